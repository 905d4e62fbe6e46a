import type { Mention } from '#lib/model/event-list.ts';

/** A stretch of a quotation with what it marks. */
export interface QuoteSegment {
	text: string;
	/** Part of the words that name the occurrence. */
	trigger: boolean;
	/** Part of the date expression. */
	date: boolean;
}

/**
 * Cuts a quotation where its trigger and its date expression begin and end. The texts together are
 * the quotation. Marks that lie outside it, as an earlier date may, mark nothing.
 */
export function segmentQuote({ quote, trigger, date }: Mention): QuoteSegment[] {
	const { start, end, exact } = quote;
	const dated = date.start !== undefined && date.end !== undefined;
	const marks = {
		trigger: { start: trigger.start, end: trigger.end },
		date: dated ? { start: date.start ?? start, end: date.end ?? start } : { start, end: start }
	};
	const cuts = [start, end, ...Object.values(marks).flatMap((mark) => [mark.start, mark.end])]
		.filter((cut) => cut >= start && cut <= end)
		.sort((a, b) => a - b);
	const covers = (mark: { start: number; end: number }, from: number, to: number) =>
		mark.start <= from && to <= mark.end;
	return cuts.slice(1).flatMap((to, index) => {
		const from = cuts[index] ?? start;
		if (from === to) return [];
		const text = exact.slice(from - start, to - start);
		return [{ text, trigger: covers(marks.trigger, from, to), date: covers(marks.date, from, to) }];
	});
}
