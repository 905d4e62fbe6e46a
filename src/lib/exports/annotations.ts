import { ANNOTATION_CONTEXT, webAnnotation } from '../cite/index.ts';
import { toJson } from './data.ts';
import { witnessesOf, type Selection } from './selection.ts';

/** All mentions as one W3C Annotation Collection with one page. */
export function toAnnotations({
	list,
	words,
	addresses,
	texts,
	title,
	address
}: Selection): string {
	const items = witnessesOf(list).map(({ event, mention }) => {
		const raw = texts.get(mention.source) ?? null;
		// The collection gives the context for all.
		const { '@context': _, ...annotation } = webAnnotation(event, mention, addresses, {
			raw,
			language: words.language
		});
		return annotation;
	});
	return toJson({
		'@context': ANNOTATION_CONTEXT,
		id: address,
		type: 'AnnotationCollection',
		label: title,
		total: items.length,
		first: {
			id: `${address.replace(/#.*$/, '')}#annotations`,
			type: 'AnnotationPage',
			partOf: address,
			startIndex: 0,
			items
		}
	});
}
