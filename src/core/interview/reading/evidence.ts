/** One named reason for or against a finding. Weights are small integers; a negative one speaks against it. */
export interface Evidence {
	readonly signal: string;
	readonly weight: number;
	/** The reason in a few words: "below a label for interviewers". */
	readonly says: string;
}

/** A reason as a test: `holds` decides whether it applies to a candidate in its place, or how many times. */
export interface Signal<Candidate> {
	readonly id: string;
	/** What it adds, once for each time it holds. */
	readonly weight: number;
	readonly says: string;
	readonly holds: (candidate: Candidate) => boolean | number;
}

/**
 * A small note and everything a careful reader finds in it, in the words of one kind: names, prompts or titles.
 * Nothing, where a rule must stay silent.
 */
export interface Example {
	/** The note's path; `Interview notes.md` without one. */
	readonly path?: string;
	readonly note: string;
	/** Other notes of the same vault that it is read together with, by path. */
	readonly beside?: Readonly<Record<string, string>>;
	readonly finds: readonly string[];
}

/** What a finding can be. */
export type Kind = 'interviewer' | 'question' | 'story';

/**
 * One rule of the reading, in a file of its own: the signals that carry it. The file also exports `examples`, notes
 * that show the rule at work; `rules.ts` pairs them.
 */
export interface Rule<Candidate> {
	readonly id: string;
	readonly kind: Kind;
	/** The rule in one sentence for the person who writes notes: it becomes a line of `docs/note-format.md`. */
	readonly says: string;
	readonly signals: readonly Signal<Candidate>[];
}

/** What the weights add up to: kept, offered to the person for confirmation, or left out. */
export type Decision = 'accepted' | 'suggested' | 'rejected';

/** From which sum on a finding of one kind is kept, and from which it is offered. */
export interface Bar {
	readonly accept: number;
	readonly suggest: number;
}

/** A candidate weighed. */
export interface Verdict<Candidate> {
	readonly candidate: Candidate;
	readonly score: number;
	readonly decision: Decision;
	readonly why: readonly Evidence[];
}

/** Every signal of the rules that holds for a candidate, in the rules' order. */
export function weigh<Candidate>(candidate: Candidate, rules: readonly Rule<Candidate>[]): Evidence[] {
	const found: Evidence[] = [];
	for (const { signals } of rules) {
		for (const { id, weight, says, holds } of signals) {
			const times = Number(holds(candidate));
			if (times !== 0) found.push({ signal: id, weight: weight * times, says });
		}
	}
	return found;
}

/** The sum of the weights. */
export function scoreOf(why: readonly Evidence[]): number {
	return why.reduce((sum, { weight }) => sum + weight, 0);
}

/** What a score means against a bar. */
export function decide(score: number, { accept, suggest }: Bar): Decision {
	if (score >= accept) return 'accepted';
	return score >= suggest ? 'suggested' : 'rejected';
}

/** The reasons in one line, the weightiest first: "asks for a story (+7), has its own line (+2)". */
export function reasonsIn(why: readonly Evidence[]): string {
	const byWeight = [...why].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
	return byWeight.map(({ says, weight }) => `${says} (${weight > 0 ? '+' : ''}${weight})`).join(', ');
}
