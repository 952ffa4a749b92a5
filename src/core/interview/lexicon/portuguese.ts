import type { Language } from './language';
import { list } from './list';

/** Portuguese, mostly of Brazil. */
export const PORTUGUESE: Language = {
	name: 'portuguese',
	spaced: true,
	verbsAddress: true,
	ties: list(`
		histórias star, banco de histórias, entrevista, entrevistas, entrevistador, entrevistadora, entrevista de emprego
	`),
	firstLook: {
		stems: list('entrevistador, conte-me, me conte'),
		questions: list('pergunta'),
		rounds: list('rodada'),
	},
	openers: {
		stories: list(`
			você já, voce já, voce ja, já houve, uma vez em que, uma situação em que, um momento em que
			quando foi a última vez, quando você, pode me contar, pode descrever, poderia me, você poderia me, você pode me
			pode dar, pode me dar
		`),
		bids: list(`
			conte, conte me, fale me, dê me, descreva me, me conte, conta, me conta, fale, me fale, descreva, me descreva
			dê, me dê, me dá, cite, compartilhe, explique, pense em, apresente se, se apresente
		`),
		asks: list(`
			como, o que, que, por que, porque, por quê, qual, quais, quem, quando, onde, em que, se você, de que, imagine
			quanto
		`),
		yesNo: list('você tem, você é, você gosta, você se'),
		experience: list(`
			vez, situação, situacao, exemplo, experiência, momento, conflito, erro, falha, fracasso, conquista, projeto, mais
			maior, última, decisão, desafio
		`),
		conditions: list('se você'),
	},
	why: { asks: list('por que'), ofThings: list('são') },
	pronouns: {
		i: list('eu, meu, minha'),
		we: list('nós, nosso, nossa'),
		you: list('você, voce, seu, sua, seus, suas, te, se, lhe, vc, me'),
	},
	and: list('e'),
	for: list('para'),
	labels: {
		interviewer: list(`
			entrevistador, entrevistadora, entrevistadores, entrevistadoras, entrevistador a, entrevistadores as
		`),
		principles: list('princípios, princípio, valores, valor'),
		topics: list('temas, tema, revisar, foco, valor foco'),
		'ask-them': list('perguntas para eles'),
		date: list('data, quando, horário, hora'),
		role: list('papel'),
		answers: list('serve para'),
		question: list('pergunta'),
		story: list('história'),
		answer: list('resposta'),
		situation: list('desafio, contexto, situação, situacao'),
		task: list('tarefa, objetivo'),
		action: list('ação, acao, ações'),
		result: list('resultado, resultados'),
	},
	prefixes: { question: list('pergunta') },
	headings: {
		candidateQuestions: {
			begins: list(`
				perguntas para, perguntas que eu, perguntas que vou, minhas perguntas, perguntar pra eles, perguntar para eles
				perguntar
			`),
		},
		advice: { begins: list('dicas, formato') },
		answers: { begins: list('resposta') },
		followUps: { begins: list('perguntas de acompanhamento, perguntas que podem') },
		askedOf: list('perguntas para'),
		story: list('história, relato'),
		storyBank: list('histórias'),
		rounds: list('entrevista, rodada'),
		neutral: list('perguntas'),
		behavioral: list('comportamentais, comportamental'),
		technical: list('técnicas, técnicos'),
		values: list('valores, princípios'),
		ofValues: list('de, da, do'),
	},
	parts: { instructions: list('descreva, detalhe, descrever'), challenges: list('desafio') },
	subjects: {
		themes: list('conflito, erro, conquista, fraqueza, ponto forte'),
		work: list('trabalho, equipe, cliente, projeto'),
	},
	months: list('jan, fev, mar, abr, mai, jun, jul, ago, set, out, nov, dez'),
};
