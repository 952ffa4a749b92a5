import type { Mode } from './session';

const MODE_NAMES: Readonly<Record<string, string>> = { weak: 'Weak spots', today: "Today's set", mock: 'Mock round', again: 'Once more', story: 'By story' } satisfies Partial<Record<Mode, string>>;

/** What a person reads of a mode; empty for a plain random drill and for modes of other versions. */
export function modeName(mode: string): string {
	return Object.hasOwn(MODE_NAMES, mode) ? (MODE_NAMES[mode] ?? '') : '';
}

/** The key times asked are counted under: draws that prefer what is weak must not disturb the bag of the scope itself. */
export function countKey(mode: string, scope: string): string {
	return mode === 'random' || mode === 'scope' ? scope : `${mode}>${scope}`;
}

/** What a person reads of a key from the log, whatever became of the notes since. */
export function countKeyName(key: string): string {
	const scope = key.slice(key.indexOf('>') + 1);
	if (scope === 'all' || scope === '') return key === 'story>all' ? 'All stories' : 'All questions';
	const name = scope.slice(Math.max(scope.lastIndexOf(':'), scope.lastIndexOf('/')) + 1).replace(/\.md$/i, '');
	return name === '' ? scope : name;
}
