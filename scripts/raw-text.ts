import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'esbuild';

/** Lets esbuild take `?raw` imports as text, as vite does. */
export const rawText: Plugin = {
	name: 'raw-text',
	setup(bundler) {
		bundler.onResolve({ filter: /\?raw$/ }, ({ path, resolveDir }) => ({ path: resolve(resolveDir, path.replace(/\?raw$/, '')), namespace: 'raw-text' }));
		bundler.onLoad({ filter: /.*/, namespace: 'raw-text' }, ({ path }) => ({ contents: readFileSync(path, 'utf8'), loader: 'text' }));
	},
};
