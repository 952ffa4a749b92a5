import { addTo } from '../../add-to';
import { decide, scoreOf, weigh, type Bar, type Evidence, type Rule } from '../evidence';
import { isBoldLead } from './bold-lead';
import type { Mention } from './mention';
import { against } from './rules/against';
import { doubts, EVIDENCE, type Shown } from './rules/doubts';
import { known } from './rules/known';
import { inSchedule } from './rules/in-schedule';
import { underLabel } from './rules/labels';
import { ofOthers } from './rules/of-others';
import { nameItself } from './rules/name-itself';
import { saidWith } from './rules/said-with';
import { standing } from './rules/standing';
import { together, type Company } from './rules/together';
import { where } from './rules/where';
import { withPrinciples } from './rules/with-principles';
import { withRole } from './rules/with-role';
import { wordsAround } from './rules/words-around';

/** From which sums on a person is accepted, and offered. */
export const PEOPLE_BAR: Bar = { accept: 14, suggest: 5 };

/** The rules for people, in the order they are explained. */
export const PEOPLE_RULES: readonly Rule<Mention>[] = [
	underLabel, saidWith, inSchedule, withRole, withPrinciples, known, where, standing, nameItself, wordsAround, against,
	ofOthers,
];

/** A mention with what speaks for and against it. */
export interface WeighedMention {
	readonly mention: Mention;
	readonly why: Evidence[];
	/** The signals that hold for it by itself. */
	readonly signals: ReadonlySet<string>;
	score: number;
}

/** Weighs mentions one by one, then lets those of one list, and those named together, speak for one another. */
export function weighMentions(mentions: readonly Mention[]): WeighedMention[] {
	const weighed = mentions.map(weighOne);
	const byMention = new Map(weighed.map((one) => [one.mention, one]));
	for (const one of weighed) {
		const { joinedTo } = one.mention;
		const other = joinedTo === null ? undefined : byMention.get(joinedTo);
		if (other === undefined || !isSure(other) || isSure(one)) continue;
		add(one, { joinsSure: true });
	}
	const byLine = new Map<string, WeighedMention[]>();
	for (const one of weighed) addTo(byLine, lineOf(one), one);
	for (const one of weighed.filter((lead) => mayBeCompany(lead, byLine.get(lineOf(lead)) ?? [])))
		add(one, { mayBeCompany: true });
	weighed.forEach((one, i) => {
		if (isBehindJob(one, weighed.slice(Math.max(0, i - NEAR), i))) add(one, { isBehindJob: true });
	});
	for (const list of peers(weighed)) judgeTogether(list);
	judgeBoldLeads(weighed.filter(({ mention }) => isBoldLead(mention)));
	const announced = weighed.filter((one) => isSure(one) && isLabelled(one));
	if (announced.length < 2) return weighed;
	const lines = new Set(announced.map(({ mention }) => mention.place));
	for (const one of weighed.filter((other) => isAside(other) && !lines.has(other.mention.place)))
		add(one, { isAside: true });
	return weighed;
}

function weighOne(mention: Mention): WeighedMention {
	const why = weigh(mention, PEOPLE_RULES);
	const signals = new Set(why.map(({ signal }) => signal));
	const shown: Shown = {
		mention,
		has: signals,
		evidence: [...signals].filter((signal) => EVIDENCE.has(signal)),
		words: why.find(({ signal }) => signal === 'words-around')?.weight ?? 0,
	};
	for (const doubt of weigh(shown, [doubts])) {
		why.push(doubt);
		signals.add(doubt.signal);
	}
	return { mention, why, signals, score: scoreOf(why) };
}

const ALONE: Company = {
	joinsSure: false, mayBeCompany: false, isBehindJob: false, hasPeers: false, hasSurePeers: false,
	hasBoldPeers: false, isAside: false,
};

/** Adds what the names around a mention say of it. */
function add(one: WeighedMention, company: Partial<Company>): void {
	const why = weigh({ ...ALONE, ...company }, [together]);
	one.why.push(...why);
	one.score += scoreOf(why);
}

function isSure({ score }: WeighedMention): boolean {
	return decide(score, PEOPLE_BAR) === 'accepted';
}

function has({ signals }: WeighedMention, signal: string): boolean {
	return signals.has(signal);
}

const LABELS: readonly string[] = ['label-interviewer', 'below-interviewer', 'heading-interviewer'];
/** What no passing remark shows. */
const PLANNED: readonly string[] = [
	'label-recruiter', 'below-recruiter', 'label-roster', 'below-roster', 'label-round', 'label-job', 'label-contact',
	'time-in-front', 'round-in-front', 'cue-interview', 'interviews-me', 'heading-tail', 'person-note',
];

function isLabelled(one: WeighedMention): boolean {
	return LABELS.some((id) => has(one, id));
}

function isAside(one: WeighedMention): boolean {
	const { kind } = one.mention.place;
	return kind !== 'cell' && kind !== 'heading' && !isLabelled(one) && !PLANNED.some((id) => has(one, id));
}

/** Of them those on the name's own line. */
const ON_LINE: readonly string[] = ['label-interviewer', 'heading-interviewer'];

/** What is written of people and not of companies. */
const PERSONAL: readonly string[] = [
	'given-name', 'honorific', 'cue-interview', 'cue-talk', 'cue-with', 'interviews-me',
];
const OF_PEOPLE: readonly string[] = [
	...PERSONAL, ...LABELS, 'label-recruiter', 'label-roster', 'below-recruiter', 'below-roster',
];

/** True for unknown words in front of somebody else's name on a line: "3 May – Acme Foods. Call with Dana Reyes". */
function mayBeCompany(one: WeighedMention, onLine: readonly WeighedMention[]): boolean {
	const { slot, role } = one.mention;
	if (slot !== 'lead' || role?.side === 'behind' || OF_PEOPLE.some((id) => has(one, id))) return false;
	if (one.mention.isKnown && one.mention.words.length === 1) return false;
	return onLine.some((other) => other !== one && other.mention.joinedTo !== one.mention
		&& PERSONAL.some((id) => has(other, id)));
}

/** The same for mentions on one line, in cells, properties or text. */
function lineOf({ mention: { place } }: WeighedMention): string {
	return `${place.kind} ${place.line}`;
}

/** How many names before one on its line are looked at. */
const NEAR = 3;

/** True for unknown words behind somebody and their job: "Dana Reyes, engineer – Steady Hands". */
function isBehindJob(one: WeighedMention, before: readonly WeighedMention[]): boolean {
	const { place, role } = one.mention;
	return role === null && before.some((other) => other.mention.place === place && other.mention.role?.side === 'behind')
		&& ![...PERSONAL, ...ON_LINE].some((id) => has(one, id));
}

/** Longer lists are lists of something else. */
const LONGEST_LIST = 14;

/** The first mentions of the lines of one list, column or section. */
function peers(weighed: readonly WeighedMention[]): WeighedMention[][] {
	const groups = new Map<string, WeighedMention[]>();
	for (const one of weighed) {
		const { place, slot } = one.mention;
		if (slot === 'inner' || slot === 'joined') continue;
		const key = `${place.group} ${slot === 'cue' ? 'cue' : 'lead'}`;
		const list = groups.get(key) ?? [];
		if (list.length === 0) groups.set(key, list);
		// The mentions of one place follow each other.
		if (list.at(-1)?.mention.place !== place) list.push(one);
	}
	return [...groups.values()].filter((list) => list.length > 1 && list.length <= LONGEST_LIST);
}

/** Two sure names in bold at the beginning of lines speak for the others that are, but for ordinary words. */
function judgeBoldLeads(leads: readonly WeighedMention[]): void {
	if (leads.filter(isSure).length < 2) return;
	for (const one of leads) if (!isSure(one) && one.mention.ordinary === 0) add(one, { hasBoldPeers: true });
}

/** Lines of one shape are judged together: a job or a sure name in one speaks for the others. */
function judgeTogether(list: readonly WeighedMention[]): void {
	const jobs = list.filter((one) => one.mention.role?.side === 'behind' || has(one, 'cue-interview')).length;
	const sure = list.filter((one) => isSure(one) && !has(one, 'label-interviewer')).length;
	for (const one of list) {
		const isLikeOthers = jobs > 1 || (jobs === 1 && one.mention.role === null);
		if (isLikeOthers) add(one, { hasPeers: true });
		const isDoubtful = ['no-evidence', 'faint-name', 'faint-word'].some((id) => has(one, id));
		if (isSure(one) || sure === 0 || isDoubtful) continue;
		add(one, { hasSurePeers: true });
	}
}
