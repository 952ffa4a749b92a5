import type { Bar, Rule } from '../evidence';
import type { QuestionCandidate } from './question-candidate';
import { aboutTheCandidate } from './rules/about-the-candidate';
import { advice } from './rules/advice';
import { amongPrompts } from './rules/among-prompts';
import { answerProse } from './rules/answer-prose';
import { answeredByStory } from './rules/answered-by-story';
import { askedOfYou } from './rules/asked-of-you';
import { asksForStory } from './rules/asks-for-story';
import { asksWhy } from './rules/asks-why';
import { behavioralSection } from './rules/behavioral-section';
import { candidateAsks } from './rules/candidate-asks';
import { diaryPrompts } from './rules/diary-prompts';
import { labelled } from './rules/labelled';
import { namesPrinciple } from './rules/names-principle';
import { noteTied } from './rules/note-tied';
import { othersTalks } from './rules/others-talks';
import { standsOut } from './rules/stands-out';
import { technical } from './rules/technical';
import { whoAsks } from './rules/who-asks';
import { yesNo } from './rules/yes-no';

/** What speaks for a question, then what speaks against one. */
export const QUESTION_RULES: ReadonlyArray<Rule<QuestionCandidate>> = [
	asksForStory, aboutTheCandidate, asksWhy, labelled, standsOut, askedOfYou, noteTied, behavioralSection,
	amongPrompts, answeredByStory, namesPrinciple,
	candidateAsks, technical, advice, answerProse, yesNo, diaryPrompts, whoAsks, othersTalks,
];

/** From which sum on a prompt is a question, and from which it is offered. */
export const QUESTION_BAR: Bar = { accept: 8, suggest: 5 };
