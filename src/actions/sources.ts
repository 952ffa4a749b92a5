import type { App, ViewCreator } from 'obsidian';
import { followEdits } from '../core/drill/follow-edits';
import { planStories } from '../core/drill/mock-round';
import { summary } from '../core/drill/summary';
import { midnightOf } from '../core/interview/day';
import { emptyState, type Found } from '../core/interview/empty-state';
import { saysSomething } from '../core/interview/interview-note';
import type { Suggestion } from '../core/interview/interview-note';
import type { Library } from '../core/interview/library';
import { allAsLoop } from '../core/interview/loop';
import { suggestedFor, suggestionsInWords } from '../core/interview/review';
import type { Preparation } from '../core/interview/preparation';
import { plannedFirst } from '../core/stories/story-advice';
import type { SettingsStore } from '../settings/settings-store';
import type { ChosenLoop } from '../vault/chosen-loop';
import { drilledStory, storyOf } from '../core/stories/story-drill';
import { readAnswerText, readStoryText } from '../vault/story-text';
import type { VaultNotes } from '../vault/vault-notes';
import type { DrillSource } from '../views/drill-source';
import { DRILL_VIEW, DrillView } from '../views/drill-view';
import { openHistory } from '../views/open-views';
import { RETURN_VIEW, ReturnView } from '../views/return-view';
import type { SidebarSource } from '../views/sidebar-source';
import type { CorrectionMenus } from './corrections-menus';
import type { CorrectionRoom } from './correction-room';
import { setInterviewDay } from './interview-date';
import type { Jumps } from './jumps';
import type { NoteRoom } from './note-room';
import type { PracticeRooms } from './practice-rooms';
import type { RoundRoom } from './round-room';
import { storyNames } from './stories-told';

/** The rooms behind the sidebar. */
export interface SidebarRooms {
	readonly app: App;
	readonly library: Library;
	readonly preparation: Preparation;
	readonly notes: VaultNotes;
	readonly chosen: ChosenLoop;
	readonly jumps: Jumps;
	readonly practice: PracticeRooms;
	readonly note: Pick<NoteRoom, 'linking' | 'relinking' | 'cursor' | 'starters' | 'stories'>;
	readonly settings: SettingsStore;
	readonly correct: Pick<CorrectionRoom, 'correcting' | 'menus'>;
	readonly rounds: Pick<RoundRoom, 'writeSheet' | 'writeDebrief'>;
	/** Opens the review, at a suggestion when one is given. */
	readonly review: (first: Suggestion | null) => void;
	readonly find: () => void;
	readonly example: () => void;
	/** Opens the dialog that creates a loop from a text. */
	readonly createLoop: () => void;
}

/** What the sidebar shows and may ask for, answered by the rooms. */
export function sidebarSource({ app, preparation, notes, chosen, jumps, practice, note, settings, correct, rounds, library, review, find, example, createLoop }: SidebarRooms): SidebarSource {
	return {
		loops: () => preparation.loops,
		allQuestions: () => allAsLoop(preparation.bank, preparation.loops),
		reading: () => notes.reading,
		today: () => midnightOf(practice.today()),
		readiness: (scope) => practice.estimates.of(scope),
		onChange: (listener) => {
			const stops = [preparation.onChange(listener), practice.log.onChange(listener), practice.onDayChange(listener), practice.table.onChange(listener), settings.onChange(listener)];
			return () => { for (const stop of stops) stop(); };
		},
		open: (place, holds, pane) => void jumps.toPlace(place, holds, pane),
		showStoryTitles: () => settings.current.showStoryTitles,
		openStory: (question, story, pane) => {
			if (story.broken) note.relinking.choose(question, story);
			else void jumps.toStory(story, question.places[0]?.path ?? '', pane);
		},
		openStoryOf: (question, pane) => jumps.toStoryOf(question, pane, (story) => note.relinking.choose(question, story)),
		linkStory: (question) => void note.linking.choose(question),
		relinks: (question) => note.relinking.nearest(question),
		relink: (offer) => void note.relinking.relink(offer),
		chooseRelink: (question) => note.relinking.choose(question),
		drill: (scope, mode) => practice.drills.start(scope, mode),
		writeSheet: (loop, name) => rounds.writeSheet(loop, name),
		writeDebrief: (loop, name) => rounds.writeDebrief(loop, name),
		newStory: (question) => void note.linking.chooseTitle(question),
		newStoryOn: (principle) => note.stories.choose(principle),
		addStarters: (loop, key) => note.starters.of(loop, key),
		asked: () => practice.table.keys,
		isPracticed: (question) => (practice.questions.history(question)?.reviews.length ?? 0) > 0,
		cursor: () => (settings.current.followCursor ? note.cursor.place : null),
		onCursor: (listener) => note.cursor.onMove(listener),
		correct: (menu, row, loop) => correct.menus.fillForRow(menu, row, loop),
		correctLoop: (menu, loop, show) => correct.menus.fillForLoop(menu, loop, show),
		suggested: (loop) => suggestionsInWords(suggestedFor(loop, library.all(), correct.correcting.dismissed())),
		review: (loop) => review(loop === null ? null : suggestedFor(loop, library.all(), correct.correcting.dismissed())[0] ?? null),
		follow: (target, source, pane) => void jumps.toLink(target, source, pane),
		missing: ({ path, title }, isEmpty) => emptyState(foundIn(library, preparation), path === '' ? null : title, isEmpty),
		setDate: (loop, said) => setInterviewDay(app, loop, said),
		findNotes: find,
		createLoop,
		createExample: example,
		chooseStarters: () => note.starters.choose(),
		beginStory: () => note.stories.choose(null),
		chosen: () => chosen.path,
		choose: (path) => chosen.choose(path),
	};
}

/** What was found in the vault. */
function foundIn(library: Library, { bank, loops }: Preparation): Found {
	return {
		notes: library.all().filter(saysSomething).map(({ path }) => path),
		interviewers: loops.reduce((sum, { interviewers }) => sum + interviewers.length, 0),
		questions: bank.questions.length,
		stories: bank.stories.length,
	};
}

/** The rooms behind a drill. */
export interface DrillRooms {
	readonly app: App;
	readonly library: Library;
	readonly preparation: Preparation;
	readonly jumps: Jumps;
	readonly practice: PracticeRooms;
	readonly note: NoteRoom;
	readonly corrections: CorrectionMenus;
	readonly settings: SettingsStore;
	readonly now: () => number;
}

/** The views of a drill by their types: the drill itself, and the way back to it. */
export function drillViews(rooms: DrillRooms): ReadonlyArray<readonly [type: string, create: ViewCreator]> {
	const source = drillSource(rooms);
	const { returning } = rooms.practice;
	return [
		[DRILL_VIEW, (leaf) => new DrillView(leaf, source)],
		[RETURN_VIEW, (leaf) => new ReturnView(leaf, (session) => returning.back(session))],
	];
}

/** What a drill shows and may ask for, answered by the rooms. */
function drillSource({ app, library, preparation, jumps, practice, note: { linking, relinking }, corrections, settings, now }: DrillRooms): DrillSource {
	const { drills, questions, recorder, stories, estimates, resuming, returning, table, reading } = practice;
	return {
		now,
		reading,
		question: (card) => questions.find(card),
		story: (card) => {
			const found = storyOf(card, preparation.bank);
			return found === null ? null : drilledStory(found, preparation.bank, preparation.loops);
		},
		correct: (menu, question) => corrections.fillForQuestion(menu, question),
		hidePrinciple: () => settings.current.hidePrinciple,
		grade: (session, grade) => recorder.grade(session, grade),
		gradeLater: (session, at, grade) => recorder.gradeLater(session, at, grade),
		skip: (session) => recorder.skip(session),
		retire: (session) => recorder.retire(session),
		undo: (session) => recorder.undo(session),
		followed: (session) => session.mode === 'story' ? session : followEdits(session, (card) => questions.find(card), (path) => preparation.bank.inNote(path).map(({ question }) => question)),
		probe: (session) => stories.probe(session),
		chooseStory: (session, pick) => stories.choose(session, pick),
		advice: (session, question) => stories.advice(session.scope, question),
		plan: ({ cards, scope }) => planStories(cards.map((card) => {
			const question = questions.find(card);
			return { ...card, stories: question === null ? [] : plannedFirst(storyNames(question), stories.advice(scope, question), (title) => title) };
		})),
		result: ({ scope, session }) => ({
			summary: session.mode === 'story' ? summary(session, drills.principlesIn(scope, session.mode), (card) => storyOf(card, preparation.bank)?.principles.map(({ name }) => name) ?? [])
				: summary(session, drills.principlesIn(scope, session.mode)),
			...(session.mode === 'story' ? { before: null, after: null } : { before: estimates.of(scope, session.id), after: estimates.of(scope) }),
		}),
		takeBack: (ref) => recorder.takeBack(ref),
		latest: (drill) => resuming.latest(drill),
		keep: (drill) => {
			resuming.keep(drill, now());
			returning.refresh();
		},
		ask: (view, card) => table.put(view, card),
		conceal: (card) => returning.conceal([...(questions.find(card)?.stories ?? []), storyOf(card, preparation.bank)].flatMap((story) => story?.path ?? [])),
		resume: (drill) => void resuming.resume(drill),
		redraw: (drill) => (drill === null ? drills.startChosen('random') : drills.redraw(drill)),
		again: (drill, cards) => drills.again(drill, cards),
		showHistory: () => void openHistory(app),
		open: (place, holds, pane) => jumps.toPlace(place, holds, pane),
		jump: (leaf, session, pane, open) => returning.jump(leaf, session, pane, open),
		onChange: (listener) => preparation.onChange(listener),
		storyText: (story) => readStoryText(app, library, story),
		answerText: (path, answer) => readAnswerText(app, path, answer),
		openStory: (story, source, pane) => jumps.toStory(story, source, pane),
		follow: (target, source, pane) => jumps.toLink(target, source, pane),
		linkStory: (question) => void linking.choose(question, undefined, false),
		relink: (question) => relinking.choose(question),
		newStory: (question) => void linking.chooseTitle(question, undefined, false),
	};
}

