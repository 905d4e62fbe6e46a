import type { DateExpression } from '../model/source-text.ts';
import type { MarginNote } from './notes.ts';

/** A run of a text within which nothing begins or ends. Offsets are raw, in UTF-16 code units. */
export interface Segment {
	start: number;
	end: number;
	/** Notes whose quotation it belongs to, in text order. */
	quoted: readonly MarginNote[];
	/** Notes whose trigger it belongs to. */
	triggers: readonly MarginNote[];
	/** Notes whose trigger ends with it: their numbers stand behind it. */
	ending: readonly MarginNote[];
	/** The date expression that it belongs to, if any. */
	date: DateExpression | null;
	/** Whether it is a mark of Markdown and no part of the text that it marks. */
	isMarkup: boolean;
}

interface Span {
	start: number;
	end: number;
}

/** Marks of a heading, of emphasis. */
const MARKUP = /^#{1,6}\s+|\*{1,3}/g;

const covers = (span: Span, start: number, end: number) => span.start <= start && end <= span.end;
const touches = (span: Span, { start, end }: Span) => span.start < end && start < span.end;

/**
 * Cuts a run of a text where quotations, triggers, date expressions and marks begin and end.
 *
 * @param raw the whole text
 * @returns segments that together are the run, in order
 */
export function segmentRun(
	raw: string,
	run: Span,
	notes: readonly MarginNote[],
	dates: readonly DateExpression[]
): Segment[] {
	const own = notes.filter(({ mention }) => touches(mention.quote, run));
	const triggered = notes.filter(({ mention }) => touches(mention.trigger, run));
	const expressions = dates.filter((date) => touches(date, run));
	const markup = [...raw.slice(run.start, run.end).matchAll(MARKUP)].map(({ index, 0: mark }) => ({
		start: run.start + index,
		end: run.start + index + mark.length
	}));
	const cuts = new Set([run.start, run.end]);
	for (const { start, end } of [
		...own.map(({ mention }) => mention.quote),
		...triggered.map(({ mention }) => mention.trigger),
		...expressions,
		...markup
	])
		for (const cut of [start, end]) if (cut > run.start && cut < run.end) cuts.add(cut);
	const ordered = [...cuts].sort((a, b) => a - b);
	return ordered.slice(1).map((end, index) => {
		const start = ordered[index] ?? run.start;
		const triggers = triggered.filter(({ mention }) => covers(mention.trigger, start, end));
		return {
			start,
			end,
			quoted: own.filter(({ mention }) => covers(mention.quote, start, end)),
			triggers,
			ending: triggers.filter(({ mention }) => mention.trigger.end === end),
			date: expressions.find((date) => covers(date, start, end)) ?? null,
			isMarkup: markup.some((mark) => covers(mark, start, end))
		};
	});
}
