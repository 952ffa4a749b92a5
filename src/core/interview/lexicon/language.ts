import type { PartName } from '../story';
import type { HiringWords } from './hiring-words';
import type { Words } from './list';
import type { PeopleWords } from './people-words';

export type { Words };

/** What the reading knows of one language. A member left out holds no words. */
export interface Language {
	/** Its English name in lower case, unique among the languages. */
	readonly name: string;
	/** False where there are no spaces between words or words carry endings: openers are then looked for anywhere. */
	readonly spaced: boolean;
	/** True where the form of a verb says who is addressed: "cuéntame" needs no "you". */
	readonly verbsAddress: boolean;
	/** Words that tie a note to interviews, anywhere in its path, headings, tags, properties or links. */
	readonly ties: Words;
	/** What the prefilter looks for in a text: words that make it worth reading closely. */
	readonly firstLook?: FirstLook;
	readonly openers: Openers;
	readonly why: WhyWords;
	readonly pronouns: Pronouns;
	/** "and", between names or the parts of a story. */
	readonly and: Words;
	/** Before a name that is left out: "not", "except". */
	readonly notBefore?: Words;
	/** "for", before the name of whom a question is meant for, or of what a story is good for. */
	readonly for?: Words;
	/** Those for interviewers are among the words for people. */
	readonly labels: Partial<Omit<Labels, 'interviewer'>>;
	readonly prefixes?: Prefixes;
	readonly ownRemarks?: OwnRemarks;
	readonly headings: Headings;
	readonly parts?: PartWords;
	readonly subjects?: Subjects;
	readonly notes?: NoteWords;
	readonly people?: PeopleWords;
	readonly hiring?: HiringWords;
	/** Days of the week, in lower case. */
	readonly weekdays?: Words;
	/** Those that count in a text with a number only. Short ones are other words too: "sat". */
	readonly shortWeekdays?: Words;
	/** Frequent small words of a language whose nouns begin with capitals. */
	readonly capitalNouns?: Words;
	/** End the words of a sentence that goes on with a link: "with", "used". Longer ones than three letters. */
	readonly beforeLinks?: Words;
	/** Before a day or a time of day: "on". */
	readonly beforeTimes?: Words;
	/** Before a day that names its week: "week of". */
	readonly weeksOf?: Words;
	/** How the names of the twelve months begin, from January on, in lower case; spaces separate several beginnings. */
	readonly months: Words;
}

/** What the prefilter looks for in a text, in lower case; `questions` also rule out titles of stories. */
export interface FirstLook {
	/** "question", in the singular, as in "Question 3:". */
	readonly questions?: Words;
	/** Before such a word: "sample". */
	readonly questionKinds?: Words;
	/** "round", as in "Round 2". */
	readonly rounds?: Words;
	/** In place of the number of a round: "one". */
	readonly roundNumbers?: Words;
	/** The first words of labels over what was asked, or will be: "they". */
	readonly askingLabels?: Words;
}

/** The words a language asks with, at the beginning of a sentence unless a member says otherwise. */
export interface Openers {
	/** Ask for a story by themselves: "have you ever". */
	readonly stories: Words;
	/** Imperatives: "tell me", "describe". The rest of the sentence says what they ask for. */
	readonly bids: Words;
	/** Open a question: "what", "how". */
	readonly asks: Words;
	/** Open a question that yes or no answers: "do you". They are frequent in check lists. */
	readonly yesNo: Words;
	/** What happened to a person, anywhere in the sentence: "a time", "conflict". */
	readonly experience: Words;
	/** Those of `asks` that often open a sentence that is not a question: they count only with a question mark. */
	readonly conditions?: Words;
	/** Imperatives of questions on system design. Small expressions. */
	readonly designs?: Words;
	/** Words before the phrase that change nothing: "so", "also". Lower case. */
	readonly fillers?: Words;
	/** Words before an imperative that make it polite and change nothing else: "could you". */
	readonly polite?: Words;
	/** How people type on a phone, with the word each stands for. */
	readonly slang?: Readonly<Record<string, string>>;
}

/** "Why Northwind?" asks for a motive; "Why is this so?" asks about a fact. */
export interface WhyWords {
	/** "why", lower case and not folded. */
	readonly asks: Words;
	/** The word that follows when the question is about a fact. */
	readonly ofThings?: Words;
	/** Words of a heading that asks why of a matter, anywhere in it: "matters". Single words, folded. */
	readonly ofMatters?: Words;
}

/** Lower case, apostrophes left out. */
export interface Pronouns {
	/** "I", "my", "me": single words. */
	readonly i: Words;
	/** "we", "our", "us": single words. */
	readonly we: Words;
	/** Address the person, anywhere in a question: "you"; in a language that is not spaced, endings too. */
	readonly you: Words;
	/** Those that are no words of other languages: they address the person in a text of any language. */
	readonly clearlyYou: Words;
	/** Of somebody who was named before: "her" of "Ask her". Single words. */
	readonly oneOfThem?: Words;
}

/** What a label (`**Interviewer**:`, a property, a table's column, a short heading) announces. */
export type LabelKind =
	| 'interviewer' | 'principles' | 'values' | 'topics' | 'ask-them' | 'date' | 'role' | 'probes'
	| 'answers' | 'question' | 'story' | 'answer' | PartName;

/** The spellings of each label. */
export type Labels = Readonly<Record<LabelKind, Words>>;

/** The words in front of a question or an answer on its line. */
export interface Prefixes {
	/** "Question", as in "Question 3:"; any case. */
	readonly question?: Words;
	/** "Answer", as in "… you failed? Answer: …"; in exactly this case. */
	readonly answer?: Words;
}

/** What people note behind a question they prepare for. Small expressions, any case. */
export interface OwnRemarks {
	/** Stand alone, or with more behind a comma: "weak", "todo". */
	readonly alone?: Words;
	/** Begin a remark of a few words: "need". */
	readonly begin?: Words;
	/** Before those of `alone`: "not". */
	readonly degrees?: Words;
	/** Begin what the one who asks adds, though it ends without a question mark: "be specific". */
	readonly bids?: Words;
}

/** Phrases that give a heading its role: at its beginning, anywhere in it, or as the whole heading. */
export interface HeadingWords {
	readonly begins?: Words;
	readonly holds?: Words;
	readonly is?: Words;
}

/** The roles that such phrases give to headings. */
export type PhrasedHeading = 'candidateQuestions' | 'askedOfYou' | 'followUps' | 'answers' | 'advice' | 'systemDesign';

/** "They will probably ask": words of a label above what somebody asks. Single words, folded. */
export interface AskingWords {
	/** Who asks: "they", "recruiter". */
	readonly who?: Words;
	/** Verbs that need somebody else in front of them: "ask". */
	readonly ask?: Words;
	/** Verbs that say by themselves that somebody asked, unless it was the candidate: "asked". */
	readonly asked?: Words;
	/** Verbs of asking on, about what somebody has told: "dig". */
	readonly press?: Words;
	/** The candidate in front of such a verb: "I". */
	readonly own?: Words;
	/** Words allowed in between: "will", "probably". */
	readonly between?: Words;
}

/** Words of a heading over one of several versions of a story. Small expressions. */
export interface VersionWords {
	/** "short". */
	readonly lengths?: Words;
	/** "seconds", after a number. */
	readonly units?: Words;
	/** "version", after one of these. */
	readonly nouns?: Words;
}

/** The words of headings. */
export interface Headings extends Readonly<Partial<Record<PhrasedHeading, HeadingWords>>> {
	/** Words of a sentence that says who asks the candidate. */
	readonly asking?: AskingWords;
	/** Begin a label that says that somebody asks on about a story: "if they dig". */
	readonly pressing?: Words;
	/** Before the names of those whom the candidate asks: "questions for". Lower case, not folded. */
	readonly askedOf?: Words;
	/** "Story", as in "Story 3: The tow". Lower case, not folded. */
	readonly story?: Words;
	/** The same in the plural, as in "stories 1 and 4". */
	readonly stories?: Words;
	/** The names of notes or headings above many stories: "story bank". */
	readonly storyBank?: Words;
	/** The headers of the table column that names the story. */
	readonly storyColumn?: Words;
	/** "Round", "interview", before a number. Single words. */
	readonly rounds?: Words;
	/** "first", before a word for a round. Single words. */
	readonly ordinals?: Words;
	/** Headings that say nothing about what is below: "questions". */
	readonly neutral?: Words;
	/** Words before a neutral one that change nothing: "sample". */
	readonly qualifiers?: Words;
	/** Headings above what to review for all rounds: "resources". */
	readonly loopTopics?: Words;
	/** Say that behavioral questions are below. */
	readonly behavioral?: Words;
	/** The same in the names of notes, which are more specific. */
	readonly behavioralNames?: Words;
	/** Say that technical questions are below. */
	readonly technical?: Words;
	/** The principles of a company. Single words. */
	readonly values?: Words;
	/** Say that what follows a colon is what they score: "they score five things". */
	readonly scored?: Words;
	/** Between "values" and their names: "are". */
	readonly are?: Words;
	/** Words in the name of a note of questions, of several stories or of preparation. Small expressions, folded. */
	readonly banks?: Words;
	readonly versions?: VersionWords;
	/** What may follow such a word in the middle of a heading: "of". Single words. */
	readonly ofValues?: Words;
}

/** Words around the parts of a story. */
export interface PartWords {
	/** Words next to a part's name that change nothing: "my", "key". */
	readonly qualifiers?: Words;
	/** What the four parts are called, and their letters: all of them label nothing but a story. */
	readonly names?: Words;
	/** May share a label with a part: "learnings". */
	readonly beside?: Words;
	/** Imperatives that explain how to fill in a part, in lower case: "quantify". */
	readonly instructions?: Words;
	/** Endings of verbs in the first person of the past, where the pronoun is left out: "łem". Lower case. */
	readonly ownEndings?: Words;
	/** Verbs and endings ("-ed") of the past, in lower case; in a language without spaces, anywhere in a word. */
	readonly past?: Words;
	/** Begin a question that asks for what a part should hold: "what". */
	readonly queries?: Words;
	/** Address whoever fills a part in, or speak of the interview: "you". */
	readonly readers?: Words;
	/** The teller of a story, in exactly this case: "I". */
	readonly tellers?: Words;
	/** Other people a story tells of: "they". */
	readonly others?: Words;
	/** Stems of words for a difficulty, which name a situation, in lower case: "challenge". */
	readonly challenges?: Words;
	/** In addition to `for`, label the principles that a story serves: "good for". */
	readonly fits?: Words;
}

/** Stems of what prompts are about. */
export interface Subjects {
	/** What a person is asked about themselves and others, folded. */
	readonly personal?: Words;
	/** What interviewers ask about, as keyword prompts name it: "conflict with a coworker". Lower case, not folded. */
	readonly themes?: Words;
	/** Begin a line that gives advice or tells something, and names no theme: "use", "I". Small expressions, any case. */
	readonly noThemes?: Words;
	/** What people are asked about at work, folded. A prompt without any may be for a diary, a class or a game. */
	readonly work?: Words;
	/** Who is interviewed, in full and in lower case: "candidate". Notes full of them are for those who hire. */
	readonly candidates?: Words;
	/** What candidates ask about the other side's work, as small expressions of whole words, folded. */
	readonly ofThem?: Words;
	/** "Is there", "do you have": with one of `offered` behind it the other side is asked, folded. */
	readonly offers?: Words;
	/** What an employer offers: "remote", "equity". Small expressions, folded. */
	readonly offered?: Words;
}

/** What the names and texts of whole notes say: small expressions of whole words, in any case. */
export interface NoteWords {
	/** Tie a text to interviews; they need only begin a word. */
	readonly mentions?: Words;
	/** The same, also within a word. */
	readonly mentionsWithin?: Words;
	/** In the name of a note that is a message or a report: "mail", "debrief". Small expressions. */
	readonly messages?: Words;
	/** Next to a day, words that make it the day of an interview, though they mean little alone: "on site". */
	readonly interviewDays?: Words;
	/** Begin the name or title of a note of advice: "how to". */
	readonly guides?: Words;
	/** In the path of a note about those whom the author interviews: "applicants". */
	readonly hiring?: Words;
	/** In a text in which a company explains to candidates how it hires: "our hiring process". */
	readonly byCompany?: Words;
	/** In the path or title of a note on other people's talks: "podcast". */
	readonly otherTalks?: Words;
	/** In the text of a study whose author interviews its participants: "participant 4". Two of them make a note one. */
	readonly studies?: Words;
	/** Fields and properties of such notes: "interviewee". Compared after folding. */
	readonly otherFields?: Words;
	/** Label the person in notes of those who hire, at the beginning of a line: "candidate". */
	readonly candidateLines?: Words;
	/** In the title of a note of questions or stories: "bank". */
	readonly banks?: Words;
	/** In the path of notes that are kept to be copied: "template". */
	readonly templates?: Words;
	/** Begin a line that the author left to come back to: "todo". */
	readonly reminders?: Words;
	/** In the name of a report on something that went wrong at work: "post-mortem". */
	readonly reports?: Words;
	/** In the name of a note, or a heading, of prompts for oneself: "journal". */
	readonly diaries?: Words;
}
