import type { Rng } from '../../src/core/drill/random';

const PEOPLE = ['Dana Reyes', 'Sunniva Holm', 'Marla Quint', 'Bruno Adeyemi'];
const PRINCIPLES = ['Ownership', 'Dive Deep', 'Think Big', 'Earn Trust'];
const DEEDS = ['took over a goal', 'gave up a plan', 'mended a wall', 'measured a thing twice', 'disagreed with a friend', 'learned to sail'];

/** One of the items. */
export function pick<T>(items: readonly T[], rng: Rng): T | undefined {
	return items[Math.floor(rng() * items.length)];
}

/** A line that somebody may write into any note: a question, a person, a link, a heading, prose. */
export function line(rng: Rng): string {
	const at = Math.floor(rng() * 40);
	return pick([
		`- Tell me about a time you ${pick(DEEDS, rng) ?? ''} (${at}).`,
		`\t- [[Story ${at % 6}]]`,
		`\n**Interviewer**: ${pick(PEOPLE, rng) ?? ''}\n`,
		`\n## ${pick(PRINCIPLES, rng) ?? ''}\n`,
		`See [[Loop ${at % 3}]] and [[Story ${at % 6}#Result]].`,
		`The tomatoes wanted more water (${at}).`,
	], rng) ?? '';
}

/** The text of a new note: a loop, questions, a story, or something else. */
export function noteText(rng: Rng): string {
	const asks = Array.from({ length: 1 + Math.floor(rng() * 4) }, () => line(rng)).join('\n');
	return pick([
		`#### Interview 1\n\n**Interviewer**: ${pick(PEOPLE, rng) ?? ''}\n\n**Principles**\n- ${pick(PRINCIPLES, rng) ?? ''}\n\n${asks}\n`,
		`# Behavioral questions\n\n## ${pick(PRINCIPLES, rng) ?? ''}\n\n1. Tell me about a time you ${pick(DEEDS, rng) ?? ''}.\n${asks}\n`,
		`# A story\n\n**Situation**: it rained\n**Task**: mine\n**Action**: I mended it\n**Result**: 3 days sooner\n\n${asks}\n`,
		`# Something else\n\n${asks}\n`,
		'',
	], rng) ?? '';
}

/** The notes a soak begins with, by path. */
export function soakVault(rng: Rng): Record<string, string> {
	const named = (folder: string, name: string, count: number): Array<[string, string]> => Array.from({ length: count }, (_, at) => [`${folder}/${name} ${at}.md`, noteText(rng)]);
	return Object.fromEntries([
		...named('Loops', 'Loop', 3), ...named('Principles', 'Values', 4), ...named('Stories', 'Story', 6), ...named('Journal', 'Day', 6),
		['People/Marla Quint.md', '- What do you do when a plan falls apart?\n- When do you ask for help?\n- Describe a time you changed your mind.\n'],
	]);
}
