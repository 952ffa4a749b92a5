import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { NOTE_FORMAT, noteFormatPage } from '../../../scripts/note-format-page';

it('docs/note-format.md agrees with the rules; run `npm run note-format` after a change', () => {
	expect(readFileSync(NOTE_FORMAT, 'utf8')).toBe(noteFormatPage());
});
