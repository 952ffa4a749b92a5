/** The lines of a list, table or page: one for each number. */
function lines(count: number, line: (at: number) => string): string {
	return Array.from({ length: count }, (_, at) => line(at)).join('\n');
}

const GIVEN = ['Ada', 'Bruno', 'Chiara', 'Dara', 'Elena', 'Faisal', 'Greta', 'Hugo'];

/** Different for thousands of numbers: one of eight given names and a made-up family name. */
function person(at: number): string {
	const family = at.toString(26).replace(/./g, (digit) => String.fromCharCode(97 + parseInt(digit, 26)));
	return `${GIVEN[at % GIVEN.length] ?? ''} Hol${family}`;
}

/** Notes of a shape that a slow step would choke on, by what they are: any number of lines, cells or words. */
export const LONG_NOTES: Readonly<Record<string, (size: number) => string>> = {
	'a line of capitalized words': (size) => `# Interview\n${lines(size * 4, person).replaceAll('\n', ' ')}`,
	'a list of questions': (size) => `# Interview\n${lines(size, (at) => `- Tell me about a time you failed ${at}`)}`,
	'a list that nearly asks': (size) => `# Interview\n${lines(size, (at) => `- Do you fear heights ${at}?`)}`,
	'a list of names': (size) => `# Interviewers\n${lines(size, (at) => `- ${person(at)}, engineer`)}`,
	'names alike': (size) => `# Interviewers\n${lines(size, (at) => `- Ada ${person(at).split(' ')[1] ?? ''}`)}`,
	'a schedule': (size) => `# Onsite\n${lines(size, (at) => `- 10:30 ${person(at)} (system design)`)}`,
	'rounds': (size) => lines(size, (at) => `## Interview ${at}: ${person(at)}\n- Tell me about yourself`),
	'labels': (size) => lines(size, (at) => `**Interviewer**: ${person(at)}\n**Principles**\n- Ownership`),
	'headings': (size) => lines(size, (at) => `${'#'.repeat(1 + (at % 6))} Topic ${at}\nI did it, and then we went on.`),
	'a deep list': (size) => `# Interview\n${lines(size, (at) => `${'\t'.repeat(Math.min(at, 100))}- Panel: ${person(at)}`)}`,
	'a deep quotation': (size) => `# Interview\n${lines(size, (at) => `${'>'.repeat(1 + (at % 60))} Panel: ${person(at)}`)}`,
	'a long table': (size) => `| Interviewer | Question |\n|---|---|\n${lines(size, (at) => `| ${person(at)} | Why ${at}? |`)}`,
	'a wide table': (size) => ['Interviewer', '---', 'Ada Holm', 'Round 2']
		.map((cell) => `|${` ${cell} |`.repeat(size)}`).join('\n'),
	'stories': (size) => `# Stories\n${lines(size, (at) => `## Story ${at}\n**Task**: mend it.\n**Action**: I did.`)}`,
	'prose': (size) => `# Interview\n${lines(size, (at) => `I spoke with ${person(at)} about the round. I went home.\n`)}`,
};
