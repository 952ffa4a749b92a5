import { anyOf } from '../any-of';
import { fold } from '../fold';
import { isName } from './person-name';
import { phraseList, type PhraseList } from './phrase-list';
import { builtInPrinciple } from '../principle';
import { withoutOtherSenses } from '../words';

/**
 * What a heading announces, told by its words alone. `guide` is advice on interviews, `answer` a heading that only says
 * that an answer follows, `probes` one that says so of follow-ups, `neutral` one like "Questions".
 */
export type HeadingRole = 'interview' | 'story' | 'ask-them' | 'system-design' | 'guide' | 'answer' | 'probes' | 'neutral' | 'other';

/** Phrases that give a heading its role: at its beginning, anywhere in it, or as the whole of it. */
interface RoleWords {
	readonly begins?: readonly string[];
	readonly holds?: readonly string[];
	readonly is?: readonly string[];
}

/** Tells whether a folded heading has a role. */
type RoleTest = (words: string) => boolean;

function roleTest({ begins = [], holds = [], is = [] }: RoleWords): RoleTest {
	const beginning = phraseList(begins.map(fold));
	const within = phraseList(holds.map(fold));
	const whole = new Set(is.map(fold));
	return (words) => whole.has(words) || beginning.begins(words) || within.within(words);
}

const ASK_THEM = roleTest({
	begins: [
		'questions to ask', 'question to ask', 'questions for the', 'questions for my', 'questions for them', 'questions for her', 'questions for him', 'questions for us', 'questions for interviewer', 'questions for interviewers', 'questions for your interviewer', 'questions for an employer', 'questions for employer', 'questions for company', 'questions for hiring', 'questions for recruiter', 'questions for manager',
		'questions i want', 'questions i have', 'questions i can ask', 'questions i could ask', 'questions i will ask', 'questions i ask', 'questions you can ask', 'questions you could ask', 'questions you should ask', 'questions you might ask', 'questions to the', 'questions at the end', 'reverse interview', 'reverse questions', 'ask the interviewer', 'ask them', 'ask him', 'ask her', 'ask the', 'for them', 'for him', 'for her', 'for the panel', 'for the interviewer', 'questions to interviewer', 'things i will ask', 'things i want to ask', 'things ill ask', 'mine to ask', 'what i will ask', 'what ill ask', 'i will ask', 'i ask', 'what to ask', 'things to ask', 'to ask', 'what questions should you ask', 'what questions to ask',
		'my questions', 'my two questions', 'my three questions', 'my own questions', 'what i want to know', 'what i ask', 'i asked', 'para preguntar', 'do you have any questions', 'any questions for us', 'good questions to ask', 'great questions to ask', 'smart questions to ask',
		'rückfragen', 'fragen an', 'meine fragen', 'questions à poser', 'questions à leur poser', 'mes questions', 'vos questions', 'preguntas para', 'preguntas al', 'para preguntarles', 'mis preguntas', 'perguntas para', 'perguntas que eu', 'perguntas que vou', 'minhas perguntas', 'вопросы к', 'вопросы им', 'мои вопросы', 'à leur demander', 'à demander', 'perguntar pra eles', 'perguntar para eles', 'perguntar', 'вопросы от меня', 'вопросы для работодателя', 'вопросы работодателю', 'что спросить', '反问', '逆質問', '역질문', '면접관에게',
	],
	holds: ['questions to ask', 'preguntas para hacer', 'questions for interviewers', 'questions for the interviewer', 'questions for the company', 'questions you can ask', 'to ask the interviewer', 'questions you ask', 'you ask interviewer', 'reverse question', 'reverse questions', 'вопросы работодателю', 'вопросы интервьюеру', '反问'],
	is: ['ask', 'asks'],
});

const SYSTEM_DESIGN = roleTest({
	begins: ['case study', 'case interview', 'product sense', 'product case', 'business case', 'clarifying questions', 'clarify', 'estimation', 'market sizing', 'cases'],
	holds: ['system design', 'systems design', 'product design', 'architecture design', 'api design', 'object oriented design', 'low level design', 'high level design', 'design interview', 'design round', 'системный дизайн', 'системного дизайна', 'системного проектирования', '系统设计', '시스템 디자인'],
});

const GUIDE = roleTest({
	begins: [
		'tips', 'tip', 'step 1', 'step 2', 'step 3', 'step 4', 'step 5', 'step 6', 'step 7', 'step 8', 'step 9', 'how to', 'how they', 'how it', 'what is the star', 'what is star', 'what is a behavioral', 'what is behavioral', 'what is an', 'what are they', 'what are behavioral', 'what they', 'what it', 'what its', 'what does', 'why this', 'why it', 'why they', 'why do', 'what interviewers', 'what the interviewer', 'key points', 'key takeaways', 'common mistakes', 'mistakes to avoid', 'red flags', 'green flags', 'do s and', 'dos and', 'don ts',
		'best practices', 'framework', 'instructions', 'evaluation', 'scoring', 'rubric', 'rules', 'guidelines', 'general advice', 'advice', 'remember', 'checklist', 'preparation checklist', 'final tips', 'final thoughts', 'final reminders', 'whats being', 'what we', 'what good', 'analysis', 'question analysis', 'story flow', 'story checkpoints', 'checkpoints', 'story architecture tips', 'interviewer mindset', 'what to look', 'look for', 'expectations', 'conclusion', 'resources', 'references', 'further reading', 'useful links', 'links', 'overview', 'introduction', 'about this', 'the star', 'star method', 'star format', 'star template', 'star technique', 'star framework',
		'star structure', 'method', 'methodology', 'template', 'breaking down', 'understanding', 'interview process', 'the interview process', 'behind the scenes', 'to avoid', 'avoid', 'what not', 'signals', 'signal areas', 'probing questions', 'selection', 'strategy', 'strategies', 'practice framework', 'delivery tips', 'keep it', 'table of contents', 'contents', 'index', 'toc', 'inhalt', 'оглавление', 'содержание', '目录', 'quick mapping', 'mapping', 'preguntas que debes evitar', 'questions to avoid', 'situation vs', 'что искать', 'на что обратить', 'советы', 'как отвечать', 'подготовка', 'ссылки', 'что проверяют', '建议', '策略', 'consejos', 'dicas', 'conseils', 'tipps', 'formato',
	],
	holds: ['template', 'worksheet', 'playbook', 'guiding principles', 'overviews', 'cheat sheet', 'how to answer', 'how to prepare', 'how to use', 'how to respond', 'response tips', 'star method', 'answer format', 'common mistakes', 'red flags', 'coverage matrix', 'coverage strategy', 'quality metrics', 'rotation', 'prioritization matrix', 'checklist', 'selection guidelines', 'selection notes', 'for incomplete responses', 'to avoid', 'evaluated values', 'interview focus'],
	is: ['overview', 'expectations'],
});

const ANSWER = roleTest({
	begins: ['model answer', 'sample answer', 'sample response', 'example answer', 'example response', 'suggested answer', 'star response', 'star answer', 'star talking points', 'quick talking points', 'talking points', 'interview ready answer', 'spoken version', 'story long', 'long form', 'short form', 'my response', 'пример ответа', 'ответ', '答案', '回答', '답변', 'respuesta', 'resposta', 'réponse', 'antwort'],
	is: ['answer', 'answers', 'my answer', 'star', 'response', 'my story using star', 'the story', 'my story', 'full story', 'example', 'in star', 'star story', 'story'],
});

const PROBES = roleTest({
	begins: ['follow up', 'followup', 'follow ups', 'probes', 'probing', 'possible follow', 'likely follow', 'potential follow', 'questions they', 'they could ask', 'they might ask', 'they may ask', 'they asked', 'they may dig', 'they might dig', 'they will dig', 'if they dig', 'if they ask', 'dig deeper', 'where they may dig', 'drill down', 'curveball', 'curveballs', 'possibles questions', 'preguntas de seguimiento', 'perguntas de acompanhamento', 'perguntas que podem', '可能的追问', '可能追问', 'further questions', 'nachfragen', 'relances', 'уточняющие вопросы', 'дополнительные вопросы', '追问', '꼬리'],
});

const ROUND: ReadonlySet<string> = new Set(['interview', 'interviews', 'round', 'loop', 'slot', 'panel', 'interviewer', 'runde', 'gespräch', 'entretien', 'entrevista', 'ronda', 'rodada', 'раунд', 'собеседование', 'интервью', '面试', '第']);
const ORDINALS: ReadonlySet<string> = new Set(['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'final', '1st', '2nd', '3rd', '4th', '5th', '6th', 'erste', 'zweite', 'dritte', 'premier', 'deuxième', 'primera', 'segunda']);

const STORY_WORDS = 'story|stroy|geschichte|histoire|récit|historia|relato|história|история|кейс|故事|이야기|경험|エピソード|anecdote|example story';
const STORY = new RegExp(`^\\s*(?:my\\s+|star\\s+)?(?:${STORY_WORDS})(?:\\s*(?:(?:no\\.?\\s*|#)?\\s*\\d+(?![\\p{L}\\d])|\\s[A-Z](?![\\p{L}\\d])|[一二三四五六七八九十]+)\\s*[-–—:：、.)·]*|\\s*[-–—:：])\\s*`, 'iu');

const QUALIFIER = 'sample|example|possible|practice|potential|interview|interviews|behaviou?ral|bq|star|more|additional|likely|key|main|my|the|top|primary|core|asked|real|star interview|situational|\\d+';
const NEUTRAL = new RegExp(`^(?:(?:${QUALIFIER}) )*${anyOf(`
	questions?, question (?:list|bank|themes|categories), questions? and answers?, examples?, answers?, notes?, stories, prompts?
	q and a, faq, gaps, related, no story yet, missing stories, fragen, preguntas, perguntas, вопросы, 问题, 질문
`)}$|^(?:(?:${QUALIFIER}) )*questions .{0,40}$`);

/** True for a heading or label over questions for the other side. */
export function asksThem(label: string, folded = fold(label)): boolean {
	return ASK_THEM(folded) || asksPeople(label);
}

/** True for a folded label over follow-ups an interviewer may press with. */
export function isProbes(folded: string): boolean {
	return PROBES(folded);
}

/** "Questions for recruiters", "Qs for the hiring manager", "Things to ask HR". */
const FOR_ROLES = new RegExp(`^(?:(?:my|good|great|smart|some|more|key) )?(?:questions?|qs|things)(?: (?:for|to)| to ask)(?: (?:ask|the|my|your|a|an|any|every|other))* ${anyOf(`
	recruiters?, hrs?, hiring, hm, hms, team, teams, teammates, company, companies, startups?, employers?, managers?, panel, panels, interviewers?, ceo, cto, founders?, engineers?, boss, them
`)}(?: .{0,30})?$`);

/** "Ask Dov & Karima", "Questions for Petronella": by names. */
function asksPeople(heading: string): boolean {
	if (FOR_ROLES.test(fold(heading))) return true;
	const names = /^(?:ask|questions? (?:for|to)|fragen an|questions? pour|preguntas para|perguntas para)\s+(\p{Lu}.{1,40}?)\s*[:：]?$/iu.exec(heading)?.[1];
	return names !== undefined && names.split(/\s*(?:,|&|\+|\s(?:and|und|et|y|e)\s)\s*/).every(isName);
}

/** The role of a heading (plain text) by its words. A principle of the built-in table is always `other`. */
export function headingRole(heading: string): HeadingRole {
	const words = fold(heading).replace(/^\d{1,3} /, '');
	if (words === '' || builtInPrinciple(heading) !== null) return 'other';
	if (ASK_THEM(words) || asksPeople(heading)) return 'ask-them';
	if (isRound(words)) return 'interview';
	if (STORY.test(heading.replace(/^[\s\d.#]+/, ''))) return 'story';
	if (PROBES(words)) return 'probes';
	if (ANSWER(words)) return 'answer';
	if (SYSTEM_DESIGN(words)) return 'system-design';
	if (GUIDE(words)) return namesValues(heading) ? 'other' : 'guide';
	return NEUTRAL.test(words) ? 'neutral' : 'other';
}


/** "Interview 3", "Round 2: values", "Second interview". */
function isRound(words: string): boolean {
	const [first = '', second = '', third = ''] = words.split(' ', 3);
	const numbered = /^(?:no|nr|number)$/.test(second) ? third : second;
	if (ROUND.has(first) && /^\d{1,2}$/.test(numbered)) return true;
	return ORDINALS.has(first) && ROUND.has(second);
}

/** A story heading's title without "Story 1 -"; empty when nothing else stands there. */
export function storyTitle(heading: string): string {
	const clean = heading.replace(/^[^\p{L}\p{N}[“"'(]+/u, '').replace(/^\d{1,3}[.)]\s*/, '');
	return clean.replace(STORY, '').trim();
}

/** Words for the principles of a company, folded. */
const VALUES: ReadonlySet<string> = new Set(['principles', 'values', 'competencies', 'prinzipien', 'führungsprinzipien', 'werte', 'werten', 'leitsätze', 'principes', 'valeurs', 'principios', 'valores', 'princípios', 'принципы', 'принципам', 'принципов', 'ценности', 'ценностям', 'ценностей', '原则', '准则', '价值观', '行動指針', '원칙', '인재상', '핵심가치'].map(fold));
/** What may follow such a word in the middle of a heading. */
const OF_VALUES: ReadonlySet<string> = new Set(['on', 'from', 'of', 'at', 'for', 'to', 'page', 'round', 'tested', 'by', 'in', 'i', 'they', 'auf', 'von', 'bei', 'de', 'da', 'do', 'del', 'der', 'des', 'du', 'компании']);

/** True for a short text that speaks of principles and asks nothing: a heading or label over a list of them. "They value kindness" is none. */
export function namesValues(text: string): boolean {
	return text.length < 100 && !/[?？]/.test(text) && saysValues(fold(text));
}

/** The same of a folded text without a question mark. */
export function saysValues(folded: string): boolean {
	const words = folded.split(' ');
	return words.length <= 10 && words.some((word, i) => VALUES.has(word) && (i === words.length - 1 || OF_VALUES.has(words[i + 1] ?? '')));
}

/** What a heading, a label or a file name says of the questions below it. */
export type Category = 'behavioral' | 'technical';

const BEHAVIORAL = phraseList([
	'behavioral', 'behavioural', 'behaviorals', 'behavioral questions', 'behavior question', 'behavior questions', 'behaviour questions', 'behavior interview', 'bq', 'bqs', 'star stories', 'star story', 'star interview', 'interview stories', 'story bank', 'leadership principle', 'leadership principles', 'leadership stories', 'lp', 'lps',
	'soft skills', 'soft skill', 'situational', 'competency questions', 'core values', 'company values', 'culture fit', 'cultural fit', 'hr questions', 'hr round', 'hr interview', 'motivational', 'personal questions', 'about you', 'about yourself', 'managerial', 'management questions', 'leadership questions', 'people management', 'hiring manager', 'general questions', 'tell me about',
	'verhaltensfragen', 'persönliche fragen', 'comportementales', 'comportementale', 'preguntas de comportamiento', 'comportamentais', 'comportamental', 'preguntas culturales', 'conductuales', 'поведенческие', 'поведенческих', 'поведенческое', 'поведенческие вопросы', 'о себе', '行为问题', '行为面试', '软技能', '인성면접', '인성 면접',
].map(fold));
/** The same for the names of notes, which are more to the point. */
const BEHAVIORAL_NAMES = phraseList(['behavior', 'behaviour', 'behaviors', 'behaviours', 'behavoir', 'star', 'stories']);
const TECHNICAL = phraseList([
	'technical', 'coding', 'code', 'programming', 'algorithm', 'algorithms', 'data structure', 'data structures', 'networking', 'network', 'database', 'databases', 'sql', 'java', 'javascript', 'python', 'react', 'css', 'html', 'oop', 'oops', 'devops', 'frontend', 'front end', 'backend', 'back end', 'knowledge', 'trivia', 'leetcode', 'machine learning', 'ml', 'data science', 'deep learning', 'statistics', 'linux', 'spark', 'general knowledge', 'technical skills',
	'технические', 'технический', 'алгоритмы', 'técnicas', 'técnicos', 'techniques', 'fachfragen', 'technische', '技术', '算法', '기술',
].map(fold));

/** What the words of a heading, label or name say of the questions below; null when they say nothing. */
export function categoryOf(words: string): Category | null {
	if (builtInPrinciple(words) !== null || says(words, BEHAVIORAL)) return 'behavioral';
	return says(words, TECHNICAL) ? 'technical' : null;
}

/** The same for a note's name or title. */
export function categoryOfName(name: string): Category | null {
	return says(name, BEHAVIORAL_NAMES) ? 'behavioral' : categoryOf(name);
}

function says(words: string, list: PhraseList): boolean {
	return list.within(withoutOtherSenses(fold(words)));
}
