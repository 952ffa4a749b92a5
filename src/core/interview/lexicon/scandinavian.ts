import type { Language } from './language';
import { list } from './list';

/** Swedish, Norwegian and Danish. Left out, as English or code too: "handling", "roll", "min" and a lone "var". */
export const SCANDINAVIAN: Language = {
	name: 'scandinavian',
	spaced: true,
	verbsAddress: true,
	ties: list(`
		anställningsintervju, anställningsintervjuer, jobbintervju, jobbintervjuer, intervju, intervjuer, intervjufrågor
		intervjuspørsmål, jobbsøking, jobsamtale, jobsamtaler, ansættelsessamtale, jobsøgning
	`),
	firstLook: { questions: list('fråga, spørsmål, spørgsmål'), rounds: list('intervju') },
	openers: {
		stories: list(`
			har du någonsin, har du någon gång, när hade du, när var du senast, kan du berätta, kan du ge ett exempel
			kan du beskriva, skulle du kunna berätta, en situation där du, en situation när du, en gång när du, en gång då du
			har du noen gang, når hadde du sist, kan du fortelle om, kan du gi et eksempel, kan du beskrive, en situasjon der du
			en gang du, har du nogensinde, hvornår har du sidst, kan du fortælle om, kan du give et eksempel
			en situation hvor du, en gang hvor
		`),
		bids: list(`
			berätta, beskriv, ge ett exempel, ge exempel, ge mig, nämn, presentera dig, förklara, tänk på, fortell, fortæl
			gi et eksempel, gi meg, giv et eksempel, giv mig, nevn, nævn, presenter deg, præsenter dig, kan du fortelle litt om
		`),
		asks: list(`
			vad, hur, varför, när, var ser du, vem, vilken, vilket, vilka, på vilket sätt, om du, tänk dig, hva, hvad, hvordan
			hva ville, hvad ville, hvorfor, når, hvornår, hvem, hvilken, hvilket, hvilke, hvor
		`),
		yesNo: list('har du, kan du, vill du, skulle du, brukar du'),
		experience: list(`
			situation, exempel, erfarenhet, gång, tillfälle, konflikt, misstag, misslyckande, framgång, projekt, största
			svåraste, senaste, beslut, utmaning, situasjon, eksempel, erfaring, gang, feil, fejl, prosjekt, største
			vanskeligste, sværeste, beslutning, utfordring, udfordring, uenighet
		`),
		conditions: list('om du, tänk dig'),
	},
	why: { asks: list('varför, hvorfor'), ofThings: list('är, er') },
	pronouns: {
		i: list('jag, mitt, mina, mig, jeg, meg, mine'),
		we: list('vi, vår, vårt, våra, oss, våre, vores'),
		you: list('du, dig, din, ditt, dina, dej, deg, dit, dine'),
		clearlyYou: list('ditt, dina'),
	},
	notBefore: list('inte, ikke, utan, uden'),
	and: list('och'),
	for: list('för, till'),
	labels: {
		principles: list('principer, princip, värderingar, kärnvärden, värdeord'),
		topics: list('ämnen, förbereda, repetera'),
		'ask-them': list(`
			mine spørsmål, spørsmål til dem, mine spørgsmål, spørgsmål til dem
			mina frågor, frågor till dem, frågor att ställa
		`),
		date: list('datum, när, klockslag'),
		role: list('befattning, tjänst'),
		probes: list('följdfrågor, följdfråga, oppfølgingsspørsmål, opfølgende spørgsmål'),
		question: list('fråga, frågor, spørsmål, spørgsmål'),
		story: list('berättelse'),
		answer: list('svar'),
		situation: list('situasjon, bakgrunn, baggrund, läge, bakgrund, sammanhang, utmaning'),
		task: list('uppgift, oppgave, opgave'),
		action: list('åtgärd, åtgärder, agerande, tiltak, indsats'),
		result: list('resultat, utfall'),
	},
	prefixes: { question: list('fråga'), answer: list('Svar') },
	headings: {
		askedOfYou: {
			begins: list(`
				troliga frågor, sannolika frågor, möjliga frågor, mulige spørsmål, sandsynlige spørgsmål
				mulige spørgsmål, frågor jag fick, spørsmål jeg fikk, spørgsmål jeg fik
			`),
			holds: list(`
				de spurte, de spurgte, spurte om, spurgte om, de frågade, frågade, spurte, spurgte, de spør
				de spørger, vil de spørre, kommer de fråga, blev jeg spurgt, ble jeg spurt
			`),
		},
		candidateQuestions: {
			begins: list(`
				mine spørsmål, spørsmål til, mine spørgsmål, spørgsmål til, mina frågor
				frågor till, frågor att ställa, frågor jag vill
			`),
		},
		followUps: { begins: list('följdfrågor, oppfølgingsspørsmål, opfølgende spørgsmål') },
		pressing: list(`
			om de frågar, om de gräver, hvis de spør, hvis de graver, hvis de spørger, de kan fråga, de kan spørge
			de kan spørre
		`),
		answers: { begins: list('svar') },
		askedOf: list('frågor till'),
		story: list('berättelse'),
		stories: list('berättelser'),
		storyBank: list('berättelser, historier'),
		rounds: list('intervju, omgång'),
		ordinals: list('första, andra, tredje'),
		neutral: list('frågor, spørsmål, spørgsmål'),
		behavioral: list('beteendefrågor'),
		technical: list('tekniska frågor'),
		values: list('principer, värderingar, kärnvärden, värdeord'),
		are: list('är, er'),
	},
	people: {
		replaced: list('i stället för, istället för, i stedet for, ersätter, erstatter, skulle varit'),
		notScored: list('bedömer inte, ikke en samtale'),
		recipients: list('till, til'),
		subjects: list('ämne, emne'),
		greetings: list('hej, hei, kära, kære, kjære'),
		jobs: list(`
			chef, avdelningschef, enhetschef, gruppchef, rekryterare, utvecklare, ingenjör, konsultchef, vd, ägare
			projektledare, personalchef, afdelingsleder, leder, teamleder, direktør, rekrutterer, udvikler, ingeniør
			konsulent, butikschef, avdelingsleder, daglig, rekrutterar, seksjonsleder, rådgiver, direktör, hr-chef
			tillidsrepræsentant, tillitsvalgt, kollega, platschef, sykepleier, overlege, rektor, enhetsleder
		`),
		jobParts: list(`
			för, av, personal, teknisk, it, hr, senior, på, afdeling, avdeling, leder, økonomi, ekonomi
		`),
		arrangers: list('rekryterare, rekrutterer, rekrutterar, rekrutteringskonsulent'),
		hiringRoles: list(`
			rekryterare, rekrutterer, hr, hr-chef, personalchef, rekrutterar, rekrytering, rekruttering
			rekrutteringskonsulent
		`),
		rounds: list(`
			intervju, intervjun, första, andra, tredje, sista, telefonintervju, videointervju, samtal, samtale, möte
			møde, møte, runda, runde, første, anden, andet, annen, annengangs, jobsamtale, jobbintervju, jobintervju
			med, teknisk, case, lunch, lunsj, frokost, slutintervju, førstegangsintervju, andregangsintervju
			prøvedag, provjobb, 1, 2, fika, kaffe, telefonsamtal
		`),
		labels: {
			interviewer: list(`
				intervjuare, intervjuer med, intervju med, interviewere, intervjuere, intervjuer, samtale med
				deltagare i intervjun, panel, vem träffar jag, hvem, intervjuaren
			`),
			recruiter: list('rekryterare, rekrutterer, chef, leder, hr, konsultchef, avdelningschef'),
			roster: list(`
				med, deltagare, deltager, deltagere, deltakere, närvarande, til stede, tilstede, vem, hvem
				personer, vilka, hvem er med, möte med, møde med, møte med, komité, jury, arrangør
			`),
			arranges: list('kontakt, kontaktperson'),
			contact: list('kontakt, kontaktperson'),
			after: list('är, er'),
			asksWho: list('vem, hvem'),
			holdsInterviewer: list('intervjuare'),
			notPeople: list('frågor'),
		},
		with: list('med'),
		interviewedBy: list(`
			intervju med, samtale med, intervjuad av, intervjuet av, jobsamtale med, telefonintervju med
		`),
		talkedTo: list(`
			samtal med, møde med, möte med, møte med, pratade med, snakket med, talte med, over for, spurgt af, spurt av
			träffade, mødte, møtte
		`),
		interviewerIs: list(`
			intervjuaren heter, heter, hedder, jag träffar, jeg møder, jeg møter, jeg skal møte, jag ska träffa
			som intervjuar är
		`),
		talks: list(`
			intervju, samtal, samtale, möte, møde, møte, pratade, snakket, snakkede, talte, träffar, träffade, mødte
			møtte, ringde, ringte, lunch, fika, kaffe
		`),
		acts: list(`
			frågade, spurte, spurgte, ville, vill, leder, ledde, var, verkade, virket, virkede, sa, sagde, tog, tok
			ställde, stilte, började, nickade, kjørte, fortalte, är, er, ringer, ringde
		`),
		interviewsMe: list(`
			intervjuade mig, intervjuet meg, intervjuer mig, var med, är med, deltar, deltog, leder intervjun
			leder samtalen, sitter med
		`),
		particles: list('av, af, von, de'),
		honorifics: list('herr, fru, fröken, dr, prof, hr'),
		notNames: list(`
			en, ett, et, den, det, de, och, og, eller, men, med, utan, uden, uten, för, for, från, fra, på, i, till
			til, om, av, af, hos, min, mitt, mina, mit, din, sin, sitt, jag, jeg, du, han, hon, hun, vi, ni, dom, man
			vad, hvad, hva, hur, hvordan, varför, hvorfor, när, hvornår, vem, hvem, var, hvor, vilka, ja, nej, nei
			inte, ikke, också, også, sen, sedan, så, idag, i dag, imorgon, igår, hej, hei, tack, takk, tak
			hälsningar, hilsen, mvh, ämne, emne, datum, dato, tid, plats, sted, fråga, frågor, spørsmål, spørgsmål
			svar, intervju, intervjun, ansökan, ansøgning, søknad, jobb, job, tjänst, stilling, företag, firma, lön
			løn, lønn, resultat, måndag, tisdag, onsdag, torsdag, fredag, lördag, söndag, mandag, tirsdag, lørdag
			søndag, januari, februari, mars, april, maj, juni, juli, augusti, september, oktober, november, december
			januar, februar, marts, mai, august, desember, första, andra, tredje, første, anden, andre, möte, møde
			møte, uppgift, situation, berätta, fortell, fortæl, förberedelser, styrkor, svagheter, kom, ta, husk
			kommer, måste
		`),
		names: list(`
			björn, lars, erik, anders, annika, astrid, axel, birgitta, britt, elin, emil, eva, fredrik, göran, gunnar
			gustav, håkan, hanna, helena, henrik, ingrid, jenny, jens, johan, jonas, josefin, karin, karl, katarina
			kerstin, kjell, klara, kristina, lena, linnea, maja, magnus, maria, marie, mats, mattias, mikael, nils
			olof, oskar, per, pernilla, peter, petra, sara, sofia, stefan, stina, sven, therese, tobias, ulf, ulrika
			viktor, åsa, aase, anne, bente, bjarne, bo, dorte, ditte, freja, hanne, heidi, helle, henning, ida, inge
			jakob, jeppe, jesper, jørgen, kari, kåre, kirsten, kjersti, knud, lasse, lise, marit, mette, mikkel
			morten, nikolaj, odd, ola, ole, pernille, rasmus, sigrid, silje, siri, solveig, søren, stig, susanne
			thea, tone, torben, trine, trond, tuva, vibeke
		`),
		leadIns: list('två'),
		articles: list('den, det'),
		fillers: list('och, og, i, att'),
		of: list('från, fra'),
		isA: list('är, er'),
		strongRounds: list('intervju, intervjun, jobsamtale'),
		alsoNames: list('per, bo'),
		inTitles: list('og, och'),
		myself: list('jeg, jag'),
		and: list('og, samt, plus'),
		companies: {
			at: list('hos'),
			rounds: list('intervju, jobsamtale'),
		},
	},
	parts: { past: list(`
			hade, hadde, havde, var, blev, ble, sa, sagde, gikk, gick, gik, fikk, fick, fik, ville, måste, måtte
			kom, tok, tog, gjorde
		`) },
	hiring: {
		perhapsHirersSay: { begins: list('kandidatern[ae], intervjuguide, interviewguide, de sökande, søkerne, ansøgerne') },
		otherFolders: list(`
			läsning, familj, familie, hem, hjem, skola
			skole, kurser, resor, rejser, reiser, hälsa, kunder
		`),
		interviews: { holds: list('intervju, jobsamtale, ansøgning, jobbsøk') },
		besideNames: { holds: list('rekryter, rekrutter') },
		hunt: { is: list('jobb?, karriere, samtale, tjänst') },
		others: { is: list('möte, møte') },
		perhapsOthers: {
			is: list(`
				kunder?, leverantörer?, leverandører?, familj, familie, släkt, förening, forening, kör, kor, teater, incident
				semester
				ferie, recept, protokoll, referat
			`),
		},
	},
	notes: { mentionsWithin: list('rekrutter, jobsamtale, jobbintervju, arbetsintervju') },
	shortWeekdays: list(`
		måndag, mandag, tisdag, tirsdag, onsdag, torsdag, fredag, lördag, lørdag, söndag, søndag
	`),
	beforeTimes: list('kl, kl., den'),
	months: list('jan, feb, mar, apr, maj, jun, jul, aug, sep, okt, nov, dec'),
};
