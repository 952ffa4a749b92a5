import { describe, expect, it } from 'vitest';
import { readNote } from '../../../src/core/interview/read-note';
import { saidByName } from '../../../src/core/interview/reading/people/said-by-name';
import { prepare } from './prepared';

/** The interviewers of a loop note with what each assesses. */
function assessed(notes: Readonly<Record<string, string>>): Record<string, string[]> {
	return Object.fromEntries(prepare(notes).loop('Jobs/Loop.md').interviewers.map(
		({ name, principles }) => [name, principles.map(({ principle }) => principle.name)]));
}

const BANK = '# Interview questions\n\n## Mind the Hull\n- Tell me about a time you mended something.\n\n## One Crew\n- Tell me about a time you shared a bunk.\n';
const SCHEDULE = 'Interview on Wednesday:\n\n10:00 – 10:40  Dana Reyes, head of rail\n10:45 – 11:25  Otto Varga, director of ropes\n\n';

describe('a sentence about people by their first names', () => {
	it.each([
		'Dana will concentrate on Mind the Hull, while Otto usually looks at One Crew.',
		'The panel is new. Dana takes “Mind the Hull”; Otto has One Crew.',
	])('says what each assesses: “%s”', (sentence) => {
		expect(assessed({ 'Jobs/Loop.md': `${SCHEDULE}${sentence}`, 'Jobs/Bank.md': BANK })).toEqual({ 'Dana Reyes': ['Mind the Hull'], 'Otto Varga': ['One Crew'] });
	});

	it('is about nobody if two people share the first name', () => {
		const said = saidByName(['Dana Reyes', 'Dana Holm', 'Otto Varga'], [{ text: 'Dana takes ropes, and Dr. Otto looks at rails', line: 3 }]);
		expect([...said]).toEqual([['Otto Varga', [{ text: 'looks at rails', line: 3 }]]]);
	});

	it('is not about somebody else with that name', () => {
		expect([...saidByName(['Dana Reyes'], [{ text: 'Dana Holm takes ropes. We saw Dana there. Dana’s boat', line: 0 }])]).toEqual([]);
	});
});

describe('short for a principle', () => {
	it.each(['D&C', 'DD'])('%s is the principle of its full name', (short) => {
		const notes = { 'Jobs/Loop.md': `# Interview loop\n\n| who | LPs |\n|---|---|\n| Dana Reyes | ${short} |\n` };
		expect(assessed(notes)['Dana Reyes']).toEqual([short === 'DD' ? 'Dive Deep' : 'Have Backbone; Disagree and Commit']);
	});
});

describe('a question above the parts of the story that answers it', () => {
	it('has none of the links and remarks below the parts', () => {
		const note = '**Q:** Describe a time you saved something\n\n- **S** – She drifted on the bar, and I had the watch.\n- **T** – hold her\n- **A** – I ran for a line and threw it.\n- **R** – Home by ten.\n- what I learned: be quick\n\nlinks: [[Values]]';
		expect(readNote('Stories/The tow.md', note).questions).toMatchObject([{ references: [], talkingPoints: [], story: { title: 'The tow' } }]);
	});
});
