import { anyOf } from '../../any-of';

/** What candidates ask about the other side's work, folded. */
const ABOUT_THEM: readonly RegExp[] = [
	new RegExp(`\\b${anyOf(`
		typical day, day to day, endgame, north ?star, roadmap, average day, next steps?, the next step, tech stack
		technology stack, team structure, structure of (?:your|the) team, size of (?:your|the) team, team size
		how (?:big|large|many people) is (?:your|the), how many (?:people|engineers|developers|teams|of you)
		is (?:your|the) team, does (?:your|the) team, do (?:your|the) teams?, (?:your|the) team look like
		release cycle, sprint length, code review process, onboarding, work life balance, career growth
		growth opportunities, promotion process, performance reviews?, success look like in this role
	`)}\\b`),
	new RegExp(`\\b${anyOf(`
		how long have you (?:been|worked) (?:at|with|here|for), what do you (?:like|enjoy|love|dislike|miss) (?:most |best |least )?(?:about|at) (?:working|being|your|the|this|here|it)
		what(?:s| is) it like (?:to work|working), you enjoy (?:working|most) (?:at|here), what keeps you (?:here|at), why did you (?:join|choose) (?:this|the) (?:company|team), what brought you (?:here|to)
		how has your career developed, (?:is|are) you(?:r|re) (?:team )?currently, your team (?:is |has |have |are )?(?:currently |been )?(?:work|encounter|fac|deal)\\w*
		what did you do yesterday, your favou?rite (?:part|thing) (?:of|about) (?:working|the|your) (?:here|company|team|job), since you(?:ve)? (?:joined|been here|spent your time here)
		what are you looking for in, what would (?:i|my) , will i , would i , can i , could i , who would i 
		my (?:manager|team|first|role|day) 
	`)}`),
	/\b(?:will|would|can|could|should|do|if) i\b(?! (?:ask|call|contact)\b)|\bhave me\b|\bmy (?:first|manager|onboarding|direct reports|day to day)\b/,
	/\byour role (?:on|at|in) (?:this|the|that) |\b(?:culture|values) of (?:your|the) (?:org|organi[sz]ation|team|company)/,
	/^(?:can|could|would|will) you (?:tell (?:me|us) more|talk (?:more )?about|explain more|share more|walk me through) (?:about )?(?:the|your|this|what|how)\b/,
	/\b(?:is there|are there|do you have|does the company|do you offer|what is your policy|whats your policy)\b.*\b(?:on call|remote|hybrid|office|budget|tooling|mentor\w*|training|overtime|bonus|equity|open source|hackathons?)\b/,
];

/**
 * True for a folded prompt that asks about the other side's team, day or company: a question of the candidate's own.
 */
export function asksOfThem(words: string): boolean {
	return ABOUT_THEM.some((pattern) => pattern.test(words));
}
