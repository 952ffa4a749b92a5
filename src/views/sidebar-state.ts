import type { Grouping } from '../core/interview/rows';

/** What the sidebar remembers over a restart. */
export interface SidebarState {
	readonly grouping: Grouping;
	/** Rows turned from the state they start with. */
	readonly turned: readonly string[];
}

const GROUPINGS: readonly Grouping[] = ['interviewer', 'principle', 'note'];

/** The remembered state from whatever the layout file holds; what does not fit starts afresh. */
export function readSidebarState(saved: unknown): SidebarState {
	const held = typeof saved === 'object' && saved !== null ? (saved as Record<string, unknown>) : {};
	return {
		grouping: GROUPINGS.find((grouping) => grouping === held.grouping) ?? 'interviewer',
		turned: Array.isArray(held.turned) ? held.turned.filter((id): id is string => typeof id === 'string') : [],
	};
}
