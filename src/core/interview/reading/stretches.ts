import type { Outline } from '../../note/outline';
import { plainText } from '../../note/plain-text';
import { readOutline } from '../../note/read-outline';
import { basename } from '../names';
import { AlikeLines, type AlikeLine } from './alike-lines';
import { correctionText, type Correction } from './corrections';
import { blockOn, lineFinding } from './line-finding';
import { nameSpans } from './people/name-spans';
import { WordIndex } from './word-index';

/** A line, two lines of one paragraph, or a name: what a correction may be about. */
export interface Stretch {
	readonly core: string;
	/** 0-based. */
	readonly line: number;
	/** The text it has as a finding. */
	text(): string;
}

/** What a correction of a kind may be about: a name, or a line read as a story's title or as a question. */
type Sort = 'name' | 'story' | 'question';

/** Stretches of one sort, looked up by their words and by what is alike. */
class Known {
	/** In the order of the note, single lines first. */
	readonly all: readonly Stretch[];
	readonly words: WordIndex<Stretch>;
	private alike: AlikeLines<Stretch> | null = null;

	constructor(all: readonly Stretch[]) {
		this.all = all.filter(({ core }) => core !== '');
		this.words = new WordIndex(this.all);
	}

	alikeTo(core: string): Array<AlikeLine<Stretch>> {
		this.alike ??= new AlikeLines(this.all);
		return this.alike.to(core);
	}
}

/** The lines and names of one note, parsed once for all its corrections. */
export class Stretches {
	private readonly lines: readonly string[];
	private readonly titled: Stretch;
	private outline: Outline | null = null;
	private cores: readonly string[] | null = null;
	private readonly known = new Map<Sort, Known>();

	constructor(path: string, private readonly note: string) {
		this.lines = note.split(/\r\n?|\n/);
		const name = basename(path);
		this.titled = { core: correctionText(name), line: 0, text: () => name };
	}

	/** The first stretch with exactly this core; null without one. */
	equal(kind: Correction['kind'], core: string): Stretch | null {
		return this.of(kind).words.equal(core)[0] ?? null;
	}

	/** What a story that is the whole note may be called, as cores: the note's name and its first heading of level 1. */
	get titles(): readonly string[] {
		const heading = this.lines.find((line) => /^#\s/.test(line));
		return [this.titled.core, ...(heading === undefined ? [] : [correctionText(heading)])];
	}

	/** Stretches that begin with a core, in the order of the note. */
	beginning(kind: Correction['kind'], core: string): readonly Stretch[] {
		return this.of(kind).words.beginning(core);
	}

	/** Stretches alike to a core, the likest first. */
	alikeTo(kind: Correction['kind'], core: string): ReadonlyArray<AlikeLine<Stretch>> {
		return this.of(kind).alikeTo(core);
	}

	/** The first line that begins with a core, else the first that holds it among other words; null without one. */
	holding(core: string): Stretch | null {
		const around = this.of('question').words.holding(core);
		return this.of('question').words.beginning(core)[0] ?? around[0] ?? null;
	}

	/** The first line, 0-based, with these very words in it, in either case of letters; null without one. */
	saying(words: string): number | null {
		const line = this.lines.findIndex((raw) => raw.toLowerCase().includes(words.trim().toLowerCase()));
		return line < 0 ? null : line;
	}

	/** True when another line begins with a core. */
	hasElsewhere(core: string, line: number): boolean {
		return this.of('question').words.beginning(core).some((one) => one.line !== line);
	}

	private of(kind: Correction['kind']): Known {
		const sort = isName(kind) ? 'name' : isOfStory(kind) ? 'story' : 'question';
		const known = this.known.get(sort);
		if (known !== undefined) return known;
		const found = new Known([this.titled, ...(sort === 'name' ? this.names() : this.sentences(sort))]);
		this.known.set(sort, found);
		return found;
	}

	private sentences(sort: 'story' | 'question'): Stretch[] {
		this.cores ??= this.lines.map(correctionText);
		const single = this.cores.map((core, line) => this.sentence(sort, core, line, ''));
		const wrapped = this.lines.flatMap((raw, line) => {
			const next = this.lines[line + 1] ?? '';
			if (raw.trim() === '' || BEGINS.test(next)) return [];
			const rest = ` ${next.trim()}`;
			return [this.sentence(sort, correctionText(raw + rest), line, rest)];
		});
		return [...single, ...wrapped];
	}

	private sentence(sort: 'story' | 'question', core: string, line: number, rest: string): Stretch {
		const text = (): string => {
			this.outline ??= readOutline(this.note);
			const block = blockOn(this.outline, line);
			return block === null ? '' : lineFinding(sort, { ...block, text: block.text + rest });
		};
		return { core, line, text };
	}

	private names(): Stretch[] {
		return this.lines.flatMap((raw, line) => nameSpans(plainText(raw)).map(({ name }) =>
			({ core: correctionText(name), line, text: () => name })));
	}
}

/** A blank line, or one that begins a block. */
const BEGINS = /^\s*(?:$|[-+*>|#]|\d+[.)]\s|```|~~~)/;

const ABOUT_NAMES: ReadonlySet<Correction['kind']> =
	new Set(['interviewer', 'person', 'assesses', 'assesses-not', 'role', 'when', 'hears'] as const);

/** True for a correction that is about a story, by its title. */
export function isOfStory(kind: Correction['kind']): boolean {
	return kind === 'story' || kind === 'serves';
}

/** True for a correction that is about a name within a line. */
export function isName(kind: Correction['kind']): boolean {
	return ABOUT_NAMES.has(kind);
}
