import { anyOf } from '../../any-of';
import { fold } from '../../fold';

const WHO = anyOf('they, he, she, hm, recruiter, interviewers?, panel, manager');
const MAY = anyOf('will, may, might, could, would, can, have, has, always, often, probably, prob, likely');
/** "What they’ll probably ask". */
const THEY_ASK = new RegExp(`^(?:(?:what|questions?|qs|things) )?(?:(?:the|that) )?${WHO}(?:ll|d)?(?: ${MAY})* (?:ask|asks|asked)\\b`);
/** The same without saying who. */
const ASKED = new RegExp(`^${anyOf(`
	asks?(?:ed)? (?:me|us|so far)\\b.*, asked, (?:i )?expect(?:ed)?, to expect, what to expect, what i was asked, (?:likely|expected|probable|possible|anticipated) (?:qs|questions|asks).*
	(?:questions|qs) (?:i (?:got|was asked|keep getting|get)|they asked|so far|from (?:the )?(?:interview|call|round|last)).*
	(?:wurde ich )?gefragt.*, questions posées, preguntas (?:que me|hechas).*, perguntas (?:que me|feitas).*, me preguntaron, спрашивали.*, меня спросили.*, 被问.*, 聞かれた.*, 質問された.*, 받은 질문
`)}$`);

/** True for a heading or label over what an interviewer asked of the candidate, or is expected to ask. */
export function isAskedOfYou(label: string): boolean {
	if (label.length < 3 || label.length > 60) return false;
	const words = fold(label);
	return THEY_ASK.test(words) || ASKED.test(words);
}
