import type { HiringWords } from './hiring-words';
import { list } from './list';

/** What notes of interviews, of a hunt for a job and of other people's talks are named by and speak of in English. */
export const ENGLISH_HIRING: HiringWords = {
	interviews: {
		begins: list(`
			interview, superday, final loop, final round, debrief, loop prep, on-?site, (?:amazon|interview(?:ing)?) loop
			loop interview, (?:phone|hr|recruiter|initial|tech|technical|hm).?screen, screening, recruiter
			hiring (?:manager|process), round \\d, bar raiser, job offer
		`),
	},
	besideNames: {
		is: list(`
			recruiters?, recruiting, recruitment, talent (?:team|acquisition|partner), hiring manager, on-?site
			phone.?screen, screening, take.?home, final round, interviewer, panel, bar raiser, hm, hr
		`),
	},
	hunt: {
		is: list(`
			jobs?, job.?(?:search|hunt|log), jobhunt, hunt, careers?, applications?, applied, applying, hiring, loop
			vacanc(?:y|ies), recruiting, thank.?you notes?, thank.?yous
		`),
		holds: list('candidat, recruit'),
	},
	soundsLikeHunt: {
		is: list(`
			(?:cron|batch|background|spark|print|steve|scheduled) jobs?, (?:threat|bug|treasure|egg|ghost|scavenger) hunt
			(?:web|mobile|desktop|client|native|software|cloud|java|enterprise|single.page) applications?
			applications? (?:attack|security|layer|server|programming|development|gateway|firewall|control|delivery)s?
			applications? (?:architecture|protocol|logic|load|performance|framework|container)s?
			applied (?:math|machine|research), (?:for|while|event|feedback|control|closed|open|infinite|game) loop
			(?:locked|nested|main|costas) loop, loop (?:antenna|invariant|unrolling|device)
		`),
		begins: list('applications? (?:white|allow)list, applied \\w+(?:ics|ology|graphy)'),
	},
	others: {
		is: list(`
			episodes?, alumni, newsletter, keynote, webinar, conference
			interviewees?, transcript, meeting notes, stand-?up, minutes, oral history, novel
			thesis, course, lecture, class notes, books?, chapter, reading, to read, session zero
			(?:hot|cold|incident|shift|flight|mission|clinical|crew|project|sprint|crisis|match) debriefs?
			recipe, book club, seminar, workshop, address book, birthday, wedding, trip, travel, itinerary
			holiday, clippings?, clips, articles?, mock interviews?, practi[cs]e with, interview practi[cs]e
			practi[cs]e (?:log|sessions?), respondent[a-z]*, mentoring, mentors?, onboarding, talk by
		`),
	},
	perhapsOthers: {
		is: list(`
			guest, discovery, weekly, sync, meetings?, mtg, huddle, handover, supervision, mock, practi[cs]e
			networking, company research, research, market, talk, team, project, references?, referees?
			committee, supervisor, candidates?
			customers, clients, (?:customer|client) (?:visit|call|meeting|account)s?, suppliers?, vendors?, crm, incidents?
			accidents?, near.?miss, audits?, inspections?, complaints?, claims?, genealogy, ancestors?
			family.{0,3}(?:tree|history|reunion), clubs?, choir, theat(?:re|er), rehearsals?
			parents?.{1,3}(?:evening|meeting|night)s?, quiz, quizzes, flashcards?, homework, coursework, lesson plans?
			sprint, runbooks?, tickets?, invoices?, landlords?, tenants?, viewings?, flat hunt, garden, allotment, church
			parish, characters?, npcs?, worldbuilding, fiction, poems?, screenplay, funeral
		`),
	},
	otherFolders: list(`
		work, school, classes, class, course, courses, training, reading, books, library, lectures, research, studies
		study, home, house, life, family, kids, travel, trips, health, hobby, hobbies, club, clubs, church
		lab, ward, clinic, writing, novel, blog, press, talks, conferences, recipes, cooking, garden, podcasts, listening
		clippings, meetings, incidents, customers, accounts, clients, suppliers, board, council, templates
	`),
	research: { is: list(`
		participants?, respondents?, interviewees?, informants?, thesis, usability, podcast, consent forms?
	`) },
	hirers: {
		begins: list(`
			hiring (?:plan|notes|req|for|well|/), (?:work|team|office) / (?:recruit|hiring), handbook
			people.talent, \\w+ hires
			scorecards?, interview kit, interviewer training
			candidate(?:s| -|:), applicants?, us as panel, reqs? \\d
			(?:onsite|interview|panel|loop) (?:plan|kit) for, \\(.{2,20} cand(?:idate)?\\)
			sat on (?:the|a|an) (?:interview )?(?:panel|board), debrief (?:for|on) candidate
			as (?:an )?interviewer, interviews i (?:ran|gave)
		`),
	},
	hirersSay: {
		begins: list(`
			i(?:['’]m| am) (?:on the panel|chairing|interviewing (?:him|her|them|two|three|four|\\d))
			i interview (?:him|her|them)
			panel ?[=:] ?me\\b, (?:we|i) interviewed \\d, \\d cands\\b
		`),
	},
	perhapsHirersSay: {
		begins: list(`
			panel(?: is)? me\\b, me (?:\\+|and|&) \\w+ (?:asking|on the panel)
			i['’]?m running (?:it|the (?:interview|panel|onsite))
			[123](?:st|nd|rd) panel member
			(?:lean|leaning) (?:yes|no|hire)\\b, strong hire\\b, (?:his|her|their) (?:q['’]?s|questions) (?:to|for) us\\b
			incl\\.? their questions, our (?:question|interview) (?:kit|guide)s?\\b, what good looks like
			(?:two|three|four|five|six|\\d) on the shortlist, questions \\(same, sift pass mark
			score ?/ ?\\d, discussion guide, semi.?structured interview, interview schedule v
			(?:my|our) (?:cousin|sister|brother|son|daughter|niece|nephew|wife|husband)[^.\\n]{0,40} ha[sd] .{0,40}interview
			promised to help, (?:things for me to )?fire at (?:him|her|them), the officer may ask
		`),
	},
	practiceSays: {
		begins: list(`
			(?:he|she|they) (?:played|plays|pretended to be) (?:the |my )?(?:interviewer|hiring|hm\\b|recruiter|panel|\\w+-\\w+)
			(?:he|she|they) timed me, (?:his|her) panel was (?:different|another)
			(?:his|her) (?:notes|feedback|tips) (?:on|for) me
		`),
	},
	elsewhere: {
		is: list(`
			stor(?:y|ies), star, situation, task, actions?, results?, my team, members, reading list, books?, resources
			transcript, experience, background, projects?, resume, cv, achievements?, role models?, competitors?, news
			job descriptions?, about the (?:role|job), responsibilities, requirements, qualifications, employment, work history
			products?, customers?, investors, key people, executives, founders, about (?:the )?company, glassdoor, reviews
			stack, values?, references?, family, friends, referees, todo, shopping
		`),
	},
	ownLife: {
		is: list(`
			hubby, husband, wife, girlfriend, boyfriend, fianc[eé]e?, mum, mom, dad, brother, cousin, uncle, aunt, grandma
			grandpa, friend, friends, mate, flatmate, roommate, housemate, neighbou?r, my team
			ex.?colleague, old colleague, former colleague, kids?, birthday, weekend, drops me, picks me up, mock w, mock with
		`),
	},
	ownWork: {
		is: list(`
			(?:write to|b?cc|ask|tell|e?mail) my (?:old |line )?(?:boss|co.?worker|colleague|manager)(?= \\|(?!.* you))
			ask(?:ed)? \\| (?:for|to|if) [^|]*(?:refer|recommend)\\w*
		`),
	},
	meals: { is: list('lunch, dinner, drinks, beers?, brunch, breakfast') },
	sources: {
		is: list(`
			glassdoor, kununu, reddit, quora, leetcode, wikipedia, (?:from|off|via|on) (?:the )?(?:internet|net|web|blind|google)
			(?:from|off|via|on) (?:the |a )?(?:forums?|youtube|chat ?gpt|website|subreddit), sources?(?= ?:)
			courtesy of, thanks to, found online
		`),
	},
	published: {
		is: list(`
			podcasts?, episodes?, youtube, article, blog, documentary, talk by, lecture by, book, novel, author, directed by
			album, film, movie, keynote, newsletter, tweet
		`),
	},
};
