import { midnightOf } from '../core/interview/day';
import { isoDay } from '../core/drill/day';
import type { TrendPoint } from '../core/drill/trend';

const [WIDTH, HEIGHT, PAD] = [180, 36, 4];
/** More days than this are not told apart at this width. */
const MOST = 60;

/** A small chart of mean grades over days, told in words to who cannot see it. */
export function drawTrend(parent: HTMLElement, principle: string, points: readonly TrendPoint[]): void {
	const shown = points.slice(-MOST);
	const svg = parent.createSvg('svg', { cls: 'interview-loop-trend', attr: { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, width: WIDTH, height: HEIGHT, role: 'img', 'aria-label': trendWords(principle, shown) } });
	const at = shown.map((point) => place(point, shown));
	for (const grade of [1, 4]) svg.createSvg('line', { cls: 'interview-loop-trend-rule', attr: { x1: 0, x2: WIDTH, y1: height(grade), y2: height(grade) } });
	svg.createSvg('polyline', { attr: { points: at.map(({ x, y }) => `${x},${y}`).join(' ') } });
	for (const { x, y } of at) svg.createSvg('circle', { attr: { cx: x, cy: y, r: 2.5 } });
}

/** "Ownership: mean grade 2.0 on 2026-01-05, 3.5 on 2026-01-12, over 4 days". */
export function trendWords(principle: string, points: readonly TrendPoint[]): string {
	const [first, last] = [points[0], points[points.length - 1]];
	if (first === undefined || last === undefined) return `${principle}: not drilled yet`;
	const told = (point: TrendPoint): string => `${point.mean.toFixed(1)} on ${dayOf(point)}`;
	return points.length === 1 ? `${principle}: mean grade ${told(first)}` : `${principle}: mean grade ${told(first)}, ${told(last)}, over ${points.length} days of practice`;
}

function place(point: TrendPoint, points: readonly TrendPoint[]): { x: number; y: number } {
	const first = points[0]?.day ?? 0;
	const span = (points[points.length - 1]?.day ?? 0) - first;
	const share = span === 0 ? 0.5 : (point.day - first) / span;
	return { x: Math.round(PAD + share * (WIDTH - 2 * PAD)), y: height(point.mean) };
}

function height(grade: number): number {
	return Math.round((HEIGHT - PAD - ((grade - 1) / 3) * (HEIGHT - 2 * PAD)) * 10) / 10;
}

function dayOf({ day }: TrendPoint): string {
	return isoDay(midnightOf(day));
}
