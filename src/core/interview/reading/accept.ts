import type { ParsedPrompt } from './parsed-prompt';
import { fold } from '../fold';
import { categoryOf, headingRole, type Category } from './roles';
import { isPersonal, isTechnical, ofWork } from './technical';
import { isWhy, type SectionContext } from './section-context';

/** What a note as a whole says of its prompts. */
export interface NoteProfile {
	/** The word that ties the note to interviews by its metadata, null when none does. */
	readonly tie: string | null;
	/** What the note's name says of its questions. */
	readonly category: Category | null;
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
export function tallyOf(prompts: readonly ParsedPrompt[]): Tally {
	let [stories, selves, yesNo, work] = [0, 0, 0, 0];
	for (const asked of prompts) {
		if (asked.yesNo) yesNo++;
		if (asked.asking === 'general') continue;
		const folded = fold(asked.text);
		if (asked.asking === 'opinion' && !isTechnical(folded)) selves++;
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
	readonly context: SectionContext;
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
export function judge(asked: ParsedPrompt, place: PromptPlace, note: NoteProfile): Verdict {
	const { context, label, standsOut, numbered, inAnswer } = place;
	if (note.others) return no('the note is for those who hire, or about other people’s talks');
	if (context.area === 'guide' && place.tally.stories < 3 && context.role !== 'question') return no('stands in advice');
	if (note.guide && place.tally.stories < 3 && asked.asking !== 'story') return no('stands in a note of advice');
	const said = headingRole(label);
	if (said === 'guide' || said === 'system-design') return no(`stands under “${label}”`);
	if (inAnswer && !(asked.asking === 'story' || asked.labeled || (numbered && asked.asking === 'opinion'))) return no('stands in an answer');
	if (!standsOut && !asked.labeled && (asked.asking === 'general' || (asked.asking === 'opinion' && !/[?？]/.test(asked.text) && note.category !== 'behavioral'))) return no('a line of prose');
	const category = categoryOf(label) ?? (context.category === 'technical' && note.category === 'behavioral' && !isBank(context) ? null : context.category) ?? note.category;
	if (asked.asking === 'story') return judgeStory(asked, place, category, note);
	if (category === 'technical') return no('stands among technical questions');
	if (note.tie === null) return judgeUntied(asked, place, note);
	if (category === 'behavioral' && asked.asking === 'opinion') return standsOut || asked.past || isPersonal(asked.text) || !isTechnical(fold(asked.text)) ? yes(`asks “${asked.by}”, ${behavioralBy(label, context, note)}`) : no('a question of the trade');
	if (category === 'behavioral') return judgeOpen(asked, place, note);
	return judgeUnderInterview(asked, place, note);
}

/** True for a heading that says "technical questions", not "technical leadership". */
function isBank({ title }: SectionContext): boolean {
	return /\b(?:questions?|interviews?|rounds?|knowledge|coding|skills|вопросы)\b/i.test(title);
}

function behavioralBy(label: string, context: SectionContext, note: NoteProfile): string {
	if (categoryOf(label) !== null) return `under “${label}”`;
	return context.category === null ? `in a note tied to interviews by “${note.tie ?? ''}”` : 'under a heading on behavioral questions';
}

function judgeStory(asked: ParsedPrompt, { tally, standsOut }: PromptPlace, category: Category | null, note: NoteProfile): Verdict {
	if (category === 'technical' && isTechnical(fold(asked.text))) return no('stands among technical questions');
	if (note.tie !== null || category === 'behavioral') return yes(`asks for a story: “${asked.by}”`);
	if (asked.labeled) return yes(`asks for a story behind a label that says so: “${asked.by}”`);
	if (note.tally.stories < 2 || !standsOut || !speaksOfWork(note)) return no('asks for a story, but nothing ties the note to interviews');
	return tally.stories * 2 >= tally.all ? yes(`one of ${note.tally.stories} prompts for a story: “${asked.by}”`) : no('stands among other questions');
}

/** In a note that nothing ties to interviews, only what stands among prompts for stories counts. */
function judgeUntied(asked: ParsedPrompt, { tally, standsOut }: PromptPlace, note: NoteProfile): Verdict {
	if (asked.labeled && asked.asking === 'opinion' && note.tally.stories > 0) return yes(`asks “${asked.by}” behind a label that says so`);
	const among = note.tally.stories >= 2 && speaksOfWork(note) && standsOut && asked.asking === 'opinion' && note.tally.stories * 2 >= note.tally.all && tally.all > 0;
	return among && !isTechnical(fold(asked.text)) ? yes(`asks “${asked.by}” among prompts for stories`) : no('nothing ties the note to interviews');
}

/** True where a third of the prompts for stories are about work: diaries, classes and games ask for stories too. */
function speaksOfWork({ tally: { work, stories } }: NoteProfile): boolean {
	return work * 3 >= stories;
}

/** Among behavioral questions anything that asks counts, but for the trade's own questions and check lists. */
function judgeOpen(asked: ParsedPrompt, { context, tally: own }: PromptPlace, note: NoteProfile): Verdict {
	const tally = own.all > 2 ? own : note.tally;
	if (!asked.past && !/^why /i.test(asked.text) && isTechnical(fold(asked.text))) return no('a question of the trade');
	if (asked.yesNo && tally.yesNo * 2 > tally.all) return no('one of a list of yes or no questions');
	if (!asked.isImperative && !/[?？]/.test(asked.text) && !isWhy(context.title)) return no('asks nothing of the person');
	return yes(`asks “${asked.by}” among behavioral questions`);
}

/** In a note on interviews that does not say which, what is asked and the company it keeps decide. */
function judgeUnderInterview(asked: ParsedPrompt, { context, tally, standsOut }: PromptPlace, note: NoteProfile): Verdict {
	if (isTechnical(fold(asked.text))) return no('a question of the trade');
	const own = tally.all >= 3 ? tally : note.tally;
	const behavioral = own.stories + own.selves;
	const all = note.tally;
	const among = (own.stories > 0 && behavioral * 2 >= own.all) || (all.stories >= 3 && (all.stories + all.selves) * 5 >= all.all * 3);
	if (asked.asking === 'opinion' && !asked.yesNo && (among || (isPersonal(asked.text) && behavioral * 2 >= own.all))) return yes(`asks “${asked.by}” among behavioral questions`);
	if (asked.asking === 'general' && asked.by !== '?' && !asked.yesNo && standsOut && own.stories > 0 && behavioral * 3 >= own.all * 2) return yes(`asks “${asked.by}” among behavioral questions`);
	if (asked.wish && (standsOut || asked.labeled) && (all.stories + all.selves > 0 || own.all > 1)) return yes('asks why');
	if (context.role === 'question' && isWhy(context.title)) return yes('a heading that asks why');
	return no('stands among questions of other kinds');
}
