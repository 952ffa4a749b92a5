import { setIcon } from 'obsidian';
import { percent, restsOn, type Estimate } from '../core/drill/estimate';
import { daysBetween, inDays, readDay } from '../core/interview/day';
import { askedBy, type Loop } from '../core/interview/loop';

/** What the head of the sidebar shows. */
export interface HeadShown {
	readonly loop: Loop;
	/** UTC midnight of the person's day, in ms. */
	readonly today: number;
	readonly ready: Estimate;
	readonly choose: (event: MouseEvent) => void;
}

/** The loop with days to go, facts, and readiness once something of it was drilled. */
export function drawSidebarHead(head: HTMLElement, { loop, today, ready, choose }: HeadShown): void {
	head.empty();
	const choice = head.createEl('button', { cls: 'interview-loop-choice', attr: { type: 'button', 'aria-label': `Loop: ${loop.title}. Choose another`, 'aria-haspopup': 'menu' } });
	choice.createSpan({ cls: 'interview-loop-title', text: loop.title });
	setIcon(choice.createSpan({ cls: 'interview-loop-chevron' }), 'chevron-down');
	choice.addEventListener('click', choose);
	const day = loop.date === null ? null : readDay(loop.date);
	if (day !== null) head.createSpan({ cls: 'interview-loop-days', text: inDays(daysBetween(today, day)), attr: { title: loop.date ?? '' } });
	const facts = head.createDiv({ cls: 'interview-loop-facts' });
	facts.createSpan({ text: factsOf(loop) });
	if (ready.drilled > 0) drawReadiness(head, facts, ready);
}

/** The loop's readiness beside its facts, as a bar, and what it rests on. */
function drawReadiness(head: HTMLElement, facts: HTMLElement, ready: Estimate): void {
	facts.createSpan({ cls: 'interview-loop-ready', text: `weakest ${percent(ready.value)}`, attr: { title: restsOn(ready) } });
	const bar = head.createDiv({ cls: 'interview-loop-ready-bar', attr: { role: 'img', 'aria-label': `Readiness ${percent(ready.value)}. ${restsOn(ready)}` } });
	bar.createDiv().setCssProps({ '--interview-loop-share': percent(ready.value).replace(' ', '') });
	const mean = ready.mean === null ? '' : `mean ${percent(ready.mean)} · `;
	head.createDiv({ cls: 'interview-loop-rests', text: `${ready.drilled} of ${ready.of} drilled · ${mean}an estimate from your own grades`, attr: { title: restsOn(ready) } });
}

/** "5 people · 11 principles · 27 questions". */
function factsOf(loop: Loop): string {
	const people = loop.interviewers.length;
	const assigned = loop.interviewers.flatMap(({ principles }) => principles);
	const principles = new Set([...assigned, ...loop.unassigned].map(({ principle }) => principle.key)).size;
	const apart = [...loop.unassigned.flatMap(({ questions }) => questions), ...loop.others.filter(({ kind }) => kind === 'behavioral')];
	const asked = new Set([...loop.interviewers.flatMap(askedBy), ...apart].map(({ key }) => key));
	const counted = (count: number, one: string, many: string): string[] => (count === 0 ? [] : [`${count} ${count === 1 ? one : many}`]);
	return [...counted(people, 'person', 'people'), ...counted(principles, 'principle', 'principles'), ...counted(asked.size, 'question', 'questions')].join(' · ');
}
