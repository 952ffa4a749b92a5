import { fold } from '../interview/fold';
import { LABELS } from '../interview/lexicon/lexicon';
import { readOutline } from '../note/read-outline';

/** What a new story is made of. */
export interface NewStory {
	readonly title: string;
	/** The question it is for; empty for none. */
	readonly question: string;
	/** Names of the principles it is for. */
	readonly principles: readonly string[];
	/** The day it is begun, as `2026-01-05`. */
	readonly date: string;
}

/** The text of a new story: the person's own template with its placeholders filled in, the built-in parts for null. */
export function newStoryText(template: string | null, story: NewStory): string {
	if (template === null) return builtIn(story);
	const { title, question, principles, date } = story;
	const values: Readonly<Record<string, string>> = { title, question, principle: principles.join(', '), date };
	const placeholder = /\{\{\s*(title|question|principle|date)\s*\}\}/gi;
	return template.replace(placeholder, (_, name: string) => values[name.toLowerCase()] ?? '');
}

/** The parts, to be filled in. */
const PARTS = ['Situation', 'Task', 'Action', 'Result'].map((part) => `## ${part}\n\n`).join('');

function builtIn({ title, principles }: NewStory): string {
	const names = principles.map((name) => `  - ${JSON.stringify(name)}\n`).join('');
	return `${names === '' ? '' : `---\nprinciples:\n${names}---\n\n`}# ${title}\n\n${PARTS}`;
}

/** Where writing begins, 0-based: below the heading of the Situation, behind its label, else at the end of the text. */
export function writingBegins(text: string): { readonly line: number; readonly ch: number } {
	const lines = text.split(/\r\n|\r|\n/);
	for (const block of readOutline(text).blocks) {
		if (block.quote > 0 || !isSituation(block.text)) continue;
		const below = lines[block.line + 1];
		if (block.kind === 'heading' && below?.trim() === '') return { line: block.line + 1, ch: 0 };
		return { line: block.line, ch: lines[block.line]?.length ?? 0 };
	}
	return { line: lines.length - 1, ch: lines.at(-1)?.length ?? 0 };
}

function isSituation(text: string): boolean {
	const words = fold(text);
	return LABELS.situation.some((label) => words === fold(label) || words.startsWith(`${fold(label)} `));
}
