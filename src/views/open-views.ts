import { Platform, type App } from 'obsidian';
import { DRILL_VIEW, drillState, type Drill } from './drill-view';
import { SIDEBAR_VIEW } from './sidebar-view';

/** Shows the sidebar, opening it on the right the first time. */
export async function openSidebar(app: App): Promise<void> {
	const leaf = await app.workspace.ensureSideLeaf(SIDEBAR_VIEW, 'right', { active: true, reveal: true });
	await app.workspace.revealLeaf(leaf);
}

/** Shows a drill in its tab: the one that is open, else a new one. */
export async function openDrill(app: App, drill: Drill): Promise<void> {
	const { workspace } = app;
	const leaf = workspace.getLeavesOfType(DRILL_VIEW)[0] ?? workspace.getLeaf('tab');
	await leaf.setViewState({ type: DRILL_VIEW, active: true, state: drillState(drill) });
	await workspace.revealLeaf(leaf);
	// On a phone the sidebar is a drawer over everything.
	if (Platform.isPhone) workspace.rightSplit.collapse();
}
