import { anyOf } from '../../any-of';
import { fold } from '../../fold';
import type { Remark } from '../../interview';
import { wordsOf } from '../../lexicon/lexicon';
import type { PartName } from '../../story';
import { isInstruction, isPlainBid } from '../parts';

/** What says by itself that a draft is a story. */
export type Said = 'heading' | 'label' | 'row' | 'place' | 'follow-ups' | 'prose' | 'beside' | null;

/** A story while its parts are being found. */
export interface StoryDraft {
	title: string;
	line: number;
	endLine: number;
	/** What says by itself that it is a story, null when only its parts do. */
	said: Said;
	/** Names of principles it carries itself. */
	readonly named: string[];
	readonly parts: Map<PartName, Remark>;
	/** Parts whose label is there, told or not. */
	readonly seen: Set<PartName>;
	/** Those of them that a label calls by their name or letter. */
	readonly byName: Set<PartName>;
	readonly probes: Remark[];
	/** The raw texts it is told in. */
	readonly texts: string[];
}

const NAMES: ReadonlySet<string> = new Set(wordsOf(({ parts }) => parts?.names).map(fold));

/** A story with nothing told yet. */
export function draftStory(title: string, line: number, said: Said): StoryDraft {
	return {
		title, line, endLine: line, said, named: [], parts: new Map(), seen: new Set(), byName: new Set(), probes: [],
		texts: [],
	};
}

/**
 * Puts what a label announces into the story; the first telling of a part stays. "Challenge" is the task once the
 * situation is told. What only says how to fill a part in is not told.
 */
export function addParts(draft: StoryDraft, parts: readonly PartName[], label: string, told: Remark): void {
	for (const part of parts) {
		const name = part === 'situation' && draft.seen.has('situation') && isChallenge(label) ? 'task' : part;
		draft.seen.add(name);
		if (NAMES.has(fold(label))) draft.byName.add(name);
		// A task may be put as a bid, "Explain it to the board", where a situation is told.
		const isTold = !isInstruction(told.text) || (name === 'task' && draft.parts.size > 0 && isPlainBid(told.text));
		if (!draft.parts.has(name) && isTold) draft.parts.set(name, told);
	}
}

const CHALLENGE = new RegExp(`^\\W*${anyOf(wordsOf(({ parts }) => parts?.challenges))}`, 'i');

/** True for a label that tells the task where a situation is told before. */
export function isChallenge(label: string): boolean {
	return CHALLENGE.test(label);
}

/** True for "30 seconds", "~2 min": how long a part should be told, not what it tells. */
export function isDuration(text: string): boolean {
	return text.length < 24 && /^\W*\d+\s*[-–]?\s*\d*\s*(?:%|[\p{L}.]{1,8})?\W*$/u.test(text);
}

const GOAL = /^\W*(?:goals?|objectives?|ziele?|objectifs?|objetivos?|цел[ьи]|目标|目標)\W*$/i;

/** True for a label that is the task before the action, and a word like any other within it. */
export function isGoal(label: string): boolean {
	return GOAL.test(label);
}

/** True for a draft that tells all four parts, each under its own name: a ticket has none of a situation and a task. */
export function isInFullParts({ parts, byName }: StoryDraft): boolean {
	return byName.size === 4 && parts.size === 4;
}
