import { fingerprint } from '../core/drill/fingerprint';
import type { Grade } from '../core/drill/grade';
import type { About } from '../core/drill/log';
import { currentCard, grade, gradeLater, retire, skip, undo, undoable, type Session } from '../core/drill/session';
import { totalMs, type Card, type Turn } from '../core/drill/turn';
import type { BankQuestion } from '../core/interview/bank';
import { askedBy } from '../core/interview/loop';
import type { Preparation } from '../core/interview/preparation';
import { storyOf } from '../core/stories/story-drill';
import type { PracticeLog } from '../vault/practice-log';
import type { KnownQuestions } from './known-questions';

/** The name of the memory model in the log. */
const ALGORITHM = 'fsrs-6';

/** Takes the steps of a session that the practice log tells of: the line is written, the session goes on. */
export class Recorder {
	constructor(
		private readonly log: PracticeLog,
		private readonly questions: KnownQuestions,
		private readonly preparation: Preparation,
		private readonly now: () => number,
		/** The plugin's version. */
		private readonly version: string,
	) {}

	/** Grades the card on the table. */
	grade(session: Session, given: Grade): Session {
		const card = currentCard(session);
		if (card === null || session.phase !== 'revealed') return session;
		// The clocks are read before the line is written.
		const now = this.now();
		const graded = grade(session, given, now);
		const over = graded.past[graded.past.length - 1];
		return over === undefined ? session : grade(session, given, now, this.review(session, card, over, given));
	}

	/** Grades an answer that waited for it. */
	gradeLater(session: Session, at: number, given: Grade): Session {
		const waits = session.past[at];
		return waits?.outcome === 'answered' ? gradeLater(session, at, given, this.review(session, waits.card, waits, given)) : session;
	}

	/** Passes over the card on the table. */
	skip(session: Session): Session {
		const card = currentCard(session);
		if (card === null) return session;
		// A story that was passed over was not told: the log has nothing to keep.
		if (session.mode === 'story') return skip(session, this.now());
		this.open(session);
		const { id } = this.log.write((stamp) => ({ t: 'skip', ...stamp, ...this.about(session, card) }));
		return skip(session, this.now(), id);
	}

	/** Takes the question on the table out of practice. */
	retire(session: Session): Session {
		const card = currentCard(session);
		if (card === null) return session;
		const { id } = this.log.write((stamp) => ({ t: 'retire', ...stamp, q: card.id }));
		return retire(session, this.now(), id);
	}

	/** Takes the last step back; what the log told of it is taken back by one more line. */
	undo(session: Session): Session {
		const ref = undoable(session)?.logged ?? null;
		if (ref !== null) this.takeBack(ref);
		return undo(session, this.now());
	}

	/** Takes back what an event of the log says, whatever was done since. */
	takeBack(ref: string): void {
		this.log.write((stamp) => ({ t: 'void', ...stamp, ref }));
	}

	/** Takes questions back into practice. */
	bringBack(questions: readonly BankQuestion[]): void {
		for (const question of questions) {
			const history = this.questions.history(question);
			if (history?.retired === true) this.log.write((stamp) => ({ t: 'unretire', ...stamp, q: history.id }));
		}
	}

	private review(session: Session, card: Card, turn: Turn, g: Grade): string {
		this.open(session);
		if (session.mode === 'story') return this.told(session, card, turn, g);
		const question = this.questions.find(card);
		const { thinkMs, speakMs, hint, stories, parts, probe } = turn;
		return this.log.write((stamp) => ({
			t: 'review', ...stamp, mode: session.mode, ...this.about(session, card),
			who: this.askers(question), lp: question?.principles.map(({ name }) => name) ?? (card.principle === null ? [] : [card.principle]),
			g, ms: [Math.round(thinkMs), Math.round(speakMs), Math.round(totalMs(turn))], hint, story: stories, parts, probe,
		})).id;
	}

	/** A story told is no question's answer. */
	private told({ id: ses }: Session, card: Card, turn: Turn, g: Grade): string {
		const { thinkMs, speakMs, hint, parts, probe } = turn;
		const found = storyOf(card, this.preparation.bank);
		return this.log.write((stamp) => ({
			t: 'told', ...stamp, ses, story: [found?.story.title ?? card.text], path: found?.path ?? card.path ?? '', lp: found?.principles.map(({ name }) => name) ?? [],
			g, ms: [Math.round(thinkMs), Math.round(speakMs), Math.round(totalMs(turn))], hint, parts, probe,
		})).id;
	}

	/** The session's own line goes with its first answer. Until the log was read, the session itself says whether it was written. */
	private open({ id, mode, scope, seed, cards, past }: Session): void {
		if (this.log.practice.sessions.has(id)) return;
		if (!this.log.isRead && past.some(({ outcome, logged }) => outcome !== 'retired' && logged !== null)) return;
		this.log.write((stamp) => ({ t: 'session', ...stamp, ses: id, mode, scope, seed, n: cards.length, app: this.version, algo: ALGORITHM }), true);
	}

	private about(session: Session, card: Card): About {
		const question = this.questions.find(card);
		const known = question === null ? null : this.questions.known(question);
		return { ses: session.id, q: known?.id ?? (card.id || fingerprint(card.text)), bid: known?.bid ?? null, txt: question?.text ?? card.text, path: known?.path ?? card.path ?? '' };
	}

	private askers(question: BankQuestion | null): string[] {
		const asks = this.preparation.loops.flatMap(({ interviewers }) => interviewers.filter((person) => askedBy(person).some(({ key }) => key === question?.key)));
		return [...new Set(asks.map(({ name }) => name))];
	}
}
