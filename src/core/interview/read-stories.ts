import { plainText } from '../note/plain-text';
import { linksIn, type Link } from '../note/links';
import { prose, type Group } from './groups';
import type { Remark } from './interview';
import { isPart } from './labels';
import type { OpeningReader } from './openers';
import { splitPrincipleNames } from './principle';
import { nameOfTarget } from './read-interviews';
import { storyTitle } from './roles';
import { splitQuestion } from './split-question';
import type { PartName, Parts, Story } from './story';
import type { Stand } from './trail';

/** What the reading of a story needs beside its sections. */
export interface StoryReading {
	readonly links: readonly Link[];
	readonly opens: OpeningReader;
	/** The note's name, for a story that is the whole note and has no title. */
	readonly noteName: string;
	/** Principles named by a property of the note. */
	readonly properties: readonly string[];
}

/** The story told by these sections: its own first, then all that stand in it. */
export function readStory(stands: readonly Stand[], wholeNote: boolean, reading: StoryReading): Story | null {
	const [own] = stands;
	const last = stands.at(-1);
	if (own === undefined || last === undefined) return null;
	return {
		title: titleOf(own, reading.noteName),
		line: own.section.line,
		endLine: last.section.endLine,
		wholeNote,
		named: [...stands.flatMap((stand) => namedPrinciples(stand, reading)), ...(wholeNote ? reading.properties : [])],
		under: own.under,
		section: own.underLine,
		parts: readParts(stands),
		probes: stands.flatMap((stand) => readProbes(stand, reading.opens)),
		words: stands.reduce((sum, stand) => sum + wordsIn(stand), 0),
	};
}

function titleOf(stand: Stand, noteName: string): string {
	const title = stand.role === 'question' ? (stand.asked?.text ?? '') : storyTitle(stand.title);
	return title || firstLine(stand) || stand.title || noteName;
}

function firstLine(stand: Stand): string {
	for (const block of stand.section.blocks) {
		const plain = block.kind === 'item' || block.kind === 'text' ? plainText(block.text) : '';
		if (plain !== '') return plain;
	}
	return '';
}

function namedPrinciples(stand: Stand, { links }: StoryReading): string[] {
	const fields = stand.groups.filter(({ kind }) => kind === 'principles').flatMap((group) => [
		...(linksIn(links, group).length > 0 ? [] : splitPrincipleNames(plainText(group.value))),
		...prose(group).filter(({ text }) => !text.includes('[[')).flatMap(({ text }) => splitPrincipleNames(plainText(text))),
	]);
	const span = { from: stand.section.heading?.from ?? 0, to: stand.section.blocks.at(-1)?.to ?? stand.section.heading?.to ?? 0 };
	return [...fields, ...linksIn(links, span).filter(({ embed }) => !embed).map(({ target }) => nameOfTarget(target))];
}

function readParts(stands: readonly Stand[]): Parts {
	const parts: { -readonly [K in keyof Parts]: Parts[K] } = { situation: null, task: null, action: null, result: null };
	for (const [name, remark] of stands.flatMap(partsOf)) parts[name] ??= remark;
	return parts;
}

/** The parts a section tells: as a heading with what stands below, or as labels. */
function partsOf(stand: Stand): Array<[PartName, Remark]> {
	const found = stand.groups.flatMap((group) => (isPart(group.kind) ? part(group.kind, remarkOf(group)) : []));
	return stand.role === 'part' && isPart(stand.label) ? [...part(stand.label, headingPart(stand)), ...found] : found;
}

function part(name: PartName, remark: Remark | null): Array<[PartName, Remark]> {
	return remark === null ? [] : [[name, remark]];
}

/** The first words behind or below a label; null when nothing stands there. */
function remarkOf(group: Group): Remark | null {
	const text = [group.value, ...prose(group).map((block) => block.text)].map(plainText).find((plain) => plain !== '');
	return text === undefined ? null : { text, line: group.line };
}

function headingPart(stand: Stand): Remark | null {
	const text = firstLine(stand);
	return text === '' ? null : { text, line: stand.section.line };
}

function readProbes(stand: Stand, opens: OpeningReader): Remark[] {
	return stand.groups.filter(({ kind }) => !isPart(kind)).flatMap((group) => prose(group).flatMap(({ text, line }) => {
		const plain = plainText(text);
		const asks = group.kind === 'probes' || splitQuestion(plain, opens)?.opening === 'strong';
		return asks && plain !== '' ? [{ text: plain, line }] : [];
	}));
}

function wordsIn({ section }: Stand): number {
	return section.blocks.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}’'-]+/gu)?.length ?? 0), 0);
}

