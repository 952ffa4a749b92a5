import { GAP_KINDS, type GapKind } from '../core/interview/gaps';
import type { Grouping } from '../core/interview/rows';

/** What the sidebar remembers over a restart. */
export interface SidebarState {
	readonly grouping: Grouping;
	/** Rows turned from the state they start with. */
	readonly turned: readonly string[];
	/** Only gaps are shown: of one kind, or of every kind; null when everything is shown. */
	readonly gaps: GapKind | 'every' | null;
}

const GROUPINGS: readonly Grouping[] = ['interviewer', 'principle', 'note'];

/** The remembered state from whatever the layout file holds; what does not fit starts afresh. */
export function readSidebarState(saved: unknown): SidebarState {
	const held = typeof saved === 'object' && saved !== null ? (saved as Record<string, unknown>) : {};
	return {
		grouping: GROUPINGS.find((grouping) => grouping === held.grouping) ?? 'interviewer',
		gaps: ([...GAP_KINDS, 'every'] as const).find((kind) => kind === held.gaps) ?? null,
		turned: Array.isArray(held.turned) ? held.turned.filter((id): id is string => typeof id === 'string') : [],
	};
}
