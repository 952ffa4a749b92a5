import { describe, expect, it } from 'vitest';
import { Library } from '../../../src/core/interview/library';
import { Preparation } from '../../../src/core/interview/preparation';
import { readNote } from '../../../src/core/interview/read-note';

const LOOP = readNote('Loop.md', '# Interview 1\n\n**Interviewer**: Ines Okoro\n\n**Principles**\n- Ownership\n');
const OWNERSHIP = readNote('Ownership.md', '# Ownership\n\n- Tell me about a time you picked up what nobody wanted.\n');

function prepared(): { library: Library; preparation: Preparation } {
	const library = new Library();
	library.put(LOOP);
	return { library, preparation: new Preparation(library, () => null) };
}

describe('what is derived from the library', () => {
	it('is the same value as long as nothing changes', () => {
		const { preparation } = prepared();
		const { bank, loops } = preparation;
		expect(preparation.bank).toBe(bank);
		expect(preparation.loops).toBe(loops);
	});

	it('is made anew after a change, with what changed', () => {
		const { library, preparation } = prepared();
		const before = preparation.bank;
		expect(before.questions).toEqual([]);
		library.put(OWNERSHIP);
		expect(preparation.bank).not.toBe(before);
		expect(preparation.bank.questions.map(({ text }) => text)).toEqual(['Tell me about a time you picked up what nobody wanted.']);
		expect(preparation.loops[0]?.interviewers[0]?.principles[0]?.questions).toHaveLength(1);
		library.remove('Ownership.md');
		expect(preparation.loops[0]?.interviewers[0]?.principles[0]?.questions).toEqual([]);
	});

	it('is not made before somebody asks', () => {
		let asked = 0;
		const library = new Library();
		const linking = readNote('Linking.md', '# Ownership\n\n- Tell me about a time you waited.\n\t- [[Waiting]]\n');
		const preparation = new Preparation(library, () => {
			asked++;
			return null;
		});
		library.put(linking);
		library.put(LOOP);
		library.put(linking);
		expect(asked).toBe(0);
		expect(preparation.bank.questions).toHaveLength(1);
		expect(asked).toBe(1);
	});

	it('is made anew when links lead elsewhere although no note changed', () => {
		const library = new Library();
		const ways = new Map<string, string>();
		library.put(readNote('Linking.md', '# Ownership\n\n- Tell me about a time you waited.\n\t- [[Waiting]]\n'));
		const preparation = new Preparation(library, (path) => ways.get(path) ?? null);
		expect(preparation.bank.questions[0]?.stories[0]?.broken).toBe(true);
		ways.set('Waiting', 'Waiting.md');
		preparation.renew();
		expect(preparation.bank.questions[0]?.stories[0]).toMatchObject({ broken: false, path: 'Waiting.md' });
	});
});

describe('the listeners of what is derived', () => {
	it('are told after a change and find the new value', () => {
		const { library, preparation } = prepared();
		const seen: number[] = [];
		preparation.onChange(() => void seen.push(preparation.bank.questions.length));
		library.put(OWNERSHIP);
		library.remove('Ownership.md');
		expect(seen).toEqual([1, 0]);
	});

	it('are told once for a batch', () => {
		const { library, preparation } = prepared();
		let told = 0;
		preparation.onChange(() => void told++);
		library.batch(() => {
			library.put(OWNERSHIP);
			library.remove('Loop.md');
		});
		expect(told).toBe(1);
	});

	it('hear nothing once they ended it', () => {
		const { library, preparation } = prepared();
		let told = 0;
		preparation.onChange(() => void told++)();
		library.put(OWNERSHIP);
		expect(told).toBe(0);
	});
});
