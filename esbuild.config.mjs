import { build, context } from 'esbuild';

const production = process.argv.includes('production');

/** Bytes of `main.js` at most. A change that needs more raises it, and says in its commit what they are for. */
const LARGEST = 1_100_000;

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
else {
	const { metafile } = await build({ ...options, metafile: true });
	const { bytes } = metafile.outputs[options.outfile];
	if (production && bytes > LARGEST) throw new Error(`${options.outfile} has ${bytes} bytes, the most is ${LARGEST}.`);
}
