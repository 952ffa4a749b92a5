import { describe, expect, it } from 'vitest';
import { readNote } from '../../../src/core/interview/read-note';

/** What the rounds of a loop note are about. */
function topics(note: string): string[] {
	return readNote('Interview loop.md', note).interviews.flatMap((one) => one.topics.map(({ text }) => text));
}

const WAYS = [
	'bring ID', 'bring passport', 'dress code: smart', 'dress code business casual', 'parking', 'parking at the back', 'reception', 'dial-in', 'dial-in in the mail',
	'ask for Maureen at reception', 'sign in at the gate', 'second floor', 'room B12', 'Teams', 'Zoom link in mail', 'visitor badge', 'no trainers', 'hiring committee', 'values',
	'45 min', 'llevar DNI', 'recepción', 'Ausweis mitbringen', 'Parkplatz', 'pièce d’identité', 'legitimatie',
];

describe('how to get to a round, and what to bring,', () => {
	it.each(WAYS)('is no topic behind a person: “%s”', (way) => {
		expect(topics(`10:30 Dana Reyes, ropes, ${way}`)).toEqual(['ropes']);
	});

	it.each(WAYS.filter((way) => !way.includes(':')))('is no topic below a person: “%s”', (way) => {
		expect(topics(`- 10:30 Dana Reyes\n  - ropes\n  - ${way}`)).toEqual(['ropes']);
	});

	it('is no topic in a column of topics', () => {
		expect(topics('| Time | Who | Topic |\n|---|---|---|\n| 9:30 | Dana Reyes | ropes, bring ID, plant manager |')).toEqual(['ropes']);
	});
});

describe('what only sounds like it', () => {
	it.each(['teams at sea', 'identity', 'floor plans', 'values of a crew', 'coffee trade', 'badges and flags', 'room for doubt'])(
		'is a topic: “%s”', (topic) => {
			expect(topics(`10:30 Dana Reyes, ropes, ${topic}`)).toEqual(['ropes', topic]);
		});

	it('is a topic where a column says so', () => {
		expect(topics('| Time | Who | Topic |\n|---|---|---|\n| 9:30 | Dana Reyes | values |')).toEqual(['values']);
	});
});

describe('the job of a trade', () => {
	const roles = (note: string): unknown[] => readNote('Interview loop.md', note).interviews.flatMap((one) => one.interviewers.map(({ name, role }) => [name, role]));

	it.each(['plant manager', 'night shift supervisor', 'school principal'])('is the job of somebody, no topic: “%s”', (job) => {
		const note = `10:30 Dana Reyes, ${job}, ropes`;
		expect([roles(note), topics(note)]).toEqual([[['Dana Reyes', job]], ['ropes']]);
	});

	it.each(['how a manager plans', 'ropes the manager', 'rope managers'])('is not made of other words: “%s”', (words) => {
		expect(roles(`10:30 Dana Reyes, ${words}`)).toEqual([['Dana Reyes', null]]);
	});
});
