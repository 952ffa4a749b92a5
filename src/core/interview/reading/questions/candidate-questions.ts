import { plainText } from '../../../note/plain-text';
import type { Interview, Remark } from '../../interview';
import type { Entry } from '../entry';
import { peopleTest, type ForPeople } from '../for-people';
import type { EntryReading } from '../entry-reading';
import type { SectionContext } from '../section-context';

/** A question for the other side as written, with the rounds of those it is for: none where it is for anybody. */
export interface CandidateQuestion {
	readonly remark: Remark;
	readonly rounds: readonly Interview[];
}

/** Questions for the other side under headings and labels that say so, but for those an interview holds. */
export function candidateQuestions(contexts: readonly SectionContext[], interviews: readonly Interview[],
	reading: EntryReading, people: ForPeople): CandidateQuestion[] {
	const held = new Set(interviews.flatMap(({ questionsToAsk }) => questionsToAsk.map(({ line }) => line)));
	const groups = contexts.flatMap((context) => context.groups.flatMap((group) => {
		const isForThem = context.area === 'ask-them' || group.label?.kind === 'ask-them' || people.isFor(context, group);
		const rounds = isForThem ? people.roundsFor(context, group) : [];
		return isForThem ? group.entries.map((entry) => ({ entry, rounds })) : [];
	}));
	const listed = groups.filter(({ entry }, i, all) => !held.has(entry.line)
		&& isForThem(entry, reading) && !isBesideQuestion(entry, all[i + 1]?.entry))
		.map(({ entry: { plain, line }, rounds }) => ({ remark: { text: plain, line }, rounds }));
	return [...listed, ...inTables(contexts, interviews)].sort((a, b) => a.remark.line - b.remark.line);
}

/** What the rows of tables ask below such a heading; another cell may name whom. */
function inTables(contexts: readonly SectionContext[], interviews: readonly Interview[]): CandidateQuestion[] {
	const people = interviews.map((one) => ({ one, isOne: peopleTest(one.interviewers) }));
	const rows = contexts.filter(({ area }) => area === 'ask-them').flatMap(({ tables }) => tables.flat());
	return rows.filter(({ header }) => !header).flatMap(({ cells, line }) => {
		const said = cells.map(({ text }) => plainText(text));
		const text = said.find((words) => /[?？]\W*$/.test(words) && /\p{L}/u.test(words));
		if (text === undefined) return [];
		const rounds = people.filter(({ isOne }) => said.some((words) => words !== text && words !== '' && isOne(words)));
		return [{ remark: { text, line }, rounds: rounds.map(({ one }) => one) }];
	});
}

/** The interviews with what is to be asked of their people. */
export function withQuestionsFor(interviews: readonly Interview[], asked: readonly CandidateQuestion[]): Interview[] {
	return interviews.map((one) => {
		const own = asked.filter(({ rounds }) => rounds.includes(one)).map(({ remark }) => remark);
		return own.length === 0 ? one : { ...one, questionsToAsk: [...one.questionsToAsk, ...own] };
	});
}

/** True for an item over the questions for somebody ("Chidinma"), and for a remark below a question. */
function isBesideQuestion({ item, plain }: Entry, next: Entry | undefined): boolean {
	if (item === null || /[?？]/.test(plain)) return false;
	const isOver = next?.isItem === true && next.item?.item === item && /[?？]/.test(next.plain);
	return isOver || (item.item !== null && /[?？]/.test(item.item.text));
}

/** "whats the rota": a few words typed without capitals that open like a question. */
function isTyped(plain: string, ask: EntryReading['ask']): boolean {
	return /^\p{Ll}/u.test(plain) && !/[.!,;:]/.test(plain) && plain.split(' ').length <= MOST_WORDS
		&& ask(`${plain}?`) !== null;
}

const MOST_WORDS = 10;

/** Prose must end in a question mark; an item counts as it is ("On-call load"), but for advice to "you". */
function isForThem(entry: Entry, { asked, ask }: EntryReading): boolean {
	if (entry.mark === 'text') return /[?？]["”»]?$/.test(entry.plain) || isTyped(entry.plain, ask);
	return asked(entry) !== null || /[?？]/.test(entry.plain) || (entry.isItem && !/\byour?\b|!$/i.test(entry.plain));
}
