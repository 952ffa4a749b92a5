import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdit, insertLink } from '../../../src/core/interview/link-insertion';
import { readOutline } from '../../../src/core/note/read-outline';
import { readNote } from '../../../src/core/interview/read-note';
import { readsWithLink } from '../../../src/core/interview/same-elsewhere';

const LINK = '[[The late train]]';
const ASK = 'Tell me about a time you missed a deadline.';

/** The note after linking below the line that holds `at`, by default the question; the reason when it was refused. */
function linked(note: string, at = ASK, others: readonly string[] = []): string {
	const lineOf = (text: string): number => note.split(/\r\n|\r|\n/).findIndex((line) => line.includes(text));
	const insertion = insertLink(note, lineOf(at), LINK, others.map(lineOf));
	return 'edit' in insertion ? applyEdit(note, insertion.edit) : insertion.refused;
}

describe('linking below a list item', () => {
	it('nests the link in the note\'s own indentation', () => {
		expect(linked(`- a\n\t- b\n- ${ASK}\n- c\n`)).toBe(`- a\n\t- b\n- ${ASK}\n\t- ${LINK}\n- c\n`);
		expect(linked(`- a\n  - b\n- ${ASK}\n- c\n`)).toBe(`- a\n  - b\n- ${ASK}\n  - ${LINK}\n- c\n`);
		expect(linked(`* a\n    * b\n* ${ASK}\n`)).toBe(`* a\n    * b\n* ${ASK}\n    * ${LINK}\n`);
	});

	it('takes a tab and a dash where the note has no habit yet', () => {
		expect(linked(`1. ${ASK}\n2. c\n`)).toBe(`1. ${ASK}\n\t- ${LINK}\n2. c\n`);
	});

	it('goes behind the children, as one of them', () => {
		expect(linked(`1. ${ASK}\n   + one\n   + two\n     more\n2. c\n`)).toBe(`1. ${ASK}\n   + one\n   + two\n     more\n   + ${LINK}\n2. c\n`);
		expect(linked(`- ${ASK}\n\t1. one\n\t2. two\n\t\t- deep\n- c\n`)).toBe(`- ${ASK}\n\t1. one\n\t2. two\n\t\t- deep\n\t3. ${LINK}\n- c\n`);
		expect(linked(`- ${ASK}\n\n\t- one\n\n- c\n`)).toBe(`- ${ASK}\n\n\t- one\n\t- ${LINK}\n\n- c\n`);
	});

	it('goes behind wrapped and lazy lines', () => {
		expect(linked(`- ${ASK} And then\n  what did you do\nabout it?\n- c`)).toBe(`- ${ASK} And then\n  what did you do\nabout it?\n\t- ${LINK}\n- c`);
	});

	it('indents far enough for long numbers', () => {
		expect(linked(`100000. ${ASK}\n`)).toBe(`100000. ${ASK}\n        - ${LINK}\n`);
	});

	it('nests below nested items, check boxes and bold words', () => {
		expect(linked(`- a\n  - [ ] **${ASK}** (Manager)\n  - b\n`, ASK)).toBe(`- a\n  - [ ] **${ASK}** (Manager)\n    - ${LINK}\n  - b\n`);
	});

	it('keeps a code block of the item where it is', () => {
		const note = `- ${ASK}\n\n  \`\`\`\n  - x\n  \`\`\`\n- c\n`;
		const after = linked(note);
		expect(after).toBe(`- ${ASK}\n\t- ${LINK}\n\n  \`\`\`\n  - x\n  \`\`\`\n- c\n`);
		expect(readOutline(after).blocks.filter(({ kind }) => kind === 'code')).toHaveLength(1);
	});
});

describe('linking a question that has a mark on the line below', () => {
	it.each(['^q1', '<!--SR:!2026-11-04,3,250-->', '%% ask again %%'])('leaves %s with its words', (mark) => {
		expect(linked(`**${ASK}**\n${mark}\n\nwords\n`)).toBe(`**${ASK}**\n${mark}\n- ${LINK}\n\nwords\n`);
		expect(linked(`### ${ASK}\n${mark}\n\nwords\n`)).toContain(`### ${ASK}\n${mark}\n`);
		expect(linked(`- ${ASK}\n  ${mark}\n- c\n`)).toMatch(/tangled|\n {2}[%<^].*\n\s+- \[\[The late train\]\]\n- c\n$/);
	});

	it.each(['^q1', '<!--SR:!2026-11-04,3,250-->', '%% ask again %%'])('is never between an item and %s, in any indentation', (mark) => {
		for (const lead of ['', '  ', '\t', '    ']) for (const child of ['', '\t- more\n']) {
			const after = linked(`1. ${ASK}\n${lead}${mark}\n${child}2. c\n`);
			expect(after === 'tangled' || after.includes(`${ASK}\n${lead}${mark}\n`), after).toBe(true);
		}
	});
});

describe('linking below any other line', () => {
	it('puts a list item below a bold or plain line', () => {
		expect(linked(`**${ASK}**\n\nwords\n`)).toBe(`**${ASK}**\n- ${LINK}\n\nwords\n`);
		expect(linked(`Q1: ${ASK}`)).toBe(`Q1: ${ASK}\n- ${LINK}`);
	});

	it('keeps lines of one paragraph apart that are questions of their own', () => {
		expect(linked(`${ASK}\nDescribe a risk you took.\n`, ASK, ['Describe'])).toBe(`${ASK}\n- ${LINK}\n\nDescribe a risk you took.\n`);
		expect(linked(`a. ${ASK}\nb. Describe a risk you took.\n`, ASK, ['Describe'])).toBe(`a. ${ASK}\n- ${LINK}\n\nb. Describe a risk you took.\n`);
	});

	it('goes behind a wrapped question', () => {
		expect(linked(`${ASK} What\ncame of it?\n\nwords`)).toBe(`${ASK} What\ncame of it?\n- ${LINK}\n\nwords`);
	});

	it('goes below headings with the note\'s own spacing', () => {
		expect(linked(`## ${ASK}\nwords\n`)).toBe(`## ${ASK}\n- ${LINK}\n\nwords\n`);
		expect(linked(`## ${ASK}\n\nwords\n`)).toBe(`## ${ASK}\n\n- ${LINK}\n\nwords\n`);
		expect(linked(`## ${ASK} ##\n## Next\n`)).toBe(`## ${ASK} ##\n- ${LINK}\n## Next\n`);
		expect(linked(`${ASK}\n---\nwords\n`)).toBe(`${ASK}\n---\n- ${LINK}\n\nwords\n`);
	});

	it('joins the list that begins below', () => {
		expect(linked(`## ${ASK}\n\n* one\n* two\n`)).toBe(`## ${ASK}\n\n* ${LINK}\n* one\n* two\n`);
		expect(linked(`**${ASK}**\n- one\n`)).toBe(`**${ASK}**\n- ${LINK}\n- one\n`);
	});

	it('refuses where every place below would change what follows', () => {
		expect(linked(`- ${ASK}\n<!--SR:!2026-12-01,4,270-->\n`)).toBe('tangled');
		expect(linked(`${ASK}\n\n    code\n# Next\n    code\n`)).toBe(`${ASK}\n\n    code\n- ${LINK}\n# Next\n    code\n`);
	});

	it('stays next to an indented question, and the paragraph below stays a paragraph', () => {
		expect(linked(`  Q: ${ASK}\n  A: I did.\n\n  Q: Describe a risk you took.\n`, ASK, ['Describe']))
			.toBe(`  Q: ${ASK}\n  A: I did.\n  - ${LINK}\n\n  Q: Describe a risk you took.\n`);
		expect(linked(`- Ownership\n      Q: ${ASK}\n`)).toBe(`- Ownership\n      Q: ${ASK}\n\t- ${LINK}\n`);
	});

	it('goes below the answer if the words between would otherwise be read differently', () => {
		const note = `- ${ASK}\n\n  A: later.\n\n- Describe a risk you took.\n`;
		const before = readNote('Interview questions.md', note);
		const insertion = insertLink(note, 0, LINK, [4], (edit) => {
			const inserted = { below: note.slice(0, edit.from).split('\n').length - 1, count: edit.insert.split('\n').length - 1 };
			return inserted.below > 0 && readsWithLink(before, readNote('Interview questions.md', applyEdit(note, edit)), 0, inserted);
		});
		expect('edit' in insertion && applyEdit(note, insertion.edit)).toBe(note.replace('later.\n', `later.\n\t- ${LINK}\n`));
	});
});

describe('linking', () => {
	it('refuses where a list item cannot stand, and says what is in the way', () => {
		expect(linked(`| q | a |\n|---|---|\n| ${ASK} | x |\n`)).toBe('table');
		expect(linked(`> ${ASK}\n`)).toBe('quote');
		expect(linked(`> - ${ASK}\n`)).toBe('quote');
		expect(linked(`> [!question] ${ASK}\n`)).toBe('quote');
		expect(linked(`<details><summary>${ASK}</summary>\n\nx</details>\n`)).toBe('html');
		expect(linked(`\`\`\`\n${ASK}\n\`\`\`\n`)).toBe('code');
		expect(linked('words\n\nmore', 'nowhere')).toBe('gone');
	});

	it('keeps carriage returns and the missing last line break', () => {
		expect(linked(`- a\r\n\t- b\r\n- ${ASK}\r\n`)).toBe(`- a\r\n\t- b\r\n- ${ASK}\r\n\t- ${LINK}\r\n`);
		expect(linked(`- a\r\n- ${ASK}`)).toBe(`- a\r\n- ${ASK}\r\n\t- ${LINK}`);
		expect(linked(`# x\r## ${ASK}\r`)).toBe(`# x\r## ${ASK}\r\r- ${LINK}\r`);
	});
});

const shapes = fc.constantFrom(
	`- ${ASK}`, `* ${ASK}`, `1. ${ASK}`, `12) ${ASK}`, `- a\n  - ${ASK}`, `- a\n\t- ${ASK}`, `- [ ] ${ASK}`, `- [x] **${ASK}**`, `## ${ASK}`, `### 3. "${ASK}"`, `\n${ASK}\n===`,
	`**${ASK}**`, `**Tell** **me** about a time you missed a deadline.`, ASK, `a. ${ASK}`, `Q1: ${ASK}`, `Question: ${ASK}`, `  Q: ${ASK}\n  A: I did.`, `- Ownership\n\tQ: ${ASK}\n\tA: I did.`, `Q: ${ASK}\n\n\tA: later.`, `- Question: ${ASK} (Manager)`, `- ${ASK}\n  - a point\n  - another`, `1. ${ASK}\n\t- a point`, `   - ${ASK}`, `- ## ${ASK}`,
);
const around = fc.array(fc.constantFrom(
	'', '', 'words', 'words  ', '- item', '\t- deep', '  - deep', '    deeper words', '1. one', '# Ownership', '## More', '\n---', '> quote', '| a | b |\n|---|---|\n| c | d |',
	'```\ncode\n```', '<div>\nhtml\n</div>', '%% hidden %%', '<!-- hidden -->', '$$\nx\n$$', '[^1]: note', 'Describe a risk you took.', '* star', '\tcode', '![[image.png]]', '- [[Other]]', '😀 “quoted”',
), { maxLength: 7 });

describe('for every note', () => {
	it('only adds: every other byte stays, the question has its link and all else is read as before', () => {
		let edits = 0;
		fc.assert(fc.property(shapes, around, around, fc.constantFrom('\n', '\r\n', '\r'), fc.boolean(), (shape, above, below, end, ends) => {
			const note = [...above, shape, ...below].join('\n').replaceAll('\n', end) + (ends ? end : '');
			const before = readNote('Interview questions.md', note);
			for (const question of before.questions) {
				const others = before.questions.filter((other) => other !== question).map(({ line }) => line);
				const lines = (text: string): number => text.split(end).length - 1;
				const insertion = insertLink(note, question.line, LINK, others, ({ from, to, insert }) => {
					const inserted = { below: lines(note.slice(0, from)), count: lines(insert) };
					return readsWithLink(before, readNote('Interview questions.md', applyEdit(note, { from, to, insert })), question.line, inserted);
				});
				if (!('edit' in insertion)) continue;
				edits++;
				const { edit } = insertion;
				const after = applyEdit(note, edit);
				expect(edit.from).toBe(edit.to);
				expect(after.length).toBe(note.length + edit.insert.length);
				expect(edit.insert.replaceAll(end, '').trim()).toMatch(/^(?:[-*+]|\d+[.)]) \[\[The late train\]\]$/);
				expect(note.slice(0, edit.from) + note.slice(edit.to)).toBe(note);
				const again = readNote('Interview questions.md', after);
				expect(again.questions.map(({ text }) => text)).toEqual(before.questions.map(({ text }) => text));
				const own = again.questions[before.questions.indexOf(question)];
				expect(own?.references.filter(({ target }) => target === 'The late train')).toHaveLength(1);
			}
		}), { numRuns: 200 });
		expect(edits).toBeGreaterThan(100);
	});

	it('answers any text without throwing', () => {
		fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.nat(20), (note, line) => {
			const insertion = insertLink(note, line, LINK);
			if ('edit' in insertion) expect(applyEdit(note, insertion.edit)).toContain(LINK);
		}), { numRuns: 300 });
	});
});
