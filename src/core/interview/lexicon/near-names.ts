/** Where a word is: right before or after a name, or one of the three beyond that. */
export type Nearness = 'justBefore' | 'before' | 'justAfter' | 'after';

/**
 * Words and marks next to names, in lower case, with the points they add: learned by `npm run fit` from the invented
 * sets. `#` is any number, `^` the beginning of a line and `$` its end.
 */
export const NEAR_NAMES: Readonly<Record<Nearness, ReadonlyArray<readonly [points: number, words: string]>>> = {
	justBefore: [
		[8, '= called'],
		[6, 'from then'],
		[4, '; and hi is —'],
		[2, '! " + - / : die'],
		[-2, 'a dans de dr for host in interview –'],
		[-4, '# by the'],
		[-6, 'of'],
	],
	before: [
		[6, 'and r'],
		[4, '! ) + dr i lead ms one recruiter round screen team who'],
		[2, '/ ? [ am are at call der design director e first from in it mit mon mr on out partner principal'],
		[2, 'sr the then time to und w week with you —'],
		[-2, '( , : applied ask c candidate chair d have he host hr la mar mrs next no not pas prof t talent'],
		[-2, 'told un'],
		[-4, 'about for panel –'],
		[-8, 'me'],
	],
	justAfter: [
		[6, 'from →'],
		[4, '- = again and did'],
		[2, '" & ( ) + , ; asked asks at in w —'],
		[-2, '! : ? dans interviews manager on says the'],
		[-4, '# to'],
		[-6, '–'],
	],
	after: [
		[6, 'design first min very —'],
		[4, 'asked director eng head hr mins mr ops people pm principal recruiter talent would'],
		[2, '! " % + - / = a all and both d de der did die engineer engineering from h her hm how mit now'],
		[2, 'office one partner product r team tell the then two up what who y you'],
		[-2, '? are ask by call cto dr est ich il in k l les may ms my nicht no notes ok on or our out phone'],
		[-2, 'que remote round s that them there they too un w we why will works your – ，'],
		[-4, '# ex interview to → 。'],
	],
};
