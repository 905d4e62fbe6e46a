/**
 * Numbers as Chinese texts write them in dates: ASCII digits, digit by digit (二〇二三), and counted
 * (二十三, 一百, 两千零四).
 */

/** Han digits; ○ is a common stand-in for 〇. */
export const HAN_DIGITS = '〇○零一二三四五六七八九';
/** Source of a character class for one Han digit. */
export const HAN_DIGIT = `[${HAN_DIGITS}]`;

/** Source of a whole number of at most five signs, Han or ASCII. */
export const NUMBER = '(?:[0-9]{1,4}|[〇○零一二两三四五六七八九十百千]{1,5})';

const DIGITS: Readonly<Record<string, number>> = {
	〇: 0,
	'○': 0,
	零: 0,
	一: 1,
	二: 2,
	两: 2,
	三: 3,
	四: 4,
	五: 5,
	六: 6,
	七: 7,
	八: 8,
	九: 9
};
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The number that the text writes, or null when it is none, e.g. `二〇二三` → 2023, `二十三` → 23. */
export function parseNumber(text: string): number | null {
	if (/^[0-9]+$/.test(text)) return Number(text);
	return /[十百千廿卅]/.test(text) ? parseCounted(text) : parseDigits(text);
}

function parseDigits(text: string): number | null {
	if (text === '') return null;
	let value = 0;
	for (const sign of text) {
		const digit = DIGITS[sign];
		if (digit === undefined) return null;
		value = value * 10 + digit;
	}
	return value;
}

function parseCounted(text: string): number | null {
	let total = 0;
	let pending: number | null = null;
	for (const sign of text.replace('廿', '二十').replace('卅', '三十')) {
		const unit = UNITS[sign];
		const digit = DIGITS[sign];
		if (unit !== undefined) {
			total += (pending ?? 1) * unit;
			pending = null;
		} else if (digit !== undefined && (pending === null || pending === 0)) pending = digit;
		else return null;
	}
	return total + (pending ?? 0);
}

/** Monday 1 to Sunday 7, for the sign after 周 or 星期: 一 to 六, 日, 天. */
export function weekdayNumber(sign: string): number {
	return '一二三四五六日天'.indexOf(sign) === 7 ? 7 : '一二三四五六日'.indexOf(sign) + 1;
}
