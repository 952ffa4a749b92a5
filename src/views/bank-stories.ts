import { Keymap } from 'obsidian';
import { counted } from '../core/interview/counted';
import type { Place } from '../core/interview/place';
import { figuresTable } from '../core/stories/bank-tables';
import { faultWords, lengthWords, toldWords } from '../core/stories/coverage-words';
import type { StoryFigures } from '../core/stories/story-figures';
import { drawBankEmpty } from './bank-empty';
import type { BankPage, BankShown } from './bank-source';
import type { CoverageSource } from './coverage-source';
import { showStoryMenu } from './story-row-menu';

/** The page "Stories": each story with the questions it answers, who would hear it, and what to work on. */
export class StoriesPage implements BankPage {
	readonly id = 'stories';
	readonly name = 'Stories';

	constructor(private readonly source: CoverageSource) {}

	draw(el: HTMLElement, shown: BankShown): void {
		const figures = this.source.figures(shown);
		if (this.source.reading()) return drawBankEmpty(el, 'Reading your notes…');
		if (figures.length === 0) return drawBankEmpty(el, shown.interviewer === null
			? 'No stories yet. Write one with a situation, task, action and result, or link a note below a question.'
			: `No story serves what ${shown.interviewer} assesses.`);
		this.drawGroup(el, 'Linked to a question', figures.filter(({ questions }) => questions.length > 0));
		this.drawGroup(el, 'Not linked to a question', figures.filter(({ questions }) => questions.length === 0));
	}

	table(shown: BankShown): string | null {
		const figures = this.source.figures(shown);
		return figures.length === 0 ? null : figuresTable(figures);
	}

	private drawGroup(el: HTMLElement, title: string, figures: readonly StoryFigures[]): void {
		if (figures.length === 0) return;
		const section = el.createEl('section', { cls: 'interview-loop-stories', attr: { 'aria-label': title } });
		section.createEl('h3', { cls: 'interview-loop-over', text: `${title} · ${figures.length}` });
		const list = section.createEl('ul', { cls: 'interview-loop-plain-list' });
		for (const one of figures) this.drawStory(list.createEl('li'), one);
	}

	private drawStory(item: HTMLElement, one: StoryFigures): void {
		const { key, title, path, line, questions, hearers } = one;
		this.link(item, title, `story:${key}`, { path, line }, null).addClass('interview-loop-stories-title');
		item.addEventListener('contextmenu', (event) => showStoryMenu(event, one, this.source));
		item.createDiv({ cls: 'interview-loop-quiet', text: factsOf(one).join(' · ') });
		const faults = faultWords(one);
		if (faults.length > 0) item.createDiv({ cls: 'interview-loop-stories-faults', text: faults.join(' · ') });
		if (hearers.length > 0) {
			const who = item.createDiv({ cls: 'interview-loop-quiet interview-loop-stories-who', text: 'For ' });
			hearers.forEach(({ name, place }) => this.link(who, name, `hearer:${key} ${name}`, place, null));
		}
		if (questions.length === 0) return;
		const list = item.createEl('ul', { cls: 'interview-loop-plain-list', attr: { 'aria-label': `Questions that ${title} answers` } });
		for (const question of questions) {
			const [place] = question.places;
			const at = { path: place?.path ?? '', line: place?.question.line ?? 0 };
			this.link(list.createEl('li'), question.text, `question:${key} ${question.key}`, at, question.text);
		}
	}

	private link(parent: HTMLElement, text: string, key: string, place: Place, holds: string | null): HTMLElement {
		const link = parent.createEl('a', { cls: 'internal-link', text, href: '#', attr: { 'data-key': key } });
		link.addEventListener('click', (event) => {
			event.preventDefault();
			this.source.open(place, holds, Keymap.isModEvent(event));
		});
		return link;
	}
}

/** The figures of a story in a few words each. */
function factsOf({ questions, told, seconds, words, fits }: StoryFigures): string[] {
	return [
		questions.length === 0 ? '' : counted(questions.length, 'question', 'questions'),
		told === null ? 'never told' : toldWords(told),
		seconds === null ? '' : `${lengthWords(seconds)} (${counted(words ?? 0, 'word', 'words')})`,
		fits.length === 0 ? '' : `serves ${fits.map(({ name }) => name).join(', ')}`,
	].filter((one) => one !== '');
}
