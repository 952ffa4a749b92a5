import { anyOf } from '../../any-of';
import { firstAt } from '../../first-at';
import { fold } from '../../fold';
import type { Company, Interview } from '../../interview';
import { COMPANY_TAILS, KNOWN_COMPANIES } from '../../lexicon/company-words';
import { peopleWords, wordsOf } from '../../lexicon/lexicon';
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
			own === level && (named[firstAt(named, line)]?.line ?? Infinity) <= endLine);
		if (companies.length < 2 || !companies.every(({ name }) => isCompanyLike(name, rounds))) continue;
		if (companies.some((one) => isRoundItself(one, named)) && !saysCompanies(companies, headings)) continue;
		return rounds.map((round) => {
			const heading = companies.find((one) => isIn(round, one));
			if (heading === undefined) return { ...round, company: null };
			return { ...round, company: { name: heading.name, line: heading.line, endLine: heading.endLine } };
		});
	}
	return [...rounds];
}

function isIn(round: Interview, { line, endLine }: Heading): boolean {
	return round.line >= line && round.line <= endLine;
}

/** True for a heading with its interviewer right below: it may be a round, a value or a company. */
function isRoundItself({ line }: Heading, rounds: readonly Interview[]): boolean {
	return rounds.some((round) => round.line === line);
}

/**
 * True where the headings are the note's topmost, one has a company's ending, or the one above says that companies
 * follow.
 */
function saysCompanies(companies: readonly Heading[], headings: readonly Heading[]): boolean {
	const [first] = companies;
	if (first === undefined || first.level === 1 || companies.some(({ name }) => TAIL.test(name))) return true;
	const above = headings.filter(({ level, line }) => level < first.level && line < first.line).at(-1);
	return above !== undefined && OVER_COMPANIES.has(fold(above.name));
}

const TAIL = new RegExp(`\\s${anyOf(COMPANY_TAILS)}\\.?$`);
const OVER_COMPANIES: ReadonlySet<string> = new Set(peopleWords(({ overCompanies }) => overCompanies).map(fold));
const ROUND = anyOf(wordsOf(({ headings }) => headings.rounds));
const AT = new RegExp(`^${ROUND}s?\\s+${anyOf(peopleWords(({ at }) => at))}\\s+(?=\\p{Lu})`, 'iu');

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
	return title.replace(/^[^\p{L}\p{N}]+/u, '').replace(AT, '')
		.replace(/\s*[(（[].*$|\s+[–—-]\s.*$|\s*[:：].*$/u, '').trim();
}

const LONGEST = 5;

/**
 * A few capitalized words that are not a person of a round, a day, a round or a principle, and nothing a heading
 * announces.
 */
function isCompanyLike(name: string, rounds: readonly Interview[]): boolean {
	if (!/^[\p{Lu}\p{Lo}\p{N}]/u.test(name) || name.split(/\s+/).length > LONGEST || holdsWhen(name)) return false;
	if (KNOWN_COMPANIES.has(fold(name))) return true;
	if (headingRole(name) !== 'other' || builtInPrinciple(name) !== null) return false;
	if (isGenericName(name) || isRoundName(name) || holdsRoundWord(name)) return false;
	return rounds.every(({ interviewers }) => interviewers.every((person) => !name.includes(person.name)));
}
