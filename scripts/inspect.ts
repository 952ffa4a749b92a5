import { existsSync } from 'node:fs';
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

const args = process.argv.slice(2);
const root = args.find((arg) => !arg.startsWith('--'));
if (root === undefined || !existsSync(root)) {
	console.error(root === undefined ? 'usage: npm run inspect -- <folder or file> [--json | --why]' : `There is no folder or file "${root}".`);
	process.exitCode = 2;
} else {
	const notes = readFolder(root);
	if (args.includes('--why')) console.log(asReasons(explain(notes)));
	else if (args.includes('--json')) console.log(JSON.stringify(inspect(notes), null, '\t'));
	else console.log(asOutline(inspect(notes)));
}
