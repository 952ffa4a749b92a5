import { midnightOf } from '../core/interview/day';
import { isoDay } from '../core/drill/day';
import type { TrendPoint } from '../core/drill/trend';

const [WIDTH, HEIGHT, PAD] = [180, 36, 4];
/** More days than this are not told apart at this width. */
const MOST = 60;

/** A point of a chart: a day, as days from 1970-01-01, and how high it is, 0..1. */
export interface ChartPoint {
	readonly day: number;
	readonly share: number;
}

/** A small chart of mean grades over days, told in words to who cannot see it. */
export function drawTrend(parent: HTMLElement, principle: string, points: readonly TrendPoint[]): void {
	const shown = points.slice(-MOST);
	drawChart(parent, trendWords(principle, shown), shown.map(({ day, mean }) => ({ day, share: (mean - 1) / 3 })), [0, 1]);
}

/** A small chart over days with rules at some heights, said as `label` to who cannot see it. Of more days than it has room for the last. */
export function drawChart(parent: HTMLElement, label: string, points: readonly ChartPoint[], rules: readonly number[]): void {
	const shown = points.slice(-MOST);
	const svg = parent.createSvg('svg', { cls: 'interview-loop-trend', attr: { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, width: WIDTH, height: HEIGHT, role: 'img', 'aria-label': label } });
	const at = shown.map((point) => place(point, shown));
	for (const rule of rules) svg.createSvg('line', { cls: 'interview-loop-trend-rule', attr: { x1: 0, x2: WIDTH, y1: height(rule), y2: height(rule) } });
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

function place({ day, share }: ChartPoint, points: readonly ChartPoint[]): { x: number; y: number } {
	const first = points[0]?.day ?? 0;
	const span = (points[points.length - 1]?.day ?? 0) - first;
	const along = span === 0 ? 0.5 : (day - first) / span;
	return { x: Math.round(PAD + along * (WIDTH - 2 * PAD)), y: height(share) };
}

function height(share: number): number {
	return Math.round((HEIGHT - PAD - share * (HEIGHT - 2 * PAD)) * 10) / 10;
}

function dayOf({ day }: TrendPoint): string {
	return isoDay(midnightOf(day));
}
