import { describe, expect, it } from 'vitest';
import { isBold, readField } from '../../../src/core/note/field';

/** A field as `label = value`, with a `b` for a bold label and a `:` for a colon. */
function field(raw: string): string | null {
	const read = readField(raw);
	return read && `${read.label} = ${read.value}${read.bold || read.colon ? ` (${read.bold ? 'b' : ''}${read.colon ? ':' : ''})` : ''}`;
}

describe('A field', () => {
	it.each([
		['**Interviewer**: Ada', 'Interviewer = Ada (b:)'],
		['**Interviewer:** Ada', 'Interviewer = Ada (b:)'],
		['**Interviewer:**Ada', 'Interviewer = Ada (b:)'],
		['**Interviewer: **Ada', 'Interviewer = Ada (b:)'],
		['**Interviewer: ** Ada', 'Interviewer = Ada (b:)'],
		['**Interviewer:** **Ada**', 'Interviewer = **Ada** (b:)'],
		['**Interviewer: Ada**', 'Interviewer = Ada (b:)'],
		['**Inter** **viewer**: [[Ada]]', 'Inter viewer = [[Ada]] (b:)'],
		['__Label:__ x', 'Label = x (b:)'],
		['*Date:* x', 'Date = x (b:)'],
		['_Date_: x', 'Date = x (b:)'],
		['***Date:*** x', 'Date = x (b:)'],
	])('may have a label with marks: %s', (raw, read) => {
		expect(field(raw)).toBe(read);
	});

	it.each([
		['Interviewer: Ada', 'Interviewer = Ada (:)'],
		['  Interviewer :  Ada  ', 'Interviewer = Ada (:)'],
		['Principles:', 'Principles =  (:)'],
		['interviewer:: Ada', 'interviewer = Ada (:)'],
		['[interviewer:: [[Ada]]]', 'interviewer = [[Ada]] (:)'],
		['(interviewer:: Ada)', 'interviewer = Ada (:)'],
		['面试官：王', '面试官 = 王 (:)'],
		['S: at 12:30', 'S = at 12:30 (:)'],
		['Q1: Why: this?', 'Q1 = Why: this? (:)'],
		['[[Label|The label]]: x', 'The label = x (:)'],
	])('may have a plain label: %s', (raw, read) => {
		expect(field(raw)).toBe(read);
	});

	it.each([
		['**Principles**', 'Principles =  (b)'],
		['**Princi** **ples**', 'Princi ples =  (b)'],
		['**Principles:**', 'Principles =  (b:)'],
		['**Ownership** - a story', 'Ownership = a story (b)'],
		['**Ownership** — Tell me: why', 'Ownership = Tell me: why (b)'],
	])('may be a bold line, or have a dash: %s', (raw, read) => {
		expect(field(raw)).toBe(read);
	});

	it.each([
		'', 'words', 'https://example.com', 'See https://example.com: x', 'at 12:30', '1:1', ':smile: hi', 'C:\\dir', '- 5', '`a: b`', '[a: b](c)',
		'Tell me about it. Then: what', 'Well, then: what', 'One two three four five six seven: x', `${'x'.repeat(61)}: y`, '*Principles*', '**a** b', '**a**-b', '*Ownership* — x', '：x', ':x', '...: x', '%% a: b %%',
	])('is not: %j', (raw) => {
		expect(readField(raw)).toBeNull();
	});

	it('says where its value stands', () => {
		const raw = '\t**Interviewer:**  [[Ada]] ';
		const read = readField(raw);
		expect(raw.slice(read?.valueFrom, (read?.valueFrom ?? 0) + 7)).toBe('[[Ada]]');
	});
});

describe('A line is bold', () => {
	it.each(['**a**', '__a b__', '**Tell** **me**, **now**.', '***a***', '"**a**"', '**a [[b]]**', '**a *b* c**', '**a** #tag', '**a** %% b %%'])('as %s', (raw) => {
		expect(isBold(raw)).toBe(true);
	});

	it.each(['a', '*a*', '**a** b', 'a **b**', '**', '****', '** **', '[[a]] **b**', '2**3', '**a** `b`', '==a==', '~~a~~', '==**[^1]==', '**a** b **c**', '**a** `b` **c**', '**!** #tag', '**a** %% b %% c %% d %%', ''])('but not %j', (raw) => {
		expect(isBold(raw)).toBe(false);
	});
});
