import type { App } from 'obsidian';
import type { QuestionAnchor } from '../core/interview/question-anchor';
import type { NoteReader } from '../core/interview/read-note';
import { relinkEdits, type BrokenLink } from '../core/interview/relink';
import { addTo } from '../core/interview/add-to';
import { linksOfText } from '../core/note/links';
import type { NoteWriter, Written } from './note-writer';

/** Links that were mended: what was written in which notes, and how many links that were. */
export interface Mended {
	readonly written: readonly Written[];
	readonly links: number;
}

/** What came of mending: `moved` when the question no longer has the link, `missing` when a note is gone or the app gives no link to it. */
export type Mending = Mended | 'moved' | 'missing';

/** Gives broken links of questions another target, only when asked to. */
export class LinkMender {
	constructor(private readonly app: App, private readonly writer: NoteWriter, private readonly read: NoteReader) {}

	/** Leads a broken link to a note, or to a place in it, wherever its question has it. Nothing is written where the question no longer has the link. */
	async mend(broken: BrokenLink, targetPath: string, subpath: string): Promise<Mending> {
		const inNotes = new Map<string, QuestionAnchor[]>();
		for (const anchor of [broken, ...broken.also]) addTo(inNotes, anchor.path, anchor);
		const written: Written[] = [];
		let links = 0;
		let refused: 'moved' | 'missing' | null = null;
		for (const [path, anchors] of inNotes) {
			const to = this.targetFrom(path, targetPath, subpath);
			const outcome = to === null ? 'missing' : await this.mendIn(path, anchors, broken.target, to);
			if (typeof outcome === 'string') refused ??= outcome;
			else {
				written.push(outcome.written);
				links += outcome.links;
			}
		}
		return written.length > 0 ? { written, links } : (refused ?? 'missing');
	}

	private async mendIn(path: string, anchors: readonly QuestionAnchor[], target: string, to: string): Promise<{ written: Written; links: number } | 'moved' | 'missing'> {
		const file = this.app.vault.getFileByPath(path);
		if (file === null) return 'missing';
		let links = 0;
		const written = await this.writer.write<'moved'>(file, (text) => {
			const edits = relinkEdits(text, this.read(path, text), anchors, target, to) ?? 'moved';
			links = edits.length;
			return edits;
		});
		return typeof written === 'string' ? written : { written, links };
	}

	/** The target as a link in a note has it. The app knows how the person wants paths in links; only the target is taken from what it writes. */
	private targetFrom(path: string, targetPath: string, subpath: string): string | null {
		const target = this.app.vault.getFileByPath(targetPath);
		const [link] = target === null ? [] : linksOfText(this.app.fileManager.generateMarkdownLink(target, path, subpath));
		return link?.target.replace(/^([^#]*)\.md(?=#|$)/i, '$1') ?? null;
	}
}
