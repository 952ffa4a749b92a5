import { plainText } from '../../note/plain-text';
import type { Group } from './groups';
import type { Interviewer } from '../interview';
import { basename } from '../names';

/** True when an interviewer's label stands before what is said: a speaker in a dialogue. */
export function isDialogue(groups: readonly Group[]): boolean {
	return groups.some(({ label }) => label?.kind === 'interviewer' && isSpeech(label.value));
}

/** The people that a section's interviewer labels name, in order. */
export function interviewersIn(groups: readonly Group[]): Interviewer[] {
	return groups.filter(({ label }) => label?.kind === 'interviewer').flatMap(({ label, head, entries }) => {
		const own = readPeople(label?.value ?? '', head?.line ?? 0);
		const below = own.length > 0 ? entries.filter(({ isItem }) => isItem) : entries;
		return withRoleBelow([...own, ...below.flatMap(({ raw, line }) => readPeople(raw, line))], own.length > 0 ? entries.map(({ plain }) => plain) : []);
	});
}

/** A job on the line below the only name is that person's role. */
function withRoleBelow(people: Interviewer[], below: readonly string[]): Interviewer[] {
	const [only] = people;
	const [role] = below;
	if (only === undefined || people.length > 1 || only.role !== null || role === undefined) return people;
	const job = role.replace(/^\(|\)$/g, '').trim();
	return JOB.test(job) && job.split(' ').length <= 8 && !/[.?!]$/.test(job) ? [{ ...only, role: job }] : people;
}

/** True for what a person says, not who they are. */
function isSpeech(value: string): boolean {
	const plain = plainText(value);
	return /^["“«]|[?!…]$|\.$/.test(plain.replace(/\b(?:Jr|Sr|Dr|\p{Lu})\.$/u, '')) || plain.split(' ').length > 14;
}

const PLACEHOLDER = /^(?:tbd|tba|tbc|n\/?a|none|unknown|name|names?,? .*|your .*|interviewer.*|todo|x+|\?+|[-_.…\s]*)$/i;
const WORD = /^[\p{Lu}\p{Lo}][\p{L}\p{M}.'’`-]*$/u;
/** Small words inside names. */
const PARTICLES: ReadonlySet<string> = new Set(['de', 'da', 'do', 'dos', 'del', 'della', 'der', 'den', 'di', 'du', 'la', 'le', 'van', 'von', 'zu', 'ter', 'ten', 'bin', 'ibn', 'al', 'el', 'y', 'e', 'af', 'av']);

/** True for what can be a person's name: one to five words, each with a capital but for particles. */
export function isName(text: string): boolean {
	const words = text.split(' ');
	if (words.length > 5 || PLACEHOLDER.test(text) || !WORD.test(words[0] ?? '')) return false;
	return words.every((word) => WORD.test(word) || PARTICLES.has(word)) && (words.length === 1 ? text.length <= 20 : true);
}

const SEPARATOR = /\s*(?:,|;|\/|、|，|\s&\s|\s\+\s|\s(?:and|und|et|y|e|и)\s|<br>)\s*/;
const WIKI = /!?\[\[([^\]|]*?)(?:\\?\|([^\]]*))?\]\]/g;

/** The people named in an interviewer's field: `Name (Role)`, `Name - Role`, links, several at once. Placeholders give nobody. */
export function readPeople(raw: string, line: number): Interviewer[] {
	const shown = plainText(raw.replace(WIKI, (_, target: string, alias?: string) => alias ?? basename(target.replace(/#.*$/, ''))));
	if (/^[[<{].*[\]>}]$/.test(shown)) return [];
	const people: Interviewer[] = [];
	for (const piece of splitPeople(shown)) {
		const { name, role } = nameAndRole(piece);
		const last = people[people.length - 1];
		// "Ana Ruiz, Engineering Manager": a job behind a name is that person's role.
		if (JOB.test(name)) {
			if (last?.role === null) people[people.length - 1] = { ...last, role: name };
		} else if (isName(name)) people.push({ name, line, role, link: linkOf(name, raw) });
	}
	return people;
}

/** Where the wiki-link leads that shows a name, null when none does. */
function linkOf(name: string, raw: string): string | null {
	for (const [, target = '', alias] of raw.matchAll(WIKI)) if ((alias ?? basename(target.replace(/#.*$/, ''))).trim() === name) return target;
	return null;
}

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

const JOBS = [
	'manager', 'engineer', 'engineers', 'director', 'lead', 'head', 'vp', 'president', 'recruiter', 'raiser', 'founder', 'ceo', 'cto', 'cpo', 'coo', 'officer', 'designer', 'scientist', 'analyst', 'architect', 'developer', 'principal', 'staff', 'senior', 'junior',
	'sde', 'sdm', 'sre', 'pm', 'tpm', 'em', 'hr', 'partner', 'team', 'product', 'engineering', 'software', 'program', 'executive', 'specialist', 'consultant', 'coordinator', 'representative', 'associate', 'member', 'peer', 'hiring', 'shadow', 'panel', 'stakeholder', 'leiter', 'leiterin', 'chef', 'chefin', 'gerente', 'директор', 'менеджер', 'руководитель',
];
const JOB = new RegExp(`(?:^|[^\\p{L}])(?:${JOBS.join('|')})(?![\\p{L}])`, 'iu');

function nameAndRole(piece: string): { name: string; role: string | null } {
	const parenthesis = /^(.*?)\s*\(([^)]*)\)\s*$/.exec(piece);
	if (parenthesis !== null) return { name: parenthesis[1] ?? '', role: parenthesis[2]?.trim() || null };
	const dash = /^(.*?)\s+[-–—|:]\s+(.*)$/.exec(piece);
	if (dash !== null) return { name: dash[1] ?? '', role: dash[2]?.trim() || null };
	return { name: piece, role: null };
}
