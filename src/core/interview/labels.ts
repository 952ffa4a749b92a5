import { PART_NAMES, type PartName } from './story';
import { fold } from './fold';

/** What a label (`**Interviewer**:`, a property, a table's column, a short heading) announces. */
export type LabelKind = 'interviewer' | 'principles' | 'topics' | 'ask-them' | 'date' | 'role' | 'probes' | 'question' | 'story' | PartName;

/** The spellings of each label. */
export type Labels = Readonly<Record<LabelKind, readonly string[]>>;

/** The built-in spellings, compared after folding. */
export const LABELS: Labels = {
	interviewer: ['interviewer', 'interviewers', 'interviewer name', 'interviewed by', 'interview with', 'panel', 'panelist', 'panelists', 'interviewer s', 'who', 'name', 'interviewerin', 'interviewer in', 'gesprächspartner', 'intervieweur', 'interviewers names', 'entrevistador', 'entrevistadora', 'entrevistadores', 'entrevistador a', 'интервьюер', 'интервьюеры', 'собеседующий', '面试官', '면접관'],
	principles: ['principles', 'principle', 'leadership principles', 'leadership principle', 'lps', 'lp', 'values', 'value', 'company values', 'competencies', 'competency', 'focus', 'focus areas', 'probes', 'assigned principles', 'prinzipien', 'werte', 'principes', 'valeurs', 'principios', 'valores', 'princípios', 'принципы', 'ценности', '领导力准则', '原则', '리더십 원칙'],
	topics: ['review', 'topics', 'topic', 'prepare', 'prep', 'to review', 'things to review', 'study', 'covers', 'themen', 'sujets', 'temas', 'темы', '主题', '주제'],
	'ask-them': ['questions to ask', 'questions to ask them', 'questions for them', 'questions for the interviewer', 'questions for interviewer', 'my questions', 'ask them', 'to ask', 'questions for you', 'reverse questions', 'rückfragen', 'fragen an sie', 'questions à poser', 'preguntas para ellos', 'perguntas para eles', 'вопросы к ним', '反问', '역질문'],
	date: ['date', 'when', 'time', 'date and time', 'interview date', 'scheduled', 'datum', 'termin', 'fecha', 'data', 'дата', '日期', '날짜'],
	role: ['role', 'title', 'position', 'job title', 'rolle', 'rôle', 'rol', 'papel', 'роль', '职位', '직책'],
	probes: ['follow ups', 'follow up', 'followups', 'follow up questions', 'followup questions', 'probes', 'possible follow ups', 'probing questions', 'nachfragen', 'relances', '追问', '꼬리 질문'],
	question: ['question', 'q', 'interview question', 'example question', 'prompt', 'frage', 'pregunta', 'pergunta', 'вопрос', '问题', '질문'],
	story: ['story', 'stories', 'my story', 'story link', 'use story', 'answer with', 'geschichte', 'histoire', 'historia', 'história', 'история', '故事', '이야기'],
	situation: ['situation', 's', 's situation', 'context', 'background', 'challenge', 'situation task', 'situation and task', 'situation context', 'lage', 'contexte', 'situación', 'situacion', 'contexto', 'situação', 'situacao', 'ситуация', 'контекст', '情境', '背景', '情景', '상황'],
	task: ['task', 't', 't task', 'tasks', 'goal', 'objective', 'aufgabe', 'tâche', 'tache', 'tarea', 'tarefa', 'задача', '任务', '과제', '과업'],
	action: ['action', 'a', 'a action', 'actions', 'activity', 'activities', 'actions taken', 'approach', 'task action', 'task and action', 'handlung', 'aktion', 'vorgehen', 'acción', 'accion', 'acciones', 'ação', 'acao', 'ações', 'действие', 'действия', '行动', '行為', '행동'],
	result: ['result', 'r', 'r result', 'results', 'outcome', 'outcomes', 'impact', 'results impact', 'ergebnis', 'resultat', 'résultat', 'résultats', 'resultado', 'resultados', 'результат', 'результаты', '结果', '結果', '결과'],
};

/** Looks up what a label announces. */
export type LabelReader = (label: string) => LabelKind | null;

/**
 * A reader of labels for the built-in spellings and the person's own. Where two kinds share a spelling the earlier
 * kind of `LABELS` has it.
 */
export function labelReader(own: Partial<Labels> = {}): LabelReader {
	const table = new Map<string, LabelKind>();
	for (const labels of [own, LABELS]) addSpellings(table, labels);
	return (label) => table.get(fold(label)) ?? null;
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
