import { setIcon, type App, type Component } from 'obsidian';
import { hintsOf, type Hint } from '../core/drill/hints';
import { askedWith } from '../core/drill/prompt';
import type { Session } from '../core/drill/session';
import type { Card } from '../core/drill/turn';
import type { BankQuestion, QuestionPlace } from '../core/interview/bank';
import { hasBrokenLink, lacksStory } from '../core/interview/gaps';
import type { Answer } from '../core/interview/question';
import { markOf } from '../core/interview/question-mark';
import { reachable, type StoryLink } from '../core/interview/story-links';
import { plannedFirst, type StoryAdvice } from '../core/stories/story-advice';
import { drawAnswer, drawStories, type StorySource } from './drill-story';
import { drawMark } from './mark';

/** What drawing a card needs. */
export interface CardSource extends StorySource {
	/** True until the notes were read once. */
	reading(): boolean;
	hidePrinciple(): boolean;
	/** The person says that this story was told, or that it was not. */
	told(story: string): void;
	/** What the plan says of the stories for a question. */
	advice(session: Session, question: BankQuestion): StoryAdvice;
	/** Links a story that exists, or a new one, below the question. */
	linkStory(question: BankQuestion): void;
	newStory(question: BankQuestion): void;
	/** Has the broken link lead to another story. */
	relink(question: BankQuestion): void;
}

const GONE = 'This question is no longer in your notes. Its text is kept until the drill ends.';

/** The levels of hints a card has now. */
export function hintsFor(card: Card, question: BankQuestion | null, hidePrinciple: boolean): Hint[] {
	return hintsOf({
		principle: hidePrinciple ? card.principle : null,
		talkingPoints: question?.places[0]?.question.talkingPoints.map(({ text }) => text) ?? [],
		stories: question === null ? [] : reachable(question).filter(({ broken }) => !broken).map(({ title }) => title),
	});
}

/** The card on the table: its question, the hints taken, and once revealed all that stands behind it. Unload `life` when it goes. */
export function drawCard(parent: HTMLElement, session: Session, card: Card, question: BankQuestion | null, app: App, source: CardSource, life: Component): void {
	const revealed = session.phase === 'revealed';
	if (!source.hidePrinciple() && !revealed && card.principle !== null) over(parent, card.principle);
	parent.createEl('h2', { cls: 'interview-loop-asked', text: question?.text ?? card.text });
	const more = question === null ? '' : askedWith(question);
	if (more !== '') parent.createEl('p', { cls: 'interview-loop-asked-with', text: more });
	if (question === null) parent.createEl('p', { cls: 'interview-loop-quiet', text: source.reading() ? 'Reading your notes…' : GONE });
	if (!revealed) drawHints(parent, hintsFor(card, question, source.hidePrinciple()).slice(0, session.turn.hint));
	drawProbe(parent, session.turn.probe);
	parent.createDiv({ cls: 'interview-loop-told-line interview-loop-quiet' });
	if (revealed) drawReveal(parent, session, card, question, app, source, life);
}

/** The hints taken. */
export function drawHints(parent: HTMLElement, hints: readonly Hint[]): void {
	for (const { name, lines } of hints) {
		const hint = parent.createDiv({ cls: 'interview-loop-hint' });
		over(hint, name);
		for (const line of lines) hint.createDiv({ text: line });
	}
}

/** The follow-up on the table; empty without one. */
export function drawProbe(parent: HTMLElement, probe: string | null): void {
	const el = parent.querySelector<HTMLElement>(':scope > .interview-loop-probe') ?? parent.createDiv({ cls: 'interview-loop-probe' });
	el.empty();
	el.toggle(probe !== null);
	if (probe === null) return;
	setIcon(el.createSpan({ cls: 'interview-loop-probe-icon' }), 'corner-down-right');
	el.createSpan({ text: probe });
}

function drawReveal(parent: HTMLElement, session: Session, card: Card, question: BankQuestion | null, app: App, source: CardSource, life: Component): void {
	const place = question?.places[0];
	const reveal = parent.createDiv({ cls: 'interview-loop-reveal' });
	const points = place?.question.talkingPoints ?? [];
	const heads = [card.principle ?? '', points.length > 0 ? 'Talking points' : ''].filter((head) => head !== '');
	if (heads.length > 0) over(reveal, heads.join(' · '));
	list(reveal, points.map(({ text }) => text));
	if (question === null || place === undefined) return;
	const stories = reachable(question);
	const written = question.places.flatMap((one) => answerApart(one, stories))[0];
	if (written !== undefined) {
		over(reveal, 'Answer');
		drawAnswer(reveal, written.path, written.answer, app, source, life);
	}
	const mark = markOf(question);
	const head = over(reveal, 'Stories');
	if (mark !== null) head.prepend(drawMark(head, mark));
	if (question.stories.length === 0) reveal.createEl('p', { cls: 'interview-loop-quiet', text: 'No story linked yet.' });
	const advice = source.advice(session, question);
	const inPlan = (links: readonly StoryLink[]): StoryLink[] => plannedFirst(links, advice, ({ title }) => title);
	const told = { noteOn: (title: string) => advice.noteOn(title), stories: session.turn.stories, toldIn: (title: string) => session.past.some(({ stories }) => stories.includes(title)), turn: (title: string) => source.told(title) };
	drawStories(reveal, inPlan(question.stories), true, place.path, told, app, source, life);
	if (lacksStory(question) || hasBrokenLink(question)) drawLinking(reveal, question, source);
	if (question.couldFit.length > 0) over(reveal, 'Could fit');
	drawStories(reveal, inPlan(question.couldFit), question.stories.length === 0, place.path, told, app, source, life);
}

/** The ways to a story for a question that has none, or whose link is broken. */
function drawLinking(parent: HTMLElement, question: BankQuestion, source: CardSource): void {
	const row = parent.createDiv({ cls: 'interview-loop-linking' });
	const button = (text: string, name: string, press: () => void): void => {
		row.createEl('button', { text, attr: { type: 'button', 'data-name': name } }).addEventListener('click', press);
	};
	if (hasBrokenLink(question)) button('Relink…', 'relink', () => source.relink(question));
	button('Link a story…', 'link-story', () => source.linkStory(question));
	button('New story…', 'new-story', () => source.newStory(question));
}

/** What is written below the question, unless it is one of the stories shown. */
function answerApart({ path, question: { line, answer } }: QuestionPlace, stories: readonly StoryLink[]): Array<{ readonly path: string; readonly answer: Answer }> {
	const isTold = stories.some((story) => story.path === path && story.line >= line && story.line <= (answer?.endLine ?? line));
	return answer === null || isTold ? [] : [{ path, answer }];
}

function list(parent: HTMLElement, lines: readonly string[]): void {
	if (lines.length === 0) return;
	const ul = parent.createEl('ul');
	for (const line of lines) ul.createEl('li', { text: line });
}

/** A small title over what follows. */
export function over(parent: HTMLElement, text: string): HTMLElement {
	return parent.createDiv({ cls: 'interview-loop-over', text });
}
