import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { MEASURED_KINDS, type Finding, type MeasuredKind } from './measured-note.ts';

/** What the reading found in notes that have nothing to do with interviews: all of it is wrong. */
export interface FalseFinds {
	readonly notes: number;
	readonly accepted: Readonly<Record<MeasuredKind, number>>;
	/** Findings of all kinds that were only offered. */
	readonly offered: number;
	/** What was accepted, one line each. */
	readonly misses: readonly string[];
}

/** The findings of one note. */
export interface Found {
	readonly path: string;
	readonly found: readonly Finding[];
	readonly offers: readonly Finding[];
}

/** Counts the false finds of some notes; a person or question found in two places counts twice. */
export function countFalseFinds(notes: readonly Found[]): FalseFinds {
	const found = notes.flatMap((note) => note.found);
	const count = (kind: MeasuredKind): number => found.filter((one) => one.kind === kind).length;
	return {
		notes: notes.length,
		accepted: Object.fromEntries(MEASURED_KINDS.map((kind) => [kind, count(kind)])) as Record<MeasuredKind, number>,
		offered: notes.reduce((sum, { offers }) => sum + offers.length, 0),
		misses: notes.flatMap((note) => note.found.map((one) => saysWhere(note.path, one))),
	};
}

function saysWhere(path: string, { kind, texts, line }: Finding): string {
	return `${path}: line ${line + 1}: ${kind}: ${texts[0] ?? ''}`;
}

/** The subfolders of a folder that holds nothing else, because then each is a vault; otherwise the folder itself. */
export function vaultsIn(folder: string): string[] {
	if (!existsSync(folder)) return [];
	const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
	const isVault = entries.length === 0 || entries.some((entry) => !entry.isDirectory());
	return isVault ? [folder] : entries.map(({ name }) => join(folder, name)).sort();
}
