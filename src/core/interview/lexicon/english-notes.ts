import type { NoteWords } from './language';
import { list } from './list';

/** What the names and texts of English notes say. */
export const ENGLISH_NOTES: NoteWords = {
	mentions: list(`
		interview, bar raiser\\b, hiring manager\\b, onsite\\b, on-site\\b, phone screen, recruiter\\b, superday\\b, LPs?\\b
		leadership principle, HR (?:call|round|screen|interview), notice period, salary expectation, CTC\\b, second call
		take.home (?:test|task|assignment), cover letter, job offer
	`),
	messages: list('(?:e ?)?mails?, inbox, messages?, thread, invite, invitation, fwd?, debriefs?, recap'),
	interviewDays: list('on site, big day, assessment cent(?:er|re), selection day, panel day'),
	guides: list(`
		how to, why your, guide to, tips (?:for|on), the star method, star method, understanding, introduction to, mastering
	`),
	hiring: list(`
		hiring(?! manager), we hire, we are hiring, we re hiring, as panel, my scoring
		selection board, shortlisting, handbook, people.talent, reference.checks?, our team
		sat on (?:the|a|an) (?:interview )?(?:panel|board), respondent\\w*, stakeholder interviews?, candidates?, applicants?
		scorecards?, debriefs? on, hiring rubric, interview kit, interviewing guide, episode \\d+, ep \\d+
	`),
	byCompany: list(`
		our (?:hiring|interview(?:ing)?|recruit(?:ing|ment)) (?:process|team), get to know (?:you|candidates|each)
		information for candidates, (?:to|for|with) candidates, candidates (?:who|will|can|should|frequently)
		for us to get to know
	`),
	otherTalks: list(`
		fact.?find(?:ing)?, disciplinary, grievance, referees?, reference (?:form|check|request|letter)s?
		(?:staff|school|student|company) (?:mag|magazine|newsletter|paper), podcasts?, listeners?
		usability, user research, survey, oral histor(?:y|ies), thesis, participant notes
		witness(?:es)?
		deposition, nursing school, med school, class notes, lecture notes
		focus groups?, discussion guide, 1[-:]1s?, one.on.ones?
		(?:self.)?appraisals?, performance reviews?
		(?:user|customer|client|expert|exit|oral history|usability|discovery|research|stakeholder)s?[ -]interviews?
		(?:media|press|radio|newspaper|reader|passenger|resident|tenant|visitor|patient|parent)s?[ -]interviews?
		(?:student|member|employee|donor|volunteer)s?[ -]interviews?
		interview (?:with|for|by) (?:the )?\\w+ (?:courier|gazette|herald|tribune|times|chronicle)
		interview (?:with|for|by) (?:the )?\\w+ (?:post|echo|observer|magazine|radio)
	`),
	studies: list(`
		participant p?\\d+, respondent r?\\d+, interviewee \\d+, informant \\d+, (?:signed consent|consent (?:form )?signed)
		consent forms?, note.?takers?
		pseudonym(?:i[sz]ed)?, semi.?structured, not (?:her|his|their) real name
	`),
	otherFields: list(`
		attendees, participants, participant, interviewee, guest, guests, host, moderator, note taker, respondent
		candidate, candidates, candidate name, episode, show
	`),
	diaries: list(`
		journal\\w*, diary, diaries, reflections?, reflective, gratitude, self.care, therapy, therapist, mindfulness
		retros?, retrospectives?, self.?(?:review|assessment|appraisal), (?:perf|performance|year.end) reviews?
		engagement survey, appraisals?, check.?ins?
		morning pages, evening pages, new year, icebreakers?, ice.breakers?, writing prompts?, first date, date night
		(?:daily|weekly|monthly|yearly|annual|year.end|quarterly) (?:note|review|reflection|questions?|prompts?|check.?in)
	`),
	reports: list(`
		post.?mortems?, incident (?:reports?|reviews?|statements?|\\d+), outage reports?, root cause analysis, inc-?\\d{2,}
	`),
	candidateLines: list('candidates?(?: name)?'),
	banks: list('questions?, stories, bank, star, story (?:matrix|grid|map|table)'),
	templates: list('templates?'),
	reminders: list('todo, to do, to-do, tbd, tbc, tba, fixme, no idea, not sure, dunno, ideas?, my idea'),
};
