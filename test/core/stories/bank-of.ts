import { readFolder } from '../../../scripts/vault-folder';
import { deriveCoverage, type Coverage, type CoverageRow } from '../../../src/core/stories/coverage';
import type { WhatWasTold } from '../../../src/core/stories/told-stories';
import { prepare, type Prepared } from '../interview/prepared';
import { NOTHING_TOLD } from './loops';

/** The demo vault, read as the plugin does. */
export const DEMO: Prepared = prepare(Object.fromEntries(readFolder('test-vault')));

/** The paths of its loops. */
export const [LUMEN, NORTHWIND] = ['Loops/Lumen Harbor loop.md', 'Loops/Northwind loop.md'] as const;

/** The coverage of a loop of a vault. */
export function coverageOf(vault: Prepared, path: string, interviewer: string | null = null, told: WhatWasTold = NOTHING_TOLD): Coverage {
	return deriveCoverage({ loop: vault.loop(path), interviewer, bank: vault.bank, told });
}

/** What a row says: its principle, then each story with how it serves. */
export function rowWords({ stories }: Coverage, { principle, cells }: CoverageRow): string[] {
	return [principle.name, ...cells.flatMap((cell, at) => (cell === null ? [] : [`${cell.serving}: ${stories[at]?.title ?? ''}`]))];
}
