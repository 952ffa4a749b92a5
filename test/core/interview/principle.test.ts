import { describe, expect, it } from 'vitest';
import { AMAZON_PRINCIPLES } from '../../../src/core/interview/amazon';
import { builtInPrinciple, learnPrinciples, principleKey, splitPrincipleNames } from '../../../src/core/interview/principle';

const nameOf = (name: string): string | null => builtInPrinciple(name)?.name ?? null;

describe('a principle of the built-in table', () => {
	it.each([
		'Have Backbone; Disagree and Commit',
		'Have Backbone Disagree and Commit',
		'Have Backbone, Disagree & Commit',
		'HAVE BACKBONE – DISAGREE AND COMMIT',
		'13. Have Backbone, Disagree, Fully Commit ✔',
		'Have backbone',
		'Disagree and Commit',
		'Has Backbone; Disagrees and Commit',
		'Have a backbone, disagree and commit',
	])('is one under the spelling “%s”', (spelling) => {
		expect(nameOf(spelling)).toBe('Have Backbone; Disagree and Commit');
	});

	it.each([
		['Earn Trust of Others', 'Earn Trust'],
		['earn the trust of others', 'Earn Trust'],
		['3. Invent & Simplify', 'Invent and Simplify'],
		['LP 3: Invent and Simplify', 'Invent and Simplify'],
		['LP: Dive Deep', 'Dive Deep'],
		['Principle 12 – Dive Deep', 'Dive Deep'],
		['🔥 Bias for Action', 'Bias for Action'],
		['Frugality ✔', 'Frugality'],
		['✅ Deliver Results', 'Deliver Results'],
		['**Think Big**', 'Think Big'],
		['Questions on Ownership', 'Ownership'],
		['Behavioral questions about Customer Obsession', 'Customer Obsession'],
		['Ownership questions', 'Ownership'],
		['Bias towards action', 'Bias for Action'],
		['Insist on highest standard', 'Insist on the Highest Standards'],
		['Strive to be Earth\'s best employer', 'Strive to be Earth’s Best Employer'],
		['Success & Scale bring broad responsibility', 'Success and Scale Bring Broad Responsibility'],
		['Are Right, a lot', 'Are Right, A Lot'],
		['Learn and be curios', 'Learn and Be Curious'],
		['Custumer Obsession', 'Customer Obsession'],
	])('is met as “%s”: %s', (spelling, name) => {
		expect(nameOf(spelling)).toBe(name);
	});

	it.each([
		'Learn',
		'Ownership Beyond Your Responsibility',
		'Big',
		'Trust',
		'Commit',
		'Results',
		'Code ownership',
		'Bias',
		'Lower',
		'',
		'✔ 13.',
		'We deliver results by working together every single day of the year',
	])('is not “%s”', (name) => {
		expect(nameOf(name)).toBeNull();
	});

	it('is met under every name of the table', () => {
		for (const [name, ...others] of AMAZON_PRINCIPLES) for (const spelling of [name, ...others]) expect([spelling, nameOf(spelling)]).toEqual([spelling, name]);
	});

	it('may stand beside its translation', () => {
		expect(nameOf('Ownership（主人翁精神）')).toBe('Ownership');
		expect(nameOf('主人翁精神 / Ownership')).toBe('Ownership');
		expect(nameOf('Ownership / Dive Deep')).toBeNull();
	});
});

describe('the key of a name', () => {
	it('is the same whatever number, mark or case it is written with', () => {
		for (const spelling of ['Say the Hard Thing', 'SAY THE HARD THING', '2. Say the Hard Thing', 'Value 2: Say the hard thing', '💬 Say the Hard Thing!', 'Say the hard thing ✔']) {
			expect([spelling, principleKey(spelling)]).toEqual([spelling, 'say the hard thing']);
		}
	});

	it('keeps a name that is nothing but what is taken off elsewhere', () => {
		expect(principleKey('Values')).toBe('values');
		expect(principleKey('2.')).toBe('2');
		expect(principleKey('—')).toBe('');
	});
});

describe('the principles met in a vault', () => {
	it('include another company’s values beside the built-in ones', () => {
		const principles = learnPrinciples(['Say the Hard Thing', 'Own the Night Shift']);
		expect(principles.identify('1. say the hard thing')?.name).toBe('Say the Hard Thing');
		expect(principles.identify('Ownership')?.name).toBe('Ownership');
		expect(principles.identify('Leave It Simpler')).toBeNull();
	});

	it('keep `Learn` apart from `Learn and Be Curious`, and tell that they look alike', () => {
		const principles = learnPrinciples(['Learn', 'Learn and Be Curious']);
		expect(principles.identify('Learn')?.name).toBe('Learn');
		expect(principles.identify('Learn')?.key).not.toBe(principles.identify('Learn and Be Curious')?.key);
		expect(principles.doubtful.map(({ name, like }) => [name, like.name])).toEqual([['Learn', 'Learn and Be Curious']]);
	});

	it('show a name by its first spelling', () => {
		expect(learnPrinciples(['Own the Night', 'OWN THE NIGHT']).identify('own the night')?.name).toBe('Own the Night');
	});

	it('give a name that surely is a principle an identity, known or not', () => {
		const principles = learnPrinciples([]);
		expect(principles.named('Kind to the Night Crew')).toEqual({ key: 'kind to the night crew', name: 'Kind to the Night Crew' });
		expect(principles.named('***')).toBeNull();
	});

	it('are one where the person joined them, and no longer in doubt', () => {
		const principles = learnPrinciples(['Learn'], { joined: [['Learn and Be Curious', 'Learn']] });
		expect(principles.identify('Learn')?.name).toBe('Learn and Be Curious');
		expect(principles.doubtful).toEqual([]);
	});

	it('are two where the person keeps them apart, even from the built-in table', () => {
		const principles = learnPrinciples(['Disagree and Commit'], { apart: ['Disagree and Commit'] });
		expect(principles.identify('Disagree and Commit')?.key).toBe('disagree and commit');
		expect(principles.identify('Have Backbone')?.name).toBe('Have Backbone; Disagree and Commit');
	});
});

describe('a list of principles', () => {
	it.each([
		['Ownership, Dive Deep', ['Ownership', 'Dive Deep']],
		['Are Right, A Lot, Dive Deep', ['Are Right, A Lot', 'Dive Deep']],
		['Dive Deep, Are Right, A Lot', ['Dive Deep', 'Are Right, A Lot']],
		['Have Backbone, Disagree and Commit, Frugality', ['Have Backbone, Disagree and Commit', 'Frugality']],
		['Have Backbone; Disagree and Commit', ['Have Backbone, Disagree and Commit']],
		['Ownership / Think Big', ['Ownership', 'Think Big']],
		['Ownership · Think Big | Frugality', ['Ownership', 'Think Big', 'Frugality']],
		['Ownership、Dive Deep，Frugality', ['Ownership', 'Dive Deep', 'Frugality']],
		['Start With the Patient, Say the Hard Thing', ['Start With the Patient', 'Say the Hard Thing']],
		[' , Ownership,, ', ['Ownership']],
		['', []],
	])('“%s” names %j', (list, names) => {
		expect(splitPrincipleNames(list)).toEqual(names);
	});
});
