import type { Region, Theme } from '../model/vocabulary.ts';
import { COUNTRY_CODES, countryName, countryRegion, isCountryCode } from './country-names.ts';
import type { CountryCode } from './country-names.ts';
import type { Party } from './data/abbreviations.ts';
import { CITY_ROWS, SOVEREIGNTY_PLACES } from './data/cities.ts';
import type { PlaceRow } from './data/cities.ts';
import { COUNTRY_ALIASES } from './data/country-aliases.ts';
import { EXTRA_COUNTRY_ALIASES, UNRECOGNISED_ALIASES } from './data/country-extra.ts';
import { CRISIS_ROWS } from './data/crises.ts';
import { LEADER_ROWS } from './data/leaders.ts';
import type { LeaderRow } from './data/leaders.ts';
import { ORGANISATION_ROWS } from './data/organisations.ts';
import type { ConceptRow } from './data/organisations.ts';
import { REGION_ROWS } from './data/regions.ts';
import { VENUE_ROWS } from './data/venues.ts';
import type { Concept, EntityKind } from './entity.ts';

/** A concept with the folded names under which it is recognised. */
export interface LexiconEntry {
	concept: Concept;
	forms: readonly string[];
}

/** Lower-case ASCII key of an English name: `São Paulo` → `sao-paulo`. */
function keyOf(name: string): string {
	const ascii = name.normalize('NFD').replace(/\p{Mark}/gu, '');
	return ascii
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}

function countryEntry(code: CountryCode): LexiconEntry {
	const forms = [...COUNTRY_ALIASES[code], ...(EXTRA_COUNTRY_ALIASES[code] ?? [])];
	return {
		concept: {
			kind: 'country',
			id: code,
			countries: [code],
			regions: [countryRegion(code)],
			themes: [],
			name: { 'zh-Hans': countryName(code, 'zh-Hans'), en: countryName(code, 'en') }
		},
		forms: forms.filter((form) => !UNRECOGNISED_ALIASES.includes(form))
	};
}

function placeEntry(kind: 'city' | 'venue', [country, en, ...forms]: PlaceRow): LexiconEntry {
	const themes: Theme[] = SOVEREIGNTY_PLACES.has(en) ? ['sovereignty'] : [];
	return {
		concept: {
			kind,
			id: keyOf(en),
			countries: [country],
			regions: [countryRegion(country)],
			themes,
			name: { 'zh-Hans': forms[0] ?? en, en }
		},
		forms
	};
}

function conceptEntry(kind: EntityKind, row: ConceptRow): LexiconEntry {
	const [id, en, regions, themes, countries, ...forms] = row;
	const name = { 'zh-Hans': forms[0] ?? en, en };
	return { concept: { kind, id, countries, regions, themes, name }, forms };
}

function leaderEntry([of, en, from, to, ...forms]: LeaderRow): LexiconEntry {
	const countries = isCountryCode(of) ? [of] : [];
	return {
		concept: {
			kind: 'leader',
			id: keyOf(en),
			countries,
			regions: [isCountryCode(of) ? countryRegion(of) : of],
			themes: [],
			name: { 'zh-Hans': forms[0] ?? en, en },
			...(from === null ? {} : { term: to === null ? { from } : { from, to } })
		},
		forms
	};
}

/** All that the recogniser knows by name. Where two entries share a form, the earlier one has it. */
export const LEXICON: readonly LexiconEntry[] = [
	...COUNTRY_CODES.map(countryEntry),
	...REGION_ROWS.map(({ id, en, forms, regions, countries = [], themes = [] }) => ({
		concept: {
			kind: 'region' as const,
			id,
			countries,
			regions,
			themes,
			name: { 'zh-Hans': forms[0], en }
		},
		forms
	})),
	...ORGANISATION_ROWS.map((row) => conceptEntry('organisation', row)),
	...CITY_ROWS.map((row) => placeEntry('city', row)),
	...VENUE_ROWS.map((row) => placeEntry('venue', row)),
	...LEADER_ROWS.map(leaderEntry),
	...CRISIS_ROWS.map((row) => conceptEntry('crisis', row))
];

const BY_KEY: ReadonlyMap<string, Concept> = new Map(
	LEXICON.map(({ concept }) => [`${concept.kind}/${concept.id}`, concept])
);

/** The region entry that a region of the vocabulary is shown by when an abbreviation names it. */
const REGION_ENTRIES: Readonly<Partial<Record<Region, string>>> = {
	'middle-east': 'arab-states'
};

/**
 * The concept that an abbreviation's party stands for.
 *
 * @throws RangeError when the lexicon has no entry for it
 */
export function conceptOfParty(party: Party): Concept {
	const key = isCountryCode(party)
		? `country/${party}`
		: `region/${REGION_ENTRIES[party] ?? party}`;
	const concept = BY_KEY.get(key);
	if (!concept) throw new RangeError(`no lexicon entry for party: ${party}`);
	return concept;
}
