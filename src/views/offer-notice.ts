import { showNotice } from './notice';

/** How long an offer stays, in ms: time to read it, decide and reach it. */
const STAYS_MS = 12_000;

/** Says something and offers a way on. What was said about the same before goes; `about` is the text unless it is given. */
export function offerNotice(text: string, label: string, act: () => void, about: string = text): void {
	const content = createFragment();
	content.createDiv({ text });
	const button = content.createEl('button', { text: label, cls: 'interview-loop-offer', attr: { type: 'button' } });
	const notice = showNotice(content, about, STAYS_MS);
	button.addEventListener('click', () => {
		notice.hide();
		act();
	});
}
