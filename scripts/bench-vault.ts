import { readdirSync, readFileSync } from 'node:fs';
import { seeded } from '../src/core/drill/random.ts';
import { parseVault } from './measure/whole-vault.ts';
import type { MeasuredNote } from './measure/measured-note.ts';
import type { Notes } from './vault-folder.ts';

const VAULTS = 'test/core/interview/vaults';
/** Shorter notes are lengthened by others of their kind; longer ones are left as they are. */
const SHORTEST = 2048;
/** One note in so many is about interviews. */
const ONE_IN = 20;

/**
 * A vault of so many notes of 2 to 4 KB, one in twenty of them about interviews, put together from the invented vaults
 * of the tests. The same count gives the same vault.
 */
export function benchVault(count: number): Notes {
	const invented = readdirSync(VAULTS).filter((name) => name.endsWith('.txt')).sort()
		.flatMap((name) => parseVault(readFileSync(`${VAULTS}/${name}`, 'utf8')).measured);
	const [interviews, others] = [joiner(invented.filter(isInterview)), joiner(invented.filter((note) => !isInterview(note)))];
	// A string of its own for each note: equal ones would be split only once by the engine.
	return new Map(Array.from({ length: count }, (_, at) => (at % ONE_IN === 0 ? interviews : others)(at)));
}

function isInterview({ expected }: MeasuredNote): boolean {
	return expected.some(({ unsure }) => !unsure);
}

/** Puts together a note of the wanted length, another one for each number. */
function joiner(notes: readonly MeasuredNote[]): (at: number) => [path: string, text: string] {
	const random = seeded(notes.length);
	return (at) => {
		const first = notes[Math.floor(random() * notes.length)];
		let text = first?.text ?? '';
		while (text.length < SHORTEST) text += `\n\n${notes[Math.floor(random() * notes.length)]?.text ?? ''}`;
		return [(first?.path ?? '').replace(/\.md$/, ` ${at}.md`), Buffer.from(`${text}\n\nNote ${at}\n`).toString()];
	};
}
