import type { Block, Item, Outline } from '../../../note/outline';
import { plainText } from '../../../note/plain-text';
import { basename } from '../../names';
import { isHonorific, isNoName } from './people-lexicon';
import { isWhen, whenAtStart } from './when';
import { whoOf, type Who } from './who';

/** Where names may stand: one line, cell, property or the note's own name, with what is around it. */
export interface Place {
	/** 0-based; 0 for a property and the note's name. */
	readonly line: number;
	readonly kind: 'heading' | 'item' | 'text' | 'cell' | 'callout' | 'property' | 'file-name';
	/** The words a reader sees, label included. */
	readonly text: string;
	/** The Markdown of the line. */
	readonly raw: string;
	/** Where the words behind the line's own label begin in `text`; 0 without one. */
	readonly labelEnd: number;
	/** The line's own label, a column's head or a property's name; null without one. */
	readonly label: string | null;
	/** What that label says of the people behind it, null without one. */
	readonly own: Who | null;
	/** What the nearest label above says: a line that ends with a colon, a parent item, a heading; null where none does. */
	readonly above: Who | null;
	/** True behind a label that the person taught. */
	readonly isTaught: boolean;
	/** True when that label is a heading. */
	readonly underHeading: boolean;
	/** Headings, label lines and parent items above, outermost first. */
	readonly heads: readonly string[];
	/** The other cells of the row. */
	readonly beside: readonly string[];
	/** The line right below, empty when a blank line or a heading stands there. */
	below: string;
	/** The line right above, empty when a blank line stands there. */
	readonly over: string;
	/** Places of one list, column or paragraph share it. */
	readonly group: string;
	/** Line of the heading the place stands under, or is; -1 before any heading. */
	readonly section: number;
}

/** Longer lines are not looked at beyond this. */
const SEEN = 1200;

/** True for a label that the person named for interviewers. */
export type IsOwnLabel = (label: string) => boolean;

/** Every place of a note in order: properties, the note's name, then line by line. Code, quotes' marks and rules give none. */
export function placesOf(path: string, outline: Outline, isOwnLabel: IsOwnLabel = () => false): Place[] {
	const reader = new PlaceReader(path, isOwnLabel);
	for (const [key, value] of outline.frontmatter?.properties ?? []) {
		for (const one of [value ?? []].flat()) reader.addProperty(key, one);
	}
	reader.addFileName();
	for (let at = 0; at < outline.blocks.length; at++) reader.addBlock(outline.blocks[at] as Block, outline.blocks[at + 1]);
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

class PlaceReader {
	readonly places: Place[] = [];
	private heads: Array<{ level: number; text: string }> = [];
	private section = -1;
	private callout: { text: string; quote: number } | null = null;
	private open: OpenLabel | null = null;
	private columns: string[] = [];
	private readonly items = new Map<Item, string>();
	private readonly name: string;

	/** Labels stand above many lines: each is looked up once. */
	private readonly known = new Map<string, Who>();

	constructor(path: string, private readonly isOwnLabel: IsOwnLabel) {
		this.name = basename(path).replace(/_/g, ' ');
	}

	addProperty(key: string, value: string): void {
		const text = plainText(value.slice(0, SEEN));
		this.push({ line: 0, kind: 'property', text, raw: value, label: key, labelEnd: 0, own: this.who(key), group: `property ${key}` });
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
		this.columns = [];
		this.section = line;
		const text = plainText(raw.slice(0, SEEN));
		if (text !== '') this.push({ line, kind: 'heading', text, raw, ...this.labelIn(text, raw), group: `h${level} ${this.heads.at(-1)?.text ?? ''}` });
		this.heads.push({ level, text });
	}

	private addRow(row: Extract<Block, { kind: 'row' }>): void {
		const cells = row.cells.map(({ text }) => plainText(text.slice(0, SEEN)));
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
			const group = `table ${this.section} ${i}`;
			const beside = cells.filter((_, j) => j !== i);
			const place = { line: row.line, kind: 'cell' as const, text, raw: row.cells[i]?.text ?? '', beside, group };
			if (own === 'other' && split.own !== null && split.own !== 'other') this.push({ ...place, ...split });
			else this.push({ ...place, label: label === '' ? null : label, labelEnd: 0, own: label === '' ? null : own });
		});
	}

	private addLine(block: Extract<Block, { kind: 'item' | 'text' | 'callout' | 'html' }>, next: Block | undefined): void {
		const text = plainText(block.text.replace(/<[^<>]{1,200}>/g, ' ').slice(0, SEEN));
		if (text === '') return;
		const parent = block.kind === 'item' ? block.item : block.item?.item ?? null;
		if (block.kind === 'item') this.items.set(block, text);
		const split = this.labelIn(text, block.text);
		const heads = isBareLabel(text, block, next);
		const closes = block.kind === 'text' && block.item === null && this.open !== null && (this.open.who === 'other' || (this.open.used && block.line > this.open.line + 1) || block.line > this.open.line + 3);
		if (heads && block.kind !== 'item') this.open = { text, who: this.who(text.replace(/[:：]\s*$/, '')), line: block.line, used: false };
		else if (closes) this.open = null;
		else if (this.open !== null) {
			this.open.line = block.line;
			this.open.used = true;
		}
		const over = parent === null ? '' : (this.items.get(parent) ?? '');
		this.push({ line: block.line, kind: block.kind === 'html' ? 'text' : block.kind, text, raw: block.text, ...split, group: this.groupOf(block) }, over, heads && block.kind !== 'item');
	}

	private groupOf(block: Block): string {
		return block.kind === 'item' ? `list ${block.listLine} ${block.depth}` : `text ${this.section}`;
	}

	private push(own: Pick<Place, 'line' | 'kind' | 'text' | 'raw' | 'group'> & Partial<Place>, over = '', isLabel = false): void {
		const heads = this.heads.map(({ text }) => text);
		if (this.callout !== null && own.kind !== 'callout') heads.push(this.callout.text);
		if (this.open !== null && !isLabel) heads.push(this.open.text);
		if (over !== '') heads.push(over);
		const before = this.places[this.places.length - 1];
		const isNext = before !== undefined && own.kind !== 'cell' && before.kind !== 'cell' && before.kind !== 'property'
			&& (own.line === before.line + 1 || (before.kind === 'heading' && own.line <= before.line + 2));
		if (isNext && own.kind !== 'heading') before.below = own.text;
		this.places.push({
			labelEnd: 0, label: null, own: null, isTaught: own.label !== undefined && own.label !== null && this.isOwnLabel(own.label), beside: [], below: '', over: isNext ? before.text : '', heads, section: this.section,
			...this.aboveFor(over, isLabel, own.kind), ...own,
		});
	}

	private labelIn(text: string, raw: string): Pick<Place, 'label' | 'labelEnd' | 'own'> {
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
		const who = near === null ? null : this.who(near.replace(/[:：]\s*$/, ''));
		if (who !== null && who !== 'other' && who !== 'round') return { above: who, underHeading: false };
		const nearest = this.callout !== null && kind !== 'callout' ? this.callout.text : (this.heads.at(-1)?.text ?? (kind === 'file-name' || kind === 'property' ? '' : this.name));
		const said = this.who(nearest);
		return said === 'other' || said === 'round' ? { above: who, underHeading: false } : { above: said, underHeading: true };
	}
}

/** A line that only announces what stands below it: it ends with a colon, is all bold, or names a part above a list. */
function isBareLabel(text: string, block: Block, next: Block | undefined): boolean {
	if (block.kind === 'callout') return false;
	if (/[:：]$/.test(text) && text.length < 80) return true;
	if (block.kind === 'item') return false;
	if (/^(?:\*\*|__).{2,60}(?:\*\*|__):?$/.test(block.text.trim()) && text.length < 60) return true;
	const above = next?.kind === 'item' && next.item === null && next.line <= block.line + 2;
	const who = whoOf(text);
	return above && who !== 'other' && who !== 'round';
}

/** A colon that ends a label, " = ", or a dash behind bold words. */
const COLON = /^([^:：=]{1,60}?)(?:\s*[:：]{1,2}(?![/\d])|\s+=)\s*/;

/** Bold words with a dash behind them. */
const BOLD_LABEL = /^(?:\*\*|__)[^*_]{2,40}(?:\*\*|__)\s*[–—-]\s/;
const DASH = /^(.{2,40}?)\s+[–—-]\s+/;

/** The label a text begins with. A day, a time or a name is none; "Interview with Dana: pairing" is none either. */
function labelOf(text: string, raw: string, who: (label: string) => Who): Pick<Place, 'label' | 'labelEnd' | 'own'> {
	const none = { label: null, labelEnd: 0, own: null };
	const found = COLON.exec(text) ?? (BOLD_LABEL.test(raw) ? DASH.exec(text) : null);
	const label = found?.[1]?.trim() ?? '';
	if (found === null || label === '' || found[0].length >= text.length) return none;
	if (!/\p{L}/u.test(label) || isWhen(label)) return none;
	const own = who(label);
	if (own === 'other' && (isNameShaped(label) || holdsCue(label))) return none;
	return { label, labelEnd: found[0].length, own };
}

/** "Ada Holm", "Frau Petersen": capital words none of which is ruled out. */
export function isNameShaped(label: string): boolean {
	const words = label.replace(/\([^)]*\)/g, '').trim().split(/\s+/);
	return words.length <= 4 && words.every((word) => /^[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*$/u.test(word) && (isHonorific(word) || !isNoName(word)));
}

/** A label that already says with whom: what stands behind the colon is about the talk. */
function holdsCue(label: string): boolean {
	return /(?:^|\s)(?:with|w\/|mit|avec|con|com|met|med|с|z)\s+\p{Lu}/u.test(label) || whenAtStart(label) !== null;
}
