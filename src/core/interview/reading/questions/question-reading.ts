import { linksIn, type Link } from '../../../note/links';
import type { Item, Span } from '../../../note/outline';
import type { Remark } from '../../interview';
import type { NearMiss, Suggestion } from '../../interview-note';
import type { Answer, QuestionKind, Reference } from '../../question';
import type { AskedAbove } from './asked-above';
import type { Story } from '../../story';
import type { Corrected } from '../corrections';
import type { NoteProfile } from '../note-profile';
import type { Tally } from '../prompt-tally';
import type { ParsedPrompt } from '../parsed-prompt';
import type { ForPeople } from '../for-people';
import type { EntryReading } from '../entry-reading';
import type { SectionContext } from '../section-context';

/** What the reading of questions needs beside the sections. */
export interface QuestionReading extends EntryReading {
	/** True for words that only name people who may interview. */
	readonly isPeople: (words: string) => boolean;
	readonly links: readonly Link[];
	readonly note: NoteProfile;
	readonly tallyOf: (context: SectionContext) => Tally;
	readonly listsThemes: (context: SectionContext) => boolean;
	readonly forPeople: ForPeople;
	/** The section whose story a section helps to tell, null where none is told. */
	readonly storySection: (context: SectionContext) => SectionContext | null;
	/** The story that a section's heading tells, null when it tells none. */
	readonly storyOf: (context: SectionContext) => Story | null;
	/** True for a heading that asks and has a story below it. */
	readonly isAnswered: (context: SectionContext) => boolean;
	/** True when the person named the note as one of questions of any kind. */
	readonly technical: boolean;
	/** True where everything that asks presses on with a story: in and below a story, wherever its parts begin. */
	readonly isFollowUp: (context: SectionContext, line: number) => boolean;
	/**
	 * True where “Question: …” is what a story answers: in a note of several stories, or for a prompt for a story
	 * above the parts of the only one.
	 */
	readonly isAnsweredBelow: (line: number, asked: ParsedPrompt) => boolean;
	/** What the person decided about findings of this note. */
	readonly corrected: Corrected;
	/** What is below a line that says that it was asked. */
	readonly askedAbove: AskedAbove;
	/** True when the person marked or confirmed something in this note. */
	readonly marked: boolean;
	/** True for a text that the person confirmed as a question. */
	readonly isKept: (text: string) => boolean;
	readonly nearMisses: NearMiss[];
	readonly suggestions: Suggestion[];
}

/** A prompt that counts as a question, with the rule that says so. */
export interface Prompt {
	readonly asked: ParsedPrompt;
	readonly kind: QuestionKind;
	readonly why: string;
}

/** A question while the lines below it are still being added. */
export interface OpenQuestion {
	readonly prompt: Prompt;
	readonly line: number;
	/** The list item it is; null for what owns all that follows. */
	readonly item: Item | null;
	/** True for the section's heading. */
	readonly heading: boolean;
	/** 0-based line of the label it is below, where that only names a theme; null without one. */
	readonly labelLine: number | null;
	readonly named: string[];
	readonly under: string[];
	readonly followUps: string[];
	readonly talkingPoints: Remark[];
	readonly references: Reference[];
	/** The same of a line above it that is only a link. */
	readonly headingReferences: Reference[];
	/** Numbers of stories it names. */
	readonly storyNumbers: number[];
	/** Numbers alone at the end of its line. */
	readonly bareNumbers: number[];
	/** What its line says behind an arrow or in brackets at its end; null without either. */
	behind: string | null;
	/** Lines of text below it that answer; null without any. */
	answer: Answer | null;
	/** True behind an answer that holds no more of the lines below it. */
	closed: boolean;
}

/** A question with nothing below it yet. */
export function openQuestion(prompt: Prompt, line: number,
	at: Partial<Pick<OpenQuestion, 'item' | 'heading' | 'under' | 'labelLine'>>): OpenQuestion {
	const { answer, remark, named, followUps } = prompt.asked;
	const talkingPoints = [remark, answer].flatMap((text) => (text === null ? [] : [{ text, line }]));
	return { prompt, line, item: null, heading: false, under: [], labelLine: null, ...at, named: [...named],
		followUps: [...followUps], talkingPoints, references: [], headingReferences: [], storyNumbers: [],
		bareNumbers: [], behind: answer ?? remark, answer: null, closed: false };
}

/** Embeds of these show a picture or a file, not a note. */
const MEDIA = /\.(?:png|jpe?g|gif|svg|webp|bmp|avif|pdf|mp[34]|webm|wav|ogg|m4a|mov|canvas|excalidraw)(?:#.*)?$/i;

/** The links in a span of the note as references; an embedded note is one, a picture is not. */
export function referencesIn(links: readonly Link[], span: Span, line: number): Reference[] {
	return linksIn(links, span).filter(leadsToNote).map(({ target, alias }) => ({ target, alias, line }));
}

/** True for a link or an embed of a note. */
export function leadsToNote({ embed, target }: Link): boolean {
	return !embed || !MEDIA.test(target);
}
