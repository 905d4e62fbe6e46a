import type { Notice } from '#lib/model/notice.ts';
import {
	readSource,
	reasonsOf,
	type SourceInput,
	type SourceReading
} from '#lib/pipeline/compile.ts';
import { basename } from 'node:path';
import type { Span } from './gold.ts';
import type { Causes } from './report.ts';

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
const told = ({ rule, reason }: Notice) => `${rule}: ${reason}`;

/**
 * Finds what made an error by reading its text again, so that the list should be of the same program.
 *
 * @param inputs the texts of the corpus; those without errors are not read
 */
export function causesIn(inputs: readonly SourceInput[]): Causes {
	const readings = new Map<string, SourceReading | null>();
	const reasons = new Map<SourceReading, string[][]>();
	const readingOf = (doc: string) => {
		const known = readings.get(doc);
		if (known !== undefined) return known;
		const input = inputs.find(({ source }) => basename(source.file).startsWith(doc));
		const reading = input ? readSource(input) : null;
		readings.set(doc, reading);
		if (reading) reasons.set(reading, reasonsOf(reading));
		return reading;
	};
	return {
		ofMiss(doc, { trigger, quote }) {
			const notices = readingOf(doc)?.notices ?? [];
			const named = notices.find((notice) => overlaps(notice, trigger));
			if (named) return told(named);
			const taken = readingOf(doc)?.items.find(({ mention }) => overlaps(mention.trigger, trigger));
			if (taken) return `taken for another: ${taken.type} ${taken.date}`;
			const near = notices.find((notice) => overlaps(notice, quote));
			return near ? `no rule names it; beside it ${told(near)}` : 'no rule names it';
		},
		ofFinding(doc, { mention }) {
			const reading = readingOf(doc);
			const index = reading?.items.findIndex(
				(item) =>
					item.mention.trigger.start === mention.trigger.start &&
					item.mention.quote.start === mention.quote.start
			);
			const because = reading && reasons.get(reading);
			const [rule] = because?.[index ?? -1] ?? [];
			const { basis, rule: dated } = mention.date;
			return `${rule?.replace(/ 「.*$/su, '') ?? 'type: unknown'}, date: ${basis} ${dated}`;
		}
	};
}
