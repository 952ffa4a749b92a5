import type { App } from 'obsidian';
import { drawSession } from '../core/drill/draw-session';
import { lengthIn, lengthsFor, longestDrill, poolWords, type DrillChoice } from '../core/drill/pool';
import { seeded } from '../core/drill/random';
import { countKey } from '../core/drill/scope-name';
import type { Mode } from '../core/drill/session';
import type { Card } from '../core/drill/turn';
import { beforeEnd, isOver, placeIn } from '../core/drill/where-it-is';
import { scopeKey, type Scope } from '../core/interview/scope';
import type { Settings } from '../settings/settings';
import type { SettingsStore } from '../settings/settings-store';
import type { PracticeLog } from '../vault/practice-log';
import type { Drill } from '../views/drill-source';
import { StartModal, type LengthChoice, type UnfinishedOffer } from '../views/drill-start';
import { notify, reasonOf } from '../views/notice';
import { openDrill } from '../views/open-views';
import type { Deal } from './decks';
import type { Resuming } from './resuming';

/** Time and chance, handed in. */
export interface Chance {
	/** ms since 1970. */
	now(): number;
	/** A fresh seed: a whole number of 32 bits. */
	seed(): number;
}

/** A drill that could start. */
export interface Startable {
	readonly scope: Scope;
	readonly mode: Mode;
	/** What the person reads as its name. */
	readonly title: string;
	/** What it may ask; at least one. */
	readonly cards: readonly Card[];
	/** Whether a card was never asked. */
	readonly isNew: (card: Card) => boolean;
	readonly deal: Deal;
}

/** What starting needs. */
export interface StartWorld {
	readonly app: App;
	readonly log: PracticeLog;
	readonly settings: SettingsStore;
	readonly chance: Chance;
	readonly resuming: Resuming;
}

/** The lengths of a mock round: questions for each principle. */
const ROUND_LENGTHS = [1, 2, 3];

/** Starts a drill: shows first what it would draw from, and offers the drill that is unfinished. */
export class Starting {
	constructor(private readonly world: StartWorld) {}

	/** Shows what the drill would draw and lets the person choose how much of it; a single question is asked at once. */
	offer(drill: Startable): void {
		const { app, resuming } = this.world;
		const { cards, mode } = drill;
		if (cards.length === 1) return void this.beginAll(drill);
		const neverAsked = cards.filter(drill.isNew);
		const drawnFrom = ({ onlyNeverAsked }: DrillChoice): readonly Card[] => (onlyNeverAsked ? neverAsked : cards);
		const choice = this.choiceFor(mode, cards.length, neverAsked.length);
		const unfinished = resuming.newest();
		new StartModal(app, {
			title: drill.title,
			lengths: mode === 'mock' ? roundLengths() : drillLengths(mode === 'story' ? 'Stories' : 'Questions', cards.length, choice.length),
			choice,
			offersNeverAsked: hasOnlyNew(mode) && neverAsked.length > 0,
			words: (wanted) => poolWords(drill.deal(wanted.length)(drawnFrom(wanted), seeded(0)).length, { total: cards.length, neverAsked: neverAsked.length }, mode === 'story'),
			unfinished: unfinished === null ? null : this.resumeOffer(unfinished, drill.title),
			start: (wanted) => {
				this.remember(mode, choice, wanted);
				void this.begin({ ...drill, cards: drawnFrom(wanted) }, wanted.length);
			},
		}).open();
	}

	/** Resuming comes first for the same drill, unless the person ended it. */
	private resumeOffer(drill: Drill, title: string): UnfinishedOffer {
		const { session } = drill;
		return {
			title: session.title,
			place: placeIn(beforeEnd(session)),
			comesFirst: session.title === title && !isOver(session),
			resume: () => void this.world.resuming.resume(drill),
		};
	}

	/** Asks all of the questions at once. */
	async beginAll(drill: Startable): Promise<void> {
		await this.begin(drill, longestDrill);
	}

	private async begin({ scope, mode, title, cards, deal }: Startable, length: number): Promise<void> {
		const { app, chance, log, settings } = this.world;
		const [seed, now] = [chance.seed(), chance.now()];
		const id = `${log.deviceName}-s${now.toString(36)}${(seed % 1296).toString(36)}`;
		const targetMs = settings.current.targetSeconds * 1000;
		const session = drawSession({ id, mode, scope: countKey(mode, scopeKey(scope)), title, cards, order: deal(length), targetMs, seed, now });
		if (session === null) return notify(`Nothing to drill in "${title}".`);
		this.world.resuming.forgetEnded();
		await openDrill(app, { scope, session });
	}

	/** What was chosen the last time, as far as these questions allow it. */
	private choiceFor(mode: Mode, total: number, neverAsked: number): DrillChoice {
		const { questionsPerDrill, questionsPerPrinciple, onlyNeverAsked } = this.world.settings.current;
		if (mode === 'mock') return { length: questionsPerPrinciple, onlyNeverAsked: false };
		return { length: lengthIn(total, questionsPerDrill), onlyNeverAsked: hasOnlyNew(mode) && onlyNeverAsked && neverAsked > 0 };
	}

	/** What the person changed holds for the next drill too: it is a setting. */
	private remember(mode: Mode, offered: DrillChoice, { length, onlyNeverAsked }: DrillChoice): void {
		const part: Partial<Settings> = {
			...(length === offered.length ? {} : mode === 'mock' ? { questionsPerPrinciple: length } : { questionsPerDrill: length }),
			...(onlyNeverAsked === offered.onlyNeverAsked ? {} : { onlyNeverAsked }),
		};
		if (Object.keys(part).length === 0) return;
		this.world.settings.change(part).catch((error: unknown) => notify(`Your choice could not be saved and applies to this drill only: ${reasonOf(error)}`));
	}
}

/** Whether a drill of a mode may draw only what was never asked. */
function hasOnlyNew(mode: Mode): boolean {
	return mode !== 'mock' && mode !== 'story';
}

function drillLengths(noun: string, total: number, length: number): LengthChoice {
	const name = (one: number): string => (one < longestDrill ? String(one) : total > longestDrill ? String(longestDrill) : 'All');
	return { name: noun, options: lengthsFor(total, length).map((one) => ({ length: one, name: name(one) })) };
}

function roundLengths(): LengthChoice {
	return { name: 'Questions for each principle', options: ROUND_LENGTHS.map((one) => ({ length: one, name: String(one) })) };
}
