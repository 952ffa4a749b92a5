import { Component, MarkdownView, type App } from 'obsidian';
import { keptReader } from '../core/interview/kept-reader';
import type { Library } from '../core/interview/library';
import type { Preparation } from '../core/interview/preparation';
import type { NoteReader } from '../core/interview/read-note';
import type { Kind } from '../core/interview/reading/evidence';
import type { CorrectionsList } from '../settings/corrections-page';
import { correctionsList } from './corrections-list';
import { Correcting } from './correcting';
import { CorrectionDialogs } from './correction-dialogs';
import { CorrectionMenus, lineIn, type LineHere } from './corrections-menus';
import type { CorrectionsStore } from './corrections-store';
import { Pinning } from './pinning';

/** What corrections need of the rest. */
interface CorrectionRooms {
	readonly app: App;
	readonly library: Library;
	readonly preparation: Preparation;
	readonly store: CorrectionsStore;
	readonly now: () => number;
	readonly reader: () => NoteReader;
	readonly readAgain: (paths: readonly string[]) => Promise<void>;
}

/** All that corrects what was found: decisions, menus and commands. Add it before what reads the vault, so that it hears of renames first. */
export class CorrectionRoom extends Component {
	readonly correcting: Correcting;
	readonly menus: CorrectionMenus;
	readonly pinning: Pinning;
	private readonly dialogs: CorrectionDialogs;
	/** For the settings. */
	readonly list: CorrectionsList;

	constructor(private readonly rooms: CorrectionRooms) {
		super();
		const { app, library, preparation } = rooms;
		this.correcting = this.addChild(new Correcting(rooms));
		this.dialogs = new CorrectionDialogs(app, preparation, this.correcting);
		this.pinning = new Pinning(this.correcting, rooms.store);
		this.list = correctionsList(app, rooms.store, this.correcting);
		this.menus = this.addChild(new CorrectionMenus(app, library, preparation, this.correcting, this.dialogs, keptReader(() => rooms.reader())));
	}

	/** Marks the line of the cursor; false where there is nothing to mark. With `checking` nothing is done. */
	mark(kind: Kind, checking: boolean): boolean {
		const here = this.here();
		const mark = here === null ? null : this.menus.onLine(here).marks[kind];
		if (here === null || mark === null) return false;
		if (!checking) this.correcting.mark(here.path, kind, mark);
		return true;
	}

	/** Corrects the question on the line of the cursor; false without one. */
	correctQuestion(how: 'dismiss' | 'principle', checking: boolean): boolean {
		const here = this.here();
		const [question] = here === null ? [] : this.menus.onLine(here).questions;
		if (question === undefined) return false;
		if (!checking && how === 'dismiss') this.correcting.notQuestion(question);
		if (!checking && how === 'principle') this.dialogs.principleOf(question);
		return true;
	}

	/** Leaves the note in front out; false without one. */
	leaveOut(checking: boolean): boolean {
		const file = this.rooms.app.workspace.getActiveFile();
		if (file?.extension !== 'md' || this.correcting.isLeftOut(file.path)) return false;
		if (!checking) this.correcting.leaveOut(file.path);
		return true;
	}

	private here(): LineHere | null {
		const view = this.rooms.app.workspace.getActiveViewOfType(MarkdownView);
		const path = view?.file?.path;
		if (view === null || path === undefined || view.getMode() !== 'source' || this.correcting.isLeftOut(path)) return null;
		return lineIn(path, view.editor);
	}
}
