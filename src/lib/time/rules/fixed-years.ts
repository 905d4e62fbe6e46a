import { HAN_DIGIT, HAN_DIGITS, NUMBER, parseNumber } from '../numerals.ts';
import { isoYear } from '../days.ts';
import type { Expression } from '../expression.ts';
import { endOf, matchAt, pairs, startOf, type DateRule } from './rule.ts';

type Stage = 'start' | 'middle' | 'end' | 'first-half' | 'second-half';

const STAGES: Readonly<Record<string, Stage>> = {
	初: 'start',
	初期: 'start',
	早期: 'start',
	前期: 'start',
	中期: 'middle',
	中叶: 'middle',
	中: 'middle',
	末: 'end',
	末期: 'end',
	后期: 'end',
	晚期: 'end',
	上半叶: 'first-half',
	前半叶: 'first-half',
	下半叶: 'second-half',
	后半叶: 'second-half'
};
const STAGE = '[上下前后]半叶|初期|早期|前期|中期|中叶|末期|后期|晚期|初|末';

/** First and last year of a stage of a decade or century, counted from its first year. */
const DECADE_STAGES: Readonly<Record<Stage, readonly [number, number]>> = {
	start: [0, 2],
	middle: [4, 6],
	end: [7, 9],
	'first-half': [0, 4],
	'second-half': [5, 9]
};
const CENTURY_STAGES: Readonly<Record<Stage, readonly [number, number]>> = {
	start: [0, 19],
	middle: [40, 60],
	end: [80, 99],
	'first-half': [0, 49],
	'second-half': [50, 99]
};

/** EDTF of a decade by its first year, or of a stage of it. */
export function decadeEdtf(first: number, stage: Stage | undefined): string {
	if (!stage) return `${isoYear(first).slice(0, 3)}X`;
	const [from, to] = DECADE_STAGES[stage];
	return `${isoYear(first + from)}~/${isoYear(first + to)}~`;
}

function centuryEdtf(first: number, stage: Stage | undefined): string {
	if (!stage) return `${isoYear(first).slice(0, 2)}XX`;
	const [from, to] = CENTURY_STAGES[stage];
	return `${isoYear(first + from)}~/${isoYear(first + to)}~`;
}

const TENS: Readonly<Record<string, number>> = {
	二: 20,
	三: 30,
	四: 40,
	五: 50,
	六: 60,
	七: 70,
	八: 80,
	九: 90
};

function decadeOf(words: string): number | null {
	if (/^[0-9]0$/.test(words)) return Number(words);
	const sign = words[0] ?? '';
	return /^[二三四五六七八九]十$/.test(words) ? (TENS[sign] ?? null) : words === '十' ? 10 : null;
}

const DECADE_WORDS = '[0-9]0|[二三四五六七八九]?十';
const NAMED_CENTURY: Readonly<Record<string, number>> = { 上: 20, 本: 21, 上个: 20, 这个: 21 };

const DECADE_TAIL = new RegExp(`(${DECADE_WORDS})年代(${STAGE})?`, 'y');
const STAGE_TAIL = new RegExp(`的?(${STAGE})(?!级|步|始)`, 'y');

const LONGEST_NUMBER = 8;
const CENTURY_NUMBER = new RegExp(
	`(?:^|[^0-9〇零一二三四五六七八九十百千半前])(?<whole>(?:公元)?(?:(?<digits>${NUMBER})|(?<named>上个?|本|这个)))$`
);

/** Centuries and their decades: 20世纪80年代, 上世纪末, 本世纪中叶, 18世纪. */
export const centuryRule: DateRule = {
	name: 'century',
	begins: ['世纪'],
	pattern: /世纪/,
	read(match, text) {
		const words = text.slice(Math.max(0, startOf(match) - LONGEST_NUMBER), startOf(match));
		const before = CENTURY_NUMBER.exec(words);
		if (!before) return null;
		const { whole = '', digits, named = '' } = before.groups ?? {};
		const number = digits ? parseNumber(digits) : NAMED_CENTURY[named];
		if (!number || number < 10 || number > 22) return null;
		const start = startOf(match) - whole.length;
		const first = (number - 1) * 100;
		const decade = matchAt(DECADE_TAIL, text, endOf(match));
		const tens = decade ? decadeOf(decade[1] ?? '') : null;
		if (decade && tens !== null) {
			const edtf = decadeEdtf(first + tens, STAGES[decade[2] ?? '']);
			return { expression: { kind: 'years', edtf }, start, end: endOf(match) + decade[0].length };
		}
		const stage = matchAt(STAGE_TAIL, text, endOf(match));
		if (!stage && /^(?:海上|工程|大学|出版)/.test(text.slice(endOf(match), endOf(match) + 2)))
			return {
				expression: {
					kind: 'refused',
					rule: 'date/proper-name',
					reason: 'a century inside a name'
				},
				start,
				end: endOf(match)
			};
		const edtf = centuryEdtf(first, STAGES[stage?.[1] ?? '']);
		return {
			expression: { kind: 'years', edtf },
			start,
			end: endOf(match) + (stage?.[0].length ?? 0)
		};
	}
};

/** Decades: 1990年代, 二十世纪 left out: 90年代. */
export const decadeRule: DateRule = {
	name: 'decade',
	begins: [
		'十年',
		...pairs('0123456789', '0123456789'),
		...pairs('一二三四五六七八九', `十${HAN_DIGITS}`)
	],
	pattern: new RegExp(`([12][0-9]{2}0|[一二]${HAN_DIGIT}{3}|${DECADE_WORDS})年代(${STAGE})?`),
	notAfter: /[0-9〇零一二三四五六七八九十纪]$/,
	read(match) {
		const words = match[1] ?? '';
		const stage = STAGES[match[2] ?? ''];
		const tens = decadeOf(words);
		if (tens !== null)
			return {
				expression: { kind: 'decade', decade: tens, ...(stage && { part: stage }) },
				end: endOf(match)
			};
		const first = parseNumber(words);
		if (first === null || first % 10 !== 0) return null;
		return { expression: { kind: 'years', edtf: decadeEdtf(first, stage) }, end: endOf(match) };
	}
};

/** Plan n covers the five years from this year + 5n, e.g. the 14th 2021–2025. */
const PLAN_ORIGIN = 1951;
const PLAN_NUMBERS: Readonly<Record<string, number>> = {
	十: 10,
	十一: 11,
	十二: 12,
	十三: 13,
	十四: 14,
	十五: 15,
	十六: 16,
	十七: 17
};
const PLAN_SCOPE = /”?(?:期间|时期|以来|开局|收官)/y;

/** Plan periods: “十四五”期间. As an attribute of a plan the words tell no time. */
export const planPeriodRule: DateRule = {
	name: 'plan-period',
	begins: ['“十', ...pairs('十', '一二三四五六七')],
	pattern: /“?(十[一二三四五六七]?)五(?=”|期间|时期|规划|以来|开局|收官|末)/,
	notAfter: /[0-9一二三四五六七八九十月第]$/,
	read(match, text) {
		const number = PLAN_NUMBERS[match[1] ?? ''];
		if (number === undefined) return null;
		const scope = matchAt(PLAN_SCOPE, text, endOf(match));
		const first = PLAN_ORIGIN + number * 5;
		const expression: Expression = scope
			? { kind: 'years', edtf: `${isoYear(first)}/${isoYear(first + 4)}` }
			: {
					kind: 'refused',
					rule: 'date/plan-name',
					reason: 'the name of a plan, not a time'
				};
		return {
			expression,
			start: startOf(match),
			end: endOf(match) + (scope && scope[0].length > 2 ? scope[0].length : 0)
		};
	}
};
