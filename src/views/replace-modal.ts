import { ConfirmationModal, type App } from 'obsidian';

/** What replacing an edited note would do. */
export interface Replacing {
	/** The note's name. */
	readonly name: string;
	replace(): void;
	/** Leaves the note as it is and writes a second one. */
	keep(): void;
}

/** Asks before a note that was edited by hand is replaced. */
export function askToReplace(app: App, replacing: Replacing): void {
	const modal = new ConfirmationModal(app);
	const title = `Replace "${replacing.name}"?`;
	modal.setTitle(title);
	modal.modalEl.setAttr('aria-label', title);
	modal.addClass('interview-loop-dialog');
	modal.contentEl.createEl('p', { text: 'You edited this note after it was written. Your edits would be replaced.' });
	modal.addButton((button) => button.setButtonText('Replace').setDestructive().onClick(() => replacing.replace()));
	modal.addButton((button) => button.setButtonText('Keep mine and write a second note').setInitialFocus()
		.onClick(() => replacing.keep()));
	modal.addCancelButton();
	modal.open();
}
