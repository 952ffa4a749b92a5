import { describe, expect, it } from 'vitest';
import { readLinks } from '../../../src/core/note/links';
import { readOutline } from '../../../src/core/note/read-outline';
import { plainPeopleReading, readPeople } from '../../../src/core/interview/reading/people/read-people';
import { wordLists } from '../../../src/core/interview/reading/people/word-lists';
import { wordsNear } from '../../../src/core/interview/reading/people/words-near';

/** The words next to the first mention of a name, as "where word". */
function around(note: string, name: string): string[] {
	const outline = readOutline(note);
	const people = readPeople('Interview.md', outline, readLinks(outline), plainPeopleReading(wordLists()));
	const mention = people.flatMap(({ mentions }) => mentions).find((one) => one.mention.name === name)?.mention;
	return mention === undefined ? ['nobody'] : wordsNear(mention).map(({ where, word }) => `${where} ${word}`);
}

describe('the words next to a name', () => {
	it('are four on each side, in lower case, with their marks', () => {
		expect(around('We were told that our CTO = Dana Reyes, very calm and kind', 'Dana Reyes')).toEqual([
			'justBefore =', 'before that', 'before our', 'before cto', 'justAfter ,', 'after very', 'after calm', 'after and',
		]);
	});

	it('are the ends of a line where there are none', () => {
		expect(around('- Dana Reyes', 'Dana Reyes')).toEqual(['justBefore ^', 'justAfter $']);
	});

	it('are numbers without their digits, and no times', () => {
		expect(around('- 10:30 round 2 Dana Reyes 45 min', 'Dana Reyes')).toEqual(['justBefore #', 'before round', 'justAfter #', 'after min']);
	});

	it('are not the folders of a link', () => {
		expect(around('- [[People/Dana Reyes]]', 'Dana Reyes')).toEqual(['justBefore ^', 'justAfter $']);
	});

	it('are only those behind it after "interview with"', () => {
		expect(around('- Interview with Dana Reyes today', 'Dana Reyes')).toEqual(['justAfter today']);
	});
});
