import { parseNumber } from '../time/numerals.ts';

const NUMBER = '(?:\\d+|[一二两三四五六七八九十百千]+)';
const YEARS = new RegExp(`^${NUMBER}`);
/** 第三届, 第十四次, 首轮; what comes after years without one is the first of those alone. */
const ORDINAL = new RegExp(`(?:第(${NUMBER})|(?<![来隔年])首)[届次轮]`, 'g');
const COUNT = new RegExp(
	`(?<![第\\d一二三四五六七八九十百千])(${NUMBER}|[数几])(?:(多|余)?[场次]|大|度)(?!战)`,
	'g'
);

const WORDS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const FIRST = 'First Second Third Fourth Fifth Sixth Seventh Eighth Ninth'.split(' ');

/** `21st`. */
export function ordinal(count: number): string {
	const isTeen = count % 100 > 10 && count % 100 < 14;
	const suffix = isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][count % 10] ?? 'th');
	return `${count}${suffix}`;
}

/** `Third`, `14th`. */
export const ordinalWord = (count: number): string => FIRST[count - 1] ?? ordinal(count);

/** The number of years in 50周年 or 五十周年; null where it is told otherwise. */
export function yearsOf(words: string): number | null {
	const [digits] = YEARS.exec(words) ?? [];
	return digits === undefined ? null : parseNumber(digits);
}

/** The last match of a global pattern in words that names something from there to their end, without a pause. */
function lastGoverning(pattern: RegExp, words: string, breaks: RegExp): RegExpExecArray | null {
	let last: RegExpExecArray | null = null;
	pattern.lastIndex = 0;
	for (let match = pattern.exec(words); match; match = pattern.exec(words)) last = match;
	return last && !breaks.test(words.slice(last.index)) ? last : null;
}

/**
 * Which of a row a gathering is, and where that is said: 第三届 → 3.
 *
 * @param words what stands before the gathering's noun, and the noun
 */
export function placeInRow(words: string): { count: number; index: number } | null {
	const found = lastGoverning(ORDINAL, words, /[、,;:]|[会晤坛]和/);
	if (!found || words.slice(found.index).includes('次世界大战')) return null;
	const count = found[1] === undefined ? 1 : parseNumber(found[1]);
	return count === null || count === 0 ? null : { count, index: found.index };
}

/** How many occurrences are told as one: 四次 → `four`, 130多场 → `more than 130`, 数次 → ``; null for one. */
export function howMany(words: string): string | null {
	const found = lastGoverning(COUNT, words, /[,;:]/);
	if (/[数几]/.test(found?.[1] ?? '')) return '';
	const count = found?.[1] === undefined ? null : parseNumber(found[1]);
	if (count === null || count < 2) return null;
	const isMore = /余|多/.test(found?.[2] ?? '');
	return `${isMore ? 'more than ' : ''}${WORDS[count] ?? String(count)}`;
}
