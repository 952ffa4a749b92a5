import type { Language } from './language';
import { list } from './list';

/** French. */
export const FRENCH: Language = {
	name: 'french',
	spaced: true,
	verbsAddress: true,
	ties: list('histoires star, entretien, entretiens, entretien d embauche'),
	firstLook: { rounds: list('entretien') },
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
		clearlyYou: list('vous, votre, vos'),
	},
	notBefore: list('pas, sans, sauf'),
	and: list('et'),
	for: list('pour'),
	labels: {
		principles: list('principes, principe, valeurs, valeur'),
		topics: list('ce qu ils regardent, ce qu ils cherchent, sujets, sujet, à revoir'),
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
	ownRemarks: {
		alone: list('fait, bien, bof, faible, prêt, prête, à faire, à revoir, facile'),
		begin: list('à travailler, il manque, raconté, manque'), degrees: list('pas, très, trop, assez'),
		bids: list('merci de, par exemple'),
	},
	headings: {
		askedOfYou: {
			begins: list(`
				questions posées, questions probables, questions possibles, questions reçues, probablement
				ce qu on m a demandé
			`),
			holds: list(`
				ils demandent, m a demandé, ont demandé, a demandé, on m a demandé, demandera, demanderont
				vont demander, questions qu on m
			`),
		},
		candidateQuestions: {
			begins: list(`
				questions à poser, questions à leur poser, mes questions, vos questions, à leur demander, à demander
			`),
		},
		advice: { begins: list('conseils') },
		answers: { begins: list('réponse') },
		followUps: { begins: list('possibles questions, questions de relance') },
		pressing: list(`
			relances, si on creuse, s ils creusent, si on insiste, s ils insistent, si on me relance, s ils relancent
		`),
		askedOf: list('question pour, questions pour'),
		story: list('histoire, récit'),
		stories: list('histoires'),
		storyBank: list(`
			histoires, anecdotes, ce que je raconte, mes exemples, exemples star, expériences à raconter, mes expériences
		`),
		storyColumn: list('histoire'),
		rounds: list('entretien'),
		ordinals: list('premier, deuxième'),
		behavioral: list('comportementales, comportementale'),
		technical: list('techniques'),
		values: list('principes, valeurs'),
		are: list('sont'),
		ofValues: list('de, des, du'),
		versions: {
			lengths: list('courte, longue'),
		},
	},
	parts: {
		names: list('situation, tâche, action, actions, résultat, résultats'),
		past: list('ai, avais, était, avait, étaient, avaient, avons, fallait, voulait, -é'),
		instructions: list('décrivez, détaillez, concluez, démarrez'),
		challenges: list('défi'),
		queries: list('que, quel'),
		readers: list('vous'),
	},
	subjects: {
		themes: list('conflit, échec, erreur, défaut, qualité'),
		work: list('équipe, projet, collègue, travail, client, manager, responsable'),
	},
	people: {
		about: list('sur, à propos de'),
		reports: list('dit, pense'),
		competences: {
			heads: list(`
				leadership, communication, motivation, collaboration, coopération, autonomie, rigueur, créativité, écoute
				adaptabilité, adaptation, gestion du stress, gestion des conflits, gestion du changement, intégrité
				esprit d'équipe, travail en équipe, prise de décision, prise d'initiative, curiosité, empathie, négociation
				résilience, responsabilité, confiance, savoir-être, esprit critique, vision, orientation client
				résolution de problèmes
			`),
			joins: list('avec, de, du, des, en, sans, sous, pour, dans'),
		},
		replaced: list('au lieu de, à la place de, remplace, devait être'),
		notScored: list('non évalué, pas un entretien, sans évaluation'),
		recipients: list('à'),
		subjects: list('objet'),
		greetings: list('bonjour, cher, chère'),
		jobs: list(`
			directeur, directrice, responsable, drh, rh, ingénieur, ingénieure, développeur, développeuse, gérant
			gérante, recruteur, recruteuse, chargé, chargée, cheffe, président, présidente, associé, associée
			conseiller, conseillère, chef, rédacteur, rédactrice, dg, dsi, daf, cto, consultante, comptable
			professeur, professeure, manageuse, managère, fondateur, fondatrice, coordonnateur, coordonnatrice
			gestionnaire, adjoint, adjointe, maître, collègue, médecin, cadre, tuteur, tutrice, n+1, n+2
		`),
		jobParts: list(`
			recrutement, ressources, humaines, technique, commercial, commerciale, marketing, des, du, de, la, le, d
			projet, général, générale, pôle, service, futur, future, acquisition, talents
		`),
		arrangers: list('recruteur, recruteuse, chasseur de têtes, chasseuse de têtes'),
		hiringRoles: list(`
			rh, drh, recruteur, recruteuse, chargée de recrutement, chargé de recrutement, responsable recrutement
			recrutement, ressources humaines, chasseur de têtes, cabinet, n+1, n+2, future manager, futur manager
		`),
		rounds: list(`
			entretien, entretiens, 1er, 2e, 3e, 2ème, 1ère, 3ème, premier, première, deuxième, second, seconde
			troisième, dernier, final, tour, appel, visio, visioconférence, téléphone, téléphonique, technique, rh
			test, cas, pratique, étude, café, déjeuner, rdv, rendez-vous, manager, jury, rencontre, avec
			présentation, de, la, le, un, du, er, ère, e, ème, culture, fit, échange, présélection, étape
		`),
		labels: {
			interviewer: list(`
				intervieweur, intervieweuse, intervieweurs, entretien avec, jury, membres du jury, interlocuteur
				interlocuteurs, interlocutrice, interlocutrices, recruteurs, mené par, menée par, reçu par
				reçue par, panel, qui, je vais voir, je rencontre, rencontre avec, recruteur
			`),
			recruiter: list(`
				recruteur, recruteuse, rh, drh, responsable, manager, chargée de recrutement, chargé de recrutement, n 1
				cabinet, chasseuse de têtes, chasseur de têtes, recrutement
			`),
			roster: list(`
				avec, participants, présents, présentes, présent, présente, qui, personnes
				en présence de, comité, jury, commission, organisateur, invités
			`),
			sender: list('de, expéditeur'),
			arranges: list('contact, contacts, interlocuteur principal, cabinet'),
			contact: list('de, expéditeur, contact, contacts, interlocuteur principal'),
			before: list('me, mes'),
			after: list('sont'),
			asksWho: list('qui'),
			holdsInterviewer: list('intervieweu'),
			holdsRecruiter: list('rh'),
		},
		with: list("avec, un certain, une certaine, elle s'appelle, il s'appelle"),
		interviewedBy: list(`
			entretien avec, entretien rh avec, entretien technique avec, interviewé par, interviewée par
		`),
		talkedTo: list(`
			reçu par, reçue par, mené par, menée par, échange avec, appel avec, visio avec, rencontre avec, rdv avec
			rendez-vous avec, rencontrer, rencontré, face à, questions de
		`),
		interviewerIs: list(`
			l'interlocutrice est, l'interlocuteur est, la recruteuse est, le recruteur est, la rh est, le jury :
			jury :, la manageuse s'appelle, le manager s'appelle, vous rencontrerez, je verrai, je vois
		`),
		talks: list(`
			entretien, échange, échangé, appel, visio, rdv, rendez-vous, rencontre, rencontré, parlé, discuté
			discussion, café, déjeuner, téléphone, eu, vu, vois, point
		`),
		acts: list(`
			a demandé, demande, m'a demandé, m a demandé, mène, a mené, pose, a posé, veut, voulait, était, semblait
			anime, va, insiste, a insisté, prend, a, aime, fait, parle, dit, a dit, est revenue, est revenu, rappelle
			m'a, écoute, regarde, dirige
		`),
		interviewsMe: list(`
			m'a reçu, m'a reçue, me reçoit, mène l'entretien, a mené l'entretien, sera présent, sera présente
			m'interviewe, m'a interviewé, m'a interviewée, sera là, fera passer, fait passer l'entretien
			conduira l'entretien
		`),
		assesses: list('évalue, teste, vérifie, regarde'),
		logistics: {
			is: list('passeport, accueil, parking, badge, pièce d[’\']identité'),
			begins: list('apporter, venir avec, tenue, demander'),
		},
		particles: list('de, du, des, la, le, d\', van, ben'),
		honorifics: list('m, mme, mlle, monsieur, madame, mademoiselle, dr, me, maître, pr, docteur'),
		notNames: list(`
			le, la, les, un, une, des, du, de, et, ou, mais, avec, sans, pour, par, sur, dans, chez, vers, en, au
			aux, ce, cette, ces, mon, ma, mes, son, sa, ses, leur, leurs, votre, vos, notre, nos, je, tu, il, elle
			on, nous, vous, ils, elles, qui, que, quoi, quel, quelle, comment, pourquoi, quand, où, oui, non, très
			bien, pas, plus, puis, ensuite, après, avant, bonjour, merci, cher, chère, cordialement, objet, date
			heure, lieu, durée, question, questions, réponse, réponses, entretien, entretiens, candidature
			candidatures, poste, entreprise, société, offre, salaire, résultat, préparation, notes, lundi, mardi
			mercredi, jeudi, vendredi, samedi, dimanche, janvier, février, mars, avril, mai, juin, juillet, août
			septembre, octobre, novembre, décembre, réunion, compte, rendu, parler, parlez, racontez, présentation
			étape, bureau, stage, motivation, expérience, si, c'est, suite, refus, premier, premièr, deuxième
			ne, ni, rdv, rappel, points, projet, mission, missions, tâche, action, contexte, ville, gare, métro, rue
		`),
		names: list(`
			julie, charlotte, sophie, camille, hugo, élodie, amélie, anaïs, aurélie, benoît, cédric, céline, chloé
			clémence, clément, damien, delphine, emmanuel, emmanuelle, étienne, fabien, fabrice, françois, françoise
			frédéric, gaëlle, geneviève, ghislain, guillaume, hélène, hervé, jérôme, joël, laëtitia, léa, loïc, lucie
			ludovic, maëlle, manon, margaux, marine, mathieu, maxime, mélanie, mireille, noémie, océane, olivier
			pascal, pascale, pauline, pierre, quentin, raphaël, rémi, romain, sandrine, sébastien, séverine, solène
			stéphane, stéphanie, sylvain, sylvie, théo, thibault, thierry, valérie, véronique, virginie, yann, yves
			marc-antoine, jean-pierre, marie-ève, jean, claude
		`),
		articles: list('le, la, mon, ma, notre'),
		fillers: list('et, puis'),
		at: list('chez'),
		of: list('de, du, de la'),
		ownName: list("je m’appelle, je m'appelle, mon nom est"),
		isA: list("est, c'est, c’est, qui est, elle est, il est"),
		strongRounds: list('entretien, rh'),
		alsoNames: list('jean, marie'),
		alsoInNames: list('le, mon, ma, de'),
		inTitles: list('et, chez, d\''),
		myself: list('moi'),
		and: list('puis, ainsi que'),
		storyHeadings: list('histoire'),
		columns: { round: list('étape'), assessed: list('évalue, regarde, vérifie'), topics: list('quoi') },
		companies: {
			marks: list('[Ee]ntreprise:?, \\bchez'),
			before: list('chez'),
			at: list('chez'),
			rounds: list('entretiens?, candidature'),
		},
		answering: list('moi'),
		bareRounds: list('entretien'),
	},
	hiring: {
		perhapsHirersSay: {
			begins: list(`
				nos candidats, les candidats, mes notes candidats
				enquêtée?s, entretiens? semi.directifs?, (?:grille|guide) d['’]entretien
			`),
		},
		sources: { is: list('sur (?:internet|le net|le web|un forum)') },
		otherFolders: list(`
			lectures, famille, maison, école, cours, voyages
			santé, loisirs, clients, recherche
		`),
		ownLife: { is: list('mon chef, ma cheffe, mon mari, ma femme, ami, amie, copain, copine, cousin, cousine') },
		meals: { is: list('déjeuner, dîner, apéro') },
		interviews: { holds: list('entretien(?!u), candidature') },
		besideNames: { holds: list('recruteu') },
		hunt: { is: list('emploi, stage, boulot, carrière'), holds: list('offres?\\b, candidature') },
		others: { is: list('réunion, livre') },
		perhapsOthers: {
			is: list(`
				clients, fournisseurs, famille, généalogie, incidents?, compte.rendu, mémoire, théâtre, chorale, visites?
				vacances, recettes?, paroisse
			`),
		},
	},
	notes: {
		mentionsWithin: list('entretien'),
		studies: list('participante? \\d+, enquêtée? \\d+, consentement signé, pseudonyme, semi.directif'),
		diaries: list('journal intime'),
		templates: list('modèles?'),
	},
	weekdays: list('lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche'),
	beforeTimes: list('à, le'),
	weeksOf: list('semaine du'),
	months: list('jan, fév fev, mar, avr, mai, juin, juil, aoû, sep, oct, nov, déc dec'),
};
