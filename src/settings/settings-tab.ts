import { Notice, PluginSettingTab, type App, type Plugin, type SettingDefinition, type SettingDefinitionItem } from 'obsidian';
import { DEFAULT_SETTINGS, listToText, textToLines, textToList, type SettingKey } from './settings';
import { correctionsEntry, type CorrectionsList } from './corrections-page';
import type { SettingsStore } from './settings-store';

/** The settings as the app shows and searches them. */
export class InterviewSettingTab extends PluginSettingTab {
	constructor(app: App, plugin: Plugin, private readonly store: SettingsStore, private readonly corrections: CorrectionsList) {
		super(app, plugin);
		this.icon = 'messages-square';
	}

	override getSettingDefinitions(): SettingDefinitionItem[] {
		return [
			{ type: 'group', heading: 'Notes to read', items: NOTES },
			{ type: 'group', heading: 'Words in your notes', items: WORDS },
			{ type: 'group', heading: 'Sidebar', items: SIDEBAR },
			{ type: 'group', heading: 'Drill', items: DRILL },
			{ type: 'group', heading: 'Stories', items: STORIES },
			correctionsEntry(this.corrections),
		];
	}

	override getControlValue(key: string): unknown {
		const value = this.store.current[key as SettingKey];
		if (key === LINES) return this.store.current.probes.join('\n');
		return typeof value === 'object' ? listToText(value) : value;
	}

	override async setControlValue(key: string, value: unknown): Promise<void> {
		const isList = Object.entries(DEFAULT_SETTINGS).some(([name, standard]) => name === key && Array.isArray(standard));
		try {
			const list = key === LINES ? textToLines(String(value)) : textToList(String(value));
			await this.store.change({ [key]: isList ? list : value });
		} catch (error) {
			new Notice(`Settings were not saved: ${error instanceof Error ? error.message : String(error)}`);
		}
	}
}


const NOTES: SettingDefinition[] = [
	{
		name: 'Folders to read',
		desc: 'Separated by commas. Empty means the whole vault: of each note only what the app already knows (name, headings, tags, links) is looked at, and only notes that look like interview notes are read.',
		control: { type: 'text', key: 'folders', placeholder: 'Interviews, People' },
	},
	{
		name: 'Tags of interview notes',
		desc: 'Notes with one of these tags are always read.',
		control: { type: 'text', key: 'tags', placeholder: 'Interviewing' },
	},
	{
		name: 'Properties of interview notes',
		desc: 'Notes with one of these properties are always read: a name, or a name and a value.',
		control: { type: 'text', key: 'properties', placeholder: 'Type: interview' },
	},
	{
		name: 'Notes of questions of any kind',
		desc: 'Folders, tags with a #, or properties with their value. In these notes every heading or item that asks counts, knowledge questions too. Notes with the property "interview: questions" are among them anyway.',
		control: { type: 'text', key: 'questionBanks', placeholder: 'Java/Questions, #quiz' },
	},
];

const WORDS: SettingDefinition[] = [
	{ name: 'Labels for the interviewer', desc: 'Besides "interviewer" and its like.', control: { type: 'text', key: 'interviewerLabels', placeholder: 'Asked by' } },
	{ name: 'Labels for principles', desc: 'Besides "principles", "values" and their like.', control: { type: 'text', key: 'principleLabels', placeholder: 'Pillars' } },
	{ name: 'Labels for topics', desc: 'Besides "review", "topics" and their like.', control: { type: 'text', key: 'topicLabels', placeholder: 'Read up on' } },
	{ name: 'Labels for questions to ask them', desc: 'They are shown under the interviewer and never drilled.', control: { type: 'text', key: 'askThemLabels', placeholder: 'For them' } },
	{ name: 'Principles that are one', desc: 'Entries such as "speed = bias for action", separated by commas. The first name is shown.', control: { type: 'text', key: 'joinedPrinciples', placeholder: 'Speed = bias for action' } },
	{ name: 'Principles to keep apart', desc: 'Names that look like another principle and are not.', control: { type: 'text', key: 'apartPrinciples', placeholder: 'Ownership of cost' } },
	{ name: 'Opening phrases of questions', desc: 'Besides the built-in ones in eight languages.', control: { type: 'text', key: 'openers', placeholder: 'Talk to us about' } },
];

/** The list that may hold commas and so has a line for each entry. */
const LINES: SettingKey = 'probes';

const DRILL: SettingDefinition[] = [
	{ name: 'Questions per drill', desc: 'From 1 to 100. You can change it whenever you start a drill.', control: { type: 'number', key: 'questionsPerDrill', min: 1, max: 100 } },
	{ name: 'Only questions that were never asked', desc: 'You can change it whenever you start a drill.', control: { type: 'toggle', key: 'onlyNeverAsked' } },
	{ name: 'Hide the principle until the reveal', desc: 'In the interview nobody names it either.', control: { type: 'toggle', key: 'hidePrinciple' } },
	{ name: 'Time for an answer', desc: 'In seconds, from 30 to 600. Most guides say about two minutes.', control: { type: 'number', key: 'targetSeconds', min: 30, max: 600 } },
	{ name: 'Questions for each principle in a mock round', desc: 'From 1 to 3.', control: { type: 'number', key: 'questionsPerPrinciple', min: 1, max: 3 } },
	{ name: 'Follow-ups', desc: 'One on each line, besides the built-in ones and those a story has itself.', control: { type: 'textarea', key: LINES, placeholder: 'What would your manager say?', rows: 4 } },
	{
		name: 'Folder of the practice log',
		desc: 'Made when you grade your first answer. Its files hold the texts of your questions, the names of your interviewers and stories, and your grades, and they sync like notes. Delete them and the history is gone, and nothing else. If you choose another folder, move the files yourself.',
		control: { type: 'folder', key: 'practiceFolder', placeholder: DEFAULT_SETTINGS.practiceFolder },
	},
];

const SIDEBAR: SettingDefinition[] = [
	{ name: 'Follow the cursor', desc: 'The tree shows the row for the place of the cursor in the note you are in.', control: { type: 'toggle', key: 'followCursor' } },
];

const STORIES: SettingDefinition[] = [
	{ name: 'Show story titles in the sidebar', desc: 'Below each question, the title of the story it links. Click it to open the story.', control: { type: 'toggle', key: 'showStoryTitles' } },
	{
		name: 'Folder for new stories',
		desc: 'Where "new story" creates a note when you link a story to a question. Empty means where the app puts new notes.',
		control: { type: 'folder', key: 'storyFolder', placeholder: 'Stories' },
	},
];
