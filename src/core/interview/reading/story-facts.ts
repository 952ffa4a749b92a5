import { fold } from '../fold';
import type { StoryFacts } from '../story';

const WORD = /[\p{L}\p{N}’'-]+/gu;

/** How many words some texts have; Chinese, which writes no blanks, counts by its runs. */
export function countWords(texts: readonly string[]): number {
	return texts.reduce((sum, text) => sum + (text.match(WORD)?.length ?? 0), 0);
}

const I: ReadonlySet<string> = new Set(['i', 'my', 'me', 'myself', 'im', 'ive', 'id', 'ich', 'mein', 'meine', 'mir', 'mich', 'je', 'j', 'mon', 'ma', 'mes', 'moi', 'yo', 'mi', 'mis', 'eu', 'meu', 'minha', 'я', 'мой', 'моя', 'мне', 'меня', '我', '저는', '제가']);
const WE: ReadonlySet<string> = new Set(['we', 'our', 'us', 'ours', 'weve', 'wir', 'unser', 'unsere', 'uns', 'nous', 'notre', 'nos', 'nosotros', 'nuestro', 'nuestra', 'nós', 'nosso', 'nossa', 'мы', 'наш', 'наша', 'нам', 'нас', '我们', '우리']);

/** What can be counted about a telling: these texts, with that Result. */
export function factsOf(texts: readonly string[], result: string): StoryFacts {
	let i = 0;
	let we = 0;
	for (const text of texts) {
		for (const word of fold(text).split(' ')) {
			if (I.has(word)) i++;
			else if (WE.has(word)) we++;
		}
	}
	return { resultHasNumber: /\p{N}/u.test(result), i, we };
}
