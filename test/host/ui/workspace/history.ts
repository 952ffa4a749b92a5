import type { WorkspaceLeaf } from './leaf';

/** One step: what the leaf showed and where in it. */
export interface Step { state: { type: string; state?: Record<string, unknown> }; eState: Record<string, unknown> }

/** The way back and forward through what one leaf showed. */
export class LeafHistory {
	back: Step[] = [];
	forward: Step[] = [];

	constructor(private readonly leaf: WorkspaceLeaf) {}

	/** Remembers what is shown now, before it goes. */
	remember(step: Step): void {
		this.back.push(step);
		this.forward = [];
	}

	/** Steps back (-1) or forward (1). */
	async go(by: number): Promise<void> {
		const [from, to] = by < 0 ? [this.back, this.forward] : [this.forward, this.back];
		const step = from.pop();
		if (!step) return;
		to.push(this.leaf.currentStep());
		await this.leaf.showStep(step);
	}
}
