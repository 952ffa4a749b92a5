import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprint } from '../../../src/core/drill/fingerprint';
import { matching, matchOrphans, type Matches, type Stray } from '../../../src/core/drill/identity';
import { likened, likeness } from '../../../src/core/note/likeness';
import { seeded, shuffle } from '../../../src/core/drill/random';
import { edits } from './edits';

function stray(text: string, path = 'Questions.md', section: string | null = 'Ownership'): Stray {
	return { id: fingerprint(text), text, path, section };
}

function alike(one: string, other: string): number {
	return likeness(likened(one), likened(other));
}

/** What matching makes of the edits, all done at once in one vault; those the fingerprint follows by itself left out. */
function matchEdits(): Matches {
	const [log, vault] = [edits.map(({ before, note }) => stray(before, note)), edits.map(({ after, note, movedTo }) => stray(after, movedTo ?? note))];
	const [logged, present] = [new Set(log.map(({ id }) => id)), new Set(vault.map(({ id }) => id))];
	return matchOrphans(log.filter(({ id }) => !present.has(id)), vault.filter(({ id }) => !logged.has(id)));
}

describe('sixty edits and more', () => {
	const { aliases } = matchEdits();
	const now = (text: string): string => aliases.find(({ from }) => from === fingerprint(text))?.to ?? fingerprint(text);

	test('are followed in at least 95 of 100, and at most one question is taken for another', () => {
		const changed = edits.filter(({ same }) => same);
		const lost = changed.filter(({ before, after }) => now(before) !== fingerprint(after));
		const pairs = new Map(changed.map(({ before, after }) => [fingerprint(before), fingerprint(after)]));
		const wrong = aliases.filter(({ from, to }) => pairs.get(from) !== to);
		expect(edits.length).toBeGreaterThanOrEqual(60);
		expect(lost.length / changed.length, lost.map(({ before }) => before).join('\n')).toBeLessThanOrEqual(0.05);
		expect(wrong.length).toBeLessThanOrEqual(1);
	});

	test('that only touch marks, tags, links, case or what was appended are followed by the fingerprint alone', () => {
		const marks = edits.filter(({ kind }) => ['marker', 'tag', 'bold, link or comment', 'appended answer', 'level or principle appended', 'case and punctuation'].includes(kind));
		for (const { before, after } of marks) expect(fingerprint(after), after).toBe(fingerprint(before));
	});

	test('leave no question with the fingerprint of another', () => {
		expect(new Set(edits.map(({ before }) => fingerprint(before))).size).toBe(edits.length);
	});
});

describe('the fingerprint', () => {
	test('is 16 hex digits for any text, the same each time', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				expect(fingerprint(text)).toMatch(/^[0-9a-f]{16}$/);
				expect(fingerprint(text)).toBe(fingerprint(text));
			}),
		);
	});

	test('comes to an end on signs repeated a hundred thousand times', () => {
		for (const sign of ['(A', '[[', '[', '<!--', '%%', '_', '*', '#a', '- ', '. -', '1.', '(', ' ', '?/']) expect(fingerprint(sign.repeat(100_000))).toHaveLength(16);
	});

	test.each([
		['[[Notes/Trust]] or speed?', 'Trust or speed?'],
		['[[Notes/Trust#Why|Trust]] or speed?', 'Trust or speed?'],
		['[[#Trust]] or speed?', 'Trust or speed?'],
		['![[Trust.png]] Trust or speed?', 'Trust.png Trust or speed?'],
		['> - [ ] __Trust__ or `speed`?', 'trust OR speed'],
		['Ｔｒｕｓｔ or speed？', 'Trust or speed?'],
		['<!-- new --> Trust or <b>speed</b>? [level:: 6]', 'Trust or speed?'],
		['Question 3: Trust or speed?', 'Trust or speed?'],
		['Trust (or not) or speed? (Bias for Action)', 'Trust (or not) or speed?'],
	])('of %s is that of %s', (one, other) => {
		expect(fingerprint(one)).toBe(fingerprint(other));
	});

	test.each([
		['Trust or speed?', 'Speed or trust?'],
		['Name 3 risks', 'Name 4 risks'],
		['Where did a snake_case name hurt?', 'Where did a snakecase name hurt?'],
		['What went wrong (in your team)?', 'What went wrong?'],
		['Why C#?', 'Why F#?'],
		['???', '!!!'],
		['为什么离开？', '为什么加入？'],
	])('of %s is not that of %s', (one, other) => {
		expect(fingerprint(one)).not.toBe(fingerprint(other));
	});

	test('of a question is this one for ever: an old log still names it', () => {
		expect(fingerprint('Tell me about a time you failed.')).toBe('d545af6946710e99');
	});

	test('meets no other among 100,000 texts that differ in one number', () => {
		const all = new Set(Array.from({ length: 100_000 }, (_, at) => fingerprint(`What did you do in year ${at}?`)));
		expect(all.size).toBe(100_000);
	});
});

describe('likeness', () => {
	test('lies between 0 and 1, is 1 with itself and the same both ways', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), (one, other) => {
				const score = alike(one, other);
				expect(score >= 0 && score <= 1 + 1e-12).toBe(true);
				expect(alike(other, one)).toBeCloseTo(score, 12);
			}),
		);
		expect(alike('Why did you leave?', 'why did you LEAVE')).toBeCloseTo(1, 12);
	});

	test('counts what questions share in general for little', () => {
		const frame = 'Tell me about a time when you had to';
		expect(alike(`${frame} fire a friend`, `${frame} cut costs`)).toBeLessThan(0.6);
		expect(alike('Tell me about a launch that slipped', 'Describe a launch that slipped')).toBeGreaterThan(0.6);
	});
});

describe('matching', () => {
	const [old, mended] = ['Tell me about a time you recieved a strange request.', 'Tell me about a time you received a strange request.'];

	test('follows a small change anywhere, a larger one only in its place', () => {
		expect(matchOrphans([stray(old, 'a.md')], [stray(mended, 'b.md', null)]).aliases).toHaveLength(1);
		const [before, after] = ['Describe how you measured the impact of a release.', 'How did you measure a release?'];
		expect(matchOrphans([stray(before)], [stray(after)]).aliases).toHaveLength(1);
		const elsewhere = matchOrphans([stray(before)], [stray(after, 'Other.md')]);
		expect([elsewhere.aliases.length, elsewhere.unsure.length]).toEqual([0, 1]);
		expect(matchOrphans([stray(before)], [stray(after, 'Questions.md', 'Frugality')]).aliases).toEqual([]);
	});

	test('leaves it to the person when two newcomers are about as like', () => {
		const { aliases, unsure } = matchOrphans([stray('How do you plan a busy week?')], [stray('How do you plan a busy month?'), stray('How do you plan a busy year?')]);
		expect(aliases).toEqual([]);
		expect(unsure).toHaveLength(1);
	});

	test('leaves it to the person when two orphans are about as like', () => {
		expect(matchOrphans([stray('How do you plan a busy month?'), stray('How do you plan a busy year?')], [stray('How do you plan a busy week?')]).aliases).toEqual([]);
	});

	test('takes no newcomer twice, is the same in any order, and finds nothing among strangers', () => {
		const words = fc.array(fc.constantFrom('plan', 'week', 'month', 'busy', 'team', 'launch', 'late', 'cost'), { minLength: 1, maxLength: 5 }).map((all) => stray(`How do you ${all.join(' ')}?`));
		const strays = fc.uniqueArray(words, { selector: ({ id }) => id, maxLength: 8 });
		fc.assert(
			fc.property(strays, strays, fc.nat(), (orphans, newcomers, seed) => {
				const { aliases, unsure } = matchOrphans(orphans, newcomers);
				expect(new Set(aliases.map(({ from }) => from)).size).toBe(aliases.length);
				expect(new Set(aliases.map(({ to }) => to)).size).toBe(aliases.length);
				expect(unsure.some(({ from }) => aliases.some((alias) => alias.from === from))).toBe(false);
				expect(matchOrphans(shuffle(orphans, seeded(seed)), shuffle(newcomers, seeded(seed + 1))).aliases).toEqual(expect.arrayContaining([...aliases]));
			}),
		);
		expect(matchOrphans([stray('Why us?')], [stray('Which bridge did you build?')])).toEqual({ aliases: [], unsure: [] });
	});

	test('goes one orphan at a time', () => {
		const steps = matching([stray(old), stray('Why us?')], [stray(mended)]);
		expect([steps.next().done, steps.next().done, steps.next().done]).toEqual([false, false, true]);
	});
});
