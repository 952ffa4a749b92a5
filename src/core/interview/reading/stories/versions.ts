import { anyOf } from '../../any-of';

const VERSION = new RegExp(`^\\W*(?:the |my )?${anyOf(`
	\\d+ ?[-–]?\\d* ?(?:s|secs?|seconds?|m|mins?|minutes?|sek|sekunden|minuten|minutos|segundos)
	short, long, full, brief, quick, longer, shorter, one.liner, elevator, kurz\\w*, lang\\w*, courte, longue, corta
	larga, curta, longa
`)}\\b\\W*(?:version|form|pitch|story|telling|answer|fassung|versión|versão)?\\W*$`, 'i');

/** True for a heading or label over one of several versions of the same telling: "30 seconds", "Short version". */
export function isVersion(title: string): boolean {
	return title.length < 40 && VERSION.test(title);
}
