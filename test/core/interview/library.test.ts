import { describe, expect, it } from 'vitest';
import { Library } from '../../../src/core/interview/library';
import { readNote } from '../../../src/core/interview/read-note';

const note = (path: string, text = '') => readNote(path, text);

/** A library with a count of what its listener was told. */
function watched(): { library: Library; told: () => number; stop: () => void } {
	const library = new Library();
	let times = 0;
	const stop = library.onChange(() => void times++);
	return { library, told: () => times, stop };
}

describe('the library', () => {
	it('has what was put, ordered by path whatever came first', () => {
		const { library } = watched();
		for (const path of ['b.md', 'a/z.md', 'B.md', 'a.md']) library.put(note(path));
		expect(library.all().map(({ path }) => path)).toEqual(['B.md', 'a.md', 'a/z.md', 'b.md']);
		expect(library.get('a/z.md')?.path).toBe('a/z.md');
		expect(library.get('A/Z.md')).toBeUndefined();
	});

	it('keeps one reading of a path, the last', () => {
		const { library } = watched();
		const later = note('Loop.md', '# Interview 1\n\n**Interviewer**: Ines Okoro\n');
		library.put(note('Loop.md'));
		library.put(later);
		expect(library.all()).toEqual([later]);
	});

	it('forgets what is removed', () => {
		const { library } = watched();
		library.put(note('Loop.md'));
		library.remove('Loop.md');
		expect(library.get('Loop.md')).toBeUndefined();
		expect(library.all()).toEqual([]);
	});

	it('moves a note to its new path, in place of what was there', () => {
		const { library } = watched();
		library.put(note('Old.md', '# Interview 1\n\n**Interviewer**: Ines Okoro\n'));
		library.put(note('New.md'));
		library.rename('Old.md', 'New.md');
		expect(library.all().map(({ path, interviews }) => [path, interviews.length])).toEqual([['New.md', 1]]);
	});

	it('keeps notes in the loop that a decision put them in when its note is renamed', () => {
		const library = new Library();
		for (const one of [note('Old.md'), { ...note('a.md'), loop: 'Old.md' }, { ...note('b.md'), loop: 'Old.md#Boatyard' }, { ...note('c.md'), loop: 'Old.mdx' }]) library.put(one);
		library.rename('Old.md', 'New.md');
		expect(library.all().map(({ path, loop }) => [path, loop])).toEqual([['New.md', undefined], ['a.md', 'New.md'], ['b.md', 'New.md#Boatyard'], ['c.md', 'Old.mdx']]);
	});
});

describe('the listeners of the library', () => {
	it('are told of every put, remove and rename', () => {
		const { library, told } = watched();
		library.put(note('a.md'));
		library.rename('a.md', 'b.md');
		library.remove('b.md');
		expect(told()).toBe(3);
	});

	it('are not told when nothing was there to remove or rename', () => {
		const { library, told } = watched();
		library.remove('gone.md');
		library.rename('gone.md', 'new.md');
		expect(told()).toBe(0);
	});

	it('are told once for a batch, after its last change', () => {
		const library = new Library();
		const seen: number[] = [];
		library.onChange(() => void seen.push(library.all().length));
		library.batch(() => {
			library.put(note('a.md'));
			library.batch(() => library.put(note('b.md')));
			library.put(note('c.md'));
		});
		expect(seen).toEqual([3]);
	});

	it('are not told of a batch that changed nothing', () => {
		const { library, told } = watched();
		library.batch(() => library.remove('gone.md'));
		expect(told()).toBe(0);
	});

	it('are told of what a batch did before it failed', () => {
		const { library, told } = watched();
		const failing = (): void => library.batch(() => {
			library.put(note('a.md'));
			throw new Error('no more notes');
		});
		expect(failing).toThrow('no more notes');
		expect(told()).toBe(1);
		library.put(note('b.md'));
		expect(told()).toBe(2);
	});

	it('are told again one by one after a batch', () => {
		const { library, told } = watched();
		library.batch(() => library.put(note('a.md')));
		library.put(note('b.md'));
		library.put(note('c.md'));
		expect(told()).toBe(3);
	});

	it('hear nothing once they ended it', () => {
		const { library, told, stop } = watched();
		stop();
		library.put(note('a.md'));
		expect(told()).toBe(0);
	});

	it('may end it while they are told, and the others still hear', () => {
		const library = new Library();
		const heard: string[] = [];
		const stop = library.onChange(() => {
			heard.push('first');
			stop();
		});
		library.onChange(() => void heard.push('second'));
		library.put(note('a.md'));
		library.put(note('b.md'));
		expect(heard).toEqual(['first', 'second', 'second']);
	});
});
