import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fitPeople, pointsOf, type Points } from './fit/fit-people.ts';
import { casesOf, casesOfOthers, type Case } from './fit/people-cases.ts';
import { changedWeights, writePoints } from './fit/write-points.ts';
import { labelledNotes } from './measure/snapshots.ts';
import { setsIn } from './measure/measure-notes.ts';
import type { MeasuredNote } from './measure/measured-note.ts';
import { parseNoteSet } from './measure/note-sets.ts';
import { vaultsIn } from './measure/other-subjects.ts';
import { RULES } from '../src/core/interview/reading/rules.ts';
import { examplesOf } from './measure/rule-examples.ts';
import { readFolder } from './vault-folder.ts';

/** The invented sets that come with the project. */
const SETS = 'test/core/interview/sets';

const USAGE = `usage: npm run fit [-- options]
Learns the weights of the rules for people, and the points of the words next to names, from the invented sets. Prints the
weights that would change, and precision and recall on sets that were left out of the learning.
  --labels <folder>  labelled notes (labels.json) to learn from as well; needs --snapshots
  --snapshots <folder>  git directories of the labelled notes' repositories, as owner+name
  --vault <folder>   notes of other subjects, in which nobody is an interviewer; or a folder of such vaults
  --write            writes the weights into the rules and the points into the lexicon. Repeat until nothing changes: some
                     signals depend on what is accepted`;

/** How many parts the sets are divided into: each is left out once. */
const PARTS = 9;
/** The precision below which nothing is accepted. */
const PRECISION = 0.92;

interface LearnedSet {
	readonly cases: readonly Case[];
	readonly expected: number;
}

function learnedSet(notes: readonly MeasuredNote[]): LearnedSet {
	const expected = notes.flatMap((note) => note.expected.filter(({ kind }) => kind === 'interviewer')).length;
	return { cases: notes.flatMap((note) => casesOf(note)), expected };
}

/** Prints precision and recall by points over sets that were left out, each part of them once. */
function printLeftOut(sets: readonly LearnedSet[], others: readonly Case[]): void {
	const scored = Array.from({ length: PARTS }, (_, part) => {
		const isOut = (i: number): boolean => i % PARTS === part;
		const points = fitPeople([...sets.filter((__, i) => !isOut(i)).flatMap(({ cases }) => cases), ...others]);
		return sets.filter((__, i) => isOut(i)).flatMap(({ cases }) =>
			cases.map((one) => ({ above: pointsOf(one, points) - points.even, right: one.right })));
	}).flat();
	const expected = sets.reduce((sum, set) => sum + set.expected, 0);
	console.log('above even   precision   recall     on sets left out');
	for (let above = -12; above <= 8; above++) {
		const kept = scored.filter((one) => one.above >= above);
		const right = kept.filter((one) => one.right).length;
		const precision = right / kept.length;
		const mark = precision >= PRECISION ? '  *' : '';
		console.log(`${String(above).padStart(10)}${precision.toFixed(3).padStart(12)}${(right / expected).toFixed(3).padStart(9)}${mark}`);
	}
}

function printChanges(points: Points): void {
	const changed = changedWeights(points);
	for (const [id, now, fitted] of changed) console.log(`${id.padEnd(24)}${String(now).padStart(4)} → ${fitted}`);
	console.log(`${changed.length} weights differ; ${points.words.size} words have points; even at ${points.even} points`);
}

const { values } = parseArgs({
	options: {
		vault: { type: 'string', multiple: true, default: [] as string[] },
		labels: { type: 'string' },
		snapshots: { type: 'string' },
		write: { type: 'boolean', default: false },
		help: { type: 'boolean', short: 'h', default: false },
	},
});
if (values.help || !existsSync(SETS)) {
	console.log(USAGE);
} else {
	const { labels, snapshots } = values;
	const labelled = labels === undefined || snapshots === undefined ? [] : labelledNotes(labels, snapshots).notes;
	const authors = [...new Set(labelled.map(({ author }) => author))].sort();
	const sets = [
		...setsIn(SETS).map(({ text }) => learnedSet(parseNoteSet(text))),
		...authors.map((author) => learnedSet(labelled.filter((one) => one.author === author).map(({ note }) => note))),
	];
	// An example is a promise: it counts twice.
	const examples = examplesOf(RULES.filter(({ kind }) => kind === 'interviewer')).flatMap((note) => casesOf(note, 2));
	const others = values.vault.flatMap(vaultsIn).flatMap((folder) =>
		[...readFolder(folder)].flatMap(([path, text]) => casesOfOthers(path, text)));
	const besides = [...examples, ...others];
	const points = fitPeople([...sets.flatMap(({ cases }) => cases), ...besides]);
	printChanges(points);
	if (values.write) writePoints(points);
	else printLeftOut(sets, besides);
}
