import type { App } from 'obsidian';
import type { Preparation } from '../core/interview/preparation';
import type { SettingsStore } from '../settings/settings-store';
import type { ChosenLoop } from '../vault/chosen-loop';
import type { CorrectionRoom } from './correction-room';
import type { Jumps } from './jumps';
import type { NewStories } from './new-stories';
import type { PracticeRooms } from './practice-rooms';

/** The rooms behind the story bank. */
export interface StoryWorld {
	readonly app: App;
	readonly preparation: Preparation;
	readonly jumps: Jumps;
	readonly practice: PracticeRooms;
	readonly settings: SettingsStore;
	readonly chosen: Pick<ChosenLoop, 'path' | 'onChange'>;
	readonly correct: Pick<CorrectionRoom, 'pinning'>;
	/** Begins new stories. */
	readonly begin: Pick<NewStories, 'choose'>;
	/** Lets the person find interview notes. */
	readonly find: () => void;
}
