import { correctionText, type Correction, type NamingCorrection } from './corrections';

/** A decision that somebody goes by a name, in the order of decisions. */
interface Step {
	readonly name: string;
	readonly order: number;
}

/**
 * As whom people are known when decisions follow one another: "A is B" and "B is C" make A, B and C one person, in
 * whatever order they were made and in whatever notes. In a circle the name that was decided last is everybody's.
 */
export class PersonNames {
	/** By note and name. */
	private readonly inNote = new Map<string, Step>();
	/** By name alone; null where notes disagree, because one name may be short for different people. */
	private readonly anywhere = new Map<string, Step | null>();

	/** `decisions` in the order in which they were made; those that are not about a person do not count. */
	constructor(decisions: readonly Correction[]) {
		decisions.filter(isAboutPerson).forEach(({ path, text, name }, order) => {
			const key = correctionText(text);
			const known = this.anywhere.get(key);
			const agrees = known === undefined || (known !== null && correctionText(known.name) === correctionText(name));
			this.anywhere.set(key, agrees ? { name, order } : null);
			this.inNote.set(keyIn(path, key), { name, order });
		});
	}

	/** The name by which somebody who is called `name` in a note is known in the end; that name without decisions. */
	of(path: string, name: string): string {
		const passed: Step[] = [];
		for (let step = this.from(path, name); step !== null; step = this.from(path, step.name)) {
			const at = passed.indexOf(step);
			if (at >= 0) return passed.slice(at).reduce((last, one) => (one.order > last.order ? one : last)).name;
			passed.push(step);
		}
		return passed.at(-1)?.name ?? name;
	}

	private from(path: string, name: string): Step | null {
		const key = correctionText(name);
		return this.inNote.get(keyIn(path, key)) ?? this.anywhere.get(key) ?? null;
	}
}

function keyIn(path: string, key: string): string {
	return `${path} > ${key}`;
}

/** True for a decision on who somebody is. */
export function isAboutPerson(correction: Correction): correction is NamingCorrection {
	return correction.kind === 'person';
}
