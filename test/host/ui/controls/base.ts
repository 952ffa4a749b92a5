/** What every control shares. */
export abstract class BaseComponent {
	disabled = false;

	then(cb: (component: this) => unknown): this {
		cb(this);
		return this;
	}

	setDisabled(disabled: boolean): this {
		this.disabled = disabled;
		return this;
	}
}

type Listeners<T> = Record<string, (value?: T) => T>;

/** A control that holds a value. */
export abstract class ValueComponent<T> extends BaseComponent {
	protected callback?: ((value: T) => unknown) | undefined;

	abstract getValue(): T;
	abstract setValue(value: T): this;

	registerOptionListener(listeners: Listeners<T>, key: string): this {
		const listener = listeners[key];
		if (!listener) return this;
		const value = listener();
		if (value !== undefined) this.setValue(value);
		this.callback = (changed: T) => listener(changed);
		return this;
	}

	onChange(callback: (value: T) => unknown): this {
		this.callback = callback;
		return this;
	}
}
