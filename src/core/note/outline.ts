/** A stretch of a note: UTF-16 offsets, `to` exclusive. */
export interface Span {
	readonly from: number;
	readonly to: number;
}

/** What every block has: its place, and what it stands in. `from`..`to` is the span of its `text`, markers left out. */
interface Placed extends Span {
	/** 0-based line the block stands on. */
	readonly line: number;
	/** How many quotes or callouts (`>`) it stands in. */
	readonly quote: number;
	/** The innermost list item it stands in (for an item: its parent item), null outside lists. */
	readonly item: Item | null;
	/** Raw inline Markdown of the block on that line, without markers and outer blanks: always `note.slice(from, to)`. */
	readonly text: string;
}

/** An ATX or setext heading. */
export interface Heading extends Placed {
	readonly kind: 'heading';
	/** 1 to 6. */
	readonly level: number;
}

/** One list item: `text` is the item's first line after marker and check box. */
export interface Item extends Placed {
	readonly kind: 'item';
	/** `-`, `*`, `+` for bullets; the number's closing `.` or `)` for ordered items. */
	readonly marker: string;
	/** The number of an ordered item, null for a bullet. */
	readonly number: number | null;
	/** The character in the check box, null without one. */
	readonly task: string | null;
	/** 0 for a root item, 1 for its children, and so on. */
	readonly depth: number;
	/** 0-based line of the first item of the list this item belongs to. */
	readonly listLine: number;
}

/** One line of a paragraph (a wrapped paragraph gives several). Continuation lines of a list item carry that item. */
export interface Text extends Placed {
	readonly kind: 'text';
	/** True for the second and later lines of a paragraph, or of an item's own first paragraph. */
	readonly continues: boolean;
	/** How far it is indented, in columns; a tab reaches to the next multiple of four. */
	readonly indent: number;
}

/** One cell of a table row: its raw inline Markdown and where that stands. */
export interface Cell extends Span {
	readonly text: string;
}

/** One row of a GFM table; the delimiter row is left out. `text` is the whole row. */
export interface Row extends Placed {
	readonly kind: 'row';
	readonly header: boolean;
	readonly cells: readonly Cell[];
}

/** The first line of a callout: `> [!type] title`; `text` is the title, empty when there is none. */
export interface Callout extends Placed {
	readonly kind: 'callout';
	/** Lower-case. */
	readonly type: string;
}

/** One line of raw HTML; `text` is that line trimmed. HTML comments give no block. */
export interface Html extends Placed {
	readonly kind: 'html';
}

/** A thematic break. */
export interface Rule extends Placed {
	readonly kind: 'rule';
}

/** A fenced or indented code block, from its first to its last line; `text` is the info string. */
export interface Code extends Placed {
	readonly kind: 'code';
	/** 0-based, the closing fence included. */
	readonly endLine: number;
}

/** Everything a note can hold, as the reader meets it. */
export type Block = Heading | Item | Text | Row | Callout | Html | Rule | Code;

/**
 * A frontmatter property's value: a scalar as written (quotes taken off), a list of such, or null when empty. An entry
 * of a list that has keys of its own is one text: its values ("Dana Reyes, Engineer"), or its only pair ("Dana Reyes: Engineer").
 */
export type PropertyValue = string | readonly string[] | null;

/** The YAML block at the very start of a note. */
export interface Frontmatter {
	/** 0-based line of the closing `---`. */
	readonly endLine: number;
	/** UTF-16 offset where the closing `---` ends. */
	readonly to: number;
	/** Top-level properties in order of writing, keys as written; what our small reading does not cover is left out. */
	readonly properties: ReadonlyMap<string, PropertyValue>;
}

/** What the Markdown of one note says: its blocks in document order. Blocks in comments are left out. */
export interface Outline {
	readonly text: string;
	/** UTF-16 offset of each line's first character; `lineStarts.length` is the number of lines. */
	readonly lineStarts: readonly number[];
	readonly frontmatter: Frontmatter | null;
	readonly blocks: readonly Block[];
	/** The `%%` comments that take whole lines or cross lines: they give no blocks, yet the app records the links and tags in them. */
	readonly comments: readonly Span[];
}
