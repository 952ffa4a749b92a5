import { anyOf } from '../any-of';

/** Words in a text that tie it to interviews where its metadata does not. */
const TIES = new RegExp(`\\b${anyOf(`
	interview, bar raiser\\b, hiring manager\\b, onsite\\b, on-site\\b, phone screen, recruiter\\b, superday\\b, LPs?\\b
	leadership principle
	HR (?:call|round|screen|interview), notice period, salary expectation, CTC\\b, second call
	take.home (?:test|task|assignment), cover letter, job offer
`)}|${anyOf('vorstellungsgespräch, bewerbungsgespräch, entretien d.embauche, entretien, entrevist, sollicita, rekrutac, rekrutter, jobsamtale, jobbintervju, arbetsintervju, entrevista, colloquio di lavoro, bewerbung, gehaltsvorstellung, собеседован, интервью, вакансии, 面试, 面試, 面接, 면접, 転職, 求職, 求职, 이직, 지원동기')}`, 'i');

/** True for a text with a word of interviews in it. */
export function mentionsInterviews(text: string): boolean {
	return TIES.test(text);
}
