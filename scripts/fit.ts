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
import { PEOPLE_BAR } from '../src/core/interview/reading/people/weigh-people.ts';
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
  --halves           learns from every second set and author, and prints precision and recall on the same half and on the
                     other one, of what is accepted and, in parentheses, the recall with suggestions
  --write            writes the weights into the rules and the points into the lexicon. Repeat until nothing changes: some
                     signals depend on what is accepted`;

/** How many parts the sets are divided into: each is left out once. */
const PARTS = 9;
/** The precision below which nothing is accepted. */
const PRECISION = 0.92;
/** How far above even the bar is that accepts, and the one that suggests. */
const ACCEPTED = 2;
const SUGGESTED = ACCEPTED - (PEOPLE_BAR.accept - PEOPLE_BAR.suggest);

interface LearnedSet {
	readonly cases: readonly Case[];
	readonly expected: number;
}

function learnedSet(notes: readonly MeasuredNote[]): LearnedSet {
	const expected = notes.flatMap((note) => note.expected.filter(({ kind, unsure }) => kind === 'interviewer' && !unsure)).length;
	return { cases: notes.flatMap((note) => casesOf(note)), expected };
}

/** A person whom the reading weighed, and how far above even their points are. */
interface Scored {
	readonly above: number;
	readonly right: boolean;
}

function scored(sets: readonly LearnedSet[], points: Points): Scored[] {
	return sets.flatMap(({ cases }) => cases.map((one) => ({ above: pointsOf(one, points) - points.even, right: one.right })));
}

function expectedIn(sets: readonly LearnedSet[]): number {
	return sets.reduce((sum, { expected }) => sum + expected, 0);
}

/** Prints precision and recall by points over sets that were left out, each part of them once. */
function printLeftOut(sets: readonly LearnedSet[], others: readonly Case[]): void {
	const all = Array.from({ length: PARTS }, (_, part) => {
		const isOut = (i: number): boolean => i % PARTS === part;
		const points = fitPeople([...sets.filter((__, i) => !isOut(i)).flatMap(({ cases }) => cases), ...others]);
		return scored(sets.filter((__, i) => isOut(i)), points);
	}).flat();
	const expected = expectedIn(sets);
	console.log('above even   precision   recall     on sets left out');
	for (let above = -12; above <= 8; above++) {
		const kept = all.filter((one) => one.above >= above);
		const right = kept.filter((one) => one.right).length;
		const precision = right / kept.length;
		const mark = precision >= PRECISION ? '  *' : '';
		console.log(`${String(above).padStart(10)}${precision.toFixed(3).padStart(12)}${(right / expected).toFixed(3).padStart(9)}${mark}`);
	}
}

/** Learns from each half of the sets and of the authors, and prints how well each half is read with either. */
function printHalves(sets: readonly LearnedSet[], authors: readonly LearnedSet[], others: readonly Case[]): void {
	const halfOf = (all: readonly LearnedSet[], half: number): LearnedSet[] => all.filter((_, i) => i % 2 === half);
	const learned = [0, 1].map((half) =>
		fitPeople([...[...halfOf(sets, half), ...halfOf(authors, half)].flatMap(({ cases }) => cases), ...others]));
	console.log('                   people    learned from the same half    from the other half');
	for (const [name, all] of [['sets', sets], ['authors', authors]] as const) {
		for (const half of [0, 1]) {
			const some = halfOf(all, half);
			const cells = [half, 1 - half].map((from) => learned[from]).flatMap((points) => (points ? [halfCell(some, points)] : []));
			console.log(`${`${name}, half ${half + 1}`.padEnd(17)}${String(expectedIn(some)).padStart(8)}    ${cells.join('')}`.trimEnd());
		}
	}
}

/** Precision / recall of what is accepted, and the recall with suggestions. */
function halfCell(sets: readonly LearnedSet[], points: Points): string {
	const all = scored(sets, points);
	const above = (bar: number): Scored[] => all.filter((one) => one.above >= bar);
	const rightAbove = (bar: number): number => above(bar).filter(({ right }) => right).length;
	const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(2));
	const recalls = [ACCEPTED, SUGGESTED].map((bar) => share(rightAbove(bar), expectedIn(sets)));
	return `${share(rightAbove(ACCEPTED), above(ACCEPTED).length)} / ${recalls[0]} (${recalls[1]})`.padEnd(30);
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
		halves: { type: 'boolean', default: false },
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
	const invented = setsIn(SETS).map(({ text }) => learnedSet(parseNoteSet(text)));
	const byAuthor = authors.map((author) => learnedSet(labelled.filter((one) => one.author === author).map(({ note }) => note)));
	const sets = [...invented, ...byAuthor];
	// An example is a promise: it counts twice.
	const examples = examplesOf(RULES.filter(({ kind }) => kind === 'interviewer')).flatMap((note) => casesOf(note, 2));
	const others = values.vault.flatMap(vaultsIn).flatMap((folder) =>
		[...readFolder(folder)].flatMap(([path, text]) => casesOfOthers(path, text)));
	const besides = [...examples, ...others];
	if (values.halves) {
		printHalves(invented, byAuthor, besides);
	} else {
		const points = fitPeople([...sets.flatMap(({ cases }) => cases), ...besides]);
		printChanges(points);
		if (values.write) writePoints(points);
		else printLeftOut(sets, besides);
	}
}
