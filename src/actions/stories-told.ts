import { reachable } from '../core/interview/story-links';
import type { App } from 'obsidian';
import { nextProbe } from '../core/drill/probes';
import { followUpsOf } from '../core/drill/prompt';
import { currentCard, type Session } from '../core/drill/session';
import { seeded } from '../core/drill/random';
import type { BankQuestion } from '../core/interview/bank';
import { fold } from '../core/interview/fold';
import type { Preparation } from '../core/interview/preparation';
import { timesWords } from '../core/stories/coverage-words';
import { adviceFor, plannedFirst, type StoryAdvice } from '../core/stories/story-advice';
import { storyOf } from '../core/stories/story-drill';
import type { Settings } from '../settings/settings';
import { ChoiceModal } from '../views/suggest-modals';
import type { KnownQuestions } from './known-questions';
import type { Planning } from './planning';
import type { ToldNow } from './told-now';

/** The stories a question reaches by their titles, the surest first; broken links tell no story. */
export function storyNames(question: BankQuestion): string[] {
	return [...new Set(reachable(question).filter(({ broken }) => !broken).map(({ title }) => title))];
}

/** Which stories there are to tell, how often each was told, and what may be asked about them. */
export class StoriesTold {
	constructor(
		private readonly app: App,
		private readonly preparation: Preparation,
		private readonly questions: KnownQuestions,
		private readonly told: Pick<ToldNow, 'get'>,
		private readonly planning: Planning,
		private readonly settings: () => Settings,
		/** True until the notes were read once. */
		private readonly reading: () => boolean,
	) {}

	/** What the plan says of the stories for a question in a drill of that scope (`Session.scope`). */
	advice(scope: string, question: BankQuestion): StoryAdvice {
		return adviceFor(this.preparation.loops.map((loop) => this.planning.plan(loop)), question, scope);
	}

	/** Lets the person pick the story told for the card on the table: planned ones first, then linked ones, the least told first. */
	choose(session: Session, pick: (story: string) => void): void {
		const card = currentCard(session);
		if (card === null) return;
		const told = this.told.get().stories;
		const timesTold = (title: string): number => told.get(fold(title))?.times ?? 0;
		const question = this.questions.find(card) ?? NO_QUESTION;
		const linked = new Set(question.stories.filter(({ broken }) => !broken).map(({ title }) => title));
		const [reached, advice] = [new Set(storyNames(question)), this.advice(session.scope, question)];
		const inDrill = new Set(session.past.flatMap(({ stories }) => stories));
		const { bank } = this.preparation;
		const all = [...new Set([...reached, ...advice.planned, ...bank.stories.map(({ story }) => story.title), ...bank.questions.flatMap(storyNames)])].filter((title) => title !== '');
		const tie = (title: string): number => Number(linked.has(title)) + Number(reached.has(title));
		// Interviewers compare notes: in a mock round no story is told twice.
		const open = session.mode === 'mock' ? all.filter((title) => !inDrill.has(title)) : all;
		const byUse = plannedFirst(open.sort((a, b) => tie(b) - tie(a) || timesTold(a) - timesTold(b)), advice, (title) => title);
		const asks = this.reading() ? 'Which story did you tell? Reading your notes…' : open.length === 0 ? 'No story left to tell' : 'Which story did you tell?';
		new ChoiceModal(this.app, asks, byUse.map((title) => ({
			label: title, detail: [advice.noteOn(title), ['', 'could fit', 'linked'][tie(title)] ?? '', timesTold(title) === 0 ? 'not told yet' : timesWords(timesTold(title)), inDrill.has(title) ? 'told in this drill' : ''].filter((word) => word !== '').join(', '),
			choose: () => pick(title),
		}))).open();
	}

	/** The next follow-up about the card on the table: the question's own first, then the story's. */
	probe(session: Session): string | null {
		const { bank } = this.preparation;
		const card = currentCard(session);
		const question = card === null ? null : this.questions.find(card);
		const own = card === null ? null : storyOf(card, bank);
		const titles = own !== null ? [own.story.title] : session.turn.stories.length > 0 ? session.turn.stories : storyNames(question ?? NO_QUESTION).slice(0, 1);
		const ofQuestion = question === null ? [] : followUpsOf(question);
		const ofStory = bank.stories.filter(({ story }) => titles.includes(story.title)).flatMap(({ story }) => story.probes.map(({ text }) => text));
		const asked = session.past.flatMap(({ probe }) => probe ?? []);
		// Repeatable with the session: the same order at each press.
		const rng = seeded(session.seed + 31 * session.past.length);
		return nextProbe([...ofQuestion, ...ofStory], this.settings().probes, asked, session.turn.probe, rng);
	}
}

const NO_QUESTION: BankQuestion = { key: '', text: '', kind: 'behavioral', places: [], principles: [], stories: [], couldFit: [] };
