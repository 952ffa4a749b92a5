import { Component, Platform } from 'obsidian';
import { statusWords } from '../core/drill/estimate';
import { daysBetween, inDays, midnightOf } from '../core/interview/day';
import { currentLoop } from '../core/interview/loop/next-loop';
import type { ReadinessSource } from '../views/bank-readiness';
import { openBank } from '../views/open-views';
import { ReadinessStatus } from '../views/readiness-status';
import type { StoryWorld } from './story-world';

/** What the page on readiness shows and may ask for. */
export function readinessSource({ jumps, practice: { estimates, drills } }: StoryWorld): ReadinessSource {
	return {
		report: ({ loop, interviewer }) => estimates.report(loop, interviewer),
		practice: (questions) => drills.startAll({ kind: 'selection', name: 'Most to gain', keys: questions.map(({ key }) => key) }),
		open: (place, holds, pane) => void jumps.toPlace(place, holds, pane),
	};
}

/** The readiness for the loop that the sidebar shows, in the status bar; a phone has none. */
export function readinessStatus({ app, preparation, practice, settings, chosen }: StoryWorld, add: () => HTMLElement): Component {
	if (Platform.isMobile) return new Component();
	return new ReadinessStatus(add(), {
		shown: () => {
			if (!settings.current.showReadinessInStatusBar || practice.reading() || !practice.log.isRead) return null;
			const today = midnightOf(practice.today());
			const loop = currentLoop(preparation.loops, chosen.path, today);
			const estimate = loop === null ? null : practice.estimates.of({ kind: 'loop', loop: loop.path });
			if (loop === null || estimate === null || estimate.of === 0) return null;
			return statusWords(estimate, loop.title, estimate.day === null ? '' : inDays(daysBetween(today, midnightOf(estimate.day))));
		},
		open: () => void openBank(app, 'readiness'),
		onChange: (listener) => {
			const stops = [preparation.onChange(listener), practice.log.onChange(listener), practice.onDayChange(listener), settings.onChange(listener), chosen.onChange(listener)];
			return () => { for (const stop of stops) stop(); };
		},
	});
}
