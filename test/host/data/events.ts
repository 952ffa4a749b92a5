/** One handler at one event, as `on` returns it; opaque to its users. */
export interface EventRef {
	readonly e: Events;
	readonly name: string;
	readonly fn: (...data: never[]) => unknown;
	readonly ctx: unknown;
}

type Handler = (...data: never[]) => unknown;

/** The app's event emitter. */
export class Events {
	private readonly handlers = new Map<string, EventRef[]>();

	/** Calls `callback` whenever `name` is triggered. */
	on(name: string, callback: (...data: unknown[]) => unknown, ctx?: unknown): EventRef;
	on(name: string, callback: Handler, ctx?: unknown): EventRef {
		const ref: EventRef = { e: this, name, fn: callback, ctx };
		this.handlers.set(name, [...this.refs(name), ref]);
		return ref;
	}

	/** Removes every handler of `name` that calls `callback`. */
	off(name: string, callback: (...data: unknown[]) => unknown): void;
	off(name: string, callback: Handler): void {
		this.handlers.set(name, this.refs(name).filter((ref) => ref.fn !== callback));
	}

	/** Removes one handler. */
	offref(ref: object): void {
		const { name } = ref as EventRef;
		this.handlers.set(name, this.refs(name).filter((other) => other !== ref));
	}

	/** Calls the handlers of `name` in the order they came; one that was added meanwhile waits for the next time. */
	trigger(name: string, ...data: unknown[]): void {
		for (const ref of this.refs(name)) this.tryTrigger(ref, data);
	}

	/** Calls one handler; what it throws is thrown later, so that the other handlers still run. */
	tryTrigger(ref: object, args: unknown[]): void {
		const { fn, ctx } = ref as EventRef;
		try {
			fn.apply(ctx, args as never[]);
		} catch (error) {
			setTimeout(() => {
				throw error;
			});
		}
	}

	private refs(name: string): EventRef[] {
		return this.handlers.get(name) ?? [];
	}
}
