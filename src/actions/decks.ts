import { shuffleBag, todaysSet, weakSpots } from '../core/drill/deck';
import type { Order } from '../core/drill/draw-session';
import { mockRound } from '../core/drill/mock-round';
import { gainToday, recallOn } from '../core/drill/readiness';
import type { Card } from '../core/drill/turn';
import type { LoopInterviewer } from '../core/interview/loop';
import type { Settings } from '../settings/settings';
import type { PracticeLog } from '../vault/practice-log';
import type { KnownQuestions } from './known-questions';
import { storyNames } from './stories-told';

/** Where an interviewer's questions under none of their principles go: no principle's name. */
const BESIDES = '';

/** How each mode draws its deck from the practice log. */
export class Decks {
	/** `today` as days from 1970-01-01. */
	constructor(private readonly log: PracticeLog, private readonly questions: KnownQuestions, private readonly settings: () => Settings, private readonly today: () => number) {}

	/** A shuffle bag; times asked are counted under the key. */
	bag(key: string): Order {
		return (cards, rng) => shuffleBag(cards, this.timesAsked(key), this.limit, rng);
	}

	/** What is known least. */
	weak(): Order {
		return (cards, rng) => weakSpots(cards, (card) => recallOn(this.history(card), this.today()), this.limit, rng);
	}

	/** What gains most until the interview's day. */
	todaysSet(day: number): Order {
		return (cards, rng) => todaysSet(cards, (card) => gainToday(this.history(card), this.today(), day), this.limit, rng);
	}

	/** A round as an interviewer asks it; what several principles share is asked under theirs, what is under none of theirs as one principle more. */
	mock({ principles }: LoopInterviewer, key: string): Order {
		const names = principles.map(({ principle }) => principle.name);
		return (cards, rng) => {
			const asked = cards.map((card) => {
				const question = this.questions.find(card);
				const own = [...(question?.principles ?? []).map(({ name }) => name), card.principle].find((name) => name !== null && names.includes(name));
				return { ...card, card: own === undefined ? card : { ...card, principle: own }, principle: own ?? BESIDES, stories: question === null ? [] : storyNames(question) };
			});
			return mockRound(asked, [...names, BESIDES], this.settings().questionsPerPrinciple, this.timesAsked(key), rng).questions.map(({ card }) => card);
		};
	}

	private get limit(): number {
		return this.settings().questionsPerDrill;
	}

	private timesAsked(key: string): (card: Card) => number {
		return (card) => this.history(card)?.asked.get(key) ?? 0;
	}

	private history(card: Card): ReturnType<KnownQuestions['history']> {
		const question = this.questions.find(card);
		return question === null ? this.log.practice.history({ id: card.id, path: card.path ?? '', bid: null }) : this.questions.history(question);
	}
}
