import {
	PluginSettingTab, type App, type Plugin, type SettingDefinition, type SettingDefinitionItem, type SettingDefinitionPage,
	type SettingGroupItem,
} from 'obsidian';
import { kept, listPage, readEntryKey, SETTINGS_CLASS, type ListKey, type ListWords } from './setting-lists';
import { DEFAULT_SETTINGS, type SettingKey } from './settings';
import { correctionsEntry, type CorrectionsList } from './corrections-page';
import type { SettingsStore } from './settings-store';

/** What the settings need of the rest of the plugin. */
export interface SettingsWorld {
	/** Says something to the person. */
	readonly say: (message: string) => void;
	/** Why the practice log cannot be in that folder, as a sentence; null when it can. */
	readonly folderFault: (path: string) => string | null;
}

/** The settings as the app shows and searches them. */
export class InterviewSettingTab extends PluginSettingTab {
	/** Lists as they are edited: an entry may be empty while it is typed. */
	private readonly drafts = new Map<ListKey, readonly string[]>();

	/** `say` is called with what the person should read in a notice. */
	constructor(
		app: App, plugin: Plugin, private readonly store: SettingsStore,
		private readonly corrections: CorrectionsList, private readonly by: SettingsWorld,
	) {
		super(app, plugin);
		this.icon = 'messages-square';
	}

	override getSettingDefinitions(): SettingDefinitionItem[] {
		const lists = (words: readonly ListWords[]): SettingDefinitionPage[] => words.map((one) => listPage(one, {
			entries: (key) => this.entries(key),
			change: (key, entries) => {
				void this.changeList(key, entries);
				this.update();
			},
		}));
		const group = (heading: string, items: SettingGroupItem[]): SettingDefinitionItem => ({
			type: 'group', cls: SETTINGS_CLASS, heading, items,
		});
		return [
			group('Notes to read', [...lists(NOTES), { ...WORDS_PAGE, items: lists(WORDS) }]),
			group('Sidebar', SIDEBAR),
			group('Drill', [...DRILL, this.practiceFolder(), ...lists(FOLLOW_UPS)]),
			group('Stories', STORIES),
			correctionsEntry(this.corrections, this.by.say),
		];
	}

	override getControlValue(key: string): unknown {
		const entry = readEntryKey(key);
		return entry === null ? this.store.current[key as SettingKey] : (this.entries(entry.list)[entry.at] ?? '');
	}

	override async setControlValue(key: string, value: unknown): Promise<void> {
		const entry = readEntryKey(key);
		if (entry === null) return this.save({ [key]: value });
		await this.changeList(entry.list, this.entries(entry.list).map((one, at) => (at === entry.at ? String(value) : one)));
	}

	override hide(): void {
		this.drafts.clear();
		super.hide();
	}

	private practiceFolder(): SettingDefinition {
		const validate = (path: string): string | undefined => this.by.folderFault(path) ?? undefined;
		const placeholder = DEFAULT_SETTINGS.practiceFolder;
		return { ...PRACTICE_FOLDER, control: { type: 'folder', key: 'practiceFolder', placeholder, validate } };
	}

	private entries(key: ListKey): readonly string[] {
		return this.drafts.get(key) ?? this.store.current[key];
	}

	private async changeList(key: ListKey, entries: readonly string[]): Promise<void> {
		this.drafts.set(key, entries);
		await this.save({ [key]: kept(entries) });
	}

	private async save(part: Parameters<SettingsStore['change']>[0]): Promise<void> {
		try {
			await this.store.change(part);
		} catch (error) {
			this.by.say(`Settings were not saved: ${error instanceof Error ? error.message : String(error)}`);
		}
	}
}

const NOTES: readonly ListWords[] = [
	{
		key: 'folders', name: 'Folders to read', entry: 'Folder', placeholder: 'Interviews',
		desc: 'Only notes in these folders are read; without any, notes in the whole vault may be.',
	},
	{
		key: 'tags', name: 'Tags of interview notes', entry: 'Tag', placeholder: 'Interviewing',
		desc: 'Notes with one of these tags are always read.',
	},
	{
		key: 'properties', name: 'Properties of interview notes', entry: 'Property', placeholder: 'Type: interview',
		desc: 'Notes with one of these properties are always read: a name, or a name and a value.',
	},
	{
		key: 'questionBanks', name: 'Question bank notes', entry: 'Place', placeholder: 'Java/Questions',
		desc: 'In these folders, tags (#quiz) or properties every heading or item that asks counts, knowledge questions too.',
	},
];

const WORDS: readonly ListWords[] = [
	{
		key: 'interviewerLabels', name: 'Labels for the interviewer', entry: 'Label', placeholder: 'Asked by',
		desc: 'Words your notes use in place of "Interviewer".',
	},
	{
		key: 'principleLabels', name: 'Labels for principles', entry: 'Label', placeholder: 'Pillars',
		desc: 'Words your notes use in place of "Principles" or "Values".',
	},
	{
		key: 'topicLabels', name: 'Labels for topics', entry: 'Label', placeholder: 'Read up on',
		desc: 'Words your notes use in place of "Review" or "Topics".',
	},
	{
		key: 'askThemLabels', name: 'Labels for questions to ask them', entry: 'Label', placeholder: 'For them',
		desc: 'What follows these words is shown under the interviewer and never drilled.',
	},
	{
		key: 'joinedPrinciples', name: 'Principles that are one', entry: 'Pair', placeholder: 'Speed = bias for action',
		desc: 'Two names for one principle; the first is shown.',
	},
	{
		key: 'apartPrinciples', name: 'Principles to keep apart', entry: 'Principle', placeholder: 'Ownership of cost',
		desc: 'Names that look like another principle and are not.',
	},
	{
		key: 'openers', name: 'Opening phrases of questions', entry: 'Phrase', placeholder: 'Talk to us about',
		desc: 'Phrases your questions begin with, in addition to the built-in ones in eight languages.',
	},
];

const WORDS_PAGE = {
	type: 'page',
	name: 'Words in your notes',
	desc: 'Rarely needed: words of your own for interviewers, principles or topics.',
} as const;

const FOLLOW_UPS: readonly ListWords[] = [
	{
		key: 'probes', name: 'Follow-ups', entry: 'Follow-up', placeholder: 'What would your manager say?',
		desc: 'Asked after an answer, in addition to the built-in ones and those of the story.',
	},
];

const DRILL: SettingDefinition[] = [
	{
		name: 'Questions per drill',
		desc: 'From 1 to 100; you can change it whenever you start a drill.',
		control: { type: 'number', key: 'questionsPerDrill', min: 1, max: 100 },
	},
	{
		name: 'Only questions never asked',
		desc: 'You can change this each time you start a drill.',
		control: { type: 'toggle', key: 'onlyNeverAsked' },
	},
	{
		name: 'Hide the principle until the reveal',
		desc: 'In the interview nobody names it either.',
		control: { type: 'toggle', key: 'hidePrinciple' },
	},
	{
		name: 'Time for an answer',
		desc: 'In seconds, from 30 to 600; most guides say about two minutes.',
		control: { type: 'number', key: 'targetSeconds', min: 30, max: 600 },
	},
	{
		name: 'Questions for each principle in a mock round',
		desc: 'From 1 to 3.',
		control: { type: 'number', key: 'questionsPerPrinciple', min: 1, max: 3 },
	},
	{
		name: 'Show readiness in the status bar',
		desc: 'For the loop that the sidebar shows, with the days to go; desktop only.',
		control: { type: 'toggle', key: 'showReadinessInStatusBar' },
	},
];

const PRACTICE_FOLDER = {
	name: 'Folder of the practice log',
	desc: 'Holds your grades with the texts of your questions and the names of interviewers and stories, and syncs like notes.',
};

const SIDEBAR: SettingDefinition[] = [
	{
		name: 'Follow the cursor',
		desc: 'Highlights the row for the line at the cursor in the active note.',
		control: { type: 'toggle', key: 'followCursor' },
	},
];

const STORIES: SettingDefinition[] = [
	{
		name: 'Show story titles in the sidebar',
		desc: 'Each question has the title of its story below it, which opens the story.',
		control: { type: 'toggle', key: 'showStoryTitles' },
	},
	{
		name: 'Words per minute',
		desc: 'How fast you speak, from 80 to 220: the story bank shows how long each story takes.',
		control: { type: 'number', key: 'wordsPerMinute', min: 80, max: 220 },
	},
	{
		name: 'Folder for new loops',
		desc: 'Where "Create loop from text" creates its notes; empty means where the app puts new notes.',
		control: { type: 'folder', key: 'loopFolder', placeholder: 'Interviews' },
	},
	{
		name: 'Folder for new stories',
		desc: 'Where new stories are created; empty means where the app puts new notes.',
		control: { type: 'folder', key: 'storyFolder', placeholder: 'Stories' },
	},
	{
		name: 'Template for new stories',
		desc: 'A note with {{title}}, {{question}}, {{principle}} and {{date}} in it; empty means the four parts.',
		control: { type: 'file', key: 'storyTemplate', placeholder: 'Templates/Story.md' },
	},
	{
		name: 'Show the story in the status bar',
		desc: 'While you write a story: how long it takes to say, and which parts are missing; desktop only.',
		control: { type: 'toggle', key: 'showStoryInStatusBar' },
	},
	{
		name: 'Folder for round sheets and debriefs',
		desc: 'Where "Write round sheet" and "Write debrief" create their notes; empty means next to the loop note.',
		control: { type: 'folder', key: 'roundFolder', placeholder: 'Interviews/Rounds' },
	},
];

const NAMES: ReadonlyMap<string, string> = new Map([
	...[...NOTES, ...WORDS, ...FOLLOW_UPS].map(({ key, name }) => [key, name] as const),
	['practiceFolder', PRACTICE_FOLDER.name],
	...[...SIDEBAR, ...DRILL, ...STORIES].flatMap(({ name, control }) => (control === undefined ? [] : [[control.key, name] as const])),
]);

/** The name that a setting has in the app: "Questions per drill". */
export function settingName(key: SettingKey): string {
	return NAMES.get(key) ?? key;
}
