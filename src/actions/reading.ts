import { Notice } from 'obsidian';
import { isLogFile } from '../core/drill/log-file';
import { namedBy } from '../core/interview/choose';
import { interviewersIn, namedAfter, type IsInterviewer } from '../core/interview/interviewers';
import type { Library } from '../core/interview/library';
import type { PrincipleChoices } from '../core/interview/principle';
import { noteReader, type NoteReader } from '../core/interview/read-note';
import type { Settings } from '../settings/settings';
import type { SettingsStore } from '../settings/settings-store';
import type { VaultReading } from '../vault/vault-notes';

/**
 * How the person's settings have the vault read, knowing who interviews by the notes read so far; `done` is called when
 * all chosen notes were read for the first time.
 */
export function readingBy(settings: SettingsStore, library: Library, done: () => void): VaultReading {
	let names: ReadonlySet<string> = new Set();
	let changed = true;
	const isInterviewer = (name: string): boolean => names.has(name);
	let known = readerFor(settings.current, isInterviewer);
	let reader = known;
	settings.onChange((now) => { reader = known = readerFor(now, isInterviewer); });
	library.onChange(() => { changed = true; });
	/** Another reader once other people interview: what was read before may be read otherwise now. */
	const renew = (): void => {
		if (!changed) return;
		changed = false;
		const now = interviewersIn(library.all());
		if (now.size === names.size && [...now].every(isInterviewer)) return;
		names = now;
		const own = known;
		reader = (path, text) => own(path, text);
	};
	return {
		choice: () => choiceOf(settings.current),
		reader: () => {
			renew();
			return reader;
		},
		isOfInterviewer: (path) => {
			renew();
			return namedAfter(path, isInterviewer) !== null;
		},
		done,
		failed: (paths) => void new Notice(`${paths.length === 1 ? 'A note' : `${paths.length} notes`} could not be read and will be tried again when changed:\n${paths.slice(0, 5).join('\n')}`),
	};
}

function readerFor({ interviewerLabels, principleLabels, topicLabels, askThemLabels, openers, questionBanks }: Settings, isInterviewer: IsInterviewer): NoteReader {
	return noteReader({
		labels: { interviewer: interviewerLabels, principles: principleLabels, topics: topicLabels, 'ask-them': askThemLabels },
		openers,
		banks: namedBy(questionBanks),
		isInterviewer,
	});
}

function choiceOf({ folders, tags, properties, questionBanks, found }: Settings): ReturnType<VaultReading['choice']> {
	const banks = namedBy(questionBanks);
	return { folders, named: { folders: banks.folders, tags: [...tags, ...banks.tags], properties: [...properties, ...banks.properties] }, found, isExcluded: (path) => isLogFile(basename(path)) };
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
