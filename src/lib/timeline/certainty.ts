import { isApproximate, precisionOf, withoutQualifiers } from '../model/edtf.ts';
import type { Event } from '../model/event-list.ts';
import { DAY } from './scale.ts';

/**
 * What the chart draws under an event's figure to say how well its time is known:
 * `day` a stem · `days` a bar with end strokes · `month` a capsule (months, quarters, seasons, halves)
 * · `year` membership of the year's plate (decades and centuries too) · `span` a bar over several
 * months or years · `open` a bar with an arrow.
 */
export const GROUND_KINDS = ['day', 'days', 'month', 'year', 'span', 'open'] as const;
export type GroundKind = (typeof GROUND_KINDS)[number];

/** The ground of an event. Events with the same key share one drawing. */
export interface Ground {
	kind: GroundKind;
	/** First ms; -Infinity when the beginning is open. */
	from: number;
	/** One past the last ms; Infinity when the end is open. */
	to: number;
	/** Drawn dashed. */
	approximate: boolean;
	/** Whether the time is one unknown moment within the bounds, rather than all of them. */
	withinBounds: boolean;
	key: string;
}

const KIND_OF = {
	day: 'day',
	days: 'days',
	month: 'month',
	part: 'month',
	year: 'year'
} as const;

/**
 * The kind of an event's ground.
 *
 * @throws RangeError when the date is not EDTF
 */
export function groundKindOf(event: Pick<Event, 'date' | 'earliest' | 'latest'>): GroundKind {
	if (event.earliest === null || event.latest === null) return 'open';
	const precision = precisionOf(event.date);
	if (precision !== 'span') return KIND_OF[precision];
	return event.date.includes('/') ? 'span' : 'year';
}

/**
 * The ground of an event.
 *
 * @throws RangeError when the date is not EDTF
 */
export function groundOf(event: Pick<Event, 'date' | 'earliest' | 'latest'>): Ground {
	const kind = groundKindOf(event);
	const approximate = isApproximate(event.date);
	return {
		kind,
		from: event.earliest === null ? -Infinity : Date.parse(event.earliest),
		to: event.latest === null ? Infinity : Date.parse(event.latest) + DAY,
		approximate,
		withinBounds: kind === 'month' || kind === 'year',
		key: `${kind}:${withoutQualifiers(event.date)}${approximate ? '~' : ''}`
	};
}

/** Which calendar unit the time lies somewhere within, for the heading of a plate. */
export type PlateUnit = 'month' | 'season' | 'half' | 'year' | 'decade' | 'century';

/** The unit of a ground of kind `month` or `year`. */
export function plateUnitOf({ from, to }: Pick<Ground, 'from' | 'to'>): PlateUnit {
	const months = (to - from) / (30.4 * DAY);
	if (months < 1.5) return 'month';
	if (months < 4.5) return 'season';
	if (months < 7) return 'half';
	if (months < 13) return 'year';
	return months < 125 ? 'decade' : 'century';
}
