import { describe, expect, it } from 'vitest';
import { findHeading, outlineHeadings, sameHeading, stripHeading } from '../../../src/core/note/heading-link';
import { readOutline } from '../../../src/core/note/read-outline';
import { note } from './dump';

function found(text: string, subpath: string): number | null {
	return findHeading(outlineHeadings(readOutline(text)), subpath)?.line ?? null;
}

describe('Headings are compared', () => {
	it('without their punctuation', () => {
		expect(stripHeading('  Have **Backbone**; [[Disagree]]\tand Commit! ')).toBe('Have Backbone Disagree and Commit');
	});

	it('with quotes, dashes and underscores', () => {
		expect(stripHeading(`it's “a” – b - c_d’s`)).toBe(`it's “a” – b - c_d’s`);
	});

	it('without case, and letter by letter', () => {
		expect(sameHeading('Have Backbone; Disagree and Commit', 'have backbone disagree and commit')).toBe(true);
		expect(sameHeading('Invent & Simplify', 'Invent and Simplify')).toBe(false);
		expect(sameHeading('it’s', "it's")).toBe(false);
	});
});

describe('A heading is found', () => {
	const loop = note('# A', '## Why', '# B', '## Why', '### Deep', '## Other', '- # Listed', '> # Quoted');

	it('by its name, the first when there are several', () => {
		expect(found(loop, '#Why')).toBe(1);
		expect(found(loop, 'why')).toBe(1);
	});

	it('below another', () => {
		expect(found(loop, '#B#Why')).toBe(3);
		expect(found(loop, '#A#Deep')).toBe(4);
		expect(found(loop, '#B#Why#Deep')).toBe(4);
	});

	it('not when a part is missing, or not deeper', () => {
		expect(found(loop, '#Nope')).toBeNull();
		expect(found(loop, '#A#Nope')).toBeNull();
		expect(found(loop, '#Why#B')).toBeNull();
	});

	it('not by a block id, nor by nothing', () => {
		expect(found(loop, '#^why')).toBeNull();
		expect(found(loop, '#')).toBeNull();
		expect(found(loop, '')).toBeNull();
	});

	it('only where the app lists it: not in items and quotes', () => {
		expect(found(loop, '#Listed')).toBeNull();
		expect(found(loop, '#Quoted')).toBeNull();
	});
});
