import { getFrontMatterInfo } from '../../data';
import { markdown } from './marked-extensions';

/** A block of a note: one paragraph, one heading, one list. */
export interface Section { raw: string; type: string; lineStart: number; lineEnd: number }

function lineCount(text: string): number {
	return text.split('\n').length - 1;
}

/** Cuts a note into its blocks, with their lines; the properties are left out. */
export function splitSections(source: string): Section[] {
	const text = source.replace(/\r\n?/g, '\n');
	const { contentStart } = getFrontMatterInfo(text);
	const sections: Section[] = [];
	let line = lineCount(text.slice(0, contentStart));
	for (const { raw, type } of markdown.lexer(text.slice(contentStart))) {
		const lineStart = line + lineCount(/^\n*/.exec(raw)?.[0] ?? '');
		const lineEnd = line + lineCount(raw.trimEnd());
		if (type !== 'space') sections.push({ raw, type, lineStart, lineEnd: Math.max(lineStart, lineEnd) });
		line += lineCount(raw);
	}
	return sections;
}

/** The class the app gives a block's element. */
export function sectionClass(el: Element): string {
	return `el-${el.firstElementChild?.tagName.toLowerCase() ?? 'p'}`;
}
