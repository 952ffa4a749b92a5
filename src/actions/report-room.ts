import { Component, type App, type MarkdownPostProcessorContext, type ObsidianProtocolData } from 'obsidian';
import { ReportBlocks } from '../views/report-block';
import { followDrillLink } from './drill-links';
import type { Drills } from './drills';
import type { Jumps } from './jumps';
import { blockSource } from './report-blocks';
import { Reports, type ReportRooms } from './reports';
import { terminalCommands, type TerminalCommand } from './terminal';

/** The rooms behind blocks in notes, the terminal and links. */
interface Rooms extends ReportRooms {
	readonly app: App;
	readonly jumps: Jumps;
	readonly practice: ReportRooms['practice'] & { readonly drills: Pick<Drills, 'start'> };
}

/** What other places than the plugin's own views may ask for: blocks in notes, commands of the terminal, links. */
export class ReportRoom extends Component {
	private readonly reports: Reports;
	private readonly blocks = this.addChild(new ReportBlocks());

	constructor(private readonly rooms: Rooms) {
		super();
		this.reports = new Reports(rooms);
	}

	/** Draws an `interview-loop` block in its place. */
	draw(text: string, el: HTMLElement, context: MarkdownPostProcessorContext): void {
		this.blocks.draw(el, context, blockSource(text, context.sourcePath, { ...this.rooms, reports: this.reports }));
	}

	/** The commands of the terminal. */
	get terminal(): TerminalCommand[] {
		return terminalCommands(this.reports);
	}

	/** Follows an `obsidian://interview-loop` link. */
	follow(params: ObsidianProtocolData): void {
		followDrillLink(params, this.reports, this.rooms.practice.drills);
	}
}
