import { describe, expect, test } from 'vitest';
import { ChosenLoop } from '../../src/vault/chosen-loop';
import { GuardedStorage } from '../../src/vault/local-storage';
import { FaultyStorage } from './log-world';

function guarded(): { storage: FaultyStorage; door: GuardedStorage; said: string[] } {
	const [storage, said] = [new FaultyStorage(), [] as string[]];
	return { storage, said, door: new GuardedStorage(storage, (error) => said.push(String(error))) };
}

describe('the door to local storage', () => {
	test('passes values through', () => {
		const { storage, door, said } = guarded();
		door.saveLocalStorage('k', [1]);
		expect([door.loadLocalStorage('k'), storage.loadLocalStorage('k'), door.loadLocalStorage('other'), said]).toEqual([[1], [1], null, []]);
	});

	test('keeps in memory what a full storage refuses, says so once, and goes back when there is room', () => {
		const { storage, door, said } = guarded();
		door.saveLocalStorage('k', 'old');
		storage.isFull = true;
		door.saveLocalStorage('k', 'new');
		door.saveLocalStorage('other', 1);
		expect([door.loadLocalStorage('k'), door.loadLocalStorage('other'), said]).toEqual(['new', 1, ['Error: QuotaExceededError']]);
		storage.isFull = false;
		door.saveLocalStorage('k', 'newest');
		storage.isFull = true;
		expect([door.loadLocalStorage('k'), storage.loadLocalStorage('k')]).toEqual(['newest', 'newest']);
	});

	test('reads damaged JSON as nothing, says so, and can be written again', () => {
		const { storage, door, said } = guarded();
		storage.held.set('interview-loop-chosen', '{"torn');
		const chosen = new ChosenLoop(door);
		expect(chosen.path).toBeNull();
		expect(said).toHaveLength(1);
		chosen.choose('Loop.md');
		expect(chosen.path).toBe('Loop.md');
	});

	test('removes in memory too what a full storage cannot remove', () => {
		const { storage, door } = guarded();
		door.saveLocalStorage('k', 1);
		storage.isFull = true;
		door.saveLocalStorage('k', null);
		expect(door.loadLocalStorage('k')).toBeNull();
	});
});
