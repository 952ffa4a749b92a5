import { Modal, Platform, Scope as KeyScope, type App, type Modifier } from 'obsidian';
import { grades, type Grade } from '../core/drill/grade';
import { DRILL_ACTIONS, type DrillAct } from './drill-actions';

/** What keys do. */
export interface KeyActions {
	/** False when the key does nothing now. */
	act(act: DrillAct): boolean;
	grade(grade: Grade): boolean;
	/** Goes to the answer before or after, while a round is graded. */
	move(by: -1 | 1): boolean;
}

/** Where what is typed is text. */
const TYPED_IN = 'input, textarea, select, [contenteditable="true"]';

/** What Space and Enter press. */
const PRESSED = 'button, a, summary';

/** The keys of a drill, left alone while a character is composed or typed; Space and Enter are left to the button or link that has the focus. */
export function drillKeys(app: App, actions: KeyActions): KeyScope {
	const keys = new KeyScope(app.scope);
	const on = (modifiers: Modifier[] | null, key: string, does: () => boolean, busy = TYPED_IN): void => void keys.register(modifiers, key, (event) => {
		if (event.isComposing || event.repeat || isIn(event.target, busy)) return undefined;
		return does() ? false : undefined;
	});
	for (const key of [' ', 'Enter']) on([], key, () => actions.act('go'), `${TYPED_IN}, ${PRESSED}`);
	for (const { grade } of grades) on([], String(grade), () => actions.grade(grade));
	on([], 'ArrowUp', () => actions.move(-1));
	on([], 'ArrowDown', () => actions.move(1));
	for (const { modifiers, key, act } of DRILL_ACTIONS) on(modifiers, key, () => actions.act(act));
	return keys;
}

function isIn(target: EventTarget | null, selector: string): boolean {
	const el = target as Element | null;
	return el !== null && typeof el.closest === 'function' && el.closest(selector) !== null;
}

/** A key as this machine names it. */
export function keyName(shown: string): string {
	return shown.replace('Mod', Platform.isMacOS ? 'Cmd' : 'Ctrl');
}

/** All keys of a drill over the view. */
export class KeysModal extends Modal {
	constructor(app: App) {
		super(app);
		this.setTitle('Keys in a drill');
		this.modalEl.setAttr('aria-label', 'Keys in a drill');
		const list = this.contentEl.createEl('dl', { cls: 'interview-loop-key-list' });
		const row = (key: string, means: string): void => {
			list.createEl('dt').createEl('kbd', { text: keyName(key) });
			list.createEl('dd', { text: means });
		};
		row('Space', 'Start speaking, then reveal');
		row('1 2 3 4', `Grade: ${grades.map(({ name }) => name.toLowerCase()).join(', ')}`);
		for (const { shown, means } of DRILL_ACTIONS) row(shown, means);
	}
}
