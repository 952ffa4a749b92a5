import { holdsUncasedJob, isHonorific, isJobWord, isTitleWord, titleAtStart, UNCASED } from './people-lexicon';
import type { Surroundings } from './slot';
import { holdsWhen } from './when';

/** A job title beside a name: after or before it, on the line below, or in another cell of its row. */
export interface Role {
	readonly title: string;
	readonly side: 'behind' | 'before' | 'below' | 'beside';
}

/** The job beside a name, null where there is none. `isGiven` when the name begins with a known given name. */
export function roleBeside({ place, before, behind, inSegment, later }: Surroundings, isGiven: boolean): Role | null {
	const after = roleBehind(behind) ?? (isGiven ? titleRightBehind(behind) : null);
	if (after !== null) return { title: after, side: 'behind' };
	const front = roleBefore(inSegment, before);
	if (front !== null) return { title: front, side: 'before' };
	const cell = place.beside.find((one) => one.length < 70 && titleAtStart(one) !== null);
	if (cell !== undefined) return { title: titleAtStart(cell) ?? cell, side: 'beside' };
	if (place.below.length < 120 && later.length === 0 && behind.trim().length < 3) {
		const below = titleAtStart(/^(?:title|role|position)\s*[:：]\s*(.*)$/i.exec(place.below)?.[1] ?? place.below);
		if (below !== null) return { title: below, side: 'below' };
	}
	return null;
}

/** "Anouk recruiter": a job right after a known name, without a mark. */
function titleRightBehind(behind: string): string | null {
	const word = /^\s+([\p{L}-]+)/u.exec(behind)?.[1] ?? '';
	return isJobWord(word) && /^\p{Ll}|^[\p{Lu}]{2,}$/u.test(word) ? word : null;
}

const PRONOUNS = /^\s*\((?:s?he|they|in person|online|remote|via|on)\b[^)]*\)/i;
const IS_A = /^\s*,?\s*(?:,?\s*(?:who\s+)?(?:is|was|'s|’s|ist|est|es|é|è|är|er)\s+(?:(?:the|a|an|my|our|their|new|die|der|le|la|el|o|a|il)\s+)?|works as |from (?:the )?|of (?:the )?|vom |von der |aus (?:dem|der) |du |de la |da |do |de |del |van |från |fra |из )/i;

function roleBehind(behind: string): string | null {
	const rest = behind.replace(PRONOUNS, '').replace(/^["”]/, '');
	if (/^\s*[-–—|,:/(@*=，（：、[]/.test(rest)) return titleAtStart(rest.replace(/^\s*(?:[-–—|,:/(@*=，（：、[]\s*)+/, ''));
	const polite = rest.replace(/^(?:さん|さま|様|氏|님|씨)/, '');
	if (polite !== rest) return roleBehind(polite);
	if (UNCASED.test(rest.slice(0, 2))) return titleAtStart(rest.trim());
	const is = IS_A.exec(rest);
	return is === null ? null : titleAtStart(rest.slice(is[0].length));
}

/** "Head librarian Adele Okoro": the job's words right before the name. */
function roleBefore(inSegment: string, before: string): string | null {
	const words = inSegment.trim().split(/\s+/).filter((word) => word !== '');
	let at = words.length;
	while (at > 0 && words.length - at < 5 && (isTitleWord(words[at - 1] ?? '') || isHonorific(words[at - 1] ?? ''))) at--;
	const title = words.slice(at).filter((word) => !isHonorific(word) || isJobWord(word));
	if (title.some(isJobWord)) return title.join(' ');
	if (UNCASED.test(before.slice(-3))) {
		return holdsUncasedJob(before.slice(-6)) ? before.slice(-6).replace(/[是叫为為:： ]+$/u, '').trim() : null;
	}
	const apposed = apposedIn(before);
	if (apposed === '' || holdsWhen(apposed)) return null;
	return titleOnly(apposed.replace(/^.*\b(?:with|our|the|my|mit|avec|con|com|unser|notre)\s+/i, ''));
}

/** "our CTO, Dana Reyes": the words before a comma or parenthesis right before a name. */
function apposedIn(before: string): string {
	const end = before.trimEnd();
	if (!end.endsWith(',') && !end.endsWith('(')) return '';
	return end.slice(0, -1).slice(-42).split(/[,.;:()]/).at(-1)?.trim() ?? '';
}

function titleOnly(text: string): string | null {
	const words = text.split(/\s+/);
	return words.length <= 5 && words.every(isTitleWord) && words.some(isJobWord) ? text : null;
}
