const MONTH = `(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez|janv|févr|mars|avr|juin|juil|août|déc|ene|abr|ago|dic|fev|set|out|gen|mag|giu|lug|ott|maj|янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек|stycz|lut|marc|kwie|maj|czerw|lip|sierp|wrze|paźdz|listop|grud)[\\p{L}]*\\.?`;
const WEEKDAY = '(?:mon|tue|tues|wed|weds|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?';
const WEEKDAY_ABROAD = `(?:montag|dienstag|mittwoch|donnerstag|freitag|lundi|mardi|mercredi|jeudi|vendredi|lunes|martes|miércoles|jueves|viernes|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|lunedì|martedì|mercoledì|giovedì|venerdì|maandag|dinsdag|woensdag|donderdag|vrijdag|måndag|tisdag|onsdag|torsdag|fredag|mandag|tirsdag|понедельник|вторник|среду?|четверг|пятницу?|poniedziałek|wtorek|środa|czwartek|piątek)`;
const HALF = '(?:[ap]\\.?m\\b\\.?|uhr\\b|h\\b|hrs\\b|noon\\b)';
const CLOCK = `\\d{1,2}[:.h]\\d{2}\\s*${HALF}?|\\d{1,2}\\s?${HALF}|kl\\.?\\s?\\d{1,2}`;
const DAY = [
	'\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?', '\\d{1,2}[./]\\d{1,2}(?:[./]\\d{2,4})?', '\\d{1,2}月\\d{1,2}[日号]?', '\\d{1,2}월 ?\\d{1,2}일',
	`${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s+\\d{4})?`, `\\d{1,2}(?:st|nd|rd|th|er|º|ª|\\.)?\\s+(?:de\\s+|of\\s+)?${MONTH}(?:\\s+(?:de\\s+)?\\d{4})?`,
].join('|');

const ANY = new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${CLOCK}|${DAY}|${WEEKDAY}(?![\\p{L}])|${WEEKDAY_ABROAD}(?![\\p{L}]))`, 'iu');
const EDGE = '(?![\\p{L}\\p{N}])';
const AT_START = new RegExp(`^(?:at |on |um |am |à |a las |às |le |el |в |kl\\.? ?|den |dia )?(?:(?:${WEEKDAY}|${WEEKDAY_ABROAD})\\.?,?(?:\\s+|$))?(?:${DAY}${EDGE}|${CLOCK})(?:\\s*[–—-]\\s*(?:\\d{1,2}[:.h]\\d{2}\\s*${HALF}?|\\d{1,2}\\s?${HALF}))?`, 'iu');
const WEEKDAY_AT_START = new RegExp(`^(?:on |am |le |el |в )?(?:${WEEKDAY}|${WEEKDAY_ABROAD})(?![\\p{L}])`, 'iu');

/** True when a day or a time of day is written anywhere in a text. */
export function holdsWhen(text: string): boolean {
	return /\d|day|tag\b|di\b|es\b|feira|dì|ник|у\b|ца\b|ek\b/i.test(text) && ANY.test(text);
}

/** The day or time a text begins with, as written; null when it begins with none. */
export function whenAtStart(text: string): string | null {
	return AT_START.exec(text)?.[0].trim() ?? WEEKDAY_AT_START.exec(text)?.[0].trim() ?? null;
}

/** True for a text that is a day, a time, or both, and nothing else. */
export function isWhen(text: string): boolean {
	let rest = text.trim();
	if (/^~?\d+\s?(?:m|min|mins|minutes|minuten|h|hr|hrs|hours?|std)\.?$/i.test(rest)) return true;
	for (let i = 0; i < 4 && rest !== ''; i++) {
		const found = whenAtStart(rest);
		if (found === null || found === '') return false;
		rest = rest.slice(found.length).replace(/^[\s,;:–—@()/-]+|^\s*(?:at|um|à|um|et|ET|PT|CT|CET|BST|GMT|[A-Z]{2,4}T)\b[\s,)]*/u, '').trim();
	}
	return text.trim() !== '' && rest === '';
}
