import { seeded, type Rng } from '../src/core/drill/random.ts';

const PEOPLE = ['Dana Reyes', 'Sunniva Holm', 'Marla Quint', 'Bruno Adeyemi', 'Chiara Vance'];
const PRINCIPLES = ['Ownership', 'Dive Deep', 'Think Big', 'Earn Trust', 'Bias for Action', 'Deliver Results', 'Frugality', 'Learn and Be Curious'];
const SUBJECTS = ['the tomatoes', 'a late train', 'the harbor wall', 'a borrowed bicycle', 'the new kettle', 'our garden gate', 'the choir', 'a long book'];
const VERBS = ['wanted more water than last year', 'stood in the rain for two days', 'was mended with string', 'cost less than we feared', 'made everybody laugh', 'needs another look in spring'];
const ASKS = ['took over', 'gave up', 'mended', 'measured', 'disagreed about', 'shipped', 'learned from', 'explained'];
/** One of so many notes is an interview note: 5 %. */
const SHARE = 20;

/**
 * A vault of that many notes of 2 to 4 KB, text by path: every twentieth is an interview note (a loop, questions for a
 * principle, or a story), the others are on anything else. The same seed gives the same vault.
 */
export function seededVault(count: number, seed: number): Record<string, string> {
	const rng = seeded(seed);
	return Object.fromEntries(Array.from({ length: count }, (_, at) => (at % SHARE === 0 ? interviewNote(at / SHARE, rng) : otherNote(at, rng))));
}

/** One loop of four people in one vault whose notes ask that many questions, with stories for every third. */
export function vaultOfQuestions(count: number): Record<string, string> {
	const each = Math.ceil(count / PRINCIPLES.length);
	const loop = PEOPLE.slice(0, 4).map((name, at) => `#### Interview ${at + 1}\n\n**Interviewer**: ${name}\n\n**Principles**\n- ${PRINCIPLES[at * 2] ?? ''}\n- ${PRINCIPLES[at * 2 + 1] ?? ''}\n`);
	const notes = PRINCIPLES.map((name, p) => [`Principles/${name}.md`, `# Behavioral questions\n\n## ${name}\n\n${Array.from({ length: each }, (_, at) => `${at + 1}. Tell me about a time you ${ASKS[at % ASKS.length] ?? ''} goal number ${p}-${at}.${at % 3 === 0 ? '\n\t- [[The late train]]' : ''}`).join('\n')}\n`] as const);
	return { 'Interview loop.md': loop.join('\n'), ...Object.fromEntries(notes), 'Stories/The late train.md': story('The late train') };
}

function interviewNote(at: number, rng: Rng): [path: string, text: string] {
	const kind = at % 5;
	const principle = pick(PRINCIPLES, rng);
	if (kind < 2) return [`Loops/Interview loop ${at}.md`, filled(loopText(at, rng), rng)];
	if (kind < 4) return [`Principles/${principle} ${at}.md`, filled(`# Behavioral questions\n\n## ${principle}\n\n${questions(at, rng)}\n`, rng)];
	return [`Stories/Story ${at}.md`, filled(story(`Story ${at}`), rng)];
}

function loopText(at: number, rng: Rng): string {
	const rounds = Array.from({ length: 4 }, (_, round) => `#### Interview ${round + 1}\n\n**Interviewer**: ${PEOPLE[(at + round) % PEOPLE.length] ?? ''}\n\n**Principles**\n- ${pick(PRINCIPLES, rng)}\n- ${pick(PRINCIPLES, rng)}\n`);
	return `#interviewing\n\n# Interview loop ${at}\n\n${rounds.join('\n')}\n### ${pick(PRINCIPLES, rng)}\n\n${questions(at, rng)}\n`;
}

function questions(at: number, rng: Rng): string {
	return Array.from({ length: 6 }, (_, q) => `${q + 1}. Tell me about a time you ${pick(ASKS, rng)} goal number ${at}-${q}.${rng() < 0.4 ? `\n\t- [[Story ${Math.floor(rng() * at / 5) * 5 + 4}]]` : ''}`).join('\n');
}

function story(title: string): string {
	return `# ${title}\n\n**Situation**: The hub stood still at four in the morning.\n**Task**: I had to say what to do next.\n**Action**: I cut the scope by a third.\n**Result**: We shipped 3 days sooner.\n`;
}

function otherNote(at: number, rng: Rng): [path: string, text: string] {
	return [`${pick(['Garden', 'Journal', 'Books', 'Travel'], rng)}/Note ${at}.md`, filled(`# Note ${at}\n\n`, rng)];
}

/** The text with sections of prose and lists below, up to 2 to 4 KB. */
function filled(text: string, rng: Rng): string {
	const parts = [text];
	for (let left = 2048 + rng() * 2048 - text.length; left > 0;) {
		const part = rng() < 0.3 ? `\n## About ${pick(SUBJECTS, rng)}\n\n` : rng() < 0.4 ? `- ${pick(SUBJECTS, rng)}, see [[Note ${Math.floor(rng() * 1000)}]]\n` : `${sentence(rng)} ${sentence(rng)}\n\n`;
		parts.push(part);
		left -= part.length;
	}
	return parts.join('');
}

function sentence(rng: Rng): string {
	const subject = pick(SUBJECTS, rng);
	return `${subject.charAt(0).toUpperCase()}${subject.slice(1)} ${pick(VERBS, rng)} (${Math.floor(rng() * 1000)}).`;
}

function pick<T>(items: readonly T[], rng: Rng): T {
	return items[Math.floor(rng() * items.length)] as T;
}
