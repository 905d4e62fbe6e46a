/** What kind of occurrence an event is. One value an event. */
export const EVENT_TYPES = [
	'summit',
	'visit',
	'meeting',
	'conference',
	'visa',
	'anniversary',
	'agreement',
	'document',
	'relations',
	'membership',
	'project',
	'speech',
	'conflict',
	'other'
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** Whether the event lay behind, around or ahead of the day its text was written. */
export const STATUSES = ['occurred', 'ongoing', 'planned'] as const;
export type Status = (typeof STATUSES)[number];

/**
 * Regions of the world in lane order. `middle-east` is West Asia and North Africa, `africa` is
 * sub-Saharan, `eurasia` is Russia, Ukraine, Belarus and the Caucasus, `china` stands only where no
 * foreign party takes part, `global` for the United Nations, G20, BRICS and the like.
 */
export const REGIONS = [
	'global',
	'north-america',
	'eurasia',
	'europe',
	'middle-east',
	'central-asia',
	'east-asia',
	'southeast-asia',
	'south-asia',
	'africa',
	'latin-america',
	'oceania',
	'china'
] as const;
export type Region = (typeof REGIONS)[number];

/** Subjects of foreign policy. An event has any number of them. */
export const THEMES = [
	'major-powers',
	'neighbourhood',
	'global-south',
	'belt-and-road',
	'shared-future',
	'hotspots',
	'opening-up',
	'multilateral',
	'sovereignty',
	'consular',
	'culture',
	'science-tech',
	'climate',
	'diplomacy-system'
] as const;
export type Theme = (typeof THEMES)[number];

/** How the text dates a mention: written out, told relative to another time, or set by the discourse around it. */
export const BASES = ['explicit', 'relative', 'inherited'] as const;
export type Basis = (typeof BASES)[number];

/** What sort of text a source is. */
export const SOURCE_KINDS = [
	'speech',
	'press-conference',
	'dispatch',
	'article',
	'document',
	'chronology',
	'other'
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Fields in which a mention may tell otherwise than its event. */
export const DIFFERING = ['date', 'type', 'status', 'countries'] as const;
export type Differing = (typeof DIFFERING)[number];
