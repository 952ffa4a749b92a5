import type { Example, Rule } from '../../evidence';
import type { Mention } from '../mention';
import { isAdrift } from './where';

/** A mention together with the signals that hold for it so far. */
export interface Shown {
	readonly mention: Mention;
	readonly has: ReadonlySet<string>;
	/** Those of them that say who it is. */
	readonly evidence: readonly string[];
	/** The points of the words next to it. */
	readonly words: number;
}

/** Signals that say who somebody is: a name needs at least one of them. */
export const EVIDENCE: ReadonlySet<string> = new Set([
	'label-interviewer', 'below-interviewer', 'heading-interviewer', 'label-recruiter', 'below-recruiter', 'label-roster',
	'below-roster', 'label-job', 'label-round', 'cue-interview', 'cue-talk', 'interviews-me', 'acts', 'round-in-front',
	'round-behind', 'role-hires', 'role-beside', 'role-before', 'time-in-front', 'clock-in-front', 'profile', 'honorific',
	'alone-under-round', 'leads-remark', 'heading-tail', 'hiring-in-front', 'person-note',
	'principles-beside', 'leads-in-bold', 'tagged', 'known-interviewer',
]);
const ONLY_JOBS: ReadonlySet<string> = new Set(['role-beside', 'role-before', 'round-behind', 'label-job']);
const FAINT: ReadonlySet<string> = new Set([
	'honorific', 'leads-in-bold', 'leads-remark',
	'label-round', 'round-in-front', 'round-behind', 'acts', 'time-in-front', 'role-before',
]);
/** Evidence that people in the author's own stories have, too. */
const IN_BANK: ReadonlySet<string> = new Set([...ONLY_JOBS, ...FAINT, 'cue-talk', 'principles-beside']);
/** The words may not be a name at all. */
const ORDINARY: readonly string[] = ['ordinary-all', 'ordinary-some', 'lower-all', 'lower-some'];

function hasEvidence({ evidence }: Shown): boolean {
	return evidence.length > 0;
}

/** True if there is evidence, and all of it is of the given kinds. */
function isOnly({ evidence }: Shown, ids: ReadonlySet<string>): boolean {
	return evidence.length > 0 && evidence.every((id) => ids.has(id));
}

/** "… with Ada Holm" in a note or on a day of interviews. */
function saidInInterview({ has }: Shown): boolean {
	return has.has('cue-with') && (has.has('day-near') || (has.has('note-named') && has.has('full-name')));
}

/** "8/11 Ada Holm, interview": a day and a round on one line. */
function isScheduled({ has }: Shown): boolean {
	return has.has('time-in-front') && (has.has('round-in-front') || has.has('round-behind'));
}

/** True where neither the name nor its place makes up for a job as the only evidence. */
function isOutOfPlace({ has }: Shown): boolean {
	return has.has('untied') || (!has.has('given-name') && !has.has('under-round'));
}

/** "See [[Dana]] and [[Robin]]": the words around such links are those of any list. */
function isOnlyLinked(one: Shown): boolean {
	return one.has.has('own-note') && !hasEvidence(one) && !saidInInterview(one);
}

/** What too little evidence means. */
export const doubts: Rule<Shown> = {
	id: 'doubts',
	kind: 'interviewer',
	says: 'A name needs something that says who it is: a label, a round, a job, a sentence. One weak hint is not enough '
		+ 'for an unknown word.',
	signals: [
		{
			id: 'no-evidence', weight: -6, says: 'nothing says who it is',
			holds: (one) => !hasEvidence(one) && !saidInInterview(one),
		},
		{
			id: 'adrift', weight: -12, says: 'nothing says who it is, and the note never mentions an interview',
			holds: (one) => !hasEvidence(one) && isAdrift(one.mention),
		},
		{
			id: 'only-linked', weight: -1, says: 'only linked, whatever the words next to it',
			holds: (one) => (isOnlyLinked(one) ? Math.max(0, one.words) : 0),
		},
		{
			id: 'only-job', weight: -2, says: 'only a job next to it',
			holds: (one) => isOnly(one, ONLY_JOBS) && isOutOfPlace(one),
		},
		{
			id: 'faint-word', weight: -3, says: 'one weak hint and ordinary words',
			holds: (one) => isOnly(one, FAINT) && ORDINARY.some((id) => one.has.has(id)),
		},
		{
			id: 'faint-name', weight: 1, says: 'one weak hint and an unknown word',
			holds: (one) => isOnly(one, FAINT) && !one.has.has('full-name') && !one.has.has('given-name'),
		},
		{
			id: 'bank', weight: -10, says: 'the note is a list of questions or stories',
			holds: (one) => one.mention.note.bank && (!hasEvidence(one) || isOnly(one, IN_BANK)) && !isScheduled(one),
		},
	],
};

/** Notes that show it at work. */
export const examples: readonly Example[] = [
	{ path: 'Notes.md', note: '- Met [[Camila Duarte]]', finds: [] },
	{
		path: 'Kilns.md',
		note: 'The director of the panel made an offer, says the CV.\n'
			+ '- Linked to guild28 (Camila Duarte), a sea-bound guild',
		finds: [],
	},
	{ note: '- Pairing: Mrs. Kiln Vriesema\nWarm as a kiln.', finds: [] },
	{ note: '- 10:30 Mrs. Ngata', finds: [] },
	{ note: '# Questions\n- Lars Holmqvist, engineer', finds: [] },
	{ note: '- [[Ilse Brandt]] has my keys\n- Ilse brings them on Friday', finds: [] },
];
