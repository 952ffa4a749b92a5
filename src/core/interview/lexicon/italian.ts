import type { Language } from './language';
import { list } from './list';

/**
 * Italian. "come", "dove" and "chi" open a question only together with the next word: alone they are English too, as is
 * "io".
 */
export const ITALIAN: Language = {
	name: 'italian',
	spaced: true,
	verbsAddress: true,
	ties: list('colloquio, colloqui, colloquio di lavoro, colloqui di lavoro'),
	firstLook: { questions: list('domanda') },
	openers: {
		stories: list(`
			hai mai, ha mai, ti è mai capitato, le è mai capitato, quando hai, quando è stata l’ultima volta, una volta in cui
			una situazione in cui, un momento in cui, puoi farmi un esempio, può farmi un esempio, puoi raccontarmi
			può raccontarmi, puoi descrivere, può descrivere
		`),
		bids: list(`
			raccontami, racconta, racconti, mi racconti, parlami, parli, mi parli, descrivi, descriva, descrivimi, mi descriva
			fammi un esempio, mi faccia un esempio, fai un esempio, faccia un esempio, spiega, spiegami, presentati
			si presenti, pensa a
		`),
		asks: list(`
			cosa, che cosa, perché, quale, quali, quando, chi è, chi ha, qual è, che tipo, in che modo
			come hai, come ha, come ti
			come gestisci, come gestisce, come reagisci, come affronti, dove ti, dove si, se potessi
		`),
		yesNo: list('hai, sei, preferisci, puoi, ti piace'),
		experience: list(`
			volta, situazione, esempio, esperienza, momento, conflitto, errore, fallimento, successo, progetto, più, ultima
			decisione, sfida, risultato
		`),
		conditions: list('se potessi'),
	},
	why: { asks: list('perché'), ofThings: list('è, sono') },
	pronouns: {
		i: list('io, mio, mia, miei, mie, mi, ho, avevo'),
		we: list('noi, nostro, nostra, nostri'),
		you: list('tu, tuo, tua, tuoi, tue, ti, te, lei, suo, sua, hai, sei, mi, si'),
		clearlyYou: list('tuo, tua, tuoi'),
	},
	notBefore: list('non, senza, tranne'),
	and: list('e'),
	for: list('per'),
	labels: {
		principles: list('principi, principio, valori, valore'),
		topics: list('argomenti, ripassare'),
		'ask-them': list('domande da fare, le mie domande, domande per loro'),
		date: list('data, quando, orario'),
		role: list('ruolo, posizione'),
		probes: list('domande di approfondimento'),
		question: list('domanda, domande'),
		story: list('storia'),
		answer: list('risposta'),
		situation: list('situazione, contesto, sfida'),
		task: list('compito, obiettivo'),
		action: list('azione, azioni'),
		result: list('risultato, risultati'),
	},
	prefixes: { question: list('domanda'), answer: list('Risposta') },
	ownRemarks: {
		alone: list('fatto, fatta, bene, debole, pronto, pronta, da fare, da rivedere, così così'),
		begin: list('manca, usare, raccontato, serve'), degrees: list('molto, non, troppo'),
		bids: list('per favore, per esempio'),
	},
	headings: {
		askedOfYou: {
			begins: list('domande ricevute, domande fatte, domande probabili, possibili domande, probabilmente'),
			holds: list('mi hanno chiesto, hanno chiesto, mi ha chiesto, ha chiesto, mi chiederanno, chiederanno, mi chiedono'),
		},
		candidateQuestions: {
			begins: list('domande da fare, le mie domande, domande per il, domande per la, domande per loro'),
		},
		followUps: { begins: list('domande di approfondimento, approfondimenti') },
		pressing: list(`
			se insistono, se chiedono, se chiedono di più, se approfondiscono, se scavano, potrebbero chiedere
		`),
		answers: { begins: list('risposta') },
		askedOf: list('domande per'),
		story: list('storia'),
		stories: list('storie'),
		storyBank: list('storie, aneddoti, i miei esempi, esempi star'),
		rounds: list('colloquio'),
		ordinals: list('primo, secondo, terzo'),
		neutral: list('domande'),
		behavioral: list('domande comportamentali, comportamentali'),
		technical: list('domande tecniche, tecniche'),
		values: list('principi, valori'),
		are: list('sono'),
	},
	people: {
		columns: { assessed: list('valuta, verifica, guarda, cerca') },
		assesses: list('valuta, verifica, guarda, cerca'),
		about: list('su'),
		reports: list('dice, ha detto, pensa'),
		competences: {
			heads: list(`
				leadership, comunicazione, motivazione, collaborazione, adattabilità, flessibilità, iniziativa, creatività
				integrità, empatia, resilienza, responsabilità, negoziazione, fiducia, ascolto attivo, lavoro di squadra
				lavoro di gruppo, gestione dei conflitti, gestione dello stress, gestione del cambiamento, autonomia
				problem solving, orientamento al cliente, orientamento al risultato, pensiero critico, visione
			`),
			joins: list('con, di, del, della, senza, in, sotto, per'),
		},
		replaced: list('al posto di, invece di, sostituisce, doveva essere'),
		notScored: list('non valuta, non è un colloquio'),
		recipients: list('a'),
		subjects: list('oggetto'),
		greetings: list('ciao, gentile, buongiorno, car[oa]'),
		jobs: list(`
			direttore, direttrice, responsabile, ingegnere, sviluppatore, sviluppatrice, selezionatore
			selezionatrice, recruiter, capo, titolare, socio, socia, referente, coordinatore, coordinatrice
			caporedattore, caporedattrice, dottore, dottoressa, amministratore, ad, avvocato, presidente, professore
			professoressa, consulente, collega, capoufficio
		`),
		jobParts: list(`
			del, della, di, risorse, umane, commerciale, tecnico, tecnica, generale, personale, marketing, vendite
			ufficio, selezione
		`),
		arrangers: list('recruiter, selezionatrice, selezionatore, headhunter'),
		hiringRoles: list(`
			selezionatrice, selezionatore, risorse umane, hr, recruiter, selezione, ufficio personale, agenzia
		`),
		rounds: list(`
			colloquio, colloqui, primo, secondo, terzo, ultimo, finale, telefonico, telefonata, videochiamata
			tecnico, conoscitivo, chiamata, incontro, prova, fase, con, il, la, hr, call, motivazionale, gruppo, di
			individuale, pratica, riunione
		`),
		labels: {
			interviewer: list(`
				intervistatore, intervistatrice, intervistatori, colloquio con, selezionatore, selezionatrice
				selezionatori, commissione, chi mi intervista, chi incontro
			`),
			recruiter: list('recruiter, selezionatrice, hr, risorse umane, responsabile, agenzia'),
			roster: list('con, partecipanti, presenti, chi, persone, presente, commissione, organizzatore, invitati'),
			arranges: list('contatto, contatti, referente'),
			contact: list('contatto, contatti, referente'),
			before: list('i miei'),
			after: list('sono'),
			asksWho: list('chi'),
			holdsInterviewer: list('intervistator'),
			notPeople: list('domande'),
		},
		with: list('con, un certo, una certa'),
		interviewedBy: list('colloquio con'),
		talkedTo: list(`
			incontro con, chiamata con, telefonata con, intervistato da, intervistata da, ho parlato con, conoscitivo con
			tecnico con, videochiamata con
		`),
		interviewerIs: list(`
			la selezionatrice è, il selezionatore è, si chiama, la recruiter è, il recruiter è, la responsabile è
		`),
		talks: list(`
			colloquio, chiamata, telefonata, parlato, incontro, incontrato, videochiamata, call, visto, sentito
			caffè, conosciuto
		`),
		acts: list(`
			ha chiesto, chiede, mi ha chiesto, voleva, vuole, conduce, ha condotto, era, sembrava, insiste, ha detto
			ha fatto, guida, segue, ha insistito, mi ha, ha, fa, prende, è
		`),
		interviewsMe: list(`
			mi ha intervistato, mi ha intervistata, mi intervista, farà il colloquio, ha fatto il colloquio
			conduce il colloquio, sarà presente, mi fa il colloquio
		`),
		logistics: {
			is: list('documento, parcheggio'), begins: list('portare, abbigliamento, chiedere di'),
		},
		particles: list('di, de, del, della, dello, da, dal, la, lo'),
		honorifics: list(`
			sig, sig.ra, signor, signora, signorina, dott, dott.ssa, dottoressa, dottor, ing, avv, prof, prof.ssa
			arch, rag, geom
		`),
		notNames: list(`
			il, lo, la, i, gli, le, un, uno, una, di, del, della, dei, delle, e, o, ma, con, senza, per, in, su, da
			al, alla, mio, mia, tuo, suo, questo, questa, io, lui, lei, noi, voi, loro, che, come, quando, dove, chi
			quale, quali, cosa, perché, sì, no, molto, bene, male, più, meno, poi, dopo, prima, oggi, domani, ieri
			ciao, buongiorno, grazie, gentile, cordiali, saluti, oggetto, data, ora, luogo, durata, domanda, domande
			risposta, risposte, colloquio, colloqui, posizione, azienda, offerta, stipendio, ral, risultato
			preparazione, note, lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica, gennaio, febbraio
			marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre, riunione, fase
			squadra, ufficio, situazione, azione, contesto, esperienza, processo, mi, si, ci, se, né, primo, secondo
			terzo, progetto, via, candidatura, candidature, portare, esito
		`),
		names: list(`
			giulia, marco, luca, matteo, alessandro, alessandra, andrea, antonella, beatrice, bruno, caterina, chiara
			claudia, claudio, cristiano, daniele, davide, domenico, donatella, elisa, emanuele, enrico, enzo, fabio
			fabrizio, federica, federico, filippo, francesca, francesco, gabriele, giacomo, gianluca, gianni, giorgia
			giorgio, giovanna, giovanni, giuseppe, graziella, ilaria, lorenzo, loredana, luigi, massimo, maurizio
			michela, michele, mirko, nicola, nicoletta, ornella, paola, paolo, patrizia, pietro, raffaella, riccardo
			roberta, roberto, rosanna, salvatore, serena, silvia, simona, stefania, stefano, tommaso, umberto
			valeria, vincenzo
		`),
		articles: list('il, la'),
		fillers: list('e, poi'),
		of: list('di, da, del'),
		ownName: list('mi chiamo, il mio nome è'),
		isA: list('è, che è'),
		strongRounds: list('colloquio'),
		alsoInNames: list('di'),
		inTitles: list('e'),
		abbreviations: list('dott'),
		lowerCaseHonorifics: list('sig'),
		myself: list('io'),
		and: list('ed, poi, più'),
		folders: list('persone'),
		companies: {
			rounds: list('colloquio, colloqui'),
		},
	},
	parts: {
		names: list('situazione, compito, azione, azioni, risultato, risultati'),
		past: list('ho, ero, avevo, era, aveva, abbiamo, sono, hanno, erano, voleva, -ato, -uto'),
	},
	hiring: {
		perhapsHirersSay: { begins: list("intervistat[ie], traccia (?:dell['’])?intervist[ae], i candidati") },
		sources: { is: list('da(?:l|lla)? (?:internet|rete|web), fonti?(?= ?:)') },
		otherFolders: list('letture, famiglia, scuola, corsi, viaggi, salute, clienti, ricerca, tesi'),
		ownLife: { is: list('mio capo, mia moglie, mio marito, amic[oa], cugin[oa]') },
		meals: { is: list('pranzo, cena') },
		interviews: { holds: list('colloqui[oa]?\\b, selezion, candidatura') },
		besideNames: { holds: list('selezionat') },
		hunt: { is: list('lavoro, tirocinio, carriera'), holds: list('candidatur') },
		others: { is: list('riunione, libro') },
		perhapsOthers: {
			is: list(`
				clienti, fornitori, famiglia, coro, teatro, incident[ei], visite, vacanze, ricett[ae], verbale
			`),
		},
	},
	notes: { mentionsWithin: list('colloquio di lavoro') },
	weekdays: list('lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica'),
	months: list('gen, feb, mar, apr, mag, giu, lug, ago, set, ott, nov, dic'),
};
