import { Platform, type App, type WorkspaceLeaf } from 'obsidian';
import { drillState, type Drill } from './drill-source';
import { DRILL_VIEW } from './drill-view';
import { HISTORY_VIEW } from './history-view';
import { SIDEBAR_VIEW } from './sidebar-view';

/** Shows the sidebar, opening it on the right the first time. */
export async function openSidebar(app: App): Promise<void> {
	const leaf = await app.workspace.ensureSideLeaf(SIDEBAR_VIEW, 'right', { active: true, reveal: true });
	await app.workspace.revealLeaf(leaf);
	leaf.view.containerEl.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]')?.focus();
}

/** Shows a drill in the tab of a drill that is over, else in a new one: a drill under way is never put aside. */
export async function openDrill(app: App, drill: Drill): Promise<void> {
	const { workspace } = app;
	const leaf = workspace.getLeavesOfType(DRILL_VIEW).find((open) => isFree(open, drill)) ?? workspace.getLeaf('tab');
	await leaf.setViewState({ type: DRILL_VIEW, active: true, state: drillState(drill) });
	await workspace.revealLeaf(leaf);
	// On a phone the sidebar is a drawer over everything.
	if (Platform.isPhone) workspace.rightSplit.collapse();
}

/** True for a tab whose drill is over or is this very drill. */
function isFree(leaf: WorkspaceLeaf, { session: { id } }: Drill): boolean {
	const held = leaf.getViewState().state?.session as { readonly id?: unknown; readonly phase?: unknown } | undefined;
	return held === undefined || held.phase === 'done' || held.id === id;
}

/** Shows the practice history in its tab: the one that is open, else a new one. */
export async function openHistory(app: App): Promise<void> {
	const { workspace } = app;
	const leaf = workspace.getLeavesOfType(HISTORY_VIEW)[0] ?? workspace.getLeaf('tab');
	await leaf.setViewState({ type: HISTORY_VIEW, active: true });
	await workspace.revealLeaf(leaf);
	if (Platform.isPhone) workspace.rightSplit.collapse();
}
