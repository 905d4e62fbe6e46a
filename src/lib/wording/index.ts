import type { EventType, Region, SourceKind, Status } from '../model/vocabulary.ts';
import type { Phrases } from './phrases.ts';
import { zhHans } from './zh-hans.ts';

export type { Phrases } from './phrases.ts';
export { describeEdtf, describePrecision, shortDate, shortEdtf } from './dates.ts';

/** Languages of the interface, each with its table. */
const TABLES = { 'zh-Hans': zhHans } satisfies Record<string, Phrases>;

/** A language of the interface, as a BCP 47 tag. */
export type Language = keyof typeof TABLES;

/** The language before a reader chooses one. */
export const DEFAULT_LANGUAGE: Language = 'zh-Hans';

/** The interface texts of a language. */
export function phrasesOf(language: Language = DEFAULT_LANGUAGE): Phrases {
	return TABLES[language];
}

/** Name of an event type, e.g. `峰会`. */
export function typeName(type: EventType, language?: Language): string {
	return phrasesOf(language).types[type];
}

/** Name of a region, e.g. `中东`. */
export function regionName(region: Region, language?: Language): string {
	return phrasesOf(language).regions[region];
}

/** What a region's name leaves open, e.g. `西亚北非`; may be empty. */
export function regionNote(region: Region, language?: Language): string {
	return phrasesOf(language).regionNotes[region];
}

/** Name of a sort of source, e.g. `记者会`. */
export function sourceKindName(kind: SourceKind, language?: Language): string {
	return phrasesOf(language).sourceKinds[kind];
}

/** Name of a status, e.g. `拟办`. */
export function statusName(status: Status, language?: Language): string {
	return phrasesOf(language).statuses[status];
}
