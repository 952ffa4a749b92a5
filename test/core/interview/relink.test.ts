import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineChange, takenBack } from '../../../src/core/interview/line-change';
import { applyEdit } from '../../../src/core/interview/link-insertion';
import { readNote } from '../../../src/core/interview/read-note';
import { brokenLinks, relinkEdits, relinkTargets } from '../../../src/core/interview/relink';
import { prepare } from './prepared';

const told = (title: string): string => `---\ntags: [interview]\n---\n# ${title}\n\n**Situation**: a\n**Task**: b\n**Action**: c\n**Result**: d\n`;
const ASKED = 'Tell me about a time you were late.';

/** A note whose only question has this below it, with the link to "Gone" led to `to`; null when nothing may be written. */
function relinked(below: string, to = 'The late train', before = `# Ownership #interview\n\n- ${ASKED}`): string | null {
	const text = `${before}\n${below}`;
	const edits = relinkEdits(text, readNote('Ownership.md', text), [{ path: 'Ownership.md', line: 2, text: ASKED }], 'Gone', to);
	return edits === null ? null : [...edits].sort((a, b) => b.from - a.from).reduce(applyEdit, text).slice(before.length + 1);
}

describe('relinking', () => {
	it.each([
		['\t- [[Gone]]\n', '\t- [[The late train]]\n'],
		['\t- [[Gone|what I said]] and more\n', '\t- [[The late train|what I said]] and more\n'],
		['\t- see [[ Gone | two  blanks ]]  \n', '\t- see [[ The late train | two  blanks ]]  \n'],
		['\t- ![[Gone]]\n', '\t- ![[The late train]]\n'],
		['\t- [Gone](Gone)\n', '\t- [Gone](The%20late%20train.md)\n'],
		['\t- [my *story*](Gone "a title")\n', '\t- [my *story*](The%20late%20train.md "a title")\n'],
		['\t- [story](<Gone>)\n', '\t- [story](<The late train.md>)\n'],
		['\t- [[Other]] [[Gone]] [[Gone|again]]\n', '\t- [[Other]] [[The late train]] [[The late train|again]]\n'],
		['\t- [[Gone]] once\n\t- [[Gone]] twice\n', '\t- [[The late train]] once\n\t- [[The late train]] twice\n'],
	])('changes only what is between the brackets: %j', (before, after) => expect(relinked(before)).toBe(after));

	it('names a heading, encoded where a Markdown link needs it', () => {
		expect(relinked('\t- [[Gone]]\n', 'Book#The bridge')).toBe('\t- [[Book#The bridge]]\n');
		expect(relinked('\t- [Gone](Gone)\n', 'Book (old)#The bridge')).toBe('\t- [Gone](Book%20%28old%29.md#The%20bridge)\n');
	});

	it('changes a link in the line of the question itself', () => {
		expect(relinked('', 'The late train', `# Ownership #interview\n\n- ${ASKED} [[Gone]]`)).not.toBeNull();
	});

	it('leaves another question with the same link alone', () => {
		expect(relinked('\t- [[Gone]]\n- Describe a risk you took.\n\t- [[Gone]]\n')).toBe('\t- [[The late train]]\n- Describe a risk you took.\n\t- [[Gone]]\n');
	});

	it('finds the question when it has moved, and writes nothing when question or link are gone', () => {
		expect(relinked('\t- [[Gone]]\n', 'The late train', `# Ownership #interview\n\nmore\n\nwords\n\n- ${ASKED}`)).toBe('\t- [[The late train]]\n');
		expect(relinked('\t- [[Mended]]\n')).toBeNull();
		expect(relinked('\t- [[Gone]]\n', 'The late train', '# Ownership #interview\n\n- Describe a risk you took.')).toBeNull();
	});

	it('writes nothing when the question is there twice, at other lines', () => {
		expect(relinked(`\t- [[Gone]]\n- ${ASKED}\n\t- [[Gone]]\n`, 'The late train', `# Ownership #interview\n\nwords\n\n- ${ASKED}`)).toBeNull();
	});
});

describe('the links of one question', () => {
	it('are mended in every note that has them, but a heading of its own note only there', () => {
		const note = (target: string): string => `# Ownership #interview\n\n- ${ASKED}\n\t- [[${target}]]\n`;
		const of = (target: string) => brokenLinks(prepare({ 'A.md': note(target), 'B.md': note(target) }).asked('you were late'))[0];
		expect(of('Gone')).toMatchObject({ path: 'A.md', also: [{ path: 'B.md', line: 2, text: ASKED }] });
		expect(of('#Gone')?.also).toEqual([]);
	});
});

describe('taking lines back that were added', () => {
	const TEXT = '- one\r\n- two\r\n';
	const added = lineChange(TEXT, [{ from: 5, to: 5, insert: '\r\n\t- [[Pump]]' }]);
	const back = (text: string): string | null => takenBack(text, added)?.reduce(applyEdit, text) ?? null;

	it('gives the text as it was, wherever the lines are now', () => {
		expect(back('- one\r\n\t- [[Pump]]\r\n- two\r\n')).toBe(TEXT);
		expect(back('zero\r\n- one\r\n\t- [[Pump]]\r\n- two, changed\r\n')).toBe('zero\r\n- one\r\n- two, changed\r\n');
	});

	it('does nothing when one of the lines was changed or parted since, or is there twice', () => {
		expect(back('- one\r\n\t- [[Pump|it]]\r\n- two\r\n')).toBeNull();
		expect(back('- one\r\n\t- more\r\n\t- [[Pump]]\r\n- two\r\n')).toBeNull();
		expect(back('- one\r\n\t- [[Pump]]\r\n- two\r\n- one\r\n\t- [[Pump]]\r\n')).toBeNull();
	});

	it('is sure of any change right after it was made', () => {
		const line = fc.constantFrom('', '- one', '\t- [[Pump]]', 'words');
		const text = fc.tuple(fc.array(line, { minLength: 1, maxLength: 6 }), fc.constantFrom('\n', '\r\n')).map(([lines, end]) => lines.join(end));
		fc.assert(fc.property(text, fc.nat(5), fc.constantFrom('\n\t- [[Pump]]', ' more', '\n\n- x\n'), (before, nth, insert) => {
			const ends = [...before.matchAll(/$/gm)].map(({ index }) => index).filter((index) => before.charAt(index - 1) !== '\r');
			const at = ends[nth % ends.length] ?? 0;
			const edit = { from: at, to: at, insert };
			const after = applyEdit(before, edit);
			expect(takenBack(after, lineChange(before, [edit]))?.reduce(applyEdit, after)).toBe(before);
		}));
	});
});

describe('taking a change back', () => {
	const TEXT = 'one\r\n\t- [[Gone]]\r\nthree\r\n';
	const changed = lineChange(TEXT, [{ from: TEXT.indexOf('Gone'), to: TEXT.indexOf('Gone') + 4, insert: 'Pump' }]);
	const back = (text: string): string | null => {
		const edits = takenBack(text, changed);
		return edits === null ? null : [...edits].sort((a, b) => b.from - a.from).reduce(applyEdit, text);
	};

	it('gives the text as it was, byte for byte', () => expect(back(TEXT.replace('Gone', 'Pump'))).toBe(TEXT));

	it('finds the line where it is now', () => {
		expect(back('zero\nand a half\n\t- [[Pump]]\nthree\n')).toBe('zero\nand a half\n\t- [[Gone]]\nthree\n');
	});

	it('chooses among equal lines only in a note of as many lines', () => {
		expect(back('\t- [[Pump]]\n\t- [[Pump]]\nthree\n')).toBe('\t- [[Pump]]\n\t- [[Gone]]\nthree\n');
		expect(back('\t- [[Pump]]\n\t- [[Pump]]\nthree\nfour\n')).toBeNull();
	});

	it('takes no other line that had the same words from the start', () => {
		const text = '\t- [[Pump]]\n- two\n\t- [[Gone]]\n';
		const relinked = lineChange(text, [{ from: text.indexOf('Gone'), to: text.indexOf('Gone') + 4, insert: 'Pump' }]);
		expect(takenBack('\t- [[Pump]]\n- two\n\t- [[Gone]]\n', relinked)).toBeNull();
		expect(takenBack('\t- [[Pump]]\n- two\n\t- [[Pump]]\n', relinked)).toMatchObject([{ from: 18, insert: '\t- [[Gone]]' }]);
	});

	it('does nothing when the line was changed since', () => expect(back(TEXT.replace('Gone', 'Pump|my pump'))).toBeNull());
});

describe('what a broken link may lead to', () => {
	const VAULT = {
		'Ownership.md': `# Ownership #interview\n\n- ${ASKED}\n\t- [[Late train]]\n\t- [[Book#The bridg]]\n\t- [[Two clocks]]\n`,
		'The late train.md': told('The late train'), 'Two clocks.md': told('Two clocks'),
		'Book.md': '# Stories\n\n#interview\n\n## Story 1 - The bridge\n\n**Situation**: x\n**Task**: y\n**Action**: z\n**Result**: in time\n\n## Story 2 - The ferry\n\n**Situation**: x\n**Task**: y\n**Action**: z\n**Result**: in time\n',
		'Garden/Late trains.md': '# Timetables\n',
	};
	const { bank, notes, asked } = prepare(VAULT);
	const broken = brokenLinks(asked('you were late'));
	const targets = (at: number): string[] => relinkTargets(broken[at] ?? expect.fail(), bank, notes, Object.keys(VAULT)).map(({ title, story }) => `${title}${story === null ? ' (note)' : ''}`);

	it('is asked for each broken link at the question, and only for those', () => {
		expect(broken).toEqual([
			{ path: 'Ownership.md', line: 2, text: ASKED, target: 'Late train', also: [] }, { path: 'Ownership.md', line: 2, text: ASKED, target: 'Book#The bridg', also: [] },
		]);
	});

	it('are stories and notes, the nearest by name first', () => {
		expect(targets(0)).toEqual(['Late trains (note)', 'The late train']);
		expect(targets(1)).toEqual(['The bridge']);
	});
});
