import type { Theme } from '../core/interview/lexicon/theme-words';
import type { StarterQuestion } from '../core/starter/starter-question';
import type { ThemeMatch } from '../core/starter/value-themes';

/** The note that questions are written into. */
export interface StarterHome {
	/** Null for a note to create. */
	readonly path: string | null;
	/** As the person reads it. */
	readonly name: string;
}

/** What the dialog offers for one principle. */
export interface StarterOffer {
	readonly principle: string;
	/** True for a principle without a question: all that is offered is ticked at first. */
	readonly isWithout: boolean;
	/** The themes that its name matches; null where the questions are made for the principle itself. */
	readonly matches: readonly ThemeMatch[] | null;
	/** The questions that are not in the notes yet. */
	questions(theme: Theme | null): readonly StarterQuestion[];
	readonly home: StarterHome;
	/** Lets the person choose another note. */
	chooseHome(choose: (home: StarterHome) => void): void;
	/** Writes the questions; resolves to whether they were. */
	add(questions: readonly StarterQuestion[], home: StarterHome): Promise<boolean>;
}
