import type { Language } from './language';
import { list } from './list';

/** Dutch. */
export const DUTCH: Language = {
	name: 'dutch',
	spaced: true,
	verbsAddress: true,
	ties: list('sollicitatiegesprek, sollicitatiegesprekken, sollicitatie, sollicitaties, sollicitatievragen'),
	firstLook: {
		stems: list('sollicitatiegesprek, vertel eens, beschrijf een'),
		questions: list('vraag'),
		rounds: list('ronde'),
	},
	openers: {
		stories: list(`
			heb je ooit, heeft u ooit, heb je wel eens, heeft u wel eens, wanneer heb je, wanneer heeft u, kun je een voorbeeld
			kunt u een voorbeeld, kun je vertellen, kunt u vertellen, kun je een situatie, kunt u een situatie
			een situatie waarin, een moment waarop
		`),
		bids: list('vertel, beschrijf, beschrijft u, noem, noemt u, geef, geeft u, stel jezelf voor, leg uit, denk aan'),
		asks: list('wat, hoe, waarom, wanneer, waar, wie, welk, welke, waarmee, waaraan, wat zou, stel dat'),
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
	},
	and: list('en'),
	for: list('voor, aan'),
	labels: {
		interviewer: list('gesprekspartner, gesprekspartners, gesprek met'),
		principles: list('principes, waarden, kernwaarden, leiderschapsprincipes'),
		topics: list('onderwerpen, voorbereiden'),
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
	headings: {
		candidateQuestions: {
			begins: list('mijn vragen, vragen aan, vragen voor de, vragen die ik, vragen om te stellen'),
		},
		followUps: { begins: list('vervolgvragen, doorvragen') },
		answers: { begins: list('antwoord') },
		askedOf: list('vragen aan, vragen voor'),
		story: list('verhaal'),
		storyBank: list('verhalen, star voorbeelden, voorbeelden'),
		rounds: list('ronde, sollicitatiegesprek'),
		ordinals: list('eerste, tweede, derde'),
		neutral: list('vragen'),
		behavioral: list('gedragsvragen'),
		technical: list('technische vragen'),
		values: list('kernwaarden, leiderschapsprincipes'),
	},
	months: list('jan, feb, mrt maart, apr, mei, jun, jul, aug, sep, okt, nov, dec'),
};
