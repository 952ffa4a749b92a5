import { midnightOf } from '../core/interview/day';
import type { Loop } from '../core/interview/loop';
import { currentLoop } from '../core/interview/loop/next-loop';
import type { Preparation } from '../core/interview/preparation';
import type { Scope } from '../core/interview/scope';
import { readAsked, type Answer, type Asked, type Options } from '../core/stories/asked-options';
import { deriveCoverage } from '../core/stories/coverage';
import { REPORTS, type Practiced, type ReportName } from '../core/stories/loop-reports';
import type { Report } from '../core/stories/report';
import type { ChosenLoop } from '../vault/chosen-loop';
import type { LinkOpener } from '../vault/link-opener';
import type { PracticeRooms } from './practice-rooms';

/** What reports are made of. */
export interface ReportRooms {
	readonly preparation: Preparation;
	readonly practice: Pick<PracticeRooms, 'log' | 'questions' | 'estimates' | 'planning' | 'told' | 'today' | 'onDayChange' | 'reading'>;
	readonly chosen: ChosenLoop;
	readonly opener: Pick<LinkOpener, 'resolve'>;
}

/** Reports on loops, for a block in a note and for the terminal. They change nothing. */
export class Reports {
	constructor(private readonly rooms: ReportRooms) {}

	/** True until the notes were read once. */
	get reading(): boolean {
		return this.rooms.practice.reading();
	}

	/** The report of that name on what the options ask about, or why there is none. Links are followed from `source`. */
	of(name: ReportName, options: Options, source: string): Answer<Report> {
		const asked = this.asked(options, source);
		return 'problems' in asked ? asked : { value: REPORTS[name](asked.value, this.practiced()) };
	}

	/** The loop, interviewer and principle that options name; the loop of the sidebar where they name none. */
	asked(options: Options, source: string): Answer<Asked> {
		const { preparation: { loops, bank }, chosen, opener, practice } = this.rooms;
		const current = currentLoop(loops, chosen.path, midnightOf(practice.today()));
		return readAsked(options, { loops, bank, current, resolve: (link) => opener.resolve(link, source) });
	}

	/** Calls back when a report may be different; gives a function that ends it. */
	onChange(listener: () => void): () => void {
		const { preparation, practice } = this.rooms;
		const stops = [preparation.onChange(listener), practice.log.onChange(listener), practice.onDayChange(listener)];
		return () => { for (const stop of stops) stop(); };
	}

	private practiced(): Practiced {
		const { preparation: { bank }, practice: { questions, estimates, planning, told, today } } = this.rooms;
		return {
			history: (question) => questions.history(question),
			estimate: (loop, interviewer) => estimates.of(scopeOf(loop, interviewer)),
			ahead: (loop) => estimates.ahead(loop),
			coverage: (loop, interviewer) => deriveCoverage({ loop, interviewer, bank, told: told.get() }),
			plans: (loop) => planning.plansOf(loop),
			today: midnightOf(today()),
		};
	}
}

function scopeOf({ path }: Loop, interviewer: string | null): Scope {
	if (path === '') return { kind: 'all' };
	return interviewer === null ? { kind: 'loop', loop: path } : { kind: 'interviewer', loop: path, name: interviewer };
}
