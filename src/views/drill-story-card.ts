import type { App, Component } from 'obsidian';
import type { Session } from '../core/drill/session';
import type { Card } from '../core/drill/turn';
import type { BankQuestion } from '../core/interview/bank';
import { storyHints, type DrilledStory } from '../core/stories/story-drill';
import { drawHints, drawProbe, over, type CardSource } from './drill-card';
import { drawStoryText } from './drill-story';

/** What the person does with a story's title. */
export const STORY_PROMPT = 'Which questions does this story answer? Tell it.';

const GONE = 'This story is no longer in your notes. Its title is kept until the drill ends.';

/** What the card of a story needs. */
export interface StoryCardSource extends Pick<CardSource, 'reading' | 'storyText' | 'openStory' | 'follow'> {
	openQuestion(question: BankQuestion): void;
}

/** A story on the table: its title, the hints taken, and once revealed its text with the questions it answers. Unload `life` when it goes. */
export function drawStoryCard(parent: HTMLElement, session: Session, card: Card, drilled: DrilledStory | null, app: App, source: StoryCardSource, life: Component): void {
	parent.createEl('h2', { cls: 'interview-loop-asked', text: drilled?.found.story.title ?? card.text });
	parent.createEl('p', { cls: 'interview-loop-asked-with', text: STORY_PROMPT });
	if (drilled === null) return void parent.createEl('p', { cls: 'interview-loop-quiet', text: source.reading() ? 'Reading your notes…' : GONE });
	const revealed = session.phase === 'revealed';
	if (!revealed) drawHints(parent, storyHints(drilled).slice(0, session.turn.hint));
	drawProbe(parent, session.turn.probe);
	if (!revealed) return;
	const reveal = parent.createDiv({ cls: 'interview-loop-reveal' });
	const { found, linked, couldFit, hearers, link } = drilled;
	fact(reveal, 'Principles', found.principles.map(({ name }) => name));
	fact(reveal, 'Interviewers', hearers);
	drawQuestions(reveal, 'Questions that link it', linked, source);
	if (linked.length === 0) reveal.createEl('p', { cls: 'interview-loop-quiet', text: 'No question links it yet.' });
	drawQuestions(reveal, 'Questions it could fit', couldFit, source);
	over(reveal, 'Story');
	drawStoryText(reveal, link, app, source, life);
}

function fact(parent: HTMLElement, name: string, values: readonly string[]): void {
	if (values.length === 0) return;
	over(parent, name);
	parent.createDiv({ text: values.join(', ') });
}

function drawQuestions(parent: HTMLElement, title: string, questions: readonly BankQuestion[], source: StoryCardSource): void {
	if (questions.length === 0) return;
	over(parent, title);
	const list = parent.createEl('ul');
	for (const question of questions) {
		const button = list.createEl('li').createEl('button', { cls: 'interview-loop-jump', text: question.text, attr: { type: 'button' } });
		button.addEventListener('click', () => source.openQuestion(question));
	}
}
