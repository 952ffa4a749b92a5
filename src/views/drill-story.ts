import { Keymap, MarkdownRenderer, setIcon, type App, type Component, type PaneType } from 'obsidian';
import type { Answer } from '../core/interview/question';
import type { StoryLink } from '../core/interview/story-links';

/** Where a jump opens: as `Keymap.isModEvent` returns it, or in the tab that a function puts in front. */
export type Pane = PaneType | boolean | (() => Promise<void>);

/** The texts that a reveal shows. */
export interface StoryText {
	/** The story's Markdown; null when it cannot be read any more. */
	storyText(story: StoryLink): Promise<string | null>;
	/** The Markdown of an answer in the note of that path; null when it cannot be read any more. */
	answerText(path: string, answer: Answer): Promise<string | null>;
}

/** What showing a story needs. */
export interface StorySource extends StoryText {
	openStory(story: StoryLink, sourcePath: string, pane: PaneType | boolean): void;
	/** Follows a link that stands in a rendered story. */
	follow(target: string, sourcePath: string, pane: PaneType | boolean): void;
}

/** Which stories the person says they told. */
export interface Told {
	/** Titles told for this card. */
	readonly stories: readonly string[];
	/** Whether a title was told for another card of the drill. */
	toldIn(title: string): boolean;
	/** What the plan says of it; empty for nothing. */
	noteOn(title: string): string;
	turn(title: string): void;
}

const VIA_WORDS: Readonly<Record<StoryLink['via'], string>> = {
	link: 'linked', heading: 'written under it', section: 'in the same section', principle: 'same principle',
};

/** Stories of a revealed question, the surest first and with `opensFirst` open, the others one click away. Unload `life` when the card goes. */
export function drawStories(parent: HTMLElement, stories: readonly StoryLink[], opensFirst: boolean, sourcePath: string, told: Told, app: App, source: StorySource, life: Component): void {
	stories.forEach((story, i) => {
		if (story.broken) drawBroken(parent, story);
		else drawStory(parent, story, opensFirst && i === 0, sourcePath, told, app, source, life);
	});
}

/** Shows which stories count as told now: on their buttons, and in a line those of which the card shows no button. */
export function markTold(parent: HTMLElement, stories: readonly string[]): void {
	const buttons = Array.from(parent.querySelectorAll<HTMLElement>('.interview-loop-told'));
	for (const button of buttons) button.setAttr('aria-pressed', String(stories.includes(button.dataset.story ?? '')));
	const others = stories.filter((story) => !buttons.some(({ dataset }) => dataset.story === story));
	const line = parent.querySelector<HTMLElement>(':scope > .interview-loop-told-line');
	line?.setText(`Told: ${others.join(', ')}`);
	line?.toggle(others.length > 0);
}

/** The answer below a revealed question, as it stands in the note. Unload `life` when the card goes. */
export function drawAnswer(parent: HTMLElement, path: string, answer: Answer, app: App, source: StorySource, life: Component): void {
	const text = parent.createDiv({ cls: 'interview-loop-story-text markdown-rendered' });
	wireLinks(text, path, app, source, life);
	void renderText(text, source.answerText(path, answer), 'answer', path, app, life);
}

/** A story as it is in its note, with a button that opens it. Unload `life` when the card goes. */
export function drawStoryText(parent: HTMLElement, story: StoryLink, app: App, source: Pick<StorySource, 'storyText' | 'openStory' | 'follow'>, life: Component): void {
	const path = story.path ?? '';
	drawOpenButton(parent, (event) => source.openStory(story, path, Keymap.isModEvent(event)));
	const text = parent.createDiv({ cls: 'interview-loop-story-text markdown-rendered' });
	wireLinks(text, path, app, source, life);
	void renderText(text, source.storyText(story), 'story', path, app, life);
}

function drawBroken(parent: HTMLElement, story: StoryLink): void {
	const card = parent.createDiv({ cls: 'interview-loop-story mod-broken' });
	const head = card.createDiv({ cls: 'interview-loop-story-head' });
	setIcon(head.createSpan({ cls: 'interview-loop-story-icon' }), 'unlink');
	head.createSpan({ cls: 'interview-loop-story-title', text: story.title });
	const missing = story.path === null ? `There is no note "${story.link ?? story.title}".` : `"${story.path}" has no such heading.`;
	card.createDiv({ cls: 'interview-loop-quiet', text: `${missing} The link leads nowhere.` });
}

function drawStory(parent: HTMLElement, story: StoryLink, open: boolean, sourcePath: string, told: Told, app: App, source: StorySource, life: Component): void {
	const card = parent.createDiv({ cls: 'interview-loop-story' });
	const head = card.createDiv({ cls: 'interview-loop-story-head' });
	const fold = head.createEl('button', { cls: 'interview-loop-story-fold', attr: { type: 'button', 'aria-expanded': 'false' } });
	setIcon(fold.createSpan({ cls: 'collapse-icon is-collapsed' }), 'right-triangle');
	const words = fold.createSpan({ cls: 'interview-loop-story-words' });
	words.createSpan({ cls: 'interview-loop-story-title', text: story.title });
	words.createSpan({ cls: 'interview-loop-quiet', text: [VIA_WORDS[story.via], told.noteOn(story.title), told.toldIn(story.title) ? 'told already' : ''].filter((word) => word !== '').join(' · ') });
	drawTold(head, story.title, told);
	drawOpenButton(head, (event) => source.openStory(story, sourcePath, Keymap.isModEvent(event)));
	const text = card.createDiv({ cls: 'interview-loop-story-text markdown-rendered' });
	wireLinks(text, story.path ?? '', app, source, life);
	text.hide();
	let rendered = false;
	const turn = (): void => {
		const expanded = fold.getAttribute('aria-expanded') !== 'true';
		fold.setAttr('aria-expanded', String(expanded));
		fold.firstElementChild?.toggleClass('is-collapsed', !expanded);
		text.toggle(expanded);
		if (!rendered) void renderText(text, source.storyText(story), 'story', story.path ?? '', app, life);
		rendered = true;
	};
	fold.addEventListener('click', turn);
	if (open) turn();
}

function drawTold(parent: HTMLElement, title: string, told: Told): void {
	const button = parent.createEl('button', {
		cls: 'interview-loop-told interview-loop-chip', text: 'Told',
		attr: { type: 'button', 'aria-label': `Told: ${title}`, 'aria-pressed': String(told.stories.includes(title)), 'data-story': title },
	});
	button.addEventListener('click', () => told.turn(title));
}

function drawOpenButton(parent: HTMLElement, press: (event: MouseEvent) => void): void {
	const button = parent.createEl('button', { cls: 'clickable-icon', attr: { type: 'button', 'aria-label': 'Open linked story' } });
	setIcon(button, 'arrow-up-right');
	button.addEventListener('click', press);
}

async function renderText(el: HTMLElement, text: Promise<string | null>, noun: string, sourcePath: string, app: App, life: Component): Promise<void> {
	const markdown = await text;
	// The card may be gone by now; then nothing is drawn into the next one.
	if (!el.isConnected) return;
	if (markdown === null) return el.setText(`This ${noun} cannot be read any more.`);
	await MarkdownRenderer.render(app, markdown, el, sourcePath, life);
}

/** The app wires links only in its own views: here clicks and hovering are handed on. */
function wireLinks(el: HTMLElement, sourcePath: string, app: App, source: Pick<StorySource, 'follow'>, life: Component): void {
	const onLink = (event: MouseEvent, use: (target: string, link: HTMLElement) => void): void => {
		const link = (event.target as Element).closest<HTMLElement>('a.internal-link');
		const target = link?.getAttribute('data-href') ?? null;
		if (link !== null && target !== null) use(target, link);
	};
	const follow = (event: MouseEvent): void => onLink(event, (target) => {
		event.preventDefault();
		source.follow(target, sourcePath, Keymap.isModEvent(event));
	});
	life.registerDomEvent(el, 'click', follow);
	life.registerDomEvent(el, 'auxclick', (event) => { if (event.button === 1) follow(event); });
	life.registerDomEvent(el, 'mouseover', (event) => onLink(event, (linktext, targetEl) => {
		app.workspace.trigger('hover-link', { event, source: 'interview-loop-drill', hoverParent: life, targetEl, linktext, sourcePath });
	}));
}
