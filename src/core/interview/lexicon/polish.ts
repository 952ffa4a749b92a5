import type { Language } from './language';
import { list } from './list';

/** Polish. "co", "my" and the "i" between two words are left out: they are English too. */
export const POLISH: Language = {
	name: 'polish',
	spaced: true,
	verbsAddress: true,
	ties: list(`
		rozmowa kwalifikacyjna, rozmowy kwalifikacyjnej, rozmowę kwalifikacyjną, rozmowy kwalifikacyjne
		rozmowa rekrutacyjna, rozmowy rekrutacyjnej, rozmowę rekrutacyjną, rozmowy rekrutacyjne, rekrutacja
	`),
	firstLook: {
		stems: list('rozmowa kwalifikacyjna, rozmowa rekrutacyjna, opowiedz o, proszę opowiedzieć'),
		questions: list('pytanie'),
	},
	openers: {
		stories: list(`
			czy kiedykolwiek, czy zdarzyło ci się, czy zdarzyło się panu, czy zdarzyło się pani, kiedy ostatnio
			czy możesz opowiedzieć, czy może pan opowiedzieć, czy może pani opowiedzieć, czy możesz podać przykład
			czy może pan podać przykład, czy może pani podać przykład
		`),
		bids: list(`
			opowiedz, opowiedz mi, proszę opowiedzieć, opisz, proszę opisać, podaj, proszę podać, przedstaw się
			proszę się przedstawić, wymień, proszę wymienić, wyjaśnij
		`),
		asks: list(`
			jak, jaki, jaka, jakie, jakich, co jest, co by, co cię, co pana, co panią, co robisz, co zrobiłeś
			co sprawia, dlaczego, czemu, kiedy, kto, gdzie, który, która, które, w jaki sposób, z czego, gdyby, wyobraź sobie
		`),
		yesNo: list('czy'),
		experience: list(`
			sytuację, sytuacji, sytuacja, przykład, doświadczenie, doświadczenia, konflikt, konflikcie, błąd, błędzie, porażkę
			porażce, porażka, sukces, projekt, projekcie, wyzwanie, wyzwaniu, decyzję, decyzji, największy, największa
			największe, najtrudniejszy, ostatni
		`),
		conditions: list('gdyby, wyobraź sobie'),
	},
	why: { asks: list('dlaczego, czemu'), ofThings: list('jest, są') },
	pronouns: {
		i: list('mój, moja, moje, mnie, mną'),
		we: list('nasz, nasza, nasze, nam, nas'),
		you: list(`
			ty, ciebie, cię, ci, tobie, twój, twoja, twoje, twoją, twojej, twoim, twoich, pan, pana, panu, pani, panią
			się, sobie, swój, swoją, swojej, swoim, swoje
		`),
	},
	and: list('oraz'),
	for: list('do, dla'),
	labels: {
		interviewer: list('rozmówca, rozmówcy, rekruter, rekruterka, prowadzący rozmowę, rozmowa z'),
		principles: list('zasady przywództwa, wartości, wartość'),
		topics: list('tematy, temat, powtórzyć'),
		'ask-them': list('moje pytania, pytania do nich, pytania do rekrutera'),
		date: list('data, kiedy, godzina'),
		role: list('rola, stanowisko'),
		probes: list('pytania dodatkowe, pytania uzupełniające'),
		question: list('pytanie, pytania'),
		story: list('historia'),
		answer: list('odpowiedź'),
		situation: list('sytuacja, kontekst, wyzwanie'),
		task: list('zadanie'),
		action: list('działanie, działania'),
		result: list('rezultat, rezultaty, wynik, wyniki, efekt'),
	},
	prefixes: { question: list('pytanie'), answer: list('Odpowiedź') },
	headings: {
		candidateQuestions: { begins: list('moje pytania, pytania do, o co zapytać, o co chcę zapytać') },
		followUps: { begins: list('pytania dodatkowe, pytania uzupełniające') },
		answers: { begins: list('odpowiedź') },
		askedOf: list('pytania do, pytania dla'),
		story: list('historia'),
		storyBank: list('historie'),
		rounds: list('etap, rozmowa'),
		ordinals: list('pierwsza, druga, trzecia'),
		neutral: list('pytania'),
		behavioral: list('pytania behawioralne, behawioralne'),
		technical: list('pytania techniczne, techniczne'),
		values: list('wartości'),
	},
	months: list(`
		stycz, lutego luty, mar, kwi, maj, czerw, lipca lipiec, sierp, wrz, paź, listopad, grud
	`),
};
