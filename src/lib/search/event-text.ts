import type { Event } from '../model/event-list.ts';
import { foldText, type FoldCharacter, type Run } from './fold.ts';
import { hitsIn, type Query, type SearchTools } from './query.ts';

const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en'] as const;

/** Kept between two texts, so that no term runs from one into the next; no fold leaves it in a term. */
const BOUNDARY = '\n';

/** What of an event is searched: its words without all else, to be handed to a worker. */
export interface EventWords extends Pick<Event, 'title' | 'label' | 'countries'> {
	mentions: readonly { quote: { exact: string } }[];
}

/** What an event is found by, folded: its titles, its quotes, and the names of its countries. */
export function foldEvent(
	event: EventWords,
	{ fold, countryNames }: Pick<SearchTools, 'fold' | 'countryNames'>
): string {
	const texts = [
		...LANGUAGES.flatMap((language) => [event.title[language], event.label[language]]),
		...event.countries.flatMap(countryNames),
		...event.mentions.map(({ quote }) => quote.exact)
	];
	return [...new Set(texts.map((text) => foldText(text, fold)))].join(BOUNDARY);
}

/** Part of a quote around a hit. */
export interface Excerpt {
	/** Id of the source that the quote stands in. */
	source: string;
	text: string;
	/** Runs of the text. */
	hits: Run[];
}

/** UTF-16 code units shown before the first hit. */
const LEAD = 8;

/**
 * The words of the best quote that shows a hit, for a list whose titles do not.
 *
 * @returns null when no quote has one
 */
export function excerptOf(event: Event, query: Query, fold: FoldCharacter): Excerpt | null {
	for (const { source, quote } of event.mentions) {
		const hits = hitsIn(quote.exact, query, fold);
		const [first] = hits;
		if (!first) continue;
		const cut = first.start <= LEAD + 1 ? 0 : wholeCharacter(quote.exact, first.start - LEAD);
		const text = (cut > 0 ? '…' : '') + quote.exact.slice(cut);
		const shift = cut > 0 ? cut - 1 : 0;
		return {
			source,
			text,
			hits: hits.map(({ start, end }) => ({ start: start - shift, end: end - shift }))
		};
	}
	return null;
}

/** The offset, or the one before it where it would cut a surrogate pair in two. */
function wholeCharacter(text: string, offset: number): number {
	return /[\uDC00-\uDFFF]/.test(text[offset] ?? '') ? offset - 1 : offset;
}
