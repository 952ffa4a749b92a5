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
	/** Those of people who arrange interviews and hold none by their role: "contact". */
	readonly arranges?: Words;
	/** Of those for a contact: the sender of a mail. */
	readonly sender?: Words;
	/** May precede such a label and change nothing: "my", "names of". */
	readonly before?: Words;
	/** May follow it and change nothing: "are". */
	readonly after?: Words;
	/** What is left of endings like "(s)", and other words at its end that change nothing: "names". */
	readonly endings?: Words;
	/** Begin a label that asks for people: "who". Single words. */
	readonly asksWho?: Words;
	/** "Who" and "people", as in "people I will meet". */
	readonly thoseWho?: Words;
	/** "Meet", as in "people I will meet". */
	readonly meets?: Words;
	/** Stems that make a longer label one for interviewers. */
	readonly holdsInterviewer?: Words;
	/** Words that make a label of three words at most one for recruiters. */
	readonly holdsRecruiter?: Words;
	/** Words that make a label one for something else, whatever else is in it: "questions". */
	readonly notPeople?: Words;
}

/** How the columns of a table of rounds are headed, where no label is meant. */
interface ColumnWords {
	/** What kind of round it is: "stage". */
	readonly round?: Words;
	/** What it is about: "what". */
	readonly topics?: Words;
	/** How the heads of columns end for what somebody assesses: "looks at". */
	readonly assessed?: Words;
	/** How the heads of columns for days begin, and not those for hours: "date". */
	readonly day?: Words;
}

/** What interviewers assess where no company has named its values: "stakeholder management". */
export interface CompetenceWords {
	/** Words that such a phrase ends with, before "of", "with" and the like: "judgment". */
	readonly heads?: Words;
	/** Whole phrases: "working with others". */
	readonly phrases?: Words;
	/** Begin such a phrase: "how I". */
	readonly begins?: Words;
	/** Lead from such a word to what it is about: "with", "of". */
	readonly joins?: Words;
}

/** Words next to the name of a company. */
interface CompanyCues {
	/** Directly before it, in exactly this case: "at", "Company:". Small expressions. */
	readonly marks?: Words;
	/** The same, as whole words: "joined". */
	readonly before?: Words;
	/** Directly after it: "onsite". */
	readonly after?: Words;
	/** Name an interview or an application next to it in the title of a note: "debrief". Small expressions. */
	readonly rounds?: Words;
	/** Before such a word: "phone". Small expressions. */
	readonly kinds?: Words;
	/** Between such a word and the company: "at". */
	readonly at?: Words;
}

/** What names the roles of other people's talks. Small expressions. */
interface TalksOfOthers {
	/** Labels: "interviewee". */
	readonly labels?: Words;
	/** Properties, of published works as well: "author". */
	readonly properties?: Words;
	/** Properties that an interview of one's own may have too: "attendees". */
	readonly attendees?: Words;
}

/** Words about the way to a talk. */
export interface Logistics {
	/** All there is: "reception". */
	readonly is?: Words;
	/** What it begins with: "bring". */
	readonly begins?: Words;
	/** What it ends with: "mitbringen". */
	readonly ends?: Words;
}

/** What makes a few words a sentence. Single words in lower case. */
interface SentenceWords {
	/** Begin it: "they". */
	readonly subjects?: Words;
	/** Are in it: "is". */
	readonly verbs?: Words;
}

/** The words by which a language says who interviews, in lower case. A member left out holds no words. */
export interface PeopleWords {
	/** Head nouns of jobs, one word each: "engineer". They split runs of capitals and make a role. */
	readonly jobs?: Words;
	/** Jobs of languages without blanks, as written, wherever they appear in a text. */
	readonly unspacedJobs?: Words;
	/** Other words of a job title: "senior", "product". */
	readonly jobParts?: Words;
	/** How words begin that may follow the job of a title in lower case: "based". */
	readonly inTitles?: Words;
	/** End a title, since a sentence goes on: "has". */
	readonly afterTitles?: Words;
	/** Before what says that somebody is from somewhere else: "from another". */
	readonly fromElsewhere?: Words;
	/** Jobs that exist only in hiring: "recruiter", "hiring manager". May be phrases. */
	readonly hiringRoles?: Words;
	/** Those of them who arrange interviews and hold none by their role: "recruiter". */
	readonly arrangers?: Words;
	/** Words that make up the name of a round or of what it is about: "phone", "screen", "pairing". */
	readonly rounds?: Words;
	/** Those of them that name a round wherever they appear: "onsite". Single words. */
	readonly strongRounds?: Words;
	readonly labels?: PeopleLabels;
	/** Before somebody the candidate talks with: "with". */
	readonly with?: Words;
	/** The same where the words themselves say that it is an interview: "interviewed by". */
	readonly interviewedBy?: Words;
	/** The same where they say that it is a talk: "spoke to". */
	readonly talkedTo?: Words;
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
	/** Before what a talk will be about: "about". */
	readonly about?: Words;
	/** After the name of somebody who speaks of somebody else: "says". */
	readonly reports?: Words;
	readonly competences?: CompetenceWords;
	/** Joins two names, in addition to the language's "and": "plus". */
	readonly and?: Words;
	/** May be between two names that are named together, with "and" or in its place: "along with". */
	readonly alongside?: Words;
	/** Articles and words used like one: "the", "my". */
	readonly articles?: Words;
	/** Other small words before the first name of a line, or between two, that say nothing of them: "via", "then". */
	readonly fillers?: Words;
	/** May be between "with" and a name: "somebody called", "two". Single words. */
	readonly leadIns?: Words;
	/** Before a company: "at". Single words. */
	readonly at?: Words;
	/** Before where somebody comes from or what they do: "from", "of". */
	readonly of?: Words;
	/** Between a name and a job: "is". */
	readonly isA?: Words;
	/** Begin what people add to a name in parentheses, before its job: "(she/her)", "(remote)". */
	readonly asides?: Words;
	/** Lead to the author's own name: "my name is". */
	readonly ownName?: Words;
	/** Follow a name without a blank, out of politeness: "さん". */
	readonly politeEndings?: Words;
	/** Other words that follow a name without a blank. */
	readonly afterNames?: Words;
	/** Small words inside names: "von". */
	readonly particles?: Words;
	/** A heading over companies: "interviews", "applications". */
	readonly overCompanies?: Words;
	/** A heading over jobs to apply for, applied for or over: "applied", "rejected". */
	readonly overApplications?: Words;
	/** The author in a list of people: "me". */
	readonly myself?: Words;
	/** Forms of address in front of a name: "dr". */
	readonly honorifics?: Words;
	/** Of these, or words like them, what is followed by a full stop that does not end a sentence: "dr". */
	readonly abbreviations?: Words;
	/** Those that are a form of address in lower case too, and not an ordinary word: "mrs". */
	readonly lowerCaseHonorifics?: Words;
	/** Capitalized words that are never part of a name: what sentences and headings begin with, days, months. */
	readonly notNames?: Words;
	/** Jobs, months and other words that are a name by themselves too: "will", "mark". They never rule a name out. */
	readonly alsoNames?: Words;
	/** The same for words that are only part of a name: "dean". */
	readonly alsoInNames?: Words;
	/** Months that are given names too: "april". */
	readonly monthNames?: Words;
	/** Follow an apostrophe at the end of a word that is no name: "ll" of "I'll". */
	readonly contractions?: Words;
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
	readonly companies?: CompanyCues;
	readonly talksOfOthers?: TalksOfOthers;
	/** Label the candidate's own words in a dialogue: "me". */
	readonly answering?: Words;
	/** Begin what somebody says in a dialogue: "hello". */
	readonly speech?: Words;
	/** Directly before the name of a place: "near". */
	readonly beforePlaces?: Words;
	/** Before somebody whom the candidate writes to or has questions for, who may interview: "thank you note to". */
	readonly writtenTo?: Words;
	/** Before the person or company that has written: "email from". */
	readonly writtenFrom?: Words;
	/** Words of a job title that may open one: "data". */
	readonly opensTitles?: Words;
	/** A round directly after the name of who holds it: "Ada's screen". */
	readonly roundsAfterNames?: Words;
	/** Words for a round that are no topic of it: "session". */
	readonly bareRounds?: Words;
	/** How to get there, and what to bring: no topics of a round. Small expressions, any case. */
	readonly logistics?: Logistics;
	/** Such words are no topic of a round. */
	readonly ofSentences?: SentenceWords;
	/** Before the number of a round, without a blank: "r" of "R2". */
	readonly numberedRounds?: Words;
	/** Before somebody who will not interview after all: "instead of". */
	readonly replaced?: Words;
	/** After somebody who will not interview after all: "cannot make it". May be small expressions. */
	readonly dropsOut?: Words;
	/** Next to the struck-out name of such a person: "cancelled". May be small expressions. */
	readonly struckOut?: Words;
	/** After somebody who fetches the candidate: "will collect you". May be small expressions. */
	readonly receives?: Words;
	/** Say that a conversation is not an interview: "not scored". */
	readonly notScored?: Words;
	/** Label the recipients of an email: "to". */
	readonly recipients?: Words;
	/** Label the subject of an email: "subject". */
	readonly subjects?: Words;
	/** Open an email: "dear". */
	readonly greetings?: Words;
	/** Begin a remark after a name that is no role: "remote". May be small expressions. */
	readonly noRoles?: Words;
	/** Between two clauses on different people: "while". */
	readonly contrasts?: Words;
	/** Adverbs that do not change what somebody is said to do: "now". */
	readonly adverbs?: Words;
	/** Before what somebody does, after the name: "who's". Small expressions. */
	readonly beforeActs?: Words;
}
