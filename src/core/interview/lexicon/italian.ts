import type { Language } from './language';
import { list } from './list';

/** Italian. "come", "dove" and "chi" ask only with a word behind them: alone they are English too, as is "io". */
export const ITALIAN: Language = {
	name: 'italian',
	spaced: true,
	verbsAddress: true,
	ties: list('colloquio, colloqui, colloquio di lavoro, colloqui di lavoro'),
	firstLook: { stems: list('colloquio di lavoro, raccontami, mi racconti'), questions: list('domanda') },
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
		i: list('mio, mia, miei, mie, mi'),
		we: list('noi, nostro, nostra, nostri'),
		you: list('tu, tuo, tua, tuoi, tue, ti, te, lei, suo, sua, hai, sei, mi, si'),
	},
	and: list('e'),
	for: list('per'),
	labels: {
		interviewer: list('intervistatore, intervistatrice, intervistatori, selezionatore, selezionatrice, colloquio con'),
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
	headings: {
		candidateQuestions: {
			begins: list('domande da fare, le mie domande, domande per il, domande per la, domande per loro'),
		},
		followUps: { begins: list('domande di approfondimento, approfondimenti') },
		answers: { begins: list('risposta') },
		askedOf: list('domande per'),
		story: list('storia'),
		storyBank: list('storie'),
		rounds: list('colloquio'),
		ordinals: list('primo, secondo, terzo'),
		neutral: list('domande'),
		behavioral: list('domande comportamentali, comportamentali'),
		technical: list('domande tecniche, tecniche'),
		values: list('principi, valori'),
	},
	months: list('gen, feb, mar, apr, mag, giu, lug, ago, set, ott, nov, dic'),
};
