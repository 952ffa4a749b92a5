import { basename } from 'node:path';
import ts from 'typescript';

/** What a mutation does to the rules of a file. */
export type MutationKind = 'weight' | 'threshold' | 'veto' | 'closing' | 'comparison' | 'table' | 'written';

/** Every kind that is sampled, in that order; the written ones always run. */
export const MUTATION_KINDS: readonly MutationKind[] = [
	'weight', 'threshold', 'veto', 'closing', 'comparison', 'table',
];

/** One small change of a source file: the characters from `start` to `end` become `now`. */
export interface Mutation {
	/** `kind/file/owner` and a number where the owner has several; outlives edits elsewhere in the file. */
	readonly id: string;
	readonly kind: MutationKind;
	readonly file: string;
	/** 1-based. */
	readonly line: number;
	/** The change in a few words. */
	readonly says: string;
	readonly start: number;
	readonly end: number;
	readonly now: string;
}

interface Change {
	readonly kind: MutationKind;
	readonly node: ts.Node;
	readonly now: string;
	/** A description to print in place of the code before and after. */
	readonly says?: string;
}

/** Bounds this large change by half, because one more or less hardly ever matters. */
const LARGE = 20;
/** Bounds this large only limit the work: no real note comes near them. */
const BOUNDS_OF_WORK = 100;
/** Shorter strings of words are not tables. */
const LEAST_ENTRIES = 4;

/** All mutations of a source file, in its order; none for a file without rules. */
export function mutationsOf(file: string, text: string): Mutation[] {
	const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
	const found: Mutation[] = [];
	const seen = new Map<string, number>();
	const visit = (node: ts.Node, owner: string): void => {
		const own = nameOf(node) ?? owner;
		for (const { kind, node: target, now, says } of changesAt(node)) {
			const within = kind === 'table' ? propertiesAbove(target) : [];
			const name = [kind, basename(file, '.ts'), own, ...within].join('/');
			const count = (seen.get(name) ?? 0) + 1;
			seen.set(name, count);
			const [start, end] = [target.getStart(source), target.getEnd()];
			const line = source.getLineAndCharacterOfPosition(start).line + 1;
			found.push({
				id: count === 1 ? name : `${name}/${count}`, kind, file, line, start, end, now,
				says: says ?? `${flat(text.slice(start, end))} → ${flat(now) || 'nothing'}`,
			});
		}
		ts.forEachChild(node, (child) => visit(child, own));
	};
	visit(source, 'file');
	return found;
}

/** What mutations below a node are named after: a function, a constant, or the object with an `id` or a `signal`. */
function nameOf(node: ts.Node): string | null {
	if (ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node)) return node.name?.getText() ?? null;
	if (ts.isVariableDeclaration(node)) return node.name.getText();
	if (!ts.isObjectLiteralExpression(node)) return null;
	const properties = node.properties.filter(ts.isPropertyAssignment);
	const id = properties.find(({ name }) => /^(?:id|signal)$/.test(name.getText()))?.initializer;
	return id !== undefined && ts.isStringLiteral(id) ? id.text : null;
}

/** The properties that lead to a list of words, outermost first: `openers`, `stories`. */
function propertiesAbove(node: ts.Node): string[] {
	if (ts.isVariableDeclaration(node) || ts.isSourceFile(node)) return [];
	return [...propertiesAbove(node.parent), ...(ts.isPropertyAssignment(node) ? [node.name.getText()] : [])];
}

function changesAt(node: ts.Node): Change[] {
	if (ts.isPropertyAssignment(node)) return [...weightChanges(node), ...boundChanges(node)];
	if (ts.isVariableDeclaration(node)) return boundChanges(node);
	if (ts.isIfStatement(node)) return vetoChanges(node);
	if (ts.isBreakStatement(node)) {
		return ts.isCaseOrDefaultClause(node.parent) ? [] : [{ kind: 'closing', node, now: ';' }];
	}
	if (ts.isBinaryExpression(node)) {
		return [...negationChanges(node), ...comparisonChanges(node), ...resetChanges(node)];
	}
	if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return tableChanges(node);
	return [];
}

/** A signal that counts for nothing, and one that counts for the opposite. */
function weightChanges({ name, initializer }: ts.PropertyAssignment): Change[] {
	const weight = numberIn(initializer);
	if (name.getText() !== 'weight' || weight === null || weight === 0) return [];
	return [0, -weight].map((now) => ({ kind: 'weight', node: initializer, now: String(now) }));
}

/** Bars, and constants that are a number: one more and one less. */
function boundChanges({ name, initializer }: ts.PropertyAssignment | ts.VariableDeclaration): Change[] {
	const bound = initializer === undefined ? null : numberIn(initializer);
	if (initializer === undefined || bound === null || Math.abs(bound) >= BOUNDS_OF_WORK) return [];
	if (!/^(?:accept|suggest|[A-Z][A-Z_]+)$/.test(name.getText())) return [];
	const step = Math.abs(bound) >= LARGE ? Math.floor(Math.abs(bound) / 2) : 1;
	return [bound + step, bound - step].map((now) => ({ kind: 'threshold', node: initializer, now: String(now) }));
}

/** An early return of nothing, or a statement that skips an item of a loop. */
function vetoChanges(node: ts.IfStatement): Change[] {
	const { thenStatement, elseStatement } = node;
	const turnsAway = /^(?:continue|return(?: (?:false|null|undefined|\[\]|''))?);$/.test(thenStatement.getText());
	if (!turnsAway || elseStatement !== undefined) return [];
	return [{ kind: 'veto', node, now: ';', says: `without ${flat(node.getText())}` }];
}

/** `a && !b` without the veto. */
function negationChanges({ left, operatorToken, right }: ts.BinaryExpression): Change[] {
	if (operatorToken.kind !== ts.SyntaxKind.AmpersandAmpersandToken || !right.getText().startsWith('!')) return [];
	const says = `${flat(left.getText())} without ${flat(right.getText())}`;
	return [{ kind: 'veto', node: right, now: 'true', says }];
}

const FLIPPED: Readonly<Record<string, string>> = { '<': '<=', '<=': '<', '>': '>=', '>=': '>' };

/** Whether the bound itself is included. */
function comparisonChanges({ left, operatorToken, right }: ts.BinaryExpression): Change[] {
	const now = FLIPPED[operatorToken.getText()];
	if (now === undefined) return [];
	const says = `${flat(left.getText())} ${now} ${flat(right.getText())}`;
	return [{ kind: 'comparison', node: operatorToken, now, says }];
}

/** A state that is no longer reset: what a heading or a line ended continues. */
function resetChanges(node: ts.BinaryExpression): Change[] {
	const assigns = node.operatorToken.kind === ts.SyntaxKind.EqualsToken && ts.isExpressionStatement(node.parent);
	if (!assigns || !/^(?:null|false|undefined|''|\[\]|-1|0)$/.test(node.right.getText())) return [];
	return [{ kind: 'closing', node, now: '' }];
}

/** A string of words separated by commas and line breaks, or by spaces only: drops the first half of them. */
function tableChanges(node: ts.StringLiteral | ts.NoSubstitutionTemplateLiteral): Change[] {
	const separator = node.text.includes(',') ? ',' : ' ';
	const all = node.text.split(separator === ',' ? /[,\n]/ : /\s+/).map((entry) => entry.trim());
	const entries = all.filter((entry) => entry !== '');
	const isTable = ts.isNoSubstitutionTemplateLiteral(node) || (ts.isCallExpression(node.parent) && separator === ',');
	if (!isTable || entries.length < LEAST_ENTRIES) return [];
	const half = Math.ceil(entries.length / 2);
	const now = JSON.stringify(entries.slice(half).join(separator));
	return [{ kind: 'table', node, now, says: `without ${flat(entries.slice(0, half).join(', '))}` }];
}

function numberIn(node: ts.Expression): number | null {
	return /^-?\d+(?:\.\d+)?$/.test(node.getText()) ? Number(node.getText()) : null;
}

/** Code in one short line. */
function flat(code: string): string {
	const line = code.replace(/\s+/g, ' ').trim();
	return line.length > 90 ? `${line.slice(0, 89)}…` : line;
}
