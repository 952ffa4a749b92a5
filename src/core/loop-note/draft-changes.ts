import { fold } from '../interview/fold';
import { clockTime, timesOfDay } from '../interview/loop/round-time';
import type { DraftItem, DraftPerson, DraftRound, LoopDraft } from './loop-draft';

/** The text fields of a draft, of a person and of a round. */
export type LoopField = 'company' | 'role' | 'day' | 'timeZone';
export type PersonField = 'name' | 'role';

/** What the person corrects in a draft. Rounds and people go by their keys. */
export type DraftChange =
	| { readonly kind: 'loop'; readonly field: LoopField; readonly value: string }
	| { readonly kind: 'person'; readonly person: string; readonly field: PersonField; readonly value: string }
	| { readonly kind: 'time'; readonly round: string; readonly value: string }
	| { readonly kind: 'remove-person'; readonly person: string }
	| { readonly kind: 'add-person'; readonly person: string; readonly name: string; readonly item: DraftItem | null }
	| { readonly kind: 'add-principle' | 'remove-principle' | 'remove-topic'; readonly round: string; readonly text: string };

/**
 * A draft with the person's corrections, in their order. Those about what is not in it, or no longer, change nothing, so
 * that they hold when the text is read again.
 */
export function withChanges(draft: LoopDraft, changes: readonly DraftChange[]): LoopDraft {
	return changes.reduce(changed, draft);
}

/**
 * The corrections with one more. What is typed into a field is one correction, however many letters it has.
 */
export function addChange(changes: readonly DraftChange[], change: DraftChange): DraftChange[] {
	const last = changes.at(-1);
	return last !== undefined && isOfSameField(last, change) ? [...changes.slice(0, -1), change] : [...changes, change];
}

function isOfSameField(a: DraftChange, b: DraftChange): boolean {
	if (!('value' in a) || !('value' in b)) return false;
	return JSON.stringify({ ...a, value: '' }) === JSON.stringify({ ...b, value: '' });
}

function changed(draft: LoopDraft, change: DraftChange): LoopDraft {
	switch (change.kind) {
		case 'loop': return { ...draft, [change.field]: change.value };
		case 'person': return withPerson(draft, change.person, (one) => [{ ...one, [change.field]: change.value }]);
		case 'remove-person': return withPerson(draft, change.person, () => []);
		case 'add-person': return added(draft, change.person, change.name, change.item);
		case 'time': return withRound(draft, change.round, (one) => ({ ...one, ...timeIn(change.value, one) }));
		case 'add-principle': return withRound(draft, change.round, (one) => ({
			...one, principles: [...without(one.principles, change.text), { text: change.text, found: null }],
		}));
		case 'remove-principle':
			return withRound(draft, change.round, (one) => ({ ...one, principles: without(one.principles, change.text) }));
		case 'remove-topic':
			return withRound(draft, change.round, (one) => ({ ...one, topics: without(one.topics, change.text) }));
	}
}

/** A round whose last person goes is gone. */
function withPerson(draft: LoopDraft, key: string, change: (one: DraftPerson) => readonly DraftPerson[]): LoopDraft {
	return {
		...draft,
		rounds: draft.rounds.flatMap((round) => {
			if (!round.people.some((one) => one.key === key)) return [round];
			const people = round.people.flatMap((one) => (one.key === key ? change(one) : [one]));
			return people.length === 0 ? [] : [{ ...round, people }];
		}),
	};
}

function withRound(draft: LoopDraft, key: string, change: (round: DraftRound) => DraftRound): LoopDraft {
	return { ...draft, rounds: draft.rounds.map((round) => (round.key === key ? change(round) : round)) };
}

/** With a round for somebody; nothing changes if the key is taken. An unsure finding of that name is sure by now. */
function added(draft: LoopDraft, key: string, name: string, item: DraftItem | null): LoopDraft {
	const unsure = draft.unsure.filter(({ text }) => fold(text) !== fold(name));
	if (draft.rounds.some((round) => round.people.some((one) => one.key === key))) return { ...draft, unsure };
	const person: DraftPerson = { key, name, role: '', found: item?.found ?? null };
	const round: DraftRound = {
		key, people: [person], day: '', time: '', minutes: null, timeZone: '', principles: [], topics: [], questionsToAsk: [],
	};
	return { ...draft, unsure, rounds: [...draft.rounds, round] };
}

function without(items: readonly DraftItem[], text: string): DraftItem[] {
	return items.filter((one) => fold(one.text) !== fold(text));
}

/** The time that was typed in any way ("2 pm"): how long the round takes stays. What is no time leaves it as it is. */
function timeIn(typed: string, { time, minutes }: DraftRound): Pick<DraftRound, 'time' | 'minutes'> {
	if (typed.trim() === '') return { time: '', minutes: null };
	const [start, end] = timesOfDay(typed);
	if (start === undefined) return { time, minutes };
	const length = end === undefined ? minutes : (end - start) / 60_000;
	return { time: clockTime(start), minutes: length !== null && length > 0 ? length : null };
}
