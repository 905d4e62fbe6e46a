import type { Region, Theme } from '../model/vocabulary.ts';
import type { FoldedSpan } from '../text/document.ts';

/** What a name stands for. */
export type EntityKind =
	| 'country'
	| 'region'
	| 'organisation'
	| 'city'
	| 'venue'
	| 'leader'
	| 'crisis';

/** A name found in folded text. */
export interface Entity extends FoldedSpan {
	kind: EntityKind;
	/** Key of the lexicon entry, e.g. `SAU`, `asean`, `san-francisco`, `putin`. */
	id: string;
	/** ISO 3166-1 alpha-3; China included; empty where a name gives regions alone (ASEAN, Europe). */
	countries: readonly string[];
	regions: readonly Region[];
	themes: readonly Theme[];
}
