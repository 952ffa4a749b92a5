import type { Scope } from './scope';

const FIELDS: Readonly<Record<Scope['kind'], readonly string[]>> = {
	all: [], loop: ['loop'], interviewer: ['loop', 'name'], principle: ['key'], note: ['path'], protocol: ['path'], question: ['key'], story: ['path', 'name'],
	selection: ['name'],
};

/** The scope that was saved; null for whatever else is handed in. */
export function readScope(saved: unknown): Scope | null {
	if (typeof saved !== 'object' || saved === null) return null;
	const held = saved as Record<string, unknown>;
	const fields = Object.hasOwn(FIELDS, String(held.kind)) ? FIELDS[held.kind as Scope['kind']] : null;
	if (fields === null || !fields.every((field) => typeof held[field] === 'string')) return null;
	if (held.kind === 'principle' && held.loop !== null && typeof held.loop !== 'string') return null;
	if (held.kind === 'selection' && !isTexts(held.keys)) return null;
	return saved as Scope;
}

function isTexts(value: unknown): boolean {
	return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
}
