import { TFile, TFolder } from '../../data';
import type { App } from '../app';
import { prepareFuzzySearch } from '../fuzzy';
import { AbstractInputSuggest } from '../popover-suggest';
import type { Control } from './definition-types';
import type { Setting } from './setting';

/** What a control needs of its tab. */
export interface Values { app: App; getControlValue(key: string): unknown; setControlValue(key: string, value: unknown): void | Promise<void> }

class PathSuggest extends AbstractInputSuggest<string> {
	constructor(app: App, private readonly field: HTMLInputElement, private readonly paths: () => string[]) {
		super(app, field);
		this.onSelect(path => {
			this.setValue(path);
			this.field.trigger('input');
			this.close();
		});
	}

	protected getSuggestions(query: string): string[] {
		const search = prepareFuzzySearch(query);
		return this.paths().filter(path => search(path) !== null);
	}

	renderSuggestion(path: string, el: HTMLElement): void {
		el.setText(path);
	}
}

function pathsFor(app: App, control: Control): string[] {
	const all = app.vault.getAllLoadedFiles();
	if (control.type === 'folder') {
		const folders = all.filter((file): file is TFolder => file instanceof TFolder && (control.includeRoot === true || !file.isRoot()));
		return folders.filter(folder => control.filter?.(folder as never) ?? true).map(({ path }) => path);
	}
	const filter = control.type === 'file' ? control.filter : undefined;
	return all.filter((file): file is TFile => file instanceof TFile).filter(file => filter?.(file as never) ?? true).map(({ path }) => path);
}

/** Draws a control and keeps its value: a value that does not validate is refused with a message. */
export function addControl(setting: Setting, control: Control, values: Values): void {
	const current = values.getControlValue(control.key) ?? control.defaultValue;
	const validate = control.validate as ((value: unknown) => string | void | Promise<string | void>) | undefined;
	const accept = async (value: unknown): Promise<void> => {
		const problem = await validate?.(value);
		setting.setErrorMessage(problem || null);
		if (!problem) await values.setControlValue(control.key, value);
	};
	const change = (value: unknown): void => void accept(value);
	void Promise.resolve(validate?.(current)).then(problem => void setting.setErrorMessage(problem || null));
	draw(setting, control, values.app, current, change);
}

function draw(setting: Setting, control: Control, app: App, value: unknown, change: (value: unknown) => void): void {
	const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
	switch (control.type) {
		case 'toggle':
			return void setting.addToggle(toggle => toggle.setValue(value === true).onChange(change));
		case 'dropdown':
			return void setting.addDropdown(dropdown => dropdown.addOptions(control.options).setValue(text).onChange(change));
		case 'slider':
			return void setting.addSlider(slider => slider.setLimits(control.min, control.max, control.step).setDisplayFormat(control.displayFormat ?? String).setValue(Number(value ?? control.min)).onChange(change));
		case 'textarea':
			return void setting.addTextArea(area => {
				area.setValue(text).setPlaceholder(control.placeholder ?? '').onChange(change);
				if (control.rows) area.inputEl.rows = control.rows;
			});
		case 'number':
			return void setting.addText(field => {
				field.inputEl.setAttrs({ type: 'number', min: control.min ?? null, max: control.max ?? null, step: control.step ?? null });
				field.setValue(text).setPlaceholder(control.placeholder ?? '').onChange(typed => change(toNumber(typed, control.defaultValue ?? 0)));
			});
		case 'text':
		case 'file':
		case 'folder':
			return void setting.addText(field => {
				field.setValue(text).setPlaceholder(control.placeholder ?? '').onChange(change);
				if (control.type !== 'text') new PathSuggest(app, field.inputEl, () => pathsFor(app, control));
			});
		default:
			throw new Error(`host: a setting of type ${control.type} is not implemented`);
	}
}

function toNumber(text: string, fallback: number): number {
	const value = Number(text);
	return text.trim() === '' || Number.isNaN(value) ? fallback : value;
}
