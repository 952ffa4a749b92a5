import type { Language } from './language';
import { list } from './list';

/** Swedish. "handling", "roll", "min" and a lone "var" are left out: they are English or code too. */
export const SWEDISH: Language = {
	name: 'swedish',
	spaced: true,
	verbsAddress: true,
	ties: list(`
		anställningsintervju, anställningsintervjuer, jobbintervju, jobbintervjuer, intervju, intervjuer, intervjufrågor
	`),
	firstLook: {
		stems: list('anställningsintervju, jobbintervju, berätta om'),
		questions: list('fråga'),
		rounds: list('intervju'),
	},
	openers: {
		stories: list(`
			har du någonsin, har du någon gång, när hade du, när var du senast, kan du berätta, kan du ge ett exempel
			kan du beskriva, skulle du kunna berätta, en situation där du, en situation när du, en gång när du, en gång då du
		`),
		bids: list('berätta, beskriv, ge ett exempel, ge exempel, ge mig, nämn, presentera dig, förklara, tänk på'),
		asks: list('vad, hur, varför, när, var ser du, vem, vilken, vilket, vilka, på vilket sätt, om du, tänk dig'),
		yesNo: list('har du, kan du, vill du, skulle du, brukar du'),
		experience: list(`
			situation, exempel, erfarenhet, gång, tillfälle, konflikt, misstag, misslyckande, framgång, projekt, största
			svåraste, senaste, beslut, utmaning
		`),
		conditions: list('om du, tänk dig'),
	},
	why: { asks: list('varför'), ofThings: list('är') },
	pronouns: {
		i: list('jag, mitt, mina, mig'),
		we: list('vi, vår, vårt, våra, oss'),
		you: list('du, dig, din, ditt, dina, dej'),
	},
	and: list('och'),
	for: list('för, till'),
	labels: {
		interviewer: list('intervjuare, intervjuaren, rekryterare, intervju med'),
		principles: list('principer, princip, värderingar, kärnvärden, värdeord'),
		topics: list('ämnen, förbereda, repetera'),
		'ask-them': list('mina frågor, frågor till dem, frågor att ställa'),
		date: list('datum, när, klockslag'),
		role: list('befattning, tjänst'),
		probes: list('följdfrågor, följdfråga'),
		question: list('fråga, frågor'),
		story: list('berättelse'),
		answer: list('svar'),
		situation: list('läge, bakgrund, sammanhang, utmaning'),
		task: list('uppgift'),
		action: list('åtgärd, åtgärder, agerande'),
		result: list('resultat, utfall'),
	},
	prefixes: { question: list('fråga'), answer: list('Svar') },
	headings: {
		candidateQuestions: { begins: list('mina frågor, frågor till, frågor att ställa, frågor jag vill') },
		followUps: { begins: list('följdfrågor') },
		answers: { begins: list('svar') },
		askedOf: list('frågor till'),
		story: list('berättelse'),
		storyBank: list('berättelser, historier'),
		rounds: list('intervju, omgång'),
		ordinals: list('första, andra, tredje'),
		neutral: list('frågor'),
		behavioral: list('beteendefrågor'),
		technical: list('tekniska frågor'),
		values: list('principer, värderingar, kärnvärden, värdeord'),
	},
	months: list('jan, feb, mar, apr, maj, jun, jul, aug, sep, okt, nov, dec'),
};
