import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Points } from './fit-people.ts';

const RULES = 'src/core/interview/reading/people/rules';
const WORDS = 'src/core/interview/lexicon/near-names.ts';
const LONGEST_LINE = 116;

/** A signal's id with its weight, on one line or two. */
const WEIGHT = /(id: '([\w-]+)',\s+weight: )(-?\d+)/g;

/** Signals whose weights in the rules differ from the fitted ones: id, weight there, weight fitted. */
export function changedWeights({ signals }: Points): Array<readonly [id: string, now: number, fitted: number]> {
	return filesOfRules().flatMap(({ text }) => [...text.matchAll(WEIGHT)].flatMap(([, , id = '', weight = '']) => {
		const fitted = signals.get(id);
		return fitted === undefined || fitted === Number(weight) ? [] : [[id, Number(weight), fitted] as const];
	}));
}

/** Writes the weights of signals into the rules, and the points of words into the lexicon. */
export function writePoints({ signals, words }: Points): void {
	for (const { file, text } of filesOfRules()) {
		const fitted = text.replace(WEIGHT, (_, before: string, id: string, weight: string) =>
			`${before}${signals.get(id) ?? weight}`);
		if (fitted !== text) writeFileSync(file, fitted);
	}
	const lexicon = readFileSync(WORDS, 'utf8').replace(/(\t(\w+): \[\n)(?:\t\t.*\n)*/g, (_, head: string, where: string) =>
		head + groupsOf(where, words).map((line) => `\t\t${line}\n`).join(''));
	writeFileSync(WORDS, lexicon);
}

function filesOfRules(): Array<{ readonly file: string; readonly text: string }> {
	return readdirSync(RULES).sort().map((name) => join(RULES, name)).map((file) => ({ file, text: readFileSync(file, 'utf8') }));
}

/** `[6, '= ;'],`: the words of one place by their points, most first, in lines that fit. */
function groupsOf(where: string, words: ReadonlyMap<string, number>): string[] {
	const groups = new Map<number, string[]>();
	for (const [name, points] of words) {
		const [place, word = ''] = name.split(' ');
		if (place === where) groups.set(points, [...groups.get(points) ?? [], word]);
	}
	return [...groups].sort(([a], [b]) => b - a).flatMap(([points, all]) => linesOf(points, all.sort()));
}

function linesOf(points: number, words: readonly string[]): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of words) {
		if (line.length + word.length + 20 > LONGEST_LINE) {
			lines.push(line);
			line = '';
		}
		line += line === '' ? word : ` ${word}`;
	}
	return [...lines, line].map((text) => `[${points}, ${quoted(text)}],`);
}

function quoted(text: string): string {
	return `'${text.replaceAll('\\', '\\\\').replaceAll('\'', '\\\'')}'`;
}
