import { readLinks, type Link } from '../note/links';
import type { Outline, PropertyValue } from '../note/outline';
import { plainText } from '../note/plain-text';
import { readOutline } from '../note/read-outline';
import { readSections } from '../note/section';
import { fold } from './fold';
import type { Group } from './groups';
import type { Interview } from './interview';
import type { InterviewNote, NoteHeading } from './interview-note';
import { labelReader, type Labels } from './labels';
import { openingReader } from './openers';
import { builtInPrinciple, splitPrincipleNames } from './principle';
import type { Question } from './question';
import { basename, readInterviews } from './read-interviews';
import { readQuestions } from './read-questions';
import { readStory } from './read-stories';
import type { Story } from './story';
import { readTrail, type Reading, type Stand } from './trail';

/** What the person may teach the reading: further field labels and opening phrases. */
export interface ReadOptions {
	readonly labels?: Partial<Labels>;
	readonly openers?: readonly string[];
}

/** Reads notes: text in, value out. */
export type NoteReader = (path: string, text: string) => InterviewNote;

/** A reader made once for the person's labels and phrases. */
export function noteReader(options: ReadOptions = {}): NoteReader {
	const reading = { readLabel: labelReader(options.labels), opens: openingReader(options.openers) };
	return (path, text) => readWith(reading, path, text);
}

const readPlainly = noteReader();

/** What a note says about interviews, with the built-in labels and phrases. Any string is a note; most say nothing. */
export function readNote(path: string, text: string): InterviewNote {
	return readPlainly(path, text);
}

function readWith(reading: Reading, path: string, text: string): InterviewNote {
	const outline = readOutline(text);
	const links = readLinks(outline);
	const stands = readTrail(readSections(outline), reading);
	const stories = readStories(path, outline, stands, links, reading);
	const storyOf = (stand: Stand): Story | null => stories.get(stand) ?? null;
	const fallback = [basename(path)];
	return {
		path,
		aliases: listProperty(outline, 'aliases'),
		date: listProperty(outline, 'interview-date')[0] ?? null,
		interviews: readAllInterviews(stands, links),
		questions: stands.flatMap((stand) => readQuestions(stand, { links, opens: reading.opens, storyOf })).map((question) => alsoUnder(question, fallback)),
		stories: [...stories.values()],
		headings: headingsOf(stands),
		links: [...new Set(links.filter(({ embed }) => !embed).map(({ target }) => target))],
		definesPrinciples: definesPrinciples(path, stands),
	};
}

function alsoUnder(question: Question, names: readonly string[]): Question {
	return { ...question, under: [...question.under, ...names] };
}

function headingsOf(stands: readonly Stand[]): NoteHeading[] {
	return stands.flatMap(({ section: { heading } }) => (heading === null ? [] : [{ text: heading.text, level: heading.level, line: heading.line }]));
}

function readAllInterviews(stands: readonly Stand[], links: readonly Link[]): Interview[] {
	return stands.filter((stand) => stand.role === 'interview').flatMap((stand) => {
		const parts = stands.filter((other) => other === stand || (other.interview === stand && (other.role === 'label' || other.role === 'ask-them')));
		const groups = parts.flatMap((other) => (other === stand ? ownGroups(other) : labeledGroups(other)));
		return readInterviews(stand.title, stand.section.line, groups, links);
	});
}

/** In an interview's own section a bare "Questions" is what the candidate wants to ask. */
function ownGroups(stand: Stand): Group[] {
	return stand.groups.map((group) => (group.kind === null && group.label !== null && fold(group.label) === 'questions' ? { ...group, kind: 'ask-them' } : group));
}

/** A sub-heading that is a label holds its own blocks as its group. */
function labeledGroups(stand: Stand): Group[] {
	const kind = stand.role === 'ask-them' ? 'ask-them' : stand.label;
	return stand.groups.map((group) => ({ ...group, kind: group.kind ?? kind }));
}

function readStories(path: string, outline: Outline, stands: readonly Stand[], links: readonly Link[], reading: Reading): Map<Stand, Story> {
	const told = stands.filter((stand) => stand.role === 'story');
	const properties = [...listProperty(outline, 'principles'), ...listProperty(outline, 'principle'), ...listProperty(outline, 'leadership-principles')].flatMap(splitPrincipleNames);
	const stories = new Map<Stand, Story>();
	for (const stand of told) {
		const own = stands.filter((other) => other.story === stand);
		const wholeNote = told.length === 1 && (stand.section.heading === null || stand === stands.find(({ title }) => title !== ''));
		const story = readStory(own, wholeNote, { links, opens: reading.opens, noteName: basename(path), properties });
		if (story !== null) stories.set(stand, story);
	}
	return stories;
}

/** A property's entries as plain text, under its name in any case. */
function listProperty(outline: Outline, name: string): string[] {
	for (const [key, value] of outline.frontmatter?.properties ?? []) {
		if (fold(key) === fold(name)) return asList(value).map(plainText).filter((entry) => entry !== '');
	}
	return [];
}

function asList(value: PropertyValue): readonly string[] {
	if (value === null) return [];
	return typeof value === 'string' ? [value] : value;
}

const DEFINES = /\b(?:principles|values|competencies|prinzipien|werte|principes|valeurs|principios|valores|принципы|ценности)$/;

/** True for a note named like a list of principles, or one with three built-in principles or more as headings. */
function definesPrinciples(path: string, stands: readonly Stand[]): boolean {
	if (DEFINES.test(fold(basename(path)))) return true;
	return stands.filter(({ role, title }) => role === 'other' && builtInPrinciple(title) !== null).length >= 3;
}
