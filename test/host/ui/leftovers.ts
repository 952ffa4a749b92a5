import type { App } from './app';
import { postProcessors } from './markdown/post-processors';
import { DeferredView, UnknownView } from './view/placeholder-views';

/** What a plugin left behind. */
export interface LeftoverReport {
	leaves: string[];
	commands: string[];
	ribbonIcons: string[];
	editorExtensions: number;
	postProcessors: number;
	settingTabs: string[];
	elements: string[];
	listeners: string[];
	intervals: number;
}

type Add = EventTarget['addEventListener'];

/** Notes what the plugin's own code adds to window and document and does not take back. */
export class Leftovers {
	private readonly mark: string;
	private readonly listeners = new Map<string, number>();
	private readonly intervals = new Set<number>();
	private readonly undo: (() => void)[] = [];
	private iconsBefore = new Set<Element>();

	constructor(private readonly id: string) {
		this.mark = `plugin:${id}`;
	}

	/** Starts watching a fresh app. */
	watch(app: App): void {
		this.unwatch();
		this.iconsBefore = new Set(app.ribbon.actionsEl.children);
		this.watchListeners();
		this.watchIntervals();
	}

	unwatch(): void {
		for (const undo of this.undo.splice(0)) undo();
		this.listeners.clear();
		this.intervals.clear();
	}

	report(app: App): LeftoverReport {
		const { workspace, plugins, ribbon, setting } = app;
		const live = workspace.editorExtensions.length;
		return {
			leaves: plugins.registeredTypes().filter(type => workspace.getLeavesOfType(type).some(({ view }) => !(view instanceof UnknownView || view instanceof DeferredView))),
			commands: Object.keys(app.commands.commands).filter(id => id.startsWith(`${this.id}:`)),
			ribbonIcons: [...ribbon.actionsEl.children].filter(el => !this.iconsBefore.has(el)).map(el => el.getAttribute('aria-label') ?? ''),
			editorExtensions: live,
			postProcessors: postProcessors.count,
			settingTabs: setting.pluginTabs.map(({ id }) => id).filter(id => id === this.id),
			elements: [...document.querySelectorAll(`[class*="${this.id}"], style[data-plugin="${this.id}"]`)].map(el => el.className || el.tagName),
			listeners: [...this.listeners].filter(([, count]) => count > 0).map(([name]) => name),
			intervals: this.intervals.size,
		};
	}

	/** Whether the plugin's own code called, not the host or CodeMirror for it. */
	private calledByPlugin(): boolean {
		return (new Error().stack?.split('\n')[3] ?? '').includes(this.mark);
	}

	private watchListeners(): void {
		for (const [name, target] of [['window', window], ['document', document], ['body', document.body]] as const) {
			const add = target.addEventListener.bind(target) as Add;
			const remove = target.removeEventListener.bind(target) as Add;
			const own = new Set<unknown>();
			const count = (type: string, by: number): void => void this.listeners.set(`${name} ${type}`, (this.listeners.get(`${name} ${type}`) ?? 0) + by);
			target.addEventListener = ((...args: Parameters<Add>) => {
				if (this.calledByPlugin() && !own.has(args[1])) {
					own.add(args[1]);
					count(args[0], 1);
				}
				add(...args);
			}) as Add;
			target.removeEventListener = ((...args: Parameters<Add>) => {
				if (own.delete(args[1])) count(args[0], -1);
				remove(...args);
			}) as Add;
			this.undo.push(() => {
				delete (target as Partial<EventTarget>).addEventListener;
				delete (target as Partial<EventTarget>).removeEventListener;
			});
		}
	}

	private watchIntervals(): void {
		const [set, clear] = [window.setInterval.bind(window), window.clearInterval.bind(window)];
		window.setInterval = ((...args: Parameters<typeof set>) => {
			const id = set(...args);
			if (this.calledByPlugin()) this.intervals.add(id);
			return id;
		}) as typeof set;
		window.clearInterval = ((id?: number) => {
			if (id !== undefined) this.intervals.delete(id);
			clear(id);
		}) as typeof clear;
		this.undo.push(() => Object.assign(window, { setInterval: set, clearInterval: clear }));
	}
}
