import type { Grade } from '../core/drill/grade';
import type { Session } from '../core/drill/session';
import type { PastTurn } from '../core/drill/turn';
import { minutes } from './drill-clock';
import { drawGrades } from './drill-controls';

/** What grading a round needs. */
export interface RoundSource {
	/** The story that would have been told so that none is told twice, by card id. */
	readonly plan: ReadonlyMap<string, string>;
	grade(at: number, grade: Grade): void;
	/** Ends without the grades that are missing. */
	close(): void;
}

/** The answers of a mock round, each to be graded now that it is over. */
export function drawRound(parent: HTMLElement, session: Session, source: RoundSource): void {
	const el = parent.createDiv({ cls: 'interview-loop-round' });
	el.createEl('h2', { text: 'How did each answer go?' });
	const answers = session.past.map((turn, at) => ({ turn, at })).filter(({ turn }) => turn.outcome === 'answered' || turn.outcome === 'graded');
	const gaps = answers.filter(({ turn }) => !source.plan.has(turn.card.id)).length;
	if (gaps > 0) el.createEl('p', { cls: 'interview-loop-quiet', text: `${count(answers.length, 'question')}, ${count(answers.length - gaps, 'story', 'stories')} to tell without telling one twice.` });
	for (const { turn, at } of answers) drawAnswer(el, turn, source.plan.get(turn.card.id) ?? null, session.targetMs, (grade) => source.grade(at, grade));
	const row = el.createDiv({ cls: 'interview-loop-buttons' });
	row.createEl('button', { text: 'Leave the rest ungraded', attr: { type: 'button' } }).addEventListener('click', () => source.close());
}

function drawAnswer(parent: HTMLElement, { card, outcome, grade, speakMs, stories, probe }: PastTurn, planned: string | null, targetMs: number, give: (grade: Grade) => void): void {
	const el = parent.createDiv({ cls: 'interview-loop-answer' });
	el.createDiv({ cls: 'interview-loop-answer-text', text: card.text });
	const facts = [card.principle ?? '', `${minutes(speakMs)} of ${minutes(targetMs)}`, stories.length > 0 ? `told: ${stories.join(', ')}` : planned === null ? 'no story left for it' : `could be told: ${planned}`];
	el.createDiv({ cls: 'interview-loop-quiet', text: facts.filter((fact) => fact !== '').join(' · ') });
	if (probe !== null) el.createDiv({ cls: 'interview-loop-quiet', text: probe });
	if (outcome === 'answered') drawGrades(el, null, give);
	else el.createDiv({ cls: 'interview-loop-quiet', text: `Graded ${grade ?? ''}` });
}

/** "1 story", "3 stories". */
export function count(number: number, one: string, many = `${one}s`): string {
	return `${number} ${number === 1 ? one : many}`;
}
