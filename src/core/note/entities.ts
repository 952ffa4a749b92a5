import { HASH, SEMICOLON, isWordCode } from './chars';

const NAMED: ReadonlyMap<string, string> = new Map(
	Object.entries({
		amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ', shy: '', zwj: '\u200d', zwnj: '\u200c',
		ndash: '–', mdash: '—', hellip: '…', bull: '•', middot: '·', lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”', bdquo: '„',
		laquo: '«', raquo: '»', copy: '©', reg: '®', trade: '™', deg: '°', times: '×', divide: '÷', plusmn: '±', frac12: '½', euro: '€',
		pound: '£', yen: '¥', cent: '¢', sect: '§', para: '¶', larr: '←', rarr: '→', uarr: '↑', darr: '↓', check: '✓', ast: '*', lowbar: '_',
		num: '#', lsqb: '[', rsqb: ']', vert: '|', grave: '`', colon: ':', comma: ',', excl: '!', quest: '?', percnt: '%', equals: '=',
		auml: 'ä', ouml: 'ö', uuml: 'ü', Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü', szlig: 'ß', eacute: 'é', egrave: 'è', ecirc: 'ê', agrave: 'à',
		aacute: 'á', acirc: 'â', atilde: 'ã', ccedil: 'ç', iacute: 'í', ntilde: 'ñ', oacute: 'ó', ocirc: 'ô', otilde: 'õ', uacute: 'ú', oslash: 'ø',
		aring: 'å', iexcl: '¡', iquest: '¿',
	}),
);

/** The offset after the entity that starts with the `&` at `at`; -1 when it is none we know. */
export function entityEnd(text: string, at: number, end: number): number {
	let to = at + 1;
	if (text.charCodeAt(to) === HASH) to++;
	while (to < end && to - at < 12 && isWordCode(text.charCodeAt(to))) to++;
	if (to >= end || text.charCodeAt(to) !== SEMICOLON) return -1;
	return decodeEntity(text.slice(at, to + 1)) === null ? -1 : to + 1;
}

/** What an HTML entity stands for; null when it is none we know. */
export function decodeEntity(entity: string): string | null {
	const name = entity.slice(1, -1);
	if (!name.startsWith('#')) return NAMED.get(name) ?? null;
	const hex = /^#x([0-9a-f]{1,6})$/i.exec(name);
	const decimal = /^#([0-9]{1,7})$/.exec(name);
	const point = hex ? Number.parseInt(hex[1] as string, 16) : decimal ? Number(decimal[1]) : 0;
	return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : null;
}
