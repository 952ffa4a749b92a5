import type { LogEvent } from './log';

/** An event at its place in time. */
export interface Placed {
	readonly event: LogEvent;
	/** Effective time in ms: its own, or the device's one before when the clock went back. */
	readonly at: number;
}

/** How many events are placed between two yields. */
const slice = 2000;

/**
 * The events in the order they count, in slices: each device's by number, none before its predecessor, and the devices merged by time
 * (then device, number, id). The order they come in makes no difference.
 */
export function* inOrder(events: readonly LogEvent[]): Generator<void, Placed[]> {
	const out: Placed[] = [];
	for (const written of byDevice(events).values()) {
		written.sort(byNumber);
		yield;
		let at = -Infinity;
		for (const event of written) {
			at = Math.max(at, Date.parse(event.ts));
			if (out.push({ event, at }) % slice === 0) yield;
		}
	}
	return out.sort(byTime);
}

/** Whether the one counts after the other. */
export function isAfter(one: Placed, other: Placed): boolean {
	return byTime(one, other) > 0;
}

function byDevice(events: readonly LogEvent[]): Map<string, LogEvent[]> {
	const devices = new Map<string, LogEvent[]>();
	for (const event of events) {
		const written = devices.get(event.dev);
		if (written) written.push(event);
		else devices.set(event.dev, [event]);
	}
	return devices;
}

function byNumber(a: LogEvent, b: LogEvent): number {
	return a.seq - b.seq || compare(a.ts, b.ts) || compare(a.id, b.id);
}

function byTime(a: Placed, b: Placed): number {
	return a.at - b.at || compare(a.event.dev, b.event.dev) || byNumber(a.event, b.event);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
