import type { FoldedSpan } from '../text/document.ts';

/** Index of the first item that begins at or after an offset, its number when there is none. */
function firstBy<T>(items: readonly T[], offset: number, spanOf: (item: T) => FoldedSpan): number {
	let low = 0;
	let high = items.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		const item = items[middle];
		if (item !== undefined && spanOf(item).start < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** The items whose spans lie inside another, found by halving, not by looking at all. Items are in text order. */
export function insideBy<T>(
	items: readonly T[],
	{ start, end }: FoldedSpan,
	spanOf: (item: T) => FoldedSpan
): T[] {
	const found: T[] = [];
	for (let index = firstBy(items, start, spanOf); index < items.length; index++) {
		const item = items[index];
		if (item === undefined || spanOf(item).start >= end) break;
		if (spanOf(item).end <= end) found.push(item);
	}
	return found;
}

/** The spans that lie inside another. Spans are in text order. */
export function inside<T extends FoldedSpan>(spans: readonly T[], span: FoldedSpan): T[] {
	return insideBy(spans, span, (item) => item);
}

/** Index of the first span that begins at or after an offset, their number when there is none. */
export function firstFrom(spans: readonly FoldedSpan[], offset: number): number {
	return firstBy(spans, offset, (span) => span);
}
