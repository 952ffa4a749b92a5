import { fingerprint } from '../src/core/drill/fingerprint.ts';
import { stamp, writeLine } from '../src/core/drill/log.ts';
import { replay } from '../src/core/drill/practice.ts';
import { seeded } from '../src/core/drill/random.ts';
import { readinessReport } from '../src/core/drill/readiness-report.ts';
import type { History } from '../src/core/drill/history.ts';
import { deriveBank, type BankQuestion } from '../src/core/interview/bank.ts';
import { deriveLoops, type Loop } from '../src/core/interview/loop.ts';
import { readNote } from '../src/core/interview/read-note.ts';
import { deriveCoverage } from '../src/core/stories/coverage.ts';
import { derivePlan } from '../src/core/stories/plan.ts';
import { deriveFigures } from '../src/core/stories/story-figures.ts';
import { whatWasTold } from '../src/core/stories/told-stories.ts';

const PRINCIPLES = [
	'Ownership', 'Dive Deep', 'Think Big', 'Earn Trust', 'Bias for Action', 'Frugality', 'Customer Obsession',
	'Deliver Results', 'Invent and Simplify', 'Learn and Be Curious', 'Hire and Develop the Best',
	'Insist on the Highest Standards',
];
const PEOPLE = ['Dana Reyes', 'Omar Bell', 'Priya Sand', 'Lena Frost', 'Marco Hale', 'Ines Clay'];
const [STORIES, NOTES, QUESTIONS, ANSWERS] = [40, 100, 50, 2000] as const;
const FIRST_DAY = 20_454;
const DAY_MS = 86_400_000;

const principle = (n: number): string => PRINCIPLES[n % PRINCIPLES.length] ?? '';
const question = (note: number, n: number): string =>
	`Tell me about a time when number ${note}-${n} went wrong at work.`;

/**
 * What the story bank derives for a loop of six interviewers, three principles each, that has 5,000 questions, of which
 * every other one links one of 40 stories, after 2,000 answers. The names of the derivations with what runs them once.
 */
export function storyTasks(): ReadonlyArray<readonly [what: string, task: () => unknown]> {
	const stories = Array.from({ length: STORIES }, (_, n) => readNote(`Stories/Train ${n}.md`,
		`---\ntags: [interview]\nprinciples: [${principle(n)}, ${principle(n + 5)}]\n---\n# The late train ${n}\n\n`
		+ '**Situation**: We were late.\n**Task**: I had to decide.\n**Action**: I called everybody.\n'
		+ '**Result**: We saved 3 days.\n'));
	const asked = Array.from({ length: NOTES }, (_, note) => readNote(`Principles/P${note}.md`,
		`# Behavioral questions\n\n## ${principle(note)}\n\n${Array.from({ length: QUESTIONS }, (_row, n) =>
			`${n + 1}. ${question(note, n)}${n % 2 === 0 ? `\n\t- [[Train ${(note + n) % STORIES}]]` : ''}`).join('\n')}`));
	const rounds = PEOPLE.map((name, n) => `#### Interview ${n + 1}\n\n**Interviewer**: ${name}\n\n**Principles**\n`
		+ [0, 1, 2].map((more) => `- ${principle(2 * n + more)}\n`).join(''));
	const notes = [...stories, ...asked, readNote('Loop.md', `# Loop interviews\n\n${rounds.join('\n')}`)];
	const resolve = (target: string): string => `Stories/${target}.md`;
	const bank = deriveBank(notes, resolve);
	const loop = deriveLoops(notes, bank, resolve)[0];
	if (loop === undefined) throw new Error('The notes of the benchmark hold no loop.');
	return tasksOf(loop, bank);
}

function tasksOf(loop: Loop, bank: ReturnType<typeof deriveBank>): ReturnType<typeof storyTasks> {
	const chance = seeded(7);
	const practice = replay(Array.from({ length: ANSWERS }, (_, i) => {
		const [note, n] = [i % NOTES, Math.floor(i / NOTES) % QUESTIONS];
		const text = question(note, n);
		return writeLine({
			...stamp('k3f9', i + 1, FIRST_DAY * DAY_MS + i * 3_600_000, 0, chance),
			t: 'review', ses: `s${Math.floor(i / 10)}`, mode: 'random', q: fingerprint(text), bid: null, txt: text,
			path: `Principles/P${note}.md`, who: [], lp: [principle(note)], g: ((i % 4) + 1) as 1 | 2 | 3 | 4,
			ms: [8200, 131_000, 152_300], hint: 0, story: [`The late train ${i % STORIES}`], parts: 31, probe: null,
		});
	}));
	// As the plugin does, a history is found once for each question.
	const histories = new Map(bank.questions.map(({ key, text }) =>
		[key, practice.history({ id: fingerprint(text), path: '', bid: null })]));
	const history = ({ key }: BankQuestion): History | null => histories.get(key) ?? null;
	const told = whatWasTold(practice, bank.questions, history);
	const size = `${bank.questions.length} questions, ${bank.stories.length} stories`;
	return [
		[`coverage: ${size}`, () => deriveCoverage({ loop, interviewer: null, bank, told })],
		[`figures of stories: ${size}`,
			() => deriveFigures({ loop, interviewer: null, bank, told: told.stories, wordsPerMinute: 140, targetSeconds: 120 })],
		[`plan: ${size}`, () => derivePlan(loop, { bank, told, toldTo: new Map(), pins: [] })],
		[`readiness: ${size}`, () => readinessReport(loop, null, history, FIRST_DAY + Math.ceil(ANSWERS / 24))],
	];
}
