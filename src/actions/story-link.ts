import type { App } from 'obsidian';
import type { Library } from '../core/interview/library';
import { basename } from '../core/interview/names';
import { storySubpath } from '../core/interview/story-subpath';
import type { KnownStory } from '../core/stories/known-stories';

/** Makes links to stories for notes that the plugin writes. */
export class StoryLinks {
	constructor(private readonly app: App, private readonly library: Library) {}

	/** The Markdown of a link to a story in the note at a path, as the app's settings want it; its title if its note is gone. */
	to({ title, path, line }: KnownStory, sourcePath: string): string {
		const file = this.app.vault.getFileByPath(path);
		if (file === null) return title;
		const subpath = this.subpath(path, line);
		const alias = subpath === '' && title === basename(path) ? '' : title.replace(/[[\]|]/g, ' ');
		return this.app.fileManager.generateMarkdownLink(file, sourcePath, subpath, alias);
	}

	/** A note that is linked as a story without being one is linked as a whole, or at the heading that its line is. */
	private subpath(path: string, line: number): string {
		const note = this.library.get(path);
		const story = note?.stories.find((one) => one.line === line);
		const isHeading = note?.headings.some((one) => one.line === line) === true && line > 0;
		if (note === undefined || (story === undefined && !isHeading)) return '';
		return storySubpath(note, story ?? { line, wholeNote: false });
	}
}
