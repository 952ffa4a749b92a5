import { anyOf } from '../../any-of';

const VERSION = new RegExp(`^\\W*(?:the |my )?${anyOf(`
	\\d+ ?[-–]?\\d* ?(?:s|secs?|seconds?|m|mins?|minutes?|sek|sekunden|minuten|minutos|segundos)
	tl;?dr, detailed, in short, in brief, short, long, full, brief, quick, longer, shorter, one.liner, elevator, kurz\\w*, lang\\w*, courte, longue, corta
	larga, curta, longa
`)}\\b\\W*(?:version|form|pitch|story|telling|answer|fassung|versión|versão)?\\W*$`, 'i');

/** "(30 s)" after the name of a version, and "Version A" in front of it. */
const DURATION = /\s*\(\s*[\d½ –-]+\s*\p{L}+\s*\)\s*$/u;
const LETTER = /^\W*version\s+\w(?=\W)\W?\s*/i;

/** True for a heading or label over one of several versions of the same telling: "30 seconds", "Short version". */
export function isVersion(title: string): boolean {
	const named = title.replace(DURATION, '').replace(LETTER, '').replace(/^\((.*)\)$/, '$1');
	return title.length < 40 && VERSION.test(named);
}
