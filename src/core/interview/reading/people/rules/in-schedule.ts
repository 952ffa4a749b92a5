import { anyOf } from '../../../any-of';
import { wordsBySpacing } from '../../../lexicon/lexicon';
import type { Example, Rule } from '../../evidence';
import { isBoldLead } from '../bold-lead';
import { holdsRoundWord, isRoundName } from '../people-lexicon';
import type { Place } from '../place';
import type { Mention } from '../mention';
import { speaksOfHiring } from '../note-ties';
import { holdsWhen, isWhen, whenAtStart } from '../when';
import { isKnownPerson } from './known-person';

function timeInFront({ place, before, slot }: Mention): boolean {
	if (slot === 'inner') return false;
	if (place.beside.some((cell) => cell.length < 30 && isWhen(cell))) return true;
	return before.length < 70 && holdsWhen(before);
}

/** "2) ", "- ". */
const NUMBER = /^\W*(?:\d+[.)]\s+)?/;
const CLOCK = /\d[:.h]\d\d/;

/** "Tue 10:30 Ilse Brandt": nothing but the day and the time in front of it. */
function clockInFront({ before, slot, place, isLowerCase }: Mention): boolean {
	const isFirst = slot === 'lead' || (place.kind === 'heading' && slot === 'segment');
	return isFirst && !isLowerCase && place.kind !== 'cell' && CLOCK.test(before) && isWhen(before.replace(NUMBER, ''));
}

/** The name of a round in the segments before it, or in its own in front of it. */
function roundInFront(one: Mention): boolean {
	const { earlier, segment, from, place, slot } = one;
	if (slot === 'inner' || slot === 'cue') return false;
	const own = place.text.slice(segment.from, from);
	if (isRoundName(own)) return /\d/.test(own) || isKnownPerson(one);
	return earlier.slice(-2).some(({ text, from: start }) => start >= place.labelEnd && isRoundName(withoutWhen(text)));
}

function withoutWhen(text: string): string {
	const when = whenAtStart(text.trim());
	return when === null ? text : text.trim().slice(when.length);
}

function roundBehind({ later, place, slot, behind }: Mention): boolean {
	if (slot === 'inner') return false;
	if (later.slice(0, 3).some(({ text }) => isShortRound(text))) return true;
	if (place.beside.some((cell) => cell.length < 40 && (isRoundName(cell) || holdsRoundWord(cell)))) return true;
	return ROUND_BEHIND.test(behind) || UNCASED_ROUND_BEHIND.test(behind);
}

function isShortRound(text: string): boolean {
	return text.length < 45 && (isRoundName(text) || (holdsRoundWord(text) && text.split(' ').length <= 5));
}

/** "Ada’s screen" after the name, and the same in Chinese and Japanese. */
const ROUNDS = wordsBySpacing(({ people }) => people?.roundsAfterNames);
const ROUND_BEHIND = new RegExp(`^(?:['’]s)?\\s+${anyOf(ROUNDS.spaced)}\\s*(?:$|[-–—:(,]|\\d)`, 'i');
const UNCASED_ROUND_BEHIND = new RegExp(`^\\s*${anyOf(ROUNDS.unspaced)}`);

/** At the beginning of a line or sentence, or after one word of it. */
const SENTENCE_BEGINS = /(?:^|[.!?]\s)\W*(?:\p{Lu}\p{Ll}+\s)?$/u;
/** In UTF-16 units. */
const LONGEST_LEAD = 20;

/** A longer heading is not the name of a round. */
const LONGEST_HEAD = 70;

/** True for what is not a heading or a cell. */
function isLine({ kind }: Place): boolean {
	return kind !== 'heading' && kind !== 'cell';
}

/** True for a line that is only a name (followed by a job or a remark at most), right below a round or a day. */
function aloneUnderRound({ place, slot, fillsSegment, note }: Mention): boolean {
	const head = place.heads.at(-1) ?? '';
	if ((slot !== 'lead' && slot !== 'joined') || !fillsSegment || !isLine(place)) return false;
	if (head === '' || head.length > LONGEST_HEAD) return false;
	if (note.asked(isWhen, head)) return note.named || note.hunt || note.kinds() >= 2;
	return note.asked(holdsRoundWord, head) && head.split(' ').length <= 8;
}

/** "3) Ways of working – Dana Reyes": a known name after the last dash of a heading. */
function endsHeading(one: Mention): boolean {
	const { place, slot, segment, note } = one;
	if (place.kind !== 'heading' || (slot !== 'segment' && slot !== 'joined')) return false;
	return (note.named || note.kinds() >= 3) && /^[–—&+,-]/.test(segment.mark) && isKnownPerson(one);
}

/** "chat with recruiter -> Dana Reyes". */
function behindHiring({ slot, earlier, fillsSegment }: Mention): boolean {
	const last = earlier.at(-1)?.text ?? '';
	return slot === 'segment' && fillsSegment && last.length < 60 && speaksOfHiring(last);
}

/** "Tyler Gould: liked the ledger answer": a name that begins a remark, in a note or section about an interview. */
function leadsRemark(one: Mention): boolean {
	if (one.slot !== 'lead' || one.earlier.length > 0 || !isLine(one.place) || one.role !== null) return false;
	return (one.note.named || (one.note.hunt && one.place.raw.includes(`**${one.name}**`))) && isKnownPerson(one)
		&& /^\s*(?:[:：]|[-–—]\s|\()\s*\S/.test(one.behind);
}

/** "Then Ilse asked …", "Ilse was quiet": a known name that begins a sentence in a note about an interview. */
function beginsSentence(one: Mention): boolean {
	const { kind } = one.place;
	if (!one.note.named || (kind !== 'text' && kind !== 'item') || one.role !== null || !isKnownPerson(one)) return false;
	return SENTENCE_BEGINS.test(one.before.slice(-LONGEST_LEAD)) && /^\s+\p{Ll}/u.test(one.behind);
}

/** True where the headings or items above are a day or a round. */
function underRound({ place, note }: Mention): boolean {
	return place.heads.slice(-2).some((head) =>
		head !== note.title && head.length < LONGEST_HEAD && note.asked(holdsRoundWord, head));
}

/** Names in a plan of the day or a log of rounds. */
export const inSchedule: Rule<Mention> = {
	id: 'in-schedule',
	kind: 'interviewer',
	says: 'A time, a day or a round is next to the name: "10:30 – …", "Round 2: …", "… (system design)".',
	signals: [
		{ id: 'clock-in-front', weight: 8, says: 'right after a time of the day', holds: clockInFront },
		{ id: 'time-in-front', weight: -3, says: 'a time or day in front of it', holds: timeInFront },
		{
			id: 'round-in-front', weight: 2, says: 'the name of a round in front of it',
			holds: (one) => roundInFront(one) && one.place.own !== 'round',
		},
		{ id: 'round-behind', weight: 2, says: 'the name of a round after it', holds: roundBehind },
		{ id: 'alone-under-round', weight: 2, says: 'alone on its line below a round', holds: aloneUnderRound },
		{ id: 'heading-tail', weight: 4, says: 'ends the heading of a round', holds: endsHeading },
		{ id: 'hiring-in-front', weight: 3, says: 'after words about hiring', holds: behindHiring },
		{ id: 'leads-remark', weight: 2, says: 'begins a remark in a note about an interview', holds: leadsRemark },
		{
			id: 'leads-in-bold', weight: 3, says: 'in bold at the beginning of its line',
			holds: (one) => isBoldLead(one) && isKnownPerson(one),
		},
		{ id: 'begins-sentence', weight: 2, says: 'begins a sentence in a note about an interview', holds: beginsSentence },
		{
			id: 'under-round', weight: 1, says: 'below a round',
			holds: (one) => underRound(one) && one.place.kind !== 'file-name',
		},
		{
			id: 'day-near', weight: 3, says: 'a day on the line or above it',
			holds: ({ place, note }) =>
				note.asked(holdsWhen, place.text.slice(0, 200)) || note.asked(holdsWhen, place.heads.at(-1) ?? ''),
		},
	],
};

/** Notes that show it at work. */
export const examples: readonly Example[] = [
	{ note: '10:30 Yusuf', finds: ['Yusuf'] },
	{ path: 'Loop.md', note: '- Round 2, Imke Vriesema', finds: ['Imke Vriesema'] },
	{ path: 'Loop.md', note: '- Giulia Ferrante (system design)', finds: ['Giulia Ferrante'] },
	{ path: 'Loop.md', note: '## Pairing round\nElena Markova', finds: ['Elena Markova'] },
	{ path: 'Loop.md', note: '## Pairing round\nZorvak', finds: [] },
	{
		path: 'Harbour.md',
		note: '## 3) Ways of working – Jens Thorup\nThey asked about the interview, onsite and the offer.',
		finds: ['Jens Thorup'],
	},
	{ path: 'Loop.md', note: '- told by HR of the onsite → Priya Menon', finds: ['Priya Menon'] },
	{ path: 'Interview Harbour.md', note: 'Bruno Sarti: liked the ledger answer', finds: ['Bruno Sarti'] },
	{ path: 'Interview Harbour.md', note: '**Bruno Sarti** liked the oven', finds: ['Bruno Sarti'] },
	{ path: 'Interview Harbour.md', note: '**Next Harbour** liked the oven', finds: [] },
	{ path: 'Interview Harbour.md', note: 'Bruno: liked the ledger answer', finds: [] },
	{ path: 'Jobs.md', note: '# Quarry\n## Recruiting\nPania Ruatapu', finds: ['Pania Ruatapu'] },
	{ path: 'Jobs.md', note: '- 10:30 Дмитрий Орлов, собеседование', finds: ['Дмитрий Орлов'] },
	{ note: '- Place and time: pairing, Thabo Mokoena', finds: ['Thabo Mokoena'] },
	{ path: 'Loop.md', note: '- 10:30 Ilse Brandt\n- 11:30 Zorvak Tamaru', finds: ['Ilse Brandt', 'Zorvak Tamaru'] },
	{ path: 'Loop.md', note: '## Second pairing round, at the lighthouse\nElena Markova', finds: ['Elena Markova'] },
];
