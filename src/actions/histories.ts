import type { App } from 'obsidian';
import { answersByQuestion, answersByStory, pastAnswers } from '../core/drill/past-answers';
import { pastSessions, trends } from '../core/drill/trend';
import type { Preparation } from '../core/interview/preparation';
import type { HistoryReading, HistorySource, Unmatched } from '../views/history-source';
import { ChoiceModal } from '../views/suggest-modals';
import type { Jumps } from './jumps';
import type { PracticeRooms } from './practice-rooms';

/** What the history shows and may ask for, answered by the rooms. */
export function historySource(app: App, preparation: Preparation, jumps: Jumps, { log, questions, matching, drills, folder, reading }: PracticeRooms): HistorySource {
	const decide = (from: string, to: string): void => void log.write((stamp) => ({ t: 'alias', ...stamp, from, to, score: 1, by: 'person' }));
	return {
		read: () => readHistory(preparation, { log, questions, matching, folder, reading }),
		look: () => void matching.look(),
		same: decide,
		different: (from) => decide(from, from),
		forget: (q) => void log.write((stamp) => ({ t: 'retire', ...stamp, q })),
		bringBack: (q) => void log.write((stamp) => ({ t: 'unretire', ...stamp, q })),
		findSame: (from) => new ChoiceModal(app, 'Which question is it now?', preparation.bank.questions.map((question) => ({
			label: question.text, detail: question.places[0]?.path ?? '', choose: () => decide(from, questions.known(question).id),
		}))).open(),
		opener: (id) => {
			const question = questions.find({ id });
			const place = question?.places[0];
			return question === null || place === undefined ? null : () => void jumps.toPlace({ path: place.path, line: place.question.line }, question.text, false);
		},
		noteOpener: (path) => (app.vault.getFileByPath(path) === null ? null : () => void jumps.toPlace({ path, line: 0 }, null, 'tab')),
		startDrill: () => drills.startChosen('random'),
		onChange: (listener) => {
			const stops = [log.onChange(listener), preparation.onChange(listener), matching.onChange(listener)];
			return () => { for (const stop of stops) stop(); };
		},
	};
}

type HistoryRooms = Pick<PracticeRooms, 'log' | 'questions' | 'matching' | 'folder' | 'reading'>;

function readHistory(preparation: Preparation, { log, questions, matching, folder, reading }: HistoryRooms): HistoryReading {
	const { practice } = log;
	const all = preparation.bank.questions;
	// A vault half read makes false orphans.
	const orphans = reading() ? [] : practice.orphans(all.map((question) => questions.known(question)));
	const likes = new Map(matching.unsure.map((match) => [match.from, match.to]));
	const answers = pastAnswers(practice.histories, practice.tellings);
	return {
		isRead: log.isRead,
		isReadingNotes: reading(),
		sessions: pastSessions(practice),
		answers,
		questions: answersByQuestion(answers),
		stories: answersByStory(answers),
		trends: trends(practice),
		debriefs: [...practice.debriefs].reverse(),
		unmatched: orphans.map(({ id, text, path, reviews }): Unmatched => {
			const to = likes.get(id);
			const like = to === undefined ? null : questions.find({ id: to });
			return { id, text, path, answers: reviews.length, like: to === undefined || like === null ? null : { id: to, text: like.text } };
		}),
		joined: practice.joined.flatMap(({ from, to }) => {
			const history = practice.history({ id: to, path: '', bid: null });
			const was = history?.reviews.find(({ event }) => event.q === from)?.event.txt;
			return history === null || was === undefined ? [] : [{ from, was, is: questions.find({ id: history.id })?.text ?? history.text }];
		}),
		retired: all.flatMap((question) => {
			const history = questions.history(question);
			return history?.retired === true ? [{ id: history.id, text: question.text }] : [];
		}),
		unreadable: practice.unreadable,
		folder: folder(),
	};
}
