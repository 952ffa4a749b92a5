import type { Example, Rule } from '../../evidence';
import type { QuestionCandidate } from '../question-candidate';
import { UNSPACED } from '../../../unspaced';

/** True for "Are you fine with night shifts?" without a box to tick, where somebody asks it. */
function isAsked({ asked, askedAbove, quotedAsked, ticked, note, note: { tally } }: QuestionCandidate): boolean {
	return asked.you && !ticked && (askedAbove || quotedAsked || note.rounds > 0
		|| (tally.stories >= 3 && (tally.stories + tally.opinions) * 5 >= tally.all * 3));
}

function isOfList({ asked, tally }: QuestionCandidate): boolean {
	return !asked.past && tally.yesNo > 1 && tally.yesNo * 2 > tally.all;
}

/** Checklists. */
export const yesNo: Rule<QuestionCandidate> = {
	id: 'yes-no',
	kind: 'question',
	says: 'Yes-or-no questions to tick off are a checklist. A check box in front of a question that is asked in '
		+ 'interviews does not matter.',
	signals: [
		{ id: 'yes-no', weight: -2, says: 'a yes-or-no question',
			holds: (candidate) => candidate.asked.yesNo && !isAsked(candidate) },
		{ id: 'yes-no-list', weight: -4, says: 'one of a list of yes-or-no questions',
			holds: (candidate) => candidate.asked.yesNo && !isAsked(candidate) && isOfList(candidate) },
		{ id: 'yes-no-prose', weight: -4, says: 'a yes-or-no question in a line of prose',
			holds: ({ asked, standsOut, askedAbove, quotedAsked }) => asked.yesNo && !asked.labeled && !standsOut && !askedAbove
			&& !quotedAsked },
		{ id: 'tick-box', weight: -3, says: 'has a check box, and asks nothing about you',
			holds: ({ ticked, asked, among }) => ticked && !among && asked.asking === 'general' && !asked.you && !asked.wish
			&& !UNSPACED.test(asked.text) },
	],
};

/** Notes that show it at work. */
export const examples: readonly Example[] = [
	{ note: '# Interview checklist\n- [ ] Is the shirt ironed?\n- [ ] Do you have the address?', finds: [] },
	{
		note: '# Interview\n- [ ] Tell me about a time you packed twice.',
		finds: ['Tell me about a time you packed twice.'],
	},
	{ note: '- Do you like your team?', finds: [] },
	{
		note: 'Interviewer: Rafael Quintero\n1. Tell me about a time you missed a tide.\n\n'
			+ 'Do you have any needs? Tell the guard.',
		finds: ['Tell me about a time you missed a tide.'],
	},
	{ note: '1. Do you like your team?\n2. Do you lead your team?\n3. Do you calm your team?', finds: [] },
	{ note: '## Behavioral\n- How to calm a crowd?', finds: ['How to calm a crowd?'] },
	{ note: '## Behavioral\n- [ ] Which tie goes with the shirt?', finds: [] },
];
