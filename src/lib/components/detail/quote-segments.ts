import type { Mention } from '#lib/model/event-list.ts';
import type { Run } from '#lib/search/fold.ts';

/** A stretch of a quotation with what it marks. */
export interface QuoteSegment {
	text: string;
	/** Part of the words that name the occurrence. */
	trigger: boolean;
	/** Part of the date expression. */
	date: boolean;
	/** Part of what was searched for. */
	hit: boolean;
	/** Reads otherwise in another transcript. */
	variant: boolean;
}

/**
 * Cuts a quotation where its trigger, its date expression, the hits of a search and variants begin and
 * end. The texts together are the quotation. Marks that lie outside it, as an earlier date may, mark nothing.
 *
 * @param hits runs of `quote.exact`
 * @param variants runs of the source
 */
export function segmentQuote(
	{ quote, trigger, date }: Mention,
	hits: readonly Run[] = [],
	variants: readonly Run[] = []
): QuoteSegment[] {
	const { start, end, exact } = quote;
	const dated =
		date.start === undefined || date.end === undefined
			? []
			: [{ start: date.start, end: date.end }];
	const found = hits.map((hit) => ({ start: start + hit.start, end: start + hit.end }));
	const cuts = [
		start,
		end,
		...[trigger, ...dated, ...found, ...variants].flatMap((run) => [run.start, run.end])
	]
		.filter((cut) => cut >= start && cut <= end)
		.sort((a, b) => a - b);
	return cuts.slice(1).flatMap((to, index) => {
		const from = cuts[index] ?? start;
		if (from === to) return [];
		const covers = (run: Run) => run.start <= from && to <= run.end;
		return [
			{
				text: exact.slice(from - start, to - start),
				trigger: covers(trigger),
				date: dated.some(covers),
				hit: found.some(covers),
				variant: variants.some(covers)
			}
		];
	});
}
