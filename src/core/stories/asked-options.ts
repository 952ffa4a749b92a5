import type { Bank } from '../interview/bank';
import { fold } from '../interview/fold';
import { firstName } from '../interview/full-name';
import { allAsLoop, loopAt, type Loop, type LoopInterviewer } from '../interview/loop';
import { notePart } from '../interview/names';
import type { Principle } from '../interview/principle';

/** Options by their names in lower case, as written. */
export type Options = ReadonlyMap<string, string>;

/** What a block in a note, a command in a terminal or a link asks about. */
export interface Asked {
	readonly loop: Loop;
	/** One of the loop's; null for all of them. */
	readonly interviewer: LoopInterviewer | null;
	/** Null for every principle. */
	readonly principle: Principle | null;
}

/** Either what is asked, or why it cannot be answered, in sentences. */
export type Answer<Value> = { readonly value: Value } | { readonly problems: readonly string[] };

/** What options are looked up in. */
export interface World {
	readonly loops: readonly Loop[];
	readonly bank: Bank;
	/** The loop to take where none is named; null for all questions. */
	readonly current: Loop | null;
	/** Where a link path leads; null when it leads nowhere. */
	readonly resolve: (linkpath: string) => string | null;
}

/**
 * The options of a block, one `name: value` a line. Blank lines and lines that begin with `#` are left out; a name that is
 * there twice, or a line without a colon, is a problem.
 */
export function readOptions(text: string): Answer<Options> {
	const options = new Map<string, string>();
	const problems: string[] = [];
	for (const line of text.split(/\r?\n/).map((one) => one.trim())) {
		if (line === '' || line.startsWith('#')) continue;
		const colon = line.indexOf(':');
		const name = line.slice(0, Math.max(colon, 0)).trim().toLowerCase();
		if (name === '') problems.push(`"${line}" is no option. Write "show: interviewers", for example.`);
		else if (options.has(name)) problems.push(`"${name}" is there twice.`);
		else options.set(name, line.slice(colon + 1).trim());
	}
	return problems.length > 0 ? { problems } : { value: options };
}

/** The options whose names are unknown, each as a sentence that lists the known ones. */
export function unknownOptions(options: Options, known: readonly string[]): string[] {
	return [...options.keys()].filter((name) => !known.includes(name)).map((name) => `There is no option "${name}". ${listed('Options', known)}`);
}

/** One of some words by the option's value, the first where it is missing or empty; a problem for any other. */
export function chosenWord<Word extends string>(options: Options, name: string, words: readonly [Word, ...Word[]]): Answer<Word> {
	const written = options.get(name) ?? '';
	if (written === '') return { value: words[0] };
	const word = words.find((one) => one === written.toLowerCase());
	return word === undefined ? { problems: [`"${name}" cannot be "${written}". ${listed('It can be', words)}`] } : { value: word };
}

/** The loop, the interviewer and the principle that options name: `loop` as a note, a path, a link or a title. */
export function readAsked(options: Options, world: World): Answer<Asked> {
	const loop = loopOf(options.get('loop') ?? '', world);
	if ('problems' in loop) return loop;
	const interviewer = interviewerOf(options.get('interviewer') ?? '', loop.value);
	const principle = principleOf(options.get('principle') ?? '', world.bank);
	if ('problems' in interviewer) return interviewer;
	if ('problems' in principle) return principle;
	const person = interviewer.value;
	return { value: { loop: person === null ? loop.value : loopWith(person, loop.value), interviewer: person, principle: principle.value } };
}

/** The loop that an interviewer of some loops is in; of a loop of its own that loop. */
export function loopWith(person: LoopInterviewer, loop: Loop): Loop {
	return loop.loops.find(({ interviewers }) => interviewers.includes(person)) ?? loop;
}

function loopOf(written: string, { loops, bank, current, resolve }: World): Answer<Loop> {
	const target = targetOf(written);
	if (target === '') return { value: current ?? allAsLoop(bank, loops) };
	if (target.toLowerCase() === 'all') return { value: allAsLoop(bank, loops) };
	const path = resolve(notePart(target));
	const named = loops.filter(({ title }) => fold(title) === fold(target));
	const found = loopAt(loops, target) ?? named[0] ?? (path === null ? undefined : loopAt(loops, path));
	if (named.length > 1) return { problems: [`Several loops are called "${target}". Name the loop's note with its folder.`] };
	if (found !== undefined) return { value: found };
	return { problems: [loops.length === 0 ? 'No loop was found in your notes yet.' : `There is no loop "${target}". ${listed('Loops', loops.map(({ title }) => title))}`] };
}

/** What is within the brackets of a wiki link, without its alias; the text itself without brackets. */
function targetOf(written: string): string {
	const inner = /^\[\[(.*)\]\]$/.exec(written)?.[1] ?? written;
	return inner.split('|')[0]?.trim() ?? '';
}

function interviewerOf(written: string, { interviewers, title }: Loop): Answer<LoopInterviewer | null> {
	const name = targetOf(written);
	if (name === '') return { value: null };
	const full = interviewers.filter((one) => fold(one.name) === fold(name));
	const [found, ...more] = full.length > 0 ? full : interviewers.filter((one) => firstName(one.name) === fold(name));
	if (found === undefined) return { problems: [`Nobody called "${name}" interviews in "${title}". ${listed('Interviewers', interviewers.map((one) => one.name))}`] };
	return more.length > 0 ? { problems: [`Several interviewers are called "${name}". Give the full name.`] } : { value: found };
}

function principleOf(written: string, { principles }: Bank): Answer<Principle | null> {
	const name = targetOf(written).replace(/^.*#/, '');
	if (name === '') return { value: null };
	const found = principles.identify(name);
	return found === null ? { problems: [`No principle is called "${name}" in your notes.`] } : { value: found };
}

function listed(what: string, names: readonly string[]): string {
	return names.length === 0 ? '' : `${what}: ${[...new Set(names)].join(', ')}.`;
}
