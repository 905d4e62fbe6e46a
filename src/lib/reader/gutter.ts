import type { Passage, TimeFrame } from '../model/source-text.ts';
import type { MarginNote } from './notes.ts';

/** The part of a passage in which a frame gives undated events their time. */
export interface GutterBar {
	/** Where in the passage it begins and ends, as shares of its length. */
	from: number;
	to: number;
}

/** What stands in the gutter beside a passage. */
export interface Gutter {
	bars: readonly GutterBar[];
	/** The frames whose words are named here, as their first bar begins here. */
	opening: readonly TimeFrame[];
}

/**
 * The gutter beside each passage. Only frames that date a note are drawn: others say nothing of what
 * is told.
 */
export function gutterOf(
	passages: readonly Passage[],
	frames: readonly TimeFrame[],
	notes: readonly MarginNote[]
): Gutter[] {
	const dating = new Set(notes.map(({ mention }) => mention.date.frame?.start));
	const used = frames.filter(({ words }) => dating.has(words.start));
	const named = new Set<number>();
	return passages.map(({ start, end }) => {
		const length = Math.max(1, end - start);
		const own = used.filter((frame) => frame.start < end && start < frame.end);
		const opening = own.filter(({ words }) => {
			const isFirst = !named.has(words.start);
			named.add(words.start);
			return isFirst;
		});
		const bars = own.map((frame) => ({
			from: (Math.max(frame.start, start) - start) / length,
			to: (Math.min(frame.end, end) - start) / length
		}));
		return { bars, opening };
	});
}
