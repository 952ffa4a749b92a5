import type { History } from '../core/drill/history';
import { matching, type Match, type Matches, type Stray } from '../core/drill/identity';
import type { Preparation } from '../core/interview/preparation';
import type { PracticeLog } from '../vault/practice-log';
import { stepsInSlices, type Slicing } from '../vault/slices';
import type { KnownQuestions } from './known-questions';

/** What matching needs of the world. */
export interface MatchingWorld {
	readonly preparation: Preparation;
	readonly log: PracticeLog;
	readonly questions: KnownQuestions;
	readonly slicing: Pick<Slicing, 'now' | 'pause'>;
	/** True while notes are still being read: a vault half read makes false orphans. */
	reading(): boolean;
	later(ms: number, run: () => void): () => void;
	/** How long vault and log have to be quiet, in ms. */
	readonly quietMs: number;
	/** Told how many histories were joined with edited questions. */
	joined(count: number): void;
}

/** Who looks at the pairs sees them as soon as changes have settled for so long, in ms. */
const SETTLED_MS = 300;

/** Joins the history of edited questions with what they are now, when all is quiet; what is unsure is left to the person. */
export class Matching {
	/** Pairs the person should decide, best first. */
	unsure: readonly Match[] = [];
	private round = 0;
	private off: (() => void) | null = null;
	private offLook: (() => void) | null = null;
	private readonly listeners = new Set<() => void>();

	constructor(private readonly world: MatchingWorld) {}

	/** Watches vault and log from now on; gives a function that ends it. */
	start(): () => void {
		const stops = [this.world.preparation.onChange(() => this.wait()), this.world.log.onChange(() => this.wait())];
		this.wait();
		return () => {
			this.round++;
			this.off?.();
			this.offLook?.();
			for (const stop of stops) stop();
		};
	}

	/** Looks for pairs to show, without joining any. */
	async look(): Promise<void> {
		const matches = await this.match();
		if (matches !== null) this.show([...matches.aliases, ...matches.unsure]);
	}

	/** Calls the listener when there are other pairs to decide; gives a function that ends it. */
	onChange(listener: () => void): () => void {
		this.listeners.add(listener);
		return () => this.listeners.delete(listener);
	}

	private wait(): void {
		this.off?.();
		this.offLook?.();
		this.round++;
		this.off = this.world.later(this.world.quietMs, () => void this.join());
		if (this.listeners.size > 0) this.offLook = this.world.later(SETTLED_MS, () => void this.look());
	}

	private async join(): Promise<void> {
		if (this.world.reading()) return this.wait();
		const matches = await this.match();
		if (matches === null) return;
		this.show(matches.unsure);
		for (const { from, to, score } of matches.aliases) {
			this.world.log.write((stamp) => ({ t: 'alias', ...stamp, from, to, score: Math.round(score * 100) / 100, by: 'match' }));
		}
		if (matches.aliases.length > 0) this.world.joined(matches.aliases.length);
	}

	/** The matches of what is in the log only with what is in the vault only; null when something changed meanwhile. */
	private async match(): Promise<Matches | null> {
		const { preparation: { bank }, log, questions, slicing } = this.world;
		await log.ready;
		const { round } = this;
		const orphans = log.practice.orphans(bank.questions.map((question) => questions.known(question)));
		if (orphans.length === 0) return { aliases: [], unsure: [] };
		const newcomers = bank.questions.filter((question) => questions.history(question) === null).map((question): Stray => {
			const { id, path } = questions.known(question);
			return { id, text: question.text, path, section: question.principles[0]?.name ?? null };
		});
		const matches = await stepsInSlices(matching(orphans.map(asStray), newcomers), { ...slicing, cancelled: () => round !== this.round });
		return round === this.round ? (matches ?? null) : null;
	}

	private show(unsure: readonly Match[]): void {
		this.unsure = unsure;
		for (const listener of [...this.listeners]) listener();
	}
}

function asStray({ id, text, path, principles }: History): Stray {
	return { id, text, path, section: principles[0] ?? null };
}
