/**
 * Writes the names that the search knows, with their readings, from the lexicon.
 *
 * `npx tsx scripts/lexicon/search-names.ts` → `src/lib/search/data/names.ts`. The readings come from
 * pinyin-pro, whose dictionary is far too large for a page.
 */
import { pinyin } from 'pinyin-pro';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { COUNTRY_CODES, countryName } from '../../src/lib/lexicon/country-names.ts';
import { CITY_ROWS } from '../../src/lib/lexicon/data/cities.ts';
import { COUNTRY_ALIASES } from '../../src/lib/lexicon/data/country-aliases.ts';
import { CRISIS_ROWS } from '../../src/lib/lexicon/data/crises.ts';
import { LEADER_ROWS } from '../../src/lib/lexicon/data/leaders.ts';
import { ORGANISATION_ROWS } from '../../src/lib/lexicon/data/organisations.ts';
import { REGION_ROWS } from '../../src/lib/lexicon/data/regions.ts';
import { VENUE_ROWS } from '../../src/lib/lexicon/data/venues.ts';
import { foldPlainly } from '../../src/lib/search/fold.ts';
import { simplify } from '../../src/lib/text/simplify.ts';

interface Named {
	english: string;
	forms: readonly string[];
	isPerson?: boolean;
}

function* named(): Generator<Named> {
	for (const code of COUNTRY_CODES) {
		const forms = (['zh-Hans', 'zh-Hant', 'zh-Hant-HK'] as const).map((language) =>
			countryName(code, language)
		);
		yield { english: countryName(code, 'en'), forms: [...forms, ...COUNTRY_ALIASES[code]] };
	}
	for (const { en, forms } of REGION_ROWS) yield { english: en, forms };
	for (const [, english, , , , ...forms] of [...ORGANISATION_ROWS, ...CRISIS_ROWS])
		yield { english, forms };
	for (const [, english, ...forms] of [...CITY_ROWS, ...VENUE_ROWS]) yield { english, forms };
	for (const [, english, , , ...forms] of LEADER_ROWS) yield { english, forms, isPerson: true };
}

/** Letters without their marks, in words. */
const latin = (text: string) =>
	text
		.normalize('NFKD')
		.toLowerCase()
		.replace(/\p{M}|['’]/gu, '')
		.split(/[^a-z0-9]+/)
		.filter((word) => word !== '')
		.join(' ');

const readingOf = (form: string, isPerson: boolean): string[] =>
	pinyin(form, {
		toneType: 'none',
		type: 'array',
		v: true,
		surname: isPerson ? 'head' : 'off'
	}).map(latin);

interface Row {
	english: string;
	isPerson: boolean;
	forms: { form: string; reading: string[] }[];
}

function rowOf({ english, forms, isPerson = false }: Named): Row {
	const folded = new Set(forms.map((form) => foldPlainly(simplify(form))));
	return {
		english: latin(english),
		isPerson,
		forms: [...folded]
			.filter((form) => form.length > 1)
			.map((form) => ({ form, reading: readingOf(form, isPerson) }))
	};
}

/** The reading that each character has most often. */
function usualReadings(rows: readonly Row[]): Map<string, string> {
	const counts = new Map<string, Map<string, number>>();
	for (const { form, reading } of rows.flatMap(({ forms }) => forms))
		[...form].forEach((character, at) => {
			const syllable = reading[at] ?? '';
			if (!/\p{sc=Han}/u.test(character)) return;
			const own = counts.get(character) ?? new Map<string, number>();
			counts.set(character, own.set(syllable, (own.get(syllable) ?? 0) + 1));
		});
	return new Map(
		[...counts].map(([character, own]) => {
			const [[most] = ['']] = [...own].sort((x, y) => y[1] - x[1]);
			return [character, most];
		})
	);
}

function lineOf({ english, isPerson, forms }: Row, usual: ReadonlyMap<string, string>): string {
	const written = forms.map(({ form, reading }) => {
		const isUsual = [...form].every(
			(character, at) => (usual.get(character) ?? character) === reading[at]
		);
		return isUsual ? form : `${form} ${reading.join(' ')}`;
	});
	return [`${isPerson ? '*' : ''}${english}`, ...written].join('\t');
}

/** Readings with the characters that have them: `a阿啊`. */
function readingLines(usual: ReadonlyMap<string, string>): string {
	const bySyllable = new Map<string, string>();
	for (const [character, syllable] of usual)
		bySyllable.set(syllable, (bySyllable.get(syllable) ?? '') + character);
	return [...bySyllable]
		.sort(([x], [y]) => (x < y ? -1 : 1))
		.map(([syllable, characters]) => syllable + characters)
		.join(' ');
}

const rows = [...named()].map(rowOf).filter(({ forms }) => forms.length > 0);
const usual = usualReadings(rows);
const lines = rows.map((row) => lineOf(row, usual));
const target = fileURLToPath(new URL('../../src/lib/search/data/names.ts', import.meta.url));
writeFileSync(
	target,
	`// Written by scripts/lexicon/search-names.ts from the lexicon, with readings from pinyin-pro; do not edit.

/**
 * What bears several names, one a line: its English name, after a \`*\` where it is a person, then its
 * folded Chinese names, parted by tabs; a name that is not read as usual is followed by its reading.
 */
export const NAME_LINES = \`${lines.join('\n')}\`;

/** The usual readings without tones, each with its characters. */
export const READINGS =
	'${readingLines(usual)}';
`
);
console.log(`${lines.length} names → src/lib/search/data/names.ts`);
