import { describe, expect, it } from 'vitest';
import { NEAR, nameLikeness, nearestNames } from '../../../src/core/interview/nearest-names';

const NAMES = ['The late train', 'Two clocks', 'The vendor that went quiet', 'Winter staffing plan'];
const nearest = (...wanted: string[]): string[] => nearestNames(wanted, NAMES.map((name) => ({ names: [name], value: name })));

describe('the likeness of two names', () => {
	it('is 1 for the same name however it is spelled, 0 for names that share nothing', () => {
		expect(nameLikeness('The late train', 'the  late-train')).toBe(1);
		expect(nameLikeness('Fog', 'Clock')).toBe(0);
		expect(nameLikeness('', '')).toBe(0);
	});

	it.each([
		['Late train', 'The late train'], ['The lat train', 'The late train'], ['The late trains', 'The late train'],
		['The winter staffing plan', 'Winter staffing plan'], ['Late', 'The late train'],
	])('is near for %s and %s', (one, other) => expect(nameLikeness(one, other)).toBeGreaterThanOrEqual(NEAR));

	it.each([
		['The late train', 'The quiet vendor'], ['A risk taken', 'The risk'], ['Nowhere', 'Two clocks'], ['The plan', 'The train'],
	])('is not near for %s and %s', (one, other) => expect(nameLikeness(one, other)).toBeLessThan(NEAR));
});

describe('the nearest names', () => {
	it('come by likeness, those that are not near left out', () => {
		expect(nearest('Late train')).toEqual(['The late train']);
		expect(nearest('Winter plan', 'Two clock')).toEqual(['Two clocks', 'Winter staffing plan']);
		expect(nearest('Nowhere')).toEqual([]);
		expect(nearest()).toEqual([]);
	});

	it('keep the order of the list where they are equally near', () => {
		expect(nearestNames(['Fog'], [{ names: ['Fog'], value: 1 }, { names: ['Mist', 'fog'], value: 2 }])).toEqual([1, 2]);
	});
});
