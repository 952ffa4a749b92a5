/** How long something takes in vaults of different sizes. */
export interface Series {
	readonly name: string;
	readonly points: ReadonlyArray<{ readonly notes: number; readonly ms: number }>;
}

const [WIDTH, HEIGHT] = [720, 420];
const EDGE = { left: 70, right: 30, top: 20, bottom: 60 };
/** Readable on white and on black. */
const COLORS = ['#7852ee', '#c2571a', '#2b8a57'];
const TEXT = '#7a7a7a';

/** A picture of growth on two logarithmic axes, as SVG: a straight line at 45 degrees is linear growth. Points without time are left out. */
export function growthPicture(all: readonly Series[]): string {
	const points = all.flatMap((series) => series.points).filter(({ ms }) => ms > 0);
	const notes = decades(points.map((point) => point.notes));
	const times = decades(points.map(({ ms }) => ms));
	const x = scale(notes, EDGE.left, WIDTH - EDGE.right);
	const y = scale(times, HEIGHT - EDGE.bottom, EDGE.top);
	const grid = [
		...notes.map((power) => `<line x1="${x(power)}" x2="${x(power)}" y1="${EDGE.top}" y2="${HEIGHT - EDGE.bottom}"/>`),
		...times.map((power) => `<line x1="${EDGE.left}" x2="${WIDTH - EDGE.right}" y1="${y(power)}" y2="${y(power)}"/>`),
	];
	const labels = [
		...notes.map((power) => text(x(power), HEIGHT - EDGE.bottom + 20, 'middle', (10 ** power).toLocaleString('en-US'))),
		...times.map((power) => text(EDGE.left - 8, y(power) + 4, 'end', timeInWords(10 ** power))),
		text((EDGE.left + WIDTH - EDGE.right) / 2, HEIGHT - 16, 'middle', 'notes in the vault'),
	];
	const lines = all.map(({ name, points: own }, i) => {
		const color = COLORS[i % COLORS.length] ?? TEXT;
		const at = own.filter(({ ms }) => ms > 0).map((point) => `${x(Math.log10(point.notes))},${y(Math.log10(point.ms))}`);
		return `<polyline points="${at.join(' ')}" fill="none" stroke="${color}" stroke-width="2.5"/>`
			+ `<text x="${EDGE.left + 16}" y="${EDGE.top + 22 + 20 * i}" fill="${color}">${name}</text>`;
	});
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="system-ui, sans-serif" font-size="13" role="img" aria-label="Time by the number of notes">`,
		`<g stroke="${TEXT}" stroke-opacity="0.25">${grid.join('')}</g>`,
		...labels, ...lines, '</svg>', '',
	].join('\n');
}

/** The powers of ten from below the least value to above the greatest. */
function decades(values: readonly number[]): number[] {
	const logs = values.map(Math.log10);
	const first = Math.floor(Math.min(...logs));
	return Array.from({ length: Math.max(1, Math.ceil(Math.max(...logs)) - first) + 1 }, (_, i) => first + i);
}

function scale(powers: readonly number[], from: number, to: number): (power: number) => number {
	const [first = 0, last = first + 1] = [powers[0], powers.at(-1)];
	return (power) => Math.round((from + (power - first) / (last - first) * (to - from)) * 10) / 10;
}

function text(x: number, y: number, anchor: string, words: string): string {
	return `<text x="${x}" y="${y}" text-anchor="${anchor}" fill="${TEXT}">${words}</text>`;
}

function timeInWords(ms: number): string {
	return ms < 1000 ? `${ms} ms` : `${(ms / 1000).toLocaleString('en-US')} s`;
}
