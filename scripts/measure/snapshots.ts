import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { NoteLabels } from './labels.ts';

/** Where a snapshot named `owner+name` may keep its git directory. */
const PLACES = ['repo/.git', 'repo', '.git', '.'];

/** The text of a labelled note as its commit has it; null when the folder has no such snapshot, or not all of it. */
export function textFrom(snapshots: string, { repo, commit, path }: NoteLabels['source']): string | null {
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
