import type { Bank } from '../core/interview/bank';
import type { Preparation } from '../core/interview/preparation';
import { whatWasTold, type WhatWasTold } from '../core/stories/told-stories';
import type { PracticeLog } from '../vault/practice-log';
import type { KnownQuestions } from './known-questions';

/** What was told in drills and rounds, looked at once for each change of notes or log: the question of each answer has to be found for it. */
export class ToldNow {
	private held: { readonly bank: Bank; readonly version: number; readonly told: WhatWasTold } | null = null;

	constructor(private readonly preparation: Pick<Preparation, 'bank'>, private readonly questions: Pick<KnownQuestions, 'history'>,
		private readonly log: Pick<PracticeLog, 'practice' | 'version'>) {}

	/** What is known now. */
	get(): WhatWasTold {
		const { preparation: { bank }, log: { practice, version } } = this;
		if (this.held?.bank !== bank || this.held.version !== version)
			this.held = { bank, version, told: whatWasTold(practice, bank.questions, (question) => this.questions.history(question)) };
		return this.held.told;
	}
}
