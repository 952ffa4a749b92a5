import { blockKey, Fold, type Telling } from './fold';
import type { History } from './history';
import type { AliasEvent, DebriefEvent, LogEvent, SessionEvent } from './log';
import { inOrder } from './log-order';
import { recoverObjects } from './log-recovery';
import { readLine } from './read-line';

/** What a question is looked up by. */
export interface Known {
	/** Its fingerprint. */
	readonly id: string;
	/** The note it stands in, and the block id on its line; null without one. */
	readonly path: string;
	readonly bid: string | null;
}

/** How many lines or events are taken between two yields. */
const slice = 200;

/**
 * All that the practice log says: a fold over its events, never stored. It depends on the set of events alone: not on the
 * order of files or lines, nor on one that is there twice.
 */
export class Practice {
	/** Lines that hold no event of this version: torn, foreign or newer. */
	unreadable = 0;
	private readonly events = new Map<string, LogEvent>();
	private voided = new Set<string>();
	private fold = new Fold([]);
	/** How often `events` changed: a fold that was overtaken while it was sliced is made again. */
	private changes = 0;

	/** The histories by the id each question is known by now. */
	get histories(): ReadonlyMap<string, History> {
		return this.fold.histories;
	}

	/** The sessions by their names, in the order they began. */
	get sessions(): ReadonlyMap<string, SessionEvent> {
		return this.fold.sessions;
	}

	/** What was asked in real interviews, oldest first. */
	get debriefs(): readonly DebriefEvent[] {
		return this.fold.debriefs;
	}

	/** The stories told in drills by story, oldest first: they are in no question's history. */
	get tellings(): readonly Telling[] {
		return this.fold.tellings;
	}

	/** The history of a question: by its fingerprint, else by its block id; null when it has none. */
	history({ id, path, bid }: Known): History | null {
		const found = this.fold.historyOf(id);
		if (found || bid === null) return found;
		const block = this.fold.blocks.get(blockKey(path, bid));
		return block === undefined ? null : this.fold.historyOf(block);
	}

	/** The joins that hold now, by matching or by the person: of several for one id the last in the log's order; oldest first. */
	get joined(): readonly AliasEvent[] {
		return [...this.fold.decided.values()].filter(({ from, to }) => from !== to);
	}

	/** How often a question was asked in a scope: graded or passed over, undone ones left out. */
	timesAsked(question: Known, scope: string): number {
		return this.history(question)?.asked.get(scope) ?? 0;
	}

	/** The numbers a device has used, each as often as there are events with it, undone ones included. */
	numbersOf(dev: string): number[] {
		return [...this.events.values()].flatMap((event) => (event.dev === dev ? [event.seq] : []));
	}

	/** Whether it holds the event with that id. */
	has(id: string): boolean {
		return this.events.has(id);
	}

	/** The events of this practice that another one lacks, in no order. */
	missingIn(other: Practice): LogEvent[] {
		return [...this.events.values()].filter(({ id }) => !other.has(id));
	}

	/** Histories that belong to none of these questions, were not put aside and not declared to stand alone. */
	orphans(questions: Iterable<Known>): History[] {
		const taken = new Set<string>();
		for (const question of questions) {
			const history = this.history(question);
			if (history) taken.add(history.id);
		}
		return [...this.histories.values()].filter(({ id, retired }) => !taken.has(id) && !retired && !this.fold.alone.has(id));
	}

	/** Takes in one event just written. What follows the rest in time costs next to nothing; anything else folds again. */
	add(event: LogEvent): void {
		const twin = this.events.has(event.id);
		if (this.keep(event) && (twin || !this.continue(event))) run(this.settle());
	}

	/** Takes in lines of any file, in slices; `settle` has to follow. What damaged lines still say is taken in, too. */
	*read(lines: Iterable<string>): Generator<void, void> {
		let count = 0;
		const damaged: string[] = [];
		for (const line of lines) {
			const event = readLine(line);
			if (event === null) damaged.push(line);
			else {
				this.recover(damaged.splice(0));
				this.keep(event);
			}
			if (++count % slice === 0) yield;
		}
		this.recover(damaged);
	}

	/** Takes in events as they are; `settle` has to follow. */
	take(events: Iterable<LogEvent>): void {
		for (const event of events) this.keep(event);
	}

	/** Orders and folds all events kept, in slices; until it is through, everything is as before. */
	*settle(): Generator<void, void> {
		const { changes } = this;
		const live = this.live();
		yield;
		const placed = yield* inOrder(live);
		yield;
		const fold = new Fold(placed);
		yield;
		for (let at = 0; at < placed.length; at += slice) {
			for (const one of placed.slice(at, at + slice)) fold.take(one);
			yield;
		}
		if (changes === this.changes) this.fold = fold;
		else yield* this.settle();
	}

	/** Takes in the events that are whole in damaged lines which follow each other. */
	private recover(damaged: readonly string[]): void {
		if (damaged.length === 0) return;
		const { objects, lost } = recoverObjects(damaged);
		this.unreadable += lost;
		for (const object of objects) {
			const event = readLine(object);
			if (event === null) this.unreadable++;
			else this.keep(event);
		}
	}

	/** Whether it is news. Of two events with one id the same one is kept, whichever came first. */
	private keep(event: LogEvent): boolean {
		const twin = this.events.get(event.id);
		if (twin && JSON.stringify(twin) <= JSON.stringify(event)) return false;
		this.events.set(event.id, event);
		this.changes++;
		return true;
	}

	/** What counts: nothing taken back, and not the taking back itself. */
	private live(): LogEvent[] {
		const voided = new Set<string>();
		for (const event of this.events.values()) if (event.t === 'void') voided.add(event.ref);
		this.voided = voided;
		return [...this.events.values()].filter((event) => event.t !== 'void' && !voided.has(event.id));
	}

	/** Whether an event could be taken in without folding again. */
	private continue(event: LogEvent): boolean {
		if (event.t !== 'void') return this.voided.has(event.id) || this.fold.extend(event);
		const gone = this.events.get(event.ref);
		this.voided.add(event.ref);
		return gone === undefined || gone.t === 'void' || this.fold.takeBack(gone);
	}
}

/** The practice that these lines tell of, at once. For long logs take `read` and `settle` in slices. */
export function replay(lines: Iterable<string>): Practice {
	const practice = new Practice();
	run(practice.read(lines));
	run(practice.settle());
	return practice;
}

function run(steps: Generator<void, void>): void {
	while (!steps.next().done);
}
