import { Component, TFile, type App } from 'obsidian';
import type { BankQuestion } from '../core/interview/bank';
import {
	decideAll, pasteAll, remove, storyLinked, undecide, type Decided, type PastedCorrection,
} from '../core/interview/corrections/decide';
import { followKept, renameKept, retitleKept } from '../core/interview/corrections/follow-kept';
import type { KeptCorrection, KeptCorrections } from '../core/interview/corrections/kept-corrections';
import type { Loop } from '../core/interview/loop';
import { aKind, isKeep, kindName, NOBODY, type CorrectedKind, type Correction } from '../core/interview/reading/corrections';
import type { Kind } from '../core/interview/reading/evidence';
import type { Mark } from '../core/interview/reading/line-finding';
import { basename } from '../core/interview/names';
import { nameOfStory, type StoryLink } from '../core/interview/story-links';
import type { QuestionAnchor } from '../core/interview/question-anchor';
import { dismissedNames } from '../core/interview/review';
import { notify, reasonOf } from '../views/notice';
import { offerNotice } from '../views/offer-notice';
import type { CorrectionsStore } from './corrections-store';

/** What correcting needs of the rest. */
interface CorrectingWorld {
	readonly app: App;
	readonly store: CorrectionsStore;
	/** In ms. */
	readonly now: () => number;
	/** Reads notes again after their corrections changed. */
	readonly readAgain: (paths: readonly string[]) => Promise<void>;
}

/**
 * The person's decisions on what was found: each is applied at once, with a notice that offers to undo it. While it is
 * loaded, corrections follow renamed notes and folders and edited lines.
 */
export class Correcting extends Component {
	constructor(private readonly world: CorrectingWorld) {
		super();
	}

	override onload(): void {
		const { app, store, now, readAgain } = this.world;
		this.register(store.onChange((paths) => void readAgain(paths)));
		this.registerEvent(app.vault.on('rename', (file, oldPath) => {
			this.keep((kept) => renameKept(kept, oldPath, file.path, now()));
			if (file instanceof TFile) void this.retitle(file, oldPath);
		}));
		this.registerEvent(app.metadataCache.on('changed', ({ path }, text) => this.follow(path, text)));
	}

	/** Applies decisions that belong together, and says so with an offer to undo them. */
	decide(corrections: readonly Correction[], says: string): void {
		const { store, now } = this.world;
		const before = corrections.map((one) => store.find(one)?.correction ?? null);
		this.keep((kept) => decideAll(kept, corrections, now()));
		// The text of a correction may follow its line; its key stays.
		const decided = corrections.flatMap((one, at): Decided[] => {
			const held = store.find(one);
			return held === null ? [] : [{ ...held, before: before[at] ?? null }];
		});
		void this.followAll(corrections);
		offerNotice(says, 'Undo', () => this.keep((kept) => undecide(kept, decided, now())), 'corrections');
	}

	/** Takes pasted corrections over, and gives how many: newer decisions of this vault stay. */
	paste(pasted: readonly PastedCorrection[]): number {
		let taken = 0;
		this.keep((kept) => {
			const after = pasteAll(kept, pasted, this.world.now());
			taken = after.taken;
			return after.kept;
		});
		void this.followAll(pasted.map(({ correction }) => correction));
		return taken;
	}

	/** Removes corrections: what is read by itself holds again. */
	remove(keys: readonly string[]): void {
		this.keep((kept) => remove(kept, keys, this.world.now()));
	}

	/** Decides on a question in all notes that ask it. */
	notQuestion({ places, text }: BankQuestion): void {
		const corrections = pathsOf(places).map((path): Correction => ({ path, kind: 'question', text, decision: 'not' }));
		this.decide(corrections, `Not a question: “${short(text)}”`);
	}

	/** A question is one to ask them, in all notes that have it. */
	toAsk({ places, text }: BankQuestion): void {
		const corrections = pathsOf(places).flatMap((path): Correction[] => [
			{ path, kind: 'question', text, decision: 'not' }, { path, kind: 'to-ask', text, decision: 'keep' },
		]);
		this.decide(corrections, `A question to ask them: “${short(text)}”`);
	}

	/** A question assesses this principle from now on, in all notes that ask it. */
	choosePrinciple({ places, text }: BankQuestion, name: string): void {
		const corrections = pathsOf(places).map((path): Correction => ({ path, kind: 'principle', text, name }));
		this.decide(corrections, `“${short(text)}” assesses ${name}.`);
	}

	/** A story does not answer a question, in any note that asks it: links to the story are ignored there. */
	notItsStory({ places }: BankQuestion, story: StoryLink): void {
		const name = nameOfStory(story);
		const corrections = places.map(({ path, question: { text } }): Correction => ({ path, kind: 'not-its-story', text, name }));
		this.decide(corrections, `“${short(story.title)}” does not answer this question.`);
	}

	/** Somebody asks a question, in all notes that ask it; `NOBODY` for nobody in particular. */
	askedBy({ places, text }: BankQuestion, name: string): void {
		const corrections = pathsOf(places).map((path): Correction => ({ path, kind: 'asked-by', text, name }));
		this.decide(corrections, `${name === NOBODY ? 'Nobody in particular' : name} asks “${short(text)}”`);
	}

	/** A question to ask them is for somebody; `NOBODY` for anybody. */
	askedOf(path: string, text: string, name: string): void {
		this.decide([{ path, kind: 'asked-of', text, name }], `“${short(text)}” is a question to ${name === NOBODY ? 'anybody' : name}.`);
	}

	/** A story serves a principle, too. */
	serves(path: string, title: string, principle: string): void {
		this.decide([{ path, kind: 'serves', text: title, name: principle }], `“${short(title)}” serves ${principle}.`);
	}

	/** The person linked a story to a question: it answers the question, whatever was decided before. */
	storyLinked(question: QuestionAnchor, names: readonly string[]): void {
		this.keep((kept) => storyLinked(kept, question, names, this.world.now()));
	}

	/** The person began a story: it is one, although there is nothing in it yet. */
	storyStarted(path: string, title: string): void {
		this.keep((kept) => decideAll(kept, [{ path, kind: 'story', text: title, decision: 'keep' }], this.world.now()));
	}

	/** Somebody does not interview, in any note of the loop. */
	notInterviewer(loop: Loop, name: string): void {
		const corrections = namedIn(loop, name).map(({ path, name: text }): Correction => ({ path, kind: 'interviewer', text, decision: 'not' }));
		this.decide(corrections, `${name} is not an interviewer.`);
	}

	/** Two names of a loop are one person, who goes by the second. */
	samePerson(loop: Loop, name: string, as: string): void {
		const corrections = namedIn(loop, name).map(({ path, name: text }): Correction => ({ path, kind: 'person', text, name: as }));
		this.decide(corrections, `${name} and ${as} are now one person.`);
	}

	/** Somebody assesses a principle, or does not, in any note of the loop. */
	assesses(loop: Loop, name: string, principle: string, does: boolean): void {
		const kind = does ? 'assesses' : 'assesses-not';
		const corrections = namedIn(loop, name).map(({ path, name: text }): Correction => ({ path, kind, text, name: principle }));
		this.decide(corrections, `${name} ${does ? 'assesses' : 'does not assess'} ${principle}.`);
	}

	/** Somebody has a role: "Bar Raiser". */
	hasRole(loop: Loop, name: string, role: string): void {
		const corrections = namedIn(loop, name).map(({ path, name: text }): Correction => ({ path, kind: 'role', text, name: role }));
		this.decide(corrections, `${name}: ${role}`);
	}

	/** Somebody's rounds are on a day, perhaps with a time behind it: `2026-01-05 14:30`. */
	meets(loop: Loop, name: string, when: string): void {
		const corrections = namedIn(loop, name).map(({ path, name: text }): Correction => ({ path, kind: 'when', text, name: when }));
		this.decide(corrections, `${name} interviews on ${when}.`);
	}

	/** Notes are part of the loop with that path; a note whose own path it is, a loop of its own. `says` is the notice. */
	partOf(paths: readonly string[], loop: string, says: string): void {
		this.decide(paths.map((path): Correction => ({ path, kind: 'loop', text: '', name: loop })), says);
	}

	/** A line of a note, or a part of it, is a finding. */
	mark(path: string, kind: Kind, { text, part }: Mark): void {
		const correction: Correction = { path, kind, text, decision: 'keep', ...(part && { part }) };
		this.decide([correction], `Marked as ${kind}: “${short(text)}”`);
	}

	/** A line of a note is a finding of that kind, or none. */
	find(path: string, kind: CorrectedKind, text: string, decision: 'keep' | 'not'): void {
		this.findIn([path], kind, text, decision);
	}

	/** The same in several notes. */
	findIn(paths: readonly string[], kind: CorrectedKind, text: string, decision: 'keep' | 'not'): void {
		const is = decision === 'keep' ? `Marked as ${kindName(kind)}` : `Not ${aKind(kind)}`;
		const where = paths.length === 1 ? '' : ` in ${paths.length} notes`;
		this.decide(paths.map((path): Correction => ({ path, kind, text, decision })), `${is}${where}: “${short(text)}”`);
	}

	/** True for a finding that the person confirmed or marked. */
	isKept(path: string, kind: CorrectedKind, text: string): boolean {
		const held = this.world.store.find({ path, kind, text })?.correction;
		return held !== undefined && isKeep(held);
	}

	/** The names of those whom the person dismissed as interviewers. */
	dismissed(): readonly string[] {
		return dismissedNames(this.world.store.all);
	}

	/** The note is read as empty. */
	leaveOut(path: string): void {
		this.decide([{ path, kind: 'note', text: '' }], `${basename(path)} is left out.`);
	}

	/** True for a note that the person left out. */
	isLeftOut(path: string): boolean {
		return this.world.store.find({ path, kind: 'note', text: '' }) !== null;
	}

	/** A note that was left out is read again. */
	takeBack(path: string): void {
		const held = this.world.store.find({ path, kind: 'note', text: '' });
		if (held !== null) this.remove([held.key]);
	}

	/** Puts decisions in the place of others that are kept, and says so with an offer to undo it. */
	exchange(before: readonly KeptCorrection[], after: readonly Correction[], says: string): void {
		const { store, now } = this.world;
		this.keep((kept) => decideAll(remove(kept, before.map(({ key }) => key), now()), after, now()));
		const decided = after.flatMap((one): Decided[] => {
			const held = store.find(one);
			return held === null ? [] : [{ ...held, before: null }];
		});
		void this.followAll(after);
		const again = before.map(({ correction }) => correction);
		offerNotice(says, 'Undo', () => this.keep((kept) => decideAll(undecide(kept, decided, now()), again, now())), 'corrections');
	}

	private async followAll(corrections: readonly Correction[]): Promise<void> {
		const { app } = this.world;
		for (const path of new Set(corrections.map((one) => one.path))) {
			const file = app.vault.getFileByPath(path);
			// A note that cannot be read now is followed when it changes next.
			const text = file === null ? null : await app.vault.cachedRead(file).catch(() => null);
			if (text !== null) this.follow(path, text);
		}
	}

	/** A story without a heading goes by its note's name. A note that cannot be read now keeps the old one. */
	private async retitle(file: TFile, oldPath: string): Promise<void> {
		const text = await this.world.app.vault.cachedRead(file).catch(() => null);
		if (text !== null) this.keep((kept) => retitleKept(kept, oldPath, file.path, text, this.world.now()));
	}

	private follow(path: string, text: string): void {
		this.keep((kept) => followKept(kept, path, text, this.world.now()));
	}

	/** Applies a change at once; says so when it could not be saved. */
	keep(change: (kept: KeptCorrections) => KeptCorrections): void {
		this.world.store.change(change).catch((error: unknown) =>
			notify(`The correction could not be saved in the settings file, so only this device keeps it: ${reasonOf(error)}`));
	}
}

function pathsOf(places: BankQuestion['places']): string[] {
	return [...new Set(places.map(({ path }) => path))];
}

/** The notes of a loop that name somebody, with the name each has. */
export function namedIn({ interviewers }: Loop, name: string): ReadonlyArray<{ readonly path: string; readonly name: string }> {
	return interviewers.find((one) => one.name === name)?.namedIn ?? [];
}

/** As much of a text as a notice has room for, in UTF-16 units. */
const LONGEST = 80;

/** A text as it is in a notice: what is too long is cut. */
export function short(text: string): string {
	return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`;
}
