import { linksIn, readLinks } from '../../note/links';
import type { Item, Outline } from '../../note/outline';
import { plainText } from '../../note/plain-text';
import { readOutline } from '../../note/read-outline';
import type { InterviewNote } from '../interview-note';
import type { Question } from '../question';
import type { WrittenHead } from '../written-note';
import { BUILT_IN_ASK } from './ask';
import { correctNote } from './correct-note';
import { endOfBlock, questionText } from './line-finding';
import { correctionsOf, type CorrectionsByPath } from './note-corrections';
import { parsePrompt } from './parse-prompt';
import { emptyNote } from './prefilter';

/** The heading above what a debrief adds to the questions of the bank. */
export const NEW_QUESTIONS = 'New questions';

/**
 * A note that the plugin wrote. A sheet only repeats what other notes say, and is read as empty. A debrief has the
 * questions that were new in the interview, asked by that interviewer; the rest of it is not read.
 */
export function readWritten(path: string, text: string, { kind, interviewer }: WrittenHead,
	corrections: CorrectionsByPath): InterviewNote {
	const empty: InterviewNote = { ...emptyNote(path, ''), written: kind };
	if (kind === 'sheet') return empty;
	const own = correctionsOf(path, text, corrections);
	if (own.isLeftOut) return empty;
	const note = { ...empty, questions: newQuestions(readOutline(text), interviewer) };
	return corrections.notes.has(path) ? correctNote(note, text, own) : note;
}

/** The items below the heading, each a question with the stories that are linked on it and below it. */
function newQuestions(outline: Outline, interviewer: string | null): Question[] {
	const { blocks } = outline;
	const start = blocks.findIndex((block) => block.kind === 'heading' && plainText(block.text) === NEW_QUESTIONS);
	if (start < 0) return [];
	const after = blocks.findIndex((block, at) => at > start && block.kind === 'heading');
	const links = readLinks(outline);
	const items = blocks.slice(start + 1, after < 0 ? blocks.length : after)
		.filter((block): block is Item => block.kind === 'item' && block.depth === 0);
	return items.flatMap((item): Question[] => {
		const asked = parsePrompt(item.text, plainText(item.text), BUILT_IN_ASK);
		const text = asked?.text ?? questionText(item.text);
		const followUps = asked?.followUps ?? [];
		const own = linksIn(links, { from: item.from, to: (endOfBlock(outline, item) ?? item).to });
		return text === '' ? [] : [{
			text, line: item.line, kind: 'behavioral', followUps, askedWith: followUps, level: null,
			named: asked?.named ?? [], under: [], talkingPoints: [],
			references: own.map(({ target, alias, line }) => ({ target, alias, line })),
			storyNumbers: [], behind: null, bareNumbers: [], headingReferences: [], story: null, section: -1,
			answer: null, round: null, why: 'asked in an interview, by a debrief',
			...(interviewer !== null && { askedBy: interviewer }),
		}];
	});
}
