import { fold } from '../fold';

/** Words of jobs and parts in an interview, folded. */
const JOBS = `
manager managers engineer engineers engineering director directors lead leads head vp svp evp president recruiter raiser founder founders cofounder ceo cto cpo coo cfo chro officer designer designers scientist scientists analyst architect developer developers dev principal staff senior sr junior jr intern fellow
sde sdes sdm swe sre pm tpm pmt gpm em hm hr br bie eng owner qa ux md ed ic partner partners team product program software data executive specialist consultant coordinator representative associate member peer hiring shadow shadowing panel stakeholder matron sister dean sa ops nurse doctor teacher professor chair governor counsel accountant owner strategist
leiter leiterin bereichsleiter teamleiter abteilungsleiter geschäftsführer geschäftsführerin betriebsrat vorstand entwickler entwicklerin personalerin chef chefin cheffe directeur directrice responsable drh rh ingénieur ingénieure développeur gérant gerente director directora directores ingeniero ingeniera desarrollador jefe jefa líder diretor diretora engenheiro engenheira gestor gestora desenvolvedor
директор менеджер руководитель тимлид тимлиды разработчик продакт инженер рекрутер
`.trim().split(/\s+/);
const JOB_WORDS: ReadonlySet<string> = new Set(JOBS.map(fold));
/** The same in scripts that write no blanks: anywhere in the words. */
const JOB_UNSPACED = /经理|工程师|总监|招聘|架构师|部長|社長|人事|課長|エンジニア|マネージャ|팀장|개발자|이사|대표|매니저|채용|인사/;

/** True when a word of the words is a job's or says what somebody does in an interview. */
export function isJob(words: string): boolean {
	return JOB_UNSPACED.test(words) || fold(words).split(' ').some((word) => JOB_WORDS.has(word));
}

/** Words that begin with a capital where people write of interviews and stand in no name, folded. */
const NO_NAMES: ReadonlySet<string> = new Set(`
in conversation podcast episode chat talk keynote
runde uhr gespräch gespräche vorstellungsgespräch entretien entretiens entrevista entrevistas ronda rodada etapa интервью собеседование раунд этап
interview interviews interviewer interviewers round rounds loop slot session onsite site phone screen screening call chat coding code system systems design behavioral behavioural technical tech case cases study presentation portfolio debrief lunch break coffee dinner breakfast wrap up intro introduction overview closing opening offer schedule logistics agenda plan prep preparation
hello hi hey thanks welcome sure okay yes no maybe question questions answer answers note notes story stories value values principle principles leadership culture fit general research review summary feedback other common links resources tips todo tbd tba tbc what why how when where who which tell describe the my our your this that day days week morning afternoon evening part one two three four five six first second third final next last
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march july september october november december jan feb mar apr jun jul aug sep sept oct nov dec
amazon google meta microsoft apple netflix aws company role title position level date time location zoom teams chime bar sense analytical thinking execution googleyness architecture algorithms java python sql frontend backend deep dive
situation task action result context outcome impact challenge learning lesson example experience project projects work home take assignment exercise pairing homework
functional pair programming problem problems solving debugging whiteboard whiteboarding live discussion craft collaboration communication strategy estimation metrics domain knowledge background motivation cognitive ability mock practice machine structures api apis rest spring boot cloud infra infrastructure platform mobile ios android web fullstack services service
application pipeline tracker tracking sheet integration tools patterns pattern analysis optimization performance initiative reminders hackathon mission phase category create daily block weekly list step steps method star failure success conflict teamwork ownership trust best highest standards customer obsession growth scale testing quality security incident release launch migration
`.trim().split(/\s+/));

/** True for words none of which can be a name's or a value's: "Fit", "System design". */
export function isGeneric(words: string): boolean {
	return fold(words).split(' ').every((word) => NO_NAMES.has(word));
}

const PLACEHOLDER = /^(?:tbd|tba|tbc|n\/?a|none|unknown|name|names?,? .*|your .*|interviewer.*|somebody.*|someone.*|todo|me|x+|\?+|[-_.…\s]*)$/i;
const WORD = /^[\p{Lu}\p{Lo}][\p{L}\p{M}.'’`・-]*$/u;
/** Small words inside names. */
const PARTICLES: ReadonlySet<string> = new Set(['de', 'da', 'do', 'dos', 'del', 'della', 'der', 'den', 'di', 'du', 'la', 'le', 'van', 'von', 'zu', 'ter', 'ten', 'bin', 'ibn', 'al', 'el', 'y', 'e', 'af', 'av']);
/** Two to four characters; longer runs are words. */
const HAN = /^[\u2e80-\u9fff\uac00-\ud7af]+$/;

/** True for what can be a person's name: one to five words, each with a capital but for particles, none of them an interview's or a job's. */
export function isName(text: string): boolean {
	const words = withoutNickname(text).split(' ');
	if (words.length > 5 || PLACEHOLDER.test(text) || !WORD.test(words[0] ?? '')) return false;
	if (!words.every((word) => WORD.test(word) || PARTICLES.has(word)) || words.some((word) => fold(word).split(' ').some(isNoName))) return false;
	if ((/[A-Za-z]/.test(text) && /[\u2e80-\ud7af]/.test(text)) || /면접|面试|面接|인터뷰/.test(text)) return false;
	if (HAN.test(text)) return text.length >= 2 && text.length <= 4 && !JOB_UNSPACED.test(text);
	return words.length > 1 || (text.length <= 20 && text.length > 1);
}

function isNoName(word: string): boolean {
	return !ALSO_NAMES.has(word) && (NO_NAMES.has(word) || JOB_WORDS.has(word));
}

/** Words of jobs and interviews that stand in names as well. */
const ALSO_NAMES: ReadonlySet<string> = new Set(['example', 'dev', 'jr', 'sr', 'junior', 'page', 'chef', 'em', 'ed', 'ic', 'take', 'day', 'case', 'work', 'may', 'head', 'last', 'call']);

function withoutNickname(text: string): string {
	return text.replace(/ ["“'‘(][^"”'’)]{1,20}["”'’)](?= )/, '');
}

/** What may stand around a name and is not of it: forms of address behind it, "himself". */
const BEHIND = /(?:さん|さま|様|님|老师|女士|先生)$|\s+(?:이사|팀장|대표)님?$|\s+(?:himself|herself|themselves|together|lui-même|elle-même|persönlich)$/u;

/** A name without what is polite behind it. */
export function bareName(text: string): string {
	return text.trim().replace(BEHIND, '').trim();
}

/** True for "Frau", "Mr." and the like in front of a name. */
export function isHonorific(word: string): boolean {
	return /^(?:Frau|Herr|Mr|Mrs|Ms|Dr|Prof|M|Mme|Sra?)\.?$/.test(word);
}
