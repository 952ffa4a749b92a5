import { isBold } from '../../../note/field';
import type { Item } from '../../../note/outline';
import { plainText } from '../../../note/plain-text';
import { fold } from '../../fold';
import type { PartName } from '../../story';
import type { Entry, Table } from '../entry';
import type { Group } from '../groups';
import { listedPrinciples, principlesUnder } from '../listed-principles';
import type { ParsedPrompt } from '../parsed-prompt';
import { saidToAsk } from '../questions/asked-of-you';
import { isInstruction, partsNamed } from '../parts';
import { headingRole, storyTitle } from '../roles';
import { leadingTitle, titlesUnit } from './title-lines';
import { isFollowUp, mayPress, probesAfter, probesIn, showsStory } from './follow-ups';
import { addParts, isChallenge, isGoal, type Said, type StoryDraft } from './story-draft';
import type { StoryReading } from './story-reading';
import { addCode } from './story-code';
import { isFitLine, namesIn, namesServed, saysFit } from './said-to-fit';
import { namesStories } from './story-names';
import { addOnlyRow, addPartOfRow } from './story-tables';
import { draftAt, firstTold, isTitle } from './story-titles';
import { tellsUnder } from './told-in-prose';
import { isTechnical } from '../technical';
import { isWholeLink } from '../whole-link';
import type { SectionContext } from '../section-context';
import type { WalkScope } from './walk-scope';

/** Longer lines tell something before they ask. */
const LONGEST_FOLLOW_UP = 120;

/** "Story: [[The tow]]? not quite": a link to a story, with a remark on it. */
function isRemarkedLink(value: string): boolean {
	return value.startsWith('[[') && !isWholeLink(value);
}

/** What the lines of a group say that a story serves. */
function servedBy({ label, head, entries }: Group, { title }: SectionContext): string[] {
	const isList = saysFit(title) || (label !== null && label.value === '' && saysFit(label.name));
	return [...(head === null ? [] : namesServed(head.plain)), ...entries.flatMap(
		({ plain }) => (isList ? namesIn(plain) : namesServed(plain)))];
}

/** Walks over the groups of one section and deals its parts out to stories. */
export class StoryWalk {
	readonly others: StoryDraft[] = [];
	private current: StoryDraft;
	/** The line that would be the title of a story whose first part came now. */
	private title: Entry | null = null;
	/** Tables not yet come to. */
	private readonly tables: Table[];
	/** True below a label that gives advice. */
	private advice = false;
	/** True below a labeled question of the trade: what follows answers it and tells no story. */
	private trade = false;
	/** Parts whose label had nothing after it: what comes next tells them. */
	private waiting: { readonly parts: readonly PartName[]; readonly line: number } | null = null;

	/** The lines of list items seen, by their item: a part's parent item is its story's title. */
	private readonly lineOf = new Map<Item, Entry>();
	/** The item whose children tell the current story, null for one told otherwise. */
	private toldIn: Item | null = null;
	/** Items that press on with a story: what is below them answers, unless it asks too. */
	private readonly probeItems = new Set<Item>();
	private readonly context: SectionContext;

	constructor(private readonly own: StoryDraft, private readonly scope: WalkScope,
		private readonly reading: StoryReading) {
		this.context = scope.context;
		this.current = own;
		this.tables = [...scope.context.tables];
	}

	walk(): void {
		const { context, own } = this;
		own.endLine = Math.max(own.endLine, context.section.endLine);
		if (context.role === 'part') this.addHeadingPart();
		if (context.role === 'question' && own.line !== context.section.line)
			own.probes.push({ text: context.title, line: context.section.line });
		for (const group of context.groups) this.walkGroup(group);
		this.walkTablesAbove(Infinity);
		addCode(own, context, this.reading);
	}

	private addHeadingPart(): void {
		const { section, parts, title } = this.context;
		addParts(this.own, parts, title, { text: firstTold(this.context), line: section.line });
	}

	/** Tables tell what the lines above them began. */
	private walkTablesAbove(line: number): void {
		for (let table = this.tables[0]; table !== undefined && (table[0]?.line ?? 0) < line; table = this.tables[0]) {
			this.tables.shift();
			this.walkTable(table);
		}
	}

	private walkGroup(group: Group): void {
		const { label, head } = group;
		if (label?.kind === 'probes' && this.current === this.own && showsStory(group, this.own, this.scope, this.reading))
			this.own.said ??= 'follow-ups';
		if (head !== null) this.walkTablesAbove(head.line);
		if (label?.part && head !== null) this.addGroupPart(group);
		else if (label?.kind === 'probes' && head !== null && mayPress(label.value, this.reading.ask))
			this.current.probes.push(...probesAfter(plainText(label.value)).map((text) => ({ text, line: head.line })));
		else if (label?.kind === 'story' && !this.scope.whole && head !== null && label.value !== ''
			&& fold(label.name) !== 'stories' && !isRemarkedLink(label.value)) this.beginLabeled(head, plainText(label.value));
		else if (label !== null && label.kind === null && head !== null) this.walkUnknown(label.name, head, group.entries);
		else if (label?.kind === 'principles' || label?.kind === 'values')
			this.current.named.push(...principlesUnder(group, this.reading.links));
		else if (label !== null) this.current.named.push(...listedPrinciples(label.value));
		this.current.named.push(...servedBy(group, this.context));
		if (head !== null) {
			this.noteItem(head);
			this.addText(head);
		}
		for (const entry of group.entries) this.walkEntry(entry, group);
	}

	/** A bold line or the like: a title, advice, or what a label above it waits for. */
	private walkUnknown(name: string, head: Entry, below: readonly Entry[]): void {
		if (isFitLine(head.plain)) return;
		const role = headingRole(name);
		this.advice = role === 'guide';
		if (this.waiting !== null) this.fill(head.plain);
		else if (role === 'story' && !this.scope.whole && head.mark === 'bold')
			this.begin(head, storyTitle(name) || name, 'label');
		else if (role === 'other' && this.isUnit(head)) this.begin(head, leadingTitle(head) ?? name, 'place');
		else if (role === 'other' && this.isTold(head, below)) this.begin(head, leadingTitle(head) ?? name, 'prose');
		else if (role === 'other') this.title = head;
	}

	private fill(told: string): void {
		if (this.waiting === null || isInstruction(told)) return;
		addParts(this.current, this.waiting.parts, '', { text: told, line: this.waiting.line });
		this.waiting = null;
	}

	private addGroupPart({ label, head, entries }: Group): void {
		const part = label?.part;
		if (!part || head === null || this.advice || this.trade) return;
		if (isGoal(label.name) && this.current.seen.has('action')) return;
		this.beginInItem(head);
		const { current } = this;
		this.waiting = null;
		if (part.letter && !current.seen.has('situation') && !part.parts.includes('situation')
			&& current.title === this.own.title && this.own.said === null && !this.scope.whole) return;
		const inTitle = this.title !== null && current === this.own && current.parts.size === 0;
		if (inTitle && this.titlesStory()) this.begin(this.title ?? head, null);
		else if (!this.scope.whole && part.parts.includes('situation') && current.seen.has('situation')
			&& !isChallenge(label.name)) this.begin(this.title ?? head, null);
		for (const { parts, text } of part.within) addParts(this.current, parts, '',
			{ text: plainText(text), line: head.line });
		const text = [plainText(part.value), ...entries.map(({ plain }) => plain)].find(
			(plain) => plain !== '' && !isInstruction(plain)) ?? '';
		addParts(this.current, part.parts, label.name, { text, line: head.line });
		if (text === '') this.waiting = { parts: part.parts, line: head.line };
	}

	/** A title of its own begins a story of its own, unless the section's heading already is a story's or a question's. */
	private titlesStory(): boolean {
		const { title, context } = this;
		if (title === null || this.scope.whole) return false;
		const asked = this.reading.asked(title);
		if (asked !== null) return asked.asking !== 'general' || asked.labeled || context.role === 'question';
		if (this.own.said !== null || context.role === 'story') return false;
		return context.role !== 'question' || (title.isItem && isBold(title.raw));
	}

	/** "Story: …" below a heading that asks titles the story of that heading; anywhere else it begins one. */
	private beginLabeled(at: Entry, title: string): void {
		const { own, context, current } = this;
		if (context.role !== 'question' || current !== own || own.said !== null || own.parts.size > 0)
			return this.begin(at, title);
		own.title = title;
		own.line = at.line;
		own.said = 'label';
		this.title = null;
	}

	/** Begins a story at a line; `said` is what says by itself that it is one. */
	private begin(at: Entry, title: string | null, said: Said = 'label'): void {
		this.current = draftAt(at, title, said, this.reading.asked(at));
		this.current.named.push(...(this.context.asked?.named ?? []));
		this.others.push(this.current);
		this.title = null;
		this.toldIn = at.isItem ? at.item : null;
	}

	/** Parts in the items below an item tell the story of that item. */
	private beginInItem(head: Entry): void {
		const parent = head.isItem ? (head.item?.item ?? null) : null;
		if (parent === null || parent === this.toldIn || this.scope.whole || this.own.said !== null) return;
		const title = this.lineOf.get(parent);
		this.toldIn = parent;
		if (title !== undefined && title !== this.title && partsNamed(title.plain, this.reading.readLabel).length === 0
			&& this.current.line !== title.line) this.title = title;
		if (this.title !== null && this.title === title) this.begin(title, null);
	}

	/** True where this line titles a story of its own among others. */
	private isUnit(entry: Entry): boolean {
		const { amongStories, whole } = this.scope;
		if (whole || this.own.said !== null) return false;
		return (amongStories && titlesUnit(entry, this.reading)) || this.isListed(entry);
	}

	/** True for bold words over, or in front of, an account of what somebody did. */
	private isTold(entry: Entry, below: readonly Entry[]): boolean {
		const title = leadingTitle(entry);
		return title !== null && !entry.isItem && !this.scope.whole && this.own.said === null && this.own.parts.size === 0
			&& tellsUnder(title, [entry, ...below].filter(({ isItem }) => !isItem).map(({ whole }) => whole), this.reading);
	}

	/** True for an item below one that says "stories". */
	private isListed(entry: Entry): boolean {
		const above = entry.isItem && entry.item?.item ? this.lineOf.get(entry.item.item) : undefined;
		return above !== undefined && namesStories(above.plain)
			&& (this.reading.asked(entry)?.asking ?? 'general') === 'general';
	}

	/** Remembers an item; one further out than the item that titles the current story is not of it. */
	private noteItem(entry: Entry): void {
		if (!entry.isItem || entry.item === null) return;
		this.lineOf.set(entry.item, entry);
		if (this.current === this.own || this.toldIn === null || entry.item.depth >= this.toldIn.depth) return;
		this.current = this.own;
		this.toldIn = null;
	}

	private walkEntry(entry: Entry, group: Group): void {
		this.walkTablesAbove(entry.line);
		this.noteItem(entry);
		if (this.isUnit(entry)) this.begin(entry, leadingTitle(entry) ?? entry.plain, 'place');
		else if (this.isTold(entry, [])) this.begin(entry, leadingTitle(entry), 'prose');
		const { reading, current } = this;
		if (entry.field !== null) current.named.push(...listedPrinciples(entry.field.value));
		const asked = reading.asked(entry);
		if (asked !== null && (asked.labeled || asked.asking === 'story'))
			this.trade = asked.asking === 'general' || (asked.asking === 'opinion' && !asked.past
			&& isTechnical(fold(asked.text)));
		if (this.answersProbe(entry, asked)) {
			// Neither a title nor a part.
		} else if (isFollowUp(entry, group.label, asked, this.current, this.scope, reading.ask)) {
			const text = saidToAsk(entry) ?? entry.plain;
			if (group.label?.kind !== 'answers')
				current.probes.push(...probesIn(text).map((one) => ({ text: one, line: entry.line })));
			if (entry.isItem && entry.item !== null) this.probeItems.add(entry.item);
			if (entry.plain.length < LONGEST_FOLLOW_UP) return this.goOnTo(entry);
		} else if (group.label?.kind !== 'answers' && isTitle(entry,
			asked !== null && (asked.asking !== 'general' || asked.labeled))) this.title = entry;
		else if (this.waiting !== null) this.fill(entry.plain);
		this.addText(entry);
	}

	/** True for a line below an item that presses on with a story, unless it asks too. */
	private answersProbe({ item, isItem, plain }: Entry, asked: ParsedPrompt | null): boolean {
		const above = isItem ? (item?.item ?? null) : item;
		return above !== null && this.probeItems.has(above) && asked === null && !/[?？]\W*$/.test(plain);
	}

	/** Adds a line to the current story's texts. */
	private addText(entry: Entry): void {
		this.current.texts.push(entry.whole);
		this.goOnTo(entry);
	}

	/** A line of the current story, told or not. */
	private goOnTo({ line }: Entry): void {
		this.current.endLine = Math.max(this.current.endLine, line);
	}

	private walkTable(table: Table): void {
		if (this.title !== null && this.titlesStory() && table.some(
			({ cells }) => partsNamed(plainText(cells[0]?.text ?? ''), this.reading.readLabel).length > 0))
			this.begin(this.title, null);
		addOnlyRow(this.own, table, this.reading);
		// A long table of letters is an alphabet.
		if (table.length <= 12) for (const row of table) addPartOfRow(this.current, row, this.reading.readLabel);
	}
}
