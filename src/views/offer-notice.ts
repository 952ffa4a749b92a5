import { Notice } from 'obsidian';

/** How long an offer stays, in ms. */
const STAYS_MS = 20_000;

/** Says something and offers a way on. */
export function offerNotice(text: string, label: string, act: () => void): void {
	const content = createFragment();
	content.createDiv({ text });
	const button = content.createEl('button', { text: label, cls: 'interview-loop-offer', attr: { type: 'button' } });
	const notice = new Notice(content, STAYS_MS);
	button.addEventListener('click', () => {
		notice.hide();
		act();
	});
}
