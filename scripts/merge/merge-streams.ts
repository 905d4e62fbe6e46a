import type { Event, Source } from '#lib/model/event-list.ts';
import type { Line } from '#lib/intake/lines.ts';
import { chooseTexts } from './choose-texts.ts';
import { sorterOn, type Desk } from './desk.ts';
import { gatherEvents, unpackLines, type ChosenLine } from './gather-events.ts';
import { withNumberedIds } from './number-ids.ts';
import { findOccasionsOnDisk } from './occasions.ts';
import { Intake } from './take-in.ts';

/** Lines of mentions with the name that messages give them. */
export interface MentionStream {
	place: string;
	lines: AsyncIterable<Line>;
}

/** What all streams tell together. Sources and events can be read once, in this order. */
export interface Merged {
	sources: Iterable<Source>;
	events: Iterable<Event>;
	counts: {
		texts: number;
		/** Lines that stood more than once, and texts left out as others’ copies. */
		repeats: number;
		copies: number;
		mentions: number;
		/** Most mentions that had to be in memory together. */
		largest: number;
	};
}

/**
 * Merges streams of mentions as `compileEventList` merges readings, to the same list whatever order and
 * number of streams the lines come in. In memory at a time: a line, what the desk’s limits say, the
 * texts of one occasion, the mentions that likeness ties together, and some 20 bytes for each text and
 * 4 for each kind of mention.
 *
 * @param onproblem is told of lines that cannot be read and texts that are left out for it
 */
export async function mergeStreams(
	desk: Desk,
	streams: Iterable<MentionStream>,
	generator: string,
	onproblem: (problem: string) => void
): Promise<Merged> {
	const intake = new Intake(desk, generator, onproblem);
	for (const { place, lines } of streams) await intake.add(place, lines);
	const { taken } = intake;
	const { texts, count, repeats, copies } = chooseTexts(desk, taken.cards, onproblem);
	const lines = sorterOn<ChosenLine>(desk);
	const occasions = findOccasionsOnDisk(desk, taken, texts, count, ({ at, length }) => {
		lines.add([at], { at, length });
	});
	const { sources, items } = unpackLines(desk, taken, lines.sorted(), occasions.sorted());
	taken.lines.remove();
	taken.sketches.remove();
	const { events, mentions, largest } = gatherEvents(desk, items);
	return {
		sources: (function* () {
			for (const { value } of sources.sorted()) yield value;
		})(),
		events: withNumberedIds(desk, events),
		counts: { texts: count, repeats, copies, mentions, largest }
	};
}
