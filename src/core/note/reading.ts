import { Blocks } from './blocks';
import { Containers } from './containers';
import type { Container } from './containers';
import { Cursor } from './cursor';
import { ruleBreak } from './markers';
import type { RawRun } from './raw-run';
import { Ends } from './seeker';

/** What the innermost container is in the midst of. A callout's title is no paragraph, but a lazy line may follow it. */
export type Open = 'nothing' | 'paragraph' | 'title' | 'table';

/** A note while it is read: what is open at the current line, and the blocks found so far. */
export class Reading {
	readonly blocks: Blocks;
	readonly cursor: Cursor;
	readonly containers = new Containers();
	readonly ends: Ends;
	open: Open = 'nothing';
	/** The run of lines, code for one, that is offered each line before all else. */
	run: RawRun | null = null;
	/** Where the open paragraph's first block is, or would be. */
	paragraph = 0;
	/** Whether the open paragraph has words a next line would continue. */
	worded = false;
	// No thematic break of this mark starts on the line before this offset.
	private noRuleBefore = 0;
	private noRuleMark = 0;

	constructor(readonly note: string) {
		this.blocks = new Blocks(note);
		this.cursor = new Cursor(note);
		this.ends = new Ends(note);
	}

	/** Closes the containers that did not go on (all but the outer `kept`) and gives the one that holds what begins now. */
	enter(kept: number): Container {
		this.containers.close(kept);
		const { top } = this.containers;
		top.empty = false;
		this.open = 'nothing';
		return top;
	}

	/** The same for anything but an item: it ends the list before it. */
	enterAfterList(kept: number): Container {
		const top = this.enter(kept);
		top.listMarker = '';
		return top;
	}

	/** Whether what begins here would cut short the paragraph of its own container. */
	interrupts(kept: number): boolean {
		return this.open === 'paragraph' && kept === this.containers.size;
	}

	/** Whether the rest of the line is a thematic break. */
	startsRule(): boolean {
		// Remembers where the check failed: a line of many nested `- - - x` would else be scanned once per marker.
		const { next, end, code } = this.cursor;
		if (next < this.noRuleBefore && code === this.noRuleMark) return false;
		const at = ruleBreak(this.note, next, end);
		if (at === Infinity) return true;
		this.noRuleBefore = at;
		this.noRuleMark = code;
		return false;
	}

	/** Offers the open run the line; false when there is none, or it ended before the line. */
	takeRaw(): boolean {
		if (!this.run) return false;
		const taken = this.run.take(this.cursor);
		if (taken !== 'more') this.run = null;
		return taken !== 'none';
	}

	/** Ends the open run: the note or its container ended. */
	endRun(): void {
		this.run?.end();
		this.run = null;
	}
}
