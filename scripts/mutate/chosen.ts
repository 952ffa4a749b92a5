import { readFileSync } from 'node:fs';
import type { Mutation } from './mutations.ts';

/** Mutations that always run, sampled or not: what was new when the list was last extended. */
export const ALWAYS: ReadonlySet<string> = new Set([
	'weight/together/company-in-front',
	'weight/together/aside',
	'weight/together/peers-sure',
	'weight/against/own-life',
	'weight/against/linked-to-web',
	'weight/said-with/cue-with',
	'weight/answer-prose/few-of-many',
]);

/** A mutation written by hand: `was` occurs once in the file and becomes `now`. */
interface Written {
	readonly what: string;
	readonly file: string;
	readonly was: string;
	readonly now: string;
}

const READING = 'src/core/interview/reading';

/** What no kind of mutation changes. */
const WRITTEN: readonly Written[] = [
	{ what: 'a text in the rows below a property', file: 'src/core/note/frontmatter.ts', was: 'if (block !== null)', now: 'if (block === undefined)' },
	{ what: 'a text folded to one line', file: 'src/core/note/frontmatter.ts', was: 'block[1] === \'>\'', now: 'false' },
	{ what: 'a text without its last line break', file: 'src/core/note/frontmatter.ts', was: 'chomping === \'-\' || body === \'\'', now: 'body === \'\'' },
	{ what: 'a text without its indent', file: 'src/core/note/frontmatter.ts', was: 'rows.map((row) => row.slice(indent))', now: 'rows' },
	{ what: 'a rule ends the reach of a principle', file: `${READING}/questions/read-questions.ts`, was: 'open.line < ofPrinciple', now: 'open.line < Infinity' },
	{ what: 'a rule above what asks does not', file: `${READING}/questions/read-questions.ts`, was: '\n\t\t&& asked(entry) === null)?.line', now: ')?.line' },
	{ what: 'a bold link heads questions', file: `${READING}/questions/read-questions.ts`, was: 'head !== null && isWholeLink(head.raw)', now: 'head === undefined' },
	{ what: 'an answer below a follow-up tells no part', file: `${READING}/stories/story-walk.ts`, was: 'if (this.answersProbe(entry, asked))', now: 'if (this === null)' },
	{ what: 'a polite request asks as its imperative does', file: `${READING}/ask.ts`, was: 'isPolite ? bid : whole', now: 'whole' },
	{ what: 'only imperatives are made polite', file: `${READING}/ask.ts`, was: '.some(({ kind }) => kind === \'bids\')', now: '.length > 0' },
	{ what: 'a wish needs a tie to interviews', file: `${READING}/questions/rules/asks-why.ts`, was: '\n\t\t\t&& (note.tie !== null || note.tiedByText || note.tally.stories > 0)', now: '' },
	{ what: 'emphasis around a link', file: `${READING}/whole-link.ts`, was: '^[\\s*_=~]*', now: '^\\s*' },
	{ what: 'a number before a link', file: `${READING}/whole-link.ts`, was: '(?:\\d{1,3}[.)]\\s*)?', now: '' },
	{ what: 'a link is no label', file: `${READING}/group-label.ts`, was: ' || isLinkFirst(entry.raw)', now: '' },
	{ what: 'a link named like a part tells none', file: `${READING}/parts.ts`, was: ' && !isWholeLink(entry.raw)', now: '' },
];

/** The mutations written by hand. Throws where the code has moved on. */
export function writtenMutations(): Mutation[] {
	return WRITTEN.map(({ what, file, was, now }) => {
		const text = readFileSync(file, 'utf8');
		const start = text.indexOf(was);
		if (start < 0 || text.includes(was, start + 1)) throw new Error(`${file} does not hold this once: ${was}`);
		const line = text.slice(0, start).split('\n').length;
		return { id: `written/${what.replaceAll(' ', '-')}`, kind: 'written', file, line, says: `without: ${what}`, start, end: start + was.length, now };
	});
}
