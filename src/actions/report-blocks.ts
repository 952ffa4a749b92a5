import type { App } from 'obsidian';
import { chosenWord, readOptions, unknownOptions, type Answer } from '../core/stories/asked-options';
import type { ReportName } from '../core/stories/loop-reports';
import type { Report } from '../core/stories/report';
import type { ReportSource } from '../views/report-block';
import type { Jumps } from './jumps';
import { MARKS } from './note-marks';
import type { Reports } from './reports';

/** What a block can show. */
const SHOWN: readonly [ReportName, ...ReportName[]] = ['interviewers', 'coverage', 'plan', 'readiness', 'next', 'gaps'];

/** The rooms behind blocks. */
interface BlockRooms {
	readonly app: App;
	readonly jumps: Jumps;
	readonly reports: Reports;
}

const OPTIONS: readonly string[] = ['show', 'loop', 'interviewer', 'principle'];

/** What a block shows and may ask for: its report, or what is wrong with its options. */
export function blockSource(text: string, sourcePath: string, { app, jumps, reports }: BlockRooms): ReportSource {
	return {
		read: () => blockReport(text, sourcePath, reports),
		reading: () => reports.reading,
		open: (place, pane) => void jumps.toPlace(place, place.holds, pane),
		hover: ({ path }, event, targetEl, hoverParent) => app.workspace.trigger('hover-link', { event, source: MARKS, hoverParent, targetEl, linktext: path, sourcePath }),
		onChange: (listener) => reports.onChange(listener),
	};
}

function blockReport(text: string, source: string, reports: Reports): Answer<Report> {
	const options = readOptions(text);
	if ('problems' in options) return options;
	const show = chosenWord(options.value, 'show', SHOWN);
	const problems = [...unknownOptions(options.value, OPTIONS), ...('problems' in show ? show.problems : [])];
	return problems.length > 0 || 'problems' in show ? { problems } : reports.of(show.value, options.value, source);
}
