import type { Event } from '../model/event-list.ts';
import { EVENT_TYPES, REGIONS, STATUSES, THEMES } from '../model/vocabulary.ts';
import { GROUND_KINDS, groundOf } from '../timeline/certainty.ts';

/** The properties by which events are filtered, in the order in which they are offered. */
export const FACETS = [
	'type',
	'region',
	'theme',
	'country',
	'status',
	'certainty',
	'source',
	'witnesses'
] as const;
export type Facet = (typeof FACETS)[number];

/** How well a date is known: what the chart draws under the figure, and whether it is drawn dashed. */
const CERTAINTIES = [...GROUND_KINDS, 'approximate'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** How many mentions an event rests on; the last class is open. */
const WITNESSES = ['1', '2', '3+'] as const;
export type Witnesses = (typeof WITNESSES)[number];

/** The values of facets with a closed vocabulary, in its order; null for open ones. */
const VOCABULARY: Readonly<Record<Facet, readonly string[] | null>> = {
	type: EVENT_TYPES,
	region: REGIONS,
	theme: THEMES,
	country: null,
	status: STATUSES,
	certainty: CERTAINTIES,
	source: null,
	witnesses: WITNESSES
};

const COUNTRY_CODE = /^[A-Z]{3}$/;

/** The values of a facet in its own order; null where they are as many as the events have. */
export function vocabularyOf(facet: Facet): readonly string[] | null {
	return VOCABULARY[facet];
}

/** The values that an event has in a facet. */
export function valuesOf(event: Event, facet: Facet): readonly string[] {
	switch (facet) {
		case 'type':
			return [event.type];
		case 'region':
			return event.regions;
		case 'theme':
			return event.themes;
		case 'country':
			return event.countries;
		case 'status':
			return [event.status];
		case 'certainty':
			return certaintiesOf(event);
		case 'source':
			return [...new Set(event.mentions.map(({ source }) => source))];
		case 'witnesses':
			return [witnessesOf(event)];
	}
}

function certaintiesOf(event: Event): Certainty[] {
	const { kind, approximate } = groundOf(event);
	return approximate ? [kind, 'approximate'] : [kind];
}

function witnessesOf({ mentions }: Event): Witnesses {
	return WITNESSES[mentions.length - 1] ?? '3+';
}

/** The given values that the facet knows, each once, in the facet's own order. */
export function normalizeValues(facet: Facet, values: readonly string[]): string[] {
	const given = new Set(values);
	const vocabulary = VOCABULARY[facet];
	if (vocabulary) return vocabulary.filter((value) => given.has(value));
	const isKnown = (value: string) =>
		facet === 'country' ? COUNTRY_CODE.test(value) : value !== '';
	return [...given].filter(isKnown).sort();
}
