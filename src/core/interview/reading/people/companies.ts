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
 * The rounds with the company each belongs to, where a note has several: the shallowest level with two headings or more that
 * are companies by their looks and each hold people. Null for the rounds of a note of one company, and for those under no such heading.
 */
export function withCompanies(rounds: readonly Interview[], contexts: readonly SectionContext[]): Interview[] {
	const headings = headingsOf(contexts);
	const holds = ({ line, endLine }: Heading): boolean => rounds.some((round) => round.interviewers.length > 0 && round.line > line && round.line <= endLine);
	for (const level of [1, 2, 3]) {
		const companies = headings.filter((heading) => heading.level === level && holds(heading));
		if (companies.length < 2 || !companies.every(({ name }) => isCompanyLike(name, rounds))) continue;
		return rounds.map((round) => {
			const company = companies.find(({ line, endLine }) => round.line > line && round.line <= endLine);
			return { ...round, company: company === undefined ? null : { name: company.name, line: company.line, endLine: company.endLine } };
		});
	}
	return [...rounds];
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

/** "Lohmeyer & Parr (onsite)" without what stands behind the name. */
function cleaned(title: string): string {
	return title.replace(/^[^\p{L}\p{N}]+/u, '').replace(/\s*[(（[].*$|\s+[–—-]\s.*$|\s*[:：].*$/u, '').trim();
}

const LONGEST = 5;

/** A few capitalized words that are no person of a round, no day, no round, no principle and nothing a heading announces. */
function isCompanyLike(name: string, rounds: readonly Interview[]): boolean {
	if (!/^[\p{Lu}\p{Lo}\p{N}]/u.test(name) || name.split(/\s+/).length > LONGEST || holdsWhen(name)) return false;
	if (headingRole(name) !== 'other' || builtInPrinciple(name) !== null || isGenericName(name) || isRoundName(name) || holdsRoundWord(name)) return false;
	return rounds.every(({ interviewers, title }) => title !== name && interviewers.every((person) => !name.includes(person.name)));
}
