import { MarkdownView, Platform, TFile, type App, type OpenViewState, type PaneType } from 'obsidian';
import type { Place } from '../core/interview/place';
import { plainText } from '../core/note/plain-text';

/** Where a jump opens: as `Keymap.isModEvent` returns it, or in the tab that a function puts in front once there is something to open. */
export type Pane = PaneType | boolean | (() => Promise<void>);

/** What came of a jump; `gone` when the note is not there any more, `failed` when it could not be read. */
export type Jump = 'opened' | 'gone' | 'failed';

/** Opens places of the vault. Never creates a note: what is not there is answered with `gone`. */
export class LinkOpener {
	constructor(private readonly app: App) {}

	/**
	 * Goes to a line of a note. `holds` is the plain text that should stand there: when the line has moved since it was
	 * read, the nearest line that holds it is taken.
	 */
	async openPlace({ path, line }: Place, pane: Pane, holds: string | null = null): Promise<Jump> {
		const file = this.app.vault.getFileByPath(path);
		if (file === null) return 'gone';
		let at: number;
		try {
			at = holds === null ? line : nearestLine(await this.app.vault.cachedRead(file), line, holds);
		} catch {
			return 'failed';
		}
		await this.open(file.path, '', pane, { eState: { line: at } });
		return 'opened';
	}

	/** Follows a link as written in a note; `gone` when it leads nowhere. */
	async openLink(target: string, sourcePath: string, pane: Pane): Promise<Jump> {
		if (this.destination(target, sourcePath) === null) return 'gone';
		await this.open(target, sourcePath, pane);
		return 'opened';
	}

	/** The path a link path leads to, null when it leads nowhere. */
	resolve(linkpath: string, sourcePath: string): string | null {
		return this.app.metadataCache.getFirstLinkpathDest(linkpath, sourcePath)?.path ?? null;
	}

	/** The note the person is in and the 0-based line of the cursor; line -1 when no cursor is there. */
	here(): Place | null {
		const file = this.app.workspace.getActiveFile();
		if (!(file instanceof TFile)) return null;
		const view = this.app.workspace.getActiveViewOfType(MarkdownView);
		return { path: file.path, line: view?.file === file && view.getMode() === 'source' ? view.editor.getCursor().line : -1 };
	}

	private async open(target: string, sourcePath: string, pane: Pane, state?: OpenViewState): Promise<void> {
		const { workspace } = this.app;
		if (typeof pane === 'function') await pane();
		await workspace.openLinkText(target, sourcePath, typeof pane === 'function' ? false : pane, state);
		// On a phone the sidebar is a drawer over everything.
		if (Platform.isPhone) workspace.rightSplit.collapse();
	}

	private destination(target: string, sourcePath: string): TFile | null {
		const hash = target.indexOf('#');
		const linkpath = hash < 0 ? target : target.slice(0, hash);
		return this.app.metadataCache.getFirstLinkpathDest(linkpath === '' ? sourcePath : linkpath, sourcePath);
	}
}

/** The line nearest to `line` whose plain text holds the text; `line` itself when none does. */
function nearestLine(note: string, line: number, text: string): number {
	const lines = note.split(/\r\n|\r|\n/);
	const holds = (at: number): boolean => plainText(lines[at] ?? '').includes(text);
	for (let away = 0; away < lines.length; away++) {
		if (holds(line - away)) return line - away;
		if (holds(line + away)) return line + away;
	}
	return line;
}
