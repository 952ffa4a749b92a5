import { describe, expect, it } from 'vitest';
import { readNote } from '../../../src/core/interview/read-note';
import { readTogether } from '../../../src/core/interview/read-together';
import type { InterviewNote } from '../../../src/core/interview/interview-note';

const names = (people: ReadonlyArray<{ readonly name: string }>): string[] => people.map(({ name }) => name);
const interviewing = (note: InterviewNote | undefined): string[] =>
	note?.interviews.flatMap(({ interviewers }) => names(interviewers)) ?? [];

describe('whoever only arranges interviews is a contact and no interviewer', () => {
	const jobs = ['Recruiter', 'Our recruiter', 'Sourcer', 'Headhunter', 'HR contact', 'Talent partner', 'Contact', 'Rekryterare', 'Rekruterka'];
	const layouts: ReadonlyArray<readonly [string, (job: string) => string]> = [
		['a colon', (job) => `${job}: Imke Vriesema`],
		['an equals sign', (job) => `${job} = Imke Vriesema`],
		['an arrow', (job) => `- ${job} → Imke Vriesema`],
		['a dash', (job) => `- ${job} — Imke Vriesema`],
		['a bold label', (job) => `**${job}:** Imke Vriesema`],
		['a list below', (job) => `${job}:\n- Imke Vriesema`],
		['a heading above', (job) => `## ${job}\n- Imke Vriesema`],
		['a column', (job) => `| Company | ${job} |\n| --- | --- |\n| Borealis | Imke Vriesema |`],
		['a property', (job) => `---\n${job}: Imke Vriesema\n---`],
		['the middle of a line', (job) => `- Borealis, baker. ${job}: Imke Vriesema. Onsite on 8 Dec`],
	];
	it.each(jobs.flatMap((job) => layouts.map(([layout, write]) => [job, layout, write(job)] as const)))('%s with %s', (_, __, note) => {
		const read = readNote('Jobs/Onsite.md', `${note}\n\nInterviewer: Dana Reyes`);
		expect(interviewing(read)).toEqual(['Dana Reyes']);
	});

	it('counts as an interviewer with a round of their own', () => {
		for (const line of ['Phone screen with Imke Vriesema (recruiter)', '- 10:30 Imke Vriesema, recruiter', 'Recruiter screen: Imke Vriesema'])
			expect(interviewing(readNote('Jobs/Onsite.md', line))).toEqual(['Imke Vriesema']);
	});

	it.each(['- [ ] thank-you note to Imke', '- write a note to Imke', 'Thank you notes to Imke and Dana', 'Questions for Imke: salary, dates', '- mail from Imke on Friday'])('is a contact though the candidate writes to them: %s', (line) => {
		const read = readNote('Jobs/Onsite.md', `Recruiter: Imke Vriesema\nInterviewer: Dana Reyes\n\n## To do\n\n${line}\n`);
		expect([interviewing(read), names(read.contacts)]).toEqual([['Dana Reyes'], ['Imke Vriesema']]);
	});

	it.each(['採用担当', 'リクルーター', 'エージェント'])('is a contact after a label in Japanese: %s', (job) => {
		const { contacts, suggestions } = readNote('面接.md', `${job}：田中 花子`);
		expect([names(contacts), suggestions]).toEqual([['田中 花子'], []]);
	});

	it('is a contact in other notes too, until one of them says more', () => {
		const notes: ReadonlyArray<readonly [string, string]> = [
			['Jobs/Acme/Loop.md', 'Recruiter: Imke Vriesema\n\nInterviewer: Dana Reyes'],
			['Jobs/Acme/Debrief.md', 'Written on the ferry.\n\nImke wrote about the dates.\nDana first. Wanted numbers.'],
		];
		const [loop, debrief] = readTogether(notes);
		expect(names(loop?.contacts ?? [])).toEqual(['Imke Vriesema']);
		expect(interviewing(debrief)).toEqual(['Dana']);
		const [, , screen] = readTogether([...notes, ['Jobs/Acme/Screen.md', 'Phone screen with Imke Vriesema']]);
		expect(interviewing(screen)).toEqual(['Imke Vriesema']);
	});

	it('is one if you say so', () => {
		const correction = { path: 'Jobs/Onsite.md', kind: 'interviewer', text: 'Imke Vriesema', decision: 'keep' } as const;
		const [read] = readTogether([['Jobs/Onsite.md', 'Recruiter: Imke Vriesema']], { corrections: [correction] });
		expect(interviewing(read)).toEqual(['Imke Vriesema']);
	});
});
