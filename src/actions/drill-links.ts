import type { ObsidianProtocolData } from 'obsidian';
import type { Scope } from '../core/interview/scope';
import { chosenWord, unknownOptions, type Answer, type Asked, type Options } from '../core/stories/asked-options';
import { notify } from '../views/notice';
import type { Drills } from './drills';
import type { Reports } from './reports';

/** The kinds of drills that a link may start. */
const DRILLS = ['random', 'weak', 'today', 'mock', 'story'] as const;

/** Further options of a link, and what the app adds to them. */
const OPTIONS: readonly string[] = ['drill', 'loop', 'interviewer', 'principle'];
const OF_THE_APP: readonly string[] = ['action', 'vault'];

/** Identifies the notice. */
const LINK = 'drill-link';

/** Starts the drill that `obsidian://interview-loop?drill=…` asks for, or says what is wrong with the link. It changes nothing. */
export function followDrillLink(params: ObsidianProtocolData, reports: Reports, drills: Pick<Drills, 'start'>): void {
	const options: Options = new Map(Object.entries(params).filter(([name]) => !OF_THE_APP.includes(name)));
	const drill = chosenWord(options, 'drill', DRILLS);
	const asked = reports.asked(options, '');
	const scope = 'problems' in asked ? asked : scopeOf(asked.value);
	const problems = [
		...unknownOptions(options, OPTIONS), ...('problems' in drill ? drill.problems : []), ...('problems' in scope ? scope.problems : []),
	];
	if (problems.length > 0 || 'problems' in drill || 'problems' in scope) return void notify(`This link cannot be followed. ${problems.join(' ')}`, LINK);
	if (drill.value === 'mock' && scope.value.kind !== 'interviewer') return void notify('This link cannot be followed. A mock round needs an "interviewer".', LINK);
	drills.start(scope.value, drill.value === 'random' ? undefined : drill.value);
}

/** What to drill: an interviewer or a principle, else the loop. */
function scopeOf({ loop: { path }, interviewer, principle }: Asked): Answer<Scope> {
	if (interviewer !== null && principle !== null) return { problems: ['Name an interviewer or a principle, not both.'] };
	if (interviewer !== null) return { value: { kind: 'interviewer', loop: path, name: interviewer.name } };
	if (principle !== null) return { value: { kind: 'principle', loop: path === '' ? null : path, key: principle.key } };
	return { value: path === '' ? { kind: 'all' } : { kind: 'loop', loop: path } };
}
