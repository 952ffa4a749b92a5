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
	firstLook: { questions: list('pregunta'), rounds: list('ronda') },
	openers: {
		stories: list(`
			alguna vez, has tenido, ha tenido, una vez en que, una ocasión, podés darme, podés contarme, puedes darme
			dime una vez, dígame una vez, cuéntenos de una vez, cuéntame de una vez, una vez que, puedes contarme
			puedes describir, puede describir, puede darme, podría describir, podría darme
			podrías contarme, cuándo fue la última vez
		`),
		bids: list(`
			dime, dígame, díganos, cuéntenos, háblenos, cuéntame, cuentame, cuénteme, cuenteme
			contame, cuéntanos, cuente, háblame, hábleme, hableme, háblanos, hablame
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
		designs: list('diseña, diseñe'),
	},
	why: { asks: list('por qué, ¿por qué, por que, porqué'), ofThings: list('es') },
	pronouns: {
		i: list('yo, mi, mis, conmigo, dije, hice, tuve, pedí'),
		we: list('nosotros, nuestro, nuestra, nos'),
		you: list(`
			tu, tus, te, ti, usted, su, sus, has, tuviste, eres, estás, harías, hiciste, manejas, vos, tuyo, tuya, ves
			quieres, podés, le, me
		`),
		clearlyYou: list('tú, tu, usted'),
	},
	notBefore: list('no, sin, excepto'),
	and: list('y, e'),
	for: list('para'),
	labels: {
		principles: list('principios, principio, principios de liderazgo, valores, valor'),
		topics: list('qué miran, qué buscan, temas, tema, repasar, revisar, foco, valor foco'),
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
	ownRemarks: {
		alone: list('hecho, hecha, bien, floja, flojo, pendiente, lista, listo, mal, regular, fácil, difícil'),
		begin: list('falta, usar, usé, conté, necesito, repasar'), degrees: list('muy, no, bastante, sin'),
		bids: list('por favor, por ejemplo'),
	},
	headings: {
		askedOfYou: {
			begins: list(`
				preguntas que me, preguntas hechas, posibles preguntas, preguntas probables, preguntas frecuentes en
				probablemente
			`),
			holds: list(`
				me preguntaron, preguntaron, me preguntó, me pueden preguntar, me van a preguntar, me preguntarán
				preguntarán, van a preguntar
			`),
		},
		candidateQuestions: {
			begins: list('para preguntar, preguntas para, preguntas al, para preguntarles, mis preguntas'),
			holds: list('preguntas para hacer'),
		},
		advice: { begins: list('preguntas que debes evitar, consejos, formato') },
		answers: { begins: list('respuesta') },
		followUps: { begins: list('preguntas de seguimiento, seguimiento') },
		pressing: list(`
			repreguntas, si me rascan, si rascan, si aprietan, si me aprietan, si preguntan más, si me preguntan más, si insisten
			si profundizan, si quieren más
		`),
		askedOf: list('preguntas para'),
		story: list('historia, relato'),
		stories: list('historias'),
		storyBank: list('historias, anécdotas, batallitas, mis ejemplos, ejemplos star'),
		storyColumn: list('historia'),
		rounds: list('entrevista, ronda'),
		ordinals: list('primera, segunda'),
		neutral: list('preguntas'),
		behavioral: list('preguntas de comportamiento, preguntas culturales, conductuales'),
		technical: list('técnicas, técnicos'),
		values: list('principios, valores'),
		are: list('son'),
		ofValues: list('de, del'),
		versions: {
			lengths: list('corta, larga'),
			units: list('minutos, segundos'),
			nouns: list('versión'),
		},
		banks: list('preguntas'),
	},
	parts: {
		names: list('situación, tarea, acción, acciones, resultado, resultados'),
		past: list(`
			tuve, hice, fui, era, estaba, había, fue, hizo, dije, pude, tuvimos, hicimos, empecé, decidí, hablé
			quería, tenía, propuse, logré, logramos, pedí, perdió, vi, -aron, -ieron, -amos, -é, -ó
		`),
		instructions: list('describa'),
		challenges: list('desafio, desafío'),
		queries: list('qué, cómo'),
		readers: list('vos, el candidato'),
	},
	subjects: {
		themes: list('conflicto, fracaso, logro, debilidad, fortaleza'),
		work: list('trabajo, equipo, proyecto, cliente, jefe, compañero, plazo'),
	},
	people: {
		about: list('sobre'),
		reports: list('dice, dijo, cree'),
		competences: {
			heads: list(`
				liderazgo, comunicación, motivación, colaboración, adaptabilidad, flexibilidad, iniciativa, creatividad
				integridad, empatía, resiliencia, responsabilidad, negociación, influencia, confianza, escucha activa
				trabajo en equipo, toma de decisiones, gestión de conflictos, gestión del cambio, gestión del tiempo
				resolución de problemas, resolución de conflictos, orientación al cliente, orientación a resultados
				pensamiento crítico, pensamiento estratégico, visión, autonomía, proactividad
			`),
			joins: list('con, de, del, sin, en, bajo, para'),
		},
		replaced: list('en lugar de, en vez de, reemplaza a, sustituye a, iba a ser'),
		notScored: list('no evalúa, no es entrevista, sin evaluación'),
		recipients: list('para'),
		subjects: list('asunto'),
		greetings: list('hola, estimad[oa], querid[oa]'),
		jobs: list(`
			gerente, gerenta, directora, director, ingeniero, ingeniera, desarrollador, desarrolladora, jefe, jefa
			líder, reclutador, reclutadora, socio, socia, responsable, encargado, encargada, coordinador
			coordinadora, consultor, consultora, analista, presidente, presidenta, fundador, fundadora, rrhh
			supervisor, supervisora, profesor, profesora, editor, editora, redactor, redactora, contador, contadora
			técnico, técnica, seleccionadora, seleccionador, psicóloga, psicólogo, doctora, subdirector, subdirectora
			rh
		`),
		jobParts: list(`
			general, de, del, la, recursos, humanos, comercial, técnico, técnica, proyecto, producto, equipo, ventas
			ingeniería, área, selección, talento, senior, finanzas, marketing
		`),
		arrangers: list('reclutador, reclutadora, seleccionador, seleccionadora, headhunter'),
		hiringRoles: list(`
			reclutadora, reclutador, recursos humanos, rrhh, rh, seleccionadora, seleccionador, talento, talent
			selección, headhunter
		`),
		rounds: list(`
			entrevista, entrevistas, primera, segunda, tercera, cuarta, última, final, ronda, etapa, fase, llamada
			videollamada, charla, reunión, técnica, técnico, rrhh, rh, hr, caso, prueba, con, de, la, el, telefónica
			panel, presentación, cultural, inicial, 1ª, 2ª, 3ª, 1a, 2a, 3a, culturales, café, comida, filtro
			screening
		`),
		labels: {
			interviewer: list(`
				entrevistador, entrevistadora, entrevistadores, entrevistadoras, entrevistador a, entrevistadores as
				entrevista con, entrevistado por, entrevistada por, me entrevista, me entrevistan, quién entrevista
				quien entrevista, panel, tribunal, me entrevistó, entrevistan
			`),
			recruiter: list(`
				reclutadora, reclutador, rrhh, rh, hr, recursos humanos, jefe, jefa, gerente, responsable, hiring manager
				seleccionadora, manager
			`),
			roster: list(`
				con, participantes, asistentes, quién, quien, quiénes, quienes, personas, presentes, con quién, con quien
				reunión con, comisión, comité, jurado, tribunal, organiza, organizador, invitados
			`),
			arranges: list('contacto, contactos, persona de contacto'),
			contact: list('contacto, contactos, persona de contacto'),
			before: list('mi, mis'),
			after: list('son, será, serán'),
			endings: list('a'),
			asksWho: list('quién, quien, quiénes'),
			holdsInterviewer: list('entrevistador'),
			notPeople: list('preguntas'),
		},
		with: list('con, un tal, una tal'),
		interviewedBy: list(`
			entrevista con, entrevistado por, entrevistada por, me entrevista, me entrevistó, me entrevistaron
			me entrevistan
		`),
		talkedTo: list(`
			llamada con, videollamada con, charla con, ronda con, hablar con, hablé con, reunión con, conocí a, técnica con
			frente a, preguntas de
		`),
		interviewerIs: list(`
			la reclutadora es, el reclutador es, entrevistador es, la jefa es, el jefe es, se llama, me entrevistó
			me entrevista, me entrevistan, me entrevistaron, me entrevistará, me entrevistarán, la de rrhh
			el de rrhh, la de rh
		`),
		talks: list(`
			entrevista, llamada, llamé, charla, hablé, hablar, reunión, conocí, conocer, videollamada, café, habló
			llamó, cita, vi a, encuentro
		`),
		acts: list(`
			preguntó, me preguntó, pregunta, quería, quiere, dirigió, hizo, hace, llevó, lleva, estuvo, parecía
			parece, insistió, dijo, va a, me dijo, me hizo, tomaba, fue, es, lleva la, empezó, se quedó, abrió, cerró
			llamó, escribió
		`),
		interviewsMe: list(`
			me entrevistó, me entrevista, me va a entrevistar, me entrevistará, hizo la entrevista
			hará la entrevista, llevará la entrevista, estará en la entrevista, estuvo en la entrevista
		`),
		assesses: list('evalúa, prueba, busca, mira'),
		logistics: {
			is: list('dni, pasaporte, recepción, aparcamiento, conserjería'),
			begins: list('llevar, traer, código de vestimenta, preguntar por'),
		},
		particles: list('de, del, la, las, los, y, da, dos'),
		honorifics: list(`
			sr, sra, srta, señor, señora, señorita, don, doña, dr, dra, lic, ing, licenciada, licenciado, ingeniero
			ingeniera, prof, mtra, mtro, cp
		`),
		notNames: list(`
			el, la, los, las, un, una, unos, unas, de, del, y, o, pero, con, sin, para, por, en, sobre, a, al, mi
			mis, tu, tus, su, sus, este, esta, esto, ese, esa, yo, él, ella, nosotros, ellos, qué, que, cómo, como
			cuándo, cuando, dónde, donde, quién, quien, cuál, cual, sí, no, muy, bien, mal, más, menos, luego
			después, antes, hoy, mañana, ayer, hola, gracias, estimado, estimada, saludos, atentamente, asunto, fecha
			hora, lugar, duración, pregunta, preguntas, respuesta, respuestas, entrevista, entrevistas, puesto
			empresa, oferta, sueldo, salario, resultado, preparación, notas, lunes, martes, miércoles, jueves
			viernes, sábado, domingo, enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre
			noviembre, diciembre, reunión, etapa, fase, equipo, oficina, cuéntame, háblame, situación, tarea, acción
			contexto, experiencia, proceso, me, se, le, lo, si, ni, cv, primera, segunda, tercera, última, primer
			segundo, proyecto, calle, llevar, ojo, siguiente, estado, sede, buscar, repasar, vi, llamada
		`),
		names: list(`
			lucía, josé, maría, sofía, martín, andrés, ángel, álvaro, íñigo, belén, inés, raúl, rubén, óscar, víctor
			césar, adrián, agustín, beatriz, begoña, carlos, carmen, catalina, cristina, diego, eduardo, elena
			ernesto, esteban, facundo, fernando, florencia, francisco, gabriela, gonzalo, guadalupe, guillermo
			gustavo, ignacio, isabel, jaime, javier, jimena, joaquín, jorge, juana, julián, juliana, lorena, luciana
			luisa, manuel, marcela, marcos, mariana, mercedes, micaela, miguel, mónica, nicolás, pablo, paloma, paola
			patricio, pilar, ramón, ricardo, rocío, rodrigo, santiago, sebastián, soledad, tomás, valentina, verónica
			ximena, yolanda, aitor, iker, ainhoa, nuria, montserrat, jordi, oriol, fernández, garcía, gómez, gonzález
			hernández, lópez, martínez, pérez, ramírez, rodríguez, sánchez
		`),
		articles: list('el, la, mi'),
		fillers: list('y, e, luego'),
		of: list('de, del'),
		ownName: list('me llamo, mi nombre es'),
		isA: list('es, que es'),
		strongRounds: list('entrevista, ronda'),
		alsoNames: list('ana, ines, sol, luz, paz'),
		alsoInNames: list('mar, dos, lo'),
		inTitles: list('y, e'),
		abbreviations: list('sra, dra, lic'),
		lowerCaseHonorifics: list('señor, señora, sr, sra'),
		myself: list('yo'),
		and: list('luego, más'),
		storyHeadings: list('historia'),
		folders: list('personas'),
		columns: {
			round: list('ronda, etapa'), assessed: list('evalúa, busca, mira'),
			topics: list('qué'), day: list('fecha, día'),
		},
		companies: {
			marks: list('[Ee]mpresa:?'),
			at: list('en'),
			rounds: list('entrevistas?'),
		},
		answering: list('yo'),
		bareRounds: list('entrevista'),
	},
	hiring: {
		perhapsHirersSay: {
			begins: list('entrevistad[oa]s, los candidatos, guion de (?:la )?entrevista, auditoría interna'),
		},
		sources: { is: list('de (?:la )?(?:internet|red|web), de un foro, fuentes?(?= ?:)') },
		otherFolders: list(`
			lecturas, familia, casa, escuela, clases
			viajes, salud, clientes, investigación, calidad
		`),
		ownLife: { is: list('mi jef[ea], mi marido, mi mujer, mi novi[oa], compi, amig[oa]s?, prim[oa], cumple') },
		meals: { is: list('almuerzo, cena, comida') },
		interviews: { holds: list('entrevist') },
		besideNames: { holds: list('reclutador') },
		hunt: {
			is: list('empleo, trabajo, curro, chamba, prácticas, búsqueda laboral, vacantes?'),
			holds: list('postulaci'),
		},
		others: { is: list('reunión, libro') },
		perhapsOthers: {
			is: list(`
				clientes?, proveedores, familia, coro, teatro, incidentes?, vacaciones, recetas?, acta
			`),
		},
	},
	notes: {
		mentionsWithin: list('entrevist'),
		studies: list('participante \\d+, consentimiento firmado, seudónimo, semiestructurad[ao]'),
		diaries: list('diario'),
		templates: list('plantillas?'),
	},
	weekdays: list('lunes, martes, miércoles, jueves, viernes, sábado, domingo'),
	beforeTimes: list('a las, el'),
	weeksOf: list('semana del'),
	months: list('ene, feb, mar, abr, may, jun, jul, ago, sep set, oct, nov, dic'),
};
