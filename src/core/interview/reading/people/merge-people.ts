import { addTo } from '../../add-to';
import { recalled } from '../../../note/recalled';
import { decide, reasonsIn, type Decision } from '../evidence';
import { PEOPLE_BAR, type WeighedMention } from './weigh-people';

/** One person of a note, for all the places that name them. */
export interface FoundPerson {
	/** The fullest plausible name. */
	readonly name: string;
	/** 0-based line of the strongest mention. */
	readonly line: number;
	readonly role: string | null;
	readonly score: number;
	readonly decision: Decision;
	/** The evidence of the strongest mention in one line. */
	readonly why: string;
	/** Every mention, in the order of the note. */
	readonly mentions: readonly WeighedMention[];
}

/**
 * The people of a note, each once, in the order of the note. A first name is short for the full name that begins with
 * it, "Sam D" for "Sam Dwarak". Two single names with different roles in lines of one shape are two people.
 */
export function mergePeople(weighed: readonly WeighedMention[]): FoundPerson[] {
	const groups: Group[] = [];
	const byWord = new Map<string, Group[]>();
	const keyed = weighed.map((one) => ({ one, keys: keysOf(one.mention.name) }));
	for (const { one, keys } of keyed.sort((a, b) => b.keys.length - a.keys.length || b.one.score - a.one.score)) {
		const same = mayBeSame(keys, byWord).find((group) => isShort(keys, group.keys) && !areTwo(one, group.all));
		if (same !== undefined) {
			same.all.push(one);
			continue;
		}
		const group = { keys, all: [one] };
		groups.push(group);
		for (const key of new Set(keys)) if (key.length > 2 || key === keys[0]) addTo(byWord, key, group);
	}
	return joinByLastName(groups).map(({ all }) => personOf(all)).sort((a, b) => a.line - b.line);
}

/** The mentions of one person, the fullest name first. */
interface Group {
	/** The words of that name as they are compared. */
	readonly keys: readonly string[];
	readonly all: WeighedMention[];
}

/** The groups of a name that begins alike, or of any longer word in it, whichever are fewer. */
function mayBeSame([first = '', ...later]: readonly string[], byWord: ReadonlyMap<string, Group[]>): readonly Group[] {
	return later.filter((key) => key.length > 2).map((key) => byWord.get(key) ?? [])
		.reduce((fewest, groups) => (groups.length < fewest.length ? groups : fewest), byWord.get(first) ?? []);
}

function keysOf(name: string): string[] {
	return name.split(' ').map(keyOf);
}

const keyOf = recalled((word) => word.toLowerCase().normalize('NFD').replace(/[\p{M}.'’"“”]/gu, ''));

/** "Sam D" and "Sam" are short for "Sam Dwarak"; so is the same name written with other marks. */
function isShortFor(short: string, full: string): boolean {
	return isShort(keysOf(short), keysOf(full));
}

function isShort(a: readonly string[], b: readonly string[]): boolean {
	// "Po-Wei" is short for "Wu Po-Wei": some put the family name first.
	if (a.length === 1 && b.length > 1 && (a[0] ?? '').includes('-')) return b.includes(a[0] ?? '');
	const later = b.slice(1);
	return a.length <= b.length && a[0] === b[0]
		&& a.slice(1).every((word) => later.some((other) => other === word || (word.length <= 2 && other.startsWith(word))));
}

/**
 * "Mrs. Okoro" and "Okoro" are short for "Adele Okoro": a single name with a form of address, or that is no known given
 * name, is a family name.
 */
function joinByLastName(groups: readonly Group[]): Group[] {
	const byLast = new Map<string, Group[]>();
	for (const group of groups) if (group.keys.length > 1) addTo(byLast, group.keys.at(-1) ?? '', group);
	const joined = new Set<Group>();
	for (const group of [...groups].reverse()) {
		const [one] = group.all;
		if (group.keys.length > 1 || one === undefined || !isFamilyName(one)) continue;
		const full = byLast.get(group.keys[0] ?? '') ?? [];
		if (full.length !== 1) continue;
		full[0]?.all.push(...group.all);
		joined.add(group);
	}
	return groups.filter((group) => !joined.has(group));
}

function isFamilyName({ mention, why }: WeighedMention): boolean {
	return !mention.startsGiven || why.some(({ signal }) => signal === 'honorific');
}

function areTwo({ mention }: WeighedMention, group: readonly WeighedMention[]): boolean {
	if (mention.name.includes(' ') || mention.role === null) return false;
	return group.some(({ mention: other }) => other.name === mention.name && other.place.kind === mention.place.kind
		&& other.place.group === mention.place.group && other.role !== null && other.role.title !== mention.role?.title);
}

function personOf(group: readonly WeighedMention[]): FoundPerson {
	const byScore = [...group].sort((a, b) => b.score - a.score || a.mention.place.line - b.mention.place.line);
	// If somebody drops out in one place, their other mentions do not count.
	const best = (byScore.find(({ signals }) => signals.has('drops-out')) ?? byScore[0]) as WeighedMention;
	const longer = group.find(({ score, why }) =>
		score >= PEOPLE_BAR.suggest - 5 && !why.some(({ signal }) => signal === 'ordinary-some'));
	const isLonger = longer !== undefined && isShortFor(best.mention.name, longer.mention.name);
	return {
		name: fullerLink(isLonger ? longer.mention.name : best.mention.name, best),
		line: best.mention.place.line,
		role: byScore.find(({ mention }) => mention.role !== null)?.mention.role?.title ?? null,
		score: best.score,
		decision: decide(best.score, PEOPLE_BAR),
		get why() { return reasonsIn(best.why); },
		mentions: [...group].sort((a, b) => a.mention.place.line - b.mention.place.line || a.mention.from - b.mention.from),
	};
}

/** A link may show a short name and lead to a note that has the full one. */
function fullerLink(name: string, { mention }: WeighedMention): string {
	const target = mention.note.linked.get(name)?.replace(/\s*\([^()]*\)$/, '');
	return target !== undefined && isShortFor(name, target) && target.split(' ').length <= 4 ? target : name;
}
