/** A line of a note with its plain text. `line` is 0-based. */
export interface Remark {
	readonly text: string;
	readonly line: number;
	/** The target of the link in it, as written; absent without one, and where links are not read. */
	readonly link?: string;
	/**
	 * Whom to ask it, as the person decided, else as a name in front of it says; `NOBODY` for anybody. Missing if neither
	 * says anything.
	 */
	readonly askedOf?: string;
}

/** A person who asks. */
export interface Interviewer {
	/** The name as shown, without role. */
	readonly name: string;
	/** 0-based line of the name. */
	readonly line: number;
	/** "Bar Raiser", "Hiring Manager" and the like, null when none is given. */
	readonly role: string | null;
	/** Target of the link their name is, null for plain text. */
	readonly link: string | null;
	/** Principles that they assess, or do not, as the person decided; missing if nothing was decided. */
	readonly assesses?: readonly string[];
	readonly assessesNot?: readonly string[];
	/** The stories that they are to hear first, as the person decided; missing if nothing was decided. */
	readonly hears?: readonly Hearing[];
}

/** The person's choice of a story for an interviewer, in names. */
export interface Hearing {
	/** Its title. */
	readonly story: string;
	/** What it is for; empty for an interviewer's questions. */
	readonly principle: string;
}

/** A person of the hiring side who, as far as the note says, interviews nobody: a recruiter, the sender of a mail. */
export type Contact = Pick<Interviewer, 'name' | 'line' | 'role'>;

/** A principle as an interview assigns it, before it is identified. */
export interface Assignment {
	/** As written; for a link without alias the heading it names, else the note it names. */
	readonly name: string;
	readonly line: number;
	/** The link's target (`note#Heading`), null for plain text. */
	readonly link: string | null;
}

/** A company's heading in a note of several: its name, its 0-based line and the last line below it. */
export interface Company {
	readonly name: string;
	readonly line: number;
	readonly endLine: number;
}

/** One round: who asks, what it probes, what to review for it, when, and what to ask back. */
export interface Interview {
	readonly title: string;
	/** 0-based line of its heading, or of its first field when it has none. */
	readonly line: number;
	/** As written (a day, or a day and a time), null when unknown. */
	readonly date: string | null;
	readonly interviewers: readonly Interviewer[];
	readonly principles: readonly Assignment[];
	readonly topics: readonly Remark[];
	/** Lines about its people that are not questions. Only all notes together show which words in them are values. */
	readonly said: readonly Remark[];
	readonly questionsToAsk: readonly Remark[];
	/** The company it belongs to where one note holds the rounds of several, else null. */
	readonly company: Company | null;
	/** The rule that found it, in a few words. */
	readonly why: string;
}
