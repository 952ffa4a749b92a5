import type { Language } from './language';
import { list } from './list';

/** French. */
export const FRENCH: Language = {
	name: 'french',
	spaced: true,
	verbsAddress: true,
	ties: list('histoires star, entretien, entretiens, entretien d embauche'),
	firstLook: { stems: list('entretien d, parlez-moi'), rounds: list('entretien') },
	openers: {
		stories: list(`
			avez vous déjà, as tu déjà, une fois où, un moment où, une situation où, pouvez vous me, pouvez vous nous
			pouvez vous décrire, pouvez vous donner, peux tu me, pourriez vous me, pourriez vous décrire, quand avez vous
			racontez moi, raconte moi
		`),
		bids: list(`
			parlez, parle, décrivez, décris, racontez, raconte, donnez, donne, citez, cite, présentez vous, expliquez
			explique, partagez, pensez à, comment vous décririez
		`),
		asks: list(`
			comment, pourquoi, quel, quelle, quels, quelles, qui, quand, où, que, quoi, qu’est-ce, qu’avez-vous, lequel
			laquelle, si vous, en quoi, à quoi, dans quelle, dans quel, sur quoi, imaginez
		`),
		yesNo: list('avez vous, êtes vous, est ce que, savez vous, aimez vous, y a t il, as tu, es tu'),
		experience: list(`
			fois, situation, exemple, expérience, moment, conflit, erreur, échec, réussite, projet, plus, dernière, décision
			défi
		`),
		conditions: list('si vous, imaginez'),
	},
	why: { asks: list('pourquoi'), ofThings: list('est') },
	pronouns: {
		i: list('je, j, jai, mon, ma, mes, moi'),
		we: list('nous, notre, nos'),
		you: list('vous, votre, vos, tu, ton, ta, tes, te, moi'),
	},
	and: list('et'),
	for: list('pour'),
	labels: {
		interviewer: list('intervieweur, intervieweuse, intervieweurs, recruteur'),
		principles: list('principes, principe, valeurs, valeur'),
		topics: list('sujets, sujet, à revoir'),
		'ask-them': list('questions à poser'),
		date: list('quand, heure'),
		role: list('rôle'),
		probes: list('relances'),
		story: list('histoire'),
		answer: list('réponse'),
		situation: list('défi, contexte'),
		task: list('tâche, tache, objectif'),
		result: list('résultat, résultats'),
	},
	headings: {
		candidateQuestions: {
			begins: list(`
				questions à poser, questions à leur poser, mes questions, vos questions, à leur demander, à demander
			`),
		},
		advice: { begins: list('conseils') },
		answers: { begins: list('réponse') },
		followUps: { begins: list('possibles questions, relances') },
		askedOf: list('question pour, questions pour'),
		story: list('histoire, récit'),
		storyBank: list('histoires'),
		storyColumn: list('histoire'),
		rounds: list('entretien'),
		ordinals: list('premier, deuxième'),
		behavioral: list('comportementales, comportementale'),
		technical: list('techniques'),
		values: list('principes, valeurs'),
		ofValues: list('de, des, du'),
	},
	parts: { instructions: list('décrivez, détaillez, concluez, démarrez'), challenges: list('défi') },
	subjects: {
		themes: list('conflit, échec, erreur, défaut, qualité'),
		work: list('équipe, projet, collègue'),
	},
	months: list('jan, fév fev, mar, avr, mai, juin, juil, aoû, sep, oct, nov, déc dec'),
};
