import { partsOfDay } from './days.ts';
import { oneLine } from './text.ts';
import type { Work } from './work.ts';

interface CslDate {
	'date-parts': [[year: number, month: number, day: number]];
}

/** An item of CSL-JSON 1.0.2, as far as sources fill it. */
export interface CslItem {
	id: string;
	type: 'article-newspaper' | 'speech' | 'webpage' | 'document';
	title: string;
	/** A literal keeps a Han name whole: where a family name ends cannot be told by rule. */
	author?: [{ literal: string }];
	'container-title'?: string;
	publisher?: string;
	'publisher-place'?: string;
	'event-place'?: string;
	genre?: string;
	issued: CslDate;
	language: string;
	URL?: string;
	accessed?: CslDate;
	annote?: string;
}

function typeOf(work: Work): CslItem['type'] {
	if (work.inNewspaper || work.isDispatch) return 'article-newspaper';
	if (work.spokenAs !== null) return 'speech';
	return work.url === null ? 'document' : 'webpage';
}

const cslDate = (iso: string): CslDate => ({ 'date-parts': [partsOfDay(iso)] });

/**
 * An item of CSL-JSON.
 *
 * @param quotes verbatim words that were taken from it
 * @param accessed ISO day on which the address was visited; null when it was not
 */
export function cslItem(work: Work, quotes: readonly string[], accessed: string | null): CslItem {
	const type = typeOf(work);
	const isNews = type === 'article-newspaper';
	const author = work.speaker ?? (isNews ? null : work.publisher);
	return {
		id: work.key,
		type,
		title: work.title,
		...(author !== null && { author: [{ literal: author }] as [{ literal: string }] }),
		...(work.publisher !== null && {
			[isNews ? 'container-title' : 'publisher']: work.publisher
		}),
		...(work.place !== null && {
			[type === 'speech' ? 'event-place' : 'publisher-place']: work.place
		}),
		...(work.spokenAs !== null && { genre: work.spokenAs }),
		issued: cslDate(work.date),
		language: work.language,
		...(work.url !== null && { URL: work.url }),
		...(work.url !== null && accessed !== null && { accessed: cslDate(accessed) }),
		...(quotes.length > 0 && { annote: quotes.map(oneLine).join('\n') })
	};
}
