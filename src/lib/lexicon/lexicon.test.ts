import { describe, expect, it } from 'vitest';
import { REGIONS, THEMES } from '../model/vocabulary.ts';
import { foldString } from '../text/fold.ts';
import { simplify } from '../text/simplify.ts';
import { COUNTRY_CODES, countryName, countryRegion, isCountryCode } from './country-names.ts';
import { ABBREVIATIONS, BESIDE, BESIDE_CHINA } from './data/abbreviations.ts';
import { SOVEREIGNTY_PLACES, CITY_ROWS } from './data/cities.ts';
import { COUNTRY_ALIASES } from './data/country-aliases.ts';
import {
	AMBIGUOUS_NAMES,
	EXTRA_COUNTRY_ALIASES,
	UNRECOGNISED_ALIASES
} from './data/country-extra.ts';
import { GUARDS, PASSED_WORDS } from './data/guards.ts';
import { LEXICON, conceptOfParty } from './lexicon.ts';

const allForms = LEXICON.flatMap(({ forms }) => forms);

function repeated(values: readonly string[]): string[] {
	const seen = new Set<string>();
	return values.filter((value) => seen.has(value) || !seen.add(value));
}

describe('LEXICON', () => {
	it('has country codes, regions and themes of the vocabulary only', () => {
		const concepts = LEXICON.map(({ concept }) => concept);
		expect(concepts.flatMap(({ countries }) => countries).filter((c) => !isCountryCode(c))).toEqual(
			[]
		);
		expect(concepts.flatMap(({ regions }) => regions).filter((r) => !REGIONS.includes(r))).toEqual(
			[]
		);
		expect(concepts.flatMap(({ themes }) => themes).filter((t) => !THEMES.includes(t))).toEqual([]);
	});

	it('gives every entry a form, a region and a name', () => {
		const bare = LEXICON.filter(
			({ concept, forms }) =>
				forms.length === 0 || concept.regions.length === 0 || !concept.name?.en
		);
		expect(bare.map(({ concept }) => concept.id)).toEqual([]);
	});

	it('has forms as texts are folded: Simplified, half-width, without spaces', () => {
		const unfolded = [...allForms, ...PASSED_WORDS].filter(
			(form) => foldString(form) !== form || simplify(form) !== form || /\s/.test(form)
		);
		expect(unfolded).toEqual([]);
	});

	it('has each form once, within an entry and between entries', () => {
		expect(repeated(allForms)).toEqual([]);
		expect(PASSED_WORDS.filter((word) => allForms.includes(word))).toEqual([]);
	});

	it('has each key once within its kind', () => {
		expect(repeated(LEXICON.map(({ concept }) => `${concept.kind}/${concept.id}`))).toEqual([]);
	});

	it('has no form of one character', () => {
		expect(allForms.filter((form) => Array.from(form).length < 2)).toEqual([]);
	});

	it('has leaders whose terms do not end before they begin', () => {
		const backwards = LEXICON.filter(
			({ concept: { term } }) => term?.to !== undefined && term.to < term.from
		);
		expect(backwards).toEqual([]);
	});
});

/** Members of groups at whose meetings leaders and cities are named; ISO 3166-1 alpha-3. */
const MEMBERS: Readonly<Record<string, string>> = {
	G20: 'ARG AUS BRA CAN DEU FRA GBR IDN IND ITA JPN KOR MEX RUS SAU TUR USA ZAF',
	BRICS: 'BRA RUS IND ZAF EGY ETH IRN ARE IDN',
	SCO: 'RUS KAZ KGZ TJK UZB IND PAK IRN BLR',
	ASEAN: 'BRN KHM IDN LAO MMR MYS PHL SGP THA VNM TLS',
	GCC: 'SAU ARE QAT KWT BHR OMN',
	EU: 'AUT BEL BGR HRV CYP CZE DNK EST FIN FRA DEU GRC HUN IRL ITA LVA LTU LUX MLT NLD POL PRT ROU SVK SVN ESP SWE',
	'Arab League':
		'DZA BHR COM DJI EGY IRQ JOR KWT LBN LBY MRT MAR OMN PSE QAT SAU SOM SDN SYR TUN ARE YEM',
	CELAC:
		'ARG BHS BRB BLZ BOL BRA CHL COL CRI CUB DMA DOM ECU SLV GRD GTM GUY HTI HND JAM MEX NIC PAN PRY PER KNA LCA VCT SUR TTO URY VEN'
};

describe('members of groups', () => {
	const named = (kind: string) =>
		new Set(
			LEXICON.filter(({ concept }) => concept.kind === kind).flatMap(
				({ concept }) => concept.countries
			)
		);
	const leaders = named('leader');
	const cities = named('city');

	it.each(Object.entries(MEMBERS))('of %s each have a leader and a city', (_, members) => {
		const codes = members.split(' ');
		expect(codes.filter((code) => !isCountryCode(code))).toEqual([]);
		expect(codes.filter((code) => !leaders.has(code))).toEqual([]);
		expect(codes.filter((code) => !cities.has(code))).toEqual([]);
	});
});

describe('lexicon data', () => {
	it('guards forms that exist', () => {
		expect(Object.keys(GUARDS).filter((form) => !allForms.includes(form))).toEqual([]);
	});

	it('names places of sovereignty that exist', () => {
		const names = CITY_ROWS.map(([, en]) => en);
		expect([...SOVEREIGNTY_PLACES].filter((name) => !names.includes(name))).toEqual([]);
	});

	it('adds only aliases that CLDR lacks and leaves out only aliases that CLDR has', () => {
		const known = Object.values(COUNTRY_ALIASES).flat();
		const added = Object.values(EXTRA_COUNTRY_ALIASES).flat();
		expect(added.filter((alias) => known.includes(alias))).toEqual([]);
		expect(UNRECOGNISED_ALIASES.filter((alias) => !known.includes(alias))).toEqual([]);
		expect(Object.keys(AMBIGUOUS_NAMES).filter((name) => !allForms.includes(name))).toEqual([]);
	});

	it('has a concept for every party of an abbreviation', () => {
		const parties = [
			...Object.values(ABBREVIATIONS).flatMap((abbreviation) => abbreviation.parties),
			...Object.values(BESIDE).flatMap((beside) =>
				Object.values(beside).filter((party) => party !== undefined)
			),
			...Object.values(BESIDE_CHINA)
		];
		expect(parties.map((party) => conceptOfParty(party).regions.length > 0)).not.toContain(false);
	});

	it('lets an abbreviation stand only for its own parties', () => {
		const strangers = [
			...Object.entries(BESIDE).flatMap(([key, beside]) =>
				Object.values(beside)
					.filter((party) => party !== undefined)
					.map((party) => [key, party] as const)
			),
			...Object.entries(BESIDE_CHINA)
		].filter(([key, party]) => !ABBREVIATIONS[key]?.parties.includes(party));
		expect(strangers).toEqual([]);
	});
});

describe('country names', () => {
	it('covers the members of the United Nations and its two observers', () => {
		// 193 members, the Holy See and Palestine, and the territories of ISO 3166-1 on top.
		expect(COUNTRY_CODES.length).toBeGreaterThan(195);
		expect(['VAT', 'PSE', 'SSD', 'TLS', 'MNE'].every(isCountryCode)).toBe(true);
	});

	it('holds Taiwan, Hong Kong and Macao as places of China, not as countries', () => {
		expect(['TWN', 'HKG', 'MAC', 'XKX'].filter(isCountryCode)).toEqual([]);
	});

	it('takes no other spelling and no inherited property for a code', () => {
		expect(['fra', 'FR', '', 'toString', '__proto__'].filter(isCountryCode)).toEqual([]);
	});

	it('countryName(code, language) gives the usual short name', () => {
		expect(countryName('SAU', 'zh-Hans')).toBe('沙特');
		expect(countryName('SAU', 'zh-Hant')).toBe('沙烏地阿拉伯');
		expect(countryName('LAO', 'zh-Hant')).toBe('寮國');
		expect(countryName('TUR', 'en')).toBe('Türkiye');
	});

	it('countryRegion(code) follows the project’s regions', () => {
		const regions = ['SDN', 'MRT', 'IRN', 'EGY', 'AFG', 'MNG', 'MEX', 'GEO', 'CHN'].map(
			countryRegion
		);
		expect(regions).toEqual([
			'africa',
			'africa',
			'middle-east',
			'middle-east',
			'south-asia',
			'east-asia',
			'latin-america',
			'eurasia',
			'china'
		]);
	});

	it('throws a RangeError on an unknown code', () => {
		expect(() => countryName('TWN', 'en')).toThrow(RangeError);
		expect(() => countryRegion('xx')).toThrow('unknown country code: xx');
	});
});
