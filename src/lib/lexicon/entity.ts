import type { Region, Theme } from '../model/vocabulary.ts';
import type { FoldedSpan } from '../text/document.ts';

/** What a name stands for. */
export type EntityKind =
	'country' | 'region' | 'organisation' | 'city' | 'venue' | 'leader' | 'crisis';

/** A name as it is shown; Traditional Chinese is converted from `zh-Hans` where it is needed. */
export interface EntityName {
	'zh-Hans': string;
	en: string;
}

/** What a name of the lexicon stands for, without its place in a text. */
export interface Concept {
	kind: EntityKind;
	/**
	 * Key of the lexicon entry, e.g. `SAU`, `asean`, `san-francisco`, `vladimir-putin`; for pair forms
	 * the parties in text order, joined: `CHN-RUS`, `CHN-europe`, `CHN-JPN-KOR`.
	 */
	id: string;
	/** ISO 3166-1 alpha-3; China included; empty where a name gives regions alone (ASEAN, Europe). */
	countries: readonly string[];
	/** `china` only where China stands alone: 中国 and 北京 have it, 中俄 has not. */
	regions: readonly Region[];
	themes: readonly Theme[];
	/** Absent on pair forms: their parties have names. */
	name?: EntityName;
	/** Years in which a leader held office, both counted; `to` is absent for terms that run on. */
	term?: { from: number; to?: number };
}

/** A name found in folded text. */
export interface Entity extends FoldedSpan, Concept {}

/** Whether an entity says with whom: another country, a region, an organisation. */
export function isForeign(entity: Entity): boolean {
	return (
		entity.countries.some((code) => code !== 'CHN') ||
		entity.regions.some((region) => region !== 'china')
	);
}
