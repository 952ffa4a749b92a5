import { Menu, Platform, setIcon } from 'obsidian';
import { grades, parts, suggestGrade, type Grade } from '../core/drill/grade';
import { clocks, type Session } from '../core/drill/session';
import { actionsNow, type DrillAct, type DrillAction } from './drill-actions';
import { keyName } from './drill-keys';

/** What buttons do. */
export interface ControlActions {
	act(act: DrillAct): void;
	grade(grade: Grade): void;
	part(bit: number): void;
	/** Adds what corrects the question to the menu. */
	correct(menu: Menu): void;
}

/** The buttons of the moment: on a phone two for the thumbs or a row of four, the rest in a menu; else with their keys. */
export function drawControls(bar: HTMLElement, session: Session, now: number, actions: ControlActions): void {
	const revealed = session.phase === 'revealed';
	const row = revealed ? drawParts(bar, session.turn.parts, actions) : drawMain(bar, session, actions);
	if (revealed) drawGrades(bar, suggestion(session, now), (grade) => actions.grade(grade));
	if (Platform.isPhone) drawMore(row, session, actions);
	else drawKeys(bar, session, actions);
}

/** The grade that time and ticked parts speak for. */
export function suggestion(session: Session, now: number): Grade | null {
	return suggestGrade(clocks(session, now).speak, session.targetMs, session.turn.parts, session.turn.hint);
}

function drawParts(bar: HTMLElement, ticked: number, actions: ControlActions): HTMLElement {
	const row = bar.createDiv({ cls: 'interview-loop-parts', attr: { role: 'group', 'aria-label': 'Parts told' } });
	for (const { bit, name } of parts) {
		const chip = button(row, name, `part-${bit}`, () => actions.part(bit));
		chip.addClass('interview-loop-chip');
		chip.setAttr('aria-pressed', String((ticked & bit) !== 0));
	}
	return row;
}

/** The four grades; the suggested one is only outlined. */
export function drawGrades(parent: HTMLElement, suggested: Grade | null, grade: (grade: Grade) => void, chosen: Grade | null = null): void {
	const row = parent.createDiv({ cls: 'interview-loop-grades', attr: { role: 'group', 'aria-label': 'How did it go?' } });
	for (const { grade: value, name, means } of grades) {
		const el = button(row, '', `grade-${value}`, () => grade(value));
		el.addClass('interview-loop-grade');
		el.toggleClass('is-suggested', value === suggested);
		if (chosen !== null) el.setAttr('aria-pressed', String(value === chosen));
		el.setAttr('aria-label', `${name}. ${means}${value === suggested ? '. Suggested' : ''}`);
		const head = el.createSpan({ cls: 'interview-loop-grade-head' });
		head.createSpan({ cls: 'interview-loop-grade-name', text: name });
		head.createEl('kbd', { text: String(value) });
		el.createSpan({ cls: 'interview-loop-grade-means', text: means });
	}
}

function drawMain(bar: HTMLElement, session: Session, actions: ControlActions): HTMLElement {
	const row = bar.createDiv({ cls: 'interview-loop-buttons' });
	const other = session.phase === 'question' && session.mode !== 'mock' ? 'hint' : 'pause';
	button(row, session.paused ? 'Go on' : other === 'hint' ? 'Hint' : 'Pause', other, () => actions.act(session.paused ? 'pause' : other));
	button(row, goWords(session), 'go', () => actions.act('go')).addClass('mod-cta');
	return row;
}

function goWords({ phase, mode, turn }: Session): string {
	if (phase === 'question') return 'Start speaking';
	if (mode !== 'mock') return 'Reveal';
	return turn.probe === null ? 'Follow-up' : 'Next';
}

function drawKeys(bar: HTMLElement, session: Session, actions: ControlActions): void {
	const row = bar.createDiv({ cls: 'interview-loop-keys' });
	for (const action of actionsNow(session)) {
		const el = button(row, '', action.act, () => actions.act(action.act));
		el.setAttr('aria-label', action.means);
		el.createEl('kbd', { text: keyName(action.shown) });
		el.createSpan({ text: labelOf(action, session) });
	}
}

function labelOf({ act, label }: DrillAction, { paused }: Session): string {
	return act === 'pause' && paused ? 'go on' : label;
}

function drawMore(row: HTMLElement, session: Session, actions: ControlActions): void {
	const more = button(row, '', 'more', () => undefined);
	more.addClass('interview-loop-more', 'clickable-icon');
	more.setAttrs({ 'aria-label': 'More', 'aria-haspopup': 'menu' });
	setIcon(more, 'more-horizontal');
	more.addEventListener('click', (event) => {
		const menu = new Menu();
		for (const { act, means, icon } of actionsNow(session)) menu.addItem((item) => item.setTitle(means).setIcon(icon).onClick(() => actions.act(act)));
		actions.correct(menu);
		menu.showAtMouseEvent(event);
	});
}

/** A button that is found again by its name when the bar is drawn anew. */
function button(parent: HTMLElement, text: string, name: string, press: () => void): HTMLButtonElement {
	const el = parent.createEl('button', { text, attr: { type: 'button', 'data-name': name } });
	el.addEventListener('click', press);
	return el;
}
