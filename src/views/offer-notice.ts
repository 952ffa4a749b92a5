import { noticesAbout, offerTime, showNotice } from './notice';

/** Says something and offers a way on. What was said about the same before goes; `about` is the text unless it is given. */
export function offerNotice(text: string, label: string, act: () => void, about: string = text): void {
	const content = createFragment();
	content.createDiv({ text });
	const button = content.createEl('button', { text: label, cls: 'interview-loop-offer', attr: { type: 'button' } });
	const notice = showNotice(content, about, offerTime(text));
	button.addEventListener('click', () => {
		notice.hide();
		act();
	});
}

/** Rewords the offer about something, if it is still on the screen. Its button does the same as before. */
export function rewordOffer(doc: Document, about: string, text: string, label: string): void {
	for (const message of noticesAbout(doc, about)) {
		message.querySelector('div')?.setText(text);
		message.querySelector('button')?.setText(label);
	}
}
