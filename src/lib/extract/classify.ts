import type { EventType, Region, Status, Theme } from '../model/vocabulary.ts';
import { REGIONS, THEMES } from '../model/vocabulary.ts';
import { boundsOf, precisionOf } from '../model/edtf.ts';
import type { Entity } from '../lexicon/entity.ts';
import { isForeign } from './participants.ts';
import { DOMESTIC, FUTURE, ONGOING } from './rules/contexts.ts';
import {
	HOTSPOTS,
	MAJOR_POWERS,
	NOT_GLOBAL_SOUTH,
	RECONCILIATION,
	REGION_THEMES,
	THEME_WORDS
} from './rules/themes.ts';

const SPEAKS_FOR_CHINA = /我们|我国|中方/;

/** Whether China, alone, is what an event is about: its office, its anniversary, its citizens. */
function isOfChina(
	type: EventType,
	entities: readonly Entity[],
	namesChina: boolean,
	context: string
): boolean {
	switch (type) {
		case 'membership':
			return namesChina;
		case 'anniversary':
			return namesChina && !entities.some(isForeign);
		case 'conflict':
			return entities.length === 0 && SPEAKS_FOR_CHINA.test(context);
		default:
			return false;
	}
}

/**
 * ISO 3166-1 alpha-3 codes of the parties, China only when it is alone and the event is its own.
 *
 * @param context folded text of the sentence up to the trigger's clause
 */
export function countriesOf(
	type: EventType,
	entities: readonly Entity[],
	regions: readonly Region[],
	context: string
): string[] {
	const codes = new Set(entities.flatMap((entity) => entity.countries));
	const namesChina = codes.delete('CHN');
	if (codes.size > 0) return [...codes].sort();
	const isDomestic = regions.length === 1 && regions[0] === 'china';
	return isDomestic || isOfChina(type, entities, namesChina, context) ? ['CHN'] : [];
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
	if (type === 'anniversary' || bounds.latest === null) return 'ongoing';
	const isUnderWay = precisionOf(edtf) === 'days' && (bounds.latest ?? '') > reference;
	const isInOffice = type === 'membership' && /轮值主席|担任/.test(text);
	return isUnderWay || isInOffice || ONGOING.test(text) ? 'ongoing' : 'occurred';
}

/** What an event is about where nothing else tells: leaders’ trips and talks, and their summits. */
const DEFAULT_THEMES: Readonly<Partial<Record<EventType, Theme>>> = {
	visit: 'major-powers',
	meeting: 'major-powers',
	summit: 'multilateral'
};
/** Events of organisations, to which a party’s region adds nothing. */
const OF_ORGANISATIONS: ReadonlySet<EventType> = new Set(['membership', 'summit', 'conference']);

function regionTheme(
	region: Region,
	type: EventType,
	found: ReadonlySet<Theme>,
	countries: readonly string[]
): Theme | null {
	const theme = REGION_THEMES[region];
	if (theme === undefined) return null;
	if (region === 'middle-east' && found.size > 0) return null;
	if (region === 'oceania' && countries.some((code) => NOT_GLOBAL_SOUTH.has(code))) return null;
	if (theme === 'major-powers' && found.has('culture')) return null;
	return OF_ORGANISATIONS.has(type) && found.has('multilateral') ? null : theme;
}

/** With a foreign party, an event is about the apparatus only where its own words say so. */
const SYSTEM = /记者会|外事工作|外交工作/;

/**
 * The subjects that the words, the parties and the type give.
 *
 * @param words folded text of the mention’s own words
 */
export function themesOf(
	words: string,
	type: EventType,
	entities: readonly Entity[],
	countries: readonly string[],
	regions: readonly Region[]
): Theme[] {
	const found = new Set<Theme>();
	for (const [theme, pattern] of THEME_WORDS) if (pattern.test(words)) found.add(theme);
	for (const entity of entities) for (const theme of entity.themes) found.add(theme);
	if (countries.some((code) => code !== 'CHN') && !SYSTEM.test(words))
		found.delete('diplomacy-system');
	if (RECONCILIATION.test(words) && countries.length > 1) found.add('hotspots');
	if (countries.some((code) => HOTSPOTS.has(code))) found.add('hotspots');
	const bilateral = countries.length > 0 && countries.length <= 3;
	if (countries.some((code) => MAJOR_POWERS.has(code)) && bilateral) found.add('major-powers');
	for (const region of regions) {
		const theme = regionTheme(region, type, found, countries);
		if (theme !== null) found.add(theme);
	}
	if (type === 'visa') {
		found.add('opening-up');
		found.delete('culture');
	}
	if (found.has('hotspots')) found.delete('neighbourhood');
	const fallback = DEFAULT_THEMES[type];
	if (found.size === 0 && fallback !== undefined && regions.includes('global')) found.add(fallback);
	return THEMES.filter((theme) => found.has(theme));
}
