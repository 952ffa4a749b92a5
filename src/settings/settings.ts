/** What the person can set. Lists hold entries without outer blanks. */
export interface Settings {
	/** Folders to read; empty means the whole vault. */
	readonly folders: readonly string[];
	/** Tags that make a note an interview note. */
	readonly tags: readonly string[];
	/** Properties (`name` or `name: value`) that make a note an interview note. */
	readonly properties: readonly string[];
	/** Further spellings of field labels. */
	readonly interviewerLabels: readonly string[];
	readonly principleLabels: readonly string[];
	readonly topicLabels: readonly string[];
	readonly askThemLabels: readonly string[];
	/** Further phrases questions open with. */
	readonly openers: readonly string[];
	/** How many questions one drill asks, 1 to 100. */
	readonly questionsPerDrill: number;
	/** Whether the principle stays hidden until the reveal. */
	readonly hidePrinciple: boolean;
	/** Paths a search through the vault found, by "Find interview notes". */
	readonly found: readonly string[];
}

/** What holds before the person sets anything. */
export const DEFAULT_SETTINGS: Settings = {
	folders: [],
	tags: [],
	properties: [],
	interviewerLabels: [],
	principleLabels: [],
	topicLabels: [],
	askThemLabels: [],
	openers: [],
	questionsPerDrill: 10,
	hidePrinciple: true,
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

function sameKind(value: unknown, standard: unknown): boolean {
	if (Array.isArray(standard)) return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
	return typeof value === typeof standard;
}

function bounded(settings: Settings): Settings {
	const count = Math.round(settings.questionsPerDrill);
	return { ...settings, questionsPerDrill: Number.isFinite(count) ? Math.min(100, Math.max(1, count)) : DEFAULT_SETTINGS.questionsPerDrill };
}

/** A list as one line of text, and back. */
export const listToText = (list: readonly string[]): string => list.join(', ');

/** The entries of a comma-separated line, blanks around them taken off, empty ones left out. */
export function textToList(text: string): string[] {
	return text.split(/[,\n]/).map((entry) => entry.trim()).filter((entry) => entry !== '');
}
