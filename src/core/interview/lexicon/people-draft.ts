import type { PeopleWords } from './people-words';

const english: PeopleWords = {
	jobs: `recruiting, recruitment, interviewer, mgr, dir, manager, managers, engineer, engineers, eng, director, directors, lead, leads, head, vp, svp, evp, avp, president, recruiter, recruiters, sourcer
		founder, founders, cofounder, ceo, cto, cpo, coo, cfo, chro, cmo, cio, ciso, chief, officer, designer, scientist, analyst, architect, developer, developers, dev, programmer, principal, researcher
		sde, sdm, swe, sre, pm, tpm, pmt, gpm, em, hm, hr, hrbp, bie, tl, mts, qa, owner, executive, specialist, consultant, coordinator, representative, rep, associate, partner, advisor, adviser, strategist
		supervisor, administrator, dean, professor, lecturer, teacher, headteacher, nurse, midwife, doctor, matron, sister, counsel, attorney, solicitor, barrister, accountant, editor, producer, chair, chairperson, chairman, chairwoman, governor, intern, fellow, admin, md, gm
		chef, captain, pilot, foreman, superintendent, estimator, mechanic, electrician, librarian, registrar, provost, secretary, treasurer, ambassador, commander, sergeant, pharmacist, surgeon, physician, therapist, psychologist, social worker, planner, buyer, bartender, conductor, curator, trustee, warden, ranger, tech, technician, operator, dispatcher, controller, auditor, actuary, banker, trader, broker, staff, shadow, bartender, host, maitre, sommelier, instructor, trainer, coach, clerk, judge, inspector, assessor, moderator-no, people partner, boss, hr`,
	jobParts: `senior, sr, staff, junior, jr, lead, product, program, programme, project, software, data, hiring, technical, tech, team, engineering, people, talent, hr, sales, marketing, operations, ops, global, regional, area, vice, group, general, deputy, assistant, former, new, internal, external, bar, human, resources
		backend, frontend, platform, infra, security, mobile, ml, ai, design, research, finance, legal, clinical, ward, nursing, medical, department, dept, section, shift, store, branch, district, site, unit, line, skip, level, executive, chief, acting, interim, associate, principal, of, the, for, at, and, acquisition, business, customer, account, supply, chain, food, beverage, front, office, kitchen, sous, duty, flight, first, base, fleet, head, key, stage, safeguarding, service, services, care, social, school, faculty, search, committee, member, panel`,
	hiringRoles: `recruiter, recruiters, recruiting, sourcer, talent, talent acquisition, talent partner, people partner, hiring manager, hm, bar raiser, interviewer, hr, hrbp, human resources, recruitment, headhunter, hiring mgr, hiring, people team, people ops, ta, shadow, panel, panel chair, chair, staffing`,
	rounds: `round, rounds, interview, interviews, screen, screening, screener, call, chat, meeting, session, slot, stage, day, onsite, on-site, loop, panel, final, first, second, third, fourth, fifth, last, initial, intro, 1st, 2nd, 3rd, 4th, 5th, next, step, part
		technical, tech, coding, code, pairing, pair, programming, live, system, systems, sys, design, architecture, behavioral, behavioural, behaviors, culture, cultural, values, fit, leadership, hm, hr, hiring, manager, managerial, recruiter, recruiting, phone, telephonic, telephone, video, zoom, teams, virtual, f2f, in-person, product, sense, portfolio, review, case, study, take-home, takehome, take, home, deep, dive, debrief, craft, analytical, execution, data, sql, ml, frontend, backend, bug, squash, integration, life, story, bar, raiser, team, match, lunch, coffee, wrap, up, cross, functional, presentation, whiteboard
		q, a, with, the, and, of, am, pm, h, min, mins, minutes, hour, hours, hr, hrs, ii, iii, iv, i, eng, exec, peer, crit, ops, conversation, research, talk, depth, breadth, problem, solving, debugging, algorithms, algo, ds, pm, skip, level, vp, director, founder, ceo, cto, partner, trial, shift, lesson, teaching, observed, sim, simulator, tour, group, exercise, assessment, centre, center, formal, informal, competency, osce, station, viva, demo, project, general, topic, motivation, background, scenario, scenarios, role, play, roleplay, handover, clinical, domain, stakeholder, strategy, test, written, exam, quick, 1:1, one, two, three, four, five`,
	labels: {
		interviewer: `interviewer, interviewers, interviewer s, interviewers names, interviewed by, interview with, interviewing me, interviewing with, panelist, panelists, panellist, panellists, panel, panel member, panel members, interview panel, interviewing panel, interview team, interview committee, search committee, hiring committee, committee, on the panel, panel chair, chair of panel, bar raiser, bar raisers, with whom, who interviews, who is interviewing, who is interviewing me, who will interview, people i am meeting, people i will meet, people im meeting, people ill meet, who i am meeting, who im meeting, who ill meet, who i will meet, who am i talking to, who am i meeting, who youll meet, who you will meet, you will meet, youll meet, meeting the team, meet the team, met with, will be interviewed by, seen by, my interviewer, my interviewers, the interviewers, lead interviewer, second interviewer, co interviewer, shadow interviewer, interviewer name, name of interviewer, names of interviewers, spoke to, spoke with, talked to, talked with`,
		recruiter: `rec, recruiter, recruiters, hiring manager, hiring managers, hiring mgr, hm, em, sourcer, talent partner, talent acquisition, hr, hr contact, hr person, hrbp, shadow, headhunter, agency, recruitment consultant, recruitment, recruiting contact, internal recruiter, line manager, people partner, panel lead, chair, interview coordinator, coordinator`,
		roster: `whos who, who s who, whos there, who, who with, attendees, attendee, participants, people, with, present, in the room, board, jury, peers, skip level, met, meet, meeting, meeting with, call with, person, persons, on the call, speaker with, team i met, ppl, folks, w, talking to`,
		contact: `from, contact, contacts, point of contact, poc, contact person, key contact, main contact, reports to, referred by-no`,
	},
	with: `with, w/, w, meet, meeting, met, seeing`,
	interviewedBy: `interviewed by, interview with, interviews with, interviewing with, interview w/, screened by, screen with, round with, run by, led by, hosted by, conducted by, panel with, panel of, panel was, panel is, chaired by, panel were, panelists were, interview by, round by, talked to, spoke to, speak to, speaking to, talk to, talking to, spoken to, call from, email from, e-mail from, mail from, phone call from, interviewed with, questions from, asked by, in front of, across from, saw, phoned by, called by, emailed by`,
	talks: `chat, chatted, talk, talked, talking, spoke, speak, speaking, spoken, call, called, meet, met, meeting, conversation, sync, coffee, discussion, intro, phoned, rang, zoom, zoomed, interview, interviewed, interviewing, screen, round, session, panel, onsite, lunch, sat, trial, tour`,
	acts: `did, ran, led, took, conducted, asked, asks, interviewed, pushed, grilled, drilled, probed, pressed, liked, loved, wanted, wants, kept, seemed, seems, started, opened, chaired, dug, focused, focuses, will ask, will run, will lead, will do, will cover, will chair, is leading, is running, does, covers, joined, said, says, told me, was, looked, nodded, smiled, mostly, wrote, took notes, read, introduced, explained, thanked, called, rang, emailed, e-mailed, walked me, gave me, owns, cares, went, came, sat in, made me, stared, interrupted`,
	interviewsMe: `interviewed me, interviews me, interviewing me, is interviewing, will interview, will be interviewing, will be interviewer, was my interviewer, is my interviewer, did my interview, does my, did my, ran my, will run my, is on the panel, was on the panel, on the panel, on the interview panel, on my loop, will conduct, conducted the interview, conducts the interview, will chair the panel, chaired the panel, from the panel, screened me, 's interview, 's round, 's screen, is the interviewer, interviewer, the interviewer, my interviewer, the bar raiser, bar raiser`,
	interviewerIs: `interviewer is, interviewer was, interviewer will be, interviewers are, interviewers were, interviewer:, interviewers:, interviewer called, interviewer named, interviewer,, interviewer, interviewers, panel:, panel is, panel was, panel will be, panel were, panel are, panel consists of, panel includes, panel comprised, recruiter is, recruiter was, recruiter, hiring manager is, hiring manager was, hiring manager, hm is, hm was, hm:, hm, recruiter:, hr is, hr was, hr lady, hr person, chair is, chair was, chair:, bar raiser is, bar raiser was, bar raiser:, bar raiser, manager is, will be meeting, youll be meeting, meet with, will meet with, will meet, youll meet, you'll be meeting, you will be meeting, you'll meet, questions for, thank you to, thank you note to, thank you notes to, thank, thanks to, note to, q for, qs for`,
	and: `and, then, plus, n, or`,
	particles: `de, da, do, dos, del, della, der, den, di, du, la, le, van, von, zu, zum, ter, ten, bin, ibn, al, el, y, e, af, av, ben, bint, o', san, st, mac, mc, ap, te, den, het, 't, la`,
	honorifics: `mr, mrs, ms, miss, mx, dr, prof, professor, sir, madam, dame, rev, fr, sgt, capt, captain, chef, lt, col, judge, justice, hon, nurse, sister, matron, coach, auntie, uncle, engr, barr, alhaji, hajia, chief, pastor, sr`,
	notNames: `the, a, an, my, our, your, his, her, their, its, this, that, these, those, it, he, she, they, we, you, i, me, us, him, them, if, in, on, at, as, for, from, with, by, of, to, and, or, but, not, no, yes, ok, okay, do, does, did, is, are, was, were, be, been, have, has, had, can, could, should, would, also, then, now, so, because, there, here, just, more, most, some, any, all, each, every, both, once, after, before, during, while, until, when, where, who, what, why, how, which, whose, whom, let, lets, dont, im, ive, id, ill, via, per, re, vs, ie, eg, etc
		hello, hi, hey, thanks, thank, dear, regards, cheers, welcome, sure, maybe, please, sorry, congrats, note, notes, nb, todo, tbd, tba, tbc, n/a, ps, fyi, asap, tip, tips, hint, update, updated, edit, re, fw, fwd, subject, from, to, cc, bcc, sent, date, time, when, where, location, address, zoom, teams, meet, link, phone, email, e-mail, mail, tel
		interview, interviews, interviewer, interviewers, interviewing, interviewed, round, rounds, loop, slot, session, onsite, on-site, screen, screening, call, chat, video, coding, system, systems, design, behavioral, behavioural, technical, case, study, presentation, portfolio, debrief, lunch, break, coffee, intro, introduction, overview, closing, offer, schedule, logistics, agenda, plan, prep, preparation, preparing, prepare, guide, cheat, sheet, cheatsheet, report, recap, pairing, virtual, initial, final, panel, talk, spoke, met, meeting, scheduled, upcoming, background, motivation, feedback, follow-up, followup
		question, questions, answer, answers, story, stories, value, values, principle, principles, leadership, culture, fit, research, review, summary, common, links, resources, topic, topics, focus, status, stage, step, phase, level, role, title, position, company, companies, job, jobs, application, applications, applied, applying, career, team, department, format, duration, type, outcome, next, steps, timeline, process, details, description, requirements, strengths, weaknesses, pros, cons, salary, compensation, benefits, reference, references, documents, dress, parking, candidate, candidates
		first, second, third, last, one, two, three, four, five, six, seven, eight, nine, ten, today, tomorrow, yesterday, morning, afternoon, evening, night, week, day, month, year, weekend, am, pm, noon, est, edt, pst, pdt, cst, cet, cest, gmt, bst, ist, utc, et, pt, ct
		monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, weds, thu, thur, thurs, fri, sat, sun, january, february, march, april, june, july, august, september, october, november, december, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, q1, q2, q3, q4
		situation, task, action, actions, result, results, context, impact, challenge, learning, lesson, lessons, example, examples, experience, project, projects, key, main, other, general, good, great, nice, bad, new, old, big, small, really, very, still, again, think, ask, asked, tell, say, said, talked, talking, describe, explain, discuss, discussed, check, bring, remember, wear, print, read, write, send, reply, waiting, got, passed, failed, rejected, accepted, done, cancelled, canceled, rescheduled, moved, ghosted, went, felt, feels, looks, looking, likes, wants, needs, use, using, used, make, makes, made, take, takes, took, get, gets, give, gave, start, started, end, ended, part, section, item, number, idea, ideas, problem, problems, issue, goal, goals, objective, objectives
		amazon, google, microsoft, apple, netflix, facebook, aws, azure, linkedin, github, gmail, slack, chime, hangouts, skype, webex, whatsapp, leetcode, hackerrank, glassdoor, indeed, java, javascript, typescript, python, sql, react, docker, kubernetes, api, apis, rest, ai, ml, llm, ui, ux, usa, us, uk, eu, uae, cv, resume, star, bbq, pto, nhs, hse, phd, mba, bsc, msc
		team, panel, committee, board, group, department, office, room, building, hall, street, road, avenue, floor, campus, hospital, university, college, school, institute, bank, hotel, restaurant, airport, station, library, museum, theatre, theater, church, park, ltd, inc, llc, gmbh, corp, plc`,
	names: `wei, li, wang, zhang, liu, chen, yang, zhao, huang, zhou, wu, xu, sun, hu, zhu, gao, lin, he, guo, luo, zheng, liang, xie, tang, cao, deng, feng, jia, jing, jun, lei, mei, min, ming, na, ning, ping, qiang, rong, shan, tao, xia, xiao, xin, yan, yi, ying, yong, yu, yuan, yue, yun, zhen, zhi, chan, wong, lam, cheung, kwok, ng, lau, leung, ho, tan, lim, lee, ong, goh, teo, hsu, tsai, kuo
		aarav, aditi, aditya, ajay, akash, akshay, amit, amrita, anand, ananya, anil, anita, anjali, ankit, anushka, arjun, arun, arvind, asha, ashish, ashok, deepa, deepak, devika, dinesh, divya, gaurav, gayatri, geeta, girish, gopal, gurpreet, harish, harpreet, isha, jasleen, jaya, joydeep, kamal, karan, kavita, kiran, krishna, kunal, lakshmi, lalit, madhav, mahesh, manish, manoj, meena, meera, mohan, mohit, mukesh, nandini, naveen, neeraj, neha, nikhil, nisha, nitin, pallavi, pankaj, pooja, prabhu, pradeep, prakash, pranav, prasad, preeti, priya, priyanka, rahul, raj, rajesh, rakesh, ramesh, ravi, rekha, ritu, rohan, rohit, sachin, sameer, sandeep, sanjay, sanjeev, sapna, sarita, satish, shalini, shankar, shilpa, shiv, shruti, shweta, siddharth, smita, sneha, sonal, srinivas, subhash, sudhir, suman, sunil, sunita, sunitha, suresh, swati, tanvi, tarun, uday, uma, usha, vandana, varun, venkat, vidya, vijay, vikas, vikram, vinay, vineet, vinod, vishal, vivek, yash, zoya, farhan, imran, irfan, faisal, bilal, usman, ayesha, fatima, saima, sana, zainab
		nguyen, tran, pham, hoang, phan, vu, dang, bui, ngo, duong, anh, binh, dung, duc, giang, ha, hai, hanh, hieu, hoa, hong, hung, huong, khanh, lan, linh, long, minh, nam, ngoc, nhung, phuong, quang, quan, quynh, son, thanh, thao, thi, thuy, tien, trang, trung, tuan, van, viet
		hiroshi, kenji, takashi, yuki, haruto, haruka, sakura, naoko, akira, satoshi, yuto, kaito, riku, ayumi, emi, keiko, kazuki, kenta, mariko, masato, miho, noriko, ryo, shota, taro, tomoko, yoko, yumi, yusuke, tanaka, suzuki, sato, watanabe, yamamoto, nakamura, kobayashi, kato, yoshida, yamada, sasaki, matsumoto, inoue, kimura, hayashi, shimizu, mori, abe, ikeda, hashimoto, ishikawa, ogawa, okada, fujita, goto, hasegawa
		minjun, jihoon, jiwoo, seoyeon, hyun, sung, young, eun, ji, soo, hye, jae, dong, sang, kyung, kim, park, choi, jung, kang, cho, yoon, jang, lim, han, shin, seo, kwon, hwang, ahn, song, hong
		chidi, chinedu, chioma, emeka, ifeoma, ikenna, kelechi, ngozi, nkechi, obinna, okechukwu, uche, adaeze, adebayo, ade, bisi, bola, bukola, dapo, femi, folake, funmi, gbenga, kemi, kunle, lekan, ola, olu, segun, seun, sola, taiwo, temi, tobi, tolu, tunde, wale, yemi, yinka, oluwaseun, aisha, amina, ibrahim, musa, sani, yusuf, hauwa, kwame, kofi, kwabena, kwaku, yaw, ama, akosua, abena, efua, esi, adwoa, kojo, nana, wanjiku, wambui, njeri, nyambura, kamau, mwangi, otieno, achieng, atieno, wafula, mutua, kiprop, chebet, juma, baraka, thabo, sipho, nomsa, lerato, themba, zanele, bongani, thandi, sibusiso, ayanda, nomvula, lindiwe
		jose, maria, juan, carlos, ligaya, jomar, rowena, maricel, analyn, jerome, arnel, rodel, tala, malaya
		ahmed, ali, amir, hassan, hussein, karim, khalid, mahmoud, mohamed, mohammed, muhammad, mustafa, nabil, omar, rami, samir, tariq, walid, youssef, ziad, dina, hala, huda, layla, leila, lina, mariam, nadia, noor, nour, rania, salma, sara, yasmin, farouk, waleed, dalia, hiba`,
};

const german: PeopleWords = {
	jobs: `leiter, leiterin, bereichsleiter, bereichsleiterin, teamleiter, teamleiterin, teamleitung, leitung, abteilungsleiter, abteilungsleiterin, geschäftsführer, geschäftsführerin, geschäftsführung, vorstand, entwickler, entwicklerin, personaler, personalerin, personalleiter, personalleiterin, personalreferent, personalreferentin, personalabteilung, personal, referent, referentin, berater, beraterin, chef, chefin, oberarzt, oberärztin, chefarzt, chefärztin, pflegedienstleitung, stationsleitung, meister, meisterin, ausbilder, ausbilderin, ausbildungsleiter, ausbildungsleiterin, betriebsrat, betriebsrätin, vorgesetzter, vorgesetzte, ingenieur, ingenieurin, projektleiter, projektleiterin, prokurist, prokuristin, inhaber, inhaberin, filialleiter, filialleiterin, fachbereich, kollege, kollegin, sachbearbeiter, sachbearbeiterin, partnerin, beraterin, assistentin, direktor, direktorin, schulleiter, schulleiterin, fachvorgesetzter, produktionsleiter, werkstattleiter, recruiterin, managerin, technikleiter`,
	jobParts: `stellvertretende, stellvertretender, technischer, technische, kaufmännische, kaufmännischer, künftige, künftiger, zukünftige, zukünftiger, direkte, direkter, it, vertrieb, einkauf, entwicklung, personal, bereich`,
	hiringRoles: `personalerin, personaler, personalreferentin, personalreferent, personalleiterin, personalleiter, personalabteilung, personal, recruiterin, fachvorgesetzter, betriebsrat, personalvermittler, personalvermittlerin, ausbildungsleiter, ausbildungsleiterin, headhunterin, fachbereich`,
	rounds: `gespräch, erstgespräch, zweitgespräch, telefongespräch, telefoninterview, telefonat, videocall, videogespräch, vorstellungsgespräch, bewerbungsgespräch, kennenlerngespräch, kennenlernen, fachgespräch, fachinterview, abschlussgespräch, runde, erste, zweite, dritte, erstes, zweites, drittes, 1, 2, 3, uhr, probearbeiten, probetag, schnuppertag, assessment, fallstudie, mittagessen, teamgespräch, partnergespräch, teams, tag, termin, um, im, am, das, die, der, rückfrage, schnuppern, hospitation, hr-interview, hr-gespräch`,
	labels: {
		interviewer: `interviewer, interviewerin, interviewende, interviewerinnen, interviewer innen, gesprächspartner, gesprächspartnerin, gesprächspartnerinnen, gesprächspartner innen, gesprächsführung, gespräch mit, gesprächsteilnehmer, wer interviewt, interviewt von, interviewpartner, gesprächsführer, gesprächsrunde, mit wem`,
		recruiter: `personalerin, personaler, recruiterin, fachvorgesetzter, führungskraft, personalabteilung, personal, personalreferentin, personalvermittler, vermittler`,
		roster: `teilnehmer, teilnehmende, teilnehmerinnen, teilnehmer innen, anwesend, anwesende, mit, dabei, wer, wer war da, wer ist dabei, personen, im raum, gegenüber, mir gegenüber, von seiten der firma, wer sitzt da, termin mit`,
		contact: `von, absender, ansprechpartner, ansprechpartnerin, kontakt, kontaktperson`,
	},
	with: `mit, bei, zusammen mit`,
	interviewedBy: `interviewt von, gespräch mit, interview mit, erstgespräch mit, zweitgespräch mit, telefonat mit, geführt von, gefragt von, fragen von, gegenüber von, gespräch führen, vorstellungsgespräch bei, vorstellungsgespräch mit, telefoninterview mit, videocall mit`,
	talks: `gespräch, telefonat, telefoniert, gesprochen, treffen, treffe, getroffen, kennengelernt, call, termin, anruf, runde, videocall, besuch, probearbeiten`,
	acts: `fragt, fragte, hat gefragt, führt, führte, wollte, will, leitet, leitete, war, wirkte, nickte, moderiert, moderierte, übernimmt, kam, meinte, sagte, hat, interessierte, erklärte, stellte, rief, bohrte, hakte, macht, begrüßte, schrieb, saß`,
	interviewsMe: `führt das gespräch, führte das gespräch, wird das gespräch führen, interviewt mich, hat mich interviewt, leitet das gespräch, nimmt teil, ist dabei, war dabei, war auch dabei, sitzt mit drin, sitzt mit im gespräch, kommt dazu, wird dabei sein`,
	interviewerIs: `gesprächspartner ist, gesprächspartner war, gesprächspartnerin ist, gesprächspartnerin war, gesprächspartner sind, interviewer ist, interviewerin war, interviewer war, eingeladen von, dabei waren, dabei war, anwesend waren, anwesend sind, teilnehmen werden, es nehmen teil, mir gegenüber saßen, mir gegenüber, ansprechpartner ist, ansprechpartnerin ist`,
	and: `und, sowie, plus, u`,
	particles: `von, v, zu, zum, zur, vom, der, de, van`,
	honorifics: `herr, herrn, frau, fr, hr, dr, prof, ing, mag, dipl, dipl.-ing, dipl-ing, di, med`,
	notNames: `der, die, das, den, dem, des, ein, eine, einen, mein, meine, ihr, ihre, sein, seine, und, oder, aber, mit, bei, im, in, am, an, auf, aus, zu, zum, zur, nach, vor, von, für, um, über, wie, was, wer, warum, wann, wo, welche, ich, wir, sie, er, es, man, nicht, noch, auch, dann, danach, davor, heute, morgen, gestern, bitte, danke, hallo, liebe, lieber, sehr, geehrte, geehrter, viele, grüße, mfg, beste, uhr, runde, gespräch, gespräche, vorstellungsgespräch, bewerbung, bewerbungen, firma, stelle, termin, fragen, frage, antwort, antworten, ort, datum, zeit, dauer, thema, themen, unterlagen, vorbereitung, notizen, notiz, ergebnis, absage, zusage, angebot, gehalt, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, mo, di, mi, do, fr, sa, so, januar, februar, märz, april, mai, juni, juli, august, september, oktober, november, dezember, aufgabe, situation, ergebnis, ablauf, erste, erster, zweite, zweiter, wichtig, kurz, nächste, nächster, schritt, schritte, team, abteilung, stärken, schwächen, einladung, betreff, an, erfahrung, projekt, kollegen, mappe, anfahrt, parken, kleidung, besprechung, sitzung, protokoll, besuch, mittagessen, kaffee, pause, anschließend, leider, super, gut, schlecht, zeugnisse, praktikum, ausbildung, lehrstelle, bahn, bahnhof, straße, platz`,
	names: `katrin, jens, anke, lutz, ute, felix, jonas, lena, hanne, wilhelm, heike, uwe, jürgen, jörg, björn, günter, sören, ulrike, sabine, silke, birgit, dieter, gerhard, helmut, horst, kerstin, manfred, petra, reinhard, renate, rainer, sigrid, thorsten, torsten, volker, wolfgang, andrea, annika, antje, beate, benedikt, bernd, carsten, clemens, dagmar, doris, elke, florian, franziska, friederike, gisela, gudrun, hartmut, henrik, ingo, jochen, jutta, kai, karin, karsten, klaus, lars, leonie, lukas, maike, malte, markus, matthias, meike, nadine, niklas, nils, olaf, ole, rolf, sandra, sebastian, simone, stefan, steffen, svenja, tanja, tilman, tobias, ursula, veit, yvonne, urs, reto, beat, ueli, regula, sepp, franz, johann, josef`,
};

const french: PeopleWords = {
	jobs: `directeur, directrice, responsable, drh, rh, ingénieur, ingénieure, développeur, développeuse, gérant, gérante, recruteur, recruteuse, chargé, chargée, cheffe, président, présidente, associé, associée, conseiller, conseillère, chef, rédacteur, rédactrice, dg, dsi, daf, cto, consultante, comptable, professeur, professeure, manageuse, managère, fondateur, fondatrice, coordonnateur, coordonnatrice, gestionnaire, adjoint, adjointe, maître, collègue, médecin, cadre, tuteur, tutrice, n+1, n+2`,
	jobParts: `recrutement, ressources, humaines, technique, commercial, commerciale, marketing, des, du, de, la, le, d, projet, équipe, général, générale, pôle, service, futur, future, acquisition, talents`,
	hiringRoles: `rh, drh, recruteur, recruteuse, chargée de recrutement, chargé de recrutement, responsable recrutement, recrutement, ressources humaines, chasseur de têtes, cabinet, n+1, n+2, future manager, futur manager`,
	rounds: `entretien, entretiens, 1er, 2e, 3e, 2ème, 1ère, 3ème, premier, première, deuxième, second, seconde, troisième, dernier, final, tour, appel, visio, visioconférence, téléphone, téléphonique, technique, rh, test, cas, pratique, étude, café, déjeuner, rdv, rendez-vous, manager, jury, rencontre, équipe, avec, présentation, de, la, le, un, du, er, ère, e, ème, culture, fit, échange, présélection, étape`,
	labels: {
		interviewer: `intervieweur, intervieweuse, intervieweurs, entretien avec, jury, membres du jury, interlocuteur, interlocuteurs, interlocutrice, interlocutrices, recruteurs, mené par, menée par, reçu par, reçue par, panel, qui, je vais voir, je rencontre, rencontre avec`,
		recruiter: `recruteur, recruteuse, rh, drh, responsable, manager, chargée de recrutement, chargé de recrutement, n 1, cabinet, chasseuse de têtes, chasseur de têtes, recrutement`,
		roster: `avec, participants, présents, présentes, présent, présente, qui, personnes, en présence de`,
		contact: `de, expéditeur, contact, contacts, interlocuteur principal`,
	},
	with: `avec`,
	interviewedBy: `entretien avec, entretien rh avec, entretien technique avec, reçu par, reçue par, mené par, menée par, interviewé par, interviewée par, échange avec, appel avec, visio avec, rencontre avec, rdv avec, rendez-vous avec, rencontrer, rencontré, face à, questions de`,
	talks: `entretien, échange, échangé, appel, visio, rdv, rendez-vous, rencontre, rencontré, parlé, discuté, discussion, café, déjeuner, téléphone, eu, vu, vois, point`,
	acts: `a demandé, demande, m'a demandé, m a demandé, mène, a mené, pose, a posé, veut, voulait, était, semblait, anime, va, insiste, a insisté, prend, a, aime, fait, parle, dit, a dit, est revenue, est revenu, rappelle, m'a, écoute, regarde, dirige`,
	interviewsMe: `m'a reçu, m'a reçue, me reçoit, mène l'entretien, a mené l'entretien, sera présent, sera présente, m'interviewe, m'a interviewé, m'a interviewée, sera là, fera passer, fait passer l'entretien, conduira l'entretien`,
	interviewerIs: `l'interlocutrice est, l'interlocuteur est, la recruteuse est, le recruteur est, la rh est, le jury :, jury :, la manageuse s'appelle, le manager s'appelle, s'appelle, vous rencontrerez, je verrai, je vois`,
	and: `et, puis, ainsi que`,
	particles: `de, du, des, la, le, d', van, ben`,
	honorifics: `m, mme, mlle, monsieur, madame, mademoiselle, dr, me, maître, pr, docteur`,
	notNames: `le, la, les, un, une, des, du, de, et, ou, mais, avec, sans, pour, par, sur, dans, chez, vers, en, au, aux, ce, cette, ces, mon, ma, mes, son, sa, ses, leur, leurs, votre, vos, notre, nos, je, tu, il, elle, on, nous, vous, ils, elles, qui, que, quoi, quel, quelle, comment, pourquoi, quand, où, oui, non, très, bien, pas, plus, puis, ensuite, après, avant, bonjour, merci, cher, chère, cordialement, objet, date, heure, lieu, durée, question, questions, réponse, réponses, entretien, entretiens, candidature, candidatures, poste, entreprise, société, offre, salaire, résultat, préparation, notes, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre, réunion, compte, rendu, parler, parlez, racontez, présentation, étape, équipe, bureau, stage, motivation, expérience, si, c'est, suite, refus, premier, premièr, deuxième, ne, ni, rdv, rappel, points, projet, mission, missions, tâche, action, contexte, ville, gare, métro, rue`,
	names: `julie, charlotte, sophie, camille, hugo, élodie, amélie, anaïs, aurélie, benoît, cédric, céline, chloé, clémence, clément, damien, delphine, emmanuel, emmanuelle, étienne, fabien, fabrice, françois, françoise, frédéric, gaëlle, geneviève, ghislain, guillaume, hélène, hervé, jérôme, joël, laëtitia, léa, loïc, lucie, ludovic, maëlle, manon, margaux, marine, mathieu, maxime, mélanie, mireille, noémie, océane, olivier, pascal, pascale, pauline, pierre, quentin, raphaël, rémi, romain, sandrine, sébastien, séverine, solène, stéphane, stéphanie, sylvain, sylvie, théo, thibault, thierry, valérie, véronique, virginie, yann, yves, marc-antoine, jean-pierre, marie-ève, jean, claude`,
};

const spanish: PeopleWords = {
	jobs: `gerente, gerenta, directora, director, ingeniero, ingeniera, desarrollador, desarrolladora, jefe, jefa, líder, reclutador, reclutadora, socio, socia, responsable, encargado, encargada, coordinador, coordinadora, consultor, consultora, analista, presidente, presidenta, fundador, fundadora, rrhh, supervisor, supervisora, profesor, profesora, editor, editora, redactor, redactora, contador, contadora, técnico, técnica, seleccionadora, seleccionador, psicóloga, psicólogo, doctora, subdirector, subdirectora, rh`,
	jobParts: `general, de, del, la, recursos, humanos, comercial, técnico, técnica, proyecto, producto, equipo, ventas, ingeniería, área, selección, talento, senior, finanzas, marketing`,
	hiringRoles: `reclutadora, reclutador, recursos humanos, rrhh, rh, seleccionadora, seleccionador, talento, talent, selección, headhunter`,
	rounds: `entrevista, entrevistas, primera, segunda, tercera, cuarta, última, final, ronda, etapa, fase, llamada, videollamada, charla, reunión, técnica, técnico, rrhh, rh, hr, caso, prueba, con, de, la, el, telefónica, panel, presentación, cultural, inicial, 1ª, 2ª, 3ª, 1a, 2a, 3a, culturales, café, comida, filtro, screening`,
	labels: {
		interviewer: `entrevistador, entrevistadora, entrevistadores, entrevistadoras, entrevistador a, entrevistadores as, entrevista con, entrevistado por, entrevistada por, me entrevista, me entrevistan, quién entrevista, quien entrevista, panel, tribunal, me entrevistó, entrevistan`,
		recruiter: `reclutadora, reclutador, rrhh, rh, hr, recursos humanos, jefe, jefa, gerente, responsable, hiring manager, seleccionadora, manager`,
		roster: `con, participantes, asistentes, quién, quien, quiénes, quienes, personas, presentes, con quién, con quien, reunión con`,
		contact: `contacto, contactos, persona de contacto`,
	},
	with: `con`,
	interviewedBy: `entrevista con, entrevistado por, entrevistada por, llamada con, videollamada con, charla con, ronda con, hablar con, hablé con, me entrevista, me entrevistó, me entrevistaron, me entrevistan, reunión con, conocí a, técnica con, frente a, preguntas de`,
	talks: `entrevista, llamada, llamé, charla, hablé, hablar, reunión, conocí, conocer, videollamada, café, habló, llamó, cita, vi a, encuentro`,
	acts: `preguntó, me preguntó, pregunta, quería, quiere, dirigió, hizo, hace, llevó, lleva, estuvo, parecía, parece, insistió, dijo, va a, me dijo, me hizo, tomaba, fue, es, lleva la, empezó, se quedó, abrió, cerró, llamó, escribió`,
	interviewsMe: `me entrevistó, me entrevista, me va a entrevistar, me entrevistará, hizo la entrevista, hará la entrevista, llevará la entrevista, estará en la entrevista, estuvo en la entrevista`,
	interviewerIs: `la reclutadora es, el reclutador es, entrevistador es, la jefa es, el jefe es, se llama, me entrevistó, me entrevista, me entrevistan, me entrevistaron, me entrevistará, me entrevistarán, la de rrhh, el de rrhh, la de rh`,
	and: `y, e, luego, más`,
	particles: `de, del, la, las, los, y, da, dos`,
	honorifics: `sr, sra, srta, señor, señora, señorita, don, doña, dr, dra, lic, ing, licenciada, licenciado, ingeniero, ingeniera, prof, mtra, mtro, cp`,
	notNames: `el, la, los, las, un, una, unos, unas, de, del, y, o, pero, con, sin, para, por, en, sobre, a, al, mi, mis, tu, tus, su, sus, este, esta, esto, ese, esa, yo, él, ella, nosotros, ellos, qué, que, cómo, como, cuándo, cuando, dónde, donde, quién, quien, cuál, cual, sí, no, muy, bien, mal, más, menos, luego, después, antes, hoy, mañana, ayer, hola, gracias, estimado, estimada, saludos, atentamente, asunto, fecha, hora, lugar, duración, pregunta, preguntas, respuesta, respuestas, entrevista, entrevistas, puesto, empresa, oferta, sueldo, salario, resultado, preparación, notas, lunes, martes, miércoles, jueves, viernes, sábado, domingo, enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre, reunión, etapa, fase, equipo, oficina, cuéntame, háblame, situación, tarea, acción, contexto, experiencia, proceso, me, se, le, lo, si, ni, cv, primera, segunda, tercera, última, primer, segundo, proyecto, calle, llevar, ojo, siguiente, estado, sede, buscar, repasar, vi, llamada`,
	names: `lucía, josé, maría, sofía, martín, andrés, ángel, álvaro, íñigo, belén, inés, raúl, rubén, óscar, víctor, césar, adrián, agustín, beatriz, begoña, carlos, carmen, catalina, cristina, diego, eduardo, elena, ernesto, esteban, facundo, fernando, florencia, francisco, gabriela, gonzalo, guadalupe, guillermo, gustavo, ignacio, isabel, jaime, javier, jimena, joaquín, jorge, juana, julián, juliana, lorena, luciana, luisa, manuel, marcela, marcos, mariana, mercedes, micaela, miguel, mónica, nicolás, pablo, paloma, paola, patricio, pilar, ramón, ricardo, rocío, rodrigo, santiago, sebastián, soledad, tomás, valentina, verónica, ximena, yolanda, aitor, iker, ainhoa, nuria, montserrat, jordi, oriol, fernández, garcía, gómez, gonzález, hernández, lópez, martínez, pérez, ramírez, rodríguez, sánchez`,
};

const portuguese: PeopleWords = {
	jobs: `diretor, diretora, engenheiro, engenheira, gestor, gestora, gerente, desenvolvedor, desenvolvedora, recrutador, recrutadora, líder, sócio, sócia, coordenador, coordenadora, supervisor, supervisora, analista, consultor, consultora, chefe, responsável, presidente, fundador, fundadora, professor, professora, editor, editora, rh, jornalista, especialista, head, psicóloga, superintendente`,
	jobParts: `de, da, do, recursos, humanos, comercial, técnico, técnica, projeto, produto, time, equipa, equipe, vendas, engenharia, área, seleção, talentos, pleno, geral, adjunto, dados, marketing`,
	hiringRoles: `recrutadora, recrutador, recursos humanos, rh, seleção, talentos, headhunter, gestora da vaga, gestor da vaga`,
	rounds: `entrevista, entrevistas, primeira, segunda, terceira, última, final, rodada, etapa, fase, ligação, chamada, conversa, papo, bate-papo, reunião, técnica, técnico, rh, hr, caso, teste, com, de, a, o, da, painel, apresentação, cultural, inicial, 1ª, 2ª, 3ª, 1a, 2a, almoço, café, triagem, dinâmica, gestor, gestora, triagem`,
	labels: {
		interviewer: `entrevistador, entrevistadora, entrevistadores, entrevistadoras, entrevistador a, entrevista com, entrevistado por, entrevistada por, quem entrevista, quem me entrevista, banca, painel, conversa com`,
		recruiter: `recrutadora, recrutador, rh, gestor, gestora, gestora da vaga, gestor da vaga, hiring manager, chefe, chefia`,
		roster: `com, participantes, quem, pessoas, presentes, com quem, reunião com`,
		contact: `contato, contacto, contatos`,
	},
	with: `com, com a, com o`,
	interviewedBy: `entrevista com, entrevistado por, entrevistada por, conversa com, ligação com, papo com, chamada com, técnica com, falar com, falei com, conversei com, reunião com, conheci`,
	talks: `entrevista, ligação, ligou, conversa, conversei, falei, falar, papo, bate-papo, reunião, conheci, chamada, café, call, encontro`,
	acts: `perguntou, pergunta, quis, quer, conduziu, fez, faz, vai, foi, é, parecia, parece, insistiu, disse, lidera, puxou, anotou, explicou, gostou, ficou, mandou, chamou, começou, abriu, me perguntou`,
	interviewsMe: `me entrevistou, me entrevista, vai me entrevistar, fez a entrevista, vai conduzir, conduziu a entrevista, estará na entrevista, entrevistou-me, entrevistou me`,
	interviewerIs: `a recrutadora é, o recrutador é, a gestora é, o gestor é, se chama, chama-se, me entrevistou, entrevistou-me, a moça do rh, o cara do rh`,
	and: `e, mais, depois`,
	particles: `de, da, das, do, dos, e`,
	honorifics: `sr, sra, senhor, senhora, dr, dra, prof, profa, eng, engª, dona, seu`,
	notNames: `o, a, os, as, um, uma, de, da, do, das, dos, e, ou, mas, com, sem, para, por, em, no, na, nos, nas, ao, à, meu, minha, seu, sua, este, esta, isso, eu, ele, ela, nós, eles, que, como, quando, onde, quem, qual, quais, sim, não, muito, bem, mal, mais, menos, depois, antes, hoje, amanhã, ontem, olá, oi, obrigado, obrigada, prezado, prezada, atenciosamente, assunto, data, hora, horário, local, duração, pergunta, perguntas, resposta, respostas, entrevista, entrevistas, vaga, empresa, oferta, salário, resultado, preparação, notas, segunda, terça, quarta, quinta, sexta, sábado, domingo, janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro, reunião, etapa, fase, equipe, equipa, escritório, conte, fale, situação, tarefa, ação, contexto, experiência, processo, me, se, lhe, primeira, terceira, última, projeto, rua, próxima, próximo, conversa, feedback`,
	names: `thiago, tiago, joão, joana, ana, inês, catarina, diogo, duarte, gonçalo, luís, luísa, margarida, matilde, nuno, paulo, pedro, rafaela, renata, ricardo, rita, rodrigo, rui, sara, simão, teresa, vasco, antônio, antónio, beatriz, bruna, caio, camila, carolina, cauã, cecília, débora, eduarda, fábio, felipe, fernanda, flávia, gabriel, giovana, guilherme, heitor, helena, henrique, igor, isabela, jéssica, juliana, larissa, letícia, lívia, luan, lucas, luiz, luiza, marcelo, márcia, mariana, mateus, matheus, murilo, natália, otávio, patrícia, priscila, rafael, raquel, sérgio, silvia, sônia, tatiana, vinícius, vitória, wagner, yara`,
};

const italian: PeopleWords = {
	jobs: `direttore, direttrice, responsabile, ingegnere, sviluppatore, sviluppatrice, selezionatore, selezionatrice, recruiter, capo, titolare, socio, socia, referente, coordinatore, coordinatrice, caporedattore, caporedattrice, dottore, dottoressa, amministratore, ad, avvocato, presidente, professore, professoressa, consulente, collega, capoufficio`,
	jobParts: `del, della, di, risorse, umane, commerciale, tecnico, tecnica, generale, personale, marketing, vendite, ufficio, selezione`,
	hiringRoles: `selezionatrice, selezionatore, risorse umane, hr, recruiter, selezione, ufficio personale, agenzia`,
	rounds: `colloquio, colloqui, primo, secondo, terzo, ultimo, finale, telefonico, telefonata, videochiamata, tecnico, conoscitivo, chiamata, incontro, prova, fase, con, il, la, hr, call, motivazionale, gruppo, di, individuale, pratica, step, riunione`,
	labels: {
		interviewer: `intervistatore, intervistatrice, intervistatori, colloquio con, selezionatore, selezionatrice, selezionatori, commissione, chi mi intervista, chi incontro`,
		recruiter: `recruiter, selezionatrice, hr, risorse umane, responsabile, agenzia`,
		roster: `con, partecipanti, presenti, chi, persone, presente`,
		contact: `contatto, contatti, referente`,
	},
	with: `con`,
	interviewedBy: `colloquio con, incontro con, chiamata con, telefonata con, intervistato da, intervistata da, ho parlato con, conoscitivo con, tecnico con, videochiamata con`,
	talks: `colloquio, chiamata, telefonata, parlato, incontro, incontrato, videochiamata, call, visto, sentito, caffè, conosciuto`,
	acts: `ha chiesto, chiede, mi ha chiesto, voleva, vuole, conduce, ha condotto, era, sembrava, insiste, ha detto, ha fatto, guida, segue, ha insistito, mi ha, ha, fa, prende, è`,
	interviewsMe: `mi ha intervistato, mi ha intervistata, mi intervista, farà il colloquio, ha fatto il colloquio, conduce il colloquio, sarà presente, mi fa il colloquio`,
	interviewerIs: `la selezionatrice è, il selezionatore è, si chiama, la recruiter è, il recruiter è, la responsabile è`,
	and: `e, ed, poi, più`,
	particles: `di, de, del, della, dello, da, dal, la, lo`,
	honorifics: `sig, sig.ra, signor, signora, signorina, dott, dott.ssa, dottoressa, dottor, ing, avv, prof, prof.ssa, arch, rag, geom`,
	notNames: `il, lo, la, i, gli, le, un, uno, una, di, del, della, dei, delle, e, o, ma, con, senza, per, in, su, da, al, alla, mio, mia, tuo, suo, questo, questa, io, lui, lei, noi, voi, loro, che, come, quando, dove, chi, quale, quali, cosa, perché, sì, no, molto, bene, male, più, meno, poi, dopo, prima, oggi, domani, ieri, ciao, buongiorno, grazie, gentile, cordiali, saluti, oggetto, data, ora, luogo, durata, domanda, domande, risposta, risposte, colloquio, colloqui, posizione, azienda, offerta, stipendio, ral, risultato, preparazione, note, lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica, gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre, riunione, fase, squadra, ufficio, situazione, azione, contesto, esperienza, processo, mi, si, ci, se, né, primo, secondo, terzo, progetto, via, candidatura, candidature, portare, esito`,
	names: `giulia, marco, luca, matteo, alessandro, alessandra, andrea, antonella, beatrice, bruno, caterina, chiara, claudia, claudio, cristiano, daniele, davide, domenico, donatella, elisa, emanuele, enrico, enzo, fabio, fabrizio, federica, federico, filippo, francesca, francesco, gabriele, giacomo, gianluca, gianni, giorgia, giorgio, giovanna, giovanni, giuseppe, graziella, ilaria, lorenzo, loredana, luigi, massimo, maurizio, michela, michele, mirko, nicola, nicoletta, ornella, paola, paolo, patrizia, pietro, raffaella, riccardo, roberta, roberto, rosanna, salvatore, serena, silvia, simona, stefania, stefano, tommaso, umberto, valeria, vincenzo`,
};

const dutch: PeopleWords = {
	jobs: `directeur, directrice, teamleider, manager, leidinggevende, recruiter, ontwikkelaar, ingenieur, adviseur, hoofd, afdelingshoofd, projectleider, eigenaar, medewerker, consultant, bestuurder, teamlead, collega, docent, arts, verpleegkundige, coördinator, personeelszaken`,
	jobParts: `van, de, het, hr, p&o, personeel, afdeling, senior, operationeel, zaken`,
	hiringRoles: `p&o, personeelszaken, recruiter, hr, werving, vacaturehouder, leidinggevende`,
	rounds: `gesprek, gesprekken, eerste, tweede, derde, laatste, kennismaking, kennismakingsgesprek, sollicitatiegesprek, telefonisch, technisch, ronde, intake, belafspraak, met, meeloopdag, arbeidsvoorwaardengesprek, case, koffie, videogesprek, 1e, 2e`,
	labels: {
		interviewer: `interviewer, interviewers, gesprekspartner, gesprekspartners, gesprek met, sollicitatiecommissie, commissie, met wie, wie spreek ik`,
		recruiter: `recruiter, leidinggevende, hr, p o, teamleider, personeelszaken`,
		roster: `met, aanwezig, aanwezigen, deelnemers, wie, erbij, personen`,
		contact: `contactpersoon, contact`,
	},
	with: `met`,
	interviewedBy: `gesprek met, sollicitatiegesprek met, kennismaking met, gesproken met, geïnterviewd door, gebeld met, telefoongesprek met, gesprek door, gevraagd door, terugbellen, bellen met`,
	talks: `gesprek, gebeld, gesproken, kennismaking, afspraak, ontmoet, spreek, belde, koffie, call`,
	acts: `vroeg, vraagt, wilde, wil, leidt, leidde, was, leek, deed, doet, zei, had, heeft, stelde, knikte, bleef, begon, belt, belde, is`,
	interviewsMe: `interviewt mij, doet het gesprek, zit erbij, zat erbij, leidt het gesprek, schuift aan, schoof aan, is er ook bij, was er ook bij`,
	interviewerIs: `gesprekspartner is, gesprekspartners zijn, de recruiter is, heet, mijn gesprekspartner is`,
	and: `en, plus`,
	particles: `van, de, den, der, het, 't, ter, ten`,
	honorifics: `dhr, mevr, mw, meneer, mevrouw, drs, ir, mr, dr, prof`,
	notNames: `de, het, een, en, of, maar, met, zonder, voor, door, op, in, aan, bij, naar, van, uit, mijn, jouw, uw, zijn, haar, deze, dit, die, dat, ik, hij, zij, ze, wij, we, jullie, wat, hoe, waarom, wanneer, wie, waar, welke, ja, nee, niet, ook, nog, dan, daarna, vandaag, morgen, gisteren, hallo, beste, groet, groeten, bedankt, onderwerp, datum, tijd, plaats, duur, vraag, vragen, antwoord, antwoorden, gesprek, gesprekken, sollicitatie, sollicitaties, functie, bedrijf, aanbod, salaris, resultaat, voorbereiding, notities, maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december, situatie, taak, actie, eerste, tweede, derde, team, afdeling, vergadering, afgewezen, uitnodiging, meenemen, er, eens, trein`,
	names: `marloes, arjen, femke, sander, joost, bram, daan, sanne, lotte, maarten, jeroen, wouter, thijs, ruben, niels, koen, jelle, hanneke, ingrid, marieke, anouk, esther, floor, fleur, geert, gerrit, guus, henk, hessel, ilse, jaap, jasper, joris, karel, kees, liesbeth, marijke, marjolein, mieke, nienke, pieter, rens, roos, saskia, sietske, sjoerd, stijn, teun, wendy, willem, wim, yvette, dirk, els, griet, lieve, tine`,
};

const nordic: PeopleWords = {
	jobs: `chef, avdelningschef, enhetschef, gruppchef, rekryterare, utvecklare, ingenjör, konsultchef, vd, ägare, projektledare, personalchef, afdelingsleder, leder, teamleder, direktør, rekrutterer, udvikler, ingeniør, konsulent, butikschef, avdelingsleder, daglig, rekrutterar, seksjonsleder, rådgiver, direktör, hr-chef, tillidsrepræsentant, tillitsvalgt, kollega, platschef, sykepleier, overlege, rektor, enhetsleder`,
	jobParts: `för, av, personal, teknisk, it, hr, senior, på, för, afdeling, avdeling, leder, økonomi, ekonomi`,
	hiringRoles: `rekryterare, rekrutterer, hr, hr-chef, personalchef, rekrutterar, rekrytering, rekruttering, rekrutteringskonsulent`,
	rounds: `intervju, intervjun, första, andra, tredje, sista, telefonintervju, videointervju, samtal, samtale, möte, møde, møte, runda, runde, første, anden, andet, annen, annengangs, tredje, jobsamtale, jobbintervju, jobintervju, med, teknisk, case, lunch, lunsj, frokost, slutintervju, førstegangsintervju, andregangsintervju, prøvedag, provjobb, 1, 2, fika, kaffe, telefonsamtal`,
	labels: {
		interviewer: `intervjuare, intervjuer med, intervju med, interviewere, intervjuere, intervjuer, samtale med, deltagare i intervjun, panel, vem träffar jag, hvem`,
		recruiter: `rekryterare, rekrutterer, chef, leder, hr, konsultchef, avdelningschef`,
		roster: `med, deltagare, deltager, deltagere, deltakere, närvarande, til stede, tilstede, vem, hvem, personer, vilka, hvem er med, möte med, møde med, møte med`,
		contact: `kontakt, kontaktperson`,
	},
	with: `med`,
	interviewedBy: `intervju med, samtal med, samtale med, intervjuad av, intervjuet av, møde med, möte med, møte med, pratade med, snakket med, talte med, over for, spurgt af, spurt av, träffade, mødte, møtte, jobsamtale med, telefonintervju med`,
	talks: `intervju, samtal, samtale, möte, møde, møte, pratade, snakket, snakkede, talte, träffar, träffade, mødte, møtte, ringde, ringte, lunch, fika, kaffe`,
	acts: `frågade, spurte, spurgte, ville, vill, leder, ledde, var, verkade, virket, virkede, sa, sagde, tog, tok, ställde, stilte, började, nickade, kjørte, fortalte, är, er, ringer, ringde`,
	interviewsMe: `intervjuade mig, intervjuet meg, intervjuer mig, var med, är med, deltar, deltog, leder intervjun, leder samtalen, sitter med`,
	interviewerIs: `intervjuaren heter, heter, hedder, jag träffar, jeg møder, jeg møter, jeg skal møte, jag ska träffa, som intervjuar är`,
	and: `och, og, samt, plus`,
	particles: `av, af, von, de`,
	honorifics: `herr, fru, fröken, dr, prof, hr`,
	notNames: `en, ett, et, den, det, de, och, og, eller, men, med, utan, uden, uten, för, for, från, fra, på, i, till, til, om, av, af, hos, min, mitt, mina, mit, din, sin, sitt, jag, jeg, du, han, hon, hun, vi, ni, dom, man, vad, hvad, hva, hur, hvordan, varför, hvorfor, när, hvornår, när, vem, hvem, var, hvor, vilka, ja, nej, nei, inte, ikke, också, også, sen, sedan, så, idag, i dag, imorgon, igår, hej, hei, tack, takk, tak, hälsningar, hilsen, mvh, ämne, emne, datum, dato, tid, plats, sted, fråga, frågor, spørsmål, spørgsmål, svar, intervju, intervjun, ansökan, ansøgning, søknad, jobb, job, tjänst, stilling, företag, firma, lön, løn, lønn, resultat, måndag, tisdag, onsdag, torsdag, fredag, lördag, söndag, mandag, tirsdag, lørdag, søndag, januari, februari, mars, april, maj, juni, juli, augusti, september, oktober, november, december, januar, februar, marts, mai, august, desember, första, andra, tredje, første, anden, andre, möte, møde, møte, uppgift, situation, berätta, fortell, fortæl, förberedelser, styrkor, svagheter, kom, ta, husk, kommer, måste, när`,
	names: `björn, lars, erik, anders, annika, astrid, axel, birgitta, britt, elin, emil, eva, fredrik, göran, gunnar, gustav, håkan, hanna, helena, henrik, ingrid, jenny, jens, johan, jonas, josefin, karin, karl, katarina, kerstin, kjell, klara, kristina, lena, linnea, maja, magnus, maria, marie, mats, mattias, mikael, nils, olof, oskar, per, pernilla, peter, petra, sara, sofia, stefan, stina, sven, therese, tobias, ulf, ulrika, viktor, åsa, aase, anne, bente, bjarne, bo, dorte, ditte, freja, hanne, heidi, helle, henning, ida, inge, jakob, jeppe, jesper, jørgen, kari, kåre, kirsten, kjersti, knud, lasse, lise, marit, mette, mikkel, morten, nikolaj, odd, ola, ole, pernille, rasmus, sigrid, silje, siri, solveig, søren, stig, susanne, thea, tone, torben, trine, trond, tuva, vibeke`,
};

const russian: PeopleWords = {
	jobs: `директор, менеджер, руководитель, руководительница, тимлид, тимлиды, разработчик, продакт, инженер, рекрутер, рекрутёр, рекрутерша, архитектор, аналитик, начальник, начальница, эйчар, hr, hrd, лид, техлид, специалист, собственник, основатель, заведующая, заведующий, главврач, бухгалтер, редактор, юрист, консультант, партнёр, партнер, начальником, директором, менеджером, лидом, тимлидом, рекрутером, завкафедрой, керівник, директорка, рекрутерка, рекрутерка, розробник, інженер, коллега, сто, cto`,
	jobParts: `отдела, команды, по, персоналу, проекта, продукта, технический, генеральный, коммерческий, финансовый, исполнительный, старший, ведущий, главный, группы, направления, разработки, продаж, подбору, відділу, підбору`,
	hiringRoles: `рекрутер, рекрутёр, эйчар, hr, hrd, hr-менеджер, нанимающий менеджер, рекрутерка, нанимающий, хантер, эйчарка`,
	rounds: `собеседование, собес, интервью, этап, раунд, скрининг, звонок, созвон, встреча, техническое, финальное, первое, второе, третье, первый, второй, третий, hr, hr-скрининг, тех, техсобес, системный, дизайн, алгоритмы, поведенческое, с, по, лайвкодинг, кодинг, финал, видео, знакомство, тестовое, кейс, руководителем, командой, співбесіда, технічна, фінальна, перша, друга, дзвінок, етап, секция, архитектура, поведенческая, софт-скиллы`,
	labels: {
		interviewer: `интервьюер, интервьюеры, собеседующий, собеседующие, собеседует, собеседовал, собеседовала, собеседовали, интервьюирует, проводит, проводил, проводила, проводят, интервью с, собеседование с, интерв'юер, інтерв'юер, співбесіда з`,
		recruiter: `рекрутер, рекрутёр, эйчар, hr, нанимающий менеджер, hrd, тимлид, руководитель, рекрутерка`,
		roster: `с кем, участники, кто, присутствовали, присутствуют, люди, на звонке, учасники, хто`,
		contact: `от, от кого, контакт, контакты, контактное лицо`,
	},
	with: `с, со, з, із`,
	interviewedBy: `собеседование с, собес с, интервью с, созвон с, звонок с, встреча с, разговор с, говорил с, говорила с, общался с, общалась с, этап с, скрининг с, співбесіда з, дзвінок з, собеседовал, собеседовала, собеседовал меня, собеседовала меня, проводил, проводила`,
	talks: `собеседование, собес, интервью, созвон, звонок, встреча, разговор, говорил, говорила, общался, общалась, созвонились, созвонился, знакомство, позвонила, позвонил, позвонили, дзвінок, розмова, співбесіда`,
	acts: `спросил, спросила, спрашивал, спрашивала, спрашивает, вел, вёл, вела, ведет, ведёт, хотел, хотела, хочет, проводил, проводила, проводит, будет, был, была, сказал, сказала, попросил, попросила, гонял, гоняла, копал, копала, молчал, молчала, рассказал, рассказала, интересовался, интересовалась, написал, написала, запитав, запитала`,
	interviewsMe: `собеседовал меня, собеседовала меня, будет собеседовать, проводил собеседование, проводила собеседование, проводит собеседование, будет проводить, провел собеседование, провела собеседование, вел собеседование, вела собеседование, собеседует, будет на собеседовании`,
	interviewerIs: `рекрутера зовут, интервьюера зовут, зовут, собеседовал, собеседовала, собеседовали, проводил, проводила, рекрутер, эйчар, тимлид`,
	and: `и, та, й, потом, плюс`,
	particles: `оглы`,
	honorifics: `г-н, г-жа, господин, госпожа, пан, пані, д-р, проф`,
	notNames: `и, или, но, а, в, во, на, с, со, к, ко, о, об, от, до, по, за, из, у, для, при, про, без, не, ни, да, нет, я, ты, он, она, мы, вы, они, мой, моя, мои, наш, ваш, это, этот, эта, тот, что, кто, как, где, когда, почему, зачем, какой, какая, какие, сколько, очень, ещё, еще, уже, потом, сначала, сегодня, завтра, вчера, привет, здравствуйте, спасибо, добрый, уважаемый, тема, дата, время, место, вопрос, вопросы, ответ, ответы, собеседование, собеседования, собес, интервью, вакансия, компания, оффер, зарплата, результат, подготовка, заметки, понедельник, вторник, среда, четверг, пятница, суббота, воскресенье, январь, февраль, март, апрель, май, июнь, июль, август, сентябрь, октябрь, ноябрь, декабрь, этап, раунд, команда, офис, расскажите, ситуация, задача, действия, итог, опыт, процесс, если, надо, нужно, можно, первый, второй, третий, встреча, звонок, проект, отказ, отклик, всё, все, запитання, питання, досвід, щоб, чому, що, як, та, вакансії, тестовое, техническое, финальное, статус, договорились, созвон, главное, обратная, связь`,
	names: `иван, мария, ольга, сергей, алексей, александр, александра, анастасия, анатолий, андрей, анна, антон, артём, артем, богдан, борис, вадим, валентина, валерий, василий, вера, виктор, виктория, виталий, владимир, владислав, вячеслав, галина, георгий, григорий, дарья, денис, дмитрий, евгений, евгения, екатерина, елена, елизавета, игорь, илья, инна, ирина, кирилл, константин, ксения, лариса, лев, леонид, лидия, любовь, людмила, максим, марина, марк, михаил, надежда, наталья, наталия, никита, николай, оксана, олег, павел, пётр, петр, полина, роман, руслан, светлана, семён, софия, софья, станислав, степан, тамара, татьяна, тимур, ульяна, фёдор, эдуард, юлия, юрий, яна, ярослав, катя, саша, маша, даша, лена, таня, наташа, аня, женя, паша, миша, дима, костя, вова, серёжа, ваня, олена, андрій, олексій, дмитро, наталія, тетяна, юлія, ірина, сергій, володимир, михайло, тарас, остап, соломія, оксана, катерина
		ivan, dmitri, dmitry, sergey, sergei, alexey, alexei, andrey, andrei, anton, artem, boris, evgeny, evgenia, igor, ilya, irina, kirill, ksenia, maxim, mikhail, nadezhda, natalia, nikita, nikolai, oleg, olga, olena, oksana, pavel, roman, ruslan, svetlana, taras, tatiana, timur, vadim, vasily, viktor, vladimir, vladislav, yana, yaroslav, yulia, yuri`,
};

const polish: PeopleWords = {
	jobs: `kierownik, kierowniczka, dyrektor, dyrektorka, menedżer, menedżerka, rekruter, rekruterka, programista, programistka, inżynier, prezes, właściciel, właścicielka, specjalista, specjalistka, lider, liderka, analityk, konsultant, konsultantka, koordynator, koordynatorka, przełożony, przełożona, kadrowa, hr, kolega, koleżanka, szef, szefowa`,
	jobParts: `do, spraw, działu, zespołu, techniczny, techniczna, personalny, sprzedaży, projektu, finansowy, generalny, ds`,
	hiringRoles: `rekruter, rekruterka, hr, kadry, kadrowa, rekrutacja, headhunter`,
	rounds: `rozmowa, rozmowy, pierwsza, druga, trzecia, ostatnia, etap, runda, telefoniczna, techniczna, kwalifikacyjna, rekrutacyjna, spotkanie, wideo, finałowa, zadanie, z, hr, online, rekrutacja, 1, 2, panel, telefon`,
	labels: {
		interviewer: `rozmówca, rozmówcy, rozmowa z, prowadzący, prowadząca, prowadzi, rekrutujący, komisja, osoby prowadzące, rozmowę prowadzi, rozmowę prowadzą`,
		recruiter: `rekruter, rekruterka, hr, kierownik, przełożony, hiring manager`,
		roster: `z, uczestnicy, obecni, kto, osoby, z kim, spotkanie z, byli`,
		contact: `kontakt, osoba kontaktowa`,
	},
	with: `z, ze`,
	interviewedBy: `rozmowa z, rozmowę z, spotkanie z, telefon od, rozmawiałem z, rozmawiałam z, rozmowa techniczna z, etap z, prowadził, prowadziła, prowadzi, prowadzą`,
	talks: `rozmowa, rozmowę, spotkanie, telefon, dzwonił, dzwoniła, rozmawiałem, rozmawiałam, poznałem, poznałam, call, zadzwoniła, zadzwonił`,
	acts: `pytał, pytała, zapytał, zapytała, chciał, chciała, prowadził, prowadziła, był, była, prowadzi, będzie, powiedział, powiedziała, wyglądał, drążył, drążyła, milczał, notował, notowała, pyta, mówi, odezwała, odezwał`,
	interviewsMe: `prowadził rozmowę, prowadziła rozmowę, prowadzi rozmowę, poprowadzi rozmowę, będzie prowadzić, był na rozmowie, była na rozmowie, będzie na rozmowie, przepytywał mnie, przepytywała mnie`,
	interviewerIs: `rekruterka to, rekruter to, rozmowę prowadzi, rozmowę prowadził, rozmowę prowadziła, rozmowę poprowadzi, nazywa się, rozmawiać będę z`,
	and: `i, oraz, a także, plus`,
	particles: `de, von, vel`,
	honorifics: `pan, pani, panem, panią, p, dr, prof, inż, mgr`,
	notNames: `i, a, ale, lub, z, ze, w, we, na, do, od, o, po, za, przy, dla, bez, nie, tak, ja, ty, on, ona, my, wy, oni, mój, moja, moje, to, ten, ta, co, kto, jak, gdzie, kiedy, dlaczego, jaki, jaka, jakie, bardzo, jeszcze, już, potem, najpierw, dziś, dzisiaj, jutro, wczoraj, cześć, dzień, dobry, dziękuję, pozdrawiam, temat, data, godzina, miejsce, pytanie, pytania, odpowiedź, rozmowa, rozmowy, firma, oferta, pensja, wynik, przygotowanie, notatki, poniedziałek, wtorek, środa, czwartek, piątek, sobota, niedziela, styczeń, luty, marzec, kwiecień, maj, czerwiec, lipiec, sierpień, wrzesień, październik, listopad, grudzień, etap, zespół, biuro, opowiedz, proszę, sytuacja, zadanie, działanie, rezultat, rekrutacja, rekrutacje, szanowny, szanowna, że, czy, stanowisko, spotkanie, spotkania, telefon`,
	names: `agnieszka, aleksander, aleksandra, andrzej, anna, barbara, bartek, bartosz, beata, damian, dariusz, dominika, dorota, ewa, filip, grażyna, grzegorz, hanna, iwona, jacek, jakub, jan, jerzy, joanna, kamil, karolina, katarzyna, kinga, krystyna, krzysztof, łukasz, maciej, magda, magdalena, małgorzata, marcin, marek, mariusz, marta, mateusz, michał, monika, mikołaj, natalia, olga, patryk, paweł, piotr, przemysław, radosław, rafał, robert, ryszard, sławomir, stanisław, szymon, tadeusz, tomasz, urszula, wiktoria, wojciech, zbigniew, zofia, dominik, igor, kasia, basia, gosia, tomek, krzysiek, wojtek, zuzanna`,
};

const chinese: PeopleWords = {
	jobs: '', jobParts: '',
	hiringRoles: `招聘, 人事, 面试官, hr, 猎头, 人力`,
	rounds: `一面, 二面, 三面, 四面, 终面, 初面, 复试, 初试, 面试, 电话面, 技术面, hr面, 第一轮, 第二轮, 第三轮, 轮, 主管面, 总监面, 业务面, 群面, 交叉面, 视频面`,
	labels: {
		interviewer: `面试官, 面試官, 面试人, 面试者, 一面面试官, 二面面试官, 三面面试官, 主面试官, 面我的人, 面试老师, 考官`,
		recruiter: `招聘, hr, 人事, 招聘专员, 猎头, 直属领导, 用人经理, 人资, 內推, 主管`,
		roster: `参加人, 参与者, 在场, 对方, 人员, 與會者, 人物`,
		contact: `发件人, 联系人, 聯絡人`,
	},
	with: `和, 跟, 与, 與, 由, 是`,
	interviewedBy: '', talks: `面试, 聊, 通话, 沟通, 见面, 电话`,
	acts: `问, 問, 说, 追问, 主持, 负责, 面的, 先, 比较, 很, 一直, 让我, 人很, 没有, 全程, 会问, 来面`,
	interviewsMe: `面试我, 面的我, 来面我, 面我`,
	interviewerIs: '', and: `和, 与, 與, 跟, 以及, 及`,
	particles: '',
	honorifics: '',
	notNames: '',
	names: `王, 李, 张, 張, 刘, 劉, 陈, 陳, 杨, 楊, 黄, 黃, 赵, 趙, 吴, 吳, 周, 徐, 孙, 孫, 马, 馬, 朱, 胡, 郭, 何, 高, 林, 罗, 羅, 郑, 鄭, 梁, 谢, 謝, 宋, 唐, 许, 許, 韩, 韓, 冯, 馮, 邓, 鄧, 曹, 彭, 曾, 肖, 田, 董, 袁, 潘, 于, 蒋, 蔣, 蔡, 余, 杜, 叶, 葉, 程, 苏, 蘇, 魏, 吕, 呂, 丁, 任, 沈, 姚, 卢, 盧, 姜, 崔, 钟, 鍾, 谭, 譚, 陆, 陸, 汪, 范, 金, 石, 廖, 贾, 賈, 夏, 韦, 付, 方, 白, 邹, 鄒, 孟, 熊, 秦, 邱, 江, 尹, 薛, 闫, 段, 雷, 侯, 龙, 龍, 史, 陶, 黎, 贺, 賀, 顾, 顧, 毛, 郝, 龚, 邵, 万, 钱, 錢, 严, 嚴, 武, 戴, 莫, 孔, 向, 汤, 欧阳, 上官, 司徒, 诸葛, 洪, 柯, 简, 簡, 游, 詹, 施`,
};

const japanese: PeopleWords = {
	jobs: '', jobParts: '',
	hiringRoles: `人事, 採用, リクルーター, 採用担当, エージェント, 面接官`,
	rounds: `一次面接, 二次面接, 三次面接, 最終面接, 面接, カジュアル面談, 面談, 一次, 二次, 最終, 技術面接, 人事面接, 役員面接`,
	labels: {
		interviewer: `面接官, 面接担当, 面接者, 面接相手, 担当面接官, 面談相手, 面接してくれる人`,
		recruiter: `人事, 採用担当, リクルーター, エージェント, 採用担当者`,
		roster: `参加者, 出席者, 相手, メンバー, 出席, 先方`,
		contact: `差出人, 連絡先, 担当, 担当者`,
	},
	with: `と`,
	interviewedBy: '', talks: `面接, 面談, 電話, 通話`,
	acts: `から, が, は, に聞かれ, に`,
	interviewsMe: `が面接, が担当, との面接, との面談`,
	interviewerIs: '', and: `と, 及び`,
	particles: '', honorifics: '', notNames: '',
	names: `佐藤, 鈴木, 高橋, 田中, 伊藤, 渡辺, 山本, 中村, 小林, 加藤, 吉田, 山田, 佐々木, 山口, 松本, 井上, 木村, 林, 斎藤, 斉藤, 清水, 山崎, 森, 池田, 橋本, 阿部, 石川, 山下, 中島, 石井, 小川, 前田, 岡田, 長谷川, 藤田, 後藤, 近藤, 村上, 遠藤, 青木, 坂本, 福田, 太田, 西村, 藤井, 岡本, 金子, 藤原, 三浦, 中野, 原田, 松田, 竹内, 小野, 田村, 中山, 和田, 石田, 上田, 森田, 原, 柴田, 酒井, 工藤, 横山, 宮崎, 宮本, 内田, 高木, 安藤, 谷口, 大野, 丸山, 今井, 高田, 藤本, 武田, 村田, 上野, 杉山, 増田, 平野, 大塚, 千葉, 久保, 松井, 小島, 岩崎, 桜井, 野口, 松尾, 野村, 木下, 菊地, 佐野, 大西, 杉本, 新井, 浜田, 菅原, 市川, 水野, 小松, 島田, 古川, 北村, 黒田, 須藤, 川口, 永井, 本田, 川崎, 関, 岩田, 平田, 服部, 西田, 樋口, 東, 片山, 川上`,
};

const korean: PeopleWords = {
	jobs: '', jobParts: '',
	hiringRoles: `인사, 채용, 리크루터, 인사팀, 채용담당자, 면접관, 헤드헌터`,
	rounds: `1차 면접, 2차 면접, 최종 면접, 면접, 1차, 2차, 3차, 임원면접, 임원 면접, 실무 면접, 기술 면접, 실무면접, 기술면접, 인성면접, 커피챗, 전화 면접, 1차면접, 2차면접, 최종면접, 최종, 실무진 면접`,
	labels: {
		interviewer: `면접관, 면접 위원, 면접위원, 면접자, 면접 보신 분, 면접 진행`,
		recruiter: `인사, 채용 담당, 채용담당, 채용담당자, 인사담당자, 리크루터, 헤드헌터, 인사팀, 채용 담당자`,
		roster: `참석자, 참석, 참여자, 누구`,
		contact: `연락처, 담당자`,
	},
	with: '', interviewedBy: '', talks: `면접, 통화, 미팅, 커피챗`,
	acts: `질문, 물어, 진행, 이 물어, 가 물어, 께서`,
	interviewsMe: `이 면접, 님이 면접, 님이 진행, 과 면접, 와 면접, 님과 면접`,
	interviewerIs: '', and: `와, 과, 및`,
	particles: '', honorifics: '', notNames: '',
	names: `김, 이, 박, 최, 정, 강, 조, 윤, 장, 임, 한, 오, 서, 신, 권, 황, 안, 송, 류, 유, 전, 홍, 고, 문, 양, 손, 배, 백, 허, 남, 심, 노, 하, 곽, 성, 차, 주, 우, 구, 나, 민, 진, 지, 엄, 채, 원, 천, 방, 공, 현, 함, 변, 염, 여, 추, 도, 소, 석, 선, 설, 마, 길, 연, 위, 표, 명, 기, 반, 왕, 금, 옥, 육, 인, 맹, 제, 모, 남궁, 황보, 선우, 제갈`,
};

/** The words of all languages together. */
export const PEOPLE: readonly PeopleWords[] = [english, german, french, spanish, portuguese, italian, dutch, nordic, russian, polish, chinese, japanese, korean];
