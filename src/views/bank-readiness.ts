import { Keymap, type PaneType } from 'obsidian';
import { percent, readinessWords, restsOn } from '../core/drill/estimate';
import type { GroupReadiness, RoundReadiness } from '../core/drill/loop-readiness';
import { band, type Band, type Readiness } from '../core/drill/readiness';
import {
	dayOf, groupName, readinessCells, readinessTable, roundName, trendSentence, type ReadinessReport,
} from '../core/drill/readiness-report';
import type { ReadinessPoint } from '../core/drill/readiness-trend';
import type { BankQuestion } from '../core/interview/bank';
import type { Place } from '../core/interview/place';
import type { BankPage, BankShown } from './bank-source';
import { drawChart } from './history-chart';

/** What the page on readiness shows and may ask for. */
export interface ReadinessSource {
	report(shown: BankShown): ReadinessReport;
	/** Asks exactly these questions. */
	practice(questions: readonly BankQuestion[]): void;
	open(place: Place, holds: string | null, pane: PaneType | boolean): void;
}

/** How many of three bars are full in the shape of each band, so that nobody has to see its color. */
const BARS: Readonly<Record<Band, number>> = { ready: 3, close: 2, work: 1 };

/** Where a chart has a rule: at nothing, where the bands begin, and at all. */
const RULES = [0, 0.75, 0.9, 1];

/** How many questions a button offers, in a word. */
const COUNT_WORDS = ['', 'this one', 'these two', 'these three', 'these four', 'these five', 'these six'];

/** The page "Readiness": how ready the person is for a loop, how that came about, and what improves it most. */
export class ReadinessPage implements BankPage {
	readonly id = 'readiness';
	readonly name = 'Readiness';
	/** Whether the values of the trend are open: they stay so over redraws. */
	private isTrendOpen = false;

	constructor(private readonly source: ReadinessSource) {}

	draw(parent: HTMLElement, shown: BankShown): void {
		const el = parent.createDiv({ cls: 'interview-loop-readiness' });
		if (shown.loop.path === '') return void el.createEl('p', { text: 'Readiness is estimated for the day of an interview. Choose a loop above.' });
		const report = this.source.report(shown);
		const { estimate, next, trend, rounds } = report;
		const words = readinessWords(estimate);
		el.createEl('h2', { text: words === '' ? 'No question to practice yet' : words });
		if (words !== '') el.createEl('p', { cls: 'interview-loop-quiet', text: restsOn(estimate) });
		if (trend.length > 0) this.drawTrend(section(el, 'After each day of practice'), trend);
		if (next.length > 0) this.drawNext(section(el, 'What improves it most next'), next);
		if (rounds.length > 0) this.drawRounds(section(el, 'Interviewers and principles'), rounds);
	}

	table(shown: BankShown): string | null {
		if (shown.loop.path === '') return null;
		const report = this.source.report(shown);
		return report.rounds.length === 0 ? null : readinessTable(report);
	}

	private drawTrend(el: HTMLElement, trend: readonly ReadinessPoint[]): void {
		const words = trendSentence(trend);
		drawChart(el, words, trend.map(({ day, value }) => ({ day, share: value })), RULES);
		el.createDiv({ cls: 'interview-loop-quiet', text: words, attr: { 'aria-hidden': 'true' } });
		const values = el.createEl('details', { cls: 'interview-loop-fold' });
		values.createEl('summary', { text: 'All values', attr: { 'data-key': 'trend-values' } });
		values.open = this.isTrendOpen;
		values.addEventListener('toggle', () => { this.isTrendOpen = values.open; });
		const table = values.createEl('table', { cls: 'interview-loop-readiness-table' });
		drawHead(table, ['Day', 'Ready']);
		const body = table.createEl('tbody');
		for (const point of trend.slice().reverse()) {
			const row = body.createEl('tr');
			row.createEl('th', { text: dayOf(point), attr: { scope: 'row' } });
			row.createEl('td', { text: percent(point.value) });
		}
	}

	private drawNext(el: HTMLElement, next: readonly BankQuestion[]): void {
		const list = el.createEl('ol', { cls: 'interview-loop-next' });
		for (const question of next) {
			const item = list.createEl('li', { cls: 'interview-loop-next-item' });
			const [at] = question.places;
			this.drawJump(item, question.text, at === undefined ? null : { path: at.path, line: at.question.line }, question.text, `next:${question.key}`);
			const principles = question.principles.map(({ name }) => name).join(', ');
			if (principles !== '') item.createDiv({ cls: 'interview-loop-quiet', text: principles });
		}
		const text = `Practice ${COUNT_WORDS[next.length] ?? 'these'}`;
		const button = el.createEl('button', { cls: 'mod-cta', text, attr: { type: 'button', 'data-key': 'practice' } });
		button.addEventListener('click', () => this.source.practice(next));
	}

	private drawRounds(el: HTMLElement, rounds: readonly RoundReadiness[]): void {
		const table = el.createEl('table', { cls: 'interview-loop-readiness-table' });
		drawHead(table, ['', 'Ready', 'Practiced', 'Estimate']);
		for (const [i, round] of rounds.entries()) {
			const body = table.createEl('tbody');
			const row = body.createEl('tr', { cls: 'interview-loop-readiness-round' });
			const name = row.createEl('th', { attr: { scope: 'rowgroup' } });
			this.drawJump(name, roundName(round), round.person?.place ?? null, null, `round:${i}`);
			const note = noteOn(round);
			if (note !== '') name.createDiv({ cls: 'interview-loop-quiet', text: note });
			drawCells(row, round);
			for (const [j, group] of round.groups.entries()) this.drawGroup(body, group, `round:${i}:${j}`);
		}
	}

	private drawGroup(body: HTMLElement, group: GroupReadiness, key: string): void {
		const row = body.createEl('tr');
		this.drawJump(row.createEl('th', { attr: { scope: 'row' } }), groupName(group), group.place, null, key);
		drawCells(row, group);
	}

	/** A name that leads to its place, if it has one. */
	private drawJump(parent: HTMLElement, text: string, place: Place | null, holds: string | null, key: string): void {
		if (place === null) return void parent.createSpan({ text });
		const button = parent.createEl('button', { cls: 'interview-loop-jump', text, attr: { type: 'button', 'data-key': key } });
		button.addEventListener('click', (event) => this.source.open(place, holds, Keymap.isModEvent(event)));
	}
}

/** What is different about a round; empty for one that is ahead and has questions. */
function noteOn({ person, counts, day, of }: RoundReadiness): string {
	if (person === null) return counts ? '' : 'Not counted: nobody asks these';
	return counts || of === 0 ? '' : day.isOver ? 'Not counted: over' : '';
}

function drawHead(table: HTMLElement, names: readonly string[]): void {
	const row = table.createEl('thead').createEl('tr');
	for (const name of names) {
		if (name === '') row.createEl('td');
		else row.createEl('th', { text: name, attr: { scope: 'col' } });
	}
}

function drawCells(row: HTMLElement, ready: Readiness): void {
	const [share, practiced, name] = readinessCells(ready);
	row.createEl('td', { text: share });
	row.createEl('td', { text: practiced });
	const cell = row.createEl('td', { cls: 'interview-loop-band' });
	if (ready.of === 0) return void cell.setText(name);
	const shape = band(ready.value);
	cell.addClass(`is-${shape}`);
	const bars = cell.createSvg('svg', { cls: 'interview-loop-band-bars', attr: { viewBox: '0 0 14 12', width: 14, height: 12, 'aria-hidden': 'true' } });
	for (let i = 0; i < 3; i++) {
		const height = 4 * (i + 1) - 1;
		bars.createSvg('rect', { cls: i < BARS[shape] ? 'is-full' : '', attr: { x: 0.5 + 5 * i, y: 11.5 - height, width: 3, height } });
	}
	cell.createSpan({ text: name });
}

function section(parent: HTMLElement, title: string): HTMLElement {
	const el = parent.createEl('section');
	el.createEl('h3', { cls: 'interview-loop-over', text: title });
	return el;
}
