import type { Bounds } from '../model/edtf.ts';

/** A stretch of time in UTC ms, the end not included. */
export interface TimeRange {
	from: number;
	to: number;
}

const DAY = 86_400_000;

/** The time that an event may have filled, in UTC ms; infinite where it is open. */
export function rangeOf({ earliest, latest }: Bounds): TimeRange {
	return {
		from: earliest === null ? -Infinity : Date.parse(earliest),
		to: latest === null ? Infinity : Date.parse(latest) + DAY
	};
}

/** Events parted by whether they touch a stretch of time or lie before or after it. */
export function partByRange<E extends Bounds>(
	events: readonly E[],
	range: TimeRange
): { before: E[]; inside: E[]; after: E[] } {
	const parts = { before: [] as E[], inside: [] as E[], after: [] as E[] };
	for (const event of events) {
		const { from, to } = rangeOf(event);
		if (to <= range.from) parts.before.push(event);
		else if (from >= range.to) parts.after.push(event);
		else parts.inside.push(event);
	}
	return parts;
}

/**
 * The shortest stretch of whole days that touches every event: from the first to the last day that
 * is told; an open side counts as its closed one.
 *
 * @returns null for no events
 */
export function extentOf(events: readonly Bounds[]): TimeRange | null {
	const days = events.flatMap(({ earliest, latest }) =>
		[earliest, latest].filter((day) => day !== null)
	);
	if (days.length === 0) return null;
	const times = days.map((day) => Date.parse(day));
	return {
		from: times.reduce((a, b) => Math.min(a, b)),
		to: times.reduce((a, b) => Math.max(a, b)) + DAY
	};
}
