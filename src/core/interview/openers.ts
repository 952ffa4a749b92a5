import { fold } from './fold';

/** The phrases questions open with, by language, as people write them. `strong` ones ask for a story by themselves; `weak` ones ask anything. */
export interface Openers {
	readonly strong: readonly string[];
	readonly weak: readonly string[];
}

/** The built-in table. Counted over 180 public notes; the opening phrase decides, not the question mark. */
export const OPENERS: Readonly<Record<string, Openers>> = {
	english: {
		strong: [
			'tell me', 'tell us', 'tell a time', 'tell about a time', 'can you tell me', 'could you tell me', 'please tell me',
			'describe a', 'describe an', 'describe the', 'describe your', 'describe one', 'describe how you', 'describe what', 'describe when', 'describe some', 'describe something', 'describe to me', 'describe me', 'describe for me', 'can you describe', 'could you describe', 'please describe', 'describe yourself', 'describe any',
			'give me', 'give us', 'give an example', 'give examples', 'give one example', 'can you give', 'could you give', 'please give',
			'share a', 'share an', 'share with me', 'share your', 'share one', 'can you share', 'could you share', 'please share',
			'walk me through', 'walk us through', 'talk me through', 'take me through', 'talk about', 'talk to me about', 'can you walk me through', 'can you talk',
			'think of a time', 'think about a time', 'recall a time', 'name a time', 'provide an example', 'provide me', 'explain a time', 'explain a situation', 'discuss a', 'illustrate',
			'have you ever', 'have you', 'has there been', 'when have you', 'when did you', 'when was the last time', 'when were you',
			'how have you', 'how did you', 'how do you', 'how would you', 'how will you', 'how would your', 'how do others', 'how are you', 'how much do you', 'how comfortable are you', 'how important',
			'what did you', 'what have you', 'what do you', 'what would you', 'what would your', 'what are your', 'what is your', 'whats your', 'what was your', 'what were your', 'what makes you', 'what motivates you', 'what drives you', 'what kind of', 'what type of', 'what is the most', 'whats the most', 'what was the most', 'what is the biggest', 'what was the biggest', 'what is the hardest', 'what was the hardest', 'what is a time', 'what is one', 'whats one', 'what is something', 'what has been', 'what steps do you', 'what attracts you', 'what interests you', 'what excites you', 'what brings you', 'what made you', 'what can you', 'what will you', 'what should we', 'what about you',
			'why do you', 'why did you', 'why are you', 'why should we', 'why have you', 'why would you', 'why you', 'why this', 'why us', 'why our', 'why were you',
			'who is', 'who was', 'who has', 'who do you', 'which of', 'where do you see', 'where do you', 'where would you',
			'do you', 'did you', 'are you', 'were you', 'would you', 'will you', 'if you', 'if i', 'if we', 'if your', 'imagine', 'suppose', 'lets say', 'say you', 'a time when', 'a time you', 'a situation where', 'a situation when', 'time when you', 'time you', 'a moment when', 'example of a time', 'an example of', 'most challenging', 'most difficult',
			'is there', 'introduce yourself', 'sell me',
		],
		weak: ['what', 'why', 'how', 'who', 'which', 'when', 'where', 'describe', 'explain', 'discuss', 'is', 'can', 'could', 'should', 'does', 'name', 'define', 'compare'],
	},
	german: {
		strong: ['erzählen sie', 'erzähl', 'beschreiben sie', 'beschreibe', 'nennen sie', 'geben sie', 'schildern sie', 'berichten sie', 'wann haben sie', 'haben sie schon', 'wie gehen sie', 'wie haben sie', 'wie würden sie', 'was würden sie', 'was haben sie', 'was sind ihre', 'was motiviert sie', 'warum möchten sie', 'warum wollen sie', 'warum haben sie', 'wo sehen sie sich', 'können sie', 'stellen sie sich', 'führen sie mich'],
		weak: ['was', 'wie', 'warum', 'wann', 'wer', 'welche', 'welcher', 'welches', 'wo'],
	},
	french: {
		strong: ['parlez moi', 'parle moi', 'décrivez', 'décris', 'racontez', 'raconte', 'donnez moi', 'donne moi', 'citez', 'pouvez vous', 'avez vous', 'comment avez vous', 'comment gérez vous', 'comment réagissez vous', 'comment feriez vous', 'pourquoi voulez vous', 'pourquoi souhaitez vous', 'pourquoi avez vous', 'quelles sont vos', 'quels sont vos', 'quelle est votre', 'quel est votre', 'quelle a été votre', 'où vous voyez vous', 'qu avez vous', 'que feriez vous', 'présentez vous'],
		weak: ['comment', 'pourquoi', 'quel', 'quelle', 'quels', 'quelles', 'qui', 'quand', 'où', 'que', 'est ce que'],
	},
	spanish: {
		strong: ['cuéntame', 'cuentame', 'cuénteme', 'cuenteme', 'háblame', 'hablame', 'hábleme', 'hableme', 'describe una', 'describe un', 'describa', 'descríbeme', 'describeme', 'dame', 'deme', 'danos', 'menciona', 'explica una', 'explícame', 'has tenido', 'alguna vez', 'cómo manejas', 'como manejas', 'cómo has', 'como has', 'cómo te', 'como te', 'cómo lidias', 'qué harías', 'que harias', 'qué hiciste', 'que hiciste', 'cuál ha sido', 'cual ha sido', 'cuál fue', 'cual fue', 'cuáles son tus', 'cuales son tus', 'cuál es tu', 'cual es tu', 'por qué quieres', 'por que quieres', 'por qué deberíamos', 'dónde te ves', 'donde te ves', 'platícame', 'platicame'],
		weak: ['cómo', 'como', 'qué', 'por qué', 'cuál', 'cuáles', 'quién', 'cuándo', 'dónde'],
	},
	portuguese: {
		strong: ['conte me', 'me conte', 'conte sobre', 'conte uma', 'conta me', 'fale me', 'me fale', 'fale sobre', 'fale de', 'descreva', 'me descreva', 'dê um', 'dê me', 'me dê', 'me dá', 'cite', 'compartilhe', 'você já', 'voce ja', 'como você', 'como voce', 'o que você', 'o que voce', 'qual foi', 'quais são seus', 'quais são suas', 'qual é o seu', 'qual é a sua', 'por que você', 'por que voce', 'por que devemos', 'onde você se vê', 'quando você'],
		weak: ['como', 'o que', 'por que', 'qual', 'quais', 'quem', 'quando', 'onde'],
	},
	russian: {
		strong: ['расскажите', 'расскажи', 'опишите', 'опиши', 'приведите', 'приведи', 'поделитесь', 'поделись', 'вспомните', 'был ли у вас', 'была ли у вас', 'были ли у вас', 'случалось ли', 'приходилось ли', 'как вы', 'как ты', 'что вы', 'что ты', 'почему вы', 'почему ты', 'какие ваши', 'какой ваш', 'какое ваше', 'какая ваша', 'какие у вас', 'какие у тебя', 'кем вы себя', 'назовите'],
		weak: ['как', 'что', 'почему', 'зачем', 'какой', 'какая', 'какие', 'какое', 'кто', 'когда', 'где'],
	},
	chinese: {
		strong: ['请介绍', '介绍一下', '请描述', '描述一', '请讲', '讲一', '讲讲', '说一', '说说', '谈谈', '谈一', '请举', '举一个', '举个', '分享一', '告诉我', '你有没有', '有没有', '你是否', '你如何', '你怎么', '你是如何', '你是怎么', '你会如何', '你会怎么', '你最', '你的', '你为什么', '你认为', '你觉得', '如果你', '遇到', '为什么', '自我介绍', '有过'],
		weak: ['如何', '怎么', '什么', '哪'],
	},
	korean: {
		strong: ['자기소개', '당신의', '본인의', '가장 어려', '가장 힘들', '가장 기억', '어떻게 해결', '경험이 있', '경험에 대해', '경험을', '지원동기', '지원 동기', '왜 우리', '장점', '단점', '사례를', '말씀해'],
		weak: ['왜', '어떻게', '무엇'],
	},
};

/** How surely a text opens as a question. */
export type Opening = 'strong' | 'weak';

/** Reads how a text opens: `strong`, `weak`, or null when it opens as no question does. */
export type OpeningReader = (sentence: string) => Opening | null;

/**
 * A reader of openings over the built-in table and the person's own phrases (all taken as strong). A phrase must end
 * where a word ends, except in Chinese and Korean, which write none apart.
 */
export function openingReader(own: readonly string[] = []): OpeningReader {
	const table = new Map<string, Array<{ phrase: string; opening: Opening }>>();
	const add = (phrases: readonly string[], opening: Opening): void => {
		for (const phrase of phrases.map(fold)) {
			if (phrase === '') continue;
			const first = initial(phrase);
			table.set(first, [...(table.get(first) ?? []), { phrase, opening }]);
		}
	};
	add(own, 'strong');
	for (const { strong } of Object.values(OPENERS)) add(strong, 'strong');
	for (const { weak } of Object.values(OPENERS)) add(weak, 'weak');
	return (sentence) => {
		const folded = fold(sentence.slice(0, 160)).replace(FILLER, '');
		return table.get(initial(folded))?.find(({ phrase }) => opensWith(folded, phrase))?.opening ?? null;
	};
}

/** Words before the phrase that change nothing. */
const FILLER = /^(?:(?:so|ok|okay|now|and|or|then|also|alright|well|please|great|first|next|finally|q|q\d+|question|question \d+|\d+) )+(?=\S)/;

/** Phrases are kept by their first two letters, so that a line is compared with a handful of them. */
const initial = (folded: string): string => folded.slice(0, 2);

function opensWith(folded: string, phrase: string): boolean {
	if (!folded.startsWith(phrase)) return false;
	const next = folded[phrase.length];
	return next === undefined || next === ' ' || /[\u2e80-\ud7af]/.test(phrase);
}
