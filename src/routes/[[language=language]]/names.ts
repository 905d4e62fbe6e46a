import { countryName, isCountryCode } from '#lib/lexicon/country-names.ts';
import { englishName } from '#lib/lexicon/english-name.ts';
import type { Event, Source } from '#lib/model/event-list.ts';
import { simplify } from '#lib/text/simplify.ts';
import { toTraditional } from '#lib/text/traditional.ts';
import { tagOf, type Language } from '#lib/wording/index.ts';

/*
 * Names in a language, for the server's part of pages: the tables are too large for the browser.
 */

type Names = Readonly<Record<string, string>>;

const TRANSLATORS: Readonly<Record<Language, (name: string) => string | null>> = {
	'zh-Hans': simplify,
	'zh-Hant': toTraditional,
	en: (name) => englishName(simplify(name))
};

/** What names of texts are called in a language; those that are written alike, or unknown, are left out. */
export function namesIn(language: Language, names: readonly (string | undefined)[]): Names {
	const told = [...new Set(names)].flatMap((name): [string, string][] => {
		if (name === undefined) return [];
		const own = TRANSLATORS[language](name);
		return own === null || own === name ? [] : [[name, own]];
	});
	return Object.fromEntries(told);
}

/** The names that tell of a source. */
export const namesOfSource = ({ speaker, publisher, place }: Source) => [speaker, publisher, place];

/** Names of the countries of some events in a language, by code. */
export function countriesIn(language: Language, events: readonly Event[]): Names {
	const codes = [...new Set(events.flatMap(({ countries }) => countries))].filter(isCountryCode);
	const tag = tagOf(language) as Parameters<typeof countryName>[1];
	return Object.fromEntries(codes.map((code) => [code, countryName(code, tag)]));
}
