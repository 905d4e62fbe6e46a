import type { EventType, Region, Status, Theme } from '../model/vocabulary.ts';
import { REGIONS, THEMES } from '../model/vocabulary.ts';
import { boundsOf } from '../model/edtf.ts';
import type { Entity } from '../lexicon/entity.ts';
import { DOMESTIC, FUTURE, ONGOING } from './rules/contexts.ts';
import { MAJOR_POWERS, REGION_THEMES, THEME_WORDS } from './rules/themes.ts';

/** ISO 3166-1 alpha-3 codes of the parties, China only when it is alone and the event is its own. */
export function countriesOf(entities: readonly Entity[], regions: readonly Region[]): string[] {
	const codes = new Set(entities.flatMap((entity) => entity.countries));
	codes.delete('CHN');
	if (codes.size === 0 && regions.length === 1 && regions[0] === 'china') return ['CHN'];
	return [...codes].sort();
}

/** The regions of the parties; `china` for home affairs, `global` where nobody is named. */
export function regionsOf(entities: readonly Entity[], text: string): Region[] {
	const found = new Set<Region>(entities.flatMap((entity) => entity.regions));
	if (found.size > 1) found.delete('china');
	if (found.size === 1 && found.has('china') && !DOMESTIC.test(text)) found.clear();
	if (found.size === 0) found.add(DOMESTIC.test(text) ? 'china' : 'global');
	return REGIONS.filter((region) => found.has(region));
}

/** Where the mention's own words put it in time, seen from the reference day. */
export function statusOf(
	text: string,
	type: EventType,
	edtf: string,
	reference: string,
	isReview: boolean
): Status {
	const bounds = boundsOf(edtf);
	if (!bounds) return 'occurred';
	const ahead = bounds.earliest !== null && bounds.earliest > reference;
	const behind = bounds.latest !== null && bounds.latest < reference;
	if (ahead) return 'planned';
	if (behind || isReview) return 'occurred';
	if (FUTURE.test(text)) return 'planned';
	if (type === 'anniversary') return 'ongoing';
	return bounds.latest === null || ONGOING.test(text) ? 'ongoing' : 'occurred';
}

/** The subjects that the words, the parties and the type give. */
export function themesOf(
	text: string,
	type: EventType,
	entities: readonly Entity[],
	countries: readonly string[],
	regions: readonly Region[]
): Theme[] {
	const found = new Set<Theme>();
	for (const [theme, words] of THEME_WORDS) if (words.test(text)) found.add(theme);
	for (const entity of entities) for (const theme of entity.themes) found.add(theme);
	const bilateral = countries.length > 0 && countries.length <= 3;
	if (countries.some((code) => MAJOR_POWERS.has(code)) && bilateral) found.add('major-powers');
	for (const region of regions) {
		const theme = REGION_THEMES[region];
		if (theme !== undefined && !(theme === 'hotspots' && found.size > 0)) found.add(theme);
	}
	if (type === 'visa') found.add('opening-up');
	if (found.has('hotspots')) found.delete('neighbourhood');
	return THEMES.filter((theme) => found.has(theme));
}
