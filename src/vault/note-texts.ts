import type { App, TFile } from 'obsidian';
import { answerWithin, NoAnswer, type Later } from './patience';

/** A note that has not been read after so long is read past, in ms. */
const PATIENCE_MS = 15_000;
/** The same while another note is not answered for: a folder that is away would be waited for once a note. */
const SHORT_PATIENCE_MS = 250;

/** Who hears of notes that are not read at once. */
export interface NoteTextsWorld {
	readonly later: Later;
	/** A note could not be read, or was read past. */
	failed(file: TFile, error: unknown): void;
	/** The text of a note that was read past came after all, and is its text still. */
	late(file: TFile, text: string): void;
}

/** Reads the texts of notes as they are when the read is over, and waits for none of them for ever. */
export class NoteTexts {
	/** How often each note was edited since the start: a read that an edit overtook is made again. */
	private readonly edits = new WeakMap<TFile, number>();
	private unanswered = 0;

	constructor(private readonly app: App, private readonly world: NoteTextsWorld) {}

	/** A note was edited. */
	edited(file: TFile): void {
		this.edits.set(file, this.editsOf(file) + 1);
	}

	/** How often a note was edited since the start. */
	editsOf(file: TFile): number {
		return this.edits.get(file) ?? 0;
	}

	/** False for a file that was deleted. */
	isThere(file: TFile): boolean {
		return this.app.vault.getFileByPath(file.path) === file;
	}

	/**
	 * A note's text as it is once the read is over, however often it was edited meanwhile; null when it was deleted, and also, after saying
	 * so, when it could not be read.
	 */
	async of(file: TFile): Promise<string | null> {
		try {
			for (;;) {
				const edits = this.editsOf(file);
				const text = await this.answer(file);
				if (!this.isThere(file)) return null;
				if (this.editsOf(file) === edits) return text;
			}
		} catch (error) {
			this.world.failed(file, error);
			return null;
		}
	}

	private answer(file: TFile): Promise<string> {
		const edits = this.editsOf(file);
		const read = this.app.vault.cachedRead(file);
		const patience = this.unanswered > 0 ? SHORT_PATIENCE_MS : PATIENCE_MS;
		return answerWithin(patience, this.world.later, read).catch((error: unknown) => {
			if (error instanceof NoAnswer) this.awaitLate(file, edits, read);
			throw error;
		});
	}

	/** What was edited meanwhile is known from the edit. */
	private awaitLate(file: TFile, edits: number, read: Promise<string>): void {
		this.unanswered++;
		const answered = (): void => { this.unanswered--; };
		read.finally(answered).then((text) => {
			if (this.isThere(file) && this.editsOf(file) === edits) this.world.late(file, text);
		}, () => undefined);
	}
}
