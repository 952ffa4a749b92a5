import type { AskedText } from './asked-text';
import { fold } from '../fold';
import { gateOf, headingRole, type Gate } from './roles';
import { isPersonal, isTechnical, ofWork } from './technical';
import { isWhy, type Stand } from './trail';

/** What a note as a whole says of its prompts. */
export interface NoteGate {
	/** The word that ties the note to interviews by its metadata, null when none does. */
	readonly tie: string | null;
	/** What the note's name says of its questions. */
	readonly gate: Gate | null;
	/** How the prompts of all its sections ask. */
	readonly tally: Tally;
	/** Levels at which most headings ask: others there stand for a question too. */
	readonly askingLevels: ReadonlySet<number>;
	/** True when its name says that it gives advice. */
	readonly guide: boolean;
	/** True when it is for those who hire, or about other people's talks. */
	readonly others: boolean;
}

/** How many prompts ask for what. */
export interface Tally {
	readonly stories: number;
	/** Of the person, without words of the trade. */
	readonly selves: number;
	readonly yesNo: number;
	/** Prompts for a story that speak of work. */
	readonly work: number;
	/** Everything that asks. */
	readonly all: number;
}

/** The tally of some prompts. */
export function tallyOf(prompts: readonly AskedText[]): Tally {
	let [stories, selves, yesNo, work] = [0, 0, 0, 0];
	for (const asked of prompts) {
		if (asked.yesNo) yesNo++;
		if (asked.asking === 'open') continue;
		const folded = fold(asked.text);
		if (asked.asking === 'self' && !isTechnical(folded)) selves++;
		if (asked.asking !== 'story') continue;
		stories++;
		if (ofWork(folded)) work++;
	}
	return { stories, selves, yesNo, work, all: prompts.length };
}

/** The sum of tallies. */
export function addTallies(tallies: readonly Tally[]): Tally {
	const sum = (pick: (tally: Tally) => number): number => tallies.reduce((total, tally) => total + pick(tally), 0);
	return { stories: sum(({ stories }) => stories), selves: sum(({ selves }) => selves), yesNo: sum(({ yesNo }) => yesNo), work: sum(({ work }) => work), all: sum(({ all }) => all) };
}

/** Where a prompt stands. */
export interface PromptPlace {
	readonly stand: Stand;
	/** The label it stands under, empty without one. */
	readonly label: string;
	/** How the prompts of its section ask. */
	readonly tally: Tally;
	/** True for headings, items, bold lines, cells: what stands out of prose. */
	readonly standsOut: boolean;
	/** True for a root item of a numbered list. */
	readonly numbered: boolean;
	/** True when it stands below a question, where an answer is expected. */
	readonly inAnswer: boolean;
}

/** Whether a prompt counts as a behavioral question, with the rule that says so in a few words. */
export interface Verdict {
	readonly accepted: boolean;
	readonly why: string;
}

const yes = (why: string): Verdict => ({ accepted: true, why });
const no = (why: string): Verdict => ({ accepted: false, why });

/** Judges a prompt by what it asks for and by what its place says. */
export function judge(asked: AskedText, place: PromptPlace, note: NoteGate): Verdict {
	const { stand, label, standsOut, numbered, inAnswer } = place;
	if (note.others) return no('the note is for those who hire, or about other people’s talks');
	if (stand.area === 'guide' && place.tally.stories < 3 && stand.role !== 'question') return no('stands in advice');
	if (note.guide && place.tally.stories < 3 && asked.asking !== 'story') return no('stands in a note of advice');
	const said = headingRole(label);
	if (said === 'guide' || said === 'system-design') return no(`stands under “${label}”`);
	if (inAnswer && !(asked.asking === 'story' || asked.labeled || (numbered && asked.asking === 'self'))) return no('stands in an answer');
	if (!standsOut && !asked.labeled && (asked.asking === 'open' || (asked.asking === 'self' && !/[?？]/.test(asked.text) && note.gate !== 'behavioral'))) return no('a line of prose');
	const gate = gateOf(label) ?? (stand.gate === 'technical' && note.gate === 'behavioral' && !isBank(stand) ? null : stand.gate) ?? note.gate;
	if (asked.asking === 'story') return judgeStory(asked, place, gate, note);
	if (gate === 'technical') return no('stands among technical questions');
	if (note.tie === null) return judgeUntied(asked, place, note);
	if (gate === 'behavioral' && asked.asking === 'self') return standsOut || asked.past || isPersonal(asked.text) || !isTechnical(fold(asked.text)) ? yes(`asks “${asked.by}”, ${behavioralBy(label, stand, note)}`) : no('a question of the trade');
	if (gate === 'behavioral') return judgeOpen(asked, place, note);
	return judgeUnderInterview(asked, place, note);
}

/** True for a heading that says "technical questions", not "technical leadership". */
function isBank({ title }: Stand): boolean {
	return /\b(?:questions?|interviews?|rounds?|knowledge|coding|skills|вопросы)\b/i.test(title);
}

function behavioralBy(label: string, stand: Stand, note: NoteGate): string {
	if (gateOf(label) !== null) return `under “${label}”`;
	return stand.gate === null ? `in a note tied to interviews by “${note.tie ?? ''}”` : 'under a heading on behavioral questions';
}

function judgeStory(asked: AskedText, { tally, standsOut }: PromptPlace, gate: Gate | null, note: NoteGate): Verdict {
	if (gate === 'technical' && isTechnical(fold(asked.text))) return no('stands among technical questions');
	if (note.tie !== null || gate === 'behavioral') return yes(`asks for a story: “${asked.by}”`);
	if (asked.labeled) return yes(`asks for a story behind a label that says so: “${asked.by}”`);
	if (note.tally.stories < 2 || !standsOut || !speaksOfWork(note)) return no('asks for a story, but nothing ties the note to interviews');
	return tally.stories * 2 >= tally.all ? yes(`one of ${note.tally.stories} prompts for a story: “${asked.by}”`) : no('stands among other questions');
}

/** In a note that nothing ties to interviews, only what stands among prompts for stories counts. */
function judgeUntied(asked: AskedText, { tally, standsOut }: PromptPlace, note: NoteGate): Verdict {
	if (asked.labeled && asked.asking === 'self' && note.tally.stories > 0) return yes(`asks “${asked.by}” behind a label that says so`);
	const among = note.tally.stories >= 2 && speaksOfWork(note) && standsOut && asked.asking === 'self' && note.tally.stories * 2 >= note.tally.all && tally.all > 0;
	return among && !isTechnical(fold(asked.text)) ? yes(`asks “${asked.by}” among prompts for stories`) : no('nothing ties the note to interviews');
}

/** True where a third of the prompts for stories are about work: diaries, classes and games ask for stories too. */
function speaksOfWork({ tally: { work, stories } }: NoteGate): boolean {
	return work * 3 >= stories;
}

/** Among behavioral questions anything that asks counts, but for the trade's own questions and check lists. */
function judgeOpen(asked: AskedText, { stand, tally: own }: PromptPlace, note: NoteGate): Verdict {
	const tally = own.all > 2 ? own : note.tally;
	if (!asked.past && !/^why /i.test(asked.text) && isTechnical(fold(asked.text))) return no('a question of the trade');
	if (asked.yesNo && tally.yesNo * 2 > tally.all) return no('one of a list of yes or no questions');
	if (!asked.bids && !/[?？]/.test(asked.text) && !isWhy(stand.title)) return no('asks nothing of the person');
	return yes(`asks “${asked.by}” among behavioral questions`);
}

/** In a note on interviews that does not say which, what is asked and the company it keeps decide. */
function judgeUnderInterview(asked: AskedText, { stand, tally, standsOut }: PromptPlace, note: NoteGate): Verdict {
	if (isTechnical(fold(asked.text))) return no('a question of the trade');
	const own = tally.all >= 3 ? tally : note.tally;
	const behavioral = own.stories + own.selves;
	const all = note.tally;
	const among = (own.stories > 0 && behavioral * 2 >= own.all) || (all.stories >= 3 && (all.stories + all.selves) * 5 >= all.all * 3);
	if (asked.asking === 'self' && !asked.yesNo && (among || (isPersonal(asked.text) && behavioral * 2 >= own.all))) return yes(`asks “${asked.by}” among behavioral questions`);
	if (asked.asking === 'open' && asked.by !== '?' && !asked.yesNo && standsOut && own.stories > 0 && behavioral * 3 >= own.all * 2) return yes(`asks “${asked.by}” among behavioral questions`);
	if (asked.wish && (standsOut || asked.labeled) && (all.stories + all.selves > 0 || own.all > 1)) return yes('asks why');
	if (stand.role === 'question' && isWhy(stand.title)) return yes('a heading that asks why');
	return no('stands among questions of other kinds');
}
