import { AMAZON_PRINCIPLES } from '../interview/amazon';
import { fold } from '../interview/fold';
import type { InterviewNote } from '../interview/interview-note';
import { unique } from '../interview/unique';

/** The company whose principles are built in. */
const AMAZON = 'amazon';
/** Those of today: an older one follows them in the table. */
const COUNT = 16;

/** True for the company whose principles are built in. */
export function isAmazon(company: string): boolean {
	return fold(company).split(' ').includes(AMAZON);
}

/** The principles to choose from for a company: Amazon's, or the values that the person gave; those of the notes follow. */
export function principlesToChoose(company: string, values: readonly string[], inNotes: readonly string[]): readonly string[] {
	const own = isAmazon(company) ? AMAZON_PRINCIPLES.slice(0, COUNT).map(([name]) => name) : values;
	return unique([...own, ...inNotes], fold);
}

/** The values in a list that was typed, with commas, semicolons or line breaks between them; each once. */
export function valuesTyped(text: string): readonly string[] {
	return unique(text.split(/[,;\n]/).map((value) => value.trim()).filter((value) => value !== ''), fold);
}

/** The values that a note names: its principles, else its headings below the first level. */
export function valuesIn({ principles, headings }: Pick<InterviewNote, 'principles' | 'headings'>): readonly string[] {
	const names = principles.length > 0 ? principles : headings.filter(({ level }) => level > 1).map(({ text }) => text);
	return unique(names.map((name) => name.replace(/[,;]/g, '').replace(/\s+/g, ' ').trim()), fold);
}
