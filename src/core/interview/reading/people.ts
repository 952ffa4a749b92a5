import { plainText } from '../../note/plain-text';
import type { Entry } from './entry';
import type { Group } from './groups';
import type { Interviewer } from '../interview';
import { basename } from '../names';
import { bareName, isHonorific, isJob, isName } from './person-name';

/** True when an interviewer's label stands before what is said: a speaker in a dialogue. */
export function isDialogue(groups: readonly Group[]): boolean {
	return groups.some(({ label }) => label?.kind === 'interviewer' && isSpeech(label.value));
}

/** The people that a section's interviewer labels name, in order. */
export function interviewersIn(groups: readonly Group[]): Interviewer[] {
	return groups.flatMap((group, i) => (group.label?.kind === 'interviewer' ? labeled(group, groups[i + 1]) : []));
}

/** The people behind a label, else below it. A job on the line below the only one is that person's role. */
function labeled({ label, head, entries }: Group, next: Group | undefined): Interviewer[] {
	const line = head?.line ?? 0;
	const own = readPeople(label?.value ?? '', line);
	if (own.length === 0) return entries.flatMap(personIn);
	const below = next?.label === null && next.entries[0]?.line === line + 1 ? next.entries[0].plain : undefined;
	return withRole([...own, ...entries.filter(({ isItem }) => isItem).flatMap(personIn)], below);
}

/** A line below a label: "Ada Holm, Sr. Engineer, Berlin" is one person, "Ada Holm, Kofi Adler" are two. */
function personIn({ raw, line }: Entry): Interviewer[] {
	const people = readPeople(raw, line);
	const [name = '', ...behind] = shownPeople(raw).split(/\s*[,，]\s*/);
	return behind.length > 1 && isName(bareName(name)) && isJob(behind[0] ?? '') ? people.slice(0, 1) : people;
}

function withRole(people: Interviewer[], below: string | undefined): Interviewer[] {
	const [only] = people;
	if (only === undefined || people.length > 1 || only.role !== null || below === undefined) return people;
	const job = below.replace(/^\(|\)$/g, '').trim();
	return isJob(job) && job.split(' ').length <= 8 && !/[.?!]$/.test(job) ? [{ ...only, role: job }] : people;
}

/** True for what a person says, not who they are. Nobody speaks in links. */
function isSpeech(value: string): boolean {
	const plain = plainText(value.replace(WIKI, '…,'));
	return /^["“«]|[?!…]$|\.$/.test(plain.replace(/\b(?:Jr|Sr|Dr|\p{Lu})\.$/u, '')) || plain.split(' ').length > 14;
}

const WIKI = /!?\[\[([^\]|]*?)(?:\\?\|([^\]]*))?\]\]/g;

/** A text with its links by the name they show; by the note's own name where that is the fuller one. */
export function shownPeople(raw: string): string {
	return plainText(raw.replace(WIKI, (_, target: string, alias?: string) => shownName(target, alias)));
}

function shownName(target: string, alias: string | undefined): string {
	const own = basename(target.replace(/#.*$/, ''));
	// A link to a heading beside people is one to a principle.
	if (alias === undefined || alias === '') return target.includes('#') ? '' : own;
	const [first = '', behind = ''] = alias.split(/(?=\s*\()/);
	return isName(own) && isShortFor(first, own) ? `${own}${behind}` : alias;
}

/** "Wil" and "Frau Brinkforth" stand for "Wilhelm Okonkwo" and "Hanne Brinkforth". */
function isShortFor(short: string, name: string): boolean {
	if (short.length >= 3 && !short.includes(' ') && name.startsWith(short)) return true;
	return name.startsWith(`${short} `) || (isHonorific(short.split(' ')[0] ?? '') && short.split(' ').at(-1) === name.split(' ').at(-1));
}

/** Where the wiki-link leads that shows a name, null when none does. */
export function linkOf(name: string, raw: string): string | null {
	for (const [, target = '', alias] of raw.matchAll(WIKI)) if (shownName(target, alias).includes(name)) return target;
	return null;
}

/** The people named in an interviewer's field: `Name (Role)`, `Name - Role`, links, several at once. Placeholders give nobody. */
export function readPeople(raw: string, line: number): Interviewer[] {
	const shown = shownPeople(raw).replace(/（/g, ' (').replace(/）/g, ')').replace(/(?:\s+[–—|+-])+\s*$/, '');
	if (/^[[<{].*[\]>}]$/.test(shown)) return [];
	const people: Interviewer[] = [];
	for (const piece of splitPeople(shown)) {
		const { name, role } = nameAndRole(piece);
		const last = people[people.length - 1];
		if (isName(name)) people.push({ name, line, role, link: linkOf(name, raw) });
		// "Ana Ruiz, Engineering Manager": a job behind a name is that person's role.
		else if (isJob(name) && last?.role === null) people[people.length - 1] = { ...last, role: name };
	}
	return people;
}

const SEPARATOR = /\s*(?:,|;|\/|、|，|；|\s&\s|\s\+\s|\s(?:and|und|et|y|e|и)\s|<br>)\s*/;

/** Splits at commas and "and" that stand outside parentheses. */
function splitPeople(text: string): string[] {
	const pieces: string[] = [];
	for (const part of text.split(/(\([^)]*\))/)) {
		if (part.startsWith('(')) pieces.push(`${pieces.pop() ?? ''} ${part}`);
		else {
			const [first = '', ...rest] = part.split(SEPARATOR);
			if (pieces.length === 0) pieces.push(first);
			else if (first.trim() !== '') pieces.push(`${pieces.pop() ?? ''} ${first}`);
			pieces.push(...rest);
		}
	}
	return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
}

function nameAndRole(piece: string): { name: string; role: string | null } {
	const parenthesis = /^(.*?)\s*\(([^)]*)\)\s*$/.exec(piece);
	if (parenthesis !== null) return { name: bareName(parenthesis[1] ?? ''), role: parenthesis[2]?.trim() || null };
	const both = /^([^()]*?)\s*\(([^)]*)\)\s+[-–—|]\s/.exec(piece);
	if (both !== null) return { name: bareName(both[1] ?? ''), role: both[2]?.trim() || null };
	const dash = /^(.*?)\s+[-–—|:]\s+(.*)$/.exec(piece);
	if (dash !== null) return { name: bareName(dash[1] ?? ''), role: dash[2]?.trim() || null };
	return { name: bareName(piece), role: null };
}
