import { Platform, Plugin } from 'obsidian';
import { CorrectionRoom } from './actions/correction-room';
import { CreatingLoop } from './actions/creating-loop';
import { createExample, findNotes, followRename } from './actions/finding';
import { Jumps } from './actions/jumps';
import { MARKS, NoteRoom } from './actions/note-room';
import { practiceRooms } from './actions/practice-rooms';
import { keptData, loadSettings } from './actions/kept-data';
import { onReadingChange, principleChoices, readingBy, settingTab } from './actions/reading';
import { ReportRoom } from './actions/report-room';
import { roundRoom } from './actions/round-room';
import { storyRooms } from './actions/story-rooms';
import { views } from './actions/views';
import { commands } from './commands';
import { Library } from './core/interview/library';
import { Preparation } from './core/interview/preparation';
import { ChosenLoop } from './vault/chosen-loop';
import { LinkOpener } from './vault/link-opener';
import { VaultNotes } from './vault/vault-notes';
import { DRILL_VIEW } from './views/drill-view';
import { hideNotices } from './views/notice';
import { openReview, openSidebar } from './views/open-views';
import { SIDEBAR_VIEW } from './views/sidebar-view';

const CLOCK = { now: () => Date.now(), seed: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0 };
const HOVER_SOURCES = [[SIDEBAR_VIEW, 'Interview sidebar'], [DRILL_VIEW, 'Interview drill'], [MARKS, 'Interview marks in notes']] as const;

/** Introduces the rooms to each other and registers them. */
export default class InterviewLoopPlugin extends Plugin {
	private readonly kept = keptData(this, CLOCK.now);
	private readonly library = new Library();
	private readonly opener = new LinkOpener(this.app);
	private readonly preparation = new Preparation(this.library, (link, source) => this.opener.resolve(link, source), () => principleChoices(this.kept.settings.current));
	private readonly reading = readingBy(this.app, this.kept, this.library, this.preparation);
	private readonly notes = new VaultNotes(this.app, this.library, this.reading);

	override async onload(): Promise<void> {
		const { app, library, opener, preparation, notes, kept: { settings, corrections, storage } } = this;
		await loadSettings(settings);
		const [reader, reading] = [() => this.reading.reader(), () => notes.reading];
		const [chosen, jumps] = [new ChosenLoop(storage), new Jumps(app, opener)];
		const practice = practiceRooms({ app, storage, preparation, settings, chosen, clock: CLOCK, version: this.manifest.version, reading });
		const rooms = { app, library, preparation, jumps, practice, settings };
		const correct = new CorrectionRoom({ ...rooms, store: corrections, now: CLOCK.now, reader, readAgain: (paths) => notes.readAgain(paths) });
		const note = this.addChild(new NoteRoom({ ...rooms, chosen, reader, linked: (question, names) => correct.correcting.storyLinked(question, names), started: (path, title) => correct.correcting.storyStarted(path, title) }));
		const creating = new CreatingLoop({ ...rooms, chosen, reader, today: () => practice.today() });
		const [find, example, createLoop] = [() => void findNotes(app, this, notes, settings), () => void createExample(app), () => creating.open()];
		const [rounds, stories] = [roundRoom({ ...rooms, chosen }), storyRooms({ ...rooms, chosen, correct, find, begin: note.stories })];
		for (const [type, view] of views({ ...rooms, notes, chosen, note, correct, stories, rounds, find, example, createLoop, now: CLOCK.now })) this.registerView(type, view);
		for (const [id, display] of HOVER_SOURCES) this.registerHoverLinkSource(id, { display, defaultMod: true });
		this.registerEditorExtension([...note.extension]);
		this.registerMarkdownPostProcessor((el, context) => note.process(el, context));
		const reports = this.addChild(new ReportRoom({ ...rooms, chosen, opener }));
		this.registerMarkdownCodeBlockProcessor('interview-loop', (text, el, context) => reports.draw(text, el, context));
		if (Platform.isDesktopApp) for (const command of reports.terminal) this.registerCliHandler(...command);
		this.registerObsidianProtocolHandler('interview-loop', (params) => reports.follow(params));
		for (const [icon, title, press] of [['messages-square', 'Open interview sidebar', () => void openSidebar(app)], ['clipboard-paste', 'Create loop from text', createLoop]] as const) this.addRibbonIcon(icon, title, press);
		this.addSettingTab(settingTab(app, this, settings, correct.list));
		const ways = { openSidebar: () => void openSidebar(app), reviewFound: () => void openReview(app), findNotes: find, createLoop, createExample: example };
		for (const command of commands({ ...ways, practice: practice.commands, note: note.commands, correct, stories: stories.commands, rounds: rounds.commands })) this.addCommand(command);
		this.register(() => hideNotices(app.workspace.containerEl.doc));
		this.register(onReadingChange(settings, () => void notes.readAll()));
		app.workspace.onLayoutReady(() => {
			this.addChild(correct);
			this.addChild(notes);
			practice.start(this);
			for (const room of [stories, note]) this.addChild(room.statusBar(() => this.addStatusBarItem()));
			this.registerEvent(app.metadataCache.on('resolved', () => preparation.renew()));
			this.registerEvent(app.vault.on('rename', (file, oldPath) => followRename(chosen, settings, oldPath, file.path)));
		});
	}

	override onUserEnable(): void {
		void openSidebar(this.app);
		void findNotes(this.app, this, this.notes, this.kept.settings);
	}

	override onExternalSettingsChange = (): void => void loadSettings(this.kept.settings);
}
