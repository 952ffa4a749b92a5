import type { Ask } from './ask';

/** A prompt's plain text taken apart. */
export interface ParsedPrompt {
	/** From the first sentence through the first that asks. */
	readonly text: string;
	readonly followUps: readonly string[];
	/** "Manager" of a trailing "(Manager)", null without one. */
	readonly level: string | null;
	/** Names before or after it that may be its principles, as written. */
	readonly named: readonly string[];
	/** What follows an answer mark on the same line (" - A: …"), null without one. */
	readonly answer: string | null;
	/** What the author notes behind it ("– weak"), null without a word of it. */
	readonly remark: string | null;
	readonly asking: Ask['asking'];
	/** The phrase that asks. */
	readonly by: string;
	/** True when something in front says that it is a question ("Q1:", "Question:"). */
	readonly labeled: boolean;
	/** True for "describe a …": it bids the person tell of something, it does not ask. */
	readonly isImperative: boolean;
	/** True for "how did you …": it asks what the person did. */
	readonly past: boolean;
	/** True when only a yes or no is asked for. */
	readonly yesNo: boolean;
	/** True when it addresses the person: "you". */
	readonly you: boolean;
	/** True for "Why Northwind?": it asks for a wish in a few words. */
	readonly wish: boolean;
}
