import { LANGUAGES, partOf } from '#lib/wording/index.ts';

/** What the route parameter is for each language; the usual one has none. */
export const IN_EVERY_LANGUAGE = LANGUAGES.map((language) => ({ language: partOf(language) }));
