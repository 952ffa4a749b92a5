import type { MarkState } from './question-mark';
import type { Row } from './row';

/** What a mark says without naming a story. */
const WORDS: Readonly<Record<MarkState, string>> = {
	linked: 'A story is linked', none: 'No story linked yet', broken: 'A story link leads nowhere',
};

/** The rows with those of some questions, by their keys, giving no story away: somebody is just being asked them. */
export function withSecrets(rows: readonly Row[], keys: ReadonlySet<string>): readonly Row[] {
	return keys.size === 0 ? rows : rows.map((row) => withSecret(row, keys));
}

function withSecret(row: Row, keys: ReadonlySet<string>): Row {
	const { question, mark } = row;
	if (question === null) return { ...row, rows: withSecrets(row.rows, keys) };
	return keys.has(question.key) ? { ...row, secret: true, mark: mark === null ? null : { state: mark.state, label: WORDS[mark.state] } } : row;
}
