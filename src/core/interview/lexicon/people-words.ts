import type { Words } from './list';

/** Whole labels, above or before names, by what they say about the people. */
export interface PeopleLabels {
	/** "Interviewer", "panel". */
	readonly interviewer?: Words;
	/** "Recruiter", "hiring manager". */
	readonly recruiter?: Words;
	/** "Who", "attendees". */
	readonly roster?: Words;
	/** "Contact", and the sender of a mail. */
	readonly contact?: Words;
}

/** How the columns of a table of rounds are headed, where no label is meant. */
interface ColumnWords {
	/** What kind of round it is: "stage". */
	readonly round?: Words;
	/** What it is about: "what". */
	readonly topics?: Words;
	/** How the heads of columns for days begin, and not those for hours: "date". */
	readonly day?: Words;
}

/** The words by which a language says who interviews, in lower case. A member left out holds no words. */
export interface PeopleWords {
	/** Head nouns of jobs, one word each: "engineer". They split runs of capitals and make a role. */
	readonly jobs?: Words;
	/** Other words of a job title: "senior", "product". */
	readonly jobParts?: Words;
	/** Jobs that exist only in hiring: "recruiter", "hiring manager". May be phrases. */
	readonly hiringRoles?: Words;
	/** Words that make up the name of a round or of what it is about: "phone", "screen", "pairing". */
	readonly rounds?: Words;
	readonly labels?: PeopleLabels;
	/** Before somebody the candidate talks with: "with". */
	readonly with?: Words;
	/** The same where the words themselves say that it is an interview: "interviewed by". */
	readonly interviewedBy?: Words;
	/** The same in a statement: "my interviewer is". */
	readonly interviewerIs?: Words;
	/** Talks that may be interviews: "call", "spoke". */
	readonly talks?: Words;
	/** What an interviewer does, directly after the name: "asked". */
	readonly acts?: Words;
	/** After the name, and said only of interviewers: "interviewed me". */
	readonly interviewsMe?: Words;
	/** What an interviewer does with a principle, as a sentence or label begins: "assesses", "will test". */
	readonly assesses?: Words;
	/** Joins two names, in addition to the language's "and": "plus". */
	readonly and?: Words;
	/** Small words inside names: "von". */
	readonly particles?: Words;
	/** Forms of address in front of a name: "dr". */
	readonly honorifics?: Words;
	/** Capitalized words that are never part of a name: what sentences and headings begin with, days, months. */
	readonly notNames?: Words;
	/** Given names, and family names that come first, in addition to the long list of `given-names.ts`. */
	readonly names?: Words;
	/** Stand where a name is to be filled in, with letters and single blanks only: "first name". */
	readonly placeholders?: Words;
	/** Columns of a table of rounds, in lower case. */
	readonly columns?: ColumnWords;
	/** Folders of notes about people, in lower case: "contacts". */
	readonly folders?: Words;
	/** Begin the headings of stories and of their parts, in which nobody interviews. May be small expressions. */
	readonly storyHeadings?: Words;
	/** Endings of ordinary words, which names hardly have: "ness". May be small expressions. */
	readonly wordEndings?: Words;
}
