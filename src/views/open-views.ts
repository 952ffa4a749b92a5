import { Platform, type App, type WorkspaceLeaf } from 'obsidian';
import type { Suggestion } from '../core/interview/interview-note';
import { isOver } from '../core/drill/where-it-is';
import { readBankState } from './bank-state';
import { BANK_VIEW } from './bank-view';
import { drillState, readDrill, type Drill } from './drill-source';
import { DRILL_VIEW } from './drill-view';
import { HISTORY_VIEW } from './history-view';
import { hideNotice } from './notice';
import { REVIEW_VIEW, ReviewView } from './review-view';
import { SEARCH } from './search-notice';
import { SIDEBAR_VIEW, SidebarView } from './sidebar-view';

/** Shows the sidebar, opening it on the right the first time. */
export async function openSidebar(app: App): Promise<void> {
	const leaf = await app.workspace.ensureSideLeaf(SIDEBAR_VIEW, 'right', { active: true, reveal: true });
	await app.workspace.revealLeaf(leaf);
	leaf.view.containerEl.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]')?.focus();
}

/** Whether the review is on the screen, or a sidebar that offers it: in its last row, or because something is missing. */
export function isReviewInReach({ workspace }: App): boolean {
	const isShown = workspace.getLeavesOfType(REVIEW_VIEW).some(({ view }) => view.containerEl.isShown());
	return isShown || workspace.getLeavesOfType(SIDEBAR_VIEW).some(({ view }) => view instanceof SidebarView && view.offersReview());
}

/** Shows a drill in the tab of a drill that is over, else in a new one: a drill under way is never put aside. */
export async function openDrill(app: App, drill: Drill): Promise<void> {
	const { workspace } = app;
	const free = tabOf(app, drill.session.id) ?? workspace.getLeavesOfType(DRILL_VIEW).find(isFree);
	const leaf = free ?? workspace.getLeaf('tab');
	await leaf.setViewState({ type: DRILL_VIEW, active: true, state: drillState(drill) });
	await showTab(app, leaf);
}

/** Brings a tab to the front and puts the focus on what it shows. */
export async function showTab({ workspace }: App, leaf: WorkspaceLeaf): Promise<void> {
	await workspace.revealLeaf(leaf);
	workspace.setActiveLeaf(leaf, { focus: true });
	// On a phone the sidebar is a drawer over everything.
	if (Platform.isPhone) workspace.rightSplit.collapse();
}

/** The tab that shows the drill of a session, null when none does. */
export function tabOf({ workspace }: App, id: string): WorkspaceLeaf | null {
	return workspace.getLeavesOfType(DRILL_VIEW).find((leaf) => drillIn(leaf)?.session.id === id) ?? null;
}

/** True for a tab whose drill is over. */
function isFree(leaf: WorkspaceLeaf): boolean {
	const held = drillIn(leaf);
	return held === null || isOver(held.session);
}

/** The drill of a tab, which may not have been loaded since the app started. */
function drillIn(leaf: WorkspaceLeaf): Drill | null {
	return readDrill(leaf.getViewState().state);
}

/** Shows the practice history in its tab: the one that is open, else a new one. */
export async function openHistory(app: App): Promise<void> {
	const { workspace } = app;
	const leaf = workspace.getLeavesOfType(HISTORY_VIEW)[0] ?? workspace.getLeaf('tab');
	await leaf.setViewState({ type: HISTORY_VIEW, active: true });
	await workspace.revealLeaf(leaf);
	if (Platform.isPhone) workspace.rightSplit.collapse();
}

/** Shows a page of the story bank in its tab, the one that is open or a new one; what it is narrowed to stays. */
export async function openBank(app: App, page: string): Promise<void> {
	const { workspace } = app;
	const open = workspace.getLeavesOfType(BANK_VIEW)[0];
	const leaf = open ?? workspace.getLeaf('tab');
	const state: unknown = open?.getViewState().state;
	await leaf.setViewState({ type: BANK_VIEW, active: true, state: { ...readBankState(state), page } });
	await showTab(app, leaf);
}

/** Shows the review of what was found in its tab, the one that is open or a new one; at a suggestion when one is given. */
export async function openReview(app: App, first: Suggestion | null = null): Promise<void> {
	const { workspace } = app;
	const leaf = workspace.getLeavesOfType(REVIEW_VIEW)[0] ?? workspace.getLeaf('tab');
	await leaf.setViewState({ type: REVIEW_VIEW, active: true });
	await workspace.revealLeaf(leaf);
	if (leaf.view instanceof ReviewView) leaf.view.goTo(first);
	hideNotice(leaf.view.containerEl.doc, SEARCH);
	if (Platform.isPhone) workspace.rightSplit.collapse();
}
