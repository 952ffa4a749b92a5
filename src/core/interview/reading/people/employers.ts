import { fold } from '../../fold';
import { COMPANY_ENDINGS } from '../../lexicon/company-words';
import type { NameSpan } from './name-span';
import { wordsOfName } from './name-words';
import type { NoteFacts } from './note-facts';
import { isFiller, isHonorific, isJobWord, isTitleWord } from './people-lexicon';

/** A company next to the job of somebody who works there. */
export interface Employment {
	readonly company: NameSpan;
	readonly person: NameSpan;
	/** The job and the company: "Engineering Manager, Acme Foods". */
	readonly title: string;
}

/** "Acme Foods, Engineering Manager Dana": what is between a company and who works there. */
const JOB_RIGHT_BEFORE = /^\s*[,(:|–—-]\s*([^,:;()|–—]+?[^.\s,:;()|–—-])\s+$/u;
/** "Acme Foods - Director - Dana". */
const JOB_BETWEEN = /^\s*[,(:|–—-]\s*([^,:;()|–—]+?[^.\s,:;()|–—-])\s*[),:|–—-]\s*$/u;
/** "Staff Engineer (Acme Foods) Dana". */
const JOB_IN_FRONT = /([^,:;()|–—]+?)\s*\(\s*$/u;
const CLOSED = /^\s*\)\s*$/;
const LONGEST_TITLE = 6;

/**
 * The companies of a line that stand in front of a job, or between a job and its holder, each with that person. Unknown
 * words are a company where somebody with a known given name follows; nobody has a job on both sides.
 */
export function employmentsIn(spans: readonly NameSpan[], text: string, note: NoteFacts): Employment[] {
	return spans.flatMap((company, i) => {
		const person = spans[i + 1];
		if (person === undefined || !wordsOfName(person.name, note).startsGiven) return [];
		const { words, startsGiven } = wordsOfName(company.name, note);
		const isSure = words.length > 1 && COMPANY_ENDINGS.has(words.at(-1) ?? '');
		if (!isSure && (startsGiven || isPerson(company, text, note))) return [];
		const between = text.slice(company.to, person.from);
		const job = JOB_RIGHT_BEFORE.exec(between)?.[1]
			?? (isSure ? JOB_BETWEEN.exec(between)?.[1] : undefined)
			?? (CLOSED.test(between) ? JOB_IN_FRONT.exec(text.slice(spans[i - 1]?.to ?? 0, company.from))?.[1] : undefined);
		return job !== undefined && isTitle(job) ? [{ company, person, title: `${job.trim()}, ${company.name}` }] : [];
	});
}

/** True for somebody whom another note knows, or who has a form of address. */
function isPerson({ name, from }: NameSpan, text: string, { known }: NoteFacts): boolean {
	return known.nearnessOf(fold(name)) !== null || isHonorific(text.slice(0, from).trimEnd().split(/\s/).at(-1) ?? '');
}

/** True for words of a job and nothing else; a form of address by itself is none: "Chef". */
function isTitle(text: string): boolean {
	const words = text.trim().split(/[\s/&]+/);
	return words.length <= LONGEST_TITLE && words.every(isTitleWord) && !isFiller(words[0] ?? '')
		&& words.some((word) => isJobWord(word) && !(words.length === 1 && isHonorific(word)));
}

/** A line without those companies, every other word where it was. */
export function withoutCompanies(text: string, employments: readonly Employment[]): string {
	return employments.reduce((left, { company: { from, to } }) =>
		left.slice(0, from) + ' '.repeat(to - from) + left.slice(to), text);
}
