import { likened, likeness, wordStems, type Likened } from '../../note/likeness';
import { addTo } from '../add-to';

/** As alike as this in the same note is the same line. */
export const ALIKE = 0.6;

/** A text of a note that may be compared. */
interface Line {
	readonly core: string;
}

/** A line with how alike it is, 0..1. */
export interface AlikeLine<T> {
	readonly line: T;
	readonly score: number;
}

/** The telling words of a text, by what they begin with: an edit that mends a slip keeps that. */
interface Telling {
	/** How often each beginning is there. */
	readonly beginnings: ReadonlyMap<string, number>;
	/** What all other words weigh: those that most lines share. */
	readonly common: number;
	readonly weight: number;
}

/** An edit leaves as much of a line's words, 0..1: what shares less is not compared letter by letter. */
const SHARED = 0.5;
/** As many letters of a word count as its beginning. */
const BEGINNING = 4;

/**
 * The lines of a note by their telling words. A text is compared only with lines that share enough of them to be alike:
 * comparing each correction with each line of a long note takes seconds.
 */
export class AlikeLines<T extends Line> {
	private readonly byBeginning = new Map<string, number[]>();
	private readonly telling: readonly Telling[];
	private readonly forms = new Map<string, Likened>();

	constructor(private readonly lines: readonly T[]) {
		this.telling = lines.map(({ core }) => tellingOf(core));
		this.telling.forEach(({ beginnings }, at) => {
			for (const beginning of beginnings.keys()) addTo(this.byBeginning, beginning, at);
		});
	}

	/** The lines that are alike enough to a core, the likest first; equal ones in the order of the note. */
	to(core: string): Array<AlikeLine<T>> {
		const own = this.formOf(core);
		const near = this.near(core).flatMap((at) => this.lines[at] ?? []);
		return near.map((line) => ({ line, score: likeness(own, this.formOf(line.core)) }))
			.filter(({ score }) => score >= ALIKE).sort((a, b) => b.score - a.score);
	}

	/** Places of lines that share enough words, if all that begins alike, and all common words, are equal. */
	private near(core: string): number[] {
		const own = tellingOf(core);
		const shared = new Map<number, number>();
		for (const [beginning, count] of own.beginnings) {
			for (const at of this.byBeginning.get(beginning) ?? []) {
				const other = this.telling[at]?.beginnings.get(beginning) ?? 0;
				shared.set(at, (shared.get(at) ?? 0) + Math.min(count, other));
			}
		}
		return [...shared].flatMap(([at, words]) => (this.mayBeAlike(own, at, words) ? [at] : [])).sort((a, b) => a - b);
	}

	private mayBeAlike(own: Telling, at: number, shared: number): boolean {
		const other = this.telling[at];
		if (other === undefined) return false;
		return (2 * (shared + Math.min(own.common, other.common))) / (own.weight + other.weight) >= SHARED;
	}

	private formOf(core: string): Likened {
		const form = this.forms.get(core) ?? likened(core);
		this.forms.set(core, form);
		return form;
	}
}

function tellingOf(core: string): Telling {
	const stems = [...wordStems(core)];
	const telling = stems.filter(([, weight]) => weight === 1);
	const beginnings = new Map<string, number>();
	// A text of common words alone is known by those.
	for (const [stem] of telling.length === 0 ? stems : telling) {
		const beginning = stem.slice(0, BEGINNING);
		beginnings.set(beginning, (beginnings.get(beginning) ?? 0) + 1);
	}
	const weight = stems.reduce((sum, [, one]) => sum + one, 0);
	return { beginnings, common: telling.length === 0 ? 0 : weight - telling.length, weight };
}
