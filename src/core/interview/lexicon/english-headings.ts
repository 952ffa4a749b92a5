import type { Headings } from './language';
import { list } from './list';

/** The words of English headings. */
export const ENGLISH_HEADINGS: Headings = {
	candidateQuestions: {
		begins: list(`
			questions to ask, question to ask, questions for the, questions for my, questions for them, questions for her
			questions for him, questions for us, questions for interviewer, questions for interviewers
			questions for your interviewer, questions for an employer, questions for employer, questions for company
			questions for hiring, questions for recruiter, questions for manager, questions i want, questions i have
			questions i can ask, questions i could ask, questions i will ask, questions i ask, questions you can ask
			questions you could ask, questions you should ask, questions you might ask, questions to the
			questions at the end, reverse interview, reverse questions, ask the interviewer, ask them, ask him, ask her
			ask the, for them, for him, for her, for the panel, for the interviewer, questions to interviewer
			things i will ask, things i want to ask, things ill ask, mine to ask, what i will ask
			what ill ask, what i want to ask, i will ask, what i asked, my asks
			do i get to ask, do we get to ask, can i ask, can we ask, may i ask
			i ask, what to ask, things to ask, to ask, what questions should you ask, what questions to ask, my questions
			my two questions, my three questions, my own questions, questions 2 ask, qs 2 ask, qs to ask, qs for them
			qs for him, qs for her, my qs, for anyone, for anybody, for whoever, i d like to know
			id like to know, what id like to know, what i would like to know, things id like to know
			things i want to know, i want to know, what i want to know, what i ask, i asked
			do you have any questions, any questions for us, good questions to ask, great questions to ask
			smart questions to ask
		`),
		holds: list(`
			questions to ask, questions for interviewers, questions for the interviewer, questions for the company
			questions you can ask, to ask the interviewer, questions you ask, you ask interviewer, reverse question
			reverse questions
		`),
		is: list('ask, asks'),
	},
	askedOfYou: {
		begins: list(`
			expect, expected, to expect, what to expect, likely qs, likely questions, likely asks, expected questions
			expected qs, probable questions, possible questions, anticipated questions, questions i got, qs i got
			questions i get, questions i was asked, questions i keep getting, qs i keep getting, questions so far
			questions they, qs they, what they want to know, questions i dread, questions that i dread
		`),
		holds: list(`
			questions from the interview, questions from the call, questions from the round, questions from last
			likely from, quite likely, also likely, expect, started with, starts with, opened with, opens with, began with
			begins with, kicked off with, ended with, came out, lady goes, guy goes, will put to me, put to me
			put to candidates, are always put, always comes up, came up in the interview
			they will want to know, they always want to know
		`),
		is: list('probably, likely, asked me'),
	},
	asking: {
		who: list(`
			they, he, she, hm, recruiter, recruiters, interviewer, interviewers, panel, manager, hr, theyll, shell, hell, theyd
			board, committee, who
		`),
		ask: list('ask, asks'),
		asked: list('asks, asked'),
		press: list(`
			dig, digs, probe, probes, press, presses, push, pushes, poke, pokes, drill, pry, challenge, follow up, go deeper
			want to know, wants to know, come back, comes back, be curious, ask on, asks on, pick at
		`),
		own: list(`
			i, we, you, to, ive, weve, ill, id, well, candidate, candidates
			frequently, commonly, can, could, should, user, users
		`),
		between: list(`
			will, may, might, could, would, can, have, has, had, always, often, usually
			also, then, just, probably, prob, likely, typically
		`),
	},
	systemDesign: {
		begins: list(`
			case study, case interview, product sense, product case, business case, clarifying questions, clarify
			estimation, market sizing, cases
		`),
		holds: list(`
			system design, systems design, product design, architecture design, api design, object oriented design
			low level design, high level design, design interview, design round
		`),
	},
	advice: {
		begins: list(`
			tips, tip, step 1, step 2, step 3, step 4, step 5, step 6, step 7, step 8, step 9, how to, how they, how it
			what is the star, what is star, what is a behavioral, what is behavioral, what is an, what are they
			what are behavioral, what they, what it, what its, what does, why this, why it, why they, why do
			what interviewers, what the interviewer, key points, key takeaways, common mistakes, mistakes to avoid
			red flags, green flags, do s and, dos and, don ts, best practices, framework, instructions, evaluation, scoring
			rubric, rules, guidelines, general advice, advice, remember, checklist, preparation checklist, final tips
			final thoughts, final reminders, whats being, what we, what good, analysis, question analysis, story flow
			story checkpoints, checkpoints, story architecture tips, interviewer mindset, what to look, look for
			expectations, conclusion, resources, references, further reading, useful links, links, overview, introduction
			about this, the star, star method, star format, star template, star technique, star framework, star structure
			method, methodology, template, breaking down, understanding, interview process, the interview process
			behind the scenes, to avoid, avoid, what not, signals, signal areas, probing questions, selection, strategy
			strategies, practice framework, delivery tips, keep it, table of contents, contents, index, toc, quick mapping
			mapping, questions to avoid, situation vs
		`),
		holds: list(`
			template, worksheet, playbook, guiding principles, overviews, cheat sheet, how to answer, how to prepare
			how to use, how to respond, response tips, star method, answer format, common mistakes, red flags
			coverage matrix, coverage strategy, quality metrics, rotation, prioritization matrix, checklist
			selection guidelines, selection notes, for incomplete responses, to avoid, evaluated values, interview focus
		`),
		is: list('overview, expectations'),
	},
	answers: {
		begins: list(`
			model answer, sample answer, sample response, example answer, example response, suggested answer, star response
			star answer, star talking points, quick talking points, talking points, interview ready answer, spoken version
			story long, long form, short form, my response
		`),
		is: list(`
			answer, answers, my answer, star, response, my story using star, the story, my story, full story, example
			in star, star story, story
		`),
	},
	followUps: {
		begins: list(`
			follow up, followup, follow ups, follow up likely, likely follow ups, probes, probing, possible probing
			likely probing, probe
			possible follow, likely follow, potential follow, questions they, they asked, dig deeper, drill down, curveball
			curveballs, further questions, sub prompt, sub prompts, subprompts, sub question, sub questions, f u, f ups, dug
		`),
	},
	pressing: list(`
		they could ask, they might ask, they may ask, they could then ask, they might then ask, they could also ask
		they may dig, they might dig, they will dig, theyll dig, they dig, if they dig, if they ask, if they want more
		if they want to know more, if they keep going, where they may dig, in case they ask, in case they dig, then they ask
		if asked, if probed, if pushed, if pressed, if challenged, might get asked, may get asked, could get asked
		might be asked, may be asked, what they could poke, what they might poke, follow ups they, likely pushback, pushback
		push back, they dug, he dug, she dug, they pushed, he pushed, she pushed, they probed, he probed, she probed
		they pressed, he pressed, she pressed
	`),
	askedOf: list('ask, me to, question for, questions for, question to, questions to, qs for, qs to'),
	story: list('story, stroy, anecdote, example story'),
	stories: list('stories'),
	storyBank: list(`
		stories, story bank, star bank, anecdotes, examples for interviews, my examples, my 5 examples, my best examples
		star examples, star answers, competency examples, behavioural examples, behavioral examples, example bank
		examples bank, story list, story index, story numbers, story matrix
	`),
	storyColumn: list('story, stories, experience, project, situation title'),
	rounds: list('interview, interviews, round, loop, slot, panel, interviewer'),
	ordinals: list('first, second, third, fourth, fifth, sixth, final, 1st, 2nd, 3rd, 4th, 5th, 6th'),
	neutral: list(`
		question, questions, question list, question bank, question themes, question categories, question and answer
		question and answers, questions and answer, questions and answers, example, examples, answer, answers, note, notes
		stories, prompt, prompts, q and a, faq, gaps, related, no story yet, missing stories
	`),
	qualifiers: list(`
		sample, example, possible, practice, potential, interview, interviews, behavioral, behavioural, bq, star, more
		additional, likely, key, main, my, the, top, primary, core, asked, real, star interview, situational
	`),
	loopTopics: list(`
		related knowledge, resources, related, related notes, prep, preparation
		prep list, to prepare, reading, reading list, to read, materials
		knowledge, study, study list, to review, review, topics, brush up
	`),
	behavioral: list(`
		behavioral, behavioural, behaviorals, behavioral questions, behavior question, behavior questions
		behaviour questions, behavior interview, bq, bqs, star stories, star story, star interview, interview stories
		story bank, leadership principle, leadership principles, leadership stories, lp, lps, soft skills, soft skill
		situational, competency questions, core values, company values, culture fit, cultural fit, hr questions, hr round
		hr interview, motivational, personal questions, about you, about yourself, managerial, management questions
		leadership questions, people management, hiring manager, general questions, tell me about
	`),
	behavioralNames: list('hr, behavior, behaviour, behaviors, behaviours, behavoir, star, stories'),
	technical: list(`
		technical, coding, code, programming, algorithm, algorithms, data structure, data structures, networking, network
		database, databases, sql, java, javascript, python, react, css, html, oop, oops, devops, frontend, front end
		backend, back end, knowledge, trivia, leetcode, machine learning, ml, data science, deep learning, statistics
		linux, spark, general knowledge, technical skills
	`),
	values: list(`
		principles, values, vals, competencies, promises, beliefs, tenets, pillars, commitments, behaviours, behaviors
	`),
	scored: list(`
		they score, they assess, they grade, they mark, they look for, they test, scored on, assessed on, marked on
		graded on, the form covers, form covers, each of us is scored on
	`),
	are: list('are'),
	ofValues: list('on, from, of, at, for, to, page, round, tested, by, in, i, they'),
	versions: {
		lengths: list(`
			tl;?dr, detailed, in short, in brief, short, long, full, brief, quick, longer, shorter, one.liner, elevator
		`),
		units: list('s, secs?, seconds?, m, mins?, minutes?'),
		nouns: list('version, form, pitch, story, telling, answer'),
	},
	banks: list('questions?, prep, preparation, examples, answers, (?:story|stories|question|answer|example|star) bank'),
};
