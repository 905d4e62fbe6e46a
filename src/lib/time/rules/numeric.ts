import type { Expression } from '../expression.ts';
import { endOf, pairs, startOf, type DateRule } from './rule.ts';

const MONTH = '0?[1-9]|1[0-2]';
const DAY = '0?[1-9]|[12][0-9]|3[01]';

/** Digits, letters and signs that make the digits part of an address, a number or a code. */
const PART_BEFORE = /[0-9A-Za-z/._#%=&]$|(?<![/.][0-9]{1,4})-$/;
const PART_AFTER =
	/^(?:[0-9A-Za-z/_#%=&]|[.:][0-9A-Za-z]|-(?!(?:19|20)[0-9]{2}[/.]|[0-3]?[0-9][/.])[0-9A-Za-z]|年)/;

/**
 * Dates in digits with the year last: 13.5.2015, 1/2/2020. The day stands first, as in Hong Kong and
 * Europe, unless only the other order gives a day.
 */
export const yearLastRule: DateRule = {
	name: 'numeric',
	begins: pairs('0123456789', '0123456789-/.'),
	pattern: /([0-3]?[0-9])([-/.])([0-3]?[0-9])\2((?:19|20)[0-9]{2})(?![0-9])/,
	notAfter: PART_BEFORE,
	read(match, text) {
		if (PART_AFTER.test(text.slice(endOf(match), endOf(match) + 6))) return null;
		const [first, second] = [Number(match[1]), Number(match[3])];
		const [day, month] = second > 12 ? [second, first] : [first, second];
		if (day < 1 || day > 31 || month < 1 || month > 12) return null;
		const expression: Expression = {
			kind: 'calendar',
			year: { from: 'text', value: Number(match[4]) },
			month: { from: 'text', value: month },
			day: { from: 'text', value: day }
		};
		return { expression, end: endOf(match) };
	}
};

/** The first years of a list that says 年 once, at its end: 2018、2019年, 2013、2015和2017年. */
export const listedYearRule: DateRule = {
	name: 'calendar',
	begins: ['19', '20'],
	pattern:
		/((?:19|20)[0-9]{2})(?=(?:[、和及与](?:19|20)[0-9]{2}){1,6}年(?![代来度间]|[\p{Script=Han}]{0,4}[美欧]?元))/u,
	notAfter: PART_BEFORE,
	read: (match) => ({
		expression: { kind: 'calendar', year: { from: 'text', value: Number(match[1]) } },
		end: endOf(match)
	})
};

/**
 * A month and a day in digits: 12/1, 6·30. The same signs write fractions, scores and numbers of
 * sections, so that they are read where a line has nothing else, and refused elsewhere.
 */
export const monthDayRule: DateRule = {
	name: 'numeric',
	begins: pairs('0123456789', '0123456789-/·'),
	pattern: new RegExp(`(?<month>${MONTH})[-/·](?<day>${DAY})(?![0-9])`),
	notAfter: PART_BEFORE,
	read(match, text) {
		const [start, end] = [startOf(match), endOf(match)];
		const isAlone = (text[start - 1] ?? '\n') === '\n' && (text[end] ?? '\n') === '\n';
		const { month, day } = match.groups ?? {};
		if (!isAlone && (!match[0].includes('/') || PART_AFTER.test(text.slice(end, end + 6))))
			return null;
		const expression: Expression = isAlone
			? {
					kind: 'calendar',
					month: { from: 'text', value: Number(month) },
					day: { from: 'text', value: Number(day) }
				}
			: {
					kind: 'refused',
					rule: 'date/slashed-digits',
					reason: 'as likely a fraction or a number as a month and a day'
				};
		return { expression, end };
	}
};

/** Years without 年, told as a range: 从2016到2018. */
export const bareYearsRule: DateRule = {
	name: 'numeric',
	begins: ['从1', '从2'],
	pattern: /从((?:19|20)[0-9]{2})[到至]((?:19|20)[0-9]{2})(?![0-9.%年个人项亿万元米公户只件名])/,
	read(match) {
		const year = (digits: string | undefined): Expression => ({
			kind: 'calendar',
			year: { from: 'text', value: Number(digits) }
		});
		return {
			expression: { kind: 'range', from: year(match[1]), to: year(match[2]) },
			end: endOf(match)
		};
	}
};

const NUMBER_BEFORE = /(?:[编单账证文序代][号码]|号码|第|号|电话|热线|传真|邮编)[:为是]?$/;

/** Whether eight digits without signs between them are a number: 编号20240307. */
function isNumbered(match: RegExpMatchArray, text: string): boolean {
	const before = text.slice(Math.max(0, startOf(match) - 4), startOf(match));
	return NUMBER_BEFORE.test(before) || text[endOf(match)] === '号';
}

/** Dates in digits alone: 2024-03-07, 2024/3/7, 2024.3.7, 20240307, 2024-03. */
export const numericRule: DateRule = {
	name: 'numeric',
	begins: ['19', '20'],
	pattern: new RegExp(
		`((?:19|20)[0-9]{2})(?:([-/.])(${MONTH})\\2(${DAY})(?![0-9])|(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])(?![0-9])|-(0[1-9]|1[0-2])(?![0-9-]))`
	),
	notAfter: PART_BEFORE,
	read(match, text) {
		if (PART_AFTER.test(text.slice(endOf(match), endOf(match) + 6))) return null;
		const [, year = '', , month, day, month8, day8, monthOnly] = match;
		const expression: Expression = {
			kind: 'calendar',
			year: { from: 'text', value: Number(year) },
			month: { from: 'text', value: Number(month ?? month8 ?? monthOnly) }
		};
		if (day8 !== undefined && isNumbered(match, text)) return null;
		const dayDigits = day ?? day8;
		if (dayDigits !== undefined) expression.day = { from: 'text', value: Number(dayDigits) };
		return { expression, end: endOf(match) };
	}
};
