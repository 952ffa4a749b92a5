import type { App } from 'obsidian';
import type { BankQuestion } from '../core/interview/bank';
import { basename } from '../core/interview/names';
import type { QuestionAnchor } from '../core/interview/question-anchor';
import type { Library } from '../core/interview/library';
import type { Preparation } from '../core/interview/preparation';
import { brokenLinks, isSameTarget, relinkTargets, type BrokenLink, type RelinkOffer, type RelinkTarget } from '../core/interview/relink';
import type { StoryLink } from '../core/interview/story-links';
import { storySubpath } from '../core/interview/story-subpath';
import type { LinkMender, Mended } from '../vault/link-mender';
import type { NoteWriter } from '../vault/note-writer';
import { notify, reasonOf } from '../views/notice';
import { offerNotice } from '../views/offer-notice';
import { ChoiceModal, type Choice } from '../views/suggest-modals';
import { takeBack } from './take-back';

/** What these notices are about: only the last one matters. */
const RELINK = 'relink';

/** Menus name so many of the nearest notes; the rest is in the suggester. */
const MOST_NAMED = 3;

/** Leads broken story links to notes that exist, at the person's word and nowhere else. */
export class Relinking {
	constructor(
		private readonly app: App,
		private readonly library: Library,
		private readonly preparation: Preparation,
		private readonly writer: NoteWriter,
		private readonly mender: LinkMender,
		/** Called after a link is mended, with the names that the story may go by: it answers the question from now on. */
		private readonly linked: (question: QuestionAnchor, names: readonly string[]) => void,
	) {}

	/** The nearest stories and notes for the broken links of a question, at most three for each link. */
	nearest(question: BankQuestion): RelinkOffer[] {
		return brokenLinks(question).flatMap((broken) => this.targets(broken).slice(0, MOST_NAMED).map((to) => ({ broken, to })));
	}

	/**
	 * Lets the person choose what a broken link of a question leads to: the nearest first, then every story. Without
	 * `story`, its first broken link.
	 */
	choose(question: BankQuestion, story: StoryLink | null = null): void {
		const all = brokenLinks(question);
		const broken = story === null ? all[0] : all.find(({ target }) => target === story.link);
		if (broken === undefined) return notify('This link is in a numbered list of stories. Fix it there.', RELINK);
		const near = this.targets(broken);
		const stories = this.preparation.bank.stories.map((one): RelinkTarget => ({ path: one.path, title: one.story.title, story: one.story }));
		const rest = stories.filter((one) => !near.some((other) => isSameTarget(one, other)));
		const choices = [...near, ...rest].map((to): Choice => ({ label: to.title, detail: to.path, choose: () => void this.relink({ broken, to }) }));
		if (choices.length === 0) return notify(`The link to "${broken.target}" leads nowhere, and there is no story to relink it to yet.`, RELINK);
		new ChoiceModal(this.app, `"${broken.target}" leads nowhere. Relink to…`, choices).open();
	}

	/** Writes the new target, says so, and offers to take it back. */
	async relink({ broken, to }: RelinkOffer): Promise<void> {
		const note = this.library.get(to.path);
		try {
			const mended = await this.mender.mend(broken, to.path, note === undefined || to.story === null ? '' : storySubpath(note, to.story));
			if (mended === 'moved') notify(`The question no longer has the link to "${broken.target}". Nothing was written.`, RELINK);
			else if (mended === 'missing') notify('The note no longer exists. Nothing was written.', RELINK);
			else {
				for (const anchor of [broken, ...broken.also]) this.linked(anchor, [to.title, basename(to.path)]);
				offerNotice(relinkedWords(to.title, mended), 'Undo', () => void takeBack(this.writer, mended.written, RELINK), RELINK);
			}
		} catch (error) {
			sayFailed(error);
		}
	}

	private targets(broken: BrokenLink): RelinkTarget[] {
		return relinkTargets(broken, this.preparation.bank, this.library.all(), this.app.vault.getMarkdownFiles().map(({ path }) => path));
	}
}

/** "Relinked to …"; where it was more than one link, how many. */
function relinkedWords(title: string, { links, written }: Mended): string {
	const where = written.length > 1 ? ` in ${written.length} notes` : '';
	return links > 1 ? `Relinked ${links} links${where} to "${title}".` : `Relinked to "${title}".`;
}

function sayFailed(error: unknown): void {
	notify(`The link could not be written: ${reasonOf(error)}`, RELINK);
}
