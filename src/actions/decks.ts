import { shuffleBag, todaysSet, weakSpots } from '../core/drill/deck';
import type { Order } from '../core/drill/draw-session';
import { mockRound } from '../core/drill/mock-round';
import { answerOn, gainToday } from '../core/drill/readiness';
import type { Card } from '../core/drill/turn';
import { fold } from '../core/interview/fold';
import type { LoopInterviewer } from '../core/interview/loop';
import { toldStories } from '../core/stories/told-stories';
import type { PracticeLog } from '../vault/practice-log';
import type { KnownQuestions } from './known-questions';
import { storyNames } from './stories-told';

/** Where an interviewer's questions under none of their principles go: no principle's name. */
const BESIDES = '';

/** How a mode draws a deck of a length: so many questions at most, in a mock round so many for each principle. */
export type Deal = (length: number) => Order;

/** How each mode draws its deck from the practice log. */
export class Decks {
	/** `today` as days from 1970-01-01. */
	constructor(private readonly log: PracticeLog, private readonly questions: KnownQuestions, private readonly today: () => number) {}

	/** A shuffle bag; times asked are counted under the key. */
	bag(key: string): Deal {
		return (length) => (cards, rng) => shuffleBag(cards, this.timesAsked(key), length, rng);
	}

	/** A shuffle bag of stories; times told are counted over all drills. */
	stories(): Deal {
		const told = toldStories(this.log.practice);
		return (length) => (cards, rng) => shuffleBag(cards, ({ text }) => told.get(fold(text))?.times ?? 0, length, rng);
	}

	/** What is known least. */
	weak(): Deal {
		return (length) => (cards, rng) => weakSpots(cards, (card) => answerOn(this.history(card), this.today()), length, rng);
	}

	/** What gains most until the interview's day. */
	todaysSet(day: number): Deal {
		return (length) => (cards, rng) => todaysSet(cards, (card) => gainToday(this.history(card), this.today(), day), length, rng);
	}

	/** A round as an interviewer asks it; what several principles share is asked under theirs, what is under none of theirs as one principle more. */
	mock({ principles }: LoopInterviewer, key: string): Deal {
		const names = principles.map(({ principle }) => principle.name);
		return (each) => (cards, rng) => {
			const asked = cards.map((card) => {
				const question = this.questions.find(card);
				const own = [...(question?.principles ?? []).map(({ name }) => name), card.principle].find((name) => name !== null && names.includes(name));
				return { ...card, card: own === undefined ? card : { ...card, principle: own }, principle: own ?? BESIDES, stories: question === null ? [] : storyNames(question) };
			});
			return mockRound(asked, [...names, BESIDES], each, this.timesAsked(key), rng).questions.map(({ card }) => card);
		};
	}

	private timesAsked(key: string): (card: Card) => number {
		return (card) => this.history(card)?.asked.get(key) ?? 0;
	}

	private history(card: Card): ReturnType<KnownQuestions['history']> {
		const question = this.questions.find(card);
		return question === null ? this.log.practice.history({ id: card.id, path: card.path ?? '', bid: null }) : this.questions.history(question);
	}
}
