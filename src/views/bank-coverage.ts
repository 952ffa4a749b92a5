import type { BankPage } from './bank-source';

/** The page "Coverage": which story serves which principle. */
export class CoveragePage implements BankPage {
	readonly id = 'coverage';
	readonly name = 'Coverage';

	draw(el: HTMLElement): void {
		el.createEl('p', { cls: 'interview-loop-quiet', text: 'No stories yet.' });
	}

	table(): string | null {
		return null;
	}
}
