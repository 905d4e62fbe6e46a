import type { Distance, Expression, Term, Unit } from '../expression.ts';
import { NUMBER, parseNumber } from '../numerals.ts';
import { takeDay, takeMonth, takeMonthPart, takeYearPart, UNITS } from './calendar-terms.ts';
import { endOf, matchAt, pairs, startOf, type DateRule, type Found } from './rule.ts';

const UNIT = '工作日|年|月|周|星期|礼拜|天|日|季度|世纪';

/** What 几, 数, 若干 and a bare 多 stand for when a year has to be named. */
const SEVERAL = 4;
/** 十几 and 数十 in the same way. */
const TENS = 10;
const VAGUE_COUNTS: Readonly<Record<string, number>> = {
	几: SEVERAL,
	数: SEVERAL,
	多: SEVERAL,
	若干: SEVERAL,
	好几: SEVERAL,
	十几: TENS,
	几十: TENS * 2,
	数十: TENS * 2,
	几百: TENS * 20,
	数百: TENS * 20,
	上百: TENS * 10
};

const COUNT = `(?:好几|几十|数十|几百|数百|上百|十几|若干|[几数多半]|${NUMBER})`;

/** More years than this are rather a year: 2015年前. */
const LONGEST_IN_YEARS = 999;

interface Length {
	count: number;
	unit: Unit;
	vague: boolean;
}

const NEIGHBOURS = /^(?:一二|[两二]三|三[四五]|四五|五六|六七|七八|八九)$/;

/** The lower number of two neighbours, between which the count lies: 三四个月. */
function lowerOfPair(count: string): number | undefined {
	return NEIGHBOURS.test(count) ? (parseNumber(count[0] ?? '') ?? undefined) : undefined;
}

/** The length that number, 多, 个, 半, unit tell: `两个半月`, `半个世纪`, `十多年`. */
function readLength(count: string, unit: string, isHalf: boolean, isMore: boolean): Length | null {
	const several = VAGUE_COUNTS[count] ?? lowerOfPair(count);
	const whole = count === '半' ? 0.5 : (several ?? parseNumber(count));
	if (!whole || (unit === '年' && whole > LONGEST_IN_YEARS)) return null;
	const vague = several !== undefined || isMore;
	const sum = whole + (isHalf ? 0.5 : 0);
	if (unit === '世纪') return { count: sum * 100, unit: 'year', vague: true };
	const name = UNITS[unit];
	// 「一年多」 is nearer to a year and a half than to a year.
	if (name === 'year' && isMore && whole < 10) return { count: sum + 0.5, unit: name, vague };
	return name ? inWholeUnits({ count: sum, unit: name, vague }) : null;
}

/** Half years in months, half months in days, half centuries as they are. */
function inWholeUnits(length: Length): Length {
	if (Number.isInteger(length.count)) return length;
	if (length.unit === 'year') return { ...length, count: length.count * 12, unit: 'month' };
	return length;
}

const LENGTH = `(?<count>${COUNT})(?<more>多|余|来)?(?<counter>个)?(?<half>半)?(?<some>多)?(?<unit>${UNIT})(?!头)(?<rest>多|余|半)?`;

/** Numbers that count months without 个; others name one: 3月以来. */
const MONTH_COUNTS = /^[两几数半]$/;

function lengthOf(match: RegExpMatchArray): Length | null {
	const { count = '', more, counter, half, some, unit = '', rest } = match.groups ?? {};
	if (unit === '月' && counter === undefined && !MONTH_COUNTS.test(count)) return null;
	const isHalf = half !== undefined || rest === '半';
	const isMore = [more, some, rest === '半' ? undefined : rest].some((word) => word !== undefined);
	return readLength(count, unit, isHalf, isMore);
}

const NUMBER_BEFORE = /[0-9〇○零一二两三四五六七八九十百千万.第个半]$/;
const AFTERWARDS = /(?:之|以)?后(?![天来续期方勤代世者面续])/y;
const BEFORE = /(?:之|以)?前(?!往|来|后|夕|沿|锋|途|瞻|线|景|总统|总理|首相|外长|任)/y;
const INSIDE = /(?:之|以)?内(?![瓦蒙地部外容政阁罗])/y;
const ONGOING = /(?:以来|来)(?!自|到|访|华|临|往|宾|电|信|回|源|袭)/y;

/** What stands right after a length decides what it means. */
const DIRECTIONS: readonly {
	suffix: RegExp;
	express: (length: Length) => Expression;
}[] = [
	{ suffix: ONGOING, express: (length) => reviewOrLasting(length) },
	{
		suffix: INSIDE,
		express: ({ count, unit }) => ({
			kind: 'stretch',
			count,
			unit,
			direction: 1,
			isAfterTold: false
		})
	},
	{ suffix: BEFORE, express: (length) => ({ kind: 'distance', ...length, direction: -1 }) },
	{ suffix: AFTERWARDS, express: (length) => ({ kind: 'distance', ...length, direction: 1 }) }
];

function reviewOrLasting({ count, unit, vague }: Length): Expression {
	return isOneYear({ count, unit, vague })
		? { kind: 'review' }
		: { kind: 'lasting', count, unit, vague };
}

const isOneYear = ({ count, unit, vague }: Length) =>
	!vague && ((unit === 'year' && count === 1) || (unit === 'month' && count === 12));

/** `25年前的今天` */
const SAME_DAY = /的(?:今天|今日)/y;
/** `两年后的盛夏`, `五年前的9月`, `两年前的10月7日`: a part of the year so far away. */
function partOfYear(expression: Expression, text: string, offset: number): Found | null {
	if (expression.kind !== 'distance' || expression.unit !== 'year' || expression.vague) return null;
	if (text[offset] !== '的') return null;
	const { count, direction } = expression;
	const year: Term =
		direction === 1 ? { from: 'discourse', by: count } : { from: 'reference', by: -count };
	const month = takeMonth(text, offset + 1);
	if (month?.value.from === 'text' && !month.from) {
		const day = takeDay(text, month.end, true);
		if (day && !day.from)
			return {
				expression: { kind: 'calendar', year, month: month.value, day: day.value },
				end: day.end
			};
		const part = takeMonthPart(text, month.end);
		return {
			expression: {
				kind: 'calendar',
				year,
				month: month.value,
				...(part?.value && { part: part.value })
			},
			end: part?.end ?? month.end
		};
	}
	const part = takeYearPart(text, offset + 1);
	if (part?.value.part === undefined) return null;
	return { expression: { kind: 'calendar', year, ...part.value }, end: part.end };
}

const isWholeYearsBack = ({ unit, direction, vague }: Distance) =>
	unit === 'year' && direction === -1 && !vague;

/** No length is written longer; what stands before it decides whether its number is whole. */
const LONGEST_LENGTH = 14;
const LENGTH_AT_END = new RegExp(`(?:大约|约|近|这)?${LENGTH}$`);

/** Lengths with a direction: 三天后, 50多年前, 五日内, 一年来, 十多年来. */
export const distanceRule: DateRule = {
	name: 'distance',
	begins: [...pairs('年月周天日', '多余半之前后内以来'), '工作', '星期', '礼拜', '季度', '世纪'],
	pattern: /(?:工作日|年|月|周|星期|礼拜|天|日|季度|世纪)[多余半]?(?=之?[前后内]|以[前后内来]|来)/,
	read(match, text): Found | null {
		const end = endOf(match);
		const words = text.slice(Math.max(0, end - LONGEST_LENGTH), end);
		const whole = LENGTH_AT_END.exec(words);
		if (!whole || NUMBER_BEFORE.test(words.slice(0, whole.index))) return null;
		const length = lengthOf(whole);
		if (!length) return null;
		const start = end - whole[0].length;
		for (const { suffix, express } of DIRECTIONS) {
			const found = matchAt(suffix, text, end);
			if (!found) continue;
			const expression = express(length);
			const after = end + found[0].length;
			const part = partOfYear(expression, text, after);
			if (part) return { ...part, start };
			const sameDay = expression.kind === 'distance' && matchAt(SAME_DAY, text, after);
			if (!sameDay || !isWholeYearsBack(expression)) return { expression, start, end: after };
			return {
				start,
				expression: {
					kind: 'calendar',
					year: { from: 'reference', by: -expression.count },
					day: { from: 'reference', by: 0 }
				},
				end: after + sameDay[0].length
			};
		}
		return null;
	}
};

const TRAILING = /(?:以来|之?内|里|间|来(?!自|到|访|华))/y;

/** The day, month or year so far from the text's own. */
function awayFromNow({ count, unit, vague }: Length): Expression {
	const isWhole = Number.isInteger(count) && !vague;
	if (!isWhole || !(unit === 'day' || unit === 'month' || unit === 'year'))
		return { kind: 'distance', count, unit, vague, direction: 1 };
	return {
		kind: 'calendar',
		[unit]: { from: 'reference', by: count },
		...(unit !== 'day' && { approximate: true })
	};
}

/** Lengths up to or from now: 过去一年, 近三年, 未来五年, 最近一周, 前两个月. */
export const stretchRule: DateRule = {
	name: 'stretch',
	begins: [
		...['刚刚', '刚过', '即将', '最近', '未来', '将来', '今后', '接下', '之后', '此后'],
		...pairs('近上前后过', '去的这好几数上十若多半0123456789〇○零一二两三四五六七八九百千')
	],
	pattern: new RegExp(
		`(?:(?<review>刚刚?过去的?|即将过去的?|过去的?)|(?<past>最近|近|上|前)(?:的|这)?|(?<future>未来|将来|今后|接下来|之后|此后|后|过)(?:的)?)这?(?:${NUMBER}[到至-])?${LENGTH}(?!代|级|度|前|之前|以前|后|之后)`
	),
	notAfter: /[目以之此日附邻最远今随战提超经通走度跨越历]$/,
	read(match, text): Found | null {
		const length = lengthOf(match);
		if (!length) return null;
		const { review, past } = match.groups ?? {};
		const trailing = matchAt(TRAILING, text, endOf(match));
		const end = endOf(match) + (trailing?.[0].length ?? 0);
		if (match[0].startsWith('过') && !review && trailing) return null;
		if (review !== undefined && isOneYear(length)) return { expression: { kind: 'review' }, end };
		const { count, unit, vague } = length;
		if (match.groups?.count === '半' && /^[上前后]/.test(match[0])) return null;
		// 「前三季度」 are those of the year.
		if (unit === 'quarter' && match[0].startsWith('前')) return null;
		const isPast = review !== undefined || past !== undefined;
		if (isPast && trailing?.[0].endsWith('来'))
			return { expression: { kind: 'lasting', count, unit, vague }, end };
		const direction = isPast ? -1 : 1;
		// 「再過兩個月」 names the time that far ahead, not the stretch up to it.
		if (match[0].startsWith('过') && text[startOf(match) - 1] === '再')
			return { expression: awayFromNow(length), end };
		const isAfterTold = /^(?:之后|此后)/.test(match[0]);
		return { expression: { kind: 'stretch', count, unit, direction, isAfterTold }, end };
	}
};

/** The year under review without a number: 这一年来, 过去的一年. */
export const reviewRule: DateRule = {
	name: 'review',
	begins: ['这一', '过去', '一年', '刚刚', '即将'],
	pattern:
		/这一年(?:多)?来|过去的?这?一年(?:来|里|间|中(?=[,。]))?|一年(?:多)?(?:来|里|间)(?=[,。的])|(?:刚刚|即将)过去的一年/,
	notAfter: /[0-9十百每第又另同那这]$/,
	read(match) {
		return { expression: { kind: 'review' }, end: endOf(match) };
	}
};

/** Years up to now without a number: 近年来, 这些年来, 多年以来. */
export const recentYearsRule: DateRule = {
	name: 'recent-years',
	begins: [...pairs('近', '年些几'), ...pairs('这', '些几'), '最近'],
	pattern: /(?:近些年|近年|这些年|近几年|这几年|最近几年)(?:以来|来|间)?/,
	read(match) {
		return {
			expression: { kind: 'lasting', count: SEVERAL, unit: 'year', vague: true },
			end: endOf(match)
		};
	}
};
