import type { TextWords } from './hiring-words';
import { list } from './list';

/** Words of hiring that say much the same. */
interface HiringKind extends TextWords {
	/** True where the words count in exactly this case only: "RH", "Stelle". */
	readonly isExact?: boolean;
}

/**
 * Kinds of words of hiring, in all languages. A text counts by how many kinds it has, not by how often: notes on other
 * matters hold one or two of them.
 */
export const HIRING_KINDS: readonly HiringKind[] = [
	// What an interview is called, and its stages.
	{ holds: list('interview') },
	{ is: list('on-?site') },
	{ is: list('screen, screening') },
	{ is: list('recruiter, recruiting, recruitment, talent') },
	{ isExact: true, is: list('hiring manager, HM') },
	{ is: list('take.?home') },
	{ is: list('coding'), holds: list('leetcode, pairing, pair programming') },
	{ isExact: true, is: list('behaviou?ral, STAR, LPs?'), holds: list('leadership principle') },
	{ is: list('deep dive, product sense'), holds: list('system design') },
	{ is: list('loop, round, r[1-4], panel, debrief') },
	{ begins: list('round, runde, runda \\d, tour \\d, ronda, etapa') },
	{ is: list('(?:tech|hr|mgr|managerial|manager|final|first|second) (?:\\d|round|stage|call)') },
	{ is: list('(?:phone|call|zoom|teams|video|visio|tlf|tel)\\.? (?:w|w/|with|mit|med|avec|con|met)') },
	{ begins: list('samtale, gesprek, ge?spräch, colloqui, entretien') },
	// Who hires.
	{ is: list('(?:eng|engineering|team|line|ward) manager') },
	{ is: list('manager, director, cto, vp') },
	{ isExact: true, is: list('HR, human resources') },
	{ holds: list('rekrutt, rekryt, rekrut, recrut, reclut, selezion, personal\\b, подбор') },
	// How one applies, and what comes of it.
	// "Why Northwind", "why us", and any other word: case does not count. Letters are Latin, Greek and Cyrillic.
	{ begins: list('why [a-zà-ɏͰ-ԯ]{2}') },
	{ is: list('applied, rejected, referral'), begins: list('shortlist') },
	{ is: list('cv, resume, cover letter') },
	{ is: list('trial (?:shift|day|lesson), vacancy, start date') },
	{ is: list('offer, salary, comp band, notice period, ctc') },
	// The same in other languages, about a language a kind.
	{ isExact: true, is: list('Stelle'), begins: list('Gehalt, Zusage, Absage, Einladung') },
	{
		isExact: true,
		is: list('Position'),
		begins: list('Unterlagen, Vertrag, Eintritt, Bewerb, Vorstellung, Kündigungsfrist'),
	},
	{ isExact: true, is: list('poste, RH, salaire'), begins: list('embauche') },
	{ is: list('cdi'), begins: list('candidat, période d’essai, prétentions') },
	{ is: list('vaga, puesto, sueldo, salário, oferta') },
	{ is: list('candidat[oa], currículo?, contrato') },
	{ begins: list('anställ, tjänst, stilling, ansök, ansøg, søkn') },
	{ is: list('functie'), begins: list('sollicit, arbeidsvoorwaarden') },
	{ is: list('stipendio, ral, vacature, salaris, lön, pensja, umowa') },
	{ holds: list('отклик, резюме, руководител, испытательн') },
	{ holds: list('вакансия, оффер, зарплат, hr\\b, тестово') },
	{ holds: list('求职, 投递, 简历, 笔试, 候选, 応募, 選考, 履歴書, 지원, 이력서') },
	{ is: list('offer'), holds: list('薪资, 薪資, 招聘, 年收, 内定, 志望, 채용, 연봉, 합격') },
];
