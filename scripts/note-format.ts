import { writeFileSync } from 'node:fs';
import { NOTE_FORMAT, noteFormatPage } from './note-format-page.ts';

writeFileSync(NOTE_FORMAT, noteFormatPage());
console.log(`${NOTE_FORMAT} is written.`);
