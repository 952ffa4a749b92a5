import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

let folder = '';
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'inspect-'));
	writeFileSync(join(folder, 'Loop.md'), '# Interview\n\nInterviewer: Dana Reyes\n\n- Tell me about a time you failed.\n- Describe a time you won.\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What the command prints for the note. */
function inspected(...args: readonly string[]): string {
	return execFileSync(process.execPath, ['--import', 'tsx', 'scripts/inspect.ts', join(folder, 'Loop.md'), ...args], { encoding: 'utf8', stdio: 'pipe' });
}

test('inspecting a note takes the corrections that were copied from the settings', () => {
	const list = join(folder, 'corrections.json');
	const at = { path: 'Loop.md', at: 1, part: true };
	writeFileSync(list, JSON.stringify([{ ...at, kind: 'question', text: 'Describe a time you won.', decision: 'not' }]));
	expect(inspected()).toContain('1 interview, 2 questions');
	expect(inspected('--corrections', list)).toContain('1 interview, 1 question');
	expect(() => inspected('--corrections', join(folder, 'gone.json'))).toThrow();
});
