import type { EventType, Region, Theme } from '#lib/model/vocabulary.ts';
import { NO_VALUE, ONE_LANE, type LaneFacet, type LaneKey } from '#lib/timeline/lanes.ts';
import type { Words } from '#lib/wording/index.ts';

/** Name of a lane; of a source, its title if it is known. */
export function laneName(
	key: LaneKey,
	facet: LaneFacet,
	sources: readonly { id: string; title: string }[],
	{ phrases, chart }: Pick<Words, 'phrases' | 'chart'>
): string {
	if (key === ONE_LANE) return chart.oneLane;
	if (key === NO_VALUE) return facet === 'region' ? chart.noRegion : chart.noValue;
	switch (facet) {
		case 'region':
			return phrases.regions[key as Region];
		case 'theme':
			return phrases.themes[key as Theme];
		case 'type':
			return phrases.types[key as EventType];
		default:
			return sources.find(({ id }) => id === key)?.title ?? key;
	}
}

/** What a lane's name leaves open; may be empty. */
export function laneNote(
	key: LaneKey,
	facet: LaneFacet,
	{ phrases }: Pick<Words, 'phrases'>
): string {
	return facet === 'region' && key !== NO_VALUE ? phrases.regionNotes[key as Region] : '';
}
