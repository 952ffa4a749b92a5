import type { App } from 'obsidian';
import { exportCorrections, inWords, parseCorrections } from '../core/interview/corrections/corrections-list';
import { decide } from '../core/interview/corrections/kept-corrections';
import { followLines, NoteLines } from '../core/interview/reading/follow-lines';
import type { CorrectionsList } from '../settings/corrections-page';
import type { Correcting } from './correcting';
import type { CorrectionsStore } from './corrections-store';

/** The corrections as the settings list them. */
export function correctionsList(app: App, store: CorrectionsStore, correcting: Pick<Correcting, 'remove' | 'keep'>, now: () => number): CorrectionsList {
	return {
		all: () => [...store.list].reverse().map(({ key, correction }) => ({ key, words: inWords(correction) })),
		lost: () => lostIn(app, store),
		remove: (key) => correcting.remove([key]),
		copied: () => exportCorrections(store.current),
		paste: (text) => {
			const pasted = parseCorrections(text);
			if ('problem' in pasted) return { says: pasted.problem, done: false };
			const { corrections, refused } = pasted;
			correcting.keep((kept) => corrections.reduce((next, one) => decide(next, one, now()), kept));
			const left = refused === 0 ? '' : ` ${counted(refused, 'entry', 'entries')} could not be read and ${refused === 1 ? 'was' : 'were'} left out.`;
			return { says: `${counted(corrections.length, 'correction', 'corrections')} pasted.${left}`, done: true };
		},
		onChange: (listener) => store.onChange(listener),
	};
}

/** The keys of corrections whose note or line is not there any more. A note that cannot be read now loses nothing. */
async function lostIn(app: App, store: CorrectionsStore): Promise<ReadonlySet<string>> {
	const lost = new Set<string>();
	for (const path of store.paths) {
		const file = app.vault.getFileByPath(path);
		const own = store.list.filter(({ correction }) => correction.path === path);
		const text = file === null ? '' : await app.vault.cachedRead(file).catch(() => null);
		if (text === null) continue;
		const followed = followLines(path, new NoteLines(path, text), own.map(({ correction }) => correction));
		followed.forEach(({ found }, i) => {
			if (file === null || found === 'gone') lost.add(own[i]?.key ?? '');
		});
	}
	return lost;
}

function counted(count: number, one: string, many: string): string {
	return `${count} ${count === 1 ? one : many}`;
}
