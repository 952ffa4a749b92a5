import { parse, stringify } from 'yaml';

/** Reads YAML as the app does: dates stay strings, nothing is `null`. */
export function parseYaml(yaml: string): unknown {
	return parse(yaml, { logLevel: 'error' }) as unknown;
}

/** Writes YAML as the app does: long lines are not folded, an empty value is nothing. */
export function stringifyYaml(value: unknown): string {
	return stringify(value, { lineWidth: 0, nullStr: '' });
}
