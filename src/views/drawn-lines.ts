import type { Row } from '../core/interview/row';
import { inOrder, inRuns, linesOf, type Line } from '../core/interview/row-lines';

/** A tree of at most so many lines is drawn as a whole, a longer one in runs of at most RUN lines. */
const WHOLE = 200;
const RUN = 40;
/** How high a line is taken to be while none can be measured, in px. */
const GUESS = 24;
/** So many lines are measured to know how high one is. */
const MEASURED = 50;

/** An empty element as high as the run of siblings that will replace it, with the lines from and to (exclusive) it is for. */
interface Stub {
	readonly el: HTMLElement;
	readonly run: readonly Line[];
	readonly from: number;
	readonly to: number;
}

/**
 * The lines of a tree as elements, nested as the app nests its own. Of a long tree only what is in sight or near it is
 * drawn: a run of lines far away is an empty element until it comes near or is asked for.
 */
export class DrawnLines {
	private lines: readonly Line[] = [];
	/** The elements of the lines that are drawn. */
	private readonly selves = new Map<number, HTMLElement>();
	private readonly lineOf = new WeakMap<Element, Line>();
	private stubs: Stub[] = [];
	private near: IntersectionObserver | null = null;

	/** `drawSelf` draws a line in its element, without those below it. */
	constructor(private readonly el: HTMLElement, private readonly drawSelf: (line: Line, item: HTMLElement) => HTMLElement) {}

	/** All lines in the order of the arrow keys, drawn or not. */
	get all(): readonly Line[] {
		return this.lines;
	}

	/** Draws these rows, what is in sight where it was. Draws and gives the row of that id, the first without it. */
	draw(rows: readonly Row[], isExpanded: (row: Row) => boolean, id: string | null): HTMLElement | undefined {
		const top = this.topInSight();
		const lines = linesOf(rows, isExpanded);
		this.near?.disconnect();
		this.el.empty();
		this.selves.clear();
		this.stubs = [];
		this.lines = inOrder(lines);
		this.drawLines(lines, this.el, this.lines.length <= WHOLE);
		const self = this.selfOf(id) ?? this.selfAt(0);
		if (top !== null) this.selfOf(top.id);
		this.setHeights();
		this.scrollBack(top);
		if (this.stubs.length > 0) this.watchStubs();
		return self;
	}

	/** The element of the first line with a row of that id, drawn now if need be. */
	selfOf(id: string | null): HTMLElement | undefined {
		return id === null ? undefined : this.selfAt(this.lines.findIndex(({ row }) => row.id === id));
	}

	/** The element of a line, drawn now if need be. */
	selfAt(at: number): HTMLElement | undefined {
		const stub = this.selves.has(at) ? undefined : this.stubs.find(({ from, to }) => from <= at && at < to);
		if (stub !== undefined) this.fill([stub]);
		return this.selves.get(at);
	}

	/** The line that an element is drawn for. */
	lineAt(self: Element): Line | undefined {
		return this.lineOf.get(self);
	}

	/** Calls back with each line that is drawn. */
	forEach(use: (self: HTMLElement, row: Row) => void): void {
		for (const self of this.selves.values()) {
			const line = this.lineOf.get(self);
			if (line !== undefined) use(self, line.row);
		}
	}

	private drawLines(siblings: readonly Line[], parent: HTMLElement, whole: boolean): void {
		if (whole) return siblings.forEach((line) => this.drawLine(line, parent, true));
		for (const run of inRuns(siblings, RUN)) this.drawRun(run, parent);
	}

	private drawRun(run: readonly Line[], parent: HTMLElement): void {
		const [from, to] = [run[0]?.at ?? 0, run.at(-1)?.end ?? 0];
		if (to - from > RUN) run.forEach((line) => this.drawLine(line, parent, false));
		else this.stubs.push({ el: parent.createDiv({ attr: { role: 'none' } }), run, from, to });
	}

	private drawLine(line: Line, parent: HTMLElement, whole: boolean): void {
		const item = parent.createDiv({ cls: `tree-item interview-loop-${line.row.kind}`, attr: { role: 'none' } });
		const self = this.drawSelf(line, item);
		this.selves.set(line.at, self);
		this.lineOf.set(self, line);
		if (line.below.length > 0) this.drawLines(line.below, item.createDiv({ cls: 'tree-item-children', attr: { role: 'none' } }), whole);
	}

	private fill(stubs: readonly Stub[]): void {
		for (const { el, run } of stubs) {
			this.near?.unobserve(el);
			this.drawLines(run, el, true);
			el.replaceWith(...Array.from(el.childNodes));
		}
		this.stubs = this.stubs.filter((stub) => !stubs.includes(stub));
	}

	/** Makes each stub about as high as its lines will be. */
	private setHeights(): void {
		if (this.stubs.length === 0) return;
		const height = this.measured();
		for (const { el, from, to } of this.stubs) el.setCssStyles({ blockSize: `${(to - from) * height}px` });
	}

	/** How high a line is on average, with its margin, in px. */
	private measured(): number {
		const heights = [...this.selves].slice(0, MEASURED).flatMap(([at, self]) => {
			const next = this.selves.get(at + 1);
			return next === undefined ? [] : [next.getBoundingClientRect().top - self.getBoundingClientRect().top];
		});
		return heights.reduce((sum, height) => sum + height, 0) / heights.length || GUESS;
	}

	/** Fills what is in sight now, and later what comes nearer than the height of the pane. */
	private watchStubs(): void {
		const pane = this.el.parentElement;
		if (pane === null) return;
		const { top, bottom } = pane.getBoundingClientRect();
		this.fillInPlace(this.stubs.filter(({ el }) => {
			const rect = el.getBoundingClientRect();
			return rect.top < bottom && rect.bottom > top;
		}));
		this.near = new IntersectionObserver((seen) => {
			const near = new Set(seen.flatMap(({ isIntersecting, target }) => (isIntersecting ? [target] : [])));
			this.fillInPlace(this.stubs.filter(({ el }) => near.has(el)));
		}, { root: pane, rootMargin: '100% 0px' });
		for (const { el } of this.stubs) this.near.observe(el);
	}

	private fillInPlace(stubs: readonly Stub[]): void {
		const top = this.topInSight();
		this.fill(stubs);
		this.scrollBack(top);
	}

	/** The first line in sight of a tree that was scrolled, and how far below the upper edge it begins, in px. */
	private topInSight(): { readonly id: string; readonly below: number } | null {
		const pane = this.el.parentElement;
		if (pane === null || pane.scrollTop === 0) return null;
		const edge = pane.getBoundingClientRect().top;
		for (const { at, row } of this.lines) {
			const rect = this.selves.get(at)?.getBoundingClientRect();
			if (rect !== undefined && rect.bottom > edge) return { id: row.id, below: rect.top - edge };
		}
		return null;
	}

	/** Scrolls until that line is where it was: the height of lines out of sight is only guessed, and lines above it may be new. */
	private scrollBack(line: { readonly id: string; readonly below: number } | null): void {
		const [pane, self] = [this.el.parentElement, this.selfOf(line?.id ?? null)];
		if (pane === null || line === null || self === undefined) return;
		const moved = self.getBoundingClientRect().top - pane.getBoundingClientRect().top - line.below;
		if (Math.abs(moved) >= 1) pane.scrollTop += moved;
	}
}
