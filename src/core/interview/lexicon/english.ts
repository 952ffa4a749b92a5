import type { Language } from './language';
import { list } from './list';
import { ENGLISH_HEADINGS } from './english-headings';
import { ENGLISH_HIRING } from './english-hiring';
import { ENGLISH_NOTES } from './english-notes';
import { ENGLISH_OF_THEM } from './english-of-them';
import { ENGLISH_OPENERS } from './english-openers';
import { ENGLISH_PEOPLE } from './english-people';

/** English. Its lists were counted over 180 public notes. */
export const ENGLISH: Language = {
	name: 'english',
	spaced: true,
	verbsAddress: false,
	ties: list(`
		interview, interviews, interviewing, interviewer, interviewers, behavioral, behavioural, behaviorals
		behavioral question, behavior question, leadership principle, leadership principles, leadershipprinciples
		leadershipprinciple, star method, star story, star stories, star format, story bank, bar raiser, hiring manager
		tell me about, bq, bqs, job interview, interviewprep, amazon lp, onsite, superday, phone screen, job hunt, jobhunt
		job search
	`),
	firstLook: {
		questions: list('question'),
		questionKinds: list('interview, example, sample'),
		rounds: list('round, interview'),
		roundNumbers: list('one, a'),
		askingLabels: list('asked, what, they, he, she, recruiter, interviewer, interviewers, panel, hm'),
	},
	openers: ENGLISH_OPENERS,
	why: {
		asks: list('why'),
		ofThings: list(`
			is, are, was, were, does, do, did, can, should, would, has, have, use, using, not, it, that, these, they, how
			when, what, i
		`),
		ofMatters: list(`
			is, are, was, do, does, did, use, using, take, not, need, it, should, would, can, has, have, so, matters
			important, how, when
		`),
	},
	pronouns: {
		i: list('i, my, me, myself, im, ive'),
		we: list('we, our, us, ours, weve'),
		you: list('you, your, yours, yourself, youve, youre, youd, youll, u'),
		clearlyYou: list('you, your, yours, yourself, youve, youre, youd, youll'),
		oneOfThem: list('her, him'),
	},
	notBefore: list('not, no, never, except, without, instead of'),
	and: list('and'),
	for: list('for, to'),
	labels: {
		principles: list(`
			principles, principle, leadership principles, leadership principle, lps, lp, primary lp, secondary lp
			secondary lps, primary principle, values, value, core value, core values, company values, company value
			value they care about, principle tested, vals, promises, promise
			principles tested, lps tested, lps assigned, assigned lps, focus lps
			lp focus, competencies, competency, assigned principles, principles demonstrated
		`),
		values: list('our values, their values, leadership values'),
		topics: list(`
			what they look at, what they look for, they look at, they look for, what they test, what they check, what its about
			what they want, review, topics, topic, prepare, prep, to review, things to review, study, covers, cover, also
			focus, focus area
			focus areas, brush up, testing, will look at, looks at, looks for, checks, tests, assesses, will cover, theme
			looking for, assessing, evaluates, evaluating, wants to see
		`),
		'ask-them': list(`
			questions to ask, questions to ask them, questions for them, questions for the interviewer
			questions for interviewer, my questions, my question, reverse question, ask them, to ask, questions for you
			reverse questions, mine to ask, questions to interviewer
		`),
		date: list('date, when, time, date and time, interview date, scheduled, slot'),
		role: list('role, title, position, job title'),
		probes: list(`
			probes, follow ups, follow up, followups, followup, follow up questions, followup questions, follow up probes
			possible follow ups, likely follow ups, potential follow ups, probing questions, probe, sub prompt, sub prompts
			subprompts, sub questions, f u, fu, f ups, f, dig, digs, digging, poke, pokes, fu qs
			follow up qs, followup qs, theyll dig, they ll dig, if they ask, if asked
		`),
		answers: list(`
			best for answering questions like, best for questions like, answers questions like, use for, use this for
			use it for, best for, good for, use when, answers, works for, can answer, questions this answers
			questions it answers, this answers, it answers, questions it fits, asked as
			which questions, which question, which qs, for which questions
		`),
		question: list(`
			question, questions, q, interview question, example question, example questions, sample questions, prompt
		`),
		story: list('story, stories, stroy, my story, star story, story link, story title, use story, answer with'),
		answer: list('answer, my answer, sample answer, model answer, example answer, response, ans'),
		situation: list(`
			situation, s, st, context, background, challenge, problem, what happened, scenario, where we were
		`),
		task: list(`
			task, t, tasks, my responsibility, goal, goals, my goal, objective, objectives
			what was mine to do, what was mine, my part, my job in it, what i had to do
		`),
		action: list(`
			action, a, actions, activity, activities, actions taken, approach, steps, steps taken, what i did, what i tried
			how i handled it, how i dealt with it
		`),
		result: list(`
			result, r, results, outcome, outcomes, the outcome, impact, results impact, how it ended, how did it end
			how it turned out, how it went, what came of it, what came out of it
		`),
	},
	prefixes: { question: list('question, questions, prompt, q, ask'), answer: list('A, Ans, Answer') },
	ownRemarks: {
		alone: list(`
			done, todo, to do, ok, okay, good, great, fine, weak, bad, meh, so so, ugh, hm+, gag, yes, no, nope, ready, sorted
			shaky, rusty, easy, hard, tricky, skip, tbd, wip, pending, solid, strong, nailed it, no idea, no story, nothing yet
			hate this, always
		`),
		begin: list(`
			needs?, use, used, using, told, gave, said, asked, rambled, fumbled, practi[sc]e, rehearse, do not, don[’']t
			didn[’']t, have (?:one|a story), work on
		`),
		degrees: list('not, so, very, still, too, a bit, pretty, quite, kind of, almost, really, all, went, was'),
		bids: list('please, be specific, be honest, be concrete, include, for example, example'),
	},
	headings: ENGLISH_HEADINGS,
	parts: {
		names: list('situation, task, tasks, action, actions, result, results, s, t, a, r'),
		past: list(`
			-ed, was, were, had, did, told, made, took, gave, got, went, saw, came, felt, found, left, lost, won
			built, wrote, taught, ran, kept, held, brought, chose, met, cut, sat, rang, said, began, fell, set
			drew, knew, led, put, spoke, stood, thought, understood
		`),
		qualifiers: list('my, the, your, our, personal, individual, initial, final, key, core, specific, context'),
		beside: list('learning, learnings, lesson, lessons, improvement, takeaway, reflection'),
		instructions: list(`
			describe, explain, set the, outline, share, detail, quantify, clarify, highlight, emphasise, emphasize, provide
			discuss, concisely, briefly, summarise, summarize
		`),
		challenges: list('challenge, problem'),
		fits: list(`
			fits, fits with, fit, good fit for, good for, best for, works for, good as, use for, use it for, use this for
			used for, serves, shows, proves
		`),
		queries: list('what, how, who, why, when, where, which'),
		readers: list('you, your, the interviewer'),
		tellers: list('I, my, we, our'),
		others: list('us, me, he, she, they'),
	},
	subjects: {
		personal: list(`
			yourself, your strength, your weakness, your career, your goal, your biggest, your greatest, your manager
			your boss, your team, your role, your job, your current, your last, your previous, your background
			your experience, your hobb, your free time, your ideal, your dream, your proudest, your style, your leadership
			your approach to, colleague, coworker, co worker, teammate, team member, people you, someone you, stress
			pressure, conflict, feedback, criticism, deadline, prioriti, motivat, passion, salary, hire you, want to work
			want to join, want this, leave your, leaving, see yourself, proud, challeng, fail, mistake, disagree, difficult
			mentor, you lead, led a, you learn, accomplish, achiev, work life, stakeholder, ambigu
			notice period, night shift, weekend, relocat, willing to, offers in hand, other offers, expected ctc, start date
			availab, could you start, can you start, choose you, apply here, applied, gap in
		`),
		themes: list(`
			conflict, disagree, disgree, fail, mistake, weakness, weekness, strength, feedback, deadline, ddl, challeng
			proud, accomplish, achiev, difficult, tough, hardest, biggest, greatest, worst, ambigu, risk, customer, client
			coworker, co-worker, teammate, team member, colleague, manager, boss, stakeholder, leadership, led a, mentor
			critici, pressure, stress, priorit, commitment, comfort zone, goal, unfamiliar, not familiar, competent
			uncertain, data-driven, data driven, complex, improv, innovat, simplif, sacrific, persua, influenc, negotiat
			teamwork, collaborat, motivat, initiative, responsib, introduc, about me, about myself, about you
		`),
		noThemes: list(`
			I, we, my, use, avoid, be, don.?t, do not, never, always, show, mention, keep, focus, prepare, practice, talk
			talked, make, try, stay, give, ask, learn, understand, review, include, add, explain, highlight, discuss
			quantify, write, read, know, think
		`),
		work: list(`
			work, job, team, colleague, coworker, co worker, manager, boss, project, customer, client
			deadline, company, career, role, feedback, fail, mistake, disagree, lead, professional, employee, office
			product, process, goal, decision, risk, engineer, supervisor, authority, influence, initiative, priorit, ambigu
			budget, workload, grievance, complaint, stakeholder, above and beyond, let someone go, someone junior
			peer, delegat, underperform, performance, patient, pupil, staff, criticis, criticiz, improve, shift, safeguard
			audit, incident, procedure, policy, negotiat, supplier, vendor, mentor, apprentice, deliver, consultant
		`),
		candidates: list('candidate, candidates, interviewee, interviewees, applicant, applicants'),
		...ENGLISH_OF_THEM,
	},
	notes: ENGLISH_NOTES,
	people: ENGLISH_PEOPLE,
	hiring: ENGLISH_HIRING,
	weekdays: list('monday, tuesday, wednesday, thursday, friday, saturday, sunday'),
	shortWeekdays: list('mon, tue, tues, wed, weds, thu, thur, thurs, fri, sat, sun'),
	beforeLinks: list(`
		with, from, your, used, using, about, into, over, like, that, this, built, shipped, wrote, learned, their, some
	`),
	beforeTimes: list('at, on'),
	weeksOf: list('w/c, wc, w/b, (?:week|wk) (?:of|from|commencing|beginning|starting)(?: the| on)?'),
	months: list('jan, feb, mar, apr, may, jun, jul, aug, sep, oct, nov, dec'),
};
