import type { Expression } from '../expression.ts';
import { endOf, startOf, type DateRule } from './rule.ts';

const MONTH = '0?[1-9]|1[0-2]';
const DAY = '0?[1-9]|[12][0-9]|3[01]';

/** Digits, letters and signs that make the digits part of an address, a number or a code. */
const PART_BEFORE = /[0-9A-Za-z/._\-#%=&]$/;
const PART_AFTER = /^(?:[0-9A-Za-z/_#%=&]|[.:-][0-9A-Za-z]|年)/;

/** Dates in digits alone: 2024-03-07, 2024/3/7, 2024.3.7, 20240307, 2024-03. */
export const numericRule: DateRule = {
	name: 'numeric',
	pattern: new RegExp(
		`((?:19|20)[0-9]{2})(?:([-/.])(${MONTH})\\2(${DAY})(?![0-9])|(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])(?![0-9])|-(0[1-9]|1[0-2])(?![0-9-]))`
	),
	notAfter: PART_BEFORE,
	read(match, text) {
		if (PART_AFTER.test(text.slice(endOf(match), endOf(match) + 2))) return null;
		const [, year = '', , month, day, month8, day8, monthOnly] = match;
		const expression: Expression = {
			kind: 'calendar',
			year: { from: 'text', value: Number(year) },
			month: { from: 'text', value: Number(month ?? month8 ?? monthOnly) }
		};
		const dayDigits = day ?? day8;
		if (dayDigits !== undefined) expression.day = { from: 'text', value: Number(dayDigits) };
		return { expression, end: endOf(match), start: startOf(match) };
	}
};
