import { Component } from '../data';

/** Who shows a popover. */
export interface HoverParent { hoverPopover: unknown }

/** A bubble that opens after a while over what the pointer rests on. */
export class HoverPopover extends Component {
	readonly hoverEl: HTMLElement;
	private timer = 0;
	private leaving = 0;

	constructor(readonly parent: HoverParent, readonly targetEl: HTMLElement | null, waitTime = 300, private readonly staticPos: { x: number; y: number } | null = null) {
		super();
		this.hoverEl = createDiv('popover hover-popover');
		const previous = parent.hoverPopover;
		if (previous instanceof HoverPopover) previous.hide();
		parent.hoverPopover = this;
		this.timer = window.setTimeout(() => this.show(), waitTime);
		for (const el of [targetEl, this.hoverEl]) {
			el?.addEventListener('mouseleave', () => this.leaveSoon());
			el?.addEventListener('mouseenter', () => window.clearTimeout(this.leaving));
		}
	}

	show(): void {
		if (this.targetEl && !this.targetEl.isConnected) return;
		const doc = this.targetEl?.doc ?? activeDocument;
		doc.body.append(this.hoverEl);
		this.place(doc);
		void this.load();
	}

	hide(): void {
		window.clearTimeout(this.timer);
		window.clearTimeout(this.leaving);
		this.hoverEl.remove();
		this.unload();
		if (this.parent.hoverPopover === this) this.parent.hoverPopover = null;
	}

	private leaveSoon(): void {
		window.clearTimeout(this.leaving);
		this.leaving = window.setTimeout(() => this.hide(), 200);
	}

	private place(doc: Document): void {
		const box = this.targetEl?.getBoundingClientRect();
		const { x, y } = this.staticPos ?? { x: box?.left ?? 0, y: (box?.bottom ?? 0) + 5 };
		const own = this.hoverEl.getBoundingClientRect();
		const { clientWidth, clientHeight } = doc.documentElement;
		const above = y + own.height > clientHeight && box ? box.top - own.height - 5 : y;
		this.hoverEl.setCssStyles({ left: `${Math.max(4, Math.min(x, clientWidth - own.width - 8))}px`, top: `${Math.max(4, above)}px` });
	}
}
