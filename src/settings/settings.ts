/** What the person can set. Lists hold entries without outer blanks. */
export interface Settings {
	/** Folders to read; empty means the whole vault. */
	readonly folders: readonly string[];
	/** Tags that make a note an interview note. */
	readonly tags: readonly string[];
	/** Properties (`name` or `name: value`) that make a note an interview note. */
	readonly properties: readonly string[];
	/** Notes in which questions of any kind count: folders, `#tags`, properties (`name: value`). */
	readonly questionBanks: readonly string[];
	/** Further spellings of field labels. */
	readonly interviewerLabels: readonly string[];
	readonly principleLabels: readonly string[];
	readonly topicLabels: readonly string[];
	readonly askThemLabels: readonly string[];
	/** Further phrases questions open with. */
	readonly openers: readonly string[];
	/** Names of principles that are one, each entry as `name = other name`; the first is shown. */
	readonly joinedPrinciples: readonly string[];
	/** Names that are principles of their own, whatever they look like. */
	readonly apartPrinciples: readonly string[];
	/** Whether the sidebar's tree follows the cursor in the note in front. */
	readonly followCursor: boolean;
	/** How many questions one drill asks, 1 to 100. */
	readonly questionsPerDrill: number;
	/** Whether a drill draws only questions that were never asked. */
	readonly onlyNeverAsked: boolean;
	/** Whether the principle stays hidden until the reveal. */
	readonly hidePrinciple: boolean;
	/** How long an answer should take, 30 to 600 seconds. */
	readonly targetSeconds: number;
	/** Questions for each principle of a mock round, 1 to 3. */
	readonly questionsPerPrinciple: number;
	/** Follow-ups besides the built-in ones. */
	readonly probes: readonly string[];
	/** The folder of the practice log. */
	readonly practiceFolder: string;
	/** Whether a question of the sidebar has the titles of its stories in a second line. */
	readonly showStoryTitles: boolean;
	/** How many words the person says in a minute, 80 to 220: for how long a story takes. */
	readonly wordsPerMinute: number;
	/** Whether the status bar has the readiness for the loop chosen in the sidebar. */
	readonly showReadinessInStatusBar: boolean;
	/** Folder for loops created from a text; empty for the place where the app puts new notes. */
	readonly loopFolder: string;
	/** Folder for new stories; empty for the place where the app puts new notes. */
	readonly storyFolder: string;
	/** The note that new stories are made from, by path or name; empty for the built-in parts. */
	readonly storyTemplate: string;
	/** Whether the status bar has the length of the story that is being written, and what it lacks. */
	readonly showStoryInStatusBar: boolean;
	/** Folder for round sheets and debriefs; empty for that of the loop note. */
	readonly roundFolder: string;
	/** Paths a search through the vault found, by "Find interview notes", and of notes that say something by now. */
	readonly found: readonly string[];
}

/** What holds before the person sets anything. */
export const DEFAULT_SETTINGS: Settings = {
	folders: [],
	tags: [],
	properties: [],
	questionBanks: [],
	interviewerLabels: [],
	principleLabels: [],
	topicLabels: [],
	askThemLabels: [],
	openers: [],
	joinedPrinciples: [],
	apartPrinciples: [],
	followCursor: true,
	questionsPerDrill: 10,
	onlyNeverAsked: false,
	hidePrinciple: true,
	targetSeconds: 120,
	questionsPerPrinciple: 2,
	probes: [],
	practiceFolder: 'Interview practice',
	showStoryTitles: true,
	wordsPerMinute: 140,
	showReadinessInStatusBar: true,
	loopFolder: '',
	storyFolder: '',
	storyTemplate: '',
	showStoryInStatusBar: true,
	roundFolder: '',
	found: [],
};

/** Names of the settings. */
export type SettingKey = keyof Settings;

/** Settings from untrusted data: each field that is not of its kind falls back to its default; unknown keys are left to the caller. */
export function readSettings(data: unknown): Settings {
	const held = typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
	const settings: Record<string, unknown> = { ...DEFAULT_SETTINGS };
	for (const [key, standard] of Object.entries(DEFAULT_SETTINGS)) {
		const value = held[key];
		if (sameKind(value, standard)) settings[key] = value;
	}
	return bounded(settings as unknown as Settings);
}

/** The settings that data has in another kind than theirs: written by another version, or damaged. */
export function misfitsIn(data: Readonly<Record<string, unknown>>): SettingKey[] {
	const keys = Object.keys(DEFAULT_SETTINGS) as SettingKey[];
	return keys.filter((key) => data[key] !== undefined && !sameKind(data[key], DEFAULT_SETTINGS[key]));
}

function sameKind(value: unknown, standard: unknown): boolean {
	if (Array.isArray(standard)) return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
	return typeof value === typeof standard;
}

function bounded(settings: Settings): Settings {
	const { practiceFolder } = settings;
	return {
		...settings,
		questionsPerDrill: within(settings, 'questionsPerDrill', 1, 100),
		targetSeconds: within(settings, 'targetSeconds', 30, 600),
		questionsPerPrinciple: within(settings, 'questionsPerPrinciple', 1, 3),
		wordsPerMinute: within(settings, 'wordsPerMinute', 80, 220),
		practiceFolder: practiceFolder.trim() === '' ? DEFAULT_SETTINGS.practiceFolder : practiceFolder.trim(),
	};
}

function within(settings: Settings, key: 'questionsPerDrill' | 'targetSeconds' | 'questionsPerPrinciple' | 'wordsPerMinute', least: number, most: number): number {
	const value = Math.round(settings[key]);
	return Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : DEFAULT_SETTINGS[key];
}
