import type { Block, Item, Outline } from '../../../note/outline';
import { plainText } from '../../../note/plain-text';
import { anyOf } from '../../any-of';
import { peopleWords } from '../../lexicon/lexicon';
import { basename } from '../../names';
import { dayLineAt, type DayLine } from './day-line';
import { isBareLabel, labelOf, withoutColon, type OwnLabel } from './line-label';
import { whoOf, type Who } from './who';

/** Where names may be: one line, cell, property or the note's own name, with what is around it. */
export interface Place extends OwnLabel {
	/** 0-based; 0 for a property and the note's name. */
	readonly line: number;
	readonly kind: 'heading' | 'item' | 'text' | 'cell' | 'callout' | 'property' | 'file-name';
	/** The words a reader sees, label included. */
	readonly text: string;
	/** The Markdown of the line. */
	readonly raw: string;
	/** What the nearest label above says: a line that ends with a colon, a parent item, a heading; null without one. */
	readonly above: Who | null;
	/** True after a label that the person taught. */
	readonly isTaught: boolean;
	/** True when that label is a heading. */
	readonly underHeading: boolean;
	/** Headings, label lines and parent items above, outermost first. */
	readonly heads: readonly string[];
	/** The day that a line of its own above says, as written; null without one since the last heading. */
	readonly day: string | null;
	/** The other cells of the row; of a very wide one only those near. */
	readonly beside: readonly string[];
	/** The line right below, empty where that is a blank line or a heading. */
	below: string;
	/** The Markdown of `below`. */
	rawBelow: string;
	/** The line right above, empty where that is blank. */
	readonly over: string;
	/** Places of one list, column or paragraph share it. */
	readonly group: string;
	/** 0-based line of the heading the place is under, or is; -1 before any heading. */
	readonly section: number;
}

/** The rest of longer lines is left out. In UTF-16 units. */
const SEEN = 1200;

/** How many cells to each side are beside one. */
const MOST_BESIDE = 20;

/** A longer line above a definition is a line about somebody: "Ada Holm – hiring manager". In words. */
const LONGEST_LABEL = 3;

/** True for a label that the person named for interviewers. */
export type IsOwnLabel = (label: string) => boolean;

/** Every place of a note in order: properties, the note's name, then line by line. Code and rules give none. */
export function placesOf(path: string, outline: Outline, isOwnLabel: IsOwnLabel = () => false): Place[] {
	const reader = new PlaceReader(path, isOwnLabel);
	for (const [key, value] of outline.frontmatter?.properties ?? []) {
		for (const one of [value ?? []].flat()) reader.addProperty(key, one);
	}
	reader.addFileName();
	outline.blocks.forEach((block, at) => reader.addBlock(block, outline.blocks[at + 1]));
	return reader.places;
}

interface OpenLabel {
	readonly text: string;
	readonly who: Who;
	/** The line of the label, then of the last line that belonged to it. */
	line: number;
	/** True once a line belonged to it. */
	used: boolean;
}

/** What a place has of its own; the reader adds what is above it. */
type OwnParts = Pick<Place, 'line' | 'kind' | 'text' | 'raw' | 'group'> & Partial<Place>;

class PlaceReader {
	readonly places: Place[] = [];
	private heads: Array<{ level: number; text: string }> = [];
	private section = -1;
	/** The last line of a definition list. */
	private definition: { line: number; isOfLabel: boolean } | null = null;
	private callout: { text: string; quote: number } | null = null;
	private open: OpenLabel | null = null;
	private day: DayLine | null = null;
	private columns: string[] = [];
	private readonly items = new Map<Item, string>();
	private readonly name: string;

	/** A label is above many lines, but looked up once. */
	private readonly known = new Map<string, Who>();

	constructor(path: string, private readonly isOwnLabel: IsOwnLabel) {
		this.name = basename(path).replace(/_/g, ' ');
	}

	addProperty(key: string, value: string): void {
		const text = plainText(value.slice(0, SEEN));
		const group = `property ${key}`;
		this.push({ line: 0, kind: 'property', text, raw: value, label: key, labelEnd: 0, own: this.who(key), group });
	}

	addFileName(): void {
		this.push({ line: 0, kind: 'file-name', text: this.name, raw: this.name, group: 'name' });
	}

	addBlock(block: Block, next: Block | undefined): void {
		if (this.callout !== null && block.quote < this.callout.quote) this.callout = null;
		switch (block.kind) {
			case 'heading': return this.addHeading(block.level, block.line, block.text);
			case 'row': return this.addRow(block);
			case 'rule':
				this.open = null;
				this.day = null;
				return;
			case 'code': return;
			case 'callout':
				this.callout = { text: plainText(block.text), quote: block.quote };
				return this.addLine(block, next);
			case 'html': {
				const heading = /^<h([1-6])[^>]*>(.*?)<\/h\1>/i.exec(block.text);
				if (heading !== null) return this.addHeading(Number(heading[1]), block.line, heading[2] ?? '');
				return this.addLine(block, next);
			}
			case 'item':
			case 'text': return this.addLine(block, next);
		}
	}

	private addHeading(level: number, line: number, raw: string): void {
		this.heads = this.heads.filter((head) => head.level < level);
		this.open = null;
		this.day = null;
		this.section = line;
		const text = plainText(raw.slice(0, SEEN));
		if (text !== '') {
			const group = `h${level} ${this.heads.at(-1)?.text ?? ''}`;
			this.push({ line, kind: 'heading', text, raw, ...this.labelIn(text, raw), group });
		}
		this.heads.push({ level, text });
	}

	private addRow(row: Extract<Block, { kind: 'row' }>): void {
		const cells = row.cells.map(({ text }) => plainText(withoutStruck(text.slice(0, SEEN))));
		if (row.header) {
			this.columns = cells;
			return;
		}
		const first = this.who(cells[0] ?? '');
		cells.forEach((text, i) => {
			// In a table of two columns the first one may hold the labels.
			const ownRow = i > 0 && cells.length <= 3 && first !== 'other' && first !== 'round';
			const label = ownRow ? (cells[0] ?? '') : (this.columns[i] ?? '');
			const split = this.labelIn(text, row.cells[i]?.text ?? '');
			const own = ownRow ? first : this.who(label);
			const left = cells.slice(Math.max(0, i - MOST_BESIDE), i);
			const beside = [...left, ...cells.slice(i + 1, i + 1 + MOST_BESIDE)];
			const group = `table ${this.section} ${i}`;
			const place = { line: row.line, kind: 'cell' as const, text, raw: row.cells[i]?.text ?? '', beside, group };
			if (own === 'other' && split.own !== null && split.own !== 'other') this.push({ ...place, ...split });
			else this.push({ ...place, label: label === '' ? null : label, labelEnd: 0, own: label === '' ? null : own });
		});
	}

	private addLine(block: Extract<Block, { kind: 'item' | 'text' | 'callout' | 'html' }>, next: Block | undefined): void {
		const own = block.text.replace(/<[^<>]{1,200}>/g, ' ');
		const shown = own.replace(/^:\s+/, '');
		const text = plainText(withoutStruck(shown.slice(0, SEEN)));
		if (text === '' || (shown !== own && this.isDefinition(block.line, text, shown))) return;
		const parent = block.kind === 'item' ? block.item : block.item?.item ?? null;
		if (block.kind === 'item') this.items.set(block, text);
		const isLabel = block.kind !== 'item' && isBareLabel(text, block, next);
		if (isLabel) this.open = { text, who: this.who(withoutColon(text)), line: block.line, used: false };
		else if (this.open !== null && closes(this.open, block)) this.open = null;
		else if (this.open !== null) {
			this.open.line = block.line;
			this.open.used = true;
		}
		this.day = dayLineAt(this.day, text, block, isLabel, next);
		const over = parent === null ? '' : (this.items.get(parent) ?? '');
		const kind = block.kind === 'html' ? 'text' : block.kind;
		this.push({
			line: block.line, kind, text, raw: block.text, ...this.labelIn(text, block.text), group: this.groupOf(block),
		}, over, isLabel);
	}

	/**
	 * ": what it is" below a line about somebody says more of that line, and names nobody else. Below a label it may.
	 */
	private isDefinition(line: number, text: string, raw: string): boolean {
		const above = this.places.at(-1);
		if (above === undefined || above.line >= line) return false;
		// Of several in a row, the first is right below the label.
		const goesOn = this.definition?.line === line - 1;
		const isOfLabel = goesOn ? this.definition?.isOfLabel === true
			: above.text.split(' ').length <= LONGEST_LABEL && this.who(withoutColon(above.text)) !== 'other';
		this.definition = { line, isOfLabel };
		if (isOfLabel) return false;
		if (above.line === line - 1) {
			above.below = text;
			above.rawBelow = raw;
		}
		return true;
	}

	private groupOf(block: Block): string {
		return block.kind === 'item' ? `list ${block.listLine} ${block.depth}` : `text ${this.section}`;
	}

	/** `over` is the parent item's text; `isLabel` is true for the line that opened the label of the lines below it. */
	private push(own: OwnParts, over = '', isLabel = false): void {
		const heads = this.heads.map(({ text }) => text);
		if (this.callout !== null && own.kind !== 'callout') heads.push(this.callout.text);
		if (this.open !== null && !isLabel) heads.push(this.open.text);
		if (over !== '') heads.push(over);
		const before = this.places.at(-1);
		const isNext = before !== undefined && own.kind !== 'cell' && before.kind !== 'cell' && before.kind !== 'property'
			&& (own.line === before.line + 1 || (before.kind === 'heading' && own.line <= before.line + 2));
		if (isNext && own.kind !== 'heading') {
			before.below = own.text;
			before.rawBelow = own.raw;
		}
		this.places.push({
			labelEnd: 0, label: null, own: null, beside: [], below: '', rawBelow: '', over: isNext ? before.text : '', heads,
			day: this.day?.text ?? null,
			section: this.section, isTaught: typeof own.label === 'string' && this.isOwnLabel(own.label),
			...this.aboveFor(over, isLabel, own.kind), ...own,
		});
	}

	private labelIn(text: string, raw: string): OwnLabel {
		return labelOf(text, raw, (label) => this.who(label));
	}

	private who(label: string): Who {
		const known = this.known.get(label);
		if (known !== undefined) return known;
		const found = this.isOwnLabel(label) ? 'interviewer' : whoOf(label);
		this.known.set(label, found);
		return found;
	}

	/** What the nearest label above says: a parent item's words, a label line, then the nearest heading. */
	private aboveFor(over: string, isLabel: boolean, kind: Place['kind']): Pick<Place, 'above' | 'underHeading'> {
		const near = over !== '' ? over : this.open !== null && !isLabel ? this.open.text : null;
		const who = near === null ? null : this.who(withoutColon(near));
		const ofLine = { above: who, underHeading: false };
		if (who !== null && who !== 'other' && who !== 'round') return ofLine;
		const said = this.who(this.nearestHeading(kind));
		return said === 'other' || said === 'round' ? ofLine : { above: said, underHeading: true };
	}

	/** The callout's title, the nearest heading or the note's name. */
	private nearestHeading(kind: Place['kind']): string {
		if (this.callout !== null && kind !== 'callout') return this.callout.text;
		return this.heads.at(-1)?.text ?? (kind === 'file-name' || kind === 'property' ? '' : this.name);
	}
}

const STRUCK = /~~[^~]+~~/g;

const SAYS_OUT = new RegExp(`^[^\\p{L}]*${anyOf(peopleWords(({ struckOut }) => struckOut))}(?!\\p{L})`, 'iu');

/**
 * The Markdown without its struck-out text, if a full name is left or the rest says why it was struck out. A line that
 * is struck out entirely is done, and stays.
 */
function withoutStruck(raw: string): string {
	if (!raw.includes('~~')) return raw;
	const left = raw.replace(STRUCK, ' ');
	return /\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+/u.test(left) || SAYS_OUT.test(left) ? left : raw;
}

/** True for a paragraph too far below an open label to belong to it, or below one of something else. */
function closes(open: OpenLabel, block: Block): boolean {
	if (block.kind !== 'text' || block.item !== null) return false;
	return open.who === 'other' || block.line > open.line + (open.used ? 1 : 3);
}
