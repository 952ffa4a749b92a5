import type { Cell, Row } from '../../../note/outline';
import { plainText } from '../../../note/plain-text';
import type { Interview } from '../../interview';
import { splitPrincipleNames } from '../../principle';
import { readAssignments, type Held } from '../assignments';
import { fold } from '../../fold';
import type { LabelKind } from '../labels';
import { saysValues } from '../roles';
import { asInterviewer, type RoundReading } from './round-reading';
import type { RoundPlace } from './round-places';

/** What a column of a plan holds. */
type Column = LabelKind | 'round' | null;

/** The round of one row: its people, and what the other columns say of it. */
export function rowRound({ line, people }: RoundPlace, reading: RoundReading): Interview[] {
	const table = reading.contexts.flatMap(({ tables }) => tables).find((rows) => rows.some((row) => row.line === line));
	const row = table?.find((one) => one.line === line);
	if (table === undefined || row === undefined) return [];
	const kinds = kindsOf(table[0], reading);
	const named = new Set(people.map(({ mention }) => mention.place.raw));
	const held = (kind: Column): Held[] => row.cells.flatMap((cell, i) => (kinds[i] === kind && !named.has(cell.text) && cell.text !== '' ? [heldIn(cell, line)] : []));
	const text = (kind: Column): string => held(kind).map(({ raw }) => plainText(raw)).find((plain) => /[\p{L}\p{N}]/u.test(plain)) ?? '';
	const topics = held('topics').flatMap(({ raw }) => splitPrincipleNames(plainText(raw))).filter((name) => /\p{L}/u.test(name));
	const role = text('role') || null;
	const interviewers = people.map(asInterviewer);
	return [{
		title: text('round') || people.map(({ person }) => person.name).join(', '),
		line,
		date: [text('date')].filter((when) => when !== '')[0] ?? null,
		interviewers: interviewers.length === 1 ? interviewers.map((one) => ({ ...one, role: role ?? one.role })) : interviewers,
		principles: [
			...held('principles').flatMap((cell) => readAssignments(cell, reading.links)).filter(({ name }) => /\p{L}/u.test(name)),
			...topics.filter(reading.isPrinciple).map((name) => ({ name, line, link: null })),
		],
		topics: topics.filter((name) => !reading.isPrinciple(name)).map((topic) => ({ text: topic, line })),
		questionsToAsk: [],
		company: null,
		why: people[0]?.person.why ?? '',
	}];
}

function heldIn({ text, from, to }: Cell, line: number): Held {
	return { raw: text, from, to, line };
}

function kindsOf(header: Row | undefined, { readLabel }: RoundReading): Column[] {
	if (header === undefined || !header.header) return [];
	const names = header.cells.map(({ text }) => plainText(text));
	const kinds = names.map((name) => columnKind(name, readLabel));
	// Of a column for the day and one for the hour the day says more.
	const dates = kinds.flatMap((kind, i) => (kind === 'date' ? [i] : []));
	const day = dates.find((i) => /^(?:date|day|datum|tag|fecha|día|data|дата|日期|日時|날짜)/i.test(names[i] ?? ''));
	return kinds.map((kind, i) => (kind === 'date' && day !== undefined && i !== day ? null : kind));
}

/** What a column holds by its head: "Focus / LPs" by the first part that is known. */
function columnKind(name: string, readLabel: RoundReading['readLabel']): Column {
	for (const part of [name, ...name.split(/[/(（]| - /)]) {
		const kind = readLabel(part);
		if (kind !== null) return kind === 'values' ? 'principles' : kind;
	}
	if (saysValues(fold(name))) return 'principles';
	if (/^(?:what|was|quoi|qué|o que|что|about)$/i.test(name)) return 'topics';
	return ROUND_COLUMN.test(name) ? 'round' : null;
}

const ROUND_COLUMN = /^(?:#|no\.?|round|interview|session|slot|type|stage|step|runde|ronda|etapa|étape|раунд|этап|顺序|轮次|순서)$/i;
