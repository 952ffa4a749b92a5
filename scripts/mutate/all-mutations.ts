import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { mutationsOf, type Mutation } from './mutations.ts';

/** Where the rules and words of the reading are. */
const ROOTS = ['src/core/interview/reading', 'src/core/interview/lexicon'];

/** The source files below a folder, sorted; none when it is not there. */
export function filesIn(folder: string): string[] {
	if (!existsSync(folder)) return [];
	const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	return paths.filter((path) => path.endsWith('.ts')).map((path) => join(folder, path).replaceAll('\\', '/')).sort();
}

/** Every mutation of the reading that is made by rule, by file and line. */
export function allMutations(): Mutation[] {
	return ROOTS.flatMap(filesIn).flatMap((file) => mutationsOf(file, readFileSync(file, 'utf8')));
}
