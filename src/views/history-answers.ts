import { grades } from '../core/drill/grade';
import type { AnswerGroup, PastAnswer } from '../core/drill/past-answers';
import { counted } from '../core/interview/counted';

/** What the lists of answers need of the view. */
export interface Opening {
	/** Keys of what is open; it stays so when the history is drawn again. */
	readonly open: Set<string>;
	/** Goes to a question in the notes; null when no note holds it any more. */
	readonly opener: (id: string) => (() => void) | null;
}

/** A part that opens and closes, by mouse and by keyboard; gives what is inside. */
export function drawOpening(parent: HTMLElement, key: string, { open }: Opening, head: (summary: HTMLElement) => void): HTMLElement {
	const details = parent.createEl('details', { cls: 'interview-loop-fold' });
	head(details.createEl('summary'));
	details.open = open.has(key);
	details.addEventListener('toggle', () => { if (details.open) open.add(key); else open.delete(key); });
	return details.createEl('ul', { cls: 'interview-loop-opened' });
}

/** Questions or stories, each of which opens to its answers. */
export function drawGroups(parent: HTMLElement, kind: 'question' | 'story', groups: readonly AnswerGroup[], opening: Opening): void {
	for (const { key, title, answers } of groups) {
		const list = drawOpening(parent, `${kind}:${key}`, opening, (summary) => {
			summary.createSpan({ text: title });
			summary.createSpan({ cls: 'interview-loop-quiet', text: counted(answers.length, 'answer') });
		});
		for (const answer of answers) drawAnswer(list, answer, kind, opening);
	}
}

/** One answer: what the group does not say of it already. */
export function drawAnswer(list: HTMLElement, answer: PastAnswer, within: 'question' | 'story' | 'session', { opener }: Opening): void {
	const row = list.createEl('li');
	if (within !== 'session') row.createSpan({ cls: 'interview-loop-quiet', text: answer.day });
	if (within !== 'question') row.createSpan({ text: answer.text });
	row.createSpan({ text: grades[answer.grade - 1]?.name ?? '' });
	if (within !== 'story' && answer.stories.length > 0) row.createSpan({ cls: 'interview-loop-quiet', text: `with ${answer.stories.join(', ')}` });
	const go = within === 'question' ? null : opener(answer.id);
	if (go !== null) row.createEl('button', { cls: 'interview-loop-go', text: 'Go to question', attr: { type: 'button', 'aria-label': `Go to question: ${answer.text}` } }).addEventListener('click', go);
}
