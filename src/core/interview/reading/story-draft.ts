import type { Remark } from '../interview';
import { isInstruction } from './parts';
import type { PartName } from '../story';

/** A story while its parts are being found. */
export interface StoryDraft {
	title: string;
	readonly line: number;
	endLine: number;
	/** True when a heading or label says by itself that it is a story. */
	explicit: boolean;
	/** Names of principles it carries itself. */
	readonly named: string[];
	readonly parts: Map<PartName, Remark>;
	/** Parts whose label stands there, told or not. */
	readonly seen: Set<PartName>;
	readonly probes: Remark[];
	/** The raw texts it is told in. */
	readonly texts: string[];
	readonly why: string;
}

/** A story with nothing told yet. */
export function draftStory(title: string, line: number, explicit: boolean, why: string): StoryDraft {
	return { title, line, endLine: line, explicit, named: [], parts: new Map(), seen: new Set(), probes: [], texts: [], why };
}

/**
 * Puts what a label announces into the story; the first telling of a part stays. "Challenge" is the task once the
 * situation is told. What only says how to fill a part in is not told.
 */
export function addParts(draft: StoryDraft, parts: readonly PartName[], label: string, told: Remark): void {
	for (const part of parts) {
		const name = part === 'situation' && draft.seen.has('situation') && CHALLENGE.test(label) ? 'task' : part;
		draft.seen.add(name);
		if (!draft.parts.has(name) && !isInstruction(told.text)) draft.parts.set(name, told);
	}
}

const CHALLENGE = /^\W*(?:challenge|problem|herausforderung|défi|desaf[ií]o|проблема|挑战)\W*$/i;
