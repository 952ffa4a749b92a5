import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { roundTimeOf, clockTime } from '../../../src/core/interview/loop/round-time';
import { Library } from '../../../src/core/interview/library';
import type { Loop } from '../../../src/core/interview/loop';
import { Preparation } from '../../../src/core/interview/preparation';
import { AMAZON_PRINCIPLES } from '../../../src/core/interview/amazon';
import { readNote } from '../../../src/core/interview/read-note';
import type { DraftItem, DraftRound, LoopDraft } from '../../../src/core/loop-note/loop-draft';
import { readDraft } from '../../../src/core/loop-note/read-draft';
import { timeZoneIn } from '../../../src/core/loop-note/time-zone';
import { draftName, writeDraft } from '../../../src/core/loop-note/write-draft';
import { BULLETS, CALENDAR, PROSE, TABLE, TYPED } from './mails';

const PATH = 'Amazon loop.md';

function loopIn(note: string, path = PATH): Loop {
	const library = new Library();
	library.put(readNote(path, note));
	const { loops } = new Preparation(library, () => null);
	expect(loops.length).toBeLessThan(2);
	return loops[0] ?? { path: '', title: '', notes: [], date: null, saidDates: [], interviewers: [], loops: [], topics: [], questionsToAsk: [], unassigned: [], others: [] };
}

/** What a person of the loop is read as: all that a draft says of them, in any order. */
const inLoop = (loop: Loop): unknown[] => loop.interviewers.map((one) => ({
	name: one.name, role: one.role ?? '', time: timeOf(one), zone: timeZoneIn(one.date ?? '') ?? '', day: dayOf(one, loop),
	principles: one.principles.map(({ principle }) => principle.name).sort(), topics: one.topics.map(({ text }) => text),
	ask: one.questionsToAsk.map(({ text }) => text),
})).sort((a, b) => a.name.localeCompare(b.name));

const timeOf = (one: Loop['interviewers'][number]): string => {
	const { time } = roundTimeOf(one);
	return time === null ? '' : clockTime(time);
};
const dayOf = (one: Loop['interviewers'][number], loop: Loop): string => {
	const { day } = roundTimeOf(one);
	const iso = day === null ? '' : new Date(day).toISOString().slice(0, 10);
	return iso === loop.date ? '' : iso;
};

const inDraft = ({ rounds, timeZone, day: ofLoop }: LoopDraft): unknown[] => rounds.flatMap((round) => round.people.map(({ name, role }) => ({
	name, role, time: round.time, zone: round.time === '' ? '' : round.timeZone || timeZone, day: round.day === ofLoop ? '' : round.day,
	principles: round.principles.map(({ text }) => text).sort(), topics: round.topics.map(({ text }) => text), ask: round.questionsToAsk.map(({ text }) => text),
}))).sort((a, b) => a.name.localeCompare(b.name));

const GIVEN = ['Dana', 'Lee', 'Ana', 'Tomás', 'Wei-Lin', 'Grace', 'Olek', 'Priya', 'Björn', 'Noor'];
const FAMILY = ['Fox', 'Ruiz', 'Ibarra', 'Lindqvist', 'Whitfield', "O'Neill", 'Baran', 'van Dijk', 'Chao', 'Nwosu'];
const ROLES = ['', '', 'Bar Raiser', 'Hiring Manager', 'Senior Software Development Manager', 'Director of Engineering', 'Principal Engineer', 'Director, Devices'];
const items = (texts: readonly string[], max: number): fc.Arbitrary<DraftItem[]> => fc.uniqueArray(fc.constantFrom(...texts), { maxLength: max })
	.map((all) => all.map((text) => ({ text, found: null })));
const time = fc.tuple(fc.integer({ min: 8, max: 18 }), fc.constantFrom('00', '15', '30', '45')).map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);
const round = fc.record({
	time: fc.option(time, { nil: '' }), minutes: fc.constantFrom(null, 30, 45, 55, 60), day: fc.constantFrom('', '', '2026-12-18'), timeZone: fc.constantFrom('', 'CET', 'Pacific Time', 'UTC', 'America/New_York'),
	principles: items(AMAZON_PRINCIPLES.slice(0, 16).map(([name]) => name), 4), topics: items(['System design', 'Coding in Java', 'Roadmaps'], 2),
	questionsToAsk: items(['How do you decide what not to build?', 'What is the team proud of?'], 2),
});
const person = fc.tuple(fc.constantFrom(...GIVEN), fc.constantFrom(...FAMILY), fc.constantFrom(...ROLES)).map(([given, family, role]) => ({ name: `${given} ${family}`, role }));
const draft: fc.Arbitrary<LoopDraft> = fc.record({
	company: fc.constantFrom('', 'Amazon', 'Northwind'), role: fc.constantFrom('', 'Senior Product Manager'), day: fc.constantFrom('2026-12-17', ''), timeZone: fc.constantFrom('', 'CET', 'UTC+2'),
	people: fc.uniqueArray(person, { minLength: 1, maxLength: 6, selector: ({ name }) => name }), rounds: fc.array(round, { minLength: 1, maxLength: 5 }),
}).map(({ people, rounds, ...rest }) => {
	const used = rounds.slice(0, people.length).map((one, at): DraftRound => {
		const own = people.filter((_, i) => i % Math.min(rounds.length, people.length) === at).map((each) => ({ ...each, key: each.name, found: null }));
		return { ...one, key: own[0]?.key ?? '', people: own, day: rest.day === '' ? '' : one.day, minutes: one.time === '' ? null : one.minutes };
	});
	return { ...rest, rounds: used, topics: [], questionsToAsk: [], unsure: [] };
});

/** Lines that would be much if they were read, or would end the callout or its code if they could. */
const HOSTILE = [
	'Interviewer: Zora Quill', '- 10:30 Milo Grant (Bar Raiser): Frugality', '1. Tell me about a time you failed.', '```', '````', '> ```', '> [!quote]- Created from this text', '---', 'tags: [x]', '%%', '%% Dana Fox %%',
	'[[Some note]]', '![[Some note]]', '#interview', '<script>alert(1)</script>', '<!--', '</details>', '**Principles**', '## Interview 9', '| who | principles |', '|---|---|', '| Milo Grant | Think Big |', '', ' ', '\t- nested', '$$', '~~~',
	'مقابلة مع دانا', '\u202eright to left', 'Interview on 3 March 2027', 'S: I saw it. T: mine. A: I did it. R: done.', '^block-id', '\\', '`', 'What do you look for?',
];
const pasted = fc.tuple(fc.array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...HOSTILE) }, fc.string()), { maxLength: 12 }), fc.constantFrom('\n', '\r\n', '\r')).map(([lines, end]) => lines.join(end));

test('a written draft is read as the draft, whatever the text was that it keeps', () => {
	fc.assert(fc.property(draft, pasted, (one, text) => {
		const loop = loopIn(writeDraft(one, text));
		expect(inLoop(loop)).toEqual(inDraft(one));
		if (one.day !== '') expect(loop.date).toBe(one.day);
	}), { numRuns: 60 });
});

test('the kept text adds nothing to what the note says: no person, question, story, link or day', () => {
	fc.assert(fc.property(draft, pasted, (one, text) => {
		const [bare, kept] = [writeDraft(one, ''), writeDraft(one, text)];
		expect(readNote(PATH, kept)).toEqual(readNote(PATH, bare));
		expect(kept.startsWith(bare.trimEnd())).toBe(true);
	}), { numRuns: 60 });
});

test('the kept text is in the note line by line', () => {
	fc.assert(fc.property(pasted.filter((text) => text.trim() !== ''), (text) => {
		const note = writeDraft({ company: '', role: '', day: '', timeZone: '', rounds: [], topics: [], questionsToAsk: [], unsure: [] }, text);
		const lines = note.trimEnd().split('\n');
		const fence = lines.findIndex((line) => /^> `{3,}text$/.test(line));
		const kept = lines.slice(fence + 1, -1).map((line) => line.slice(2));
		expect(kept.join('\n').trimEnd()).toBe(text.replace(/\r\n?/g, '\n').trimEnd());
		// Only the last line closes the code.
		const end = (lines[fence] ?? '').replace('text', '');
		expect(lines.slice(fence + 1).filter((line) => line.startsWith(end) && /^> `+\s*$/.test(line))).toEqual([end]);
	}), { numRuns: 60 });
});

describe('a draft becomes a note', () => {
	it('with the sections of the documented form', () => {
		const one = { key: 'dana fox', people: [{ key: 'dana fox', name: 'Dana Fox', role: 'Bar Raiser', found: null }], day: '', time: '09:00', minutes: 55, timeZone: '', principles: [{ text: 'Ownership', found: null }], topics: [{ text: 'Roadmaps', found: null }], questionsToAsk: [{ text: 'What is next?', found: null }] };
		expect(writeDraft({ company: 'Amazon', role: 'Senior PM', day: '2026-12-17', timeZone: 'CET', rounds: [one], topics: [], questionsToAsk: [], unsure: [] }, 'Hi')).toBe(`---
interview-date: 2026-12-17
tags:
  - interview
---

# Amazon: Senior PM interview loop

## Interview 1

**Interviewer**: Dana Fox (Bar Raiser)

**When**: 09:00–09:55 (CET)

**Principles**
- Ownership

**Review**
- Roadmaps

**Questions to ask**
- What is next?

> [!quote]- Created from this text
> \`\`\`text
> Hi
> \`\`\`
`);
	});

	it.each([['prose', PROSE], ['bullets', BULLETS], ['table', TABLE], ['calendar', CALENDAR], ['typed', TYPED]])('and is read as the draft of the mail: %s', (_, text) => {
		const one = readDraft(text, { read: readNote, values: [], today: Date.UTC(2026, 10, 30) });
		expect(one.rounds.length).toBeGreaterThan(1);
		expect(inLoop(loopIn(writeDraft(one, text)))).toEqual(inDraft(one));
	});

	it('with all of a text of 200 kB, which adds nothing', () => {
		const text = HOSTILE.join('\n').repeat(400).slice(0, 200_000);
		expect(text).toHaveLength(200_000);
		const one = readDraft(TYPED, { read: readNote, values: [], today: 0 });
		expect(readNote(PATH, writeDraft(one, text))).toEqual(readNote(PATH, writeDraft(one, '')));
	});

	it('with the name of the company and the job', () => {
		expect(draftName({ company: 'Amazon', role: 'Senior PM' })).toBe('Amazon Senior PM loop');
		expect(draftName({ company: '', role: '' })).toBe('Interview loop');
		expect(draftName({ company: 'A/B: "C"', role: '' })).toBe('A B C loop');
	});
});
