import { expect, test } from 'vitest';
import type { Pin } from '../../../src/core/stories/pins';
import { derivePlan, type Plan } from '../../../src/core/stories/plan';
import { shortagesInWords } from '../../../src/core/stories/plan-words';
import { prepare } from '../interview/prepared';
import { heardOf, inLines, notesOf, nothingElse, practiced, sketched, type Answer, type Sketch } from './loops';

const GOAL = 'Tell me about a goal you took over.';
const LATE = 'Describe a time you stayed late.';
const NUMBER = 'Tell me about a number that looked fine and was not.';

/** The shortages of a plan: how many slots have how many stories, and which. */
function short({ shortages }: Plan): string[] {
	return shortages.map(({ slots, stories }) => `${slots.length} and ${stories.length}: ${slots.map(({ principle, interviewers }) =>
		`${principle?.name ?? 'their questions'} (${interviewers.join(', ')})`).join(', ')}`);
}

test('a linked story is first, then one told well, then one that could fit; the next best is the spare', () => {
	const { plan } = sketched({
		people: { 'Dana Reyes': ['Ownership'] },
		questions: { Ownership: { [GOAL]: ['Linked'], [LATE]: [] } },
		stories: { Linked: ['Frugality'], Serving: ['Ownership'], Answered: ['Frugality'] },
	});
	expect(inLines(plan())).toEqual(['Dana Reyes | Ownership | Linked | Serving']);
	const told = practiced([0, LATE, 'Answered', 3]);
	expect(inLines(plan({ told }))).toEqual(['Dana Reyes | Ownership | Linked | Answered']);
	expect(plan({ told }).rounds[0]?.slots[0]?.spare).toMatchObject({ tie: 'told', lastGrade: 3 });
	expect(inLines(plan({ told: practiced([0, LATE, 'Answered', 2]) })), 'told badly: after what could fit').toEqual(['Dana Reyes | Ownership | Linked | Serving']);
});

test('of two linked stories the one that went better the last time, then the one not told for longer, then the first', () => {
	const { plan } = sketched({
		people: { 'Dana Reyes': ['Ownership'] },
		questions: { Ownership: { [GOAL]: ['The tow', 'The ferry'] } },
		stories: { 'The tow': [], 'The ferry': [] },
	});
	const best = (...answers: Answer[]): string[] => inLines(plan({ told: practiced(...answers) }));
	const [tow, ferry] = [['Dana Reyes | Ownership | The tow | The ferry'], ['Dana Reyes | Ownership | The ferry | The tow']];
	expect(best()).toEqual(tow);
	expect(best([0, GOAL, 'The ferry', 4])).toEqual(ferry);
	expect(best([0, GOAL, 'The ferry', 2])).toEqual(tow);
	expect(best([0, GOAL, 'The tow', 1]), 'never told is better than told badly').toEqual(ferry);
	expect(best([0, GOAL, 'The tow', 4], [1, GOAL, 'The ferry', 3])).toEqual(tow);
	expect(best([0, GOAL, 'The ferry', 3], [9, GOAL, 'The tow', 3])).toEqual(ferry);
	expect(best([0, GOAL, 'The ferry', 4], [9, GOAL, 'The ferry', 1])).toEqual(tow);
});

test('a broken link plans nothing', () => {
	const { plan } = sketched({ people: { 'Dana Reyes': ['Ownership'] }, questions: { Ownership: { [GOAL]: ['Gone'] } }, stories: { Other: ['Frugality'] } });
	expect(inLines(plan())).toEqual(['Dana Reyes | Ownership | - | -']);
	expect(short(plan())).toEqual(['1 and 0: Ownership (Dana Reyes)']);
});

test('no story is first for two interviewers: the one that only one of them can use goes there', () => {
	const { plan } = sketched({
		people: { 'Dana Reyes': ['Ownership'], 'Ravi Menon': ['Dive Deep'] },
		questions: { Ownership: { [GOAL]: ['The tow', 'The ferry'] }, 'Dive Deep': { [NUMBER]: ['The tow'] } },
		stories: { 'The tow': [], 'The ferry': [] },
	});
	expect(inLines(plan())).toEqual(['Dana Reyes | Ownership | The ferry | The tow, also Ravi Menon', 'Ravi Menon | Dive Deep | The tow | -']);
	expect(short(plan())).toEqual([]);
});

test('what cannot be served is named with all that compete for its stories', () => {
	const { plan } = sketched({
		people: { 'Dana Reyes': ['Ownership', 'Dive Deep'], 'Ravi Menon': ['Frugality', 'Think Big'] },
		stories: { 'The tow': ['Ownership', 'Dive Deep'], 'The ferry': ['Dive Deep', 'Frugality'], 'The vault': [] },
	});
	expect(inLines(plan()).slice(0, 3)).toEqual([
		'Dana Reyes | Ownership | The tow | -', 'Dana Reyes | Dive Deep | - | The ferry, also Ravi Menon', 'Ravi Menon | Frugality | The ferry | -',
	]);
	expect(short(plan())).toEqual(['3 and 2: Ownership (Dana Reyes), Dive Deep (Dana Reyes), Frugality (Ravi Menon)', '1 and 0: Think Big (Ravi Menon)']);
});

test('a panel hears one story for a principle; two rounds with the same principle hear two', () => {
	const { plan } = sketched({
		people: { 'Dana Reyes and Mei Tanaka': ['Ownership'], 'Ravi Menon': ['Ownership'] },
		stories: { 'The tow': ['Ownership'], 'The ferry': ['Ownership'] },
	});
	expect(inLines(plan())).toEqual([
		'Dana Reyes | Ownership | The tow | The ferry, also Ravi Menon', 'Mei Tanaka | Ownership | The tow | The ferry, also Ravi Menon',
		'Ravi Menon | Ownership | The ferry | The tow, also Dana Reyes and Mei Tanaka',
	]);
});

test('what somebody heard in their round is planned for nobody else, and that round is over', () => {
	const { plan } = sketched({
		people: { 'Dana Reyes': ['Ownership'], 'Ravi Menon': ['Ownership'], 'Mei Tanaka': ['Dive Deep'] },
		stories: { 'The tow': ['Ownership', 'Dive Deep'], 'The ferry': ['Ownership'] },
	});
	const after = plan({ toldTo: heardOf({ 'dana reyes': ['the TOW'] }) });
	expect(after.rounds.map(({ heard }) => heard)).toEqual([['the TOW'], null, null]);
	expect(inLines(after)).toEqual(['Dana Reyes | Ownership | - | -', 'Ravi Menon | Ownership | The ferry | -', 'Mei Tanaka | Dive Deep | - | -']);
	expect(after.shortages.map(({ slots, stories, heard }) => [slots.length, stories, heard.map(({ title }) => title)])).toEqual([[1, [], ['The tow']]]);
});

test('somebody who assesses nothing but asks has one slot for their questions; somebody who does neither has none', () => {
	const { bank, loop } = prepare({
		...notesOf({ people: {}, stories: { 'The tow': [], 'The ferry': [] } }),
		'Loop.md': `# Interview loop\n\n#### Interview 1\n\n**Interviewer**: Dana Reyes\n\n1. ${GOAL}\n\t- [[Stories#The tow]]\n2. ${LATE}\n\t- [[Stories#The ferry]]\n
#### Interview 2\n\n**Interviewer**: Ravi Menon\n`,
	});
	const plan = derivePlan(loop('Loop.md'), nothingElse(bank));
	expect(plan.rounds.map(({ interviewer: { name } }) => name)).toEqual(['Dana Reyes', 'Ravi Menon']);
	expect(inLines(plan)).toEqual(['Dana Reyes | their questions | The tow | The ferry']);
});

const PINNED = {
	people: { 'Dana Reyes': ['Ownership', 'Dive Deep'], 'Ravi Menon': ['Ownership'] },
	stories: { 'The tow': ['Ownership'], 'The ferry': ['Ownership', 'Dive Deep'], 'The vault': [] },
};
const pin = (interviewer: string, principle: string, story: string): Pin => ({ interviewer, principle, story });
const conflicts = (plan: Plan): unknown[] => plan.conflicts.map(({ kind, pins, heardBy }) => [kind, ...pins.map(({ interviewer, principle, story }) => `${interviewer}, ${principle}: ${story}`), ...heardBy]);

test('a pin wins, also with a story that nothing ties to the principle; the others make the best of what is left', () => {
	const { plan } = sketched(PINNED);
	expect(inLines(plan()).map((line) => line.split(' | ')[2])).toEqual(['The tow', 'The ferry', '-']);
	const chosen = plan({ pins: [pin('Dana Reyes', 'ownership', 'The tow'), pin('Ravi Menon', 'Ownership', 'the vault')] });
	expect(inLines(chosen).map((line) => line.split(' | ')[2])).toEqual(['The tow, pinned', 'The ferry', 'The vault, pinned']);
	expect(chosen.rounds[1]?.slots[0]?.first?.tie).toBeNull();
	expect(conflicts(chosen)).toEqual([]);
});

test('pins that contradict each other both stay, and both sides are shown', () => {
	const { plan } = sketched(PINNED);
	const chosen = plan({ pins: [pin('Dana Reyes', 'Ownership', 'The tow'), pin('Ravi Menon', 'Ownership', 'The tow')] });
	expect(inLines(chosen).map((line) => line.split(' | ')[2])).toEqual(['The tow, pinned, also Ravi Menon', 'The ferry', 'The tow, pinned, also Dana Reyes']);
	expect(conflicts(chosen)).toEqual([['same story', 'Dana Reyes, Ownership: The tow', 'Ravi Menon, Ownership: The tow']]);
	const twice = plan({ pins: [pin('Dana Reyes', 'Ownership', 'The tow'), pin('Dana Reyes', 'Ownership', 'The ferry')] });
	expect(inLines(twice)[0]).toBe('Dana Reyes | Ownership | The tow, pinned | -');
	expect(conflicts(twice)).toEqual([['same slot', 'Dana Reyes, Ownership: The tow', 'Dana Reyes, Ownership: The ferry']]);
});

test('a pin on a story that is gone, on a principle nobody assesses, or on what somebody else heard is shown', () => {
	const { plan } = sketched(PINNED);
	const gone = plan({ pins: [pin('Ravi Menon', 'Ownership', 'The sold car'), pin('Ravi Menon', 'Frugality', 'The tow')] });
	expect(conflicts(gone)).toEqual([['no story', 'Ravi Menon, Ownership: The sold car'], ['no slot', 'Ravi Menon, Frugality: The tow']]);
	expect(inLines(gone)).toEqual(inLines(plan()));
	const heard = plan({ pins: [pin('Ravi Menon', 'Ownership', 'The tow')], toldTo: heardOf({ 'Dana Reyes': ['The tow'] }) });
	expect(conflicts(heard)).toEqual([['heard', 'Ravi Menon, Ownership: The tow', 'Dana Reyes']]);
	expect(heard.rounds[1]?.slots[0]?.first).toMatchObject({ pinned: true, heardBy: ['Dana Reyes'], story: { title: 'The tow' } });
	expect(conflicts(plan({ pins: [pin('Dana Reyes', 'Ownership', 'The sold car')], toldTo: heardOf({ 'Dana Reyes': [] }) })), 'that round is over').toEqual([]);
});

test('a round is over for all who sit in it', () => {
	const { plan } = sketched({ people: { 'Dana Reyes and Mei Tanaka': ['Ownership'], 'Ravi Menon': ['Ownership'] }, stories: { 'The tow': ['Ownership'] } });
	const after = plan({ toldTo: heardOf({ 'Dana Reyes': ['The tow'] }) });
	expect(after.rounds.map(({ heard }) => heard)).toEqual([['The tow'], ['The tow'], null]);
	expect(after.rounds[2]?.slots[0]?.heard).toMatchObject([{ story: { title: 'The tow' }, by: [{ name: 'Dana Reyes', day: Date.UTC(2026, 11, 4) }] }]);
});

test('the figures of a shortage add up: every story that fits is left or was told', () => {
	const { plan } = sketched({
		people: { 'Ines Vale': ['Think Big'], 'Dana Reyes': ['Ownership', 'Dive Deep'], 'Ravi Menon': ['Frugality'] },
		stories: { 'The tow': ['Ownership', 'Dive Deep'], 'The ferry': ['Ownership', 'Frugality'], 'The memo': ['Ownership', 'Think Big'] },
	});
	const after = plan({ toldTo: heardOf({ 'Ines Vale': ['The memo'] }) });
	expect(shortagesInWords(after)).toEqual([
		'3 principles, 2 stories, 1 told already (The memo): Ownership (Dana Reyes), Dive Deep (Dana Reyes), Frugality (Ravi Menon)',
	]);
	const single = plan({ toldTo: heardOf({ 'Ines Vale': ['The memo', 'The tow', 'The ferry'] }) });
	expect(shortagesInWords(single)[1]).toBe('No story, 1 told already (The tow): Dive Deep (Dana Reyes)');
});

test('what is short of stories is counted in principles, rounds or answers', () => {
	const told = (people: Sketch['people']): string[] => shortagesInWords(sketched({ people, stories: { 'The tow': ['Ownership', 'Dive Deep'] } }).plan()).map((words) => words.split(':')[0] ?? '');
	expect(told({ 'Dana Reyes': ['Ownership', 'Dive Deep'] })).toEqual(['2 principles, 1 story']);
	expect(told({ 'Dana Reyes': ['Ownership'], 'Ravi Menon': ['Ownership'] })).toEqual(['2 rounds, 1 story']);
	expect(told({ 'Dana Reyes': ['Ownership', 'Dive Deep'], 'Ravi Menon': ['Ownership'] })).toEqual(['3 answers, 1 story']);
});
