import type { Words } from './list';

/** What to look for in running text, in any case. The words may be small expressions: "take.?home". */
export interface TextWords {
	/** Whole words, in languages that are written with Latin letters. */
	readonly is?: Words;
	/** Beginnings of words, in such languages. */
	readonly begins?: Words;
	/** Stems that count anywhere: where words are joined, inflected or written without blanks. */
	readonly holds?: Words;
}

/** The words that say what a note, a section or a line is about. A member left out holds no words. */
export interface HiringWords {
	/** Speak of an interview for a job by themselves: "phone screen". */
	readonly interviews?: TextWords;
	/** On the line of a name: words of hiring that no other talk has: "take-home". */
	readonly besideNames?: TextWords;
	/** A hunt for a job, in the path or title of a note: "applications". */
	readonly hunt?: TextWords;
	/** What has a word of a hunt for a job and is none: "cron job", "web application". */
	readonly soundsLikeHunt?: TextWords;
	/**
	 * Name other people's talks and matters in the path or title of a note: "podcast". Nobody in them interviews the
	 * candidate.
	 */
	readonly others?: TextWords;
	/** The same in words that some people use of their own interviews too: "meeting". */
	readonly perhapsOthers?: TextWords;
	/** Whole names of folders of other matters, where numbers and marks do not count: "reading". */
	readonly otherFolders?: Words;
	/** Who is asked in studies: texts full of them are notes of research. */
	readonly research?: TextWords;
	/** Name notes for those who hire: "scorecard". */
	readonly hirers?: TextWords;
	/** Say in a text that the author interviews somebody else: "I'm on the panel". */
	readonly hirersSay?: TextWords;
	/** The same in words that somebody may use of their own interviews too: what the note names outweighs them. */
	readonly perhapsHirersSay?: TextWords;
	/** Say in a text that somebody practiced with the author: "she played the interviewer". */
	readonly practiceSays?: TextWords;
	/** Name sections about people who do not interview: "references". */
	readonly elsewhere?: TextWords;
	/** Around a name: somebody of one's own life, whom one meets for other reasons: "my wife", "birthday". */
	readonly ownLife?: TextWords;
	/** The same of one's own work and of favors: "cc my boss | ". A bar is where the name is. */
	readonly ownWork?: TextWords;
	/** The same of meals, at which one may be interviewed too: "lunch". */
	readonly meals?: TextWords;
	/** Say where questions were found: "from the internet". Whoever is named with it passed them on. */
	readonly sources?: TextWords;
	/** Show that a line is about something published: "podcast". */
	readonly published?: TextWords;
}
