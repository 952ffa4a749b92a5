import type { App } from 'obsidian';
import { lineChange, takenBack, type LineChange } from '../core/interview/line-change';
import type { NoteReader } from '../core/interview/read-note';
import { relinkEdits, type BrokenLink } from '../core/interview/relink';
import { linksOfText } from '../core/note/links';
import type { NoteWriter } from './note-writer';

/** A link that was mended: in which note, and what changed there. */
export interface Mended {
	readonly path: string;
	readonly change: LineChange;
}

/** What came of mending: `moved` when the question no longer has the link, `missing` when a note is gone or the app gives no link to it. */
export type Mending = Mended | 'moved' | 'missing';

/** Gives broken links of questions another target, only when asked to, and takes that back. */
export class LinkMender {
	constructor(private readonly app: App, private readonly writer: NoteWriter, private readonly read: NoteReader) {}

	/** Leads a broken link to a note, or to a place in it. Nothing is written when the question no longer has the link. */
	async mend(broken: BrokenLink, targetPath: string, subpath: string): Promise<Mending> {
		const { vault, fileManager } = this.app;
		const file = vault.getFileByPath(broken.path);
		const target = vault.getFileByPath(targetPath);
		if (file === null || target === null) return 'missing';
		// The app knows how the person wants paths in links; only the target is taken from what it writes.
		const [link] = linksOfText(fileManager.generateMarkdownLink(target, broken.path, subpath));
		if (link === undefined) return 'missing';
		let change: LineChange = { lines: [], of: 0 };
		const refusal = await this.writer.write(file, (text) => {
			const edits = relinkEdits(text, this.read(broken.path, text), broken, link.target.replace(/^([^#]*)\.md(?=#|$)/i, '$1'));
			if (edits === null) return 'moved';
			change = lineChange(text, edits);
			return edits;
		});
		return refusal ?? { path: broken.path, change };
	}

	/** Takes a mended link back; false when its line was changed since, and then nothing is written. */
	async takeBack({ path, change }: Mended): Promise<boolean> {
		const file = this.app.vault.getFileByPath(path);
		return file !== null && (await this.writer.write(file, (text) => takenBack(text, change) ?? 'changed')) === null;
	}
}
