import { ItemView, type WorkspaceLeaf } from 'obsidian';
import { countKeyName, modeName } from '../core/drill/scope-name';
import type { PastSession } from '../core/drill/trend';
import { counted } from '../core/interview/counted';
import { drawGradeBar } from './drill-summary';
import { drawTrend } from './history-chart';
import { drawAnswer, drawGroups, drawOpening, type Opening } from './history-answers';
import { drawDebriefs } from './history-debriefs';
import type { HistoryReading, HistorySource } from './history-source';
import { drawJoined, drawRetired, drawUnmatched } from './history-unmatched';
import { drawnOnce } from './redraw';

/** The history's view type: stable, saved in layouts. */
export const HISTORY_VIEW = 'interview-loop-history';

/** So many sessions are listed before the person asks for more. */
const FIRST = 20;

/** What was practiced: sessions, a trend for each principle, and history that lost its question. */
export class HistoryView extends ItemView {
	override navigation = false;
	override icon = 'history';
	private all = false;
	/** What is open in the lists: it stays so when the history is drawn again. */
	private readonly opened = new Set<string>();

	constructor(leaf: WorkspaceLeaf, private readonly source: HistorySource) {
		super(leaf);
	}

	override getViewType(): string {
		return HISTORY_VIEW;
	}

	override getDisplayText(): string {
		return 'Practice history';
	}

	protected override onOpen(): Promise<void> {
		this.contentEl.addClass('interview-loop-history');
		this.register(this.source.onChange(drawnOnce(this, this.contentEl, () => this.draw())));
		this.source.look();
		this.draw();
		return Promise.resolve();
	}

	private draw(): void {
		const { contentEl } = this;
		const { scrollTop } = contentEl;
		contentEl.empty();
		const region = contentEl.createDiv({ cls: 'interview-loop-history-page', attr: { role: 'region', 'aria-label': 'Practice history' } });
		const reading = this.source.read();
		this.drawHead(region, reading);
		this.drawSection(region, 'Grades by principle', reading.trends.size, (el) => drawTrends(el, reading));
		this.drawSection(region, 'History without its question', reading.unmatched.length, (el) => {
			el.createEl('p', { cls: 'interview-loop-quiet', text: 'These questions were practiced and are in no note any more, or were edited a lot.' });
			drawUnmatched(el, reading, this.source);
		});
		this.drawSection(region, 'Sessions', reading.sessions.length, (el) => this.drawSessions(el, reading));
		this.drawSection(region, 'Debriefs', reading.debriefs.length, (el) => drawDebriefs(el, reading.debriefs, this.opening(), (path) => this.source.noteOpener(path)));
		this.drawSection(region, 'Questions', reading.questions.length, (el) => drawGroups(el, 'question', reading.questions, this.opening()));
		this.drawSection(region, 'Stories', reading.stories.length, (el) => drawGroups(el, 'story', reading.stories, this.opening()));
		this.drawSection(region, 'Edited questions that kept their history', reading.joined.length, (el) => drawJoined(el, reading, this.source));
		this.drawSection(region, 'Retired questions', reading.retired.length, (el) => drawRetired(el, reading, this.source));
		contentEl.scrollTop = scrollTop;
	}

	private drawHead(region: HTMLElement, { isRead, isReadingNotes, sessions, unreadable, folder }: HistoryReading): void {
		region.createEl('h2', { text: 'Practice history' });
		const answers = sessions.reduce((sum, { grades }) => sum + grades.reduce((a, b) => a + b, 0), 0);
		const first = sessions[sessions.length - 1];
		if (!isRead) region.createEl('p', { text: 'Reading the practice log…' });
		else if (first === undefined) this.drawEmpty(region);
		else region.createEl('p', { cls: 'interview-loop-quiet', text: `${counted(answers, 'answer')} in ${counted(sessions.length, 'session')} since ${first.day}, kept in "${folder}"` });
		if (isReadingNotes) region.createEl('p', { cls: 'interview-loop-quiet', text: 'Reading your notes…' });
		if (unreadable > 0) region.createEl('p', { cls: 'interview-loop-gap', text: `${unreadable === 1 ? 'One line of the practice log cannot be read and is' : `${unreadable} lines of the practice log cannot be read and are`} left out. Nothing was changed in the file.` });
	}

	private drawEmpty(region: HTMLElement): void {
		region.createEl('p', { text: 'Nothing was graded yet. Your first grade starts the history.' });
		region.createEl('button', { cls: 'mod-cta', text: 'Start drill', attr: { type: 'button' } }).addEventListener('click', () => this.source.startDrill());
	}

	private drawSection(region: HTMLElement, title: string, size: number, draw: (el: HTMLElement) => void): void {
		if (size === 0) return;
		const el = region.createEl('section');
		el.createEl('h3', { cls: 'interview-loop-over', text: title });
		draw(el);
	}

	private opening(): Opening {
		return { open: this.opened, opener: (id) => this.source.opener(id) };
	}

	private drawSessions(el: HTMLElement, { sessions, answers }: HistoryReading): void {
		const list = el.createDiv({ cls: 'interview-loop-sessions' });
		for (const session of this.all ? sessions : sessions.slice(0, FIRST)) {
			const inside = drawOpening(list, `session:${session.id}`, this.opening(), (summary) => drawSession(summary, session));
			for (const answer of answers) if (answer.session === session.id) drawAnswer(inside, answer, 'session', this.opening());
		}
		if (this.all || sessions.length <= FIRST) return;
		el.createEl('button', { text: `Show all ${sessions.length}`, attr: { type: 'button' } }).addEventListener('click', () => {
			this.all = true;
			this.draw();
		});
	}
}

function drawTrends(el: HTMLElement, { trends }: HistoryReading): void {
	const rows = [...trends].sort(([a], [b]) => (a < b ? -1 : 1));
	for (const [principle, points] of rows) {
		const row = el.createDiv({ cls: 'interview-loop-trend-row' });
		const answers = points.reduce((sum, point) => sum + point.count, 0);
		const last = points[points.length - 1];
		row.createSpan({ cls: 'interview-loop-trend-name', text: principle });
		drawTrend(row, principle, points);
		row.createSpan({ cls: 'interview-loop-quiet', text: `${last?.mean.toFixed(1) ?? ''} lately · ${counted(answers, 'answer')}` });
	}
}

function drawSession(row: HTMLElement, { day, mode, scope, grades }: PastSession): void {
	row.addClass('interview-loop-session');
	row.createSpan({ cls: 'interview-loop-quiet', text: day });
	const name = [modeName(mode), countKeyName(scope)].filter((part) => part !== '').join(' · ');
	row.createSpan({ cls: 'interview-loop-session-name', text: name });
	drawGradeBar(row.createDiv({ cls: 'interview-loop-session-grades' }), { grades });
}
