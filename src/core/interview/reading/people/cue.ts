import { peopleWords } from '../../lexicon/lexicon';
import { withoutNickname } from './nicknames';
import { holdsRoundWord, isFiller, isHonorific, isRoundName, isTitleWord } from './people-lexicon';

/** How words like "with" lead to a name: what precedes them is an interview, a talk, or anything. */
export type Cue = 'interview' | 'talk' | 'with';

/** What each phrase before a name says, by its words. */
const CUES: ReadonlyMap<string, Cue> = new Map([
	...peopleWords(({ with: words }) => words).map((phrase) => [phrase, 'with'] as const),
	...peopleWords(({ talkedTo }) => talkedTo).map((phrase) => [phrase, 'talk'] as const),
	...peopleWords(({ interviewedBy }) => interviewedBy).map((phrase) => [phrase, 'interview'] as const),
	...peopleWords(({ interviewerIs, writtenTo }) => [...interviewerIs ?? [], ...writtenTo ?? []])
		.map((phrase) => [phrase, 'interview'] as const),
]);
/** The last words of those phrases. */
const CUE_ENDS: ReadonlySet<string> = new Set(Array.from(CUES.keys(), (phrase) => phrase.split(' ').at(-1) ?? ''));
const LONGEST_CUE = 5;
const LONGEST_GAP = 6;
const TALKS = new Set(peopleWords(({ talks }) => talks));
const HIRING_ROLES = new Set(peopleWords(({ hiringRoles }) => hiringRoles));
/** Right before a capitalized word they announce a company. */
const BEFORE_COMPANY = new Set(peopleWords(({ at, of }) => [...at ?? [], ...of ?? []]));
const LEAD_INS = new Set(peopleWords(({ leadIns }) => leadIns));
const SENTENCE_END = /[.!?]\s+(?=\p{Lu}\p{L}+\s)/u;

/** The cue right before a name, with a few words of jobs or companies between at most; null when none leads to it. */
export function cueBefore(before: string): Cue | null {
	if (before.length < 2) return null;
	const sentence = withoutNickname(before.slice(-140)).split(SENTENCE_END).at(-1) ?? '';
	const written = sentence.split(/\s+/).filter((word) => word !== '');
	const bare = (word: string): string => word.toLowerCase().replace(/^[(“"*]+|[:,*]+$/g, '');
	for (let end = written.length; end > 0 && written.length - end <= LONGEST_GAP; end--) {
		if (end < written.length && !leadsOn(written[end] ?? '')) return null;
		if (!CUE_ENDS.has(bare(written[end - 1] ?? ''))) continue;
		const words = written.slice(Math.max(0, end - LONGEST_CUE), end).map(bare);
		for (let length = words.length; length > 0; length--) {
			const phrase = words.slice(-length).join(' ');
			const kind = CUES.get(phrase);
			if (kind === undefined || !mayLead(written.slice(end))) continue;
			return cueOfWords(kind, phrase, written.slice(0, end - length).join(' '));
		}
	}
	return null;
}

/** True for a word that may be between a cue and the name it leads to. */
function leadsOn(word: string): boolean {
	const bare = word.toLowerCase().replace(/[,:]+$/, '');
	return isTitleWord(word) || isHonorific(word) || /^[\p{Lu}&+(@|–—/-]/u.test(word)
		|| isFiller(bare) || LEAD_INS.has(bare) || BEFORE_COMPANY.has(bare);
}

/** True for a gap of two capitalized words of a company at most, without a comma after them. */
function mayLead(gap: readonly string[]): boolean {
	if (BEFORE_COMPANY.has(gap.at(-1)?.toLowerCase() ?? '')) return false;
	const names = gap.filter((word) => /^\p{Lu}/u.test(word) && !isTitleWord(word) && !isHonorific(word));
	return names.length <= 2 && (names.length === 0 || !gap.slice(0, -1).some((word) => /[,(]/.test(word)));
}

function cueOfWords(kind: Cue, phrase: string, head: string): Cue {
	// "Anouk recruiter Velthoek": the job belongs to the name before it.
	if (HIRING_ROLES.has(phrase) && /\p{Lu}\p{L}+$/u.test(head)) return 'with';
	if (kind !== 'with') return kind;
	if (holdsRoundWord(head.slice(-70)) || isRoundName(head)) return 'interview';
	return head.slice(-60).toLowerCase().split(/[^\p{L}-]+/u).some((word) => TALKS.has(word)) ? 'talk' : 'with';
}
