import type { Example, Rule } from '../../evidence';
import type { Mention } from '../mention';
import { isAdrift } from './where';

/** What other notes know. */
export const known: Rule<Mention> = {
	id: 'known',
	kind: 'interviewer',
	says: 'A note nearby, in a folder or by a link, names the same person as an interviewer: here the first or the family '
		+ 'name is enough.',
	signals: [
		{
			id: 'known-interviewer', weight: 13, says: 'another note names them as an interviewer',
			holds: (one) => one.isKnown && (one.isKnownClose || !isAdrift(one)),
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
		path: 'Jobs/Debrief.md', note: 'It was all about Raise The Bar, nothing else.',
		beside: { 'Jobs/Loop.md': 'Interviewer: Bar Levi' }, finds: [],
	},
	{
		path: 'Tides/Wednesday.md', note: 'Dana first. Wanted numbers.',
		beside: { 'Jobs/Loop.md': 'Interviewer: Dana Reyes' }, finds: [],
	},
];
