import { resolveAliases, type Alias } from './aliases';
import { GrowingHistory } from './history';
import type { AliasEvent, DebriefEvent, LogEvent, RetireEvent, ReviewEvent, SessionEvent, SkipEvent, ToldEvent } from './log';
import { isAfter, type Placed } from './log-order';

/** A story told in a drill by story, at its effective time in ms. */
export interface Telling {
	readonly event: ToldEvent;
	readonly at: number;
}

/**
 * The state of practice after events in order. It is made with all of them, since aliases and sessions have to be known before the first
 * is taken, and then takes them one by one, so that the work can be sliced.
 */
export class Fold {
	/** By the id each question is known by now. */
	readonly histories = new Map<string, GrowingHistory>();
	/** The sessions by name, in the order they began. */
	readonly sessions = new Map<string, SessionEvent>();
	readonly debriefs: DebriefEvent[] = [];
	/** The stories told in drills by story, oldest first. */
	readonly tellings: Telling[] = [];
	/** The fingerprint last seen with each block id. */
	readonly blocks = new Map<string, string>();
	/** Ids declared to be none of the others. */
	readonly alone = new Set<string>();
	/** The last decision on each id, oldest first. */
	readonly decided = new Map<string, AliasEvent>();
	private readonly aliases: ReadonlyMap<string, string>;
	private readonly taken: Placed[] = [];
	private readonly heardOf = new Set<string>();

	constructor(placed: Iterable<Placed>) {
		const aliases: Alias[] = [];
		for (const { event } of placed) {
			if (event.t === 'session') this.open(event);
			else if (event.t === 'alias') aliases.push(this.decide(event));
			else if (isAbout(event)) aliases.push(...this.sameBlock(event));
		}
		this.aliases = resolveAliases(aliases);
	}

	/** The history of an id; null when it has none. */
	historyOf(id: string): GrowingHistory | null {
		return this.histories.get(this.resolve(id)) ?? null;
	}

	/** Takes the next of the events it was made with. */
	take(placed: Placed): void {
		const { event } = placed;
		this.taken.push(placed);
		if (event.t === 'debrief') this.debriefs.push(event);
		else if (event.t === 'told') this.tellings.push({ event, at: placed.at });
		else if ('q' in event) this.grow(placed, event);
	}

	/** Takes one more event; false when it does not simply follow the others, and all has to be folded again. */
	extend(event: LogEvent): boolean {
		const placed = this.follow(event);
		if (placed === null || !this.prepare(event)) return false;
		this.take(placed);
		return true;
	}

	/** Takes the last event back; false when it is not the last or more hangs on it, and all has to be folded again. */
	takeBack(event: LogEvent): boolean {
		if (this.taken[this.taken.length - 1]?.event !== event || !standsAlone(event)) return false;
		this.taken.pop();
		if (event.t === 'debrief') this.debriefs.pop();
		else if (event.t === 'told') this.tellings.pop();
		else this.shrink(event);
		return true;
	}

	private grow(placed: Placed, event: AboutQuestion): void {
		const id = this.resolve(event.q);
		const history = this.histories.get(id) ?? new GrowingHistory(id);
		this.histories.set(id, history);
		history.grow(placed, 'ses' in event ? this.scopeOf(event.ses) : '');
	}

	/** Writes the history anew from what is left of it. */
	private shrink({ q }: AboutQuestion): void {
		const id = this.resolve(q);
		this.histories.delete(id);
		for (const placed of this.taken) {
			const { event } = placed;
			if ('q' in event && this.resolve(event.q) === id) this.grow(placed, event);
		}
	}

	private resolve(id: string): string {
		return this.aliases.get(id) ?? id;
	}

	private scopeOf(ses: string): string {
		this.heardOf.add(ses);
		return this.sessions.get(ses)?.scope ?? '';
	}

	private open(event: SessionEvent): void {
		if (!this.sessions.has(event.ses)) this.sessions.set(event.ses, event);
	}

	private decide(event: AliasEvent): AliasEvent {
		this.decided.delete(event.from);
		this.decided.set(event.from, event);
		if (event.from === event.to) this.alone.add(event.from);
		else this.alone.delete(event.from);
		return event;
	}

	/** A question whose block id stayed while its text changed is the same. */
	private sameBlock({ path, bid, q }: ReviewEvent | SkipEvent): Alias[] {
		if (bid === null) return [];
		const key = blockKey(path, bid);
		const was = this.blocks.get(key);
		this.blocks.set(key, q);
		return was === undefined || was === q ? [] : [{ from: was, to: q }];
	}

	/** The event's place, when that is behind all others. */
	private follow(event: LogEvent): Placed | null {
		const last = this.taken[this.taken.length - 1];
		const own = this.lastOf(event.dev);
		if (own && own.event.seq >= event.seq) return null;
		const placed = { event, at: Math.max(Date.parse(event.ts), own?.at ?? -Infinity) };
		return last && !isAfter(placed, last) ? null : placed;
	}

	private lastOf(dev: string): Placed | undefined {
		for (let at = this.taken.length - 1; at >= 0; at--) if (this.taken[at]?.event.dev === dev) return this.taken[at];
		return undefined;
	}

	/** What has to be known before an event is taken; false when that would change what was taken already. */
	private prepare(event: LogEvent): boolean {
		if (event.t === 'alias') return false;
		if (event.t === 'session') {
			if (this.heardOf.has(event.ses) && !this.sessions.has(event.ses)) return false;
			this.open(event);
		}
		return !isAbout(event) || this.sameBlock(event).length === 0;
	}
}

/** An event that belongs to a question's history. */
type AboutQuestion = ReviewEvent | SkipEvent | RetireEvent;

/** The key of a block id: it is one of a kind in its note only. */
export function blockKey(path: string, bid: string): string {
	return `${path}^${bid}`;
}

function isAbout(event: LogEvent): event is ReviewEvent | SkipEvent {
	return event.t === 'review' || event.t === 'skip';
}

/** Whether nothing but one history (or the debriefs, or the stories told) would be different without it. */
function standsAlone(event: LogEvent): event is Exclude<LogEvent, { t: 'session' | 'alias' | 'void' }> {
	if (isAbout(event)) return event.bid === null;
	return event.t === 'retire' || event.t === 'unretire' || event.t === 'debrief' || event.t === 'told';
}
