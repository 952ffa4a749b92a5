import type { Example, Kind } from '../src/core/interview/reading/evidence.ts';
import { RULES, type RuleText } from '../src/core/interview/reading/rules.ts';

/** Where the page is kept. */
export const NOTE_FORMAT = 'docs/note-format.md';

const INTRODUCTION = `<!-- Written by \`npm run note-format\` from the rules in src/core/interview/reading. Change a rule, not this page. -->
# How your notes are read

Interview Loop reads your notes as they are; you need no special format. Everything that could be an interviewer, a question or a
story collects reasons for and against it, and their sum decides: it counts, it is only a suggestion, or it is left out. No single
rule decides. The plugin shows what counts.

This page lists the rules. Each example is a note followed by what is found in it; a test checks them all.

The plugin reads a note when its path, headings, tags, properties or links mention interviews, when you name it in the settings, when it
links to a note that is read or such a note links to it, or when its text contains something that only interview notes contain (checked
when you change the note or run **Find interview notes**). It never reads comments, template folders or files that you excluded;
in code it only looks for an answer with the parts of a story.

\`npm run inspect -- <folder> --why\` prints the reasons for everything that is found, suggested or nearly found in your own notes.
`;

const TITLES: Readonly<Record<Kind, string>> = { interviewer: 'Interviewers', question: 'Questions', story: 'Stories' };

/** The whole page: a short introduction, then every rule with its examples, kind by kind. */
export function noteFormatPage(rules: readonly RuleText[] = RULES): string {
	const kinds = [...new Set(rules.map(({ kind }) => kind))];
	const sections = kinds.map((kind) => [`## ${TITLES[kind]}\n`, ...rules.filter((rule) => rule.kind === kind).map(ruleSection)].join('\n'));
	return `${[INTRODUCTION, ...sections].join('\n').trimEnd()}\n`;
}

function ruleSection({ id, says, examples }: RuleText): string {
	return [`### ${titleOf(id)}\n`, `${says}\n`, ...examples.map(exampleText)].join('\n');
}

/** "asks-for-story" as "Asks for story". */
function titleOf(id: string): string {
	const words = id.replaceAll('-', ' ');
	return words.charAt(0).toUpperCase() + words.slice(1);
}

function exampleText({ path, note, beside = {}, finds }: Example): string {
	const fence = note.includes('```') ? '````' : '```';
	const found = finds.length === 0 ? 'Nothing is found.' : `Found: ${finds.map((text) => `“${text}”`).join(', ')}.`;
	const where = path === undefined ? '' : `In \`${path}\`:\n\n`;
	const others = Object.entries(beside).map(([other, text]) => `with \`${other}\`:\n\n${fence}markdown\n${text}\n${fence}\n\n`);
	return `${where}${fence}markdown\n${note}\n${fence}\n\n${others.join('')}${found}\n`;
}
