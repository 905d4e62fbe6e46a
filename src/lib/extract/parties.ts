import type { EventType } from '../model/vocabulary.ts';
import { countryName } from '../lexicon/country-names.ts';
import type { Entity, EntityName } from '../lexicon/entity.ts';
import { isForeign } from '../lexicon/entity.ts';
import { REGION_NAMES } from './rules/region-names.ts';

/** More countries than this are named by their group, or by the first with 等. */
const MOST_COUNTRIES = 2;

/** The text's own word for an entity where it is shorter than the name that the lexicon shows. */
function shorterName(entity: Entity, text: string): string {
	const surface = text.slice(entity.start, entity.end);
	const shown = entity.name?.['zh-Hans'] ?? surface;
	const isName = surface.length >= 2 && !/[方侧]$/.test(surface);
	return isName && surface.length < shown.length ? surface : shown;
}

function namesOf(entity: Entity, text: string): EntityName[] {
	if (entity.kind === 'country') {
		const codes = entity.countries.filter((code) => code !== 'CHN');
		if (codes.length === 1 && entity.name)
			return [{ 'zh-Hans': shorterName(entity, text), en: entity.name.en }];
		if (codes.length > 0)
			return codes.map((code) => ({
				'zh-Hans': countryName(code, 'zh-Hans'),
				en: countryName(code, 'en')
			}));
	}
	return [
		{
			'zh-Hans': shorterName(entity, text),
			en: entity.name?.en ?? entity.regions.map((region) => REGION_NAMES[region] ?? '').join(', ')
		}
	];
}

/** The order in which kinds of parties are named where states meet, and where people do. */
const STATES_FIRST: readonly Entity['kind'][] = [
	'country',
	'crisis',
	'region',
	'organisation',
	'city',
	'venue',
	'leader'
];
const PEOPLE_FIRST: readonly Entity['kind'][] = ['leader', ...STATES_FIRST.slice(0, -1)];

/** Types of events that people, not states, take part in. */
const PERSONAL: ReadonlySet<EventType> = new Set(['meeting', 'visit', 'speech']);

/** Of many leaders the countries are named, not the heads; so, too, where not all are known. */
function areLed(parties: readonly Entity[], leaders: readonly Entity[]): boolean {
	const led = new Set(leaders.flatMap(({ countries }) => countries));
	return parties.every(
		({ kind, countries }) =>
			kind !== 'country' || countries.every((code) => code === 'CHN' || led.has(code))
	);
}

/**
 * With whom: the names for a headline, countries before crises, regions and organisations, foreign
 * leaders first where people meet. Empty when China is alone or nobody is named.
 *
 * @param text the folded text of the document
 */
export function counterpartsOf(
	type: EventType,
	parties: readonly Entity[],
	text: string
): EntityName[] {
	const foreign = parties.filter(isForeign);
	const leaders = foreign.filter((entity) => entity.kind === 'leader');
	const isPersonal =
		PERSONAL.has(type) && leaders.length <= MOST_COUNTRIES && areLed(foreign, leaders);
	for (const kind of isPersonal ? PEOPLE_FIRST : STATES_FIRST) {
		const named = foreign.filter((entity) => entity.kind === kind);
		if (named.length === 0) continue;
		// Of organisations and regions the first one named is the event's own.
		const chosen = kind === 'country' || kind === 'leader' ? named : named.slice(0, 1);
		const names = chosen.flatMap((entity) => namesOf(entity, text));
		const unique = names.filter(
			(name, index) => names.findIndex((other) => other['zh-Hans'] === name['zh-Hans']) === index
		);
		if (unique.length > 0) return unique;
	}
	return [];
}

/** Names in a row, the first few, then 等 or the number of the others. */
export function joinNames(names: readonly EntityName[]): EntityName {
	const each = names.filter(({ en }, at) => names.findIndex((other) => other.en === en) === at);
	const shown = each.slice(0, MOST_COUNTRIES);
	const more = each.length - shown.length;
	return {
		'zh-Hans':
			more > 0
				? `${shown[0]?.['zh-Hans'] ?? ''}等${each.length}国`
				: shown.map((name) => name['zh-Hans']).join(''),
		en: `${shown.map((name) => name.en).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
	};
}
