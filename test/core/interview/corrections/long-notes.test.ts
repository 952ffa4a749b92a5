import { afterEach, describe, expect, it, vi } from 'vitest';
import { correctionsIn, readKept, type KeptCorrections } from '../../../../src/core/interview/corrections/kept-corrections';
import { CorrectionsBySubject, decideAll, pasteAll, remove } from '../../../../src/core/interview/corrections/decide';
import { followKept } from '../../../../src/core/interview/corrections/follow-kept';
import { noteReader } from '../../../../src/core/interview/read-note';
import type { Correction } from '../../../../src/core/interview/reading/corrections';
import * as likening from '../../../../src/core/note/likeness';
import * as cores from '../../../../src/core/note/normal-core';

// Both do the slow work; they count themselves here. Nothing is measured in time.
vi.mock(import('../../../../src/core/note/likeness'), async (original) => {
	const real = await original();
	return { ...real, likeness: vi.fn(real.likeness) };
});
vi.mock(import('../../../../src/core/note/normal-core'), async (original) => {
	const real = await original();
	return { ...real, normalCore: vi.fn(real.normalCore) };
});

afterEach(() => vi.clearAllMocks());

const PATH = 'Bank.md';
const SYLLABLES = [...'bcdfghjklmnprstvwxyz'].flatMap((consonant) => [...'aeiou'].map((vowel) => consonant + vowel));

/** The word of a number: no two begin alike, and as in real notes a longer note has more of them. */
function word(n: number): string {
	return `${SYLLABLES[n % 100] ?? ''}${SYLLABLES[Math.floor(n / 100) % 100] ?? ''}m`;
}

/** A note of that many questions, each with words of its own and some that others have. */
function questions(count: number): string[] {
	return Array.from({ length: count }, (_, i) => `Tell me about a time you ${word(i * 3)} the ${word(i * 3 + 1)} of a ${word(i * 3 + 2)} ${word(i % 40)}.`);
}

const noteOf = (lines: readonly string[]): string => `# Bank\n\n#interview\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`;

/** Corrections of every tenth question: those that are there, or of words that a question has no more. */
function corrections(lines: readonly string[], change: (text: string) => string = (text) => text): Correction[] {
	return lines.filter((_, i) => i % 10 === 0).map((text): Correction => ({ path: PATH, kind: 'question', text: change(text), decision: 'not' }));
}

function countedIn(act: () => unknown): { readonly likened: number; readonly normalized: number } {
	vi.clearAllMocks();
	act();
	return { likened: vi.mocked(likening.likeness).mock.calls.length, normalized: vi.mocked(cores.normalCore).mock.calls.length };
}

/** How much more work ten times as much is: ten when it is linear, a hundred when all is compared with all. */
function growth(work: (lines: readonly string[]) => () => unknown): { readonly likened: number; readonly normalized: number } {
	const [few, many] = [300, 3000].map((count) => countedIn(work(questions(count))));
	const ratio = (of: 'likened' | 'normalized'): number => (many?.[of] ?? 0) / Math.max(few?.[of] ?? 0, 30);
	return { likened: ratio('likened'), normalized: ratio('normalized') };
}

const NEARLY_LINEAR = 20;

describe('many corrections in a long note', () => {
	it.each([
		['of lines that are there', (text: string) => text],
		['of lines that were edited', (text: string) => text.replace('Tell me about', 'Describe')],
		['of lines that are gone', (text: string) => text.split('').reverse().join('')],
	])('%s are read with work that grows with the note', (_, change) => {
		const read = growth((lines) => {
			const all = corrections(lines, change);
			return () => noteReader({ corrections: all })(PATH, noteOf(lines));
		});
		expect(read.likened).toBeLessThan(NEARLY_LINEAR);
		expect(read.normalized).toBeLessThan(NEARLY_LINEAR);
		const followed = growth((lines) => {
			const kept = decideAll(new Map(), corrections(lines, change), 1);
			return () => followKept(kept, PATH, noteOf(lines), 2);
		});
		expect(followed.likened).toBeLessThan(NEARLY_LINEAR);
		expect(followed.normalized).toBeLessThan(NEARLY_LINEAR);
	});
});

describe('many corrections in the settings', () => {
	const lists = (lines: readonly string[]): { kept: KeptCorrections; all: Correction[] } => {
		const all = lines.map((text): Correction => ({ path: PATH, kind: 'question', text, decision: 'not' }));
		return { all, kept: readKept(Object.fromEntries(all.map((one, i) => [`${i}`, { ...one, at: i }]))) };
	};

	it('are pasted, decided and removed with work that grows with the list', () => {
		expect(growth((lines) => () => pasteAll(lists(lines).kept, lists(lines).all.map((correction) => ({ correction, at: 5 })), 9)).normalized).toBeLessThan(NEARLY_LINEAR);
		expect(growth((lines) => () => decideAll(lists(lines).kept, lists(lines).all, 9)).normalized).toBeLessThan(NEARLY_LINEAR);
		expect(growth((lines) => () => remove(lists(lines).kept, [...lists(lines).kept.keys()], 9)).normalized).toBeLessThan(NEARLY_LINEAR);
	});

	it('are looked up without comparing them with each other', () => {
		expect(growth((lines) => {
			const bySubject = new CorrectionsBySubject(correctionsIn(lists(lines).kept));
			return () => lists(lines).all.map((one) => bySubject.last(one));
		}).normalized).toBeLessThan(NEARLY_LINEAR);
	});
});
