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
	firstLook: { questions: list('frage'), rounds: list('runde') },
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
		designs: list('entwerfen sie'),
	},
	why: { asks: list('warum, weshalb'), ofThings: list('ist, sind') },
	pronouns: {
		i: list('ich, mein, meine, mir, mich'),
		we: list('wir, unser, unsere, uns'),
		you: list(`
			sie, ihr, ihre, ihren, ihrem, ihrer, ihnen, du, dein, deine, deinen, deinem, deiner, dir, dich, mir, uns
		`),
		clearlyYou: list('sie, ihr, ihre, dein, deine, deinen, deinem, dich'),
		oneOfThem: list('ihn, ihm'),
	},
	notBefore: list('nicht, kein, ohne, außer'),
	and: list('und'),
	for: list('für, an'),
	labels: {
		principles: list('prinzipien, leitsatz, leitsätze, führungsprinzipien, werte, wert, prinzip'),
		topics: list('worauf sie achten, worum es geht, themen, thema, vorbereiten, fokus'),
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
	ownRemarks: {
		alone: list('fertig, erledigt, gut, schwach, mittel, offen, geht so, unklar, sitzt'),
		begin: list('noch, braucht, üben, brauche, erzählt, nehme, fehlt'),
		degrees: list('noch, nicht, sehr, ganz, zu'),
		bids: list('bitte, zum Beispiel'),
	},
	headings: {
		askedOfYou: {
			begins: list(`
				gefragt wurde, wurde gefragt, wurde ich gefragt, was ich gefragt wurde, mögliche fragen
				wahrscheinliche fragen, fragen im gespräch, fragen aus dem gespräch, fragen die kamen
				gestellte fragen, typische fragen, erwartbare fragen, standardfragen
			`),
			holds: list('die fragen, sie fragen, gefragt, fragten, fragte mich, wollten wissen, wollte wissen, fragen werden'),
		},
		candidateQuestions: { begins: list('rückfragen, fragen an, meine fragen') },
		advice: { begins: list('inhalt, tipps') },
		answers: { begins: list('antwort') },
		followUps: {
			begins: list('rückfrage evtl, rückfragen evtl, rückfrage dazu, mögliche rückfragen, nachfragen, nachfrage'),
		},
		pressing: list(`
			mögliche nachfragen, falls sie nachfragen, wenn sie nachfragen, wenn sie nachhaken, falls sie nachhaken
			wenn sie bohren, falls sie bohren, wenn sie weiterfragen, falls sie weiterfragen, falls nachgefragt wird
		`),
		askedOf: list('fragen an'),
		story: list('geschichte'),
		stories: list('geschichten'),
		storyBank: list('geschichten, was ich erzähle, anekdoten, meine beispiele, star beispiele'),
		storyColumn: list('geschichte'),
		rounds: list('runde, gespräch'),
		ordinals: list('erste, zweite, dritte'),
		neutral: list('fragen'),
		behavioral: list('verhaltensfragen, persönliche fragen'),
		technical: list('fachfragen, technische'),
		values: list('prinzipien, führungsprinzipien, werte, werten, leitsätze'),
		are: list('sind, lauten'),
		ofValues: list('auf, von, bei, der, des'),
		versions: {
			lengths: list('kurz\\w*, lang\\w*'),
			units: list('sek, sekunden, minuten'),
			nouns: list('fassung'),
		},
		banks: list('fragen'),
	},
	parts: {
		names: list('situation, aufgabe, aktion, handlung, ergebnis, resultat'),
		past: list('habe, hab, war, hatte, wurde, haben, waren, hatten, wurden, wollte, konnte, musste, ging, kam, stand'),
		instructions: list('beschreib, schildere'),
		challenges: list('herausford'),
		fits: list('passt zu, gut für'),
		queries: list('was, wie'),
	},
	subjects: {
		themes: list('konflikt, fehler, schwäche, stärke, herausforder'),
		work: list('arbeit, kolleg, kunde, chef, projekt, team, vorgesetzt, mitarbeit'),
	},
	people: {
		about: list('über, zum thema'),
		reports: list('sagt, sagte, meint, meinte, denkt'),
		competences: {
			heads: list(`
				Anpassungsfähigkeit, Durchsetzungsvermögen, Eigeninitiative, Empathie, Entscheidungsfähigkeit
				Ergebnisorientierung, Führung, Führungskompetenz, Führungsstärke, Integrität, Kommunikation
				Kommunikationsfähigkeit, Konfliktfähigkeit, Konfliktmanagement, Kreativität, Kritikfähigkeit
				Kundenorientierung, Lernbereitschaft, Motivation, Offenheit, Organisation, Problemlösung, Sozialkompetenz
				Stakeholder-Management, Stakeholdermanagement, Teamfähigkeit, Teamarbeit, Urteilsvermögen
				Veränderungsbereitschaft, Verantwortung, Verantwortungsbewusstsein, Verhandlung, Vertrauen
				Zusammenarbeit, Zuverlässigkeit, Belastbarkeit, Flexibilität, Selbstorganisation, Resilienz
			`),
			joins: list('ohne, mit, von, in, für, unter, im, zu'),
		},
		ofSentences: { subjects: list('ich, wir, er, es'), verbs: list('ist, sind, war, waren, wird, werden, hat') },
		replaced: list('statt, anstelle von, anstatt, sollte eigentlich, ursprünglich, ersetzt, vertritt'),
		notScored: list('ohne bewertung, kein interview, wird nicht bewertet, bewertet nicht'),
		recipients: list('an'),
		subjects: list('betreff'),
		greetings: list('hallo, liebe, lieber, sehr geehrter?, guten tag'),
		jobs: list(`
			leiter, leiterin, bereichsleiter, bereichsleiterin, teamleiter, teamleiterin, teamleitung, leitung
			abteilungsleiter, abteilungsleiterin, geschäftsführer, geschäftsführerin, geschäftsführung, vorstand
			entwickler, entwicklerin, personaler, personalerin, personalleiter, personalleiterin, personalreferent
			personalreferentin, personalabteilung, personal, referent, referentin, berater, beraterin, chef, chefin
			oberarzt, oberärztin, chefarzt, chefärztin, pflegedienstleitung, stationsleitung, meister, meisterin
			ausbilder, ausbilderin, ausbildungsleiter, ausbildungsleiterinsratsrätin, vorgesetzter
			vorgesetzte, ingenieur, ingenieurin, projektleiter, projektleiterin, prokurist, prokuristin, inhaber
			inhaberin, filialleiter, filialleiterin, fachbereich, kollege, kollegin, sachbearbeiter, sachbearbeiterin
			partnerin, assistentin, direktor, direktorin, schulleiter, schulleiterin, fachvorgesetzter
			produktionsleiter, werkstattleiter, recruiterin, managerin, technikleiter
		`),
		jobParts: list(`
			stellvertretende, stellvertretender, technischer, technische, kaufmännische, kaufmännischer, künftige
			künftiger, zukünftige, zukünftiger, direkte, direkter, it, vertrieb, einkauf, entwicklung, personal
			bereich
		`),
		arrangers: list('recruiter, recruiterin, headhunter, headhunterin, personalvermittler, personalvermittlerin'),
		hiringRoles: list(`
			personalerin, personaler, personalreferentin, personalreferent, personalleiterin, personalleiter
			personalabteilung, personal, recruiterin, fachvorgesetztersrat, personalvermittler
			personalvermittlerin, ausbildungsleiter, ausbildungsleiterin, headhunterin, fachbereich
		`),
		rounds: list(`
			gespräch, erstgespräch, zweitgespräch, telefongespräch, telefoninterview, telefonat, videocall
			videogespräch, vorstellungsgespräch, bewerbungsgespräch, kennenlerngespräch, kennenlernen, fachgespräch
			fachinterview, abschlussgespräch, runde, erste, zweite, dritte, erstes, zweites, drittes, 1, 2, 3, uhr
			probearbeiten, probetag, schnuppertag, assessment, fallstudie, mittagessen, teamgespräch, partnergespräch
			teams, tag, termin, um, im, am, das, die, der, rückfrage, schnuppern, hospitation, hr-interview
			hr-gespräch
		`),
		labels: {
			interviewer: list(`
				interviewer, interviewerin, interviewende, interviewerinnen, interviewer innen, gesprächspartner
				gesprächspartnerin, gesprächspartnerinnen, gesprächspartner innen, gesprächsführung, gespräch mit
				gesprächsteilnehmer, wer interviewt, interviewt von, interviewpartner, gesprächsführer
				gesprächsrunde, mit wem, interviewer in
			`),
			recruiter: list(`
				personalerin, personaler, recruiterin, fachvorgesetzter, führungskraft, personalabteilung, personal
				personalreferentin, personalvermittler, vermittler
			`),
			roster: list(`
				teilnehmer, teilnehmende, teilnehmerinnen, teilnehmer innen, anwesend, anwesende, mit, dabei, wer
				wer war da, wer ist dabei, personen, im raum, gegenüber, mir gegenüber, von seiten der firma
				wer sitzt da, termin mit, kommission, jury, organisator, organisatorin, eingeladen
			`),
			sender: list('von, absender'),
			arranges: list(`
				geschickt von, organisiert von, ansprechpartner, ansprechpartnerin, kontakt, kontaktperson, vermittler
			`),
			contact: list('von, absender, ansprechpartner, ansprechpartnerin, kontakt, kontaktperson'),
			before: list('mein, meine'),
			after: list('ist, sind, waren'),
			endings: list('in, innen'),
			asksWho: list('wer'),
			notPeople: list('fragen'),
		},
		with: list('mit, bei, zusammen mit, ein gewisser, eine gewisse, einem gewissen, einer gewissen'),
		interviewedBy: list(`
			interviewt von, gespräch mit, interview mit, erstgespräch mit, zweitgespräch mit, gespräch führen
			vorstellungsgespräch bei, vorstellungsgespräch mit, telefoninterview mit
		`),
		talkedTo: list(`
			telefonat mit, geführt von, gefragt von, fragen von, gegenüber von, videocall mit
		`),
		interviewerIs: list(`
			gesprächspartner ist, gesprächspartner war, gesprächspartnerin ist, gesprächspartnerin war
			gesprächspartner sind, interviewer ist, interviewerin war, interviewer war, eingeladen von, dabei waren
			dabei war, anwesend waren, anwesend sind, teilnehmen werden, es nehmen teil, mir gegenüber saßen
			mir gegenüber, ansprechpartner ist, ansprechpartnerin ist
		`),
		talks: list(`
			gespräch, telefonat, telefoniert, gesprochen, treffen, treffe, getroffen, kennengelernt, call, termin
			anruf, runde, videocall, besuch, probearbeiten
		`),
		acts: list(`
			fragt, fragte, hat gefragt, führt, führte, wollte, will, leitet, leitete, war, wirkte, nickte, moderiert
			moderierte, übernimmt, kam, meinte, sagte, hat, interessierte, erklärte, stellte, rief, bohrte, hakte
			macht, begrüßte, schrieb, saß
		`),
		interviewsMe: list(`
			führt das gespräch, führte das gespräch, wird das gespräch führen, interviewt mich, hat mich interviewt
			leitet das gespräch, nimmt teil, ist dabei, war dabei, war auch dabei, sitzt mit drin
			sitzt mit im gespräch, kommt dazu, wird dabei sein
		`),
		assesses: list('prüft, testet, bewertet, achtet auf, schaut auf, fragt nach, legt wert auf, will sehen'),
		logistics: {
			is: list('(?:personal)?ausweis, empfang, parkplatz, anfahrt, pförtner, kleidung'),
			begins: list('dresscode, raum \\S{1,5}$'),
			ends: list('mitbringen, mitnehmen'),
		},
		particles: list('von, v, zu, zum, zur, vom, der, de, van'),
		honorifics: list(`
			herr, herrn, frau, fr, hr, dr, prof, ing, mag, dipl, dipl.-ing, dipl-ing, di, med
		`),
		notNames: list(`
			der, die, das, den, dem, des, ein, eine, einen, mein, meine, ihr, ihre, sein, seine, und, oder, aber, mit
			bei, im, in, am, an, auf, aus, zu, zum, zur, nach, vor, von, für, um, über, wie, was, wer, warum, wann
			wo, welche, ich, wir, sie, er, es, man, nicht, noch, auch, dann, danach, davor, heute, morgen, gestern
			bitte, danke, hallo, liebe, lieber, sehr, geehrte, geehrter, viele, grüße, mfg, beste, uhr, runde
			gespräch, gespräche, vorstellungsgespräch, bewerbung, bewerbungen, firma, stelle, termin, fragen, frage
			antwort, antworten, ort, datum, zeit, dauer, thema, themen, unterlagen, vorbereitung, notizen, notiz
			ergebnis, absage, zusage, angebot, gehalt, montag, dienstag, mittwoch, donnerstag, freitag, samstag
			sonntag, mo, di, mi, do, fr, sa, so, januar, februar, märz, april, mai, juni, juli, august, september
			oktober, november, dezember, aufgabe, situation, ablauf, erste, erster, zweite, zweiter, wichtig, kurz
			nächste, nächster, schritt, schritte, team, abteilung, stärken, schwächen, einladung, betreff, erfahrung
			projekt, kollegen, mappe, anfahrt, parken, kleidung, besprechung, sitzung, protokoll, besuch, mittagessen
			kaffee, pause, anschließend, leider, super, gut, schlecht, zeugnisse, praktikum, ausbildung, lehrstelle
			bahn, bahnhof, straße, platz
		`),
		names: list(`
			katrin, jens, anke, lutz, ute, felix, jonas, lena, hanne, wilhelm, heike, uwe, jürgen, jörg, björn
			günter, sören, ulrike, sabine, silke, birgit, dieter, gerhard, helmut, horst, kerstin, manfred, petra
			reinhard, renate, rainer, sigrid, thorsten, torsten, volker, wolfgang, andrea, annika, antje, beate
			benedikt, bernd, carsten, clemens, dagmar, doris, elke, florian, franziska, friederike, gisela, gudrun
			hartmut, henrik, ingo, jochen, jutta, kai, karin, karsten, klaus, lars, leonie, lukas, maike, malte
			markus, matthias, meike, nadine, niklas, nils, olaf, ole, rolf, sandra, sebastian, simone, stefan
			steffen, svenja, tanja, tilman, tobias, ursula, veit, yvonne, urs, reto, beat, ueli, regula, sepp, franz
			johann, josef
		`),
		leadIns: list('zwei'),
		articles: list('der, die, das, den, mein, meine, unser'),
		fillers: list('und, dann'),
		at: list('bei'),
		of: list('von, vom, von der, aus dem, aus der'),
		ownName: list('ich heiße, mein Name ist'),
		isA: list('ist, sie ist, er ist'),
		strongRounds: list(`
			gespräch, erstgespräch, zweitgespräch, telefoninterview, vorstellungsgespräch, bewerbungsgespräch
		`),
		alsoNames: list('mai, beat'),
		alsoInNames: list('juni, see, von'),
		inTitles: list('und, bei, von'),
		abbreviations: list('hr, fr, ing, dipl, mag, bzw, z, b'),
		lowerCaseHonorifics: list('herr, frau'),
		monthNames: list('mai, juni'),
		myself: list('ich'),
		and: list('sowie, plus, u'),
		storyHeadings: list('geschichte'),
		folders: list('personen'),
		columns: {
			round: list('runde'), assessed: list('achtet auf, schaut auf, prüft, bewertet, legt wert auf'), topics: list('was'),
			day: list('datum, tag'),
		},
		companies: {
			marks: list('[Ff]irma:?, \\bbei'),
			before: list('bei'),
			at: list('bei'),
			rounds: list('gespräch, vorstellungsgespräch, bewerbung'),
		},
		talksOfOthers: {
			labels: list('kandidat(?:in)?'),
		},
		answering: list('ich'),
		bareRounds: list('runde, gespräch'),
	},
	hiring: {
		perhapsHirersSay: {
			begins: list(`
				leitfragen, gesprächsleitfaden
				interviewleitfaden, unsere bewerber, mitarbeitergespräche\\b
			`),
		},
		sources: { is: list('kununu, aus dem (?:netz|internet|web|forum), quellen?(?= ?:)') },
		otherFolders: list(`
			schule, uni, studium, lesen, bücher, familie, zuhause
			haushalt, reisen, gesundheit, hobbys, verein, kurse, kunden, forschung
		`),
		ownLife: { is: list('mein Chef, meine Chefin, mein Mann, meine Frau, Freund, Freundin, Bruder, Kumpel, Geburtstag') },
		meals: { is: list('Mittagessen, Abendessen') },
		interviews: { holds: list('vorstellungsgespräch, bewerbung, erstgespräch, zweitgespräch') },
		hunt: { is: list('jobsuche, stellen, karriere, gespräch'), holds: list('bewerb') },
		others: { is: list('besprechung, protokoll, buch, vorlesung') },
		perhapsOthers: {
			is: list(`
				referenzen, kandidat\\w*, kunden?, lieferanten?, verein, familie, stammbaum, unfall, vorfall, elternabend
				reklamation\\w*, hausarbeit, seminararbeit
				mitarbeitergespräch\\w*, beurteilung\\w*, rezepte?, urlaub, reise, wohnung\\w*, chor, theater
			`),
		},
		research: { is: list('respondenten, proband\\w*') },
	},
	notes: {
		mentionsWithin: list('vorstellungsgespräch, bewerbungsgespräch, bewerbung, gehaltsvorstellung'),
		messages: list('nachrichten?, einladung, e ?mails?'),
		interviewDays: list('kennenlerntag, probetag, probearbeiten, auswahltag, assessment.center'),
		hiring: list('kandidaten?, bewerber\\w*'),
		studies: list(`
			teilnehmer(?:in)? \\d+, proband(?:in)? \\d+, einwilligung unterschrieben, pseudonym, leitfadeninterview
		`),
		otherFields: list('teilnehmende, kandidat'),
		diaries: list('tagebuch, reflexion'),
		templates: list('vorlagen?'),
	},
	weekdays: list('montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag'),
	beforeTimes: list('um, am'),
	weeksOf: list('woche (?:vom|ab|um den)'),
	capitalNouns: list('und, der, die, das, mit, ich, nicht, für, ist, war, im'),
	months: list('jan, feb, mär, apr, mai, jun, jul, aug, sep, okt, nov, dez'),
};
