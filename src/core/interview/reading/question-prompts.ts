import { linksIn, type Link } from '../../note/links';
import { plainText } from '../../note/plain-text';
import { builtInPrinciple } from '../principle';
import type { Story } from '../story';
import { judge, type PromptPlace } from './accept';
import { keywordPrompt, parsePrompt, type ParsedPrompt } from './parsed-prompt';
import type { Entry } from './entry';
import type { Group } from './groups';
import { isTheme } from './note-profile';
import type { Prompt, QuestionReading } from './question-reading';
import { categoryOf, headingRole } from './roles';
import { splitSentences } from './sentences';
import { namesTheme } from './technical';
import { isWhy, type SectionContext } from './section-context';
import { cutTail, unquote } from './affixes';

const IN_NAMED_NOTE = 'asks in a note that you named';

/** Where a prompt stands, for the judge. */
export function placeOf(context: SectionContext, label: string, reading: QuestionReading, { standsOut = true, numbered = false, inAnswer = false } = {}): PromptPlace {
	return { context, label, tally: reading.tallyOf(context), standsOut, numbered, inAnswer };
}

/** The prompt of a section's heading; null when it does not ask. */
export function headingPrompt(context: SectionContext, reading: QuestionReading): Prompt | null {
	const { asked } = context;
	if (isKeyword(context, reading)) return { asked: keywordPrompt(context.title), kind: isWhy(context.title) ? 'answer-heading' : 'behavioral', why: 'a heading among headings that ask' };
	if (asked === null || context.role !== 'question') return null;
	if (context.area === 'probes' || (context.answers !== null && holdsProbes(context, reading.storyOf))) return null;
	const kind = isWhy(context.title) || INTRODUCE.test(asked.by) ? 'answer-heading' : 'behavioral';
	const few = asked.by === 'a few words' && !namesTheme(asked.text);
	if (few && asked.named.length > 0) return null;
	if (reading.isAnswered(context) && reading.note.tie !== null && !few) return { asked, kind, why: 'a heading that asks, with a story below it' };
	const verdict = judge(asked, placeOf(context, '', reading), reading.note);
	if (verdict.accepted) return { asked, kind, why: `a heading; ${verdict.why}` };
	return reading.technical ? { asked, kind: 'technical', why: IN_NAMED_NOTE } : missed(asked.text, context.section.line, verdict.why, reading);
}

const INTRODUCE = /^(?:briefly |please )?introduce/i;

/** True for a short heading at a level where most ask, with something below it and no story of its own. */
function isKeyword(context: SectionContext, { note, storyOf }: QuestionReading): boolean {
	if (context.role !== 'other' || context.area !== null || !note.askingLevels.has(context.level) || storyOf(context) !== null) return false;
	return context.title.split(' ').length <= 8 && !/^I\b/.test(context.title) && context.groups.length > 0 && builtInPrinciple(context.title) === null;
}

/** True in a round where no story is told: "They may ask" stands over questions there. */
function isOfRound(context: SectionContext, { storyOf }: QuestionReading): boolean {
	return context.interview !== null && !holdsProbes(context, storyOf);
}

/** True when prompts in the section press on with a story that is told there. */
function holdsProbes(context: SectionContext, storyOf: (context: SectionContext) => Story | null): boolean {
	const { storySection } = context;
	if (context.role === 'part') return true;
	return storySection !== null && storyOf(storySection) !== null && (storySection !== context || context.role === 'story');
}

function missed(text: string, line: number, why: string, { nearMisses }: QuestionReading): null {
	nearMisses.push({ text, line, why });
	return null;
}

/** The prompt of a line below a heading; null when it does not ask. */
export function linePrompt(entry: Entry, group: Group, context: SectionContext, reading: QuestionReading): Prompt | null {
	if (isContents(entry, reading.links) || (group.label?.kind === 'probes' && !isOfRound(context, reading)) || isOfDesign(entry)) return null;
	const asked = reading.asked(entry) ?? designPrompt(entry, context, reading);
	if (asked === null) return themePrompt(entry, group, context, reading);
	if (context.area === 'system-design' || asked.by === 'design') return inProtocol(entry, asked, reading);
	if ((context.area === 'probes' && !isOfRound(context, reading)) || (holdsProbes(context, reading.storyOf) && !asked.labeled && group.label?.kind !== 'question' && group.label?.kind !== 'answers')) return null;
	const standsOut = (entry.mark !== 'text' && entry.mark !== 'html') || LETTERED.test(entry.plain) || QUOTED.test(entry.plain);
	const verdict = judge(asked, placeOf(context, group.label?.name ?? '', reading, { standsOut, numbered: entry.isItem && entry.item?.depth === 0 && entry.item.number !== null, inAnswer: expectsAnswer(context) }), reading.note);
	if (verdict.accepted) return { asked, kind: 'behavioral', why: `${MARKS[entry.mark]}; ${verdict.why}` };
	if (reading.technical && standsOut) return { asked, kind: 'technical', why: IN_NAMED_NOTE };
	return asked.asking === 'general' ? null : missed(asked.text, entry.line, verdict.why, reading);
}

/** True below an item like "clarify": a step of a design. */
function isOfDesign({ isItem, item }: Entry): boolean {
	const above = isItem ? item?.item : null;
	return above !== null && above !== undefined && above.text.length < 40 && headingRole(plainText(above.text)) === 'system-design';
}

/** "Conflict with a coworker" in a list of such. */
function themePrompt(entry: Entry, { label }: Group, context: SectionContext, reading: QuestionReading): Prompt | null {
	const open = label === null || label.kind === null || label.kind === 'question';
	if (!entry.isItem || entry.item?.depth !== 0 || !open || holdsProbes(context, reading.storyOf) || expectsAnswer(context) || !isTheme(entry) || !reading.listsThemes(context)) return null;
	return { asked: keywordPrompt(entry.plain), kind: 'behavioral', why: 'a few words in a list of what is asked' };
}

/** All of a line in quotation marks, perhaps with a remark behind. */
const QUOTED = /^["“„«「][^"“”„«»「」]{8,}["”“»」]\s*(?:\([^)]*\)\s*)?$/;
/** "a." and "•" make no list in Markdown; people mean one. */
const LETTERED = /^(?:\(?[a-z][.)]\s|[•·▪◦●○]\s*)/i;

const MARKS: Readonly<Record<Entry['mark'], string>> = { heading: 'a heading', item: 'a list item', bold: 'a bold line', text: 'a line', callout: 'a callout', html: 'a line of HTML' };

/** True for a line of a table of contents: all of it is a link within the note. */
function isContents(entry: Entry, links: readonly Link[]): boolean {
	const [first] = linksIn(links, entry);
	if (first === undefined || !first.target.startsWith('#')) return false;
	return (first.alias ?? first.target).length + 12 >= entry.raw.length - first.target.length;
}

/** True below a heading that asks, where lines answer. */
function expectsAnswer(context: SectionContext): boolean {
	return context.role === 'question' || context.role === 'answer' || context.answers !== null;
}

/** A question of a system-design protocol. */
function inProtocol(entry: Entry, asked: ParsedPrompt, { note }: QuestionReading): Prompt | null {
	const asksOfDesign = asked.by === 'design' || (entry.isItem && /[?？]$/.test(asked.text) && !ASKS_OF_PAST.test(asked.text));
	return note.tie !== null && asksOfDesign ? { asked, kind: 'system-design', why: 'an item that asks in a system-design protocol' } : null;
}

const ASKS_OF_PAST = /\b(?:did(?:n[’']t)?|have|were) (?:you|the|your)\b|\byour (?:manager|team)\b|\byou made\b/i;

/** "Design a ticket shop": in a protocol, or behind a label on technical rounds. */
function designPrompt({ field, plain, isItem }: Entry, context: SectionContext, { ask }: QuestionReading): ParsedPrompt | null {
	const labeled = field !== null && field.value !== '' && (categoryOf(field.label) === 'technical' || headingRole(field.label) === 'system-design');
	if (!labeled && !(context.area === 'system-design' && isItem)) return null;
	const text = unquote(labeled ? plainText(field.value) : plain);
	if (!TASKS.some((task) => task.test(text))) return null;
	const asked = parsePrompt('Describe your way.', 'Describe your way.', ask);
	return asked === null ? null : { ...asked, text: splitSentences(cutTail(text).text)[0] ?? text, followUps: [], by: 'design', isImperative: true };
}

/** How a task of design begins. */
const TASKS: readonly RegExp[] = [
	/^(?:design|architect|build|implement) (?:a|an|the|your)\b/i,
	/^[Dd]esign [A-Z]/,
	/^design .{3,40}\b(?:system|service|app|engine|platform|feed|tracking|api)$/i,
	/^design .{3,40}\bsystem for /i,
	/^(?:entwerfen sie|diseña|diseñe|projete|спроектируйте) /i,
	/^设计/,
];
