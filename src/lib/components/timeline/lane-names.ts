import type { EventType, Region, Theme } from '#lib/model/vocabulary.ts';
import { NO_VALUE, ONE_LANE, type LaneFacet, type LaneKey } from '#lib/timeline/lanes.ts';
import { phrasesOf, regionName, regionNote, typeName } from '#lib/wording/index.ts';
import { WORDS } from './words.ts';

/** Name of a lane; of a source, its title if it is known. */
export function laneName(
	key: LaneKey,
	facet: LaneFacet,
	sources: readonly { id: string; title: string }[]
): string {
	if (key === ONE_LANE) return WORDS.oneLane;
	if (key === NO_VALUE) return facet === 'region' ? WORDS.noRegion : WORDS.noValue;
	switch (facet) {
		case 'region':
			return regionName(key as Region);
		case 'theme':
			return phrasesOf().themes[key as Theme];
		case 'type':
			return typeName(key as EventType);
		default:
			return sources.find(({ id }) => id === key)?.title ?? key;
	}
}

/** What a lane's name leaves open; may be empty. */
export function laneNote(key: LaneKey, facet: LaneFacet): string {
	return facet === 'region' && key !== NO_VALUE ? regionNote(key as Region) : '';
}
