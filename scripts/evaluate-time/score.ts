import { findDates, type FoundDate } from '../dates/find-dates.ts';
import type { Case, Expected } from './cases.ts';

/** How one expected expression was read. `first` and `both` are null where only its words are told. */
export interface Outcome {
	item: Case;
	expected: Expected;
	found: FoundDate | null;
	span: boolean;
	first: boolean | null;
	both: boolean | null;
}

/** Share of the common code units in all that either covers, from which words count as found. */
const LEAST_OVERLAP = 0.5;
const DAY_MS = 86_400_000;

function overlap(found: FoundDate, [start, end]: readonly [number, number]): number {
	const common = Math.min(found.end, end) - Math.max(found.start, start);
	const all = Math.max(found.end, end) - Math.min(found.start, start);
	return common / all;
}

function bestFor(dates: readonly FoundDate[], { offset }: Expected): FoundDate | null {
	let best: FoundDate | null = null;
	for (const date of dates)
		if (overlap(date, offset) >= (best ? overlap(best, offset) + 1e-9 : LEAST_OVERLAP)) best = date;
	return best;
}

function isSameDay(a: string, b: string, tolerance: number): boolean {
	if (a === b) return true;
	return Math.abs(Date.parse(a) - Date.parse(b)) <= tolerance * DAY_MS;
}

function outcomeOf(item: Case, expected: Expected, dates: readonly FoundDate[]): Outcome {
	const found = bestFor(dates, expected);
	const outcome = { item, expected, found, span: found !== null };
	const { start, end, accept, tol_days: tolerance = 0 } = expected;
	if (start === null || end === null) return { ...outcome, first: null, both: null };
	const first = found?.earliest ?? '..';
	const last = found?.latest ?? '..';
	const right = [[start, end] as const, ...accept].filter(
		([from]) => found !== null && isSameDay(from, first, tolerance)
	);
	return {
		...outcome,
		first: right.length > 0,
		both: right.some(([, to]) => isSameDay(to, last, tolerance))
	};
}

/** Reads one case. Expressions that are contested, or in a contested case, do not count. */
export function scoreCase(item: Case): { outcomes: Outcome[]; falseAlarms: FoundDate[] } {
	const { dates } = findDates(item.input, item.reference_date);
	const outcomes = item.contested
		? []
		: item.expected
				.filter(({ contested }) => !contested)
				.map((expected) => outcomeOf(item, expected, dates));
	const ignored = item.ignore ?? [];
	const falseAlarms = item.negative
		? dates.filter(({ text }) => !ignored.some((words) => words.includes(text)))
		: [];
	return { outcomes, falseAlarms };
}

/** Right of all, as counts. */
export interface Figures {
	expressions: number;
	/** Expressions of which the suite tells the days too. */
	dated: number;
	span: number;
	first: number;
	both: number;
}

export function figuresOf(outcomes: readonly Outcome[]): Figures {
	return {
		expressions: outcomes.length,
		dated: outcomes.filter(({ both }) => both !== null).length,
		span: outcomes.filter(({ span }) => span).length,
		first: outcomes.filter(({ first }) => first).length,
		both: outcomes.filter(({ both }) => both).length
	};
}

/** The outcomes by a key, the keys in alphabetical order. */
export function groupBy(
	outcomes: readonly Outcome[],
	keysOf: (outcome: Outcome) => readonly string[]
): Map<string, Outcome[]> {
	const groups = new Map<string, Outcome[]>();
	for (const outcome of outcomes)
		for (const key of keysOf(outcome)) groups.set(key, [...(groups.get(key) ?? []), outcome]);
	return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}
