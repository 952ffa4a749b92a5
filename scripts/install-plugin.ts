import { copyFileSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const FILES = ['main.js', 'manifest.json', 'styles.css'];

/** Copies the built plugin into a vault and returns its folder there. Throws, with a message for the person, when the folder is not a vault. */
export function installInto(vault: string, from: string): string {
	if (!statSync(vault, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`There is no folder "${vault}".`);
	if (!existsSync(join(vault, '.obsidian'))) throw new Error(`"${vault}" is no vault: it has no .obsidian folder. Open it in Obsidian once.`);
	const missing = FILES.filter((file) => !existsSync(join(from, file)));
	if (missing.length > 0) throw new Error(`Not built yet: ${missing.join(', ')} missing. Run "npm run build" first.`);
	const target = join(vault, '.obsidian', 'plugins', 'interview-loop');
	mkdirSync(target, { recursive: true });
	for (const file of FILES) copyFileSync(join(from, file), join(target, file));
	return target;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const [vault] = process.argv.slice(2);
	try {
		if (vault === undefined) throw new Error('usage: npm run install-plugin -- <vault>');
		console.log(`Copied ${FILES.join(', ')} to ${installInto(resolve(vault), fileURLToPath(new URL('..', import.meta.url)))}.`);
		console.log('Now turn on "Interview Loop" under Settings, Community plugins (reload the app when it was on already).');
	} catch (error) {
		console.error(error instanceof Error ? error.message : String(error));
		process.exitCode = 2;
	}
}
