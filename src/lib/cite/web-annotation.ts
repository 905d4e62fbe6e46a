import type { Event, Mention, Wording } from '../model/event-list.ts';
import type { Addresses } from './addresses.ts';

interface TextQuoteSelector {
	type: 'TextQuoteSelector';
	exact: string;
	prefix: string;
	suffix: string;
}

/** Offsets in code points, as the Web Annotation Data Model counts. */
interface TextPositionSelector {
	type: 'TextPositionSelector';
	start: number;
	end: number;
}

/** A W3C Web Annotation: the words of a source that tell of an event. */
export interface WebAnnotation {
	'@context': typeof ANNOTATION_CONTEXT;
	id: string;
	type: 'Annotation';
	motivation: 'identifying';
	body: [
		{ type: 'SpecificResource'; source: string; purpose: 'identifying' },
		{
			type: 'TextualBody';
			value: string;
			language: string;
			format: 'text/plain';
			purpose: 'describing';
		}
	];
	target: {
		type: 'SpecificResource';
		source: string;
		selector: (TextQuoteSelector | TextPositionSelector)[];
	};
}

export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** The context of a quote is cut by code units: half a surrogate pair at its outer end is dropped. */
const withoutHalves = (text: string) => text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');

/** Number of code points before an offset in UTF-16 code units. */
export function codePointsBefore(raw: string, offset: number): number {
	let count = 0;
	for (const _ of raw.slice(0, offset)) count++;
	return count;
}

/**
 * A mention as a Web Annotation. The contract counts UTF-16 code units, the selector code points, and
 * only the text itself tells how many of the one are the other: without it the position is left out,
 * and the quote with its context stands alone.
 *
 * @param raw the decoded text of the mention's source; null where it is not at hand
 * @param language of the title
 * @throws RangeError when the quote does not stand in the text where the mention says
 */
export function webAnnotation(
	event: Event,
	mention: Mention,
	addresses: Addresses,
	{ raw, language }: { raw: string | null; language: keyof Wording }
): WebAnnotation {
	const { exact, prefix, suffix, start, end } = mention.quote;
	const selector: WebAnnotation['target']['selector'] = [
		{
			type: 'TextQuoteSelector',
			exact,
			prefix: withoutHalves(prefix),
			suffix: withoutHalves(suffix)
		}
	];
	if (raw !== null) {
		if (raw.slice(start, end) !== exact)
			throw new RangeError(`not at ${start}–${end} of ${mention.source}: ${exact}`);
		const first = codePointsBefore(raw, start);
		const length = codePointsBefore(exact, exact.length);
		selector.push({ type: 'TextPositionSelector', start: first, end: first + length });
	}
	const page = addresses.event(event.id);
	return {
		'@context': ANNOTATION_CONTEXT,
		// Its place in its source names a mention for good; its rank among the mentions may change.
		id: `${page}#${encodeURIComponent(mention.source)}-${start}-${mention.trigger.start}`,
		type: 'Annotation',
		motivation: 'identifying',
		body: [
			{ type: 'SpecificResource', source: page, purpose: 'identifying' },
			{
				type: 'TextualBody',
				value: event.title[language],
				language,
				format: 'text/plain',
				purpose: 'describing'
			}
		],
		target: { type: 'SpecificResource', source: addresses.text(mention.source), selector }
	};
}
