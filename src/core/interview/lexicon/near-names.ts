/** Where a word is: right before or after a name, or one of the three beyond that. */
export type Nearness = 'justBefore' | 'before' | 'justAfter' | 'after';

/**
 * Words and marks next to names, in lower case, with the points they add: learned by `npm run fit` from the invented
 * sets. `#` is any number, `^` the beginning of a line and `$` its end.
 */
export const NEAR_NAMES: Readonly<Record<Nearness, ReadonlyArray<readonly [points: number, words: string]>>> = {
	justBefore: [
		[8, '= called'],
		[6, 'from'],
		[4, ': ; and is then'],
		[2, '" ( + - . / die en hi mr ms —'],
		[-2, '& a by dans for host in interview –'],
		[-4, '# de the'],
		[-6, 'of'],
	],
	before: [
		[6, '; and one r team'],
		[4, '! ) + be dr first i lead ms recruiter round to w week who'],
		[2, '/ = ? are at boss call director from in is it mit mr of ok partner principal product sr the then'],
		[2, 'time two und with you —'],
		[-2, '# & ( : a about applied ask d day de eng feb have he host hr interview la mar next not present'],
		[-2, 'prof t talent'],
		[-4, 'for'],
		[-8, 'me'],
	],
	justAfter: [
		[6, 'and from →'],
		[4, '( , - = again —'],
		[2, '" $ & ) + ; asked asks at did i in interview w wants who'],
		[-2, '! : dans interviews manager on says the to'],
		[-4, '# –'],
	],
	after: [
		[6, 'design his min ops very —'],
		[4, '" / director eng he head hr mins minutes mr next people r recruiter ta talent who would'],
		[2, '! % & + - = a and architecture asked at before both c chair d de der did die engineer engineering'],
		[2, 'finance first from h her is just lead mgr one owner partner pm principal product s senior team'],
		[2, 'the then time two up week what y'],
		[-2, 'ask by cto est for il in it je k l le les mais may ms my nicht no ok on online or our out phone'],
		[-2, 'que round says so tech that there un w wants we why works your – → 。'],
		[-4, '# ex interview old to'],
	],
};
