import { expect, test } from 'vitest';
import { recalled } from '../../../src/core/note/recalled';

/** Upper case, with every text it was computed for. */
function shouting(): { readonly asked: string[]; readonly shout: (text: string) => string } {
	const asked: string[] = [];
	const shout = recalled((text) => {
		asked.push(text);
		return text.toUpperCase();
	});
	return { asked, shout };
}

test('an answer is computed once for a text that comes again', () => {
	const { asked, shout } = shouting();
	expect(['tide', 'lock', 'tide'].map(shout)).toEqual(['TIDE', 'LOCK', 'TIDE']);
	expect(asked).toEqual(['tide', 'lock']);
});

test('an answer of nothing is remembered too', () => {
	let asked = 0;
	const never = recalled(() => {
		asked++;
		return null;
	});
	expect([never('tide'), never('tide'), asked]).toEqual([null, null, 1]);
});

test('a long text is answered and not kept', () => {
	const { asked, shout } = shouting();
	const long = 'tide '.repeat(40);
	expect([shout(long), shout(long)]).toEqual([long.toUpperCase(), long.toUpperCase()]);
	expect(asked).toHaveLength(2);
});

test('a vault of many texts does not fill the memory: old answers are dropped', () => {
	const { asked, shout } = shouting();
	for (let i = 0; i < 5000; i++) shout(`tide ${i}`);
	shout('tide 0');
	expect(asked).toHaveLength(5001);
});
