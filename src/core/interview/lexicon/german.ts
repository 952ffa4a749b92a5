import type { Language } from './language';
import { list } from './list';

/** German. */
export const GERMAN: Language = {
	name: 'german',
	spaced: true,
	verbsAddress: true,
	ties: list(`
		star geschichten, star beispiele, vorstellungsgespräch, vorstellungsgespräche, bewerbungsgespräch
		bewerbungsgespräche, zweitgespräch, erstgespräch, bewerbung, jobsuche
	`),
	firstLook: { stems: list('vorstellungsgespräch, erzählen sie'), questions: list('frage'), rounds: list('runde') },
	openers: {
		stories: list(`
			wann haben sie, wann hast du, haben sie schon, haben sie jemals, hast du schon, gab es eine situation
			eine situation in der, können sie mir, können sie ein, können sie eine, kannst du mir, kannst du ein
			kannst du eine
		`),
		bids: list(`
			erzählen sie, erzähl, erzähle, beschreiben sie, beschreibe, beschreib, nennen sie, nenne, geben sie, gib
			schildern sie, schildere, berichten sie, berichte, führen sie mich, denken sie an, stellen sie sich vor
			stellen sie sich bitte, stellen sie sich kurz, stell dich vor
		`),
		asks: list(`
			was, wie, warum, weshalb, wieso, wann, wer, welche, welcher, welches, welchen, wo, worauf, worin, womit, wofür
			wen, wem, wenn, angenommen, woran
		`),
		yesNo: list('sind sie, bist du, haben sie, hast du, können sie, würden sie, gibt es, möchten sie'),
		experience: list(`
			situation, beispiel, erfahrung, moment, konflikt, fehler, erfolg, projekt, größte, größter, schwierigste, letzte
			entscheidung, herausforderung
		`),
		conditions: list('wenn, angenommen'),
	},
	why: { asks: list('warum, weshalb'), ofThings: list('ist, sind') },
	pronouns: {
		i: list('ich, mein, meine, mir, mich'),
		we: list('wir, unser, unsere, uns'),
		you: list(`
			sie, ihr, ihre, ihren, ihrem, ihrer, ihnen, du, dein, deine, deinen, deinem, deiner, dir, dich, mir, uns
		`),
	},
	and: list('und'),
	for: list('für, an'),
	labels: {
		interviewer: list(`
			interviewerin, interviewende, interviewer in, interviewerinnen, gesprächspartner, gesprächspartnerin
			gesprächspartnerinnen
		`),
		principles: list('prinzipien, leitsatz, leitsätze, führungsprinzipien, werte, wert, prinzip'),
		topics: list('themen, thema, vorbereiten, fokus'),
		'ask-them': list('rückfragen, fragen an sie'),
		date: list('datum, termin, wann, uhrzeit'),
		role: list('rolle'),
		probes: list('nachfrage, nachfragen, rückfrage, mögliche nachfragen, rückfrage evtl'),
		answers: list('antwort auf'),
		question: list('frage, fragen'),
		story: list('geschichte'),
		answer: list('antwort'),
		situation: list('herausforderung, lage, ausgangslage'),
		task: list('aufgabe, ziel, ziele'),
		action: list('handlung, aktion, maßnahmen, vorgehen'),
		result: list('ergebnis, ergebnisse, resultat'),
	},
	prefixes: { question: list('frage'), answer: list('Antwort') },
	headings: {
		candidateQuestions: { begins: list('rückfragen, fragen an, meine fragen') },
		advice: { begins: list('inhalt, tipps') },
		answers: { begins: list('antwort') },
		followUps: { begins: list('nachfragen, nachfrage, mögliche nachfragen, falls sie nachfragen') },
		askedOf: list('fragen an'),
		story: list('geschichte'),
		storyBank: list('geschichten'),
		storyColumn: list('geschichte'),
		rounds: list('runde, gespräch'),
		ordinals: list('erste, zweite, dritte'),
		neutral: list('fragen'),
		behavioral: list('verhaltensfragen, persönliche fragen'),
		technical: list('fachfragen, technische'),
		values: list('prinzipien, führungsprinzipien, werte, werten, leitsätze'),
		ofValues: list('auf, von, bei, der, des'),
	},
	parts: { instructions: list('beschreib, schildere'), challenges: list('herausford') },
	subjects: {
		themes: list('konflikt, fehler, schwäche, stärke, herausforder'),
		work: list('arbeit, kollege, kunde, chef, projekt'),
	},
	months: list('jan, feb, mär, apr, mai, jun, jul, aug, sep, okt, nov, dez'),
};
