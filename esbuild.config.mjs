import { build, context } from 'esbuild';

const production = process.argv.includes('production');

const options = {
	entryPoints: ['src/main.ts'],
	outfile: 'main.js',
	bundle: true,
	format: 'cjs',
	target: 'es2022',
	// The app supplies these at run time; a second copy of CodeMirror would break decorations.
	external: ['obsidian', 'electron', '@codemirror/*', '@lezer/*'],
	minify: production,
	sourcemap: production ? false : 'inline',
	treeShaking: true,
	legalComments: 'none',
	charset: 'utf8',
	logLevel: 'info',
};

if (process.argv.includes('watch')) await (await context(options)).watch();
else await build(options);
