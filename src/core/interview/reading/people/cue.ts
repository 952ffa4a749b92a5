import { peopleWords } from '../../lexicon/lexicon';
import { holdsRoundWord, isFiller, isHonorific, isRoundName, isTitleWord } from './people-lexicon';

/** How words like "with" lead to a name: what precedes them is an interview, a talk, or anything. */
export type Cue = 'interview' | 'talk' | 'with';

type Phrase = 'statement' | 'by' | 'with';

/** What each phrase before a name says, by its words. */
const CUES: ReadonlyMap<string, Phrase> = new Map([
	...peopleWords(({ with: words }) => words).map((phrase) => [phrase, 'with'] as const),
	...peopleWords(({ interviewedBy }) => interviewedBy).map((phrase) => [phrase, 'by'] as const),
	...peopleWords(({ interviewerIs }) => interviewerIs).map((phrase) => [phrase, 'statement'] as const),
]);
const LONGEST_CUE = 5;
const LONGEST_GAP = 6;
const TALKS = new Set(peopleWords(({ talks }) => talks));
/** Words that make a phrase one about an interview. */
const OF_INTERVIEW = /interview|entretien|entrevist|gespräch|colloquio|собес|интервью|rozmow|intervju|samtale|gesprek|screen|round|panel|led|run|conduct/;
const SENTENCE_END = /[.!?]\s+(?=\p{Lu}\p{L}+\s)/u;

/** The cue right before a name, with a few words of jobs or companies between at most; null when none leads to it. */
export function cueBefore(before: string): Cue | null {
	if (before.length < 2) return null;
	const sentence = before.slice(-140).split(SENTENCE_END).at(-1) ?? '';
	const written = sentence.split(/\s+/).filter((word) => word !== '');
	const words = written.map((word) => word.toLowerCase().replace(/^[(“"*]+|[:,*]+$/g, ''));
	for (let end = words.length; end > 0 && words.length - end <= LONGEST_GAP; end--) {
		if (end < words.length && !leadsOn(written[end] ?? '')) return null;
		for (let length = Math.min(LONGEST_CUE, end); length > 0; length--) {
			const phrase = words.slice(end - length, end).join(' ');
			const kind = CUES.get(phrase);
			if (kind === undefined || !mayLead(written.slice(end))) continue;
			return cueOfWords(kind, phrase, written.slice(0, end - length).join(' '));
		}
	}
	return null;
}

const BEFORE_NAMES: ReadonlySet<string> = new Set('of for from at head lady guy woman man this someone somebody called named their your his her us first then zwei två two three 2 3'.split(' '));

/** True for a word that may be between a cue and the name it leads to. */
function leadsOn(word: string): boolean {
	const bare = word.toLowerCase().replace(/[,:]+$/, '');
	return isTitleWord(word) || isHonorific(word) || isFiller(bare) || /^[\p{Lu}&+(@|–—/-]/u.test(word) || BEFORE_NAMES.has(bare);
}

/** True for a gap of two capitalized words of a company at most, without a comma after them. */
function mayLead(gap: readonly string[]): boolean {
	if (/^(?:for|from|of|at|bei|chez|von|de|da|do|di|van|från|fra|на|в)$/i.test(gap.at(-1) ?? '')) return false;
	const names = gap.filter((word) => /^\p{Lu}/u.test(word) && !isTitleWord(word) && !isHonorific(word));
	return names.length <= 2 && (names.length === 0 || !gap.slice(0, -1).some((word) => /[,(]/.test(word)));
}

function cueOfWords(kind: Phrase, phrase: string, head: string): Cue {
	// "Anouk recruiter Velthoek": the job belongs to the name before it.
	if (kind === 'statement') return /^(?:recruiter|manager|hm|bar raiser)$/.test(phrase) && /\p{Lu}[\p{L}]+$/u.test(head) ? 'with' : 'interview';
	if (kind === 'by') return OF_INTERVIEW.test(phrase) ? 'interview' : 'talk';
	if (holdsRoundWord(head.slice(-70)) || isRoundName(head)) return 'interview';
	return head.slice(-60).toLowerCase().split(/[^\p{L}-]+/u).some((word) => TALKS.has(word)) ? 'talk' : 'with';
}
