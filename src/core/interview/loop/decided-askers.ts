import { addTo } from '../add-to';
import type { Bank, BankQuestion } from '../bank';
import { fold } from '../fold';
import { isCalled } from '../full-name';
import type { Remark } from '../interview';
import { once } from '../once';
import { NOBODY } from '../reading/corrections';
import type { Person } from './loop-people';
import { only } from './note-ways';

/** What the person decided about who asks which question in a loop, and what they or the notes say about who is asked. */
export interface DecidedAskers {
	/** Whom to ask a question, null for anybody; undefined if nothing says it, or the loop has nobody of that name. */
	askedOf(remark: Remark): Person | null | undefined;
	/** The questions that somebody asks by decision. */
	askedBy(person: Person): readonly BankQuestion[];
	/** False for a question that, by decision, others ask or nobody in particular. */
	mayAsk(person: Person, question: BankQuestion): boolean;
	/** True for a question that nobody in particular asks. */
	isNobodys(question: BankQuestion): boolean;
}

/** Knows what was decided on the questions of the bank, for the people of each loop. A name that no one in a loop has counts for nothing there. */
export function decidedAskers({ questions }: Bank): (people: readonly Person[]) => DecidedAskers {
	const decided = questions.flatMap((question) => {
		const name = question.places.find((place) => place.question.askedBy !== undefined)?.question.askedBy;
		return name === undefined ? [] : [{ question, name: fold(name) }];
	});
	return (people) => {
		const bearers = once(() => new Map([...people].reverse().flatMap((person) => namesOf(person).map((name) => [name, person] as const))));
		const askerOf = new Map<BankQuestion, Person | null>();
		const byPerson = new Map<Person, BankQuestion[]>();
		for (const { question, name } of decided) {
			const person = bearers().get(name);
			if (person !== undefined) addTo(byPerson, person, question);
			if (person !== undefined || name === NOBODY) askerOf.set(question, person ?? null);
		}
		return {
			askedOf: ({ askedOf: name }) => {
				if (name === undefined) return undefined;
				if (name === NOBODY) return null;
				return bearers().get(fold(name)) ?? only(people.filter((person) => namesOf(person).some((one) => isCalled(one, fold(name))))) ?? undefined;
			},
			askedBy: (person) => byPerson.get(person) ?? [],
			mayAsk: (person, question) => !askerOf.has(question) || askerOf.get(question) === person,
			isNobodys: (question) => askerOf.get(question) === null,
		};
	};
}

/** Every name that notes have for somebody, folded, their own last: it counts most. */
function namesOf({ name, mentions }: Person): string[] {
	return [...mentions.map(({ interviewer }) => interviewer.name), name].map(fold);
}
