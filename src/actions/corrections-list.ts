import type { App } from 'obsidian';
import { exportCorrections, inWords, parseCorrections, type ReadCorrections } from '../core/interview/corrections/corrections-list';
import { counted } from '../core/interview/counted';
import { editedName, followLines } from '../core/interview/reading/follow-lines';
import { Stretches } from '../core/interview/reading/stretches';
import { addTo } from '../core/interview/add-to';
import type { KeptCorrection } from '../core/interview/corrections/kept-corrections';
import type { CorrectionsList } from '../settings/corrections-page';
import type { Correcting } from './correcting';
import type { CorrectionsStore } from './corrections-store';

/** The corrections as the settings list them. */
export function correctionsList(app: App, store: CorrectionsStore, correcting: Pick<Correcting, 'remove' | 'paste'>): CorrectionsList {
	return {
		all: () => [...store.list].reverse().map(({ key, correction }) => ({ key, words: inWords(correction) })),
		lost: () => lostIn(app, store),
		remove: (key) => correcting.remove([key]),
		copied: () => exportCorrections(store.current),
		paste: (text) => {
			const pasted = parseCorrections(text);
			if ('problem' in pasted) return { says: pasted.problem, done: false };
			return { says: inSentences(pasted, correcting.paste(pasted.corrections)), done: true };
		},
		onChange: (listener) => store.onChange(listener),
	};
}

/** Why corrections are without effect, by key: their note, line or name is not there any more. A note that cannot be read now loses nothing. */
async function lostIn(app: App, store: CorrectionsStore): Promise<ReadonlyMap<string, string>> {
	const lost = new Map<string, string>();
	const byNote = new Map<string, KeptCorrection[]>();
	for (const one of store.list) addTo(byNote, one.correction.path, one);
	for (const [path, own] of byNote) {
		const file = app.vault.getFileByPath(path);
		const text = file === null ? '' : await app.vault.cachedRead(file).catch(() => null);
		if (text === null) continue;
		const lines = new Stretches(path, text);
		const followed = followLines(path, lines, own.map(({ correction }) => correction));
		followed.forEach((one, i) => {
			const edited = editedName(one, lines);
			const why = file === null || one.found === 'gone' ? 'the line is gone or has changed too much'
				: edited === null ? null : `the note has the name “${edited}” now`;
			if (why !== null) lost.set(own[i]?.key ?? '', `No longer found: ${why}.`);
		});
	}
	return lost;
}

function inSentences({ corrections, refused }: ReadCorrections, taken: number): string {
	const known = corrections.length - taken;
	return [
		`${counted(taken, 'correction', 'corrections')} pasted.`,
		...(known === 0 ? [] : [`${known} ${known === 1 ? 'is' : 'are'} in the list already, or decided later.`]),
		...(refused === 0 ? [] : [`${counted(refused, 'entry', 'entries')} could not be read and ${refused === 1 ? 'was' : 'were'} left out.`]),
	].join(' ');
}
