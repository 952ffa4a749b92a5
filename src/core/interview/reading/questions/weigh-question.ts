import { decide, reasonsIn, scoreOf, weigh, type Verdict } from '../evidence';
import type { QuestionCandidate } from './question-candidate';
import type { Prompt, QuestionReading } from './question-reading';
import { QUESTION_BAR, QUESTION_RULES } from './question-rules';

/** The verdict of the rules on a candidate; the person's own correction weighs most. */
export function weighQuestion(candidate: QuestionCandidate,
	{ corrected }: QuestionReading): Verdict<QuestionCandidate> {
	const own = corrected('question', candidate.asked.text);
	const why = [...(own === null ? [] : [own]), ...weigh(candidate, QUESTION_RULES)];
	const score = scoreOf(why);
	return { candidate, score, decision: decide(score, QUESTION_BAR), why };
}

/** How far below the bar for suggestions a candidate is still listed as nearly found. */
const NEAR = 6;

/** A candidate as a prompt when the rules accept it; else null, and what nearly was one is kept for the person. */
export function acceptPrompt({ candidate, decision, score, why }: Verdict<QuestionCandidate>, kind: Prompt['kind'],
	reading: QuestionReading): Prompt | null {
	const { asked, line } = candidate;
	if (decision === 'accepted') return { asked, kind, why: reasonsIn(why) };
	if (reading.technical && candidate.standsOut && reading.corrected('question', asked.text) === null) return { asked,
		kind: 'technical', why: 'asks in a note that you named' };
	if (decision === 'suggested') reading.suggestions.push(
		{ kind: 'question', text: asked.text, line, score, why: reasonsIn(why) });
	else if (score >= QUESTION_BAR.suggest - NEAR || reading.corrected('question', asked.text) !== null)
		reading.nearMisses.push(
		{ text: asked.text, line, why: reasonsIn(why) });
	return null;
}
