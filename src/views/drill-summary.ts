import { percent, restsOn, weakestWords } from '../core/drill/estimate';
import { grades } from '../core/drill/grade';
import type { Summary } from '../core/drill/summary';
import type { Card, PastTurn } from '../core/drill/turn';
import { counted } from '../core/interview/counted';
import { minutes } from './drill-clock';
import type { DrillResult } from './drill-source';

/** What can be done when a drill is over. */
export interface SummaryActions {
	/** Asks these cards once more. */
	again(cards: readonly Card[]): void;
	/** Opens the note a card stands in; null when it is not there any more. */
	opener(card: Card): (() => void) | null;
	redraw(): void;
	/** Takes the last step back; null when there is none. */
	readonly undo: (() => void) | null;
	/** Whether the last step was an end before the last question: taking it back resumes the drill. */
	readonly canGoOn: boolean;
	showHistory(): void;
	close(): void;
}

/** What came of a drill, and the ways on. */
export function drawSummary(parent: HTMLElement, asked: readonly PastTurn[], result: DrillResult, actions: SummaryActions): void {
	const { summary } = result;
	const el = parent.createDiv({ cls: 'interview-loop-summary' });
	el.createEl('h2', { text: summary.asked === 0 ? 'Nothing answered this time' : 'Done for now' });
	if (summary.asked > 0) el.createDiv({ cls: 'interview-loop-quiet', text: drawGradeBar(el, summary), attr: { 'aria-hidden': 'true' } });
	drawWays(el, asked.map(({ card }) => card), actions);
	drawFacts(el, result);
	if (summary.weakest.length > 0) drawWeakest(el, summary.weakest, actions);
	if (summary.stories.size > 0) drawStoriesUsed(el, summary);
}

/** The grades as one bar, told in words to who cannot see it; gives the words. */
export function drawGradeBar(parent: HTMLElement, { grades: counts }: Pick<Summary, 'grades'>): string {
	const words = grades.flatMap(({ name }, at) => ((counts[at] ?? 0) > 0 ? [`${counts[at]} ${name.toLowerCase()}`] : [])).join(', ');
	if (words === '') return words;
	const bar = parent.createDiv({ cls: 'interview-loop-grade-bar', attr: { role: 'img', 'aria-label': words, title: words } });
	counts.forEach((number, at) => {
		for (let i = 0; i < number; i++) bar.createSpan({ cls: `is-grade-${at + 1}` });
	});
	return words;
}

function drawFacts(parent: HTMLElement, { summary, before, after }: DrillResult): void {
	const facts = parent.createEl('dl');
	const fact = (name: string, value: string, title: string | null = null): void => {
		facts.createEl('dt', { text: name });
		facts.createEl('dd', { text: value, attr: { title } });
	};
	fact('Answered', String(summary.asked));
	if (summary.skipped > 0) fact('Skipped', String(summary.skipped));
	if (summary.medianSpeakMs !== null) fact('Time', `${minutes(summary.medianSpeakMs)} median, target ${minutes(summary.targetMs)}${summary.tooLong > 0 ? `, ${summary.tooLong} far over` : ''}`);
	if (summary.asked > 0 && before !== null && after !== null && after.of > 0) {
		fact('Readiness', `${percent(before.value)} → ${percent(after.value)}`);
		facts.createEl('dd', { cls: 'interview-loop-quiet', text: `${weakestWords(after)} ${restsOn(after)}`.trim() });
	}
	if (summary.touched.length > 0) fact('Principles', summary.touched.join(', '));
	if (summary.untouched.length > 0) fact('Not yet', summary.untouched.join(', '));
}

function drawWeakest(parent: HTMLElement, weakest: readonly PastTurn[], actions: SummaryActions): void {
	const el = section(parent, 'Weakest');
	for (const { card, grade, speakMs } of weakest) {
		const row = el.createDiv({ cls: 'interview-loop-weak' });
		const text = row.createDiv({ cls: 'interview-loop-weak-text' });
		text.createDiv({ text: card.text });
		text.createDiv({ cls: 'interview-loop-quiet', text: [grades[(grade ?? 1) - 1]?.name ?? '', minutes(speakMs), card.principle ?? ''].filter((fact) => fact !== '').join(' · ') });
		const ways = row.createDiv({ cls: 'interview-loop-ways' });
		const open = actions.opener(card);
		if (open !== null) way(ways, 'Open', open, card.text);
		way(ways, 'Drill again', () => actions.again([card]), card.text);
	}
}

function drawStoriesUsed(parent: HTMLElement, { stories, toldTwice }: Summary): void {
	const el = section(parent, 'Stories told');
	const list = el.createEl('ul');
	for (const [story, times] of stories) list.createEl('li', { text: times > 1 ? `${story} (${counted(times, 'time')})` : story });
	if (toldTwice.length > 0) el.createDiv({ cls: 'interview-loop-gap', text: `Told more than once: ${toldTwice.join(', ')}. Interviewers compare notes.` });
}

function drawWays(parent: HTMLElement, asked: readonly Card[], actions: SummaryActions): void {
	const row = parent.createDiv({ cls: 'interview-loop-buttons' });
	way(row, 'New drill', () => actions.redraw()).addClass('mod-cta');
	if (actions.undo !== null && actions.canGoOn) way(row, 'Resume', actions.undo);
	if (asked.length > 0) way(row, 'Drill these again', () => actions.again(asked));
	if (actions.undo !== null && !actions.canGoOn) way(row, 'Undo', actions.undo);
	way(row, 'History', () => actions.showHistory());
	way(row, 'Close', () => actions.close());
}

function section(parent: HTMLElement, title: string): HTMLElement {
	const el = parent.createEl('section');
	el.createEl('h3', { cls: 'interview-loop-over', text: title });
	return el;
}

function way(parent: HTMLElement, text: string, press: () => void, about: string | null = null): HTMLElement {
	const button = parent.createEl('button', { text, attr: { type: 'button', 'aria-label': about === null ? null : `${text}: ${about}` } });
	button.addEventListener('click', press);
	return button;
}
