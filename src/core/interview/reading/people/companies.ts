import { firstAt } from '../../first-at';
import type { Company, Interview } from '../../interview';
import { builtInPrinciple } from '../../principle';
import { headingRole } from '../roles';
import type { SectionContext } from '../section-context';
import { holdsRoundWord, isGenericName, isRoundName } from './people-lexicon';
import { holdsWhen } from './when';

/** A heading with the lines below it, down to the next one of its level or above. */
interface Heading extends Company {
	readonly level: number;
}

/**
 * The rounds with the company each belongs to. Where a note has several, they are the headings of the shallowest
 * level that has two or more, all of which look like companies and hold people. Null for rounds outside of such
 * headings and in notes of one company.
 */
export function withCompanies(rounds: readonly Interview[], contexts: readonly SectionContext[]): Interview[] {
	const headings = headingsOf(contexts);
	const named = rounds.filter(({ interviewers }) => interviewers.length > 0);
	for (const level of [1, 2, 3]) {
		const companies = headings.filter(({ level: own, line, endLine }) =>
			own === level && (named[firstAt(named, line + 1)]?.line ?? Infinity) <= endLine);
		if (companies.length < 2 || !companies.every(({ name }) => isCompanyLike(name, rounds))) continue;
		return rounds.map((round) => {
			const heading = companies.find((one) => isIn(round, one));
			if (heading === undefined) return { ...round, company: null };
			return { ...round, company: { name: heading.name, line: heading.line, endLine: heading.endLine } };
		});
	}
	return [...rounds];
}

function isIn(round: Interview, { line, endLine }: Heading): boolean {
	return round.line > line && round.line <= endLine;
}

function headingsOf(contexts: readonly SectionContext[]): Heading[] {
	const last = contexts.at(-1)?.section.endLine ?? 0;
	/** Where the nearest heading below begins, for each level. */
	const nextAt: number[] = [];
	return contexts.filter(({ level }) => level > 0).reverse().flatMap(({ section, level, title }) => {
		const next = Math.min(...nextAt.slice(0, level + 1).filter((line) => line > 0));
		nextAt[level] = section.line;
		return title === '' ? [] : [{ name: cleaned(title), level, line: section.line, endLine: Math.min(last, next - 1) }];
	}).reverse();
}

/** "Lohmeyer & Parr (onsite)" without what follows the name. */
function cleaned(title: string): string {
	return title.replace(/^[^\p{L}\p{N}]+/u, '').replace(/\s*[(（[].*$|\s+[–—-]\s.*$|\s*[:：].*$/u, '').trim();
}

const LONGEST = 5;

/**
 * A few capitalized words that are not a person of a round, a day, a round or a principle, and nothing a heading
 * announces.
 */
function isCompanyLike(name: string, rounds: readonly Interview[]): boolean {
	if (!/^[\p{Lu}\p{Lo}\p{N}]/u.test(name) || name.split(/\s+/).length > LONGEST || holdsWhen(name)) return false;
	if (headingRole(name) !== 'other' || builtInPrinciple(name) !== null) return false;
	if (isGenericName(name) || isRoundName(name) || holdsRoundWord(name)) return false;
	return rounds.every(({ interviewers, title }) =>
		title !== name && interviewers.every((person) => !name.includes(person.name)));
}
