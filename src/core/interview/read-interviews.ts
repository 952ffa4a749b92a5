import type { Item } from '../note/outline';
import { linksIn, type Link } from '../note/links';
import { plainText } from '../note/plain-text';
import { prose, type Group } from './groups';
import type { Assignment, Interview, Interviewer, Remark } from './interview';
import { splitPrincipleNames } from './principle';

/** One entry behind or below a label: raw text, its span and line. */
interface Entry {
	readonly text: string;
	readonly from: number;
	readonly to: number;
	readonly line: number;
	readonly item: Item | null;
}

/** What a label holds: its own value first, then the items and lines below it. */
function entries(group: Group): readonly Entry[] {
	const below = prose(group).map(({ text, from, to, line, item }) => ({ text, from, to, line, item }));
	const own = { text: group.value, from: group.from, to: group.to, line: group.line, item: null };
	return [own, ...below].filter(({ text }) => text.trim() !== '');
}

/**
 * The interviews that stand in these groups (an interview's section with its labeled sub-sections). A second
 * interviewer field after principles, topics or a date starts the next one. Without interviewers, principles and topics
 * there is none.
 */
export function readInterviews(title: string, line: number, groups: readonly Group[], links: readonly Link[]): Interview[] {
	return splitRounds(groups)
		.map((round, i) => readInterview(title, i === 0 ? line : (round[0]?.line ?? line), round, links))
		.filter((interview) => interview.interviewers.length + interview.principles.length + interview.topics.length > 0);
}

function splitRounds(groups: readonly Group[]): Group[][] {
	const rounds: Group[][] = [[]];
	let interviewers = 0;
	let rest = 0;
	for (const group of groups) {
		if (group.kind === 'interviewer' && interviewers > 0 && rest > 0) {
			rounds.push([]);
			interviewers = rest = 0;
		}
		if (group.kind === 'interviewer') interviewers++;
		else if (group.kind !== null) rest++;
		rounds[rounds.length - 1]?.push(group);
	}
	return rounds;
}

function readInterview(title: string, line: number, groups: readonly Group[], links: readonly Link[]): Interview {
	const of = (kind: Group['kind']): Entry[] => groups.filter((group) => group.kind === kind).flatMap(entries);
	const role = of('role').map(({ text }) => plainText(text))[0] ?? null;
	return {
		title,
		line,
		date: of('date').map(({ text }) => plainText(text))[0] ?? null,
		interviewers: withRole(of('interviewer').flatMap((entry) => readInterviewers(entry.text, entry.line)), role),
		principles: of('principles').flatMap((entry) => readAssignments(entry, links)),
		topics: of('topics').flatMap(remark),
		questionsToAsk: of('ask-them').flatMap(remark),
	};
}

/** A role on a line of its own belongs to the only interviewer of the round. */
function withRole(interviewers: Interviewer[], role: string | null): Interviewer[] {
	const [only] = interviewers;
	return only !== undefined && interviewers.length === 1 && only.role === null ? [{ ...only, role }] : interviewers;
}

function remark({ text, line }: Entry): Remark[] {
	const plain = plainText(text);
	return plain === '' ? [] : [{ text: plain, line }];
}

function readAssignments(entry: Entry, links: readonly Link[]): Assignment[] {
	const inside = linksIn(links, entry).filter(({ embed }) => !embed);
	if (inside.length > 0) return inside.map((link) => ({ name: link.alias ?? nameOfTarget(link.target), line: entry.line, link: link.target }));
	return splitPrincipleNames(plainText(entry.text)).map((name) => ({ name, line: entry.line, link: null }));
}

/** What a link without alias stands for: the heading it names, else the note, without folder and extension. */
export function nameOfTarget(target: string): string {
	const hash = target.lastIndexOf('#');
	if (hash >= 0 && hash < target.length - 1) return target.slice(hash + 1);
	return basename(hash < 0 ? target : target.slice(0, hash));
}

/** A path's last part without `.md`. */
export function basename(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}

const PLACEHOLDER = /^(?:tbd|tba|tbc|n\/?a|none|unknown|name|names?,? .*|your .*|interviewer.*|todo|x+|\?+|[-_.…\s]*)$/i;
const NAME = /^[\p{L}\p{M}][\p{L}\p{M}.'’`-]*(?:\s+[\p{L}\p{M}][\p{L}\p{M}.'’`-]*){0,4}$/u;

/** True for what can be a person's name: one to five words without digits, questions or sentence ends. */
export function isName(text: string): boolean {
	const [first] = text;
	return first !== undefined && NAME.test(text) && !PLACEHOLDER.test(text) && first === first.toUpperCase();
}

const SEPARATOR = /\s*(?:,|;|\/|、|\s&\s|\s\+\s|\s(?:and|und|et|y|e|и)\s)\s*/;

/** The people named in an interviewer's field; `Name (Role)`, `Name - Role`, links and several people at once. Placeholders give nobody. */
export function readInterviewers(raw: string, line: number): Interviewer[] {
	if (/^\s*[[<]\s*[^[\]]*[\]>]\s*$/.test(raw)) return [];
	const people: Interviewer[] = [];
	for (const piece of splitPeople(plainText(raw))) {
		const { name, role } = nameAndRole(piece);
		const last = people[people.length - 1];
		// "Ana Ruiz, Engineering Manager": a job behind a name is that person's role.
		if (JOB.test(name)) {
			if (last?.role === null) people[people.length - 1] = { ...last, role: name };
		} else if (isName(name)) people.push({ name, line, role });
	}
	return people;
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

const JOB = /\b(?:manager|engineer|director|lead|head|vp|president|recruiter|raiser|founder|ceo|cto|cpo|coo|officer|designer|scientist|analyst|architect|developer|principal|staff|senior|sde|sdm|pm|tpm|hr|partner|team|product|engineering|software|program)\b/i;

function nameAndRole(piece: string): { name: string; role: string | null } {
	const parenthesis = /^(.*?)\s*\(([^)]*)\)\s*$/.exec(piece);
	if (parenthesis !== null) return { name: parenthesis[1] ?? '', role: parenthesis[2]?.trim() || null };
	const dash = /^(.*?)\s+[-–—|:]\s+(.*)$/.exec(piece);
	if (dash !== null) return { name: dash[1] ?? '', role: dash[2] ?? null };
	return { name: piece, role: null };
}
