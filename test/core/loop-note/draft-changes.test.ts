import { describe, expect, it } from 'vitest';
import { readNote } from '../../../src/core/interview/read-note';
import { addChange, withChanges, type DraftChange } from '../../../src/core/loop-note/draft-changes';
import type { LoopDraft } from '../../../src/core/loop-note/loop-draft';
import { readDraft } from '../../../src/core/loop-note/read-draft';

const read = (text: string): LoopDraft => readDraft(text, { read: readNote, values: [], today: 0 });
const TEXT = '- 10:00 - 10:45 Dana Fox (Bar Raiser): Ownership, Dive Deep\n- 11:00 Lee Park: Earn Trust\n';
const changed = (...changes: DraftChange[]): string[] => withChanges(read(TEXT), changes).rounds.map(({ people, time, minutes, principles }) =>
	`${time}+${minutes ?? ''} ${people.map(({ name, role }) => `${name} [${role}]`).join()}: ${principles.map(({ text }) => text).join()}`);
const DANA = { kind: 'person', person: 'dana fox' } as const;

describe('corrections of a draft', () => {
	it('leave it as it is when there are none', () => {
		expect(changed()).toEqual(['10:00+45 Dana Fox [Bar Raiser]: Ownership,Dive Deep', '11:00+ Lee Park []: Earn Trust']);
	});

	it('rename somebody, and give a role and a time in any form', () => {
		expect(changed({ ...DANA, field: 'name', value: 'Dana Foxe' }, { ...DANA, field: 'role', value: 'CTO' }, { kind: 'time', round: 'dana fox', value: '2 pm' })[0]).toBe('14:00+45 Dana Foxe [CTO]: Ownership,Dive Deep');
		expect(changed({ kind: 'time', round: 'lee park', value: '1:00 - 1:30 PM' })[1]).toBe('13:00+30 Lee Park []: Earn Trust');
	});

	it('keep a time that is replaced by none, and take it away when the field is empty', () => {
		expect(changed({ kind: 'time', round: 'dana fox', value: 'later' })[0]).toContain('10:00+45');
		expect(changed({ kind: 'time', round: 'dana fox', value: ' ' })[0]).toContain('+ Dana Fox');
	});

	it('remove people with their rounds, and principles', () => {
		expect(changed({ kind: 'remove-person', person: 'dana fox' })).toEqual(['11:00+ Lee Park []: Earn Trust']);
		expect(changed({ kind: 'remove-principle', round: 'dana fox', text: 'ownership' })[0]).toContain(': Dive Deep');
	});

	it('add people and principles, each once', () => {
		expect(changed(
			{ kind: 'add-person', person: 'added 1', name: 'Ana Ruiz', item: null }, { kind: 'add-person', person: 'added 1', name: 'Ana Ruiz', item: null },
			{ kind: 'add-principle', round: 'added 1', text: 'Think Big' }, { kind: 'add-principle', round: 'added 1', text: 'Think big' },
		)[2]).toBe('+ Ana Ruiz []: Think big');
	});

	it('take an unsure finding for sure', () => {
		const draft = read('Hi Alex,\n\n- 10:00 Dana Fox (Bar Raiser): Ownership\n- 11:00 Lee Park: Earn Trust\n\nYour interviews are on Monday.');
		const [unsure] = draft.unsure;
		expect(unsure?.text).toBe('Alex');
		const sure = withChanges(draft, [{ kind: 'add-person', person: 'alex', name: 'Alex', item: unsure ?? null }]);
		expect([sure.unsure, sure.rounds.at(-1)?.people[0]?.found?.line]).toEqual([[], 0]);
	});

	it('hold when the text is read again, and change nothing where their person is gone', () => {
		const changes: DraftChange[] = [{ ...DANA, field: 'name', value: 'Dana Foxe' }, { kind: 'remove-person', person: 'lee park' }];
		const names = (text: string): string[] => withChanges(read(text), changes).rounds.flatMap(({ people }) => people.map(({ name }) => name));
		expect(names(`${TEXT}- 12:00 Ana Ruiz: Think Big\n`)).toEqual(['Dana Foxe', 'Ana Ruiz']);
		expect(names('- 12:00 Ana Ruiz: Think Big\n')).toEqual(['Ana Ruiz']);
	});

	it('are one for each field, however many letters are typed', () => {
		const typed = ['D', 'Da'].reduce<DraftChange[]>((changes, value) => addChange(changes, { ...DANA, field: 'name', value }), []);
		expect(typed).toEqual([{ ...DANA, field: 'name', value: 'Da' }]);
		expect(addChange(typed, { ...DANA, field: 'role', value: 'CTO' })).toHaveLength(2);
	});
});
