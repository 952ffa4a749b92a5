import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const src = fileURLToPath(new URL('../src', import.meta.url));

/** Which rooms each room may import from; a room may always import from itself. */
const RULE: Record<string, readonly string[]> = {
	'core/note': [],
	'core/interview': ['core/note'],
	'core/loop-note': ['core/interview', 'core/note'],
	'core/drill': ['core/interview', 'core/note'],
	'core/stories': ['core/drill', 'core/interview', 'core/note'],
	'core/starter': ['core/interview', 'core/note'],
	settings: ['obsidian'],
	editor: ['core/note', 'core/interview', 'codemirror', 'obsidian'],
	vault: ['core/note', 'core/interview', 'core/drill', 'core/stories', 'core/starter', 'obsidian'],
	views: ['core/note', 'core/interview', 'core/loop-note', 'core/drill', 'core/stories', 'core/starter', 'obsidian'],
	actions: ['core/note', 'core/interview', 'core/loop-note', 'core/drill', 'core/stories', 'core/starter', 'settings', 'vault', 'views', 'editor', 'obsidian'],
	'commands.ts': ['obsidian'],
	'main.ts': ['core/note', 'core/interview', 'core/drill', 'core/stories', 'core/starter', 'settings', 'editor', 'vault', 'views', 'actions', 'commands.ts', 'obsidian'],
};

/** What only obsidian has for editors: all else the editor room must be handed. */
const EDITOR_MAY_USE = ['editorInfoField', 'editorLivePreviewField', 'setIcon', 'setTooltip', 'EditorSuggest'];

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts')).map((path) => path.replaceAll('\\', '/')).sort();

function roomOf(path: string): string {
	const [first = '', second = ''] = path.split('/');
	return first === 'core' ? `core/${second}` : first;
}

interface Import {
	readonly from: string;
	/** The file of ours it leads to, null for a package. */
	readonly target: string | null;
	readonly names: readonly string[];
}

const imports = new Map(files.map((path) => [path, readImports(path)]));

function importsOf(path: string): readonly Import[] {
	return imports.get(path) ?? [];
}

function readImports(path: string): Import[] {
	const source = ts.createSourceFile(path, readFileSync(join(src, path), 'utf8'), ts.ScriptTarget.ES2022);
	return source.statements.flatMap((statement) => {
		const isImport = ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement);
		if (!isImport || statement.moduleSpecifier === undefined || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
		const from = statement.moduleSpecifier.text;
		return [{ from, target: from.startsWith('.') ? targetOf(path, from) : null, names: namesOf(statement) }];
	});
}

function targetOf(path: string, from: string): string {
	return `${relative(src, join(src, dirname(path), from)).replaceAll('\\', '/')}.ts`;
}

function namesOf(statement: ts.Statement): string[] {
	const bindings = ts.isImportDeclaration(statement) ? statement.importClause?.namedBindings : undefined;
	return bindings !== undefined && ts.isNamedImports(bindings) ? bindings.elements.map(({ name }) => name.text) : [];
}

function roomOfImport({ from, target }: Import): string {
	if (target !== null) return roomOf(target);
	return from.startsWith('@codemirror/') ? 'codemirror' : from;
}

describe('the house', () => {
	it('is found by this test at all', () => {
		expect(files).toContain('main.ts');
		expect(files.length).toBeGreaterThan(50);
		expect(importsOf('main.ts').length).toBeGreaterThan(10);
	});

	it('has no room the rule does not know', () => {
		expect([...new Set(files.map(roomOf))].filter((room) => !(room in RULE))).toEqual([]);
	});

	it('lets each room import only what the rule allows', () => {
		const broken = files.flatMap((path) => importsOf(path)
			.filter((one) => roomOfImport(one) !== roomOf(path) && !(RULE[roomOf(path)] ?? []).includes(roomOfImport(one)))
			.map(({ from }) => `${path} imports ${from}`));
		expect(broken).toEqual([]);
	});

	it('leads every import of ours to a file that is there', () => {
		const lost = files.flatMap((path) => importsOf(path).filter(({ target }) => target !== null && !files.includes(target)).map(({ from }) => `${path}: ${from}`));
		expect(lost).toEqual([]);
	});

	it('has no import circle', () => {
		const below = new Map(files.map((path) => [path, importsOf(path).flatMap(({ target }) => target ?? [])]));
		const done = new Set<string>();
		const circleFrom = (path: string, trail: string[]): string[] | null => {
			if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
			if (done.has(path)) return null;
			for (const next of below.get(path) ?? []) {
				const circle = circleFrom(next, [...trail, path]);
				if (circle !== null) return circle;
			}
			done.add(path);
			return null;
		};
		expect(files.map((path) => circleFrom(path, [])).find((circle) => circle !== null)).toBeUndefined();
	});

	it('lets the editor room use of obsidian only what only obsidian has for editors', () => {
		const used = files.filter((path) => roomOf(path) === 'editor').flatMap((path) => importsOf(path).filter(({ from }) => from === 'obsidian').flatMap(({ names }) => names));
		expect(used.filter((name) => !EDITOR_MAY_USE.includes(name))).toEqual([]);
	});

	it('holds no expression that looks behind, which phones before iOS 16.4 cannot read', () => {
		expect(files.filter((path) => /\(\?<[=!]/.test(readFileSync(join(src, path), 'utf8')))).toEqual([]);
	});

	it('shows notices through one door', () => {
		expect(files.filter((path) => /\bnew Notice\b/.test(readFileSync(join(src, path), 'utf8')))).toEqual(['views/notice.ts']);
	});

	it('reaches local storage through one door, which is guarded', () => {
		const calls = /\b(?:app|App|plugin)\.(?:load|save)LocalStorage\b|new (?:ChosenLoop|Device|LogPlace|UnfinishedDrills)\(app\b|storage: app\b/;
		expect(files.filter((path) => calls.test(readFileSync(join(src, path), 'utf8')))).toEqual([]);
	});

	it('keeps the entry under 80 lines', () => {
		expect(readFileSync(join(src, 'main.ts'), 'utf8').trimEnd().split('\n').length).toBeLessThan(80);
	});

	it('wraps the lines of the reading and its words at 120 columns', () => {
		const wide = files.filter((path) => /^core\/interview\/(?:reading|lexicon)\//.test(path))
			.flatMap((path) => readFileSync(join(src, path), 'utf8').split('\n')
				.flatMap((line, i) => (line.length > 120 ? [`${path}:${i + 1}`] : [])));
		expect(wide).toEqual([]);
	});

	it('names its files in kebab-case and has no drawer for odds and ends', () => {
		expect(files.filter((path) => !/^[a-z0-9-]+(?:\/[a-z0-9-]+)*\.ts$/.test(path) || /(?:util|helper|manager|misc|common)s?\b/.test(path))).toEqual([]);
	});
});
