import type { PlainLine } from './plain-line';

/** A property of a calendar entry: its name, its parameters, what it says, and where it is. */
interface Property {
	readonly name: string;
	readonly parameters: string;
	readonly value: string;
	readonly at: PlainLine;
}

/**
 * The entries of a calendar (iCalendar, RFC 5545) as lines of a note: when, what about, and below it its description; the
 * people only where the title names nobody. Null for a text that is no calendar.
 */
export function calendarLines(lines: readonly PlainLine[]): PlainLine[] | null {
	if (!lines.some(({ text }) => /^BEGIN:VEVENT\s*$/i.test(text))) return null;
	const plain: PlainLine[] = [];
	let entry: Property[] | null = null;
	let inCalendar = false;
	for (const property of unfolded(lines)) {
		const bound = `${property.name}:${property.value.trim().toUpperCase()}`;
		if (bound === 'BEGIN:VCALENDAR') inCalendar = true;
		else if (bound === 'END:VCALENDAR') inCalendar = false;
		else if (bound === 'BEGIN:VEVENT') entry = [];
		else if (bound === 'END:VEVENT') {
			plain.push(...entryLines(entry ?? []));
			entry = null;
		} else if (entry !== null) entry.push(property);
		else if (!inCalendar) plain.push(property.at);
	}
	return plain;
}

/** Its lines; one that begins with a blank goes on with the line above. */
function unfolded(lines: readonly PlainLine[]): Property[] {
	const whole: PlainLine[] = [];
	for (const line of lines) {
		const above = whole.at(-1);
		if (/^[ \t]/.test(line.text) && above !== undefined && /^[A-Z-]+[;:]/.test(above.text))
			whole[whole.length - 1] = { ...above, text: above.text + line.text.slice(1), to: line.to };
		else whole.push(line);
	}
	return whole.map((at) => {
		const [, name = '', parameters = '', value = ''] = /^([\w-]+)((?:;(?:"[^"]*"|[^":])*)?):(.*)$/.exec(at.text) ?? [];
		return { name: name.toUpperCase(), parameters, value, at };
	});
}

function entryLines(entry: readonly Property[]): PlainLine[] {
	const of = (name: string): Property | undefined => entry.find((one) => one.name === name);
	const [title, start, end, about] = [of('SUMMARY'), of('DTSTART'), of('DTEND'), of('DESCRIPTION')];
	const first = title ?? start;
	if (first === undefined) return [];
	const names = entry.filter(({ name }) => name === 'ATTENDEE').flatMap(({ parameters, at }) => {
		const name = /;CN="?([^";]*)/i.exec(parameters)?.[1]?.trim() ?? '';
		return name === '' || name.includes('@') ? [] : [{ name, at }];
	});
	const said = plainValue(title?.value ?? '').join(' ');
	const people = names.filter(({ name }) => !said.includes(name));
	const when = whenOf(start, end);
	const timeZone = zoneOf(start);
	const line = (text: string, { at }: { readonly at: PlainLine }): PlainLine => ({ ...at, text, timeZone });
	return [
		line(`- ${when === '' ? '' : `${when}: `}${said}`, first),
		...(about === undefined ? [] : plainValue(about.value).filter((one) => one.trim() !== '' && !one.includes('://'))
			.map((one) => line(`\t- ${one.trim()}`, about))),
		...(people.length < names.length ? [] : people.map((one) => line(`\t- Interviewer: ${one.name}`, one))),
	];
}

/** The lines of a value: `\n`, `\,` and `\;` are escapes. */
function plainValue(value: string): string[] {
	return value.replace(/\\([,;\\nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign)).split('\n');
}

/** "2026-12-03 14:00 - 15:00"; empty without a start. */
function whenOf(start: Property | undefined, end: Property | undefined): string {
	const [from, to] = [stamp(start), stamp(end)];
	if (from === null) return '';
	const until = to === null || to.day !== from.day || to.time === '' ? '' : ` - ${to.time}`;
	return from.time === '' ? from.day : `${from.day} ${from.time}${until}`;
}

function stamp(property: Property | undefined): { readonly day: string; readonly time: string } | null {
	const [, year, month, day, hour, minute] = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d))?/.exec(property?.value ?? '') ?? [];
	if (year === undefined) return null;
	return { day: `${year}-${month ?? ''}-${day ?? ''}`, time: hour === undefined ? '' : `${hour}:${minute ?? ''}` };
}

/** The time zone as the calendar names it; empty where it names none. */
function zoneOf(start: Property | undefined): string {
	if (start?.value.trim().endsWith('Z') === true) return 'UTC';
	return /;TZID="?([^";]*)/i.exec(start?.parameters ?? '')?.[1] ?? '';
}
