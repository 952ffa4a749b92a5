import { describe, expect, it } from 'vitest';
import { readNote } from '../../../src/core/interview/read-note';

const links = (properties: string, text = ''): readonly string[] => readNote('Interview.md', `---\n${properties}\n---\n# Interview\n\n**Interviewer**: Dana Reyes\n\n${text}`).links;

describe('the links of a note', () => {
	it('are those in its properties, then those in its text, each once', () => {
		expect(links('loop: "[[Boatyard]]"\nrounds:\n  - "[[Rounds/1|first]]"\n  - "[[2#Notes]]"', '[[Boatyard]] and [[3]]')).toEqual(['Boatyard', 'Rounds/1', '2#Notes', '3']);
	});

	it('are no property that only holds one in its words', () => {
		expect(links('loop: see [[Boatyard]] there\ntags: [interview]\ndone:')).toEqual([]);
	});
});
