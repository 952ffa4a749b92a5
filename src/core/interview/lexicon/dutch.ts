import type { Language } from './language';
import { list } from './list';

/** Dutch. */
export const DUTCH: Language = {
	name: 'dutch',
	spaced: true,
	verbsAddress: true,
	ties: list('sollicitatiegesprek, sollicitatiegesprekken, sollicitatie, sollicitaties, sollicitatievragen'),
	firstLook: { questions: list('vraag'), rounds: list('ronde') },
	openers: {
		stories: list(`
			heb je ooit, heeft u ooit, heb je wel eens, heeft u wel eens, wanneer heb je, wanneer heeft u, kun je een voorbeeld
			kunt u een voorbeeld, kun je vertellen, kunt u vertellen, kun je een situatie, kunt u een situatie
			een situatie waarin, een moment waarop
		`),
		bids: list('vertel, beschrijf, beschrijft u, noem, noemt u, geef, geeft u, stel jezelf voor, leg uit, denk aan'),
		asks: list('wat, hoe, waarom, wanneer, waar, wie, welk, welke, wat spreekt, waarmee, waaraan, wat zou, stel dat'),
		yesNo: list('heb je, heeft u, ben je, bent u, kun je, kunt u, zou je, zou u'),
		experience: list(`
			situatie, voorbeeld, ervaring, keer, moment, conflict, fout, mislukking, succes, project, grootste, moeilijkste
			laatste, beslissing, uitdaging, prestatie, feedback
		`),
		conditions: list('stel dat'),
	},
	why: { asks: list('waarom'), ofThings: list('zijn') },
	pronouns: {
		i: list('ik, mijn, mij, mezelf'),
		we: list('wij, onze, ons'),
		you: list('je, jij, jou, jouw, jezelf, u, uw'),
		clearlyYou: list('jij, jou, jouw, jezelf'),
	},
	notBefore: list('niet, geen, behalve'),
	and: list('en'),
	for: list('voor, aan'),
	labels: {
		principles: list('principes, waarden, kernwaarden, leiderschapsprincipes'),
		topics: list('waar ze op letten, onderwerpen, voorbereiden'),
		'ask-them': list('mijn vragen, vragen aan hen, vragen om te stellen'),
		date: list('datum, wanneer, tijd, tijdstip'),
		role: list('rol, functie'),
		probes: list('vervolgvragen, vervolgvraag, doorvragen, doorvraag'),
		question: list('vraag, vragen'),
		story: list('verhaal'),
		answer: list('antwoord'),
		situation: list('situatie, achtergrond, uitdaging'),
		task: list('taak, doel'),
		action: list('actie, acties, aanpak'),
		result: list('resultaat, resultaten'),
	},
	prefixes: { question: list('vraag'), answer: list('Antwoord') },
	ownRemarks: {
		alone: list('klaar, gedaan, goed, zwak, matig, lastig, open'), begin: list('nog, oefenen, gebruik, verteld'),
		degrees: list('niet, heel, te, nog'), bids: list('graag, bijvoorbeeld'),
	},
	headings: {
		askedOfYou: {
			begins: list(`
				waarschijnlijk, verwachte vragen, mogelijke vragen, waarschijnlijke vragen, gevraagd
				vragen die ik kreeg, vragen die ze
			`),
			holds: list('ze vragen, zij vragen, vroegen, vroeg, gevraagd, wilden weten, wilde weten'),
		},
		candidateQuestions: {
			begins: list('mijn vragen, vragen aan, vragen voor de, vragen die ik, vragen om te stellen'),
		},
		followUps: { begins: list('vervolgvragen, doorvragen') },
		pressing: list(`
			als ze doorvragen, als ze vragen, ze kunnen vragen, kunnen ze vragen
		`),
		answers: { begins: list('antwoord') },
		askedOf: list('vragen aan, vragen voor'),
		story: list('verhaal'),
		stories: list('verhalen'),
		storyBank: list('verhalen, star voorbeelden, voorbeelden'),
		rounds: list('ronde, sollicitatiegesprek'),
		ordinals: list('eerste, tweede, derde'),
		neutral: list('vragen'),
		behavioral: list('gedragsvragen'),
		technical: list('technische vragen'),
		values: list('kernwaarden, leiderschapsprincipes'),
		are: list('zijn'),
	},
	people: {
		columns: { assessed: list('let op, kijkt naar, toetst, beoordeelt') },
		assesses: list('let op, kijkt naar, toetst, beoordeelt, vraagt naar, wil zien'),
		about: list('over'),
		reports: list('zegt, zei, denkt'),
		competences: {
			heads: list(`
				leiderschap, samenwerking, samenwerken, communicatie, motivatie, klantgerichtheid, resultaatgerichtheid
				integriteit, flexibiliteit, eigenaarschap, verantwoordelijkheid, besluitvorming, aanpassingsvermogen
				conflicthantering, stakeholdermanagement, overtuigingskracht, creativiteit, initiatief, leervermogen
				omgevingsbewustzijn, zelfstandigheid, stressbestendigheid, verandervermogen, visie, vertrouwen
			`),
			joins: list('met, van, zonder, in, onder, voor'),
		},
		replaced: list('in plaats van, vervangt, zou eerst, oorspronkelijk'),
		notScored: list('geen gesprek, beoordeelt niet, niet beoordeeld'),
		recipients: list('aan'),
		subjects: list('onderwerp'),
		greetings: list('hoi, hallo, beste, dag, geachte'),
		jobs: list(`
			directeur, directrice, teamleider, manager, leidinggevende, recruiter, ontwikkelaar, ingenieur, adviseur
			hoofd, afdelingshoofd, projectleider, eigenaar, medewerker, consultant, bestuurder, teamlead, collega
			docent, arts, verpleegkundige, coördinator, personeelszaken
		`),
		jobParts: list('van, de, het, hr, p&o, personeel, afdeling, senior, operationeel, zaken'),
		arrangers: list('recruiter, headhunter, werver'),
		hiringRoles: list(`
			p&o, personeelszaken, recruiter, hr, werving, vacaturehouder, leidinggevende
		`),
		rounds: list(`
			gesprek, gesprekken, eerste, tweede, derde, laatste, kennismaking, kennismakingsgesprek
			sollicitatiegesprek, telefonisch, technisch, ronde, intake, belafspraak, met, meeloopdag
			arbeidsvoorwaardengesprek, case, koffie, videogesprek, 1e, 2e
		`),
		labels: {
			interviewer: list(`
				interviewer, interviewers, gesprekspartner, gesprekspartners, gesprek met, sollicitatiecommissie
				commissie, met wie, wie spreek ik
			`),
			recruiter: list('recruiter, leidinggevende, hr, p o, teamleider, personeelszaken'),
			roster: list('met, aanwezig, aanwezigen, deelnemers, wie, erbij, personen, commissie, organisator, genodigden'),
			arranges: list('contactpersoon, contact'),
			contact: list('contactpersoon, contact'),
			after: list('zijn'),
			asksWho: list('wie'),
			notPeople: list('vragen'),
		},
		with: list('met'),
		interviewedBy: list('gesprek met, sollicitatiegesprek met, telefoongesprek met, gesprek door'),
		talkedTo: list(`
			kennismaking met, gesproken met, geïnterviewd door, gebeld met, gevraagd door, terugbellen, bellen met
		`),
		interviewerIs: list(`
			gesprekspartner is, gesprekspartners zijn, de recruiter is, heet, mijn gesprekspartner is
		`),
		talks: list(`
			gesprek, gebeld, gesproken, kennismaking, afspraak, ontmoet, spreek, belde, koffie, call
		`),
		acts: list(`
			vroeg, vraagt, wilde, wil, leidt, leidde, was, leek, deed, doet, zei, had, heeft, stelde, knikte, bleef
			begon, belt, belde, is
		`),
		interviewsMe: list(`
			interviewt mij, doet het gesprek, zit erbij, zat erbij, leidt het gesprek, schuift aan, schoof aan
			is er ook bij, was er ook bij
		`),
		logistics: {
			is: list('receptie, legitimatie, parkeren'), begins: list('kleding, vragen naar'), ends: list('meenemen'),
		},
		particles: list('van, de, den, der, het, \'t, ter, ten'),
		honorifics: list('dhr, mevr, mw, meneer, mevrouw, drs, ir, mr, dr, prof'),
		notNames: list(`
			de, het, een, en, of, maar, met, zonder, voor, door, op, in, aan, bij, naar, van, uit, mijn, jouw, uw
			zijn, haar, deze, dit, die, dat, ik, hij, zij, ze, wij, we, jullie, wat, hoe, waarom, wanneer, wie, waar
			welke, ja, nee, niet, ook, nog, dan, daarna, vandaag, morgen, gisteren, hallo, beste, groet, groeten
			bedankt, onderwerp, datum, tijd, plaats, duur, vraag, vragen, antwoord, antwoorden, gesprek, gesprekken
			sollicitatie, sollicitaties, functie, bedrijf, aanbod, salaris, resultaat, voorbereiding, notities
			maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, januari, februari, maart, april, mei
			juni, juli, augustus, september, oktober, november, december, situatie, taak, actie, eerste, tweede
			derde, team, afdeling, vergadering, afgewezen, uitnodiging, meenemen, er, eens, trein
		`),
		names: list(`
			marloes, arjen, femke, sander, joost, bram, daan, sanne, lotte, maarten, jeroen, wouter, thijs, ruben
			niels, koen, jelle, hanneke, ingrid, marieke, anouk, esther, floor, fleur, geert, gerrit, guus, henk
			hessel, ilse, jaap, jasper, joris, karel, kees, liesbeth, marijke, marjolein, mieke, nienke, pieter, rens
			roos, saskia, sietske, sjoerd, stijn, teun, wendy, willem, wim, yvette, dirk, els, griet, lieve, tine
		`),
		articles: list('de'),
		fillers: list('en'),
		of: list('van'),
		ownName: list('ik heet, mijn naam is'),
		isA: list('is, zij is, hij is'),
		strongRounds: list('gesprek, kennismaking'),
		alsoInNames: list('van'),
		abbreviations: list('dhr, mevr, mw, v, v\\.d, v\\. ?d'),
		myself: list('ik'),
		and: list('plus'),
		companies: {
			rounds: list('sollicitatie, gesprek'),
		},
	},
	parts: {
		names: list('situatie, taak, actie, acties, resultaat, resultaten'),
		past: list('heb, was, had, werd, hebben, waren, hadden, wilde, kon, moest, ging, zag, zei, stond'),
	},
	hiring: {
		perhapsHirersSay: { begins: list('(?:de|onze) kandidaten, sollicitanten, interviewleidraad, respondenten') },
		sources: { is: list('van (?:het )?internet, van een forum, bron(?= ?:)') },
		otherFolders: list('lezen, gezin, thuis, cursussen, reizen, gezondheid, vereniging, klanten, onderzoek'),
		ownLife: { is: list('mijn baas, mijn man, mijn vrouw, vriend, vriendin, broer') },
		meals: { is: list('lunch, diner') },
		interviews: { holds: list('sollicitatie, kennismakingsgesprek') },
		hunt: { is: list('werk, gesprek, baan, loopbaan'), holds: list('vacature') },
		others: { is: list('vergadering') },
		perhapsOthers: {
			is: list(`
				klanten?, leveranciers?, familie, koor, toneel, vereniging, incident, vakantie, recepten, notulen
			`),
		},
	},
	notes: { mentionsWithin: list('sollicita') },
	weeksOf: list('week van'),
	shortWeekdays: list('maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag'),
	months: list('jan, feb, mrt maart, apr, mei, jun, jul, aug, sep, okt, nov, dec'),
};
