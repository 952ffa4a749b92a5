import type { Rule } from '../../evidence';
import type { QuestionCandidate } from '../question-candidate';

/** Check lists. */
export const yesNo: Rule<QuestionCandidate> = {
	id: 'yes-no',
	kind: 'question',
	says: 'Yes or no questions to tick off are a check list. A tick box in front of a question that is asked in interviews does not matter.',
	signals: [
		{ id: 'yes-no', weight: -2, says: 'yes or no answers it', holds: ({ asked }) => asked.yesNo },
		{ id: 'yes-no-list', weight: -4, says: 'one of a list of yes or no questions', holds: ({ asked, tally }) => asked.yesNo && !asked.past && tally.yesNo > 1 && tally.yesNo * 2 > tally.all },
	],
	examples: [
		{ note: '# Interview checklist\n- [ ] Is the shirt ironed?\n- [ ] Do you have the address?', finds: [] },
		{ note: '# Interview\n- [ ] Tell me about a time you packed twice.', finds: ['Tell me about a time you packed twice.'] },
		{ note: '- Do you like your team?', finds: [] },
		{ note: '1. Do you like your team?\n2. Do you lead your team?\n3. Do you calm your team?', finds: [] },
	],
};
