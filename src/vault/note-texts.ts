import type { App, TFile } from 'obsidian';
import { answerWithin, NoAnswer, type Later } from './patience';

/** A note whose read takes longer is skipped, in ms. */
const PATIENCE_MS = 15_000;
/** The same while another read has had no answer: otherwise each note in an unavailable folder would be waited for in turn. */
const SHORT_PATIENCE_MS = 250;

/** Receives notes that were not read in time. */
export interface NoteTextsWorld {
	readonly later: Later;
	/** A note could not be read, or was skipped. */
	failed(file: TFile, error: unknown): void;
	/** The text of a skipped note arrived after all, and is still current. */
	late(file: TFile, text: string): void;
}

/** Reads the texts of notes as they are when the read ends, and waits for none of them forever. */
export class NoteTexts {
	/** How often each note was edited since the start: a read is repeated if the note was edited in the meantime. */
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
	 * A note's text as it is when the read ends, however often the note was edited in the meantime; null when it was deleted, or, after a
	 * call of `failed`, when it could not be read.
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

	/** Passes a late text on. A note that was edited in the meantime needs none: the edit brought its text. */
	private awaitLate(file: TFile, edits: number, read: Promise<string>): void {
		this.unanswered++;
		const answered = (): void => { this.unanswered--; };
		read.finally(answered).then((text) => {
			if (this.isThere(file) && this.editsOf(file) === edits) this.world.late(file, text);
		}, () => undefined);
	}
}
