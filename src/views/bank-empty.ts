/** Says at the top of a page of the story bank what is missing, with the one next step where there is one. */
export function drawBankEmpty(el: HTMLElement, text: string, step: { readonly label: string; readonly press: () => void } | null = null): void {
	const empty = el.createDiv({ cls: 'interview-loop-bank-empty' });
	empty.createEl('p', { text });
	if (step === null) return;
	empty.createEl('button', { text: step.label, attr: { type: 'button', 'data-key': 'empty' } }).addEventListener('click', step.press);
}
