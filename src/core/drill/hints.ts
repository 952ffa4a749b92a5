/** What a question could be hinted by, each level one list. */
export interface Hintable {
	/** The principle while it is hidden, null when it is shown or unknown. */
	readonly principle: string | null;
	readonly talkingPoints: readonly string[];
	/** Titles of its stories, linked first. */
	readonly stories: readonly string[];
}

/** One level of hints. */
export interface Hint {
	readonly name: string;
	readonly lines: readonly string[];
}

/** The hints of a question from the slightest to the one that gives most away; levels that say nothing are left out. */
export function hintsOf({ principle, talkingPoints, stories }: Hintable): Hint[] {
	const levels: Hint[] = [
		{ name: 'Principle', lines: principle === null ? [] : [principle] },
		{ name: 'Story', lines: stories.slice(0, 1) },
		{ name: 'Talking points', lines: talkingPoints },
	];
	return levels.filter(({ lines }) => lines.length > 0);
}
