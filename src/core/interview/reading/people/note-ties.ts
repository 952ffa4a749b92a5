import { anyOf } from '../../any-of';

/** Words that by themselves speak of an interview for a job, in any language of the lexicon. */
const INTERVIEW = new RegExp([
	`\\b${anyOf(`
	interview, superday, final loop, final round, debrief, loop prep, on-?site, (?:amazon|interview(?:ing)?) loop, loop interview
	(?:phone|hr|recruiter|initial|tech|technical|hm).?screen, screening, recruiter, hiring (?:manager|process), round \\d, bar raiser, job offer
	`)}`,
	anyOf(`
	entretien(?!u), entrevist, vorstellungsgespräch, bewerbung, erstgespräch, zweitgespräch, colloqui[oa]?\\b, selezion, sollicitatie, kennismakingsgesprek
	intervju, jobsamtale, ansøgning, jobbsøk, rozmow[aęy] (?:kwalif|rekrut|o prac), rekrutac, собеседован, собес\\b, интервью, співбесід, 面试, 面試, 面接, 面談, 면접, candidature, candidatura
	`),
].join('|'), 'iu');

/** On a name's own line: words of hiring that no other talk has. */
const HIRING_LINE = new RegExp([
	`\\b${anyOf('recruiters?, recruiting, recruitment, talent (?:team|acquisition|partner), hiring manager, on-?site, phone.?screen, screening, take.?home, final round, interviewer, panel, bar raiser')}\\b|\\b(?:HM|HR)\\b`,
	'面试官|面試官|面接官|면접관|интервьюер|собеседующ|рекрутер|recruteu|reclutador|recrutador|selezionat|rekryter|rekrutter|rekruter',
].join('|'), 'iu');

/** A hunt for a job, in the path of a note. */
const HUNT = new RegExp([
	`\\b${anyOf('jobs?, job.?(?:search|hunt|log), jobhunt, hunt, careers?, applications?, applied, applying, hiring, loop, vacanc(?:y|ies), recruiting, jobsuche, stellen, emploi, empleo, trabajo, emprego, vagas?, lavoro, werk, jobb?, karriere, praca, oferty, samtale, gesprek, gespräch, runde \\\\d, schnupper\\\\w*, colloqui\\\\w*, stage, tjänst')}\\b`,
	'candidat|recruit|bewerb|вакан|работ|отклик|求职|找工作|转职|転職|就活|이직|취업|채용|offres?\\b',
].join('|'), 'iu');

/** Kinds of words of hiring. Each kind counts once. */
const TRADE: readonly RegExp[] = [
	/interview/i, /\bon-?site\b/i, /\bscreen(?:ing)?\b/i, /\brecruit(?:er|ing|ment)\b|\btalent\b/i, /\bhiring manager\b|\bHM\b/, /\btake.?home\b/i,
	/\bcoding\b|leetcode|pair(?:ing| programming)/i, /\bbehaviou?ral\b|\bSTAR\b|\bLPs?\b|leadership principles?/, /system design|\bdeep dive\b|\bproduct sense\b/i,
	/\bloop\b|\bround\b|\bR[1-4]\b|\bpanel\b|\bdebrief\b/i, /\boffer\b|\bsalary\b|\bcomp band\b|\bnotice period\b|\bCTC\b/i,
	/\bwhy (?:\p{Lu}\p{L}+|us|this (?:company|role|school|job))/iu, /\bapplied\b|\brejected\b|\breferral\b|\bshortlist/i, /\b(?:eng|engineering|team|line|ward) manager\b/i,
	/\bCV\b|\bresum[eé]\b|\bcover letter\b/i, /\btrial (?:shift|day|lesson)\b|\bvacancy\b|\bstart date\b/i,
	/\bGehalt|\bStelle\b|\bZusage|\bAbsage|\bEinladung/, /\bposte\b|\bembauche|\bRH\b|\bsalaire\b/, /\bvaga\b|\bpuesto\b|\bsueldo\b|\bsalário\b|\boferta\b/i,
	/\bround|\brund[ea] \d|\btour \d|\bronda|\betapa|\bRunde/i, /rekrutt|rekryt|rekrut|recrut|reclut|selezion|Personal\b|подбор/i, /\bsamtale|\bgesprek|\bge?spräch|\bcolloqui|\bentretien/i,
	/\b(?:phone|call|zoom|teams|video|visio|tlf|tel)\.? (?:w|w\/|with|mit|med|avec|con|met)\b/i, /\bmanager\b|\bdirector\b|\bcto\b|\bvp\b/i,
	/\bHR\b|\bhuman resources\b/, /\b(?:tech|hr|mgr|managerial|manager|final|first|second) (?:\d\b|round\b|stage\b|call\b)/i,
	/\bUnterlagen|\bVertrag|\bEintritt|\bBewerb|\bPosition\b|\bVorstellung|\bKündigungsfrist/, /\bcandidat|\bpériode d’essai|\bCDI\b|\bprétentions/i,
	/\bcandidat[oa]\b|\bcurrículo?\b|\bcontrato\b/i, /\banställ|\btjänst|\bstilling|\bansök|\bansøg|\bsøkn/i, /\bsollicit|\barbeidsvoorwaarden|\bfunctie\b/i,
	/отклик|резюме|руководител|испытательн/i, /求职|投递|简历|笔试|候选|応募|選考|履歴書|지원|이력서/,
	/вакансия|оффер|зарплат|hr\b|тестово/i, /薪资|薪資|招聘|\boffer\b|年收|内定|志望|채용|연봉|합격/i, /\bstipendio\b|\bRAL\b|\bvacature\b|\bsalaris\b|\blön\b|\bpensja\b|\bumowa\b/i,
];

/** Other people's talks and matters: nobody in them interviews the candidate. */
const OTHERS = new RegExp([
	`\\b${anyOf(`
	podcasts?, episodes?, alumni, newsletter, keynote, webinar, conference, (?:user|customer|client|expert|exit|oral history|usability|discovery|research|stakeholder|media|passenger|resident|patient|visitor|student|member|employee|tenant|donor|volunteer|parent|reader|press|radio|newspaper)s?[ -]interviews?
	usability, user research, interviewees?, transcript, meeting notes, stand-?up, minutes, oral history, novel, thesis, course, lecture, class notes, books?, chapter, reading, to read
	session zero, 1[ -:]1s?, one.on.ones?, recipe, book club, seminar, workshop, address book, birthday, wedding, trip, travel, itinerary, holiday, clippings?, clips, articles?, mock interviews?, practi[cs]e with, interview practi[cs]e, practi[cs]e (?:log|sessions?), respondent[a-z]*, mentoring, mentors?, onboarding, talk by
	besprechung, protokoll, buch, vorlesung, réunion, livre, reunión, libro, reunião, livro, riunione, vergadering, möte, møte, совещание, книга, встреча клуба, 会议, 読書, 회의
	`)}\\b`,
].join('|'), 'iu');

const RESEARCH = /\b(?:participants?|respondents?|interviewees?|informants?|thesis|respondenten|proband\w*|usability|podcast)\b/gi;

/** The same in words that some use of their own interviews too. */
const PERHAPS_OTHERS = /\b(?:guest|discovery|weekly|sync|meetings?|mtg|huddle|handover|supervision|mock|practi[cs]e|contacts|networking|company research|research|market|talk|daily|team|project|references?|referees?|appraisal|committee|supervisor|referenzen|candidates?|kandidat\w*)\b/i;

/** Notes for those who hire. */
const HIRERS = /\b(?:hiring (?:plan|notes|req|for|well)|(?:em|manager|engineer|\w+) hires|scorecards?|interview kit|interviewer training|candidate(?:s| -|:)|reqs? \d|debrief (?:for|on) candidate|as (?:an )?interviewer|interviews i (?:ran|gave))/i;

/** What a note's name, title and folders, and its text, say of its tie to interviews. */
export interface NoteTie {
	/** The name, the title or a folder speaks of an interview. */
	readonly named: boolean;
	/** The path or title speaks of a hunt for a job. */
	readonly hunt: boolean;
	/** How many kinds of words of hiring the text has; 0 in long notes with few. */
	readonly kinds: number;
	/** A word for an interview stands somewhere in the text. */
	readonly inText: boolean;
	/** The name or title speaks of other people's talks. */
	readonly others: boolean;
	/** The same in words that some use of their own interviews too. */
	readonly perhapsOthers: boolean;
	/** The note is for those who hire. */
	readonly hirers: boolean;
}

/** Of longer texts the beginning is looked at. */
const LOOKED_AT = 12_000;
/** In a text of 3,600 characters three kinds of words tie it, in one of 10,000 five: long texts on anything hold a few. */
const KIND_REACH = 400;

/** True for a text that speaks of a job interview by itself. */
export function speaksOfInterview(text: string): boolean {
	return INTERVIEW.test(text);
}

/** True for a folder or name that speaks of a hunt for a job or of interviews. */
export function speaksOfHunt(name: string): boolean {
	return HUNT.test(name.replace(/_/g, ' ')) || INTERVIEW.test(name);
}

/** True for a line with a word of hiring. */
export function speaksOfHiring(text: string): boolean {
	return HIRING_LINE.test(text);
}

/** What ties a note to interviews; `head` is its path with the first heading. */
export function tieOfNote(head: string, text: string, properties: string): NoteTie {
	const name = head.replace(/_/g, ' ');
	const beginning = text.slice(0, LOOKED_AT);
	const found = TRADE.filter((kind) => kind.test(beginning)).length;
	const candidates = text.match(/\b(?:candidates?|interviewees?|applicants?)\b/gi)?.length ?? 0;
	return {
		named: INTERVIEW.test(name) || INTERVIEW.test(properties),
		hunt: HUNT.test(name),
		kinds: found * found * KIND_REACH >= text.length ? found : 0,
		inText: INTERVIEW.test(text),
		others: OTHERS.test(name) || (text.match(RESEARCH)?.length ?? 0) * 1500 > Math.max(text.length, 2500),
		perhapsOthers: PERHAPS_OTHERS.test(name),
		hirers: HIRERS.test(name) || /^candidates?(?: name)?\s*[:：]/im.test(text) || (candidates >= 3 && candidates * 600 > text.length),
	};
}

/** A quick look at a note before its lines: false only where nobody in it can interview the candidate. */
export function mayNameInterviewers(path: string, text: string): boolean {
	if (INTERVIEW.test(text) || INTERVIEW.test(path) || HUNT.test(path) || HIRING_LINE.test(text)) return true;
	return text.length < 6000 && TRADE.some((kind) => kind.test(text));
}
