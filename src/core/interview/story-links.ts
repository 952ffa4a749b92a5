import { readDay } from './day';
import { fold } from './fold';
import { namesKnownOnly, type InterviewNote } from './interview-note';
import type { Principle, Principles } from './principle';
import type { Question, Reference } from './question';
import { basename, nameOfTarget, namesOf, notePart } from './names';
import type { NotePlaces } from './note-places';
import { isPart, labelReader } from './reading/labels';
import type { Story } from './story';
import { unique } from './unique';

/** Finds the note a link path leads to from a note; null when it leads nowhere. */
export type Resolve = (linkpath: string, sourcePath: string) => string | null;

/** How a question comes to a story: its own link, the heading it stands under, its section, its principle. */
export type Via = 'link' | 'heading' | 'section' | 'principle';

/** The way from a question to a story, and whether it leads anywhere. */
export interface StoryLink {
	readonly title: string;
	/** The link's target as written, null when no link was needed. */
	readonly link: string | null;
	/** Vault path of the story's note, null when the link leads nowhere. */
	readonly path: string | null;
	/** 0-based line of the story in that note. */
	readonly line: number;
	readonly via: Via;
	/** True when the note or the heading it names is not there. */
	readonly broken: boolean;
}

/** What finding stories needs of the library. */
export interface StoryFinder {
	note(path: string): InterviewNote | undefined;
	/** Where links into a note lead. */
	places(note: InterviewNote): NotePlaces;
	readonly resolve: Resolve;
	readonly principles: Principles;
	/** True for the name of somebody who asks in a round. */
	readonly asks: (name: string) => boolean;
	/** The way to the story that goes by a number, in that note first; null when none or several do. */
	readonly numbered: (number: number, path: string) => StoryLink | null;
	/** The way to the only story with that title, or with its note's name or alias. */
	readonly named: (name: string) => StoryLink | null;
	/** The way to the story that a person calls so, in place of a link; null for words that fit none or several. */
	readonly called: (words: string) => StoryLink | null;
	/** The ways to a principle's stories, by its key: each once, and the same value for a story of several principles. */
	ofPrinciple(key: string): readonly StoryLink[];
}

/** The stories a question reaches: its own, and those that share only its section or principle. Each place once. */
export interface ReachedStories {
	readonly stories: readonly StoryLink[];
	readonly couldFit: readonly StoryLink[];
}

/** All the stories a question reaches, its own first. */
export function reachable({ stories, couldFit }: ReachedStories): readonly StoryLink[] {
	return couldFit.length === 0 ? stories : [...stories, ...couldFit];
}

/**
 * The stories of a question, the surest way first: links in or under it, then the story or link that is its heading. Those of
 * its section and of its principles could fit.
 */
export function storyLinks(question: Question, note: InterviewNote, principles: readonly Principle[], finder: StoryFinder): ReachedStories {
	const stories = withoutOthers(eachPlaceOnce(ownWays(question, note, finder)), question);
	const section = sectionStories(question, note, principles.length > 0).map((story) => toStory(note.path, story, 'section'));
	const shared = ofPrinciples(principles, finder);
	if (stories.length + section.length === 0) return { stories, couldFit: shared };
	const nearer = [...stories, ...section];
	const couldFit = [...section.filter((link) => !stories.some((own) => samePlace(own, link))), ...shared.filter((link) => !nearer.some((other) => samePlace(other, link)))];
	return { stories, couldFit: eachPlaceOnce(couldFit) };
}

function withoutOthers(stories: readonly StoryLink[], { notItsStories }: Question): readonly StoryLink[] {
	if (notItsStories === undefined) return stories;
	const others = new Set(notItsStories.map(fold));
	return stories.filter((link) => !others.has(fold(nameOfStory(link))));
}

/** The name by which a note refers to a story: the name or heading that it links, else the story's title. */
export function nameOfStory({ link, title }: Pick<StoryLink, 'link' | 'title'>): string {
	return link === null ? title : nameOfTarget(link);
}

/** The ways a question has by what it links or names, and by the heading it is under; one place perhaps by several. */
function ownWays(question: Question, note: InterviewNote, finder: StoryFinder): StoryLink[] {
	const found: StoryLink[] = [];
	for (const reference of question.references) addWay(found, follow(reference, 'link', note.path, finder));
	for (const number of question.storyNumbers) addWay(found, finder.numbered(number, note.path));
	if (question.bareNumbers.length > 0 && isNumbering(note, finder))
		for (const number of question.bareNumbers) addWay(found, finder.numbered(number, note.path));
	if (found.length === 0 && question.behind !== null) addWay(found, finder.called(question.behind));
	for (const reference of question.headingReferences) addWay(found, follow(reference, 'heading', note.path, finder));
	if (question.story !== null) found.push(toStory(note.path, question.story, 'heading'));
	return found;
}

/** True for a note that lists stories by number or holds some that have one, or links such a note. */
function isNumbering(note: InterviewNote, finder: StoryFinder): boolean {
	const numbers = ({ numberedStories, stories }: InterviewNote): boolean =>
		numberedStories.length > 0 || stories.some(({ number }) => number !== null);
	return numbers(note) || note.links.some((link) => {
		const path = finder.resolve(notePart(link), note.path);
		const linked = path === null ? undefined : finder.note(path);
		return linked !== undefined && numbers(linked);
	});
}

function addWay(found: StoryLink[], way: StoryLink | null): void {
	if (way !== null) found.push(way);
}

/** Thousands of questions share the stories of a few principles: one principle's list is handed on as it is. */
function ofPrinciples(principles: readonly Principle[], finder: StoryFinder): readonly StoryLink[] {
	const [first] = principles;
	if (first === undefined) return [];
	return principles.length === 1 ? finder.ofPrinciple(first.key) : [...new Set(principles.flatMap(({ key }) => finder.ofPrinciple(key)))];
}

/** True for two ways to one place; a link that leads nowhere is at none. */
export function samePlace(a: StoryLink, b: StoryLink): boolean {
	return a.line === b.line && a.path === b.path && !a.broken && !b.broken;
}

/** The first way to each place, and to each link that leads nowhere. */
export function eachPlaceOnce(links: readonly StoryLink[]): readonly StoryLink[] {
	return unique(links, whereTo);
}

function whereTo({ path, line, link, broken }: StoryLink): string {
	return broken ? `?${path ?? ''}#${link ?? ''}` : `${path ?? ''}:${line}`;
}

function sectionStories(question: Question, note: InterviewNote, hasPrinciple: boolean): readonly Story[] {
	if (question.section < 0 || note.stories.length === 0) return [];
	const heading = note.headings.find(({ line }) => line === question.section);
	// A note's title heads everything in it: only a principle's name makes that one section.
	if (!hasPrinciple && (heading?.level ?? 1) < 2) return [];
	return note.stories.filter(({ section }) => section === question.section);
}

/** The way to a story that needs no link. */
export function toStory(path: string, story: Story, via: Via): StoryLink {
	return { title: story.title, link: null, path, line: story.line, via, broken: false };
}

/** A link to a day, to a principle, to a list of principles, to a loop or to who asks is no way to a story. */
export function follow({ target, alias }: Pick<Reference, 'target' | 'alias'>, via: Via, source: string, finder: StoryFinder): StoryLink | null {
	const name = nameOfTarget(target);
	if (finder.principles.identify(name) !== null || readDay(name) !== null) return null;
	const hash = target.indexOf('#');
	const linkpath = hash < 0 ? target : target.slice(0, hash);
	const path = linkpath === '' ? source : finder.resolve(linkpath, source);
	if (path === null) {
		if (finder.asks(name)) return null;
		// The app finds notes by their names only; what is linked by a title or an alias is clear all the same.
		const titled = hash < 0 ? finder.named(name) : null;
		return titled === null ? brokenLink(alias ?? name, target, null, via) : { ...titled, link: target, via };
	}
	const note = finder.note(path);
	if (note !== undefined && note.stories.length === 0 && isAboutAsking(note, finder)) return null;
	const place = placeIn(note, hash < 0 ? '' : target.slice(hash), finder);
	if (place === null) return brokenLink(alias ?? name, target, path, via);
	return { title: place.title ?? alias ?? basename(path), link: target, path, line: place.line, via, broken: false };
}

/** A link that leads nowhere, or with a path to nothing in that note. */
function brokenLink(title: string, link: string, path: string | null, via: Via): StoryLink {
	return { title, link, path, line: 0, via, broken: true };
}

function isAboutAsking(note: InterviewNote, { principles, asks }: StoryFinder): boolean {
	return note.definesPrinciples || (note.interviews.length > 0 && !namesKnownOnly(note)) || namesOf(note).some((name) => principles.identify(name) !== null || asks(name));
}

/**
 * Where a sub-path leads in a note that was read: the note's first story without one; null when its heading is not
 * there and no label names that part of a story.
 */
function placeIn(note: InterviewNote | undefined, subpath: string, finder: StoryFinder): { line: number; title: string | null } | null {
	const story = note?.stories[0];
	if (note === undefined || subpath.length < 2 || subpath.startsWith('#^')) return { line: story?.line ?? 0, title: story?.title ?? null };
	const places = finder.places(note);
	const heading = places.heading(subpath);
	if (heading === null) return partAt(note.stories, subpath);
	// A part or a version of a story is that story: it counts once, whatever links to it.
	const { line, title } = places.storyOf(heading) ?? { line: heading.line, title: heading.text };
	return { line, title };
}

const readLabel = labelReader();

/** "The tow#Action", where the part is labelled without a heading: its line in the only story that has it. */
function partAt(stories: readonly Story[], subpath: string): { line: number; title: string | null } | null {
	const part = readLabel(subpath.slice(1));
	const [only, ...more] = isPart(part) ? stories.filter(({ parts }) => parts[part] !== null) : [];
	if (only === undefined || more.length > 0 || !isPart(part)) return null;
	return { line: only.line, title: only.title };
}
