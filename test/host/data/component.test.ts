import { expect, test, vi } from 'vitest';
import { Component, Events } from '.';

test('events call their handlers in order, with context, until they are removed', () => {
	const events = new Events();
	const calls: unknown[] = [];
	const twice = (value: unknown) => calls.push(['twice', value]);
	const ref = events.on('x', function (this: unknown, value: unknown) {
		calls.push([this, value]);
	}, 'context');
	events.on('x', twice);
	events.trigger('x', 1);
	events.offref(ref);
	events.trigger('x', 2);
	events.off('x', twice);
	events.trigger('x', 3);
	expect(calls).toEqual([['context', 1], ['twice', 1], ['twice', 2]]);
});

test('a handler that throws does not stop the others, and its error is not lost', () => {
	vi.useFakeTimers();
	const events = new Events();
	const after = vi.fn();
	events.on('x', () => {
		throw new Error('broken handler');
	});
	events.on('x', after);
	events.trigger('x');
	expect(after).toHaveBeenCalledOnce();
	expect(() => vi.runAllTimers()).toThrow('broken handler');
	vi.useRealTimers();
});

test('a component loads its children after itself and unloads them before', () => {
	const log: string[] = [];
	class Logged extends Component {
		constructor(private readonly name: string) {
			super();
		}

		override onload(): void {
			log.push(`load ${this.name}`);
		}

		override onunload(): void {
			log.push(`unload ${this.name}`);
		}
	}
	const parent = new Logged('parent');
	const child = parent.addChild(new Logged('child'));
	void parent.load();
	parent.removeChild(parent.addChild(new Logged('late')));
	parent.unload();
	child.unload();
	expect(log).toEqual(['load parent', 'load child', 'load late', 'unload late', 'unload child', 'unload parent']);
});

test('what a component registered is undone when it unloads', () => {
	const events = new Events();
	const target = new EventTarget();
	const heard = vi.fn();
	const component = new Component();
	void component.load();
	component.registerEvent(events.on('x', heard));
	component.registerDomEvent(target as Document, 'click', heard);
	component.register(heard);
	component.unload();
	events.trigger('x');
	target.dispatchEvent(new Event('click'));
	expect(heard).toHaveBeenCalledOnce();
});
