import type { InterviewNote } from './interview-note';
import { joinedNames } from './joined-headings';
import { namesOf } from './names';
import { principleOfInitials, type Principle, type Principles } from './principle';
import type { Question } from './question';
import type { Story } from './story';
import { unique } from './unique';

/** What a note is called by. */
type Named = Pick<InterviewNote, 'path' | 'aliases'>;

const NONE: readonly Principle[] = [];

/**
 * What a question assesses: the principles it names itself, else those of the story it is in, else the nearest name
 * above it that is one, the note's own name last.
 */
export function principlesOfQuestion({ named, under, story }: Question, note: Named,
	principles: Principles): readonly Principle[] {
	// Most name none and are in no story: thousands of questions are asked this at each derivation.
	const own = named.length === 0 ? NONE : named.flatMap((name) => principles.identify(name) ?? principleOfInitials(name) ?? []);
	if (own.length > 0) return unique(own, ({ key }) => key);
	const ofStory = story === null ? NONE : story.named.flatMap((name) => principles.identify(name) ?? []);
	return ofStory.length > 0 ? unique(ofStory, ({ key }) => key) : nearestAbove(under, note, principles);
}

/** What a story serves: the principles it names itself, else the nearest above it. */
export function principlesOfStory({ named, under }: Story, note: Named, principles: Principles): readonly Principle[] {
	const own = named.flatMap((name) => principlesNamed(name, principles));
	return own.length > 0 ? unique(own, ({ key }) => key) : nearestAbove(under, note, principles);
}

function nearestAbove(under: readonly string[], note: Named, principles: Principles): readonly Principle[] {
	const nearest = firstNamed(under, principles);
	return nearest.length > 0 ? nearest : firstNamed(namesOf(note), principles);
}

function firstNamed(names: readonly string[], principles: Principles): readonly Principle[] {
	for (const name of names) {
		const found = principlesNamed(name, principles);
		if (found.length > 0) return found;
	}
	return [];
}

/** The principle of this name, or those that it joins: "Ownership and Dive Deep". */
function principlesNamed(name: string, principles: Principles): readonly Principle[] {
	const one = principles.identify(name);
	if (one !== null) return [one];
	const joined = joinedNames(name, (part) => principles.identify(part) !== null)
		.flatMap((part) => principles.identify(part) ?? []);
	return unique(joined, ({ key }) => key);
}
