import { grades, type Grade } from '../core/drill/grade';
import type { Session } from '../core/drill/session';
import type { PastTurn } from '../core/drill/turn';
import { counted } from '../core/interview/counted';
import { minutes } from './drill-clock';
import { drawGrades } from './drill-controls';

/** What grading a round needs. */
export interface RoundSource {
	/** The story that would have been told so that none is told twice, by card id. */
	readonly plan: ReadonlyMap<string, string>;
	grade(at: number, grade: Grade): void;
	/** The person went to an answer, by its place: the keys grade that one. */
	choose(at: number): void;
	/** Ends without the grades that are missing. */
	close(): void;
}

const KEYS_ID = 'interview-loop-row-keys';

/** The answers of a mock round, each to be graded now that it is over. The keys grade the answer at the place `row`. */
export function drawRound(parent: HTMLElement, session: Session, row: number | null, source: RoundSource): void {
	const el = parent.createDiv({ cls: 'interview-loop-round' });
	el.createEl('h2', { text: 'How did each answer go?' });
	const answers = session.past.map((turn, at) => ({ turn, at })).filter(({ turn }) => turn.outcome === 'answered' || turn.outcome === 'graded');
	const gaps = answers.filter(({ turn }) => !source.plan.has(turn.card.id)).length;
	if (gaps > 0) el.createEl('p', { cls: 'interview-loop-quiet', text: `${counted(answers.length, 'question')}, ${counted(answers.length - gaps, 'story', 'stories')} to tell without telling one twice.` });
	for (const { turn, at } of answers) drawAnswer(el, turn, at, source, session.targetMs);
	const buttons = el.createDiv({ cls: 'interview-loop-buttons' });
	buttons.createEl('button', { text: 'Leave the rest ungraded', attr: { type: 'button' } }).addEventListener('click', () => source.close());
	if (row !== null) markRow(el, row);
}

/** Shows which answer the keys grade. */
export function markRow(parent: HTMLElement, row: number): void {
	parent.querySelectorAll<HTMLElement>('.interview-loop-answer').forEach((el) => {
		const isCurrent = el.dataset.at === String(row);
		el.toggleClass('is-current', isCurrent);
		el.setAttrs({ 'aria-current': isCurrent ? 'true' : null, 'aria-describedby': isCurrent ? KEYS_ID : null });
		el.querySelector('.interview-loop-row-keys')?.setAttr('id', isCurrent ? KEYS_ID : null);
		if (isCurrent) el.scrollIntoView({ block: 'nearest' });
	});
}

function drawAnswer(parent: HTMLElement, { card, outcome, grade, speakMs, stories, probe }: PastTurn, at: number, source: RoundSource, targetMs: number): void {
	const planned = source.plan.get(card.id) ?? null;
	const el = parent.createDiv({ cls: 'interview-loop-answer', attr: { role: 'group', 'aria-label': card.text, 'data-at': at } });
	el.createDiv({ cls: 'interview-loop-answer-text', text: card.text });
	const facts = [card.principle ?? '', `${minutes(speakMs)} of ${minutes(targetMs)}`, stories.length > 0 ? `told: ${stories.join(', ')}` : planned === null ? 'no story for this question' : `could be told: ${planned}`];
	el.createDiv({ cls: 'interview-loop-quiet', text: facts.filter((fact) => fact !== '').join(' · ') });
	if (probe !== null) el.createDiv({ cls: 'interview-loop-quiet', text: probe });
	if (outcome !== 'answered') return void el.createDiv({ cls: 'interview-loop-quiet', text: `Graded ${grades[(grade ?? 1) - 1]?.name.toLowerCase() ?? ''}` });
	drawGrades(el, null, (given) => source.grade(at, given));
	const keys = el.createDiv({ cls: 'interview-loop-row-keys interview-loop-quiet' });
	keys.appendText('Keys ');
	keys.createEl('kbd', { text: '1' });
	keys.appendText(' to ');
	keys.createEl('kbd', { text: '4' });
	keys.appendText(' grade this answer, up and down choose another');
	el.addEventListener('focusin', () => source.choose(at));
}
