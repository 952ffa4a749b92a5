import { fold } from '../fold';
import type { Evidence, Kind } from './evidence';

/** The person's own decision on one finding: it always wins, whatever the note says for or against it. */
export interface Correction {
	/** Vault path of the note. */
	readonly path: string;
	readonly kind: Kind;
	/**
	 * The finding's text: a name, a prompt or a title; compared after folding, so that it outlives edits elsewhere in the
	 * note.
	 */
	readonly text: string;
	/** `keep` makes it a finding, `not` makes it none. */
	readonly decision: 'keep' | 'not';
}

/** Looks up what the person decided on a finding of one note: null when they decided nothing. */
export type Corrected = (kind: Kind, text: string) => Evidence | null;

/** More than all other signals together. */
const DECISIVE = 100;

/** A look-up for one note. Of two decisions on one finding the later one counts. */
export function correctionsFor(path: string, corrections: readonly Correction[]): Corrected {
	const decided = new Map<string, Correction['decision']>();
	for (const one of corrections) if (one.path === path) decided.set(`${one.kind} ${fold(one.text)}`, one.decision);
	if (decided.size === 0) return () => null;
	return (kind, text) => {
		const decision = decided.get(`${kind} ${fold(text)}`);
		if (decision === undefined) return null;
		return decision === 'keep' ? { signal: 'kept', weight: DECISIVE, says: 'you confirmed it' }
			: { signal: 'dismissed', weight: -DECISIVE, says: 'you dismissed it' };
	};
}
