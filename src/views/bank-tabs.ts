/** What a list of tabs shows. */
export interface Tabs {
	readonly label: string;
	readonly tabs: ReadonlyArray<{ readonly id: string; readonly name: string }>;
	/** The id of the tab that is selected. */
	readonly selected: string;
	readonly choose: (id: string) => void;
}

/** How far each key goes from the selected tab, in a text that runs from left to right. */
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** A list of tabs: arrow keys, Home and End select, as screen readers expect it. Draws into an empty element. */
export function drawTabs(parent: HTMLElement, { label, tabs, selected, choose }: Tabs): void {
	const list = parent.createDiv({ cls: 'interview-loop-tabs', attr: { role: 'tablist', 'aria-label': label } });
	for (const { id, name } of tabs) {
		const isSelected = id === selected;
		const tab = list.createEl('button', {
			cls: isSelected ? 'interview-loop-tab is-active' : 'interview-loop-tab', text: name,
			attr: { type: 'button', role: 'tab', 'aria-selected': String(isSelected), tabindex: isSelected ? '0' : '-1', 'data-key': `tab:${id}` },
		});
		tab.addEventListener('click', () => choose(id));
	}
	list.addEventListener('keydown', (event) => {
		const at = goal(event, tabs.findIndex(({ id }) => id === selected), tabs.length, list.win.getComputedStyle(list).direction === 'rtl');
		const tab = at === null ? undefined : tabs[at];
		if (tab === undefined) return;
		event.preventDefault();
		choose(tab.id);
	});
}

/** Which tab a key selects; null for a key that selects none. */
function goal({ key }: KeyboardEvent, at: number, count: number, isRightToLeft: boolean): number | null {
	if (key === 'Home') return 0;
	if (key === 'End') return count - 1;
	const step = STEPS[key];
	return step === undefined ? null : (at + (isRightToLeft ? -step : step) + count) % count;
}
