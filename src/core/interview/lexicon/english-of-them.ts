import type { Subjects } from './language';
import { list } from './list';

/** What candidates ask about the other side's work. */
export const ENGLISH_OF_THEM: Pick<Subjects, 'ofThem' | 'offers' | 'offered'> = {
	ofThem: list(`
		typical day, day to day, endgame, north ?star, roadmap, average day, next steps?, the next step, tech stack
		technology stack, team structure, structure of (?:your|the) team, size of (?:your|the) team, team size
		how (?:big|large|many people) is (?:your|the), how many (?:people|engineers|developers|teams|of you)
		is (?:your|the) team, does (?:your|the) team, do (?:your|the) teams?, (?:your|the) team look like
		release cycle, sprint length, code review process, onboarding, work life balance, career growth
		growth opportunities, promotion process, performance reviews?, success look like in this role
		how long have you (?:been|worked) (?:at|with|here|for)
		what do you (?:like|enjoy|love|dislike|miss) (?:most |best |least )?(?:about|at) (?:your|the|this|here|it)
		what do you (?:like|enjoy|love|dislike|miss) (?:most |best |least )?(?:about|at) (?:working|being)
		what(?:s| is) it like (?:to work|working), you enjoy (?:working|most) (?:at|here), what keeps you (?:here|at)
		why did you (?:join|choose) (?:this|the) (?:company|team), what brought you (?:here|to)
		how has your career developed, (?:is|are) you(?:r|re) (?:team )?currently
		your team (?:is |has |have |are )?(?:currently |been )?(?:work|encounter|fac|deal)\\w*
		what did you do yesterday, your favou?rite (?:part|thing) (?:of|about) working (?:here|company|team|job)
		your favou?rite (?:part|thing) (?:of|about) (?:the|your) (?:here|company|team|job)
		since you(?:ve)? (?:joined|been here|spent your time here), what are you looking for in
		what would my, will i, would i, can i, could i, have me
		(?:should|do) i(?! (?:ask|call|contact)\\b)
		(?:^|\\b(?!as )\\w+ )if i(?! (?:ask|call|contact|ring|rang|phone|speak|spoke|talk|e ?mail|meet|met)(?:ed)?\\b)
		my (?:manager|team|first|role|day|onboarding|direct reports)
		your role (?:on|at|in) (?:this|the|that)
		(?:culture|values) of (?:your|the) (?:org|organi[sz]ation|team|company)
		^ask (?!me\\b|us\\b)\\w+ (?:again )?(?:what|whats|when|where|who|how|why|if|whether|for|about)
		^(?:can|could|would|will) you (?:tell (?:me|us)|explain|share) more (?:about )?(?:the|your|this|what|how)
		^(?:can|could|would|will) you (?:talk (?:more )?about|walk me through) (?:about )?(?:the|your|this|what|how)
	`),
	offers: list(`
		is there, are there, do you have, does the company, do you offer, what is your policy, whats your policy
	`),
	offered: list(`
		on call, remote, hybrid, office, budget, tooling, mentor\\w*, training, overtime, bonus, equity, open source
		hackathons?
	`),
};
