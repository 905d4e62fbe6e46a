import type { Layout } from './layout.ts';
import { METRICS, type PreparedEvent } from './prepare.ts';

/** An event that can be reached by keyboard, with the box of its name or figure in the plot. */
export interface Stop {
	id: string;
	item: PreparedEvent;
	/** Index of the lane from the top. */
	lane: number;
	row: number;
	x: number;
	y: number;
	width: number;
}

/** Where the keyboard can go next. */
export type Direction = 'left' | 'right' | 'up' | 'down' | 'first' | 'last';

/** All named and marked events in reading order: lane by lane, row by row, from left to right. */
export function stopsOf(layout: Layout): Stop[] {
	return layout.lanes.flatMap((lane, index) => {
		const stop = (item: PreparedEvent, row: number, x: number, width: number): Stop => ({
			id: item.event.id,
			item,
			lane: index,
			row,
			x,
			y: lane.rowsY + row * METRICS.row,
			width
		});
		return [
			...lane.pack.names.map(({ item, row, x, width }) => stop(item, row, x, width)),
			...lane.pack.marks.map(({ item, row, x }) => stop(item, row, x, METRICS.glyph))
		].sort((a, b) => a.row - b.row || a.x - b.x);
	});
}

/**
 * The stop to go to: left and right follow the reading order, up and down take the nearest in the next
 * row that has any, first and last go by time.
 *
 * @returns null when there is nowhere to go
 */
export function stopToward(
	stops: readonly Stop[],
	id: string | null,
	direction: Direction
): Stop | null {
	if (direction === 'first' || direction === 'last') return byTime(stops, direction);
	const index = stops.findIndex((stop) => stop.id === id);
	const current = stops[index];
	if (current === undefined) return byTime(stops, 'first');
	if (direction === 'left') return stops[index - 1] ?? null;
	if (direction === 'right') return stops[index + 1] ?? null;
	const isBeyond = (stop: Stop) => (direction === 'up' ? stop.y < current.y : stop.y > current.y);
	const middle = ({ x, width }: Stop) => x + width / 2;
	let best: Stop | null = null;
	for (const stop of stops.filter(isBeyond)) {
		const nearer = (a: Stop, b: Stop) =>
			Math.abs(a.y - current.y) - Math.abs(b.y - current.y) ||
			Math.abs(middle(a) - middle(current)) - Math.abs(middle(b) - middle(current));
		if (best === null || nearer(stop, best) < 0) best = stop;
	}
	return best;
}

function byTime(stops: readonly Stop[], which: 'first' | 'last'): Stop | null {
	const sign = which === 'first' ? 1 : -1;
	const time = ({ item: { ground } }: Stop) => (which === 'first' ? ground.from : ground.to);
	let best: Stop | null = null;
	for (const stop of stops) {
		if (best === null || Math.sign(time(stop) - time(best)) * sign < 0) best = stop;
	}
	return best;
}
