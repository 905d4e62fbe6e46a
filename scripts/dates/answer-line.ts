import { findDates, type FoundDate, type RefusedDate } from './find-dates.ts';
import { isReferenceDay } from './reference-day.ts';
import * as z from 'zod/mini';

/** A line of the input; further keys are left alone, so that whole records can be piped in. */
const Question = z.object({
	id: z.union([z.string(), z.number()]),
	input: z.string(),
	reference_date: z.string().check(z.refine(isReferenceDay, 'no day, e.g. 2024-01-09'))
});

/** The answer to a line: its dates, or why there are none. */
export type Answer =
	| { id: string | number; dates: FoundDate[]; refused?: RefusedDate[] }
	| { id: string | number | null; error: string };

/** The id of a line that is wrong elsewhere, so that its answer can still be told by it. */
function idOf(value: unknown): string | number | null {
	const parsed = z.object({ id: z.union([z.string(), z.number()]) }).safeParse(value);
	return parsed.success ? parsed.data.id : null;
}

/** Answers a line `{ "id", "input", "reference_date" }`. Never throws: a bad line is answered with its error. */
export function answerLine(line: string, withRefused: boolean): Answer {
	let value: unknown;
	try {
		value = JSON.parse(line);
	} catch {
		return { id: null, error: 'not JSON; give { "id", "input", "reference_date" }' };
	}
	const parsed = Question.safeParse(value);
	if (!parsed.success) {
		const [issue] = parsed.error.issues;
		const place = issue && issue.path.length > 0 ? `${issue.path.join('.')}: ` : '';
		return { id: idOf(value), error: `${place}${issue?.message ?? 'wrong shape'}` };
	}
	const { id, input, reference_date: reference } = parsed.data;
	const { dates, refused } = findDates(input, reference);
	return withRefused ? { id, dates, refused } : { id, dates };
}
