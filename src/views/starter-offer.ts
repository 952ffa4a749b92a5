const CLASS = 'interview-loop-row-starter';

/** Draws the offer of starter questions as the second line of a row; what a press on it does is up to the tree. */
export function drawStarterOffer(parent: HTMLElement): void {
	const line = parent.createDiv({ cls: 'interview-loop-second interview-loop-starter-line' });
	line.createSpan({ cls: CLASS, text: 'Add starter questions…' });
}

/** True for an event on such an offer. */
export function isOnStarterOffer(target: EventTarget | null): boolean {
	return (target as Element | null)?.closest(`.${CLASS}`) != null;
}
