import { grades } from '../core/drill/grade';
import type { Hint } from '../core/drill/hints';
import { currentCard, type Session } from '../core/drill/session';

/** What a step is to somebody who hears it: phases and what came of them, never seconds. `more` is what is asked with the question. Empty when there is nothing to say. */
export function spokenStep(before: Session | null, session: Session, hints: readonly Hint[], more: string): string {
	if (session.phase === 'done') return before?.phase === 'done' ? gradedLater(before, session) : 'Round ended. Grade each answer.';
	if (before === null || before.past.length !== session.past.length || before.phase === 'done') return [outcome(before, session), question(session), more].filter((part) => part !== '').join(' ');
	if (before.paused !== session.paused) return session.paused ? 'Paused.' : 'Going on.';
	if (before.phase !== session.phase) return session.phase === 'speaking' ? 'Speak now.' : 'Revealed.';
	if (before.turn.hint !== session.turn.hint) return hintWords(hints[session.turn.hint - 1]);
	if (before.turn.probe !== session.turn.probe) return `Follow-up: ${session.turn.probe ?? ''}`;
	return before.turn.stories === session.turn.stories ? '' : `Told: ${session.turn.stories.join(', ') || 'nothing'}`;
}

function outcome(before: Session | null, { past }: Session): string {
	if (before === null) return '';
	if (past.length < before.past.length) return 'Taken back.';
	const last = past[past.length - 1];
	return last?.grade == null ? '' : `Graded ${grades[last.grade - 1]?.name.toLowerCase() ?? ''}.`;
}

function gradedLater(before: Session, { past }: Session): string {
	const graded = past.find(({ grade }, at) => grade !== null && before.past[at]?.grade === null);
	return graded?.grade == null ? '' : `Graded ${grades[graded.grade - 1]?.name.toLowerCase() ?? ''}.`;
}

function question(session: Session): string {
	return `${session.mode === 'story' ? 'Story' : 'Question'} ${session.past.length + 1} of ${session.cards.length}: ${currentCard(session)?.text ?? ''}`;
}

function hintWords(hint: Hint | undefined): string {
	return hint === undefined ? '' : `${hint.name}: ${hint.lines.join(', ')}`;
}
