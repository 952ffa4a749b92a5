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
	firstLook: { questions: list('pytanie') },
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
			skąd, co sądzi, po co, za co, ile, na czym, jak, jaki, jaka, jakie, jakich, co jest, co by, co cię, co pana
			co panią, co robisz, co zrobiłeś
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
		clearlyYou: list('ciebie, tobie, twój, twoja, twoje, twoim, twoich'),
	},
	notBefore: list('nie, bez, oprócz'),
	and: list('oraz'),
	for: list('do, dla'),
	labels: {
		principles: list('zasady przywództwa, wartości, wartość'),
		topics: list('tematy, temat, powtórzyć'),
		'ask-them': list('moje pytania, pytania do nich, pytania do rekrutera'),
		date: list('data, kiedy, godzina'),
		role: list('rola, stanowisko'),
		probes: list('dopytają, mogą dopytać, pytania dodatkowe, pytania uzupełniające'),
		question: list('pytanie, pytania'),
		story: list('historia'),
		answer: list('odpowiedź'),
		situation: list('sytuacja, kontekst, wyzwanie'),
		task: list('zadanie'),
		action: list('działanie, działania'),
		result: list('rezultat, rezultaty, wynik, wyniki, efekt'),
	},
	prefixes: { question: list('pytanie'), answer: list('Odpowiedź') },
	ownRemarks: {
		alone: list('gotowe, zrobione, dobrze, słabe, słabo, ok, do zrobienia'), begin: list('brak, brakuje, ćwiczyć, użyć'),
		degrees: list('nie, bardzo, jeszcze'), bids: list('proszę, na przykład'),
	},
	headings: {
		askedOfYou: {
			begins: list(`
				pytania które padły, pytania ktore padly, pytania które padały, pytania ktore padaly
				możliwe pytania, prawdopodobne pytania, pewnie zapytają, padły pytania
			`),
			holds: list('pytali, pytała, pytał, zapytali, zapytała, zapytał, spytali, spytała, spytał, zapytają, będą pytać'),
		},
		candidateQuestions: { begins: list('moje pytania, pytania do, o co zapytać, o co chcę zapytać') },
		followUps: { begins: list('pytania dodatkowe, pytania uzupełniające') },
		pressing: list(`
			dopytają, mogą dopytać, jeśli dopytają, jak dopytają, mogą zapytać, jeśli zapytają
		`),
		answers: { begins: list('odpowiedź') },
		askedOf: list('pytania do, pytania dla'),
		story: list('historia'),
		stories: list('historie'),
		storyBank: list('historie, anegdoty, moje przykłady, przykłady star'),
		rounds: list('etap, rozmowa'),
		ordinals: list('pierwsza, druga, trzecia'),
		neutral: list('pytania'),
		behavioral: list('pytania behawioralne, behawioralne'),
		technical: list('pytania techniczne, techniczne'),
		values: list('wartości'),
	},
	people: {
		replaced: list('zamiast, zastępuje, miał być, miała być'),
		notScored: list('nie ocenia, bez oceny'),
		recipients: list('do'),
		subjects: list('temat'),
		greetings: list('cześć, dzień dobry, szanown[ya]'),
		jobs: list(`
			kierownik, kierowniczka, dyrektor, dyrektorka, menedżer, menedżerka, rekruter, rekruterka, programista
			programistka, inżynier, prezes, właściciel, właścicielka, specjalista, specjalistka, lider, liderka
			analityk, konsultant, konsultantka, koordynator, koordynatorka, przełożony, przełożona, kadrowa, hr
			kolega, koleżanka, szef, szefowa
		`),
		jobParts: list(`
			do, spraw, działu, zespołu, techniczny, techniczna, personalny, sprzedaży, projektu, finansowy, generalny
			ds
		`),
		arrangers: list('rekruter, rekruterka, headhunter'),
		hiringRoles: list('rekruter, rekruterka, hr, kadry, kadrowa, rekrutacja, headhunter'),
		rounds: list(`
			rozmowa, rozmowy, pierwsza, druga, trzecia, ostatnia, etap, runda, telefoniczna, techniczna
			kwalifikacyjna, rekrutacyjna, spotkanie, wideo, finałowa, zadanie, z, hr, online, rekrutacja, 1, 2, panel
			telefon
		`),
		labels: {
			interviewer: list(`
				rozmówca, rozmówcy, rozmowa z, prowadzący, prowadząca, prowadzi, rekrutujący, komisja
				osoby prowadzące, rozmowę prowadzi, rozmowę prowadzą, prowadzący rozmowę
			`),
			recruiter: list('rekruter, rekruterka, hr, kierownik, przełożony, hiring manager'),
			roster: list('z, uczestnicy, obecni, kto, osoby, z kim, spotkanie z, byli, komisja, organizator'),
			arranges: list('kontakt, osoba kontaktowa'),
			contact: list('kontakt, osoba kontaktowa'),
			asksWho: list('kto'),
			notPeople: list('pytania'),
		},
		with: list('z, ze'),
		interviewedBy: list('rozmowa z, rozmowę z, rozmowa techniczna z'),
		talkedTo: list(`
			spotkanie z, telefon od, rozmawiałem z, rozmawiałam z, etap z, prowadził, prowadziła, prowadzi, prowadzą
		`),
		interviewerIs: list(`
			rekruterka to, rekruter to, rozmowę prowadzi, rozmowę prowadził, rozmowę prowadziła, rozmowę poprowadzi
			nazywa się, rozmawiać będę z
		`),
		talks: list(`
			rozmowa, rozmowę, spotkanie, telefon, dzwonił, dzwoniła, rozmawiałem, rozmawiałam, poznałem, poznałam
			call, zadzwoniła, zadzwonił
		`),
		acts: list(`
			pytał, pytała, zapytał, zapytała, chciał, chciała, prowadził, prowadziła, był, była, prowadzi, będzie
			powiedział, powiedziała, wyglądał, drążył, drążyła, milczał, notował, notowała, pyta, mówi, odezwała
			odezwał
		`),
		interviewsMe: list(`
			prowadził rozmowę, prowadziła rozmowę, prowadzi rozmowę, poprowadzi rozmowę, będzie prowadzić
			był na rozmowie, była na rozmowie, będzie na rozmowie, przepytywał mnie, przepytywała mnie
		`),
		particles: list('de, von, vel'),
		honorifics: list('pan, pani, panem, panią, p, dr, prof, inż, mgr'),
		notNames: list(`
			i, a, ale, lub, z, ze, w, we, na, do, od, o, po, za, przy, dla, bez, nie, tak, ja, ty, on, ona, my, wy
			oni, mój, moja, moje, to, ten, ta, co, kto, jak, gdzie, kiedy, dlaczego, jaki, jaka, jakie, bardzo
			jeszcze, już, potem, najpierw, dziś, dzisiaj, jutro, wczoraj, cześć, dzień, dobry, dziękuję, pozdrawiam
			temat, data, godzina, miejsce, pytanie, pytania, odpowiedź, rozmowa, rozmowy, firma, oferta, pensja
			wynik, przygotowanie, notatki, poniedziałek, wtorek, środa, czwartek, piątek, sobota, niedziela, styczeń
			luty, marzec, kwiecień, maj, czerwiec, lipiec, sierpień, wrzesień, październik, listopad, grudzień, etap
			zespół, biuro, opowiedz, proszę, sytuacja, zadanie, działanie, rezultat, rekrutacja, rekrutacje, szanowny
			szanowna, że, czy, stanowisko, spotkanie, spotkania, telefon
		`),
		names: list(`
			agnieszka, aleksander, aleksandra, andrzej, anna, barbara, bartek, bartosz, beata, damian, dariusz
			dominika, dorota, ewa, filip, grażyna, grzegorz, hanna, iwona, jacek, jakub, jan, jerzy, joanna, kamil
			karolina, katarzyna, kinga, krystyna, krzysztof, łukasz, maciej, magda, magdalena, małgorzata, marcin
			marek, mariusz, marta, mateusz, michał, monika, mikołaj, natalia, olga, patryk, paweł, piotr, przemysław
			radosław, rafał, robert, ryszard, sławomir, stanisław, szymon, tadeusz, tomasz, urszula, wiktoria
			wojciech, zbigniew, zofia, dominik, igor, kasia, basia, gosia, tomek, krzysiek, wojtek, zuzanna
		`),
		strongRounds: list('rozmowa'),
		inTitles: list('i'),
		lowerCaseHonorifics: list('pan, pani'),
		myself: list('ja'),
		and: list('i, a także, plus'),
		companies: {
			at: list('w'),
			rounds: list('rozmowa'),
		},
	},
	parts: { ownEndings: list('łem, łam'), past: list('-łem, -łam, -ła, -ł, -li, -ło, -liśmy, było, był') },
	hiring: {
		perhapsHirersSay: { begins: list('kandydaci, kandydatów, scenariusz wywiadu') },
		otherFolders: list('czytelnia, lektury, rodzina, szkoła, studia, podróże, zdrowie, klienci'),
		perhapsOthers: {
			is: list(`
				klienci, klient, dostawcy, rodzina, zebranie, zajęcia, chór, teatr
				incydent, wakacje, przepisy, protokół
			`),
		},
		interviews: { holds: list('rozmow[aęy] (?:kwalif|rekrut|o prac), rekrutac') },
		besideNames: { holds: list('rekruter') },
		hunt: { is: list('praca, oferty, kariera'), holds: list('aplikacj') },
	},
	notes: { mentionsWithin: list('rekrutac') },
	weekdays: list(`
		poniedziałek, wtorek, środa, środę, czwartek, piątek, sobota, sobotę, niedziela, niedzielę
	`),
	months: list(`
		stycz, lutego luty, mar, kwi, maj, czerw, lipca lipiec, sierp, wrz, paź, listopad, grud
	`),
};
