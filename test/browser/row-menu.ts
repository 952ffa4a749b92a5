import { clickOn, row, until } from './app';

/** Chooses an entry of the menu that is open. */
export async function choose(title: string): Promise<void> {
	await clickOn(() => until(() => Array.from(document.querySelectorAll<HTMLElement>('.menu-item')).find((el) => el.querySelector('.menu-item-title')?.textContent === title), `a menu entry "${title}"`));
}

/** Opens the menu of a row of the sidebar and chooses an entry. */
export async function onRow(label: string, title: string): Promise<void> {
	await clickOn(() => row(label), { button: 'right' });
	await choose(title);
}
