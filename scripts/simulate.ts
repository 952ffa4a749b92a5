import { fortnight, meanRecall, policies, worlds } from '../test/core/drill/simulation';

/** Prints how well an invented candidate is prepared after a fortnight under each way of choosing questions. */
const candidates = 200;

const { questions, days, perDay } = fortnight;
console.log(`Mean true recall at the date: ${candidates} invented candidates, ${questions} questions, ${perDay} a day over ${days} days\n`);
console.log(row('', policies));
for (const [name, world] of Object.entries(worlds)) {
	console.log(row(name, policies.map((policy) => meanRecall(policy, candidates, world).toFixed(4))));
}

function row(name: string, cells: readonly string[]): string {
	return name.padEnd(22) + cells.map((cell) => cell.padStart(15)).join('');
}
