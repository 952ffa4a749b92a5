import type { App, WorkspaceLeaf } from 'obsidian';
import { saveSession } from '../core/drill/saved-session';
import { beforeEnd, canGoOn, isOver } from '../core/drill/where-it-is';
import type { UnfinishedDrills } from '../vault/unfinished-drills';
import { readDrill, type Drill } from '../views/drill-source';
import { offerNotice } from '../views/offer-notice';
import { openDrill, showTab, tabOf } from '../views/open-views';

/** Finds the drills that were left and goes back to them. */
export class Resuming {
	constructor(private readonly app: App, private readonly unfinished: UnfinishedDrills) {}

	/**
	 * The unfinished drill that was used last, whether its tab is open or not; null without one. A drill that was ended
	 * before its last question is unfinished, too, until another one starts.
	 */
	newest(): Drill | null {
		return this.unfinishedDrills()[0] ?? null;
	}

	/** The drill used last that was not ended, whether its tab is open or not; null without one. */
	underWay(): Drill | null {
		return this.drillsUnderWay()[0] ?? null;
	}

	/** Whether the drill of a session is unfinished and was not ended. */
	isUnderWay(id: string): boolean {
		return this.drillsUnderWay().some(({ session }) => session.id === id);
	}

	/** Keeps an open drill as it is at `now` (ms since 1970), so that it outlives its tab, and forgets one that is over. */
	keep({ scope, session }: Drill, now: number): void {
		const isKept = !isOver(session) || (canGoOn(session) && this.unfinished.has(session.id));
		if (isKept) this.unfinished.keep(session.id, { scope, session: saveSession(session, now) });
		else this.unfinished.forget(session.id);
	}

	/** Forgets the drills that were ended: whoever starts another one is done with them. */
	forgetEnded(): void {
		for (const { session } of this.unfinishedDrills()) if (isOver(session)) this.unfinished.forget(session.id);
	}

	/** The drill as it was kept last: a layout that was not saved in time brings back an older state of it. */
	latest(drill: Drill): Drill {
		const kept = this.unfinishedDrills().find(({ session: { id } }) => id === drill.session.id);
		return kept !== undefined && kept.session.past.length > drill.session.past.length ? kept : drill;
	}

	/** Goes to a drill: to its tab as it is, else to a new tab in which its clock goes on, as in a tab that shows its end. */
	async resume({ scope, session }: Drill): Promise<void> {
		const tab = tabOf(this.app, session.id);
		if (tab === null || isOver(session)) await openDrill(this.app, { scope, session: beforeEnd(session) });
		else await showTab(this.app, tab);
	}

	/** Resumes the last unfinished drill; offers to start one when there is none. */
	resumeNewest(start: () => void): void {
		const drill = this.newest();
		if (drill === null) offerNotice('No drill is unfinished.', 'Start drill', start);
		else void this.resume(drill);
	}

	/** The tab a person means who goes back to the drill: that of this session, else the last one that is not over; null when no tab is open. */
	tabToReturnTo(id: string | null): WorkspaceLeaf | null {
		const own = id === null ? null : tabOf(this.app, id);
		const open = this.drillsUnderWay().flatMap(({ session }) => tabOf(this.app, session.id) ?? []);
		return own ?? open[0] ?? null;
	}

	private drillsUnderWay(): Drill[] {
		return this.unfinishedDrills().filter(({ session }) => !isOver(session));
	}

	private unfinishedDrills(): Drill[] {
		return this.unfinished.kept.flatMap(([, state]) => readDrill(state) ?? []);
	}
}
