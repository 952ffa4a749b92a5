/** The words by which one language says who interviews. All lower case; a list is one string, its entries separated by commas or line breaks. */
export interface PeopleWords {
	/** Head nouns of jobs, one word each: "engineer". They split runs of capitals and make a role. */
	readonly jobs: string;
	/** Words beside them in a title: "senior", "product". */
	readonly jobParts: string;
	/** Jobs and parts that only exist where somebody is hired: "recruiter", "hiring manager". May be phrases. */
	readonly hiringRoles: string;
	/** Words that make up the name of a round or of what it is about: "phone", "screen", "pairing". */
	readonly rounds: string;
	/** Labels over or before people, as whole labels. */
	readonly labels: {
		/** "interviewer", "panel". */
		readonly interviewer: string;
		/** "recruiter", "hiring manager". */
		readonly recruiter: string;
		/** "who", "attendees", "with". */
		readonly roster: string;
		/** "contact". */
		readonly contact: string;
	};
	/** What stands before somebody the candidate talks with: "with", "w/". */
	readonly with: string;
	/** The same where the words themselves say that it is an interview: "interviewed by". */
	readonly interviewedBy: string;
	/** Talks that may be interviews: "call", "spoke", "meet". */
	readonly talks: string;
	/** What an interviewer does, right behind the name: "asked", "ran". */
	readonly acts: string;
	/** Behind the name, and only said of interviewers: "interviewed me", "will interview". */
	readonly interviewsMe: string;
	/** Before the name: "my interviewer is", "the panel was". */
	readonly interviewerIs: string;
	/** Joins two names: "and". */
	readonly and: string;
	/** Small words inside names: "de", "von". */
	readonly particles: string;
	/** Forms of address in front of a name: "mr", "dr". */
	readonly honorifics: string;
	/** Capitalized words that are in no name: what sentences begin with, days, what headings say. */
	readonly notNames: string;
	/** Given names and, where a language puts them first, family names, beside the long list of `given-names.ts`. */
	readonly names: string;
}
