/**
 * Writes the country names of the lexicon from the Unicode CLDR.
 *
 * `npx tsx scripts/lexicon/countries.ts` → `src/lib/lexicon/data/country-names.ts` (what is shown)
 * and `country-aliases.ts` (what is recognised beyond the Simplified name). The two are apart so that
 * an app that shows names does not load the recogniser's. They are modules and not JSON because an
 * imported JSON file loses the literal types of its codes and regions.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import type { Region } from '../../src/lib/model/vocabulary.ts';
import { foldString } from '../../src/lib/text/fold.ts';
import { COUNTRIES_BY_REGION } from './iso-3166.ts';

/** Short names that diplomatic texts and readers expect where CLDR's are longer or another style. */
const PREFERRED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	AE: { 'zh-Hans': '阿联酋', 'zh-Hant': '阿聯酋', 'zh-Hant-HK': '阿聯酋' },
	BA: { 'zh-Hans': '波黑' },
	BD: { 'zh-Hans': '孟加拉国' },
	CD: { en: 'DR Congo' },
	CG: { en: 'Republic of the Congo' },
	MM: { en: 'Myanmar' },
	PS: {
		'zh-Hans': '巴勒斯坦',
		'zh-Hant': '巴勒斯坦',
		'zh-Hant-HK': '巴勒斯坦',
		en: 'Palestine'
	},
	SA: { 'zh-Hans': '沙特', 'zh-Hant': '沙烏地阿拉伯' },
	VA: { en: 'Holy See' }
};

type Territories = Readonly<Record<string, string>>;

function readTerritories(locale: string): Territories {
	const path = createRequire(import.meta.url).resolve(
		`cldr-localenames-full/main/${locale}/territories.json`
	);
	const file = JSON.parse(readFileSync(path, 'utf8')) as {
		main: Record<string, { localeDisplayNames: { territories: Territories } }>;
	};
	const territories = file.main[locale]?.localeDisplayNames.territories;
	if (!territories) throw new Error(`no territories in ${path}`);
	return territories;
}

const LOCALES = {
	'zh-Hans': readTerritories('zh-Hans'),
	'zh-Hant': readTerritories('zh-Hant'),
	'zh-Hant-HK': readTerritories('zh-Hant-HK'),
	en: readTerritories('en')
};

function nameIn(locale: keyof typeof LOCALES, alpha2: string): string {
	const name = PREFERRED[alpha2]?.[locale] ?? LOCALES[locale][alpha2];
	if (name === undefined) throw new Error(`CLDR has no ${locale} name for ${alpha2}`);
	return name.replaceAll('&', 'and').replace('St. ', 'Saint ');
}

/** Every name of the country in the three Chinese locales, CLDR's variants included, folded. */
function foldedNames(alpha2: string): string[] {
	const keys = [alpha2, `${alpha2}-alt-variant`, `${alpha2}-alt-short`, `${alpha2}-alt-chagos`];
	const names = [nameIn('zh-Hans', alpha2)];
	for (const locale of ['zh-Hans', 'zh-Hant', 'zh-Hant-HK'] as const)
		names.push(...keys.flatMap((key) => LOCALES[locale][key] ?? []));
	return [...new Set(names.map(foldString))];
}

interface Row {
	alpha2: string;
	alpha3: string;
	region: Region;
}

const rows: Row[] = Object.entries(COUNTRIES_BY_REGION).flatMap(([region, codes]) =>
	codes.split(' ').map((pair) => {
		const [alpha2, alpha3] = pair.split('-');
		if (!alpha2 || !alpha3) throw new Error(`invalid code pair: ${pair}`);
		return { alpha2, alpha3, region: region as Region };
	})
);
rows.sort((a, b) => (a.alpha3 < b.alpha3 ? -1 : 1));

const quote = (text: string) => JSON.stringify(text);
const ORIGIN =
	'// Written by scripts/lexicon/countries.ts from the Unicode CLDR 48.2 (cldr-localenames-full); do not edit.\n';

const namesModule = `${ORIGIN}import type { Region } from '../../model/vocabulary.ts';

/** Region and names of a country. */
export interface CountryNames {
	region: Region;
	'zh-Hans': string;
	'zh-Hant': string;
	/** As in Hong Kong. */
	'zh-Hant-HK': string;
	en: string;
}

/** By ISO 3166-1 alpha-3 code. */
export const COUNTRY_NAMES = {
${rows
	.map(
		({ alpha2, alpha3, region }) =>
			`${alpha3}: { region: ${quote(region)}, 'zh-Hans': ${quote(nameIn('zh-Hans', alpha2))}, 'zh-Hant': ${quote(nameIn('zh-Hant', alpha2))}, 'zh-Hant-HK': ${quote(nameIn('zh-Hant-HK', alpha2))}, en: ${quote(nameIn('en', alpha2))} }`
	)
	.join(',\n')}
} as const satisfies Record<string, CountryNames>;
`;

const aliasesModule = `${ORIGIN}import type { CountryCode } from '../country-names.ts';

/** Folded names of a country in the styles of the mainland, Taiwan and Hong Kong, by code. */
export const COUNTRY_ALIASES: Readonly<Record<CountryCode, readonly string[]>> = {
${rows.map(({ alpha2, alpha3 }) => `${alpha3}: [${foldedNames(alpha2).map(quote).join(', ')}]`).join(',\n')}
};
`;

async function writeModule(name: string, source: string): Promise<void> {
	const path = fileURLToPath(new URL(`../../src/lib/lexicon/data/${name}`, import.meta.url));
	const config = await resolveConfig(path);
	writeFileSync(path, await format(source, { ...config, filepath: path }));
}

await writeModule('country-names.ts', namesModule);
await writeModule('country-aliases.ts', aliasesModule);
