import { isCompetence } from './competences';
import type { FoundPerson } from './merge-people';
import type { Mention } from './mention';
import { holdsRoundWord } from './people-lexicon';
import { PEOPLE_BAR, type WeighedMention } from './weigh-people';
import { isWhen, whenAtStart } from './when';

/** What holds a round: the whole note, a section, a row of a table, or a line with what is nested below it. */
export type RoundHolder = 'note' | 'section' | 'row' | 'line';

/** A place that holds a round, with the people it names and where. */
export interface RoundPlace {
	readonly holder: RoundHolder;
	/** 0-based: of the section's heading, the row or the line; -1 for a section before any heading, 0 for a note. */
	readonly line: number;
	readonly people: PersonAt[];
}

/** A person at one place. */
export interface PersonAt {
	readonly person: FoundPerson;
	readonly mention: Mention;
}

/**
 * The places that hold the rounds of some people, in the order of the note. A person whom only prose names is at
 * one place, where the evidence is best.
 */
export function roundPlaces(people: readonly FoundPerson[]): RoundPlace[] {
	const places = new Map<string, RoundPlace>();
	for (const person of people) {
		const strong = person.mentions.filter(({ score }) => score >= PEOPLE_BAR.accept);
		const firm = strong.filter(isFirm);
		const used = firm.length > 0 ? firm : [best(strong.length > 0 ? strong : person.mentions)];
		for (const { mention } of used) {
			const { holder, line } = holderOf(mention);
			const key = `${holder} ${line}`;
			const place = places.get(key) ?? { holder, line, people: [] };
			places.set(key, place);
			const at = place.people.findIndex((other) => other.person === person);
			if (at < 0) place.people.push({ person, mention });
			// Where a heading and a label name somebody, the label is the place to go to.
			else if (isLabelled(mention) && mention.place.own === 'interviewer') place.people[at] = { person, mention };
		}
	}
	for (const place of places.values()) place.people.sort(inTextOrder);
	return [...places.values()].sort((a, b) => a.line - b.line);
}

function inTextOrder({ mention: a }: PersonAt, { mention: b }: PersonAt): number {
	return a.place.line - b.place.line || a.from - b.from;
}

function best(mentions: readonly WeighedMention[]): WeighedMention {
	return mentions.reduce((a, b) => (b.score > a.score ? b : a));
}

/**
 * Signals of people that a label, a table, a heading or a plan of rounds names. A sentence about somebody makes no
 * round of its own.
 */
const FIRM: ReadonlySet<string> = new Set([
	'label-interviewer', 'below-interviewer', 'heading-interviewer', 'label-recruiter', 'below-recruiter', 'label-roster',
	'below-roster', 'label-round', 'label-job', 'time-in-front', 'round-in-front', 'alone-under-round', 'heading-tail',
	'round-behind', 'role-beside', 'role-hires', 'cue-interview',
]);

function isFirm({ mention, why }: WeighedMention): boolean {
	const { kind } = mention.place;
	if (kind === 'file-name') return false;
	if (kind === 'cell' || kind === 'heading' || kind === 'property') return true;
	const has = (name: string): boolean => why.some(({ signal }) => signal === name);
	if (mention.slot === 'inner' || has('acts')) return false;
	// "2:00 Ada Holm. The one who …": a line of a plan may go on in sentences.
	if (has('prose')) return has('time-in-front') && has('full-name');
	return why.some(({ signal }) => FIRM.has(signal));
}

function holderOf(mention: Mention): Pick<RoundPlace, 'holder' | 'line'> {
	const { place } = mention;
	if (place.kind === 'property' || place.kind === 'file-name') return { holder: 'note', line: 0 };
	if (place.kind === 'cell') return { holder: 'row', line: place.line };
	if (place.kind === 'heading') return { holder: 'section', line: place.line };
	if ((isLabelled(mention) && !saysMore(mention)) || isUnderRound(mention))
		return { holder: 'section', line: place.section };
	return { holder: 'line', line: place.line };
}

/** Behind or below a label for interviewers: the section is the round, with all that its other labels say. */
export function isLabelled({ place }: Mention): boolean {
	return place.own === 'interviewer' || (place.above === 'interviewer' && !place.underHeading && place.own === null);
}

const LEADS_ON = /^(?:[-–—~]+>?|[:：→]|[-=]>)$/;

/** An item of a list of people that says more of its person, behind a dash or a colon, than a job or a time. */
function saysMore({ place, later, role }: Mention): boolean {
	return place.kind === 'item' && place.own === null && later.some(({ text, mark, inside }) => {
		const words = text.trim();
		if (isCompetence(words.replace(/^["“„]|["”]$/g, ''))) return true;
		if (inside || !LEADS_ON.test(mark)) return false;
		return /\p{L}/u.test(words) && role?.title.includes(words) !== true && !isWhen(words);
	});
}

/**
 * Alone right below a heading that is a numbered round or, with no time of its own, a day: the section is the round.
 */
export function isUnderRound({ place, fillsSegment, slot, role }: Mention): boolean {
	const heading = place.heads.at(-1) ?? '';
	if (slot !== 'lead' && slot !== 'joined' && slot !== 'cue') return false;
	const isOnly = fillsSegment && (place.kind === 'text' || place.kind === 'item') && role?.side !== 'beside';
	const isTimed = /\d/.test(place.text) && whenAtStart(place.text) !== null;
	const isRound = (isWhen(heading) && !isTimed)
		|| (holdsRoundWord(heading) && /\d/.test(heading) && heading.split(' ').length <= 5);
	return isOnly && isRound && place.section >= 0 && place.over === heading;
}
