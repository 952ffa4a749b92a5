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
	firstLook: { questions: list('pergunta'), rounds: list('rodada') },
	openers: {
		stories: list(`
			você já, voce já, voce ja, já houve, uma vez em que, uma situação em que, um momento em que
			quando foi a última vez, quando você, pode me contar, pode descrever, poderia me, você poderia me, você pode me
			pode dar, pode me dar, fala de uma vez, fale de uma vez, conta uma vez
			conte uma vez, já lidou, já teve, já passou por
		`),
		bids: list(`
			conte, conte me, fale me, dê me, descreva me, me conte, conta, me conta, fale, me fale, descreva, me descreva
			dê, me dê, me dá, cite, compartilhe, explique, pense em, apresente se, se apresente
		`),
		asks: list(`
			como, o que, que, por que, porque, porque é que, porquê, por quê, qual, quais
			quem, quando, onde, em que, se você, de que, imagine
			quanto
		`),
		yesNo: list('você tem, você é, você gosta, você se'),
		experience: list(`
			vez, situação, situacao, exemplo, experiência, momento, conflito, erro, falha, fracasso, conquista, projeto, mais
			maior, última, decisão, desafio
		`),
		conditions: list('se você'),
		designs: list('projete'),
	},
	why: { asks: list('por que'), ofThings: list('são') },
	pronouns: {
		i: list('eu, meu, minha, meus, minhas, fiz, tive, pedi, propus, consegui'),
		we: list('nós, nosso, nossa'),
		you: list('você, voce, seu, sua, seus, suas, te, se, lhe, vc, me'),
		clearlyYou: list('você, voce'),
	},
	notBefore: list('não, sem, exceto'),
	and: list('e'),
	for: list('para'),
	labels: {
		principles: list('princípios, princípio, valores, valor'),
		topics: list('o que olham, o que procuram, temas, tema, revisar, foco, valor foco'),
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
	ownRemarks: {
		alone: list('feito, feita, bom, boa, fraco, fraca, pronto, pronta, mais ou menos'),
		begin: list('falta, usei, contei, preciso, treinar, melhorar'), degrees: list('muito, não, ainda'),
		bids: list('por favor, por exemplo'),
	},
	headings: {
		askedOfYou: {
			begins: list('perguntas que me, perguntas feitas, perguntas prováveis, possíveis perguntas, provavelmente'),
			holds: list(`
				me perguntaram, perguntaram, perguntou, me perguntou, vão perguntar, devem perguntar, perguntas que fizeram
			`),
		},
		candidateQuestions: {
			begins: list(`
				perguntas para, perguntas que eu, perguntas que vou, minhas perguntas, perguntar pra eles, perguntar para eles
				perguntar
			`),
		},
		advice: { begins: list('dicas, formato') },
		answers: { begins: list('resposta') },
		followUps: { begins: list('perguntas de acompanhamento, perguntas que podem, seguimento') },
		pressing: list(`
			se insistirem, se apertarem, se perguntarem, se perguntarem mais, se aprofundarem, podem perguntar
		`),
		askedOf: list('perguntas para'),
		story: list('história, relato'),
		stories: list('histórias'),
		storyBank: list('histórias, casos, meus exemplos, exemplos star'),
		rounds: list('entrevista, rodada'),
		neutral: list('perguntas'),
		behavioral: list('comportamentais, comportamental'),
		technical: list('técnicas, técnicos'),
		values: list('valores, princípios'),
		are: list('são'),
		ofValues: list('de, da, do'),
		versions: {
			lengths: list('curta, longa'),
			units: list('minutos, segundos'),
			nouns: list('versão'),
		},
		banks: list('perguntas'),
	},
	parts: {
		names: list('situação, tarefa, ação, ações, resultado, resultados'),
		past: list(`
			fiz, fui, era, estava, tinha, foi, fez, disse, pude, tivemos, fizemos, comecei, decidi, falei
			queria, propus, consegui, conseguimos, tive, vi, liguei, contei, ficou, -aram, -eram, -iram
		`),
		instructions: list('descreva, detalhe, descrever'),
		challenges: list('desafio'),
		queries: list('qual'),
		readers: list('você'),
	},
	subjects: {
		themes: list('conflito, erro, conquista, fraqueza, ponto forte'),
		work: list('trabalho, equipe, equipa, cliente, projeto, projecto, colega, chefe, prazo'),
	},
	people: {
		about: list('sobre'),
		reports: list('diz, disse, acha'),
		competences: {
			heads: list(`
				liderança, comunicação, motivação, colaboração, adaptabilidade, flexibilidade, iniciativa, criatividade
				integridade, empatia, resiliência, responsabilidade, negociação, influência, confiança, escuta ativa
				trabalho em equipe, trabalho em equipa, tomada de decisão, gestão de conflitos, gestão da mudança
				gestão do tempo, resolução de problemas, foco no cliente, orientação ao cliente, pensamento crítico
				visão, autonomia, proatividade
			`),
			joins: list('com, de, do, da, sem, em, sob, para'),
		},
		replaced: list('em vez de, no lugar de, substitui, ia ser'),
		notScored: list('não avalia, não é entrevista, sem avaliação'),
		recipients: list('para'),
		subjects: list('assunto'),
		greetings: list('olá, oi, car[oa], prezad[oa]'),
		jobs: list(`
			diretor, diretora, engenheiro, engenheira, gestor, gestora, gerente, desenvolvedor, desenvolvedora
			recrutador, recrutadora, líder, sócio, sócia, coordenador, coordenadora, supervisor, supervisora
			analista, consultor, consultora, chefe, responsável, presidente, fundador, fundadora, professor
			professora, editor, editora, rh, jornalista, especialista, head, psicóloga, superintendente
		`),
		jobParts: list(`
			de, da, do, recursos, humanos, comercial, técnico, técnica, projeto, produto, time, equipa, equipe
			vendas, engenharia, área, seleção, talentos, pleno, geral, adjunto, dados, marketing
		`),
		arrangers: list('recrutador, recrutadora, headhunter'),
		hiringRoles: list(`
			recrutadora, recrutador, recursos humanos, rh, seleção, talentos, headhunter, gestora da vaga
			gestor da vaga
		`),
		rounds: list(`
			entrevista, entrevistas, primeira, segunda, terceira, última, final, rodada, etapa, fase, ligação
			chamada, conversa, papo, bate-papo, reunião, técnica, técnico, rh, hr, caso, teste, com, de, a, o, da
			painel, apresentação, cultural, inicial, 1ª, 2ª, 3ª, 1a, 2a, almoço, café, triagem, dinâmica, gestor
			gestora
		`),
		labels: {
			interviewer: list(`
				entrevistador, entrevistadora, entrevistadores, entrevistadoras, entrevistador a, entrevista com
				entrevistado por, entrevistada por, quem entrevista, quem me entrevista, banca, painel, conversa com
				entrevistadores as
			`),
			recruiter: list(`
				recrutadora, recrutador, rh, gestor, gestora, gestora da vaga, gestor da vaga, hiring manager, chefe
				chefia
			`),
			roster: list(`
				com, participantes, quem, pessoas, presentes, com quem, reunião com, júri
				banca, comissão, avaliadores, organizador, convidados
			`),
			arranges: list('contato, contacto, contatos'),
			contact: list('contato, contacto, contatos'),
			before: list('meu, meus'),
			asksWho: list('quem'),
			notPeople: list('perguntas'),
		},
		with: list('com, com a, com o, um tal, uma tal'),
		interviewedBy: list('entrevista com, entrevistado por, entrevistada por'),
		talkedTo: list(`
			conversa com, ligação com, papo com, chamada com, técnica com, falar com, falei com, conversei com, reunião com
			conheci
		`),
		interviewerIs: list(`
			a recrutadora é, o recrutador é, a gestora é, o gestor é, se chama, chama-se, me entrevistou
			entrevistou-me, a moça do rh, o cara do rh
		`),
		talks: list(`
			entrevista, ligação, ligou, conversa, conversei, falei, falar, papo, bate-papo, reunião, conheci, chamada
			café, call, encontro
		`),
		acts: list(`
			perguntou, pergunta, quis, quer, conduziu, fez, faz, vai, foi, é, parecia, parece, insistiu, disse
			lidera, puxou, anotou, explicou, gostou, ficou, mandou, chamou, começou, abriu, me perguntou
		`),
		interviewsMe: list(`
			me entrevistou, me entrevista, vai me entrevistar, fez a entrevista, vai conduzir, conduziu a entrevista
			estará na entrevista, entrevistou-me, entrevistou me
		`),
		assesses: list('avalia, testa, procura, olha'),
		abbreviations: list('d'),
		logistics: {
			is: list('rg, portaria, recepção, estacionamento'), begins: list('levar, trazer, traje, perguntar por'),
		},
		particles: list('de, da, das, do, dos, e'),
		honorifics: list('sr, sra, senhor, senhora, dr, dra, prof, profa, eng, engª, dona, seu'),
		notNames: list(`
			o, a, os, as, um, uma, de, da, do, das, dos, e, ou, mas, com, sem, para, por, em, no, na, nos, nas, ao, à
			meu, minha, seu, sua, este, esta, isso, eu, ele, ela, nós, eles, que, como, quando, onde, quem, qual
			quais, sim, não, muito, bem, mal, mais, menos, depois, antes, hoje, amanhã, ontem, olá, oi, obrigado
			obrigada, prezado, prezada, atenciosamente, assunto, data, hora, horário, local, duração, pergunta
			perguntas, resposta, respostas, entrevista, entrevistas, vaga, empresa, oferta, salário, resultado
			preparação, notas, segunda, terça, quarta, quinta, sexta, sábado, domingo, janeiro, fevereiro, março
			abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro, reunião, etapa, fase, equipe
			equipa, escritório, conte, fale, situação, tarefa, ação, contexto, experiência, processo, me, se, lhe
			primeira, terceira, última, projeto, rua, próxima, próximo, conversa, feedback
		`),
		names: list(`
			thiago, tiago, joão, joana, ana, inês, catarina, diogo, duarte, gonçalo, luís, luísa, margarida, matilde
			nuno, paulo, pedro, rafaela, renata, ricardo, rita, rodrigo, rui, sara, simão, teresa, vasco, antônio
			antónio, beatriz, bruna, caio, camila, carolina, cauã, cecília, débora, eduarda, fábio, felipe, fernanda
			flávia, gabriel, giovana, guilherme, heitor, helena, henrique, igor, isabela, jéssica, juliana, larissa
			letícia, lívia, luan, lucas, luiz, luiza, marcelo, márcia, mariana, mateus, matheus, murilo, natália
			otávio, patrícia, priscila, rafael, raquel, sérgio, silvia, sônia, tatiana, vinícius, vitória, wagner
			yara
		`),
		articles: list('o, a, meu, minha'),
		fillers: list('e, depois'),
		of: list('de, da, do'),
		ownName: list('chamo-me, me chamo, meu nome é'),
		isA: list('é, que é'),
		myself: list('eu'),
		and: list('mais, depois'),
		folders: list('pessoas'),
		columns: { round: list('etapa'), assessed: list('avalia, procura, olha'), topics: list('o que'), day: list('data') },
		companies: {
			marks: list('[Ee]mpresa:?'),
			at: list('na, no, em'),
			rounds: list('entrevistas?'),
		},
		answering: list('eu'),
		bareRounds: list('entrevista'),
	},
	hiring: {
		perhapsHirersSay: {
			begins: list(`
				roteiro (?:semi|d[ea] entrevista|para entrevista)
				entrevistad[oa]s, os candidatos
			`),
		},
		sources: { is: list('da (?:internet|net|web), de um fórum, fontes?(?= ?:)') },
		otherFolders: list('leituras, família, escola, aulas, faculdade, mestrado, viagens, saúde, pesquisa'),
		ownLife: { is: list('meu chefe, minha chefe, meu marido, minha mulher, amig[oa], prim[oa]') },
		meals: { is: list('almoço, jantar') },
		interviews: { holds: list('entrevist, candidatura') },
		besideNames: { holds: list('recrutador') },
		hunt: { is: list('emprego, vagas?, estágio, carreira'), holds: list('candidatura') },
		others: { is: list('reunião, livro') },
		perhapsOthers: {
			is: list(`
				clientes?, fornecedores, família, coro, teatro, incidentes?, férias, receitas?, ata
			`),
		},
	},
	notes: {
		diaries: list('diário'),
		templates: list('modelos?'),
	},
	weekdays: list(`
		segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, sábado, domingo
	`),
	beforeTimes: list('às, dia'),
	months: list('jan, fev, mar, abr, mai, jun, jul, ago, set, out, nov, dez'),
};
