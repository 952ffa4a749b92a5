import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, isoTime, localDay, today } from '../../../src/core/drill/day';
import { stamp, writeLine } from '../../../src/core/drill/log';
import { appendix, isLogFile, logFileName, logFolderFault, newLogFile, readLogFile } from '../../../src/core/drill/log-file';
import { seeded } from '../../../src/core/drill/random';
import { replay } from '../../../src/core/drill/practice';
import { readLine } from '../../../src/core/drill/read-line';
import { recoverObjects } from '../../../src/core/drill/log-recovery';
import { graded, logs, stamped } from './log-events';

describe('a line of the log', () => {
	test('read back is the event that was written', () => {
		fc.assert(
			fc.property(logs, fc.string(), (events, text) => {
				for (const event of events) expect(readLine(writeLine(event))).toEqual(event);
				const odd = graded(stamped('k', 1, 0), 'q1', 3, { txt: `${text}\n\`\`\`\u2028`, story: [text] });
				expect(readLine(writeLine(odd))).toEqual(odd);
				expect(writeLine(odd)).not.toContain('\n');
			}),
		);
	});

	test('starts with version, kind and id, as DRILL.md shows it', () => {
		expect(writeLine(graded(stamped('k3f9', 41, 0), 'abc', 3))).toBe(
			'{"v":1,"t":"review","id":"k3f9-41","dev":"k3f9","seq":41,"ts":"2026-01-05T09:00:00.000Z","tz":0,"day":"2026-01-05","ses":"s1","mode":"random",' +
				'"q":"abc","bid":null,"txt":"Question abc?","path":"Questions.md","who":["Ines"],"lp":["Earn Trust"],"g":3,"ms":[8200,131000,152300],"hint":0,' +
				'"story":["x"],"parts":31,"probe":null}',
		);
	});

	test('that is torn, foreign, of another version or of an unknown kind is null', () => {
		const line = writeLine(graded(stamped('k', 1, 0), 'q1', 3));
		for (const other of ['', '{', 'null', '[]', '"x"', 'hello', line.slice(0, -9), line.slice(5)]) expect(readLine(other)).toBeNull();
		for (const [key, value] of [['"v":1', '"v":2'], ['"review"', '"mood"'], ['"g":3', '"g":7'], ['"q":"q1"', '"q":""'], ['T09:00', 'T99:00']] as const) {
			expect(readLine(line.replace(key, value)), value).toBeNull();
		}
	});

	test('is null or an event for any JSON', () => {
		fc.assert(
			fc.property(fc.json(), fc.dictionary(fc.constantFrom('id', 'dev', 'seq', 'ts', 'q', 'g', 'ref', 'from', 'to', 'ses', 'ms', 'lp'), fc.jsonValue()), (text, fields) => {
				expect(readLine(text)).toBeNull();
				for (const t of ['review', 'skip', 'session', 'void', 'alias', 'retire', 'told', 'debrief']) {
					const read = readLine(JSON.stringify({ ...fields, v: 1, t }));
					if (read) expect(readLine(writeLine(read))).toEqual(read);
				}
			}),
		);
	});

	test('keeps its grade when a detail was spoiled by hand', () => {
		const line = writeLine(graded(stamped('k', 1, 0), 'q1', 3)).replace('["x"]', '"x"').replace('[8200,131000,152300]', 'null').replace('"day":"2026-01-05"', '"day":"soon"');
		expect(readLine(line)).toMatchObject({ g: 3, story: [], ms: [0, 0, 0], day: '2026-01-05' });
	});
});

describe('a new stamp', () => {
	test('names device, number, time, zone and local day, and differs by chance', () => {
		const ts = Date.UTC(2026, 0, 6, 2, 30);
		expect(stamp('k3f9', 41, ts, -480, seeded(1))).toMatchObject({ v: 1, dev: 'k3f9', seq: 41, ts: '2026-01-06T02:30:00.000Z', tz: -480, day: '2026-01-05' });
		const ids = Array.from({ length: 20 }, (_, seed) => stamp('k3f9', 41, ts, 0, seeded(seed)).id);
		expect(new Set(ids).size).toBe(20);
		expect(ids.every((id) => /^k3f9-41-[a-z0-9]{4}$/.test(id))).toBe(true);
	});
});

describe('the day of practice', () => {
	test.each([
		['2026-01-05T03:59:59Z', 0, '2026-01-04'],
		['2026-01-05T04:00:00Z', 0, '2026-01-05'],
		['2026-01-05T11:59:00Z', -480, '2026-01-04'],
		['2026-01-05T12:00:00Z', -480, '2026-01-05'],
		['2026-01-04T22:30:00Z', 330, '2026-01-05'],
		['2026-03-01T03:00:00Z', 0, '2026-02-28'],
	])('of %s at %s minutes is %s', (ts, tz, day) => {
		expect(localDay(Date.parse(ts), tz)).toBe(day);
		expect(today(Date.parse(ts), tz)).toBe(Date.parse(day) / 86_400_000);
	});

	test('is some day for any numbers, and a number only for days', () => {
		fc.assert(fc.property(fc.double(), fc.double(), (ts, tz) => dayNumber(localDay(ts, tz)) !== null));
		for (const none of ['', '2026-13-01', '2026-1-5', 'today', '2026-01-05T00:00']) expect(dayNumber(none)).toBeNull();
		expect(isoTime(Number.NaN)).toBe('1970-01-01T00:00:00.000Z');
	});
});

describe('a log file', () => {
	const lines = [1, 2, 3].map((seq) => writeLine(graded(stamped('k', seq, seq), 'q1', 3)));

	test('has one name per device and month, without signs a file name cannot have', () => {
		expect(logFileName('k3f9', '2026-01')).toBe('practice-log-k3f9-2026-01.md');
		expect(logFileName('my/phone: #1', '2026-01')).toBe('practice-log-my-phone-1-2026-01.md');
		expect(isLogFile('practice-log-k3f9-2026-01.md')).toBe(true);
		expect(isLogFile('practice-log-k3f9-2026-01 1.md')).toBe(true);
		expect(isLogFile('practice.md')).toBe(false);
	});

	test('gives back the lines appended to it', () => {
		const text = lines.reduce((file, line) => file + appendix(file, line), newLogFile('k3f9', '2026-01'));
		expect(readLogFile(text)).toEqual(lines);
		expect(readLogFile(text.replace(/\n/g, '\r\n'))).toEqual(lines);
	});

	test('loses only the line that was torn', () => {
		const torn = newLogFile('k3f9', '2026-01') + appendix('', lines[0] ?? '') + (lines[1] ?? '').slice(0, 60);
		const whole = torn + appendix(torn, lines[2] ?? '');
		expect(readLogFile(whole).map(readLine)).toEqual([lines[0], lines[1]?.slice(0, 60), lines[2]].map((line) => readLine(line ?? '')));
	});

	test('without its head or with a fence closed by hand still gives its lines', () => {
		expect(readLogFile(lines.join('\n'))).toEqual(lines);
		expect(readLogFile(`Words\n\`\`\`json\n${lines.join('\n')}\n\`\`\`\n`)).toEqual(lines);
		expect(readLogFile('')).toEqual([]);
	});
});

describe('the folder of the log', () => {
	test.each(['Interview practice', 'Work/Interviews/Log', 'Übung', '', '/', 'a.b/c', ' Practice /Log '])('may be "%s"', (path) => {
		expect(logFolderFault(path)).toBeNull();
	});

	test.each([
		['.practice', 'begins with a dot'],
		['Work/.log', 'begins with a dot'],
		[' .log', 'begins with a dot'],
		['../Practice', 'inside the vault'],
		['Work/../..', 'inside the vault'],
		['C:\\Practice', 'inside the vault'],
		['What?', 'cannot contain ?'],
		['Log#1', 'cannot contain #'],
		['Practice.', 'end with a dot'],
	])('may not be "%s": the name says why', (path, why) => {
		expect(logFolderFault(path)).toContain(why);
	});
});

describe('damaged lines of a log', () => {
	const [one = '', two = ''] = [1, 2].map((seq) => writeLine(graded(stamped('k', seq, seq), 'q1', 3, { txt: 'Say "{" and }?' })));

	test.each<[what: string, lines: string[], objects: string[], lost: number]>([
		['two glued together', [one + two], [one, two], 0],
		['one with words after it', [`${one} -- edited by hand`], [one], 0],
		['one after the beginning of another', [one.slice(0, 40) + two], [two], 1],
		['one after the end of another', [one.slice(40) + two], [two], 1],
		['one spread over lines by a formatter', JSON.stringify(JSON.parse(one), null, 2).split('\n'), [one], 0],
		['a formatted list of two', JSON.stringify([JSON.parse(one), JSON.parse(two)], null, '\t').split('\n'), [one, two], 0],
		['words', ['These are mine.'], [], 0],
		['the beginning of one', [one.slice(0, -9)], [], 1],
		['the same twice', [one.slice(0, -9), two.slice(0, -9)], [], 2],
	])('give what is whole in them: %s', (_what, lines, objects, lost) => {
		expect(recoverObjects(lines)).toEqual({ objects, lost });
	});

	test('never throw, and give back each event that is whole, whatever is around it', () => {
		const noise = fc.stringMatching(/^[ a-z,\]}]{0,12}$/);
		fc.assert(
			fc.property(logs, noise, noise, (events, before, after) => {
				const { objects } = recoverObjects(events.map((event) => before + writeLine(event) + after));
				expect(objects).toEqual(events.map(writeLine));
			}),
			{ numRuns: 50 },
		);
		fc.assert(fc.property(fc.array(fc.string()), fc.nat(), (texts, cut) => {
			expect(recoverObjects([...texts, one.slice(cut % one.length)]).lost).toBeGreaterThanOrEqual(0);
		}), { numRuns: 200 });
	});
});

describe('a log whose file was damaged', () => {
	const events = [1, 2, 3].map((seq) => graded(stamped('k3f9', seq, seq), `q${seq}`, 3, { txt: 'Say "{" and }?' }));
	const whole = newLogFile('k3f9', '2026-01') + events.map((event) => `${writeLine(event)}\n`).join('');
	const bare = events.map(writeLine).join('\n');
	const written = events.map((event) => JSON.parse(writeLine(event)) as unknown);
	const pretty = written.map((event) => JSON.stringify(event, null, 2)).join('\n');
	const list = JSON.stringify(written, null, '\t');

	/** What is done to each line: an event that a formatter put on several lines does not survive it. */
	const inLines = new Set(['a quote', 'a list', 'commas', 'other line separators']);
	/** Each leaves every event whole. */
	const damages: ReadonlyArray<readonly [string, (text: string) => string]> = [
		['a byte order mark', (text) => `\ufeff${text}`],
		['zero bytes at the end', (text) => text + '\0'.repeat(4096)],
		['zero bytes in front of a line', (text) => text.replace('{', `${'\0'.repeat(9)}{`)],
		['zero bytes between all letters', (text) => [...text].join('\0')],
		['carriage returns', (text) => text.replace(/\n/g, '\r')],
		['other line separators', (text) => text.replace(/\n/g, '\u2028')],
		['a quote', (text) => text.replace(/^/gm, '> ')],
		['a list', (text) => text.replace(/^/gm, '- ')],
		['commas', (text) => text.replace(/\}$/gm, '},')],
		['lines glued together', (text) => text.replace(/\n/g, '')],
		['two copies', (text) => text + text],
		['a torn line', (text) => `${text}\n${bare.slice(0, 70)}`],
		['lines of another copy above', (text) => `${bare}\n${text}`],
		['a closed fence and words', (text) => `${text}\n\`\`\`\nMine.`],
	];

	test.each([
		['whole', whole], ['without its head', bare], ['put on lines by a formatter', pretty], ['as a list', list],
	])('gives every event that is whole: %s', (_, text) => {
		const isOnOneLine = text.includes(bare);
		fc.assert(fc.property(fc.subarray(damages.filter(([name]) => isOnOneLine || !inLines.has(name))), (chosen) => {
			const { histories } = replay(readLogFile(chosen.reduce((damaged, [, damage]) => damage(damaged), text)));
			expect([...histories.keys()].sort(), chosen.map(([name]) => name).join(', ')).toEqual(['q1', 'q2', 'q3']);
		}), { numRuns: 200 });
	});

	test('is read for any text, and says how many lines are lost', () => {
		const signs = fc.constantFrom('{"v":', '{', '}', '"', '[', '\\', '\0', '\n', '\r', '```', whole, bare.slice(0, 70), bare.slice(70));
		const texts = fc.array(fc.oneof(fc.string(), signs), { maxLength: 12 });
		fc.assert(fc.property(texts, (parts) => {
			expect(replay(readLogFile(parts.join(''))).unreadable).toBeGreaterThanOrEqual(0);
		}), { numRuns: 500 });
	});

	// These took minutes when each torn beginning was followed to the end of the file.
	test.each([
		['beginnings of lines', bare.slice(0, 60).repeat(20_000)], ['openings', '{"v":'.repeat(200_000)], ['braces', '{'.repeat(1_000_000)],
		['quotes', '"'.repeat(1_000_000)],
	])('of a million %s keeps nobody waiting', (_, damage) => {
		expect([...replay(readLogFile(`${whole}${damage}\n${bare}`)).histories.keys()]).toEqual(['q1', 'q2', 'q3']);
	});

	test('with a line nested too deeply to be written again reads the other lines', () => {
		const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
		const deeper = bare.replace('"mode"', `"x":${deep},"mode"`);
		const lines = [`{"v":1,"t":"mood","x":${deep}}`, deeper, deeper];
		expect([...replay(readLogFile(lines.join('\n'))).histories.keys()].sort()).toEqual(['q1', 'q2', 'q3']);
	});
});
