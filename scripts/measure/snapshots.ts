import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { labelledNote, type NoteLabels } from './labels.ts';
import type { MeasuredNote } from './measured-note.ts';

/** Where a snapshot named `owner+name` may keep its git directory. */
const PLACES = ['repo/.git', 'repo', '.git', '.'];

/** Labelled notes, and the repositories of those that are not here. */
export interface LabelledNotes {
	readonly notes: ReadonlyArray<{ readonly author: string; readonly note: MeasuredNote }>;
	readonly missing: readonly string[];
}

/** The notes that a folder's `labels.json` labels, from a folder of snapshots. */
export function labelledNotes(folder: string, snapshots: string): LabelledNotes {
	const all = JSON.parse(readFileSync(join(folder, 'labels.json'), 'utf8')) as readonly NoteLabels[];
	const missing = new Set<string>();
	const notes = all.flatMap((labels) => {
		const text = textFrom(snapshots, labels.source);
		if (text === null) missing.add(labels.source.repo);
		return text === null ? [] : [{ author: labels.source.repo, note: labelledNote(labels, text) }];
	});
	return { notes, missing: [...missing] };
}

/** The text of a labelled note as its commit has it; null when the folder has no such snapshot, or not all of it. */
function textFrom(snapshots: string, { repo, commit, path }: NoteLabels['source']): string | null {
	const base = join(snapshots, repo.replace('/', '+'));
	const git = PLACES.map((place) => join(base, place)).find((place) => existsSync(join(place, 'objects')));
	if (git === undefined) return null;
	try {
		return execFileSync('git', ['--git-dir', git, 'show', `${commit}:${path}`], {
			encoding: 'utf8', maxBuffer: 1 << 26, stdio: ['ignore', 'pipe', 'ignore'],
		});
	} catch {
		return null;
	}
}
