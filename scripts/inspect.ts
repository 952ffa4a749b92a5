import { existsSync, readFileSync } from 'node:fs';
import { parseCorrections, type PastedCorrections } from '../src/core/interview/corrections/corrections-list.ts';
import { explain, inspect, type Inspection } from './inspection.ts';
import { readFolder } from './vault-folder.ts';

/** The inspection as an outline for people: for each loop who asks what, with counts and gaps; then what each note holds. */
export function asOutline({ loops, notes }: Inspection): string {
	const lines = loops.flatMap((loop) => [`Loop ${loop.path}`, ...loop.interviewers.flatMap(({ name, principles }) => [
		`  ${name}`, ...principles.map((principle) => `    ${principle.name}: ${principle.questions === 0 ? 'no question' : count(principle.questions, 'question')}, ${count(principle.stories, 'story', 'stories')}`),
	]), '']);
	const held = notes.map(({ path, chosen, interviews, questions, stories }) => `  ${path} (${chosen}): ${count(interviews.length, 'interview')}, ${count(questions.length, 'question')}, ${count(stories.length, 'story', 'stories')}`);
	return [...lines, notes.length === 0 ? 'No interview notes found.' : 'Notes', ...held].join('\n');
}

/** Which rule found what, and what was nearly found. Lines are 1-based, as editors count. */
export function asReasons({ notes, doubtful }: ReturnType<typeof explain>): string {
	const lines = notes.flatMap(({ path, found, suggested, nearlyFound }) => [
		path,
		...found.map(({ line, what, why }) => `  line ${line + 1}: ${what}\n    ${why}`),
		...suggested.map(({ line, what, why }) => `  line ${line + 1}: suggested: ${what}\n    ${why}`),
		...nearlyFound.map(({ line, what, why }) => `  line ${line + 1}: nearly found: ${what}\n    ${why}`),
		'',
	]);
	return [...lines, ...doubtful.map(({ name, like }) => `The principle “${name}” looks like “${like.name}” but was kept separate.`)].join('\n');
}

function count(n: number, one: string, many = `${one}s`): string {
	return `${n} ${n === 1 ? one : many}`;
}

/** The corrections of the file that `--corrections` names: a list copied from the settings. None without one. */
function correctionsOf(args: readonly string[]): PastedCorrections {
	const at = args.indexOf('--corrections');
	const file = args[at + 1];
	if (at < 0) return { corrections: [], refused: 0 };
	if (file === undefined || !existsSync(file)) return { problem: `There is no file "${file ?? ''}".` };
	return parseCorrections(readFileSync(file, 'utf8'));
}

const args = process.argv.slice(2);
const root = args.find((arg, i) => !arg.startsWith('--') && args[i - 1] !== '--corrections');
const pasted = correctionsOf(args);
if (root === undefined || !existsSync(root)) {
	console.error(root === undefined ? 'usage: npm run inspect -- <folder or file> [--json | --why] [--corrections <file>]' : `There is no folder or file "${root}".`);
	process.exitCode = 2;
} else if ('problem' in pasted) {
	console.error(pasted.problem);
	process.exitCode = 2;
} else {
	const notes = readFolder(root);
	const corrections = pasted.corrections.map(({ correction }) => correction);
	const { refused } = pasted;
	if (refused > 0) console.error(`${count(refused, 'correction', 'corrections')} could not be understood.`);
	if (args.includes('--why')) console.log(asReasons(explain(notes, corrections)));
	else if (args.includes('--json')) console.log(JSON.stringify(inspect(notes, corrections), null, '\t'));
	else console.log(asOutline(inspect(notes, corrections)));
}
