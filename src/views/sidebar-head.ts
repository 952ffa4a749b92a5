import { setIcon } from 'obsidian';
import { readinessWords, restsOn, type Estimate } from '../core/drill/estimate';
import { counted } from '../core/interview/counted';
import { dayName, daysBetween, inDays, readDay } from '../core/interview/day';
import { askedBy, type Loop } from '../core/interview/loop';
import { dateToOffer, type OfferedDate } from '../core/interview/said-date';

/** What the head of the sidebar shows. */
export interface HeadShown {
	readonly loop: Loop;
	/** UTC midnight of the person's day, in ms. */
	readonly today: number;
	readonly ready: Estimate;
	/** The loop of the note in front where that is not the one shown, else null. */
	readonly other: Loop | null;
	readonly choose: (event: MouseEvent) => void;
	/** Shows another loop from now on. */
	readonly show: (loop: Loop) => void;
	/** Lets the person set the interview's day; with a day that a note names, offers that one. */
	readonly setDate: (said: OfferedDate | null) => void;
}

/** The loop with days to go, facts, and readiness in a sentence. Every line is there from the start, so that nothing jumps. */
export function drawSidebarHead(head: HTMLElement, shown: HeadShown): void {
	const { loop, ready, choose } = shown;
	const focused = head.doc.activeElement?.getAttr('data-head') ?? null;
	head.empty();
	const choice = head.createEl('button', { cls: 'interview-loop-choice', attr: { type: 'button', 'aria-label': `Loop: ${loop.title}. Choose another`, 'aria-haspopup': 'menu', 'data-head': 'loop' } });
	choice.createSpan({ cls: 'interview-loop-title', text: loop.title });
	setIcon(choice.createSpan({ cls: 'interview-loop-chevron' }), 'chevron-down');
	choice.addEventListener('click', choose);
	if (loop.path !== '') drawDate(head, shown);
	drawFacts(head, shown);
	if (ready.of > 0) drawReadiness(head, ready);
	if (focused !== null) (head.querySelector<HTMLElement>(`[data-head="${focused}"]`) ?? choice).focus();
}

/** The facts of the loop. While a note of another loop is in front, their line leads to that one: no row moves. */
function drawFacts(head: HTMLElement, { loop, other, show }: HeadShown): void {
	const facts = head.createDiv({ cls: 'interview-loop-facts' });
	if (other === null) return facts.setText(factsOf(loop));
	const label = `This note is in ${other.title}. Show that loop`;
	const button = facts.createEl('button', { cls: 'interview-loop-other', attr: { type: 'button', 'aria-label': label, title: label, 'data-head': 'other' } });
	button.createSpan({ cls: 'interview-loop-other-loop', text: `This note is in ${other.title}` });
	button.createSpan({ cls: 'interview-loop-other-show', text: 'Show it' });
	button.addEventListener('click', () => show(other));
}

/** The days to go, or a way to say when the interview is; a day that a note names near interviews is offered. */
function drawDate(head: HTMLElement, { loop, today, setDate }: HeadShown): void {
	const day = loop.date === null ? null : readDay(loop.date);
	const said = dateToOffer(loop, today);
	const words = day === null ? 'Set date' : inDays(daysBetween(today, day));
	const label = day === null ? 'Set the interview date' : `Interview ${words}, on ${dayName(day)}. Change the date`;
	dateButton(head, 'interview-loop-days', words, label, () => setDate(null));
	if (said !== null) dateButton(head, 'interview-loop-said', `Interview on ${dayName(said.day)}?`, `Interview on ${dayName(said.day)}? Found in your note: ${said.text}`, () => setDate(said));
}

function dateButton(head: HTMLElement, cls: string, text: string, label: string, press: () => void): void {
	head.createEl('button', { cls, text, attr: { type: 'button', 'aria-label': label, title: label, 'data-head': cls } }).addEventListener('click', press);
}

/** Readiness as a sentence and as a bar. */
function drawReadiness(head: HTMLElement, ready: Estimate): void {
	head.createDiv({ cls: 'interview-loop-rests', text: readinessWords(ready), attr: { title: `${readinessWords(ready)} ${restsOn(ready)}` } });
	const bar = head.createDiv({ cls: 'interview-loop-ready-bar', attr: { 'aria-hidden': 'true' } });
	bar.createDiv().setCssProps({ '--interview-loop-share': `${Math.round((ready.value ?? 0) * 100)}%` });
}

/** "5 people · 11 principles · 27 questions". */
function factsOf(loop: Loop): string {
	const people = loop.interviewers.length;
	const assigned = loop.interviewers.flatMap(({ principles }) => principles);
	const principles = new Set([...assigned, ...loop.unassigned].map(({ principle }) => principle.key)).size;
	const apart = [...loop.unassigned.flatMap(({ questions }) => questions), ...loop.others.filter(({ kind }) => kind === 'behavioral')];
	const asked = new Set([...loop.interviewers.flatMap(askedBy), ...apart].map(({ key }) => key));
	const any = (count: number, one: string, many: string): string[] => (count === 0 ? [] : [counted(count, one, many)]);
	return [...any(people, 'person', 'people'), ...any(principles, 'principle', 'principles'), ...any(asked.size, 'question', 'questions')].join(' · ');
}
