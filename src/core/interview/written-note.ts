import { readFrontmatter } from '../note/frontmatter';
import { hash64 } from '../note/hash';

/** The kinds of notes that the plugin writes when it is asked to. */
export type WrittenKind = 'sheet' | 'debrief';

/** Whom a written note is about. */
export interface WrittenAbout {
	/** The loop's link as written (`[[Loops/Northwind]]`); empty without one. */
	readonly loop: string;
	/** Null for the whole loop. */
	readonly interviewer: string | null;
}

/** What the properties of a written note say. */
export interface WrittenHead extends WrittenAbout {
	readonly kind: WrittenKind;
	/** True as long as the text below its properties is what the plugin wrote there. */
	readonly isUnedited: boolean;
}

/** Says that the plugin wrote a note, and of which kind it is. */
const KIND = 'interview-loop';
/** The hash of the text that the plugin wrote. */
const HASH = 'interview-loop-text';
const LOOP = 'loop';
const INTERVIEWER = 'interviewer';

/** What a note's properties say if the plugin wrote it; null for every other note. */
export function writtenHead(text: string): WrittenHead | null {
	if (!text.startsWith('---') || !text.includes(`\n${KIND}:`)) return null;
	const frontmatter = readFrontmatter(text);
	const value = (name: string): string | null => {
		const held = frontmatter?.properties.get(name) ?? null;
		return typeof held === 'string' ? held : null;
	};
	const kind = value(KIND);
	if (frontmatter === null || (kind !== 'sheet' && kind !== 'debrief')) return null;
	const isUnedited = value(HASH) === hashOf(text.slice(frontmatter.to));
	return { kind, loop: value(LOOP) ?? '', interviewer: value(INTERVIEWER), isUnedited };
}

/** The text of a note with this body. Its properties say what it is and whom it is about. */
export function writtenNote(kind: WrittenKind, { loop, interviewer }: WrittenAbout, body: string): string {
	const properties = [
		`${KIND}: ${kind}`,
		...(loop === '' ? [] : [`${LOOP}: ${JSON.stringify(loop)}`]),
		...(interviewer === null ? [] : [`${INTERVIEWER}: ${JSON.stringify(interviewer)}`]),
		`${HASH}: ${JSON.stringify(hashOf(body))}`,
	];
	return `---\n${properties.join('\n')}\n---\n\n${body}`;
}

/** What a written note becomes when it is written again: `text`, with the properties that were added to it before. */
export function writtenAgain(before: string, text: string): string {
	const added = addedProperties(before);
	return added.length === 0 ? text : text.replace('\n---\n', () => `\n${added.join('\n')}\n---\n`);
}

/** The lines of a note's properties that the plugin did not write. */
function addedProperties(text: string): string[] {
	const frontmatter = readFrontmatter(text);
	if (frontmatter === null) return [];
	let isOwn = false;
	return text.slice(0, frontmatter.to).split(/\r?\n/).slice(1, -1).filter((row) => {
		const name = /^([^\s:#][^:]*):/.exec(row)?.[1];
		if (name !== undefined) isOwn = [KIND, HASH, LOOP, INTERVIEWER].includes(name);
		return !isOwn;
	});
}

/** Line breaks, and blank lines at either end, may change on their way through a sync or an editor. */
function hashOf(body: string): string {
	return hash64(body.replace(/\r\n?/g, '\n').trim());
}
