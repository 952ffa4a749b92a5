import type { Modifier } from 'obsidian';
import type { Mode, Phase, Session } from '../core/drill/session';

/** What a key or button of the drill does. */
export type DrillAct = 'go' | 'hint' | 'story' | 'probe' | 'pause' | 'source' | 'open' | 'skip' | 'rest' | 'retire' | 'undo' | 'help' | 'end';

/** One thing to do in a drill: its key, what it is called, and when it can be done. */
export interface DrillAction {
	readonly act: DrillAct;
	/** As the app's key scopes name it. */
	readonly key: string;
	readonly modifiers: Modifier[] | null;
	/** As a person reads it. */
	readonly shown: string;
	/** One or two words for a button. */
	readonly label: string;
	/** What it does, for the list of keys and for screen readers. */
	readonly means: string;
	readonly icon: string;
	readonly phases: readonly Phase[];
}

const OPEN: readonly Phase[] = ['question', 'speaking', 'revealed'];
const BEFORE: readonly Phase[] = ['question', 'speaking'];

/** All of them, in the order they are listed; the grades are apart. */
export const DRILL_ACTIONS: readonly DrillAction[] = [
	{ act: 'hint', key: 'H', modifiers: [], shown: 'H', label: 'hint', means: 'Show a hint', icon: 'lightbulb', phases: BEFORE },
	{ act: 'source', key: 'O', modifiers: [], shown: 'O', label: 'source', means: 'Open source', icon: 'file-text', phases: OPEN },
	{ act: 'open', key: 'L', modifiers: [], shown: 'L', label: 'open story', means: 'Open linked story', icon: 'arrow-up-right', phases: ['revealed'] },
	{ act: 'story', key: 'S', modifiers: [], shown: 'S', label: 'story used', means: 'Pick the story you used', icon: 'book-open', phases: ['speaking', 'revealed'] },
	{ act: 'probe', key: 'F', modifiers: [], shown: 'F', label: 'follow-up', means: 'Ask a follow-up', icon: 'corner-down-right', phases: ['speaking', 'revealed'] },
	{ act: 'pause', key: 'P', modifiers: [], shown: 'P', label: 'pause', means: 'Pause or go on', icon: 'pause', phases: OPEN },
	{ act: 'skip', key: 'N', modifiers: [], shown: 'N', label: 'skip', means: 'Skip', icon: 'skip-forward', phases: OPEN },
	{ act: 'rest', key: 'X', modifiers: [], shown: 'X', label: 'rest', means: 'Leave out of this drill', icon: 'moon', phases: OPEN },
	{ act: 'retire', key: 'X', modifiers: ['Shift'], shown: 'Shift X', label: 'retire', means: 'Retire for good', icon: 'archive', phases: OPEN },
	{ act: 'undo', key: 'Z', modifiers: ['Mod'], shown: 'Mod Z', label: 'undo', means: 'Undo the last step', icon: 'undo-2', phases: [...OPEN, 'done'] },
	{ act: 'end', key: 'Escape', modifiers: [], shown: 'Esc', label: 'end', means: 'End drill', icon: 'circle-stop', phases: OPEN },
	{ act: 'help', key: '?', modifiers: null, shown: '?', label: 'keys', means: 'Show all keys', icon: 'keyboard', phases: [...OPEN, 'done'] },
];

/** What a mode has no use for: a mock round gives no hints, and a drill by story has its story already and no question to retire. */
const WITHOUT: Partial<Readonly<Record<Mode, readonly DrillAct[]>>> = { mock: ['hint'], story: ['story', 'retire'] };

/** Those that can be done now. */
export function actionsNow(session: Session): DrillAction[] {
	return DRILL_ACTIONS.filter(({ act, phases }) => phases.includes(session.phase) && WITHOUT[session.mode]?.includes(act) !== true && !(act === 'undo' && session.past.length === 0 && session.phase !== 'done'));
}
