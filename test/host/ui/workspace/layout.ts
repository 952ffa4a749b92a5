import type { App } from '../app';
import type { WorkspaceItem, WorkspaceParent } from './item';
import { WorkspaceLeaf, type ViewState } from './leaf';
import { WorkspaceSidedock, WorkspaceSplit } from './split';
import { WorkspaceTabs } from './tabs';

/** One node of the saved layout, as in the app's workspace.json. */
export interface LayoutNode {
	id: string;
	type: string;
	direction?: string;
	children?: LayoutNode[];
	currentTab?: number;
	state?: ViewState;
	collapsed?: boolean;
	width?: number;
}
/** The saved layout; keys nobody knows stay as they are. */
export interface Layout { main?: LayoutNode; left?: LayoutNode; right?: LayoutNode; active?: string; lastOpenFiles?: string[]; [key: string]: unknown }

/** Writes a node and what is in it. */
export function writeNode(item: WorkspaceItem): LayoutNode {
	if (item instanceof WorkspaceLeaf) return { id: item.id, type: 'leaf', state: item.getViewState() };
	const children = (item as WorkspaceParent).children.map(writeNode);
	if (item instanceof WorkspaceTabs) return { id: item.id, type: 'tabs', children, ...(item.currentTab > 0 && { currentTab: item.currentTab }) };
	const direction = item instanceof WorkspaceSplit ? item.direction : 'vertical';
	const dock = item instanceof WorkspaceSidedock ? { width: item.size, ...(item.collapsed && { collapsed: true }) } : {};
	return { id: item.id, type: 'split', children, direction, ...dock };
}

/** Fills a parent from a node; views come later, when all leaves stand. */
export function readChildren(app: App, parent: WorkspaceParent, node: LayoutNode | undefined, states: Map<WorkspaceLeaf, ViewState>): void {
	for (const child of node?.children ?? []) {
		const item = readNode(app, child);
		if (!item) continue;
		if (child.id) item.id = child.id;
		parent.insertChild(parent.children.length, item);
		if (item instanceof WorkspaceLeaf && child.state) states.set(item, child.state);
		else if (!(item instanceof WorkspaceLeaf)) readChildren(app, item, child, states);
		if (item instanceof WorkspaceTabs) item.showTab(child.currentTab ?? 0);
	}
}

function readNode(app: App, { type, direction }: LayoutNode): WorkspaceLeaf | WorkspaceParent | null {
	if (type === 'leaf') return new WorkspaceLeaf(app);
	if (type === 'tabs') return new WorkspaceTabs(app);
	if (type === 'split') return new WorkspaceSplit(app, direction === 'horizontal' ? 'horizontal' : 'vertical');
	return null;
}
