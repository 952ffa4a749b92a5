import { PART_NAMES, type PartName } from '../story';
import { fold } from '../fold';

/** What a label (`**Interviewer**:`, a property, a table's column, a short heading) announces. */
export type LabelKind = 'interviewer' | 'principles' | 'values' | 'topics' | 'ask-them' | 'date' | 'role' | 'probes' | 'question' | 'answers' | 'story' | 'answer' | PartName;

/** The spellings of each label. */
export type Labels = Readonly<Record<LabelKind, readonly string[]>>;

/** The built-in spellings, compared after folding. */
export const LABELS: Labels = {
	interviewer: [
		'interviewer', 'interviewers', 'interviewer s', 'interviewer name', 'interviewers names', 'interviewed by', 'interview with', 'panelist', 'panelists', 'panel', 'panel members', 'interview panel', 'interview panelists', 'bar raiser', 'with whom',
		'interviewerin', 'interviewende', 'interviewer in', 'interviewerinnen', 'gesprächspartner', 'gesprächspartnerin', 'gesprächspartnerinnen', 'intervieweur', 'intervieweuse', 'intervieweurs', 'recruteur', 'entrevistador', 'entrevistadora', 'entrevistadores', 'entrevistadoras', 'entrevistador a', 'entrevistadores as',
		'интервьюер', 'интервьюеры', 'собеседующий', 'собеседует', '面试官', '面接官', '면접관',
	],
	principles: [
		'principles', 'principle', 'leadership principles', 'leadership principle', 'lps', 'lp', 'primary lp', 'secondary lp', 'secondary lps', 'primary principle', 'values', 'value', 'core value', 'core values', 'company values', 'company value', 'value they care about', 'principle tested', 'principles tested', 'lps tested', 'lps assigned', 'assigned lps', 'focus lps', 'lp focus', 'competencies', 'competency', 'assigned principles', 'principles demonstrated',
		'prinzipien', 'leitsatz', 'leitsätze', 'führungsprinzipien', 'werte', 'wert', 'prinzip', 'principes', 'principe', 'valeurs', 'valeur', 'principios', 'principio', 'principios de liderazgo', 'valores', 'valor', 'princípios', 'princípio', 'принципы', 'принцип', 'ценности', 'ценность', '领导力准则', '准则', '原则', '价值观', '行動指針', 'バリュー', '리더십 원칙', '원칙', '인재상', '핵심가치',
	],
	values: ['our values', 'their values', 'leadership values'],
	topics: [
		'review', 'topics', 'topic', 'prepare', 'prep', 'to review', 'things to review', 'study', 'covers', 'cover', 'also', 'focus', 'focus area', 'focus areas', 'brush up', 'testing', 'will look at', 'looks at', 'looks for', 'checks', 'tests', 'assesses', 'will cover', 'theme',
		'themen', 'thema', 'vorbereiten', 'fokus', 'sujets', 'sujet', 'à revoir', 'temas', 'tema', 'repasar', 'revisar', 'foco', 'valor foco', 'темы', 'тема', 'повторить', '主题', '复习', '復習', '주제', '준비',
	],
	'ask-them': ['questions to ask', 'questions to ask them', 'questions for them', 'questions for the interviewer', 'questions for interviewer', 'my questions', 'my question', 'reverse question', 'ask them', 'to ask', 'questions for you', 'reverse questions', 'rückfragen', 'fragen an sie', 'questions à poser', 'preguntas para ellos', 'perguntas para eles', 'вопросы к ним', '反问', '逆質問', '역질문', 'mine to ask', 'questions to interviewer'],
	date: ['date', 'when', 'time', 'date and time', 'interview date', 'scheduled', 'slot', 'datum', 'termin', 'wann', 'uhrzeit', 'fecha', 'cuándo', 'hora', 'data', 'quando', 'horário', 'quand', 'heure', 'дата', 'когда', 'время', '日期', '时间', '日時', '일시', '날짜'],
	role: ['role', 'title', 'position', 'job title', 'rolle', 'rôle', 'rol', 'papel', 'роль', '职位', '직책'],
	probes: ['probes', 'follow ups', 'follow up', 'followups', 'followup', 'follow up questions', 'followup questions', 'follow up probes', 'possible follow ups', 'likely follow ups', 'potential follow ups', 'probing questions', 'probe', 'nachfragen', 'relances', 'preguntas de seguimiento', 'уточняющие вопросы', '追问', '꼬리 질문'],
	answers: ['best for answering questions like', 'best for questions like', 'answers questions like', 'use for', 'use this for', 'use it for', 'best for', 'good for', 'use when', 'answers', 'works for', 'can answer', 'antwort auf', 'sirve para', 'serve para', 'подходит для', '可以回答'],
	question: ['question', 'questions', 'q', 'interview question', 'example question', 'example questions', 'sample questions', 'prompt', 'frage', 'fragen', 'pregunta', 'pergunta', 'вопрос', '问题', '질문'],
	story: ['story', 'stories', 'stroy', 'my story', 'star story', 'story link', 'story title', 'use story', 'answer with', 'geschichte', 'histoire', 'historia', 'história', 'история', '故事', '이야기'],
	answer: ['answer', 'my answer', 'sample answer', 'model answer', 'example answer', 'response', 'ans', 'antwort', 'réponse', 'respuesta', 'resposta', 'ответ', '答案', '回答', '답변'],
	situation: ['situation', 's', 'st', 'context', 'background', 'challenge', 'problem', 'défi', 'desafío', 'desafio', 'herausforderung', 'проблема', '挑战', 'what happened', 'scenario', 'lage', 'ausgangslage', 'contexte', 'situación', 'situacion', 'contexto', 'situação', 'situacao', 'ситуация', 'контекст', '情境', '背景', '情景', '情况', '상황'],
	task: ['task', 't', 'tasks', 'my responsibility', 'aufgabe', 'tâche', 'tache', 'tarea', 'tarefa', 'задача', '任务', '目标', '과제', '과업'],
	action: ['action', 'a', 'actions', 'activity', 'activities', 'actions taken', 'approach', 'what i did', 'how i handled it', 'how i dealt with it', 'handlung', 'aktion', 'maßnahmen', 'vorgehen', 'acción', 'accion', 'acciones', 'ação', 'acao', 'ações', 'действие', 'действия', '行动', '行為', '措施', '행동'],
	result: ['result', 'r', 'results', 'outcome', 'outcomes', 'the outcome', 'impact', 'results impact', 'ergebnis', 'ergebnisse', 'resultat', 'résultat', 'résultats', 'resultado', 'resultados', 'результат', 'результаты', '结果', '結果', '결과', '성과'],
};

/** Looks up what a label announces. */
export interface LabelReader {
	(label: string): LabelKind | null;
	/** Matches every text that may name a part of a story: a quick look before a closer one. */
	readonly mayNamePart: RegExp;
	/** The first words of labels for interviewers and parts, folded. */
	readonly firstWords: ReadonlySet<string>;
}

/**
 * A reader of labels for the built-in spellings and the person's own. Where two kinds share a spelling the earlier
 * kind of `LABELS` has it.
 */
export function labelReader(own: Partial<Labels> = {}): LabelReader {
	const table = new Map<string, LabelKind>();
	for (const labels of [own, LABELS]) addSpellings(table, labels);
	const parts = [...table].filter(([, kind]) => isPart(kind)).map(([spelling]) => spelling);
	const letters = parts.filter((spelling) => spelling.length <= 2);
	const words = parts.filter((spelling) => spelling.length > 2);
	const mayNamePart = new RegExp(`^\\W*(?:${letters.join('|')})(?![a-z])|${words.map((spelling) => spelling.replaceAll(' ', '\\W+')).join('|')}|\\([a-z]\\)`, 'i');
	const firstWords = new Set([...table].filter(([, kind]) => isPart(kind) || kind === 'interviewer').map(([spelling]) => spelling.split(' ')[0] ?? ''));
	return Object.assign((label: string) => table.get(fold(label)) ?? null, { mayNamePart, firstWords });
}

function addSpellings(table: Map<string, LabelKind>, labels: Partial<Labels>): void {
	for (const [kind, spellings] of Object.entries(labels) as Array<[LabelKind, readonly string[]]>) {
		for (const spelling of spellings) {
			const key = fold(spelling);
			if (key !== '' && !table.has(key)) table.set(key, kind);
		}
	}
}

/** True for the four parts of a story. */
export function isPart(kind: LabelKind | null): kind is PartName {
	return kind !== null && (PART_NAMES as readonly string[]).includes(kind);
}
