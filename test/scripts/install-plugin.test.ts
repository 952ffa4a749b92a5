import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { installInto } from '../../scripts/install-plugin.ts';

let root = '';
const built = (): string => join(root, 'built');

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'interview-loop-'));
	mkdirSync(built());
	for (const file of ['main.js', 'manifest.json', 'styles.css']) writeFileSync(join(built(), file), `the ${file}`);
});

afterEach(() => rmSync(root, { recursive: true }));

describe('installing into a vault', () => {
	it('copies the three files of a release and nothing else', () => {
		mkdirSync(join(root, 'vault', '.obsidian'), { recursive: true });
		const target = installInto(join(root, 'vault'), built());
		expect(readdirSync(target).sort()).toEqual(['main.js', 'manifest.json', 'styles.css']);
		expect(readFileSync(join(target, 'main.js'), 'utf8')).toBe('the main.js');
	});

	it('refuses a folder that is no vault and leaves it as it is', () => {
		mkdirSync(join(root, 'photos'));
		expect(() => installInto(join(root, 'photos'), built())).toThrow('is no vault');
		expect(readdirSync(join(root, 'photos'))).toEqual([]);
	});

	it('refuses a folder that is not there', () => {
		expect(() => installInto(join(root, 'nowhere'), built())).toThrow('There is no folder');
	});

	it('copies nothing when a file is not built', () => {
		mkdirSync(join(root, 'vault', '.obsidian'), { recursive: true });
		rmSync(join(built(), 'main.js'));
		expect(() => installInto(join(root, 'vault'), built())).toThrow('Not built yet: main.js');
		expect(existsSync(join(root, 'vault', '.obsidian', 'plugins'))).toBe(false);
	});
});
