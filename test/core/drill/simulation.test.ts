import { describe, expect, test } from 'vitest';
import { meanRecall, worlds } from './simulation';

describe('after a simulated fortnight', () => {
	test("weak spots and today's set beat the shuffle bag, and all three a fresh shuffle", () => {
		const [fresh, bag] = [meanRecall('fresh shuffle', 150), meanRecall('shuffle bag', 150)];
		expect(bag).toBeGreaterThan(fresh);
		expect(meanRecall('weak spots', 150)).toBeGreaterThan(bag);
		expect(meanRecall("today's set", 150)).toBeGreaterThan(bag);
	});

	test.each(Object.entries(worlds))("in the world '%s' the bag and weak spots beat a fresh shuffle, and today's set beats them all", (_, world) => {
		const [fresh, bag, weak, today] = [
			meanRecall('fresh shuffle', 60, world),
			meanRecall('shuffle bag', 60, world),
			meanRecall('weak spots', 60, world),
			meanRecall("today's set", 60, world),
		];
		expect(Math.min(bag, weak)).toBeGreaterThan(fresh);
		expect(today).toBeGreaterThan(Math.max(bag, weak));
	});
});
