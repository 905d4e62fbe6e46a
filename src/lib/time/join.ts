import type { Found, Refine } from './chrono.ts';
import type { Expression } from './expression.ts';

/** Passes that read several finds in a row as one. */

/** Days in a row from which on they are told as one stretch. */
const SHORTEST_RUN = 3;

/** Joins 9月10号、11号、12号, day after day, into one range. */
export const joinRuns: Refine = (found, text) => {
	const result: Found[] = [];
	let run: Found[] = [];
	for (const one of found) {
		const last = run.at(-1);
		if (last && !isDayAfter(last, one, text)) {
			result.push(...joinRun(run));
			run = [];
		}
		run.push(one);
	}
	return [...result, ...joinRun(run)];
};

function joinRun(run: Found[]): Found[] {
	const [first, last] = [run[0], run.at(-1)];
	// 1日、2日 has been read as a range already.
	const isRun =
		run.length >= SHORTEST_RUN || (run.length > 1 && first?.expression.kind === 'range');
	if (!first || !last || !isRun) return run;
	const [from] = edgesOf(first.expression);
	const [, to] = edgesOf(last.expression);
	return [{ ...first, end: last.end, expression: { kind: 'range', from, to } }];
}

/** The two ends of a range; other expressions are both. */
const edgesOf = (expression: Expression) =>
	expression.kind === 'range'
		? ([expression.from, expression.to] as const)
		: ([expression, expression] as const);

function isDayAfter(last: Found, one: Found, text: string): boolean {
	if (one.start !== last.end + 1 || !/[,、]/.test(text[last.end] ?? '')) return false;
	const before = edgesOf(last.expression)[1];
	const after = one.expression;
	if (before.kind !== 'calendar' || after.kind !== 'calendar') return false;
	if (after.year || after.month || before.day?.from !== 'text' || after.day?.from !== 'text')
		return false;
	return after.day.value === before.day.value + 1;
}

/** Takes 星期天 into the date it stands before: 星期天,二月十号. */
export const joinWeekdays: Refine = (found, text) => {
	const result: Found[] = [];
	for (const one of found) {
		const last = result.at(-1);
		const gap = last ? text.slice(last.end, one.start) : '';
		const isPair =
			last?.rule === 'weekday' &&
			one.expression.kind === 'calendar' &&
			one.expression.month?.from === 'text' &&
			one.expression.day?.from === 'text';
		if (last && isPair && /^[,(]?$/.test(gap))
			result[result.length - 1] = { ...one, start: last.start };
		else result.push(one);
	}
	return result;
};

/** Joins 2010年之后2018年之前 into one range. */
export const joinBetween: Refine = (found, text) => {
	const result: Found[] = [];
	for (const one of found) {
		const last = result.at(-1);
		const gap = last ? text.slice(last.end, one.start) : '';
		if (
			last?.expression.kind === 'since' &&
			one.expression.kind === 'until' &&
			!last.expression.inclusive &&
			!one.expression.inclusive &&
			/^[且并]?$/.test(gap)
		)
			result[result.length - 1] = {
				...last,
				end: one.end,
				expression: { kind: 'range', from: last.expression.of, to: one.expression.of }
			};
		else result.push(one);
	}
	return result;
};
