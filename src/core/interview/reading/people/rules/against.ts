import type { Rule } from '../../evidence';
import { isJobWord, isRoundName, isTitleWord } from '../people-lexicon';
import type { Mention } from '../mention';
import { interviewsMeAtStart } from '../people-lexicon';

const PLACES: ReadonlySet<string> = new Set(`boston seattle washington london berlin paris york francisco angeles austin toronto vancouver montreal ontario canada california
	texas india bangalore hyderabad singapore tokyo japan china dublin amsterdam remote europe chicago denver sydney munich zurich stockholm barcelona madrid lisbon warsaw america
	american usa germany france spain italy poland riyadh arabia dubai israel lagos nairobi accra manila abuja mumbai pune delhi chennai shanghai beijing seoul osaka moscow kyiv
	vienna wien zürich hamburg köln frankfurt münchen oslo copenhagen københavn göteborg utrecht rotterdam brussels bruxelles lyon milano roma torino buenos aires mexico bogotá
	lima santiago são paulo rio porto cork galway belfast glasgow edinburgh manchester leeds bristol birmingham cardiff auckland wellington perth melbourne brisbane cape johannesburg
	durban airport street road`.split(/\s+/));
const COMPANY_TAIL = /^\s*(?:GmbH|AG|SE|KG|Inc|LLC|Ltd|Corp|Corporation|Technologies|Labs?|Group|Systems|Software|Solutions|Bank|University|Institute|Studios?|Games|Partners|Capital|Ventures|Team|Hospital|School|College|Trust|Hotel|Airlines?|Council|Foundation|Media|Health|Energy|Consulting|S\.?A\.?|S\.?p\.?A|B\.?V|AB|A\/S|AS|Oy)\b/;
const COMPANY_WORDS = /^(?:robotics|analytics|financial|capital|games|systems|software|labs?|group|partners|bank|media|health|energy|consulting|technologies|mobility|semiconductor|ledger|packaging|retail|logistics|pharma|digital|advisory|airlines?|hotels?|foods?|insurance|pensioen|airways|studios?|ventures|industries|motors|telecom|networks|solutions|services|trust|council|university|hospital|school|academy|institute|foundation|museum|library|theatre|freight|orchard|shipping|rail)$/;
const COMPANY_LABEL = /^(?:company|companies|firm|employer|org|organi[sz]ation|where|place|school|hospital|hotel|firma|unternehmen|arbeitgeber|entreprise|société|empresa|azienda|bedrijf|företag|virksomhet|компания|公司|会社|회사)$/i;
/** Sections about people who do not ask. */
const ELSEWHERE = new RegExp([
	'\\b(?:stor(?:y|ies)|STAR|situation|task|actions?|results?|my team|members|reading list|books?|resources|transcript|experience|background|projects?|resume|cv|achievements?|role models?',
	'competitors?|news|products?|customers?|investors|key people|executives|founders|about (?:the )?company|glassdoor|reviews|stack|values?|references?|family|friends|references|referees|todo|shopping)\\b',
].join('|'), 'i');
/** A heading of a story or of one of its parts. */
const STORY = /^\W*(?:\d+\W+)?(?:my )?(?:star )?(?:story|stories|situation|task|actions?|results?|geschichte|historia|histoire|история)\b/i;
const PLACEHOLDER = /^(?:tbd|tba|name|first name|last name|full name|your name|someone|somebody|john doe|jane doe|none|unknown|x+|n n|nn)$/i;

function isPlace({ words, behind, before, slot }: Mention): boolean {
	if (PLACES.has(words.at(-1) ?? '')) return true;
	return slot !== 'cue' && /(?:\b(?:in|from|near|at the|to the))\s+$/i.test(before) && !/^\s*\(/.test(behind);
}

function isCompany({ words, note, behind, before, slot, place }: Mention): boolean {
	if (words.every((word) => note.companies.has(word)) || COMPANY_TAIL.test(behind)) return true;
	if (words.length > 1 && COMPANY_WORDS.test(words.at(-1) ?? '')) return true;
	if (place.own === 'other' && place.label !== null && COMPANY_LABEL.test(place.label)) return true;
	if (/(?:\b(?:at|bei|chez|for|join|joined|from)|@)\s+(?:\p{Lu}[\p{L}.&]*\s+)?$/u.test(before.slice(-30)) && !/\b(?:email|mail|call|word|note|message|letter|reply) from\s+$/i.test(before)) return true;
	return slot !== 'label' && /^\s+(?:interview|onsite|loop|phone screen|application|offer|prep)\b/i.test(behind);
}

/** "Data Infra EM", "Acme recruiter": a word of the job that follows. */
function isOfJob({ behind, role, before, words, note }: Mention): boolean {
	if (note.lists.isGivenName(words[0] ?? '')) return false;
	const next = /^\s+([\p{L}-]+)/u.exec(behind)?.[1] ?? '';
	if (next !== '' && isJobWord(next) && role?.side !== 'before') return true;
	const previous = /([\p{L}-]+)\s+$/u.exec(before)?.[1] ?? '';
	return /^(?:data|software|product|program|engineering|team|technical)$/i.test(previous) && isTitleWord(previous) && !isJobWord(previous);
}

/** "Human Interest: Ada Holm", "Interview with Acme - Dana Reyes": what the person's company or topic is. */
function namesMatter({ cue, behind, place, note }: Mention): boolean {
	if (cue === null || interviewsMeAtStart(behind)) return false;
	const name = /^\s*(?::|[-–—|])\s+(\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*)*)/u.exec(behind)?.[1];
	if (name === undefined || isRoundName(name)) return false;
	const first = name.split(' ')[0]?.toLowerCase() ?? '';
	return place.kind !== 'cell' && note.lists.isGivenName(first) && name.split(' ').length <= 3;
}

const PUBLISHED = /\b(?:podcasts?|episodes?|youtube|article|blog|documentary|talk by|lecture by|book|novel|author|directed by|album|film|movie|keynote|newsletter|tweet)\b|подкаст|https?:\/\/(?!\S*linkedin)/i;

/** A name in a link to the web that shows more than the name, or on a line about a podcast, a book, a film. */
function isPublished({ place, name }: Mention): boolean {
	const near = `${place.text.slice(0, 240)}`;
	if (PUBLISHED.test(near)) return true;
	for (const [, shown = ''] of place.raw.matchAll(/\[([^\]]{1,200})\]\(https?:\/\/(?!\S*linkedin)/g)) if (shown.includes(name) && shown.length > name.length + 3) return true;
	return false;
}

/** A note's name, first heading or first line that names nobody who is known to be a person. */
function isTitle({ place, cue, words, note, slot, role }: Mention): boolean {
	const first = place.kind === 'file-name' || (place.kind === 'heading' && place.heads.length === 0) || (place.line === 0 && place.kind === 'text');
	return first && cue === null && slot !== 'label' && role === null && !note.lists.isGivenName(words[0] ?? '');
}

/** What speaks against a name, whatever stands beside it. */
export const against: Rule<Mention> = {
	id: 'against',
	kind: 'interviewer',
	says: 'Companies, places, placeholders, people in your own stories, speakers of a transcript and candidates you interview are no interviewers.',
	signals: [
		{ id: 'published', weight: -9, says: 'on a line about something published', holds: isPublished },
		{ id: 'place', weight: -6, says: 'a place', holds: isPlace },
		{ id: 'company', weight: -6, says: 'a company', holds: isCompany },
		{ id: 'of-job', weight: -5, says: 'part of a job title', holds: isOfJob },
		{ id: 'matter', weight: -6, says: 'what the talk is about', holds: namesMatter },
		{ id: 'story', weight: -6, says: 'in a section about something else', holds: ({ place }) => place.heads.slice(-2).some((head) => ELSEWHERE.test(head) && !/interview|panel/i.test(head) && !isRoundName(head)) || place.heads.slice(1).some((head) => STORY.test(head)) },
		{ id: 'others', weight: -14, says: 'the note is about other people’s talks', holds: ({ note }) => note.others },
		{ id: 'perhaps-others', weight: -8, says: 'the note may be about other people’s talks', holds: ({ note }) => !note.others && note.perhapsOthers && !note.named },
		{ id: 'of-others', weight: -14, says: 'properties speak of a guest or an author', holds: ({ note }) => note.ofOthers },
		{ id: 'hirers', weight: -14, says: 'the note is for those who hire', holds: ({ note }) => note.hirers },
		{ id: 'dialogue', weight: -9, says: 'a speaker', holds: ({ note }) => note.dialogue },
		{ id: 'quoted', weight: -6, says: 'in a quotation or a question', holds: ({ place, behind, slot }) => slot !== 'cue' && place.kind !== 'heading' && (/^["“«„][^"”»“]{14,}/.test(place.text) || (/[?？]\s*["”]?$/.test(place.text) && /\p{Ll}/u.test(behind))) },
		{ id: 'placeholder', weight: -12, says: 'a placeholder', holds: ({ name, place }) => PLACEHOLDER.test(name) || /^[[<{].*[\]>}]$/.test(place.raw.trim().replace(/^\[\[.*\]\]$/, '')) },
		{ id: 'title', weight: -6, says: 'the title of the note', holds: isTitle },
	],
	examples: [
		{ note: '- 10:30 Otieno Wafula, the podcast on bees', finds: [] },
		{ note: '- Pairing: Lucia Nairobi', finds: [] },
		{ note: '- 10:30 Astrid Bergland Ltd', finds: [] },
		{ note: '- Interview with Borealis Kiln engineer', finds: [] },
		{ note: '- Interview with Vriesema Kilns: Nadia Haddad', finds: ['Nadia Haddad'] },
		{ note: '# Prep\n## My team\n- Mrs. Ewa Kowalik', finds: [] },
		{ path: 'Onboarding.md', note: '## Interview\n- Interviewer: Ewa Kowalik', finds: [] },
		{
			path: 'contacts/Ravi Kulkarni.md',
			note: '## Notes\nKeeper of the lighthouse, led my interview. Wants my CV and a trial shift. Offer in May.',
			finds: [],
		},
		{ note: '---\nguest: Ilse Brandt\n---\n- Interviewer: Otieno Wafula', finds: [] },
		{ note: '# EM hires\n- Interviewer: Mateo Ibarra', finds: [] },
		{
			note: 'Interviewer: "How was the sea?"\nAnswer: Cold.\nInterviewer: "And the wind?"\nAnswer: From the north.\nInterviewer: Ewa Kowalik',
			finds: [],
		},
		{ note: '- “Camila Duarte asked about the sea and the wind”', finds: [] },
		{ note: '- Interviewer: John Doe', finds: [] },
		{ note: '10:30 Frau Wiebke Harms', finds: [] },
	],
};
