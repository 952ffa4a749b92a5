import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { readNote } from '../src/core/interview/read-note.ts';
import { RULES } from '../src/core/interview/reading/rules.ts';
import { falseFindsHeader, falseFindsRow, scoreHeader, scoreRow, tiesHeader, tiesRow } from './measure/figures.ts';
import { findingsIn, offersIn } from './measure/findings.ts';
import { measureNotes, measureTogether, setsIn } from './measure/measure-notes.ts';
import type { MeasuredNote } from './measure/measured-note.ts';
import { parseNoteSet, preambleOf } from './measure/note-sets.ts';
import { countFalseFinds, vaultsIn } from './measure/other-subjects.ts';
import { examplesOf } from './measure/rule-examples.ts';
import { labelledNotes } from './measure/snapshots.ts';
import { measureVault, parseVault } from './measure/whole-vault.ts';
import { readFolder } from './vault-folder.ts';

/** The invented sets and whole vaults that come with the project. */
const SETS = 'test/core/interview/sets';
const VAULTS = 'test/core/interview/vaults';

const USAGE = `usage: npm run measure [-- options]
  Measures the examples of the rules, the sets in ${SETS} and the vaults in ${VAULTS}.
  --sets <folder or file>   sets of invented notes, in addition to those in ${SETS}
  --labels <folder>         labelled notes (labels.json), by author; needs --snapshots
  --snapshots <folder>      git directories of the labelled notes' repositories, as owner+name
  --vault <folder>          notes of other subjects, in which every find is false; or a folder of such vaults
  --misses                  list what was missed and what was found by mistake`;

/** Prints one line of figures: what it is about, the figures, and what went wrong. */
type Print = (name: string, row: string, misses: readonly string[]) => void;

function printScore(print: Print, name: string, notes: readonly MeasuredNote[]): void {
	const score = measureNotes(notes);
	print(name, scoreRow(name, score), score.misses);
}

function printSets(print: Print, folders: readonly string[]): void {
	const sets = folders.flatMap(setsIn);
	for (const { name, text } of sets) {
		printScore(print, name, parseNoteSet(text));
		for (const line of preambleOf(text)) console.log(`  ${line}`);
	}
	if (sets.length > 1) print('', scoreRow('all sets', measureNotes(sets.flatMap(({ text }) => parseNoteSet(text)))), []);
}

function printWholeVaults(print: Print, folder: string): void {
	const vaults = setsIn(folder).map(({ name, text }) => ({ name, vault: parseVault(text) }));
	for (const { name, vault } of vaults) {
		const score = measureTogether(vault.measured);
		print(name, scoreRow(name, score), score.misses);
	}
	console.log(`\n${tiesHeader()}`);
	for (const { name, vault } of vaults) {
		const figures = measureVault(vault);
		print(name, tiesRow(name, figures), figures.misses);
	}
	console.log('');
}

function printLabels(print: Print, folder: string, snapshots: string): void {
	const { notes, missing } = labelledNotes(folder, snapshots);
	if (missing.length > 0) console.error(`not here: ${missing.join(', ')}`);
	const authors = [...new Set(notes.map(({ author }) => author))].sort();
	const by = (some: readonly string[]): MeasuredNote[] =>
		notes.filter(({ author }) => some.includes(author)).map(({ note }) => note);
	print('', scoreRow('labelled notes', measureNotes(by(authors))), []);
	for (const half of [0, 1]) {
		const some = authors.filter((_, i) => i % 2 === half);
		print('', scoreRow(`  half ${half + 1} of the authors`, measureNotes(by(some))), []);
	}
	for (const author of authors) printScore(print, `  ${author}`, by([author]));
}

function printVaults(print: Print, folders: readonly string[]): void {
	const all = folders.flatMap(vaultsIn).map((folder) => {
		const notes = [...readFolder(folder)].map(([path, text]) => {
			const read = readNote(path, text);
			return { path, found: findingsIn(read), offers: offersIn(read) };
		});
		const finds = countFalseFinds(notes);
		print(basename(folder), falseFindsRow(basename(folder), finds), finds.misses);
		return notes;
	});
	if (all.length > 1) print('', falseFindsRow('all vaults', countFalseFinds(all.flat())), []);
}

const several = { type: 'string', multiple: true, default: [] as string[] } as const;
const { values } = parseArgs({
	options: {
		sets: several, vault: several, labels: { type: 'string' }, snapshots: { type: 'string' },
		misses: { type: 'boolean', default: false }, help: { type: 'boolean', default: false },
	},
});
if (values.help || (values.labels === undefined) !== (values.snapshots === undefined)) {
	console.error(USAGE);
	process.exitCode = 2;
} else {
	const missed: string[] = [];
	const print: Print = (name, row, misses) => {
		console.log(row);
		missed.push(...misses.map((miss) => `${name.trim()} › ${miss}`));
	};
	console.log(scoreHeader());
	printScore(print, 'examples of the rules', examplesOf(RULES));
	printSets(print, [...(existsSync(SETS) ? [SETS] : []), ...values.sets]);
	if (existsSync(VAULTS)) printWholeVaults(print, VAULTS);
	const { labels, snapshots } = values;
	if (labels !== undefined && snapshots !== undefined) printLabels(print, labels, snapshots);
	if (values.vault.length > 0) {
		console.log(`\n${falseFindsHeader()}`);
		printVaults(print, values.vault);
	}
	if (values.misses) console.log(`\n${missed.join('\n')}`);
}
