import type { PartName } from '../story';
import type { Words } from './list';
import type { PeopleWords } from './people-words';

export type { Words };

/** What the reading knows of one language. A member left out holds no words. */
export interface Language {
	/** Its English name in lower case, unique among the languages. */
	readonly name: string;
	/** False where words stand without blanks or carry endings: openers are then looked for anywhere. */
	readonly spaced: boolean;
	/** True where the form of a verb says who is addressed: "cuéntame" needs no "you". */
	readonly verbsAddress: boolean;
	/** Tie a note to interviews wherever they stand in its path, headings, tags, properties or links. */
	readonly ties: Words;
	/** Make a text worth reading closely: what a first look at it goes by. */
	readonly firstLook?: FirstLook;
	readonly openers: Openers;
	readonly why: WhyWords;
	readonly pronouns: Pronouns;
	/** "and", between names or the parts of a story. */
	readonly and: Words;
	/** "for", before the name of whom a question is meant for. */
	readonly for?: Words;
	readonly labels: Partial<Labels>;
	readonly prefixes?: Prefixes;
	readonly headings: Headings;
	readonly parts?: PartWords;
	readonly subjects?: Subjects;
	readonly people?: PeopleWords;
	/** Days of the week, in lower case. */
	readonly weekdays?: Words;
	/** Those that count in a text with a number only. Short ones are other words too: "sat". */
	readonly shortWeekdays?: Words;
	/** Before a day or a time of day: "on". */
	readonly beforeTimes?: Words;
	/** Twelve, from January on: how its name begins, in lower case. Several beginnings are parted by blanks. */
	readonly months: Words;
}

/** What a first look at a text goes by, in lower case. */
export interface FirstLook {
	/** Stems and phrases that may stand anywhere. */
	readonly stems?: Words;
	/** "question", in the singular, as in "Question 3:". */
	readonly questions?: Words;
	/** "round", as in "Round 2". */
	readonly rounds?: Words;
}

/** The words a language asks with, at the beginning of a sentence unless a member says otherwise. */
export interface Openers {
	/** Ask for a story by themselves: "have you ever". */
	readonly stories: Words;
	/** Imperatives: "tell me", "describe". The rest of the sentence says what they ask for. */
	readonly bids: Words;
	/** Open a question: "what", "how". */
	readonly asks: Words;
	/** Open a question that yes or no answers: "do you". They often stand in check lists. */
	readonly yesNo: Words;
	/** What happened to a person, anywhere in the sentence: "a time", "conflict". */
	readonly experience: Words;
	/** Those of `asks` that open many a sentence that asks nothing: they count with a question mark only. */
	readonly conditions?: Words;
	/** Words before the phrase that change nothing: "so", "also". Lower case. */
	readonly fillers?: Words;
	/** How people type on a phone, with the word each stands for. */
	readonly slang?: Readonly<Record<string, string>>;
}

/** "Why Northwind?" asks for a wish; "Why is this so?" asks of a matter. */
export interface WhyWords {
	/** "why", lower case and not folded. */
	readonly asks: Words;
	/** The word that follows where a matter is asked about. */
	readonly ofThings?: Words;
}

/** Lower case, apostrophes left out. */
export interface Pronouns {
	/** "I", "my", "me": single words. */
	readonly i: Words;
	/** "we", "our", "us": single words. */
	readonly we: Words;
	/** Address the person, anywhere in a question: "you"; in a language that is not spaced, endings too. */
	readonly you: Words;
}

/** What a label (`**Interviewer**:`, a property, a table's column, a short heading) announces. */
export type LabelKind =
	| 'interviewer' | 'principles' | 'values' | 'topics' | 'ask-them' | 'date' | 'role' | 'probes'
	| 'answers' | 'question' | 'story' | 'answer' | PartName;

/** The spellings of each label. */
export type Labels = Readonly<Record<LabelKind, Words>>;

/** What stands in front of a question or an answer on its line. */
export interface Prefixes {
	/** "Question", as in "Question 3:"; any case. */
	readonly question?: Words;
	/** "Answer", as in "… you failed? Answer: …"; in exactly this case. */
	readonly answer?: Words;
}

/** Phrases that give a heading its role: at its beginning, anywhere in it, or as the whole of it. */
export interface HeadingWords {
	readonly begins?: Words;
	readonly holds?: Words;
	readonly is?: Words;
}

/** The roles of headings that are told by such phrases. */
export type PhrasedHeading = 'candidateQuestions' | 'askedOfYou' | 'followUps' | 'answers' | 'advice' | 'systemDesign';

/** "They will probably ask": words of a label over what somebody asks. Single words, folded. */
export interface AskingWords {
	/** Who asks: "they", "recruiter". */
	readonly who?: Words;
	/** Verbs that need somebody else in front of them: "ask". */
	readonly ask?: Words;
	/** Verbs that say by themselves that somebody asked, unless it was the candidate: "asked". */
	readonly asked?: Words;
	/** The candidate in front of such a verb: "I". */
	readonly own?: Words;
	/** What may stand between: "will", "probably". */
	readonly between?: Words;
}

/** The words of headings. */
export interface Headings extends Readonly<Partial<Record<PhrasedHeading, HeadingWords>>> {
	/** Words of a sentence that says who asks the candidate. */
	readonly asking?: AskingWords;
	/** Stand before the names of those whom the candidate asks: "questions for". Lower case, not folded. */
	readonly askedOf?: Words;
	/** "Story", as in "Story 3: The tow". Lower case, not folded. */
	readonly story?: Words;
	/** What a note or heading over many stories is named: "story bank". */
	readonly storyBank?: Words;
	/** What the column of a table that names the story is called. */
	readonly storyColumn?: Words;
	/** "Round", "interview", with a number behind it. Single words. */
	readonly rounds?: Words;
	/** "first", before a word for a round. Single words. */
	readonly ordinals?: Words;
	/** Headings that say nothing of what is below: "questions". */
	readonly neutral?: Words;
	/** Words before a neutral one that change nothing: "sample". */
	readonly qualifiers?: Words;
	/** Over what to go over for all rounds: "resources". */
	readonly loopTopics?: Words;
	/** Say that behavioral questions are below. */
	readonly behavioral?: Words;
	/** The same in the names of notes, which are more to the point. */
	readonly behavioralNames?: Words;
	/** Say that technical questions are below. */
	readonly technical?: Words;
	/** The principles of a company. Single words. */
	readonly values?: Words;
	/** What may follow such a word in the middle of a heading: "of". Single words. */
	readonly ofValues?: Words;
}

/** Words around the parts of a story. */
export interface PartWords {
	/** Beside a part's name, changing nothing: "my", "key". */
	readonly qualifiers?: Words;
	/** May share a label with a part: "learnings". */
	readonly beside?: Words;
	/** Imperatives that tell how to fill a part in, in lower case: "quantify". */
	readonly instructions?: Words;
	/** Verbs and endings ("-ed") that tell of what is past, in lower case; where words stand without blanks, anywhere. */
	readonly past?: Words;
	/** Stems that name a situation by what was hard in it, in lower case: "challenge". */
	readonly challenges?: Words;
}

/** Stems of what prompts are about. */
export interface Subjects {
	/** What a person is asked about themselves and others, folded. */
	readonly personal?: Words;
	/** What interviewers ask about, as keyword prompts name it: "conflict with a coworker". Lower case, not folded. */
	readonly themes?: Words;
	/** What people are asked about at work, folded. A prompt without any may be for a diary, a class or a game. */
	readonly work?: Words;
	/** Who is interviewed, in full and in lower case: "candidate". Notes full of them are for those who hire. */
	readonly candidates?: Words;
}
