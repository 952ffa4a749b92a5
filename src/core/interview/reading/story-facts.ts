const WORD = /[\p{L}\p{N}’'-]+/gu;

/** What can be counted in some texts. */
export interface Count {
	readonly words: number;
	/** Words for "I" and "my". */
	readonly i: number;
	/** Words for "we" and "our". */
	readonly we: number;
}

const I: ReadonlySet<string> = new Set(['i', 'my', 'me', 'myself', 'im', 'ive', 'id', 'ich', 'mein', 'meine', 'mir', 'mich', 'je', 'j', 'jai', 'mon', 'ma', 'mes', 'moi', 'yo', 'mi', 'mis', 'eu', 'meu', 'minha', 'я', 'мой', 'моя', 'мне', 'меня', '我', '저는', '제가']);
const WE: ReadonlySet<string> = new Set(['we', 'our', 'us', 'ours', 'weve', 'wir', 'unser', 'unsere', 'uns', 'nous', 'notre', 'nos', 'nosotros', 'nuestro', 'nuestra', 'nós', 'nosso', 'nossa', 'мы', 'наш', 'наша', 'нам', 'нас', '我们', '우리']);

/** Counts words; Chinese, which writes no blanks, counts by its runs. */
export function countWords(texts: readonly string[]): Count {
	let words = 0;
	let i = 0;
	let we = 0;
	for (const text of texts) {
		for (const [word] of text.matchAll(WORD)) {
			words++;
			if (word.length > 8) continue;
			const plain = word.toLowerCase().replace(/[’']/g, '');
			if (I.has(plain)) i++;
			else if (WE.has(plain)) we++;
		}
	}
	return { words, i, we };
}
