import { isFullName } from '../../../full-name';
import type { Example, Rule } from '../../evidence';
import type { Mention } from '../mention';
import { isOfOwnLife } from './against';
import { isAdrift } from './where';

/** What other notes know. */
export const known: Rule<Mention> = {
	id: 'known',
	kind: 'interviewer',
	says: 'Another note names the same person as an interviewer: by the full name anywhere in the vault, by the first or '
		+ 'the family name in a note nearby, in a folder or by a link.',
	signals: [
		{
			id: 'known-interviewer', weight: 13, says: 'another note names them as an interviewer',
			holds: (one) => one.isKnown && (one.isKnownClose || !isAdrift(one)) && !isOfOwnLife(one),
		},
		{
			id: 'known-adrift', weight: 11,
			says: 'another note names them as an interviewer, but nothing here mentions interviews',
			holds: (one) => one.isKnown && !one.isKnownClose && isAdrift(one) && isFullName(one.name) && !isOfOwnLife(one),
		},
	],
};

/** Notes that show it at work. */
export const examples: readonly Example[] = [
	{
		path: 'Jobs/Debrief.md', note: 'Written on the ferry.\n\nDana first. Wanted numbers.\nVuk was late.',
		beside: { 'Jobs/Loop.md': 'Interviewer: Dana Reyes' }, finds: ['Dana'],
	},
	{
		path: 'Ferry debrief.md', note: 'For [[Harbour loop]].\nReyes opened, cold as ever.',
		beside: { 'Jobs/Harbour loop.md': 'Interviewer: Dana Reyes' }, finds: ['Reyes'],
	},
	{
		path: 'Jobs/Debrief.md', note: 'Dana first. Wanted numbers.',
		beside: { 'Jobs/Loop.md': 'Interviewer: Dana Reyes\n\nInterviewer: Dana Petrov' }, finds: [],
	},
	{
		path: 'Jobs/People.md', note: '- [[Dana]]\n- [[Vuk]]',
		beside: { 'Jobs/Loop.md': 'Interviewer: Dana Reyes' }, finds: [],
	},
	{
		path: 'Jobs/Debrief.md', note: 'It was all about Raise The Bar, nothing else.',
		beside: { 'Jobs/Loop.md': 'Interviewer: Bar Levi' }, finds: [],
	},
	{
		path: 'Tides/Wednesday.md', note: 'Back from the interview. Dana Reyes wanted numbers.',
		beside: { 'Jobs/Loop.md': 'Interviewer: Dana Reyes' }, finds: ['Dana Reyes'],
	},
	{
		path: 'Jobs/Interview debrief.md', note: '- Dana Reyes, my cousin, drove me home',
		beside: { 'Jobs/Loop.md': 'Interviewer: Dana Reyes' }, finds: [],
	},
	{
		path: 'Tides/Wednesday.md', note: 'Dana first. Wanted numbers.',
		beside: { 'Jobs/Loop.md': 'Interviewer: Dana Reyes' }, finds: [],
	},
	{
		path: 'Tides/Wednesday.md',
		note: '- 11:00 **Dana Reyes**, 30 min\n\nShe asked:\n- Tell me about a time you failed.\n- Why boats?',
		beside: { 'Jobs/Loop.md': 'Interviewer: Dana Reyes' }, finds: ['Dana Reyes'],
	},
	{
		path: 'Tides/Wednesday.md',
		note: 'Dana Reyes wrote.\n\nShe asked:\n- Tell me about a time you failed.\n- Why boats?',
		beside: { 'Jobs/Loop.md': 'Interviewer: Dana Reyes' }, finds: [],
	},
];
