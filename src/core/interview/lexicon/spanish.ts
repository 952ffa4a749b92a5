import type { Language } from './language';
import { list } from './list';

/** Spanish, with the forms of Argentina. */
export const SPANISH: Language = {
	name: 'spanish',
	spaced: true,
	verbsAddress: true,
	ties: list(`
		historias star, banco de historias, entrevista, entrevistas, entrevistador, entrevistadora, entrevista de trabajo
	`),
	firstLook: {
		stems: list('cuéntame, háblame, entrevistador'),
		questions: list('pregunta'),
		rounds: list('ronda'),
	},
	openers: {
		stories: list(`
			alguna vez, has tenido, ha tenido, una vez en que, una ocasión, podés darme, podés contarme, puedes darme
			puedes contarme, puedes describir, puede describir, puede darme, podría describir, podría darme
			podrías contarme, cuándo fue la última vez
		`),
		bids: list(`
			cuéntame, cuentame, cuénteme, cuenteme, contame, cuéntanos, cuente, háblame, hábleme, hableme, háblanos, hablame
			describe, describa, describí, descríbeme, describeme, dame, ponme, póngame, deme, danos, denos, menciona
			mencione, explica, explícame, platícame, platicame, comparte, comparta, piensa en, preséntate, presentate
		`),
		asks: list(`
			cómo, como, qué, que, por qué, por que, porqué, cuál, cual, cuáles, cuales, quién, quien, cuándo, cuando, dónde
			donde, cuánto, si, en qué, a qué, de qué, imagina, imagine, para qué
		`),
		yesNo: list('tenés, tienes, tiene, eres, sos, has, te consideras, estás'),
		experience: list(`
			vez, situación, situacion, ejemplo, experiencia, momento, conflicto, error, fracaso, logro, proyecto, más, mayor
			última, decisión, desafío, reto, ocasión
		`),
		conditions: list('si'),
	},
	why: { asks: list('por qué, ¿por qué, por que, porqué'), ofThings: list('es') },
	pronouns: {
		i: list('yo, mi, mis'),
		we: list('nosotros, nuestro, nuestra'),
		you: list(`
			tu, tus, te, ti, usted, su, sus, has, tuviste, eres, estás, harías, hiciste, manejas, vos, tuyo, tuya, ves
			quieres, podés, le, me
		`),
	},
	and: list('y, e'),
	for: list('para'),
	labels: {
		interviewer: list(`
			entrevistador, entrevistadora, entrevistadores, entrevistadoras, entrevistador a, entrevistadores as
		`),
		principles: list('principios, principio, principios de liderazgo, valores, valor'),
		topics: list('temas, tema, repasar, revisar, foco, valor foco'),
		'ask-them': list('preguntas para ellos'),
		date: list('fecha, cuándo, hora'),
		role: list('rol, papel'),
		probes: list('preguntas de seguimiento'),
		answers: list('sirve para'),
		question: list('pregunta'),
		story: list('historia'),
		answer: list('respuesta'),
		situation: list('desafío, situación, situacion, contexto'),
		task: list('tarea, objetivo, meta'),
		action: list('acción, accion, acciones'),
		result: list('resultado, resultados'),
	},
	prefixes: { question: list('pregunta') },
	headings: {
		candidateQuestions: {
			begins: list('para preguntar, preguntas para, preguntas al, para preguntarles, mis preguntas'),
			holds: list('preguntas para hacer'),
		},
		advice: { begins: list('preguntas que debes evitar, consejos, formato') },
		answers: { begins: list('respuesta') },
		followUps: { begins: list('preguntas de seguimiento') },
		askedOf: list('preguntas para'),
		story: list('historia, relato'),
		storyBank: list('historias'),
		storyColumn: list('historia'),
		rounds: list('entrevista, ronda'),
		ordinals: list('primera, segunda'),
		neutral: list('preguntas'),
		behavioral: list('preguntas de comportamiento, preguntas culturales, conductuales'),
		technical: list('técnicas, técnicos'),
		values: list('principios, valores'),
		ofValues: list('de, del'),
	},
	parts: { instructions: list('describa'), challenges: list('desafio, desafío') },
	subjects: {
		themes: list('conflicto, fracaso, logro, debilidad, fortaleza'),
		work: list('trabajo, equipo, proyecto, cliente, jefe'),
	},
	months: list('ene, feb, mar, abr, may, jun, jul, ago, sep set, oct, nov, dic'),
};
