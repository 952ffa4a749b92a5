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
	const groups: WeighedMention[][] = [];
	const byWord = new Map<string, WeighedMention[][]>();
	for (const one of [...weighed].sort((a, b) => wordsIn(b) - wordsIn(a) || b.score - a.score)) {
		const words = one.mention.name.split(' ').map(keyOf);
		const alike = byWord.get(words[0] ?? '') ?? [];
		const same = alike.find((group) => isShortFor(one.mention.name, group[0]?.mention.name ?? '') && !areTwo(one, group));
		if (same !== undefined) {
			same.push(one);
			continue;
		}
		const group = [one];
		groups.push(group);
		for (const word of words) {
			if (word.length > 2 || word === words[0]) byWord.set(word, [...(byWord.get(word) ?? []), group]);
		}
	}
	joinByLastName(groups);
	return groups.map(personOf).sort((a, b) => a.line - b.line);
}

function wordsIn({ mention }: WeighedMention): number {
	return mention.name.split(' ').length;
}

function keyOf(word: string): string {
	return word.toLowerCase().normalize('NFD').replace(/[\p{M}.'’"“”]/gu, '');
}

/** "Sam D" and "Sam" are short for "Sam Dwarak"; so is the same name written with other marks. */
function isShortFor(short: string, full: string): boolean {
	const a = short.split(' ').map(keyOf);
	const b = full.split(' ').map(keyOf);
	// "Po-Wei" is short for "Wu Po-Wei": some put the family name first.
	if (a.length === 1 && b.length > 1 && (a[0] ?? '').includes('-')) return b.includes(a[0] ?? '');
	const later = b.slice(1);
	return a.length <= b.length && a[0] === b[0]
		&& a.slice(1).every((word) => later.some((other) => other === word || (word.length <= 2 && other.startsWith(word))));
}

/** "Mrs. Okoro" is short for "Adele Okoro": a single name with a form of address is a family name. */
function joinByLastName(groups: WeighedMention[][]): void {
	for (let i = groups.length - 1; i >= 0; i--) {
		const [one] = groups[i] ?? [];
		if (one === undefined || one.mention.name.includes(' ')) continue;
		if (!one.why.some(({ signal }) => signal === 'honorific')) continue;
		const key = keyOf(one.mention.name);
		const full = groups.filter((group) => {
			const [, ...later] = group[0]?.mention.name.split(' ') ?? [];
			return keyOf(later.at(-1) ?? '') === key;
		});
		if (full.length !== 1) continue;
		full[0]?.push(...groups[i] ?? []);
		groups.splice(i, 1);
	}
}

function areTwo({ mention }: WeighedMention, group: readonly WeighedMention[]): boolean {
	if (mention.name.includes(' ') || mention.role === null) return false;
	return group.some(({ mention: other }) => other.name === mention.name && other.place.kind === mention.place.kind
		&& other.place.group === mention.place.group && other.role !== null && other.role.title !== mention.role?.title);
}

function personOf(group: readonly WeighedMention[]): FoundPerson {
	const byScore = [...group].sort((a, b) => b.score - a.score || a.mention.place.line - b.mention.place.line);
	const best = byScore[0] as WeighedMention;
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
	const target = mention.note.linked.get(name);
	return target !== undefined && isShortFor(name, target) && target.split(' ').length <= 4 ? target : name;
}
