import type { App, Plugin } from 'obsidian';
import { isLogFile } from '../core/drill/log-file';
import { namedBy } from '../core/interview/choose';
import { knownInterviewers, NOBODY_KNOWN, type KnownInterviewers } from '../core/interview/interviewers';
import type { Library } from '../core/interview/library';
import type { PrincipleChoices } from '../core/interview/principle';
import type { Preparation } from '../core/interview/preparation';
import { noteReader, type NoteReader } from '../core/interview/read-note';
import type { Correction } from '../core/interview/reading/corrections';
import type { Settings } from '../settings/settings';
import type { SettingsStore } from '../settings/settings-store';
import type { CorrectionsList } from '../settings/corrections-page';
import { InterviewSettingTab } from '../settings/settings-tab';
import { folderFault } from '../vault/log-folder';
import type { VaultReading } from '../vault/vault-notes';
import { notify } from '../views/notice';
import type { CorrectionsStore } from './corrections-store';
import { sayRead } from './still-reading';

/** What the person decided. */
interface Decided {
	readonly settings: SettingsStore;
	readonly corrections: CorrectionsStore;
}

/**
 * How to read the vault with the current settings and the interviewers found so far. Once all chosen notes have been read,
 * it renews the preparation and rewords a notice that is still on screen.
 */
export function readingBy(app: App, { settings, corrections }: Decided, library: Library, preparation: Preparation): VaultReading {
	let known = NOBODY_KNOWN;
	let changed = true;
	const readNow = (): NoteReader => readerFor(settings.current, known, corrections.all);
	let reader = readNow();
	settings.onChange(() => { reader = readNow(); });
	corrections.onChange(() => { reader = readNow(); });
	library.onChange(() => { changed = true; });
	return {
		choice: () => choiceOf(settings.current, corrections.paths),
		reader: () => reader,
		known: () => known,
		renewKnown: () => {
			if (!changed) return false;
			changed = false;
			const now = knownInterviewers(library.all());
			if (now.key === known.key) return false;
			known = now;
			reader = readNow();
			return true;
		},
		done: () => {
			preparation.renew();
			sayRead(app);
		},
		// What cannot be saved now is found again by the next edit or search: no reason to interrupt the person.
		remember: (paths) => void settings.change({ found: [...new Set([...settings.current.found, ...paths])] }).catch(() => undefined),
		failed: (paths) => void notify(`${paths.length === 1 ? 'A note' : `${paths.length} notes`} could not be read and will be tried again when changed:\n${paths.slice(0, 5).join('\n')}`),
	};
}

function readerFor({ interviewerLabels, principleLabels, topicLabels, askThemLabels, openers, questionBanks }: Settings, known: KnownInterviewers, corrections: readonly Correction[]): NoteReader {
	return noteReader({
		labels: { interviewer: interviewerLabels, principles: principleLabels, topics: topicLabels, 'ask-them': askThemLabels },
		openers,
		banks: namedBy(questionBanks),
		known,
		corrections,
	});
}

function choiceOf({ folders, tags, properties, questionBanks, found }: Settings, corrected: ReadonlySet<string>): ReturnType<VaultReading['choice']> {
	const banks = namedBy(questionBanks);
	return { folders, named: { folders: banks.folders, tags: [...tags, ...banks.tags], properties: [...properties, ...banks.properties] }, found, corrected, isExcluded: (path) => isLogFile(basename(path)) };
}

/** The settings as the app shows them; what could not be saved is said. */
export function settingTab(app: App, plugin: Plugin, settings: SettingsStore, corrections: CorrectionsList): InterviewSettingTab {
	return new InterviewSettingTab(app, plugin, settings, corrections, { say: notify, folderFault: (path) => folderFault(app, path) });
}

/** What the person said of principles that look alike. */
export function principleChoices({ joinedPrinciples, apartPrinciples }: Settings): PrincipleChoices {
	return { joined: joinedPrinciples.map((entry) => entry.split('=').map((name) => name.trim())), apart: apartPrinciples };
}

const READING_KEYS: ReadonlyArray<keyof Settings> = ['folders', 'tags', 'properties', 'questionBanks', 'interviewerLabels', 'principleLabels', 'topicLabels', 'askThemLabels', 'openers', 'joinedPrinciples', 'apartPrinciples'];

/** Calls back when a setting changed that decides what is read or how; gives a function that ends it. */
export function onReadingChange(settings: SettingsStore, reread: () => void): () => void {
	let before = settings.current;
	return settings.onChange((now) => {
		const changed = READING_KEYS.some((key) => JSON.stringify(now[key]) !== JSON.stringify(before[key]));
		before = now;
		if (changed) reread();
	});
}

function basename(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1);
}
