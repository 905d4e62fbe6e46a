import { boundsOf } from '../model/edtf.ts';
import type { Event, Mention, Source } from '../model/event-list.ts';

/** A value of JSON-LD. */
export type JsonLd = string | readonly JsonLd[] | { readonly [key: string]: JsonLd | undefined };

const LANGUAGES = { Hans: 'zh-Hans', Hant: 'zh-Hant' } as const;

function workOf(source: Source): JsonLd {
	return {
		'@type': 'CreativeWork',
		name: source.title,
		inLanguage: LANGUAGES[source.script],
		datePublished: source.date,
		author: source.speaker === undefined ? undefined : { '@type': 'Person', name: source.speaker },
		publisher:
			source.publisher === undefined
				? undefined
				: { '@type': 'Organization', name: source.publisher },
		url: source.url
	};
}

function quotationOf({ quote }: Mention, source: Source | undefined): JsonLd {
	return {
		'@type': 'Quotation',
		text: quote.exact.replace(/\s+/g, ' '),
		inLanguage: source && LANGUAGES[source.script],
		isPartOf: source && workOf(source)
	};
}

/**
 * An event with its quotations as JSON-LD in the terms of schema.org. Its dates are the first and the
 * last possible day; an open end is left out.
 *
 * @param countryName name of an ISO 3166-1 alpha-3 code
 * @param language of the event's name; its names in the others stand beside it
 */
export function structuredDataOf(
	event: Event,
	sources: readonly Source[],
	countryName: (code: string) => string,
	language: keyof Event['title']
): JsonLd {
	const { title } = event;
	const others = (Object.keys(title) as (keyof typeof title)[]).filter((key) => key !== language);
	const bounds = boundsOf(event.date);
	const sourceOf = (id: string) => sources.find((source) => source.id === id);
	return {
		'@context': 'https://schema.org',
		'@type': 'Event',
		identifier: event.id,
		name: title[language],
		alternateName: others.map((key) => title[key]),
		temporalCoverage: event.date,
		startDate: bounds?.earliest ?? undefined,
		endDate: bounds?.latest ?? undefined,
		location: event.places?.map((name) => ({ '@type': 'Place', name })),
		about: event.countries.map((code) => ({ '@type': 'Country', name: countryName(code) })),
		subjectOf: event.mentions.map((mention) => quotationOf(mention, sourceOf(mention.source)))
	};
}

/** JSON that may stand inside a `script` element: no `<` can close it. */
export const scriptSafe = (data: JsonLd): string => JSON.stringify(data).replace(/</g, '\\u003c');
