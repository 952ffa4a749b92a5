/** Where the pasted text says something: its 0-based line and UTF-16 offsets in that text. */
export interface Found {
	readonly line: number;
	readonly from: number;
	readonly to: number;
}

/** A finding of the text, or what the person added to it. */
export interface DraftItem {
	readonly text: string;
	/** Null for what the person added. */
	readonly found: Found | null;
}

/** Somebody who asks in a round. */
export interface DraftPerson {
	/** Stays the same when the name is corrected or the text is read again; unique in the draft. */
	readonly key: string;
	readonly name: string;
	/** Empty when unknown. */
	readonly role: string;
	readonly found: Found | null;
}

/** One round of the loop. */
export interface DraftRound {
	/** That of the first person found in it; unique in the draft. */
	readonly key: string;
	readonly people: readonly DraftPerson[];
	/** As `2026-12-03`; empty for the day of the loop. */
	readonly day: string;
	/** As `14:30`; empty when unknown. */
	readonly time: string;
	/** How long it takes; null when unknown, and without a time. */
	readonly minutes: number | null;
	/** Empty for that of the loop. */
	readonly timeZone: string;
	readonly principles: readonly DraftItem[];
	readonly topics: readonly DraftItem[];
	readonly questionsToAsk: readonly DraftItem[];
}

/** A loop as a text describes it, before it is a note. */
export interface LoopDraft {
	/** Empty when unknown, as are all of these. */
	readonly company: string;
	/** The job that the person applies for. */
	readonly role: string;
	/** As `2026-12-03`. */
	readonly day: string;
	readonly timeZone: string;
	/** In the order of the schedule. */
	readonly rounds: readonly DraftRound[];
	/** To review for all rounds, and to ask anybody. */
	readonly topics: readonly DraftItem[];
	readonly questionsToAsk: readonly DraftItem[];
	/** People the reading is not sure of: they do not count. */
	readonly unsure: readonly DraftItem[];
}

/** What a draft holds, for a summary: "3 interviewers, 4 principles". Empty when there is nothing. */
export function draftInWords({ rounds }: Pick<LoopDraft, 'rounds'>): string {
	const people = rounds.flatMap((round) => round.people).length;
	const principles = new Set(rounds.flatMap((round) => round.principles.map(({ text }) => text))).size;
	return [counted(people, 'interviewer'), counted(principles, 'principle')].filter((one) => one !== '').join(', ');
}

function counted(count: number, one: string): string {
	return count === 0 ? '' : `${count} ${one}${count === 1 ? '' : 's'}`;
}
