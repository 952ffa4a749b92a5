import { describe, expect, it } from 'vitest';
import type { InterviewNote } from '../../../src/core/interview/interview-note';
import { readTogether } from '../../../src/core/interview/read-together';
import type { Kind } from '../../../src/core/interview/reading/evidence';
import { doubts } from '../../../src/core/interview/reading/people/rules/doubts';
import { together } from '../../../src/core/interview/reading/people/rules/together';
import { PEOPLE_RULES } from '../../../src/core/interview/reading/people/weigh-people';
import { QUESTION_RULES } from '../../../src/core/interview/reading/questions/question-rules';
import { RULES } from '../../../src/core/interview/reading/rules';
import { STORY_RULES } from '../../../src/core/interview/reading/stories/story-rules';

/** What a note holds of one kind, in the words of the examples: names, prompts or titles. */
const FOUND: Readonly<Record<Kind, (note: InterviewNote) => string[]>> = {
	interviewer: ({ interviews }) => [...new Set(interviews.flatMap(({ interviewers }) => interviewers.map(({ name }) => name)))],
	question: ({ questions }) => questions.map(({ text }) => text),
	story: ({ stories }) => stories.map(({ title }) => title),
};

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_, { kind, examples, says }) => {
	it('says what it is about in one or two sentences, and has an example', () => {
		expect(says).toMatch(/^[A-Z“].*\.$/);
		expect(examples.length).toBeGreaterThan(0);
	});

	it.each(examples.map((example) => [example.note.split('\n').join(' / '), example] as const))('%s', (__, { path = 'Interview notes.md', note, beside = {}, finds }) => {
		const [read] = readTogether([[path, note], ...Object.entries(beside)]);
		expect(read && FOUND[kind](read)).toEqual(finds);
	});
});

describe('the rules', () => {
	it('are those that weigh, in their order', () => {
		const weighing = [...PEOPLE_RULES, doubts, together, ...QUESTION_RULES, ...STORY_RULES];
		expect(RULES.map(({ id }) => id)).toEqual(weighing.map(({ id }) => id));
	});

	it('have different names', () => {
		const ids = RULES.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});
});
