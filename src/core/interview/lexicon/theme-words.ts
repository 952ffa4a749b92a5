/**
 * What behavioral questions are about at any company, each with the words by which the name of a value says so: folded,
 * a star where more letters may follow. Words in a row are joined by `_`.
 */
export const THEME_WORDS = {
	'Conflict': 'conflict* disagree* dissent* candor candour debat* courag* backbone challeng* argu* tension',
	'Failure': 'fail* mistake* setback* resilien* grit persever* experiment* risk* humble humility fearless*',
	'Ambiguity': 'ambigu* uncertain* adapt* flexib* agil* change changes nimble unknown adventur* iterat*',
	'Leadership': `
		lead leads leading leader* owner* own accountab* responsib* vision* initiative entrepreneur* steward*
	`,
	'Influence without authority': 'influenc* persua* convinc* consensus align* advoca* communicat*',
	'Customer': 'customer* client* user* guest* member* patient* consumer* service* serve serving host',
	'Deadline': `
		deadline* speed fast faster swift* urgen* deliver* result* execut* ship action* pace impact* quick*
		perform* efficien*
	`,
	'Feedback': `
		feedback transparen* honest* open openly openness trust* integrity listen* truth* authentic* respect*
	`,
	'Growth': `
		grow* learn* curio* improv* develop* master* better mindset excel* craft* quality standard* expert*
		teach* mentor*
	`,
	'Teamwork': `
		team* together collab* partner* inclu* divers* belong* empath* kind kindness care caring communit*
		support* family selfless*
	`,
	'Decision with little data': 'decision* decide* judgment judgement data bias evidence right rational* simpl*',
	'Motivation': `
		motivat* passion* purpose* mission* joy* fun inspir* ambiti* bold* dream* proud pride energ* heart hearts
		think_big innovat* invent*
	`,
} as const;

/** The name of a theme. */
export type Theme = keyof typeof THEME_WORDS;

/** All themes in their order. */
export const THEMES = Object.keys(THEME_WORDS) as readonly Theme[];
