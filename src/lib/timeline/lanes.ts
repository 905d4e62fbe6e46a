import type { Event } from '../model/event-list.ts';
import { EVENT_TYPES, REGIONS, THEMES, type Region } from '../model/vocabulary.ts';

/** What lanes can stand for; `none` puts all events into one lane. */
export const LANE_FACETS = ['region', 'theme', 'type', 'source', 'none'] as const;
export type LaneFacet = (typeof LANE_FACETS)[number];

/** A lane: a value of the facet, e.g. a region, or one of the two below. */
export type LaneKey = string;

/** The lane of events without any value of the facet. */
export const NO_VALUE = 'none';

/** The one lane when events are not parted. */
export const ONE_LANE = 'all';

/** From so many regions on, an event belongs to the world rather than to the first of them. */
const WORLDWIDE = 3;

/**
 * The home region of an event: its first that is not global. An event of three such regions or more
 * stands with the global ones; one without any region has a lane of its own.
 */
export function laneOf(event: Pick<Event, 'regions'>): Region | typeof NO_VALUE {
	if (event.regions.length === 1) return event.regions[0] ?? NO_VALUE;
	const regional = event.regions.filter((region) => region !== 'global');
	if (regional.length >= WORLDWIDE) return 'global';
	return regional[0] ?? event.regions[0] ?? NO_VALUE;
}

/**
 * The lane of an event under a facet. Every event stands once: in its home region, or under its first
 * theme, or the source of its best mention.
 */
export function laneBy(event: Event, facet: LaneFacet): LaneKey {
	switch (facet) {
		case 'region':
			return laneOf(event);
		case 'theme':
			return event.themes[0] ?? NO_VALUE;
		case 'type':
			return event.type;
		case 'source':
			return event.mentions[0]?.source ?? NO_VALUE;
		case 'none':
			return ONE_LANE;
	}
}

/** Lanes known beforehand, from top to bottom; sources stand in the order of their ids. */
const ORDER: Readonly<Record<LaneFacet, readonly LaneKey[]>> = {
	region: REGIONS,
	theme: THEMES,
	type: EVENT_TYPES,
	source: [],
	none: [ONE_LANE]
};

/** Lanes in their order from top to bottom, that of no value last. */
export function inLaneOrder(lanes: Iterable<LaneKey>, facet: LaneFacet): LaneKey[] {
	const order = ORDER[facet];
	const placeOf = (lane: LaneKey) => {
		if (lane === NO_VALUE) return Infinity;
		const place = order.indexOf(lane);
		return place < 0 ? order.length : place;
	};
	return [...lanes].sort((a, b) => {
		const [first, second] = [placeOf(a), placeOf(b)];
		return first === second ? (a < b ? -1 : 1) : first - second;
	});
}
