import { skipBlanks } from '../note/chars';
import { readDestination } from '../note/link-target';
import { linksOfText, type Link } from '../note/links';
import type { Bank, BankQuestion } from './bank';
import { addTo } from './add-to';
import type { InterviewNote } from './interview-note';
import type { Edit } from './link-insertion';
import { basename, nameOfTarget, namesOf, notePart } from './names';
import { nearestNames, type Named } from './nearest-names';
import { placeKey } from './place';
import type { QuestionAnchor } from './question-anchor';
import type { Question, Reference } from './question';
import type { StoryLink } from './story-links';
import type { Story } from './story';

/** What a broken link may lead to: a story, or a note without one (`story` is null). */
export interface RelinkTarget {
	/** Vault path. */
	readonly path: string;
	readonly title: string;
	readonly story: Story | null;
}

/** A link that leads nowhere, at a question where it was seen. */
export interface BrokenLink extends QuestionAnchor {
	/** The target as written in the link. */
	readonly target: string;
	/** Other places of the question that have the same link. */
	readonly also: readonly QuestionAnchor[];
}

/** One way to mend a broken link: "Relink to …". */
export interface RelinkOffer {
	readonly broken: BrokenLink;
	readonly to: RelinkTarget;
}

/** The links of a question that lead nowhere and are written at it, each once; not those that another note lists by number. */
export function brokenLinks(question: BankQuestion): BrokenLink[] {
	return question.stories.filter(({ broken }) => broken).flatMap(({ link }) => brokenAt(question, link));
}

function brokenAt({ places }: BankQuestion, link: StoryLink['link']): BrokenLink[] {
	const having = places.filter(({ question }) => referencesOf(question).some(({ target }) => target === link));
	const [first, ...also] = having.map(({ path, question: { line, text } }) => ({ path, line, text }));
	if (first === undefined || link === null) return [];
	// "#Heading" leads to another heading in each note.
	return [{ ...first, target: link, also: link.startsWith('#') ? also.filter(({ path }) => path === first.path) : also }];
}

/**
 * What a broken link may lead to, the nearest by name first: stories by their title and the name of their note, notes
 * by name and alias. `paths` are all notes of the vault; the link's own note is left out.
 */
export function relinkTargets({ path, target }: BrokenLink, { stories }: Bank, notes: readonly InterviewNote[], paths: readonly string[]): RelinkTarget[] {
	const inNote = new Map<string, Story[]>();
	for (const { path: own, story } of stories) addTo(inNote, own, story);
	const aliases = new Map(notes.map((note) => [note.path, namesOf(note)]));
	const namesAt = (own: string): readonly string[] => aliases.get(own) ?? [basename(own)];
	const ofStories: Array<Named<RelinkTarget>> = stories.map(({ path: own, story }) => ({
		names: [story.title, ...((inNote.get(own)?.length ?? 0) > 1 ? [] : namesAt(own))], value: { path: own, title: story.title, story },
	}));
	const ofNotes: Array<Named<RelinkTarget>> = paths.filter((own) => !inNote.has(own)).map((own) => ({ names: namesAt(own), value: { path: own, title: basename(own), story: null } }));
	const wanted = [nameOfTarget(target), basename(notePart(target))].filter((name) => name !== '');
	return nearestNames(wanted, [...ofStories, ...ofNotes].filter(({ value }) => value.path !== path || value.story !== null));
}

/** True for two targets at one place. */
export function isSameTarget(a: RelinkTarget, b: RelinkTarget): boolean {
	return placeKey(a.path, a.story?.line ?? 0) === placeKey(b.path, b.story?.line ?? 0);
}

/**
 * The edits that give a question's broken link another target wherever the question has it, as `text` has it now: only
 * what is between the brackets changes. `at` are its places in the note. `to` is the target as a wikilink has it; a
 * Markdown link takes it encoded and with `.md`. Null when the question is no longer there or no longer has the link.
 */
export function relinkEdits(text: string, { questions }: InterviewNote, at: readonly QuestionAnchor[], target: string, to: string): readonly Edit[] | null {
	const links = linksOfText(text).filter((link) => link.target === target);
	const wanted = new Set(at.flatMap((anchor) => linksAt(anchor, questions, target, links)));
	const edits = [...wanted].flatMap((link) => targetEdit(text, link, to) ?? []);
	return edits.length === 0 ? null : edits;
}

/** The links with a target at a question, or at the only one of its words when that has moved. */
function linksAt({ line, text }: QuestionAnchor, questions: readonly Question[], target: string, links: readonly Link[]): Link[] {
	const holding = questions.filter((question) => question.text === text && referencesOf(question).some((reference) => reference.target === target));
	const question = holding.find((one) => one.line === line) ?? (holding.length === 1 ? holding[0] : undefined);
	if (question === undefined) return [];
	const lines = referencesOf(question).filter((reference) => reference.target === target)
		.map((reference) => links.find((link) => link.line >= reference.line)?.line);
	return links.filter((link) => lines.includes(link.line));
}

function referencesOf({ references, headingReferences }: Question): readonly Reference[] {
	return [...references, ...headingReferences];
}

function targetEdit(text: string, link: Link, to: string): Edit | null {
	const open = link.from + (link.embed ? 1 : 0);
	return link.kind === 'wiki' ? wikiEdit(text, open + 2, link, to) : markdownEdit(text, open + (link.alias ?? '').length + 2, link, to);
}

function wikiEdit(text: string, inside: number, { to: end, target }: Link, to: string): Edit {
	const from = inside + text.slice(inside, end).indexOf(target);
	return { from, to: from + target.length, insert: to };
}

function markdownEdit(text: string, paren: number, { to: end }: Link, to: string): Edit | null {
	const destination = readDestination(text, paren, end);
	if (destination === null) return null;
	const start = skipBlanks(text, paren + 1, end);
	const isAngled = text.charAt(start) === '<';
	const from = isAngled ? start + 1 : start;
	const hash = to.indexOf('#');
	const written = hash === 0 ? to : hash < 0 ? `${to}.md` : `${to.slice(0, hash)}.md${to.slice(hash)}`;
	return { from, to: from + destination.target.length, insert: isAngled ? written : encoded(written) };
}

/** A target as it may be in parentheses: blanks and brackets would end it. */
function encoded(target: string): string {
	return target.replace(/[\s%<>\\()]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}
