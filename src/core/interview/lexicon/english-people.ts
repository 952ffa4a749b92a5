import { ENGLISH_COMPETENCES } from './english-competences';
import { list } from './list';
import type { PeopleWords } from './people-words';

/** The words by which English notes say who interviews. */
export const ENGLISH_PEOPLE: PeopleWords = {
	jobs: list(`
		recruiting, recruitment, interviewer, raiser, keeper, mgr, dir, manager, managers, engineer, engineers, eng
		director, directors, lead, leads, head, vp, svp, evp, avp, president, recruiter, recruiters, sourcer, founder
		founders, cofounder, ceo, cto, cpo, coo, cfo, chro, cmo, cio, ciso, chief, officer, designer, scientist
		analyst, architect, developer, developers, dev, programmer, principal, researcher, sde, sdm, swe, sre, pm
		tpm, pmt, gpm, em, hm, hr, hrbp, bie, tl, mts, qa, owner, executive, specialist, consultant, coordinator
		representative, rep, fd, associate, partner, advisor, adviser, strategist, supervisor, administrator, dean
		professor, lecturer, teacher, headteacher, nurse, midwife, doctor, matron, sister, counsel, attorney
		solicitor, barrister, accountant, editor, producer, chair, chairperson, chairman, chairwoman, governor
		intern, fellow, admin, md, gm, chef, captain, pilot, foreman, superintendent, estimator, mechanic
		electrician, librarian, registrar, provost, secretary, treasurer, ambassador, commander, sergeant
		pharmacist, surgeon, physician, therapist, psychologist, social worker, planner, buyer, bartender
		conductor, curator, trustee, warden, ranger, tech, technician, operator, dispatcher, controller, auditor
		actuary, banker, trader, broker, staff, shadow, host, maitre, sommelier, instructor, trainer, coach
		clerk, judge, inspector, assessor, people partner, boss, educator, bursar, headhunter, proprietor, surveyor
		biologist, chemist, geologist, statistician, economist, physicist, vet, veterinarian, dentist, paramedic, archivist
		translator, interpreter, journalist, reporter, copywriter, illustrator, photographer, choreographer, dramaturg
		scheduler, underwriter, paralegal, postdoc, dietitian, radiographer
	`),
	jobParts: list(`
		snr, jnr, assoc, asst, prin, exec
		senior, sr, staff, junior, jr, lead, product, program, programme, project, software, data, hiring
		technical, tech, team, engineering, people, talent, hr, sales, marketing, operations, ops, global
		regional, area, vice, group, general, deputy, assistant, former, new, internal, external, bar, human
		resources, backend, frontend, platform, infra, security, mobile, ml, ai, design, research, finance, legal
		clinical, ward, nursing, medical, department, dept, section, shift, store, branch, district, site, unit
		line, skip, level, executive, chief, acting, interim, associate, principal, of, the, for, at, and
		acquisition, business, customer, account, supply, chain, food, beverage, front, office, kitchen, sous
		duty, flight, first, base, fleet, head, key, stage, safeguarding, service, services, care, social, school
		faculty, search, committee, member, panel
	`),
	hiringRoles: list(`
		recruiter, recruiters, recruiting, sourcer, talent, talent acquisition, talent partner, people partner
		hiring manager, hm, bar raiser, interviewer, hr, hrbp, human resources, recruitment, headhunter
		hiring mgr, hiring, people team, people ops, ta, shadow, panel, panel chair, chair, staffing
		resourcing, resourcer, resourcing partner
	`),
	arrangers: list(`
		recruiter, recruiters, rec, sourcer, sourcers, headhunter, headhunters, talent partner, talent acquisition
		talent team, ta partner, recruiting contact, recruiting coordinator, recruitment coordinator
		interview coordinator, loop coordinator, hr contact, recruitment consultant, recruiting partner
		agency contact, staffing agent, recruitment office, recruiting office, recruitment team, recruiting team
		the contact for, point of contact
	`),
	rounds: list(`
		round, rounds, interview, interviews, screen, screening, screener, call, chat, meeting, session, slot
		stage, day, onsite, on-site, loop, panel, final, first, second, third, fourth, fifth, last, initial
		intro, 1st, 2nd, 3rd, 4th, 5th, next, technical, tech, coding, code, pairing, pair
		programming, live, system, systems, sys, design, architecture, behavioral, behavioural, behaviors
		culture, cultural, values, fit, leadership, hm, hr, hiring, manager, managerial, recruiter, recruiting
		phone, telephonic, telephone, video, zoom, teams, virtual, f2f, in-person, product, sense, portfolio
		review, case, study, take-home, takehome, take, home, deep, dive, debrief, craft, analytical, execution
		data, sql, ml, frontend, backend, bug, squash, integration, life, story, bar, raiser, team, match, lunch
		coffee, wrap, up, cross, functional, presentation, whiteboard, q, a, with, the, and, of, am, pm, h, min
		mins, minutes, hour, hours, hrs, ii, iii, iv, i, eng, exec, peer, crit, ops, conversation, research, talk
		depth, breadth, problem, solving, debugging, algorithms, algo, ds, skip, level, vp, director, founder
		ceo, cto, partner, trial, shift, lesson, teaching, observed, sim, simulator, tour, group, exercise
		assessment, centre, center, formal, informal, competency, osce, station, viva, demo, project, general
		topic, motivation, background, scenario, scenarios, role, play, roleplay, handover, clinical, domain
		stakeholder, strategy, test, written, exam, quick, 1:1, one, two, three, four, five
	`),
	labels: {
		interviewer: list(`
			interviewer, interviewers, interviewer s, interviewers names, interviewed by, interview with
			interviewing me, interviewing with, panelist, panelists, panellist, panellists, panel, panel member
			panel members, interview panel, interviewing panel, interview team, interview committee, search committee
			hiring committee, committee, on the panel, panel chair, chair of panel, bar raiser, bar raisers
			with whom, who interviews, who is interviewing, who is interviewing me, who will interview
			people i am meeting, people i will meet, people im meeting, people ill meet, who i am meeting
			who im meeting, who ill meet, who i will meet, who am i talking to, who am i meeting, who youll meet
			who you will meet, you will meet, youll meet, meeting the team, meet the team, met with
			will be interviewed by, seen by, my interviewer, my interviewers, the interviewers, lead interviewer
			second interviewer, co interviewer, shadow interviewer, interviewer name, name of interviewer
			names of interviewers, spoke to, spoke with, talked to, talked with, interview panelists
		`),
		recruiter: list(`
			rec, recruiter, recruiters, hiring manager, hiring managers, hiring mgr, hm, em, sourcer, talent partner
			talent acquisition, hr, hr contact, hr person, hrbp, shadow, headhunter, agency, recruitment consultant
			recruitment, recruiting contact, internal recruiter, line manager, people partner, panel lead, chair
			interview coordinator, coordinator
		`),
		roster: list(`
			whos who, who s who, whos there, who, who with, attendees, attendee, participants, with, present
			in the room, board, jury, peers, skip level, met, meet, meeting, meeting with, call with, person, persons
			board members, board member, committee members, committee member, guests, guest list, organizer, organiser
			invitees, invited, also in the room, also present, who else, who was there, who is there, who are they
			jurors, evaluators, assessors, on the call, speaker with, team i met, ppl, folks, w, talking to
		`),
		sender: list('from'),
		arranges: list(`
			contact, contacts, contact person, point of contact, poc, key contact, main contact, coordinator, agency
			enquiries, inquiries, queries, informal enquiries, informal inquiries, for enquiries, questions about the role
			sent by, forwarded by, booked by, scheduled by, arranged by, organised by, organized by, set up by
		`),
		contact: list(`
			from, caller, called by, people, contact, contacts, point of contact, poc
			contact person, key contact, main contact, reports to
			enquiries, inquiries, queries, informal enquiries, informal inquiries, for enquiries, questions about the role
		`),
		before: list('my, the, your, our, their, name of, name of the, names of, names of the'),
		after: list('are, is, were, was, will be, are as follows'),
		endings: list('name, names, s'),
		asksWho: list('who'),
		thoseWho: list('who, people'),
		meets: list('meet, meeting, talk, talking, speak, interview, interviews, interviewing'),
		holdsInterviewer: list(`
			interviewer, panelist, panellist, interview panel, interview team, interview committee, interview board
			hiring panel, hiring team, hiring committee, hiring board, search panel, search team, search committee
			search board, selection panel, selection team, selection committee, selection board
		`),
		holdsRecruiter: list('recruiter, recruiting, hr, agency, talent, headhunter'),
		notPeople: list(`
			question, questions, ask, asks, feedback, tip, tips, guide, expect, expects, expected, expecting, expectation
			expectations, look for, looks for, looking for, style, type, goal, goals, score, rating, hint, hints, why, how
			said, response, notes, impression, impressions, thoughts, told, liked, background, prep, prepare, focus
		`),
	},
	with: list(`
		with, w/, w, meet, meeting, met, seeing, woman called, woman named, man called, man named, guy called, guy named
		lady called, lady named, person called, person named, somebody called, someone called, somebody named, someone named
		chap called, bloke called, ask for
	`),
	interviewedBy: list(`
		interviewed by, interview with, interviews with, interviewing with, interview w/, screened by, screen with
		round with, run by, led by, conducted by, panel with, panel of, panel was, panel is, panel were, panelists were
		interview by, round by, interviewed with
	`),
	talkedTo: list(`
		hosted by, chaired by, talked to, spoke to, speak to, speaking to, talk to, talking to, spoken to, call from
		email from, e-mail from, mail from, phone call from, questions from, asked by, in front of, across from, saw
		phoned by, called by, emailed by, handed me to, handed me over to, passed me to, passed me on to, ask for
		introduced me to, put me through to, followed by
	`),
	interviewerIs: list(`
		interviewer is, interviewer was, interviewer will be, interviewers are, interviewers were, interviewer:
		interviewers:, interviewer called, interviewer named, interviewer, interviewers, panel:, panel is
		panel was, panel will be, panel were, panel are, panel consists of, panel includes, panel comprised
		recruiter is, recruiter was, recruiter, hiring manager is, hiring manager was, hiring manager, hm is
		hm was, hm:, hm, recruiter:, hr is, hr was, hr lady, hr person, chair is, chair was, chair:
		bar raiser is, bar raiser was, bar raiser:, bar raiser, will be meeting, youll be meeting
		meet with, will meet with, will meet, youll meet, you'll be meeting, you will be meeting, you'll meet
	`),
	talks: list(`
		chat, chatted, talk, talked, talking, spoke, speak, speaking, spoken, call, called, meet, met, meeting
		conversation, sync, coffee, discussion, intro, phoned, rang, zoom, zoomed, interview, interviewed
		interviewing, screen, round, session, panel, onsite, lunch, sat, trial, tour
	`),
	acts: list(`
		did, ran, led, took, conducted, asked, asks, interviewed, pushed, grilled, drilled, probed, pressed
		liked, loved, wanted, wants, kept, seemed, seems, started, opened, chaired, dug, focused, focuses
		will ask, will run, will lead, will do, will cover, will chair, is leading, is running, does, covers
		joined, said, says, told me, was, looked, nodded, smiled, mostly, wrote, took notes, read, introduced
		explained, thanked, called, rang, emailed, e-mailed, walked me, gave me, owns, cares, went, came, sat in
		made me, stared, interrupted
	`),
	interviewsMe: list(`
		doing the interview, does the interview, does the interviews, do the interview, leads the interview
		lead the interview, will lead the interview, will be speaking with, will be speaking to, will be chairing, is chairing
		will be leading, asked all the questions, joins too, makes the decision, hires for
		interviewed me, interviews me, interviewing me, is interviewing, will interview, will be interviewing
		will be interviewer, was my interviewer, is my interviewer, did my interview, does my, did my, ran my
		will run my, is on the panel, was on the panel, on the panel, on the interview panel, on my loop
		will conduct, conducted the interview, conducts the interview, will chair the panel, chaired the panel
		from the panel, screened me, 's interview, 's round, 's screen, is the interviewer, interviewer
		the interviewer, my interviewer, the bar raiser, bar raiser, takes round, takes the round
		takes r1, takes r2, takes r3, takes r4, takes r5, takes r6
	`),
	assesses: list(`
		assesses, assess, assessing, tests, test, testing, tests for, covers, cover, covering, probes, probing
		looks for, looking for, looks at, checks, checks for, focuses on, focus on, focus, evaluates, evaluating
		owns, values, cares about, is about, wants to see, wants to hear about, will ask about, asks about, digs into
		is on, is all about, is there for, 's on, 's there for, hires for, is big on, big on
	`),
	about: list('about, on, hear about'),
	reports: list('says, said, told me, tells me, thinks, thought, reckons, warned, mentioned, heard'),
	competences: ENGLISH_COMPETENCES,
	particles: list(`
		de, da, do, dos, del, della, der, den, di, du, la, le, van, von, zu, zum, ter, ten, bin, ibn, al, el, y
		e, af, av, ben, bint, o', san, st, mac, mc, ap, te, het, 't
	`),
	honorifics: list(`
		mr, mrs, ms, miss, mx, dr, prof, professor, sir, madam, dame, rev, fr, sgt, capt, captain, chef, lt, col
		judge, justice, hon, nurse, sister, matron, coach, auntie, uncle, engr, barr, alhaji, hajia, chief
		pastor, sr
	`),
	notNames: list(`
		the, a, an, my, our, your, his, her, their, its, this, that, these, those, it, he, she, they, we, you, i, me
		us, him, them, if, in, on, at, as, for, from, with, by, of, to, and, or, but, not, no, yes, ok, okay, do
		later, afterwards, earlier, finally, eventually, tonight, meanwhile, lastly, instead, apparently
		does, did, is, are, was, were, be, been, have, has, had, can, could, should, would, also, then, now, so
		because, there, here, just, more, most, some, any, all, each, every, both, once, after, before, during
		while, until, when, where, who, what, why, how, which, whose, whom, let, lets, dont, im, ive, id, ill, via
		per, re, vs, ie, eg, etc, hello, hi, hey, thanks, thank, dear, regards, cheers, welcome, sure, maybe, please
		sorry, congrats, note, notes, nb, todo, tbd, tba, tbc, n/a, ps, fyi, asap, tip, tips, hint, update, updated
		edit, fw, fwd, subject, cc, bcc, sent, date, time, location, address, zoom, teams, meet, link, phone, email
		e-mail, mail, tel, interview, interviews, interviewer, interviewers, interviewing, interviewed, round
		rounds, loop, slot, session, onsite, on-site, screen, screening, call, chat, video, coding, system, systems
		design, behavioral, behavioural, technical, case, study, presentation, portfolio, debrief, lunch, break
		coffee, intro, introduction, overview, closing, offer, schedule, logistics, agenda, plan, prep, preparation
		preparing, prepare, guide, cheat, sheet, cheatsheet, report, recap, pairing, virtual, initial, final, panel
		talk, spoke, met, meeting, scheduled, upcoming, background, motivation, feedback, follow-up, followup
		question, questions, answer, answers, story, stories, value, values, principle, principles, leadership
		culture, fit, research, review, summary, common, links, resources, topic, topics, focus, status, stage, step
		phase, level, role, title, position, company, companies, job, jobs, application, applications, applied
		applying, career, team, department, format, duration, type, outcome, next, steps, timeline, process, details
		description, requirements, strengths, weaknesses, pros, cons, draw, sketch, interviewee, interviewees, guest
		guests, host, moderator, respondent, notetaker, participant, participants, attendee, attendees, organizer
		organiser, author, speaker, sender, presenter, facilitator, salary, compensation, benefits, reference
		references, documents, dress, parking, candidate, candidates, first, second, third, last, one, two, three
		four, five, six, seven, eight, nine, ten, today, tomorrow, yesterday, morning, afternoon, evening, night
		week, day, month, year, weekend, am, pm, noon, est, edt, pst, pdt, cst, cet, cest, gmt, bst, ist, utc, et
		pt, ct, monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, weds, thu, thur
		thurs, fri, sat, sun, january, february, march, april, june, july, august, september, october, november
		december, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, q1, q2, q3, q4, situation, task
		action, actions, result, results, context, impact, challenge, learning, lesson, lessons, example, examples
		experience, project, projects, key, main, other, general, good, great, nice, bad, new, old, big, small
		really, very, still, again, think, ask, asked, tell, say, said, talked, talking, describe, explain, discuss
		discussed, check, bring, remember, wear, print, read, write, send, reply, waiting, got, passed, failed
		rejected, accepted, done, cancelled, canceled, rescheduled, moved, ghosted, went, felt, feels, looks
		looking, likes, wants, needs, use, using, used, make, makes, made, take, takes, took, get, gets, give, gave
		start, started, end, ended, part, section, item, number, idea, ideas, problem, problems, issue, goal, goals
		objective, objectives, amazon, meta, uber, airbnb, stripe, spotify, tesla
		oracle, ibm, intel, nvidia, salesforce, adobe, twitter
		tiktok, bytedance, palantir, databricks, snowflake, google, microsoft
		apple, netflix, facebook, aws, azure, linkedin, github
		gmail, slack, chime, hangouts, skype, webex, whatsapp, leetcode, hackerrank, glassdoor, indeed, java
		javascript, typescript, python, sql, react, docker, kubernetes, api, apis, rest, ai, ml, llm, ui, ux, usa
		uk, eu, uae, cv, resume, star, bbq, pto, nhs, hse, phd, mba, bsc, msc, committee, board, group, office, room
		building, hall, street, road, avenue, floor, campus, hospital, university, college, school, institute, bank
		hotel, restaurant, airport, station, library, museum, theatre, theater, church, park, ltd, inc, llc, gmbh
		corp, plc
	`),
	names: list(`
		dan, mia, don, al, ty, vi, po, mei, bin, jun, ai, juli, ben, tom, ian, ken, ron, ray, lee, kim, sue, eva, ana, leo
		wei, li, wang, zhang, liu, chen, yang, zhao, huang, zhou, wu, xu, sun, hu, zhu, gao, lin, he, guo, luo
		zheng, liang, xie, tang, cao, deng, feng, jia, jing, lei, min, ming, na, ning, ping, qiang
		rong, shan, tao, xia, xiao, xin, yan, yi, ying, yong, yu, yuan, yue, yun, zhen, zhi, chan, wong, lam
		cheung, kwok, ng, lau, leung, ho, tan, lim, ong, goh, teo, hsu, tsai, kuo, aarav, aditi, aditya
		ajay, akash, akshay, amit, amrita, anand, ananya, anil, anita, anjali, ankit, anushka, arjun, arun
		arvind, asha, ashish, ashok, deepa, deepak, devika, dinesh, divya, gaurav, gayatri, geeta, girish, gopal
		gurpreet, harish, harpreet, isha, jasleen, jaya, joydeep, kamal, karan, kavita, kiran, krishna, kunal
		lakshmi, lalit, madhav, mahesh, manish, manoj, meena, meera, mohan, mohit, mukesh, nandini, naveen
		neeraj, neha, nikhil, nisha, nitin, pallavi, pankaj, pooja, prabhu, pradeep, prakash, pranav, prasad
		preeti, priya, priyanka, rahul, raj, rajesh, rakesh, ramesh, ravi, rekha, ritu, rohan, rohit, sachin
		sameer, sandeep, sanjay, sanjeev, sapna, sarita, satish, shalini, shankar, shilpa, shiv, shruti, shweta
		siddharth, smita, sneha, sonal, srinivas, subhash, sudhir, suman, sunil, sunita, sunitha, suresh, swati
		tanvi, tarun, uday, uma, usha, vandana, varun, venkat, vidya, vijay, vikas, vikram, vinay, vineet, vinod
		vishal, vivek, yash, zoya, farhan, imran, irfan, faisal, bilal, usman, ayesha, fatima, saima, sana
		zainab, nguyen, tran, pham, hoang, phan, vu, dang, bui, ngo, duong, anh, binh, dung, duc, giang, ha, hai
		hanh, hieu, hoa, hong, hung, huong, khanh, lan, linh, long, minh, nam, ngoc, nhung, phuong, quang, quan
		quynh, son, thanh, thao, thi, thuy, tien, trang, trung, tuan, van, viet, hiroshi, kenji, takashi, yuki
		haruto, haruka, sakura, naoko, akira, satoshi, yuto, kaito, riku, ayumi, emi, keiko, kazuki, kenta
		mariko, masato, miho, noriko, ryo, shota, taro, tomoko, yoko, yumi, yusuke, tanaka, suzuki, sato
		watanabe, yamamoto, nakamura, kobayashi, kato, yoshida, yamada, sasaki, matsumoto, inoue, kimura, hayashi
		shimizu, mori, abe, ikeda, hashimoto, ishikawa, ogawa, okada, fujita, goto, hasegawa, minjun, jihoon
		jiwoo, seoyeon, hyun, sung, young, eun, ji, soo, hye, jae, dong, sang, kyung, park, choi, jung, kang
		cho, yoon, jang, han, shin, seo, kwon, hwang, ahn, song, chidi, chinedu, chioma, emeka, ifeoma, ikenna
		kelechi, ngozi, nkechi, obinna, okechukwu, uche, adaeze, adebayo, ade, bisi, bola, bukola, dapo, femi
		folake, funmi, gbenga, kemi, kunle, lekan, ola, olu, segun, seun, sola, taiwo, temi, tobi, tolu, tunde
		wale, yemi, yinka, oluwaseun, aisha, amina, ibrahim, musa, sani, yusuf, hauwa, kwame, kofi, kwabena
		kwaku, yaw, ama, akosua, abena, efua, esi, adwoa, kojo, nana, wanjiku, wambui, njeri, nyambura, kamau
		mwangi, otieno, achieng, atieno, wafula, mutua, kiprop, chebet, juma, baraka, thabo, sipho, nomsa, lerato
		themba, zanele, bongani, thandi, sibusiso, ayanda, nomvula, lindiwe, jose, maria, juan, carlos, ligaya
		jomar, rowena, maricel, analyn, jerome, arnel, rodel, tala, malaya, ahmed, ali, amir, hassan, hussein
		karim, khalid, mahmoud, mohamed, mohammed, muhammad, mustafa, nabil, omar, rami, samir, tariq, walid
		youssef, ziad, dina, hala, huda, layla, leila, lina, mariam, nadia, noor, nour, rania, salma, sara
		yasmin, farouk, waleed, dalia, hiba
	`),
	leadIns: list(`
		head, lady, guy, woman, man, this, someone, somebody, called, named, your, his, her, us, first, two, three, 2, 3
	`),
	articles: list('the, a, an, my, our, their, new'),
	fillers: list('and, then, also, plus, x, via, by, per, p, w'),
	at: list('at'),
	of: list('of, for, from'),
	ownName: list("my name is, my name’s, my name's, i am called"),
	isA: list(`
		is, was, 's, ’s, who is, who was, who's, works as, she is, she's, he is, he's, she was, he was, and she's, and he's
		they're, she’s, he’s, who’s
	`),
	asides: list('he, she, they, in person, online, remote, via, on'),
	alongside: list('again, maybe, possibly, probably, later, as well as, along with, together with'),
	strongRounds: list(`
		round, rounds, interview, interviews, screen, screening, onsite, loop, panel, hm, recruiter, recruiting, pairing
		debrief, technical, tech, coding, hr, behavioral, behavioural, take-home, design, system
	`),
	alsoNames: list(`
		may, mark, grant, chase, rose, will, bill, faith, hope, grace, joy, miles, robin, rob, pat, april, june, august
		summer, sage, jan, ed, mo, ming, min, art, rich
	`),
	alsoInNames: list(`
		dean, chef, page, head, case, day, sun, long, an, do, so, he, read, young, good, strong, king, bishop, cook, baker
		mason, carter, park, hall, street, church, cash, song, lane, wood, banks, price, brooks, pilot, sister, marshall
		taylor, justice, judge, major, in, on, to, as, al, take, work, last, call, example, dev
	`),
	inTitles: list('for, in, at, on, from, based, team'),
	afterTitles: list('is, was, are, were, can, should, have, will, has, said, who, i, we, you, your, about, covering'),
	fromElsewhere: list('from (?:another|a different|other)'),
	abbreviations: list(`
		dr, mr, mrs, ms, prof, st, jr, sr, capt, sgt, lt, rev, vs, ca, w, jnr, snr, assoc, asst, prin, exec, mgr, eng, dir
		dept, tech, engr
	`),
	lowerCaseHonorifics: list('dr, mr, mrs, ms, prof'),
	monthNames: list('april, may, june, august, jan, jun, mar'),
	contractions: list('m, ll, ve, re, d, t'),
	overCompanies: list(`
		interviews, my interviews, jobs, applications, companies, job hunt
		job search, pipeline, processes, in progress, active
	`),
	overApplications: list(`
		applied, to apply, apply, want to apply, applications, sent, saved, wishlist, wish list, on my radar, interested
		waiting, no answer, rejected, rejections, ghosted, closed, declined, withdrawn, offers, archive, not applying
	`),
	myself: list('me, myself, i'),
	and: list('then, also, plus, n, or'),
	placeholders: list(`
		tbd, tba, name, first name, last name, full name, your name, someone, somebody, john doe, jane doe, none, unknown
		n n, nn
	`),
	columns: {
		round: list('#, no, no., round, interview, session, slot, type, stage, step'),
		topics: list('what, about'),
		assessed: list('assesses, looks at, look at, looks for, look for, wants to see, cares about, digs into, probes for'),
		day: list('date, day'),
	},
	folders: list('people, person, persons, contact, contacts'),
	storyHeadings: list('story, stories, situation, task, actions?, results?'),
	wordEndings: list(`
		ing, tion, sion, ment, ness, ity, ology, ance, ence, ship, able, ible, ally, ful, ive, ives, ized?, ism, ware, ics
		ted, ly, ations?, ures?, ges, ties
	`),
	companies: {
		marks: list('\\bat, \\bjoin, [Cc]ompany\\**:?\\**'),
		before: list('at, for, join, joined, from, applied, applied to'),
		after: list('interview, onsite, loop, phone screen, application, offer, prep'),
		at: list('at'),
		rounds: list('interviews?, onsite, loop, screen, round, prep, final, application, debrief'),
		kinds: list('phone, final, virtual, hm, tech, \\d\\w*'),
	},
	talksOfOthers: {
		labels: list(`
			interviewees?, guests?, host, moderator, note ?taker, respondent, participants?, candidates?(?: name)?, episode
		`),
		properties: list(`
			guests?, host, candidates?, interviewee, episode, authors?, director, cast, instructor, speaker, published
			publication
		`),
		attendees: list('attendees, participants?'),
	},
	answering: list('me, candidate, i, interviewee, you, answer, a'),
	speech: list('hello, hi, thanks, tell'),
	beforePlaces: list('in, from, near, at the, to the'),
	writtenTo: list('thank you to, thank you note to, thank you notes to, note to, questions for, q for, qs for'),
	writtenFrom: list('email from, mail from, call from, word from, note from, message from, letter from, reply from'),
	opensTitles: list('data, software, product, program, engineering, team, technical'),
	roundsAfterNames: list('interview, screen, round, session'),
	ofSentences: { subjects: list('i, we, they, he, she, there'), verbs: list('is, are, was, were, will, has, had') },
	logistics: {
		is: list(`
			(?:photo |visitor |visitor’s |your |my )?(?:id|passport|badge|pass|parking), (?:ms )?teams, zoom, google meet, webex
			skype, facetime, reception, front desk, lobby, gatehouse, side entrance, laptop, coffee, taxi, address, directions
			(?:smart|business) casual, suit, hiring committee, hiring panel, committee, \\d+ ?(?:min|mins|minutes|hrs?|hours|h)
			(?:on|via|by) (?:phone|video|zoom|teams), camera on, (?:salary|offer)? ?decision
		`),
		begins: list(`
			bring(?:ing)?, wear, dress code, dress, parking, park at, sign in, check in at, ask for, arrive, dial.?in, dial in
			(?:room|building|gate|suite) [\\p{L}\\d]{1,5}$, (?:\\w+|\\d+(?:st|nd|rd|th)) floor$
			(?:zoom|teams|meet|meeting|video|call) link
			link in, no trainers, no jeans
		`),
	},
	bareRounds: list('round, interview, session, slot'),
	numberedRounds: list('r, round, rd, tech, t'),
	replaced: list(`
		was (?:meant|supposed|going) to be, (?:were|was) to be, instead of, in place of, no longer, replaces, replacing
		replacement for, stand-?s? in for, standing in for, covers for, covering for, swapped (?:with|for), originally
	`),
	dropsOut: list(`
		no longer (?:able|available|involved|on the panel), not involved
		(?:not able|unable) to (?:join|attend|take part|make it|be there)
		(?:ca|wo)n['’]?t (?:make it|be there|join), cannot (?:make it|join|attend|take part), (?:has )?dropped out
		(?:is|gone|out)(?: (?:ill|sick|off|out|away) (?:/|or|and))? on (?:\\p{L}+ )?leave
	`),
	struckOut: list(`
		cancelled, canceled, gone, out, ill, sick, dropped, declined, not coming, not any more
		on (?:\\p{L}+ )?leave
	`),
	receives: list(`
		will (?:collect|fetch|greet) you, (?:collects|fetches|greets|meets|picks up) you (?:at|in|from)
		will (?:meet|pick up|pick you up|see|show|bring|take)(?: you)? (?:at|in|up|to|from) (?:at |in |to )?(?:the )?reception
		(?:will (?:meet|get|pick)|meets|gets|picks) you (?:up )?(?:at|in|from) (?:the )?(?:lobby|(?:front )?desk|door|gate)
		has your (?:badge|pass)
	`),
	notScored: list(`
		not (?:scored|assessed|evaluated)(?! yet), not an interview, gives? no feedback, unscored
		not part of the (?:interview|panel)
		won['’]?t (?:score|assess|grade|interview), doesn['’]?t (?:score|assess|grade|interview), lunch buddy
	`),
	recipients: list('to, cc'),
	subjects: list('subject, subj'),
	greetings: list('hi, hello, hey, dear, good morning, good afternoon'),
	noRoles: list('s?he, they, in person, online, remote, via, panel, interviewers?'),
	contrasts: list('while, whereas, but, and'),
	adverbs: list('now, definitely, also, probably, actually, still, likely'),
	beforeActs: list(`
		(?:and )?(?:s?he|who|they)(?:'s| is| are)?
	`),
};
