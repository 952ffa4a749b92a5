/** Mutations that may survive all tests, by id, with the reason. Remove an entry when a test kills its mutation. */
export const ALLOWED_SURVIVORS: Readonly<Record<string, string>> = {
	'comparison/follow-lines/isAbout': 'only a likeness of exactly 0.6 would differ, and nobody edits a line to that',
	'threshold/mention/LONGEST_WORD/2': 'every form of address is shorter: the bound only limits the work',
	'threshold/note-ties/MOST_KINDS': 'nobody asks for more: the bound only limits the work',
	'threshold/place/MOST_BESIDE': 'no table that people write is as wide: the bound only limits the work',
	'veto/uncased-names/name': 'only “최종” is a round that begins like a family name, and nothing else speaks for it',
	'written/only-imperatives-are-made-polite': 'nobody writes “could you” in front of another question',
};
