import type { App } from 'obsidian';
import { saveSession } from '../core/drill/saved-session';
import type { UnfinishedDrill } from '../vault/unfinished-drill';
import { isOver, readDrill, type Drill } from '../views/drill-source';
import { offerNotice } from '../views/offer-notice';
import { openDrill } from '../views/open-views';

/** Takes the last unfinished drill up again, whether its tab is still there or not. */
export async function resumeDrill(app: App, unfinished: UnfinishedDrill, start: () => void): Promise<void> {
	const drill = readDrill(unfinished.state);
	if (drill === null) return offerNotice('No drill is unfinished.', 'Start drill', start);
	await openDrill(app, drill);
}

/** Keeps a drill while it is open, and forgets it when it is over. */
export function keepDrill(unfinished: UnfinishedDrill, { scope, session }: Drill, now: number): void {
	unfinished.keep(isOver(session) ? null : { scope, session: saveSession(session, now) });
}
