import { describe, expect, it } from 'vitest';
import { mutationsOf } from '../../../scripts/mutate/mutations.ts';

/** A file's mutations as ids, and as the code that they leave. */
function mutated(text: string): Array<[id: string, code: string]> {
	const found = mutationsOf('src/rules/who.ts', text);
	return found.map(({ id, start, end, now }) => [id, text.slice(0, start) + now + text.slice(end)]);
}

describe('mutations', () => {
	it('drop a signal, and reverse it', () => {
		expect(mutated("const a = { id: 'with', weight: -3 };")).toEqual([
			['weight/who/with', "const a = { id: 'with', weight: 0 };"],
			['weight/who/with/2', "const a = { id: 'with', weight: 3 };"],
		]);
	});

	it('move bars and bounds by one, large bounds by half, and leave bounds that only limit work', () => {
		expect(mutated('const BAR = { accept: 11 }; const MOST = 40; const SEEN = 4000; let most = 3;')).toMatchObject([
			['threshold/who/BAR', expect.stringContaining('accept: 12')],
			['threshold/who/BAR/2', expect.stringContaining('accept: 10')],
			['threshold/who/MOST', expect.stringContaining('MOST = 60')],
			['threshold/who/MOST/2', expect.stringContaining('MOST = 20')],
		]);
	});

	it('remove vetoes, both statements and parts of conditions', () => {
		expect(mutated('function isName(a) { if (a.old) return false; return a.long && !a.place; }')).toEqual([
			['veto/who/isName', 'function isName(a) { ; return a.long && !a.place; }'],
			['veto/who/isName/2', 'function isName(a) { if (a.old) return false; return a.long && true; }'],
		]);
	});

	it('leave a state open that was closed', () => {
		expect(mutated('function walk() { for (;;) { open = null; break; } }').map(([, code]) => code)).toEqual([
			'function walk() { for (;;) { ; break; } }', 'function walk() { for (;;) { open = null; ; } }',
		]);
	});

	it('flip whether a bound itself is included', () => {
		expect(mutated('const few = (a) => a.length < 3;')).toEqual([
			['comparison/who/few', 'const few = (a) => a.length <= 3;'],
		]);
	});

	it('drop the first half of a table, and take their name from its properties', () => {
		expect(mutated("const GERMAN = { labels: { who: list('wer, wem, wen,\\n mit, und') } };")).toEqual([
			['table/who/GERMAN/labels/who', 'const GERMAN = { labels: { who: list("mit,und") } };'],
		]);
		const [places] = mutated('const PLACES = `rome oslo bern lima`.split(/\\s+/);');
		expect(places?.[1]).toBe('const PLACES = "bern lima".split(/\\s+/);');
	});

	it('leave everything else alone', () => {
		expect(mutated("const says = 'one, two, three, four'; function f(a) { if (a === 2) return a; }")).toEqual([]);
	});
});
