/** What somebody did to a question in their note, and whether it is the same question afterwards. */
export interface Edit {
	readonly kind: string;
	readonly before: string;
	readonly after: string;
	readonly same: boolean;
	/** The note it stands in (a letter), and the one it was moved to when that is another. */
	readonly note: string;
	readonly movedTo?: string;
}

function same(kind: string, note: string, ...pairs: readonly (readonly [string, string])[]): Edit[] {
	return pairs.map(([before, after]) => ({ kind, note, before, after, same: true }));
}

function moved(kind: string, note: string, movedTo: string, ...pairs: readonly (readonly [string, string])[]): Edit[] {
	return pairs.map(([before, after]) => ({ kind, note, movedTo, before, after, same: true }));
}

function replaced(note: string, ...pairs: readonly (readonly [string, string])[]): Edit[] {
	return pairs.map(([before, after]) => ({ kind: 'replaced by another question', note, before, after, same: false }));
}

/** Invented edits, as people make them. */
export const edits: readonly Edit[] = [
	...same(
		'marker',
		'a',
		['Tell me about a time you missed a deadline.', '- [x] Tell me about a time you missed a deadline.'],
		['Describe a time you simplified a process nobody liked.', '4. **Describe a time you simplified a process nobody liked.**'],
		['Q2: When did you last change your mind?', 'Q7: When did you last change your mind?'],
		['Give me an example of a bet that paid off.', '### Give me an example of a bet that paid off.'],
		['* When did you say no to a customer?', '12) ==When did you say no to a customer?=='],
	),
	...same(
		'tag',
		'a',
		['Tell me about a goal you set and did not reach.', 'Tell me about a goal you set and did not reach. #ownership #hard'],
		['How do you keep up with what is new in your field? #learn', 'How do you keep up with what is new in your field?'],
		['When did you have to work with too little data?', 'When did you have to work with too little data? ^d4ta-7'],
		['Tell me about the hardest feedback you ever got.', 'Tell me about the hardest feedback you ever got. 📅 2026-02-03'],
		['Who was the most difficult person you worked with?', '#people Who was the most difficult person you worked with?'],
	),
	...same(
		'bold, link or comment',
		'a',
		['Tell me about a time you had to dig into the details.', '**Tell** **me** **about** **a** **time** **you** **had** to dig into the *details*.'],
		['Which project are you proud of?', 'Which [[Projects/Lighthouse|project]] are you proud of?'],
		['How did you win back the trust of a partner?', 'How did you win back the [trust](https://example.org/trust) of a partner? %%ask Ines%%'],
		['Describe a decision you took without your manager.', 'Describe a decision you took without your [[manager]].'],
	),
	...same(
		'appended answer',
		'b',
		['Tell me about a time you took a risk.', 'Tell me about a time you took a risk. - the pricing experiment'],
		['When did you disagree with your team?', 'When did you disagree with your team? → [[Story 4 - the rollback]]'],
		['What would your last manager say about you?', 'What would your last manager say about you? A: That I ask early.'],
		['Tell me about a time you fixed something that was not your job.', 'Tell me about a time you fixed something that was not your job. / the broken build, told to Bram'],
		['How do you decide what not to do?', 'How do you decide what not to do? | see roadmap story | 2 min'],
		['Give an example of when you raised the bar for others.', 'Give an example of when you raised the bar for others. — the review checklist. Numbers: 40 %.'],
		['What is the most creative thing you built?', 'What is the most creative thing you built? -- the seating plan generator. It ran for years.'],
	),
	...same(
		'appended answer without the end of a sentence',
		'b',
		['Tell me about a time you moved too slowly', 'Tell me about a time you moved too slowly - the tax form story'],
		['How did you sell an unpopular idea', 'How did you sell an unpopular idea => pitch to Noor'],
	),
	...same(
		'level or principle appended',
		'b',
		['Tell me about a time you let somebody go.', 'Tell me about a time you let somebody go. (Manager)'],
		['When did you push back on a plan you thought wrong?', 'When did you push back on a plan you thought wrong? (Have Backbone; Disagree and Commit)'],
		['What did you do with the last hour you saved? (Frugality)', 'What did you do with the last hour you saved?'],
		['How do you coach somebody who is better than you? (Hire and Develop the Best)', 'How do you coach somebody who is better than you? (Senior)'],
	),
	...same(
		'case and punctuation',
		'b',
		['tell me about a time you were wrong', 'Tell me about a time you were wrong.'],
		["What's the best idea you didn't follow?", 'What’s the best idea you didn’t follow?!'],
		['How do you plan - alone or with others?', 'How do you plan: alone, or with others?'],
		['Describe a long-term goal you gave up.', 'Describe a long term goal you gave up'],
	),
	...same(
		'typo',
		'c',
		['Tell me about a time you recieved unclear instructions.', 'Tell me about a time you received unclear instructions.'],
		['Describe a sitaution where you had to be frugal.', 'Describe a situation where you had to be frugal.'],
		['When did you ask for help to late?', 'When did you ask for help too late?'],
		['Tell me about a succesful launch under pressure.', 'Tell me about a successful launch under pressure.'],
		['How did you handle a colleage who would not answer?', 'How did you handle a colleague who would not answer?'],
		['What metric do you watch evry morning?', 'What metric do you watch every morning?'],
		['Give an exampel of a hard trade-off.', 'Give an example of a hard tradeoff.'],
		['When have you gone beyond your role to serve a costumer?', 'When have you gone beyond your role to serve a customer?'],
	),
	...same(
		'reworded',
		'c',
		['Tell me about a time when you had to motivate a tired team.', 'Give me an example of when you motivated a tired team.'],
		['Describe a situation in which you inherited bad code.', 'Tell me about a time you inherited bad code.'],
		['Can you share a time you earned the respect of a skeptic?', 'How did you earn the respect of a skeptic?'],
		['Tell me about a time you invented something out of need.', 'Tell me about something you invented out of need.'],
		['When did you deliver more than what was asked of you?', 'Tell me about a time when you delivered more than was asked.'],
		['What was the largest budget you were responsible for?', 'What is the largest budget you have been responsible for so far?'],
		['Tell me about a conflict between two people you led.', 'Tell me about a time two people you led were in conflict.'],
		['Describe how you measured the impact of a release.', 'How did you measure the impact of a release?'],
		['Tell me about a time you protected your team from noise.', 'Tell me about a time when you shielded your team from noise.'],
	),
	...same('said in other words altogether', 'c', ['What is a decision you regret?', 'Tell me about a choice you would take back.']),
	...same(
		'one noun swapped',
		'd',
		['Tell me about a mistake that cost your company money.', 'Tell me about a mistake that cost your employer money.'],
		['Describe an outage you handled at night.', 'Describe an incident you handled at night.'],
		['How do you onboard a new engineer?', 'How do you onboard a new teammate?'],
		['Tell me about a time you negotiated with a vendor.', 'Tell me about a time you negotiated with a supplier.'],
		['What did you learn from your first failed product?', 'What did you learn from your first failed startup?'],
	),
	...same(
		'longer or shorter',
		'd',
		['Tell me about a time you refused a shortcut.', 'Tell me about a time you refused a shortcut that everybody else wanted to take.'],
		['Give me an example of a calculated gamble where speed was critical and the data was thin.', 'Give me an example of a calculated gamble where speed was critical.'],
		['How do you write a document that six teams have to agree on?', 'How do you write a document that six teams have to agree on before Friday?'],
		['Tell me about your most surprising user interview, and what you changed.', 'Tell me about your most surprising user interview.'],
	),
	...moved(
		'moved to another note, renamed or with a typo mended',
		'd',
		'e',
		['Tell me about a promise you could not keep.', '2. Tell me about a promise you could not keep?'],
		['Describe the smallest change with the biggest efect.', 'Describe the smallest change with the biggest effect.'],
		['When did an expirement prove you wrong?', '**When did an experiment prove you wrong?**'],
	),
	...replaced(
		'f',
		['When did you hire somebody too fast?', 'When did you fire somebody too fast?'],
		['Tell me about a time you had two bosses.', 'How do you prepare for a quarterly review?'],
		['Tell me about a time you calmed an angry user.', 'Tell me about a time you hired too fast.'],
		['Describe a time you automated your own job.', 'Describe a time you inspired people far from you.'],
		['What do you do when a test is flaky?', 'What do you do when nobody reads your proposal?'],
		['How would you explain caching to a child?', 'Why do you want to leave your job?'],
		['Give me an example of working across time zones.', 'Give me an example of spending less than you were given.'],
		['When did you trust your gut over a dashboard?', 'When did you stop a project you had started?'],
	),
];
