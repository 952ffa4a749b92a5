import { defineConfig } from 'eslint/config';
import obsidianmd from 'eslint-plugin-obsidianmd';
import tseslint from 'typescript-eslint';

/** Time and chance come into the pure rooms as arguments. */
const NO_CLOCK_NO_CHANCE = [
	{ selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]', message: 'Time is an argument: take `now`.' },
	{ selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Time is an argument: take `now`.' },
	{ selector: 'MemberExpression[object.name="Math"][property.name="random"]', message: 'Chance is an argument: take an `Rng`.' },
	{ selector: 'MemberExpression[object.name="performance"][property.name="now"]', message: 'Time is an argument: take `now`.' },
];

export default defineConfig([
	{ ignores: ['main.js', 'node_modules/', 'test-vault/', '.build/'] },
	{
		// The plugin, by the rules of the community directory.
		files: ['src/**/*.ts'],
		extends: [...obsidianmd.configs.recommended],
		languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
		rules: {
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-base-to-string': 'error',
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
		},
	},
	{
		files: ['src/core/**/*.ts'],
		rules: { 'no-restricted-syntax': ['error', ...NO_CLOCK_NO_CHANCE] },
	},
	{
		// Tests and scripts run in Node or drive the stand-in app: the ordinary rules of the language.
		files: ['test/**/*.ts', 'scripts/**/*.ts', 'vitest.config.ts'],
		extends: [tseslint.configs.recommended],
		languageOptions: { parserOptions: { project: 'test/tsconfig.json', tsconfigRootDir: import.meta.dirname } },
		rules: {
			// An object in a text is printed as “[object Object]”.
			'@typescript-eslint/no-base-to-string': 'error',
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true, allowNullish: true }],
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' }],
		},
	},
	...obsidianmd.configs.recommended.filter(({ files }) => files?.includes('package.json')),
	{
		files: ['manifest.json'],
		languageOptions: { parser: tseslint.parser, parserOptions: { projectService: false, project: null, extraFileExtensions: ['.json'] } },
		plugins: { obsidianmd },
		rules: { 'obsidianmd/validate-manifest': 'error' },
	},
]);
