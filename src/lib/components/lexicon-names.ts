import { countryName, isCountryCode } from '#lib/lexicon/country-names.ts';
import type { OpenNames } from './condition-names.ts';

/** Names every country there is; heavy, and so for pages that are read rather than worked with. */
export const LEXICON_NAMES: OpenNames = {
	sources: [],
	countryName: (code) => (isCountryCode(code) ? countryName(code, 'zh-Hans') : code)
};
