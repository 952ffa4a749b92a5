import type { App } from './app';
import { ButtonComponent } from './controls/button';
import { setIcon } from './icons';
import { Scope } from './keymap';

/** A window over the app. */
export class Modal {
	readonly scope = new Scope();
	readonly containerEl: HTMLElement;
	readonly modalEl: HTMLElement;
	readonly titleEl: HTMLElement;
	readonly contentEl: HTMLElement;
	shouldRestoreSelection = true;
	protected readonly headerEl: HTMLElement;
	private readonly bgEl: HTMLElement;
	private closeCallback: (() => unknown) | null = null;
	private focusBefore: Element | null = null;
	private isOpen = false;

	constructor(readonly app: App) {
		this.containerEl = createDiv('modal-container mod-dim');
		this.bgEl = this.containerEl.createDiv('modal-bg');
		this.bgEl.style.opacity = '0.85';
		this.modalEl = this.containerEl.createDiv({ cls: 'modal', attr: { role: 'dialog', 'aria-modal': 'true', tabindex: '-1' } });
		const closeEl = this.modalEl.createDiv({ cls: 'modal-close-button mod-raised clickable-icon', attr: { 'aria-label': 'Close', role: 'button' } });
		setIcon(closeEl, 'lucide-x');
		this.headerEl = this.modalEl.createDiv('modal-header');
		this.titleEl = this.headerEl.createDiv('modal-title');
		this.contentEl = this.modalEl.createDiv('modal-content');
		closeEl.addEventListener('click', () => this.close());
		this.bgEl.addEventListener('click', () => this.close());
		this.scope.register([], 'Escape', () => {
			this.close();
			return false;
		});
	}

	open(): void {
		if (this.isOpen) return;
		this.isOpen = true;
		this.focusBefore = activeDocument.activeElement;
		this.app.keymap.pushScope(this.scope);
		activeDocument.body.appendChild(this.containerEl);
		this.app.openModals.add(this);
		this.modalEl.focus();
		void this.onOpen();
	}

	close(): void {
		if (!this.isOpen) return;
		this.isOpen = false;
		this.app.keymap.popScope(this.scope);
		this.app.openModals.delete(this);
		this.containerEl.remove();
		if (this.shouldRestoreSelection && this.focusBefore?.isConnected) (this.focusBefore as HTMLElement).focus();
		this.onClose();
		this.closeCallback?.();
	}

	onOpen(): Promise<void> | void {}

	onClose(): void {}

	setTitle(title: string): this {
		this.titleEl.setText(title);
		return this;
	}

	setContent(content: string | DocumentFragment): this {
		this.contentEl.setText(content);
		return this;
	}

	setCloseCallback(callback: () => unknown): this {
		this.closeCallback = callback;
		return this;
	}

	onHistoryBack(): void {
		this.close();
	}
}

/** A button of a confirmation; it closes the modal unless its handler returns something truthy. */
export class ConfirmationButton extends ButtonComponent {
	constructor(containerEl: HTMLElement, private readonly modal: Modal) {
		super(containerEl);
	}

	override onClick(handler: (evt: MouseEvent) => unknown): this {
		const press = async (evt: MouseEvent): Promise<void> => {
			if (!(await handler(evt))) this.modal.close();
		};
		this.buttonEl.addEventListener('click', evt => void press(evt));
		return this;
	}

	setInitialFocus(): this {
		window.setTimeout(() => this.buttonEl.focus());
		return this;
	}

	setSecondary(): this {
		return this.setClass('mod-secondary');
	}

	setCancel(): this {
		return this.setClass('mod-cancel');
	}
}

/** Asks the person to confirm. */
export class ConfirmationModal extends Modal {
	readonly buttonContainerEl: HTMLElement;

	constructor(app: App) {
		super(app);
		this.modalEl.addClass('mod-confirmation');
		this.buttonContainerEl = this.modalEl.createDiv('modal-button-container');
	}

	addClass(cls: string): this {
		this.modalEl.addClass(cls);
		return this;
	}

	addCheckbox(label: string, cb: (value: boolean) => unknown): this {
		const labelEl = this.buttonContainerEl.createEl('label', { cls: 'mod-checkbox', prepend: true });
		const box = labelEl.createEl('input', { type: 'checkbox', attr: { tabindex: '-1' } });
		labelEl.appendText(label);
		box.addEventListener('change', () => cb(box.checked));
		return this;
	}

	addButton(cb: (btn: ConfirmationButton) => unknown): this {
		cb(new ConfirmationButton(this.buttonContainerEl, this));
		return this;
	}

	addCancelButton(text = 'Cancel'): this {
		return this.addButton(btn => btn.setButtonText(text).setCancel().onClick(() => undefined));
	}
}
