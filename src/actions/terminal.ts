import type { CliData, CliFlags, CliHandler } from 'obsidian';
import { chosenWord, unknownOptions, type Options } from '../core/stories/asked-options';
import type { ReportName } from '../core/stories/loop-reports';
import { reportJson, reportText } from '../core/stories/report';
import type { Reports } from './reports';

/** A command of the terminal as the app takes it. */
export type TerminalCommand = readonly [id: string, description: string, flags: CliFlags, handler: CliHandler];

/** What each command may be told. */
const FLAGS: CliFlags = {
	loop: { value: '<note or title>', description: 'The loop; without it the one that the sidebar shows' },
	interviewer: { value: '<name>', description: 'One interviewer of the loop' },
	principle: { value: '<name>', description: 'One principle' },
	format: { value: 'text|json', description: 'How to print it; text if it is missing' },
};

/** What the app itself adds to the options of a command. */
const OF_THE_APP: readonly string[] = ['vault', 'copy'];

const COMMANDS: ReadonlyArray<readonly [id: string, report: ReportName, description: string]> = [
	['interview-loop', 'interviewers', 'Who interviews in a loop, when, and what they assess'],
	['interview-loop:next', 'next', 'Who interviews next, and which questions to practice'],
	['interview-loop:gaps', 'gaps', 'Broken links, questions without a story, principles without a question'],
	['interview-loop:readiness', 'readiness', 'How ready you are for each interviewer'],
];

/** The commands of the terminal. They print a report, or say what is wrong with the options; they change nothing. */
export function terminalCommands(reports: Reports): TerminalCommand[] {
	return COMMANDS.map(([id, report, description]) => [id, description, FLAGS, (params) => printed(reports, report, params)]);
}

function printed(reports: Reports, name: ReportName, params: CliData): string {
	const options: Options = new Map(Object.entries(params).filter(([option]) => !OF_THE_APP.includes(option)));
	const format = chosenWord(options, 'format', ['text', 'json']);
	const report = reports.of(name, options, '');
	const problems = [
		...unknownOptions(options, Object.keys(FLAGS)), ...('problems' in format ? format.problems : []), ...('problems' in report ? report.problems : []),
	];
	if (problems.length > 0 || 'problems' in format || 'problems' in report) return problems.join('\n');
	if (format.value === 'json') return reportJson(report.value);
	return reports.reading ? `${reportText(report.value)}\n\nYour notes are still being read, so something may be missing.` : reportText(report.value);
}
