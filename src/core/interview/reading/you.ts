const YOU = /\b(?:you|your|sie|ihre?|vous|votre|tú|tu|usted|você|вы|ваш\w*)\b|[你您]/i;

/** True for a sentence that addresses its reader. */
export function addressesYou(sentence: string): boolean {
	return YOU.test(sentence);
}
