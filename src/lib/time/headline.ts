import { precisionOf } from '../model/edtf.ts';
import type { DateReading } from './reading.ts';

/** Words of a headline over a chronicle or a review. */
const CHRONICLE =
	/大事|年表|纪事|记事|日志|回顾|回眸|盘点|要闻|十大|综述|年鉴|一览|编年|时间线|这一年|总结|动态|活动|[一二三四五六七八九十0-9]件(?:大)?事|亮点|年终/;
/** Years in names of gatherings: 出席2024年论坛. */
const NAMED =
	/^[^,。:、]{0,20}?(?:论坛|峰会|会议|年会|大会|博览会|展览|展会|奥运|运动会|世界杯|对话会|交流年)/;
/** What may stand before a date that opens a headline: a number, a bracket. */
const OPENING =
	/^(?:[(【[]?[0-9一二三四五六七八九十]{0,3}[)】\].、.]?|——?|第[一二三四五六七八九十]+[章节部分]*)?$/;
/** What may stand after a date that is all of a headline. */
const CLOSING = /^[)】\]:份。]?$/;
/** After the year that a heading inside a text is about: 2023年行程, 2023年双边往来. */
const OF_YEAR = /^(?!.{0,6}(?:会议?|论坛|峰会|[展博年]会|运动会))\p{Script=Han}{2,6}$/u;
/** After a day also its weekday: 5月6日(星期一). */
const AFTER_DAY = /^(?:\(?(?:星期|周|礼拜)[一二三四五六日天]\)?)?[)】\]:]?\s*$/;
/** A year, a month, a day, or a stretch of days. */
const FRAMING = /^\d{4}(?:-\d{2}){0,2}$|^(?:\d{4}-\d{2}-\d{2}\/?){2}$/;
const OF_DAYS: ReadonlySet<string> = new Set(['day', 'days']);

/**
 * The date in a headline that frames what stands below it: one that is all of the headline (三月,
 * 2023年3月), that opens it before a pause (2023年:…), or the year of a chronicle (2022年大事记). Years
 * in names of meetings frame nothing.
 *
 * A day, or a stretch of days, frames when it is all of a headline; with its year in a title it is the
 * date of the text.
 *
 * @param words the folded headline
 * @param start its folded offset
 * @returns null when there is none
 */
export function framingDate(
	words: string,
	start: number,
	readings: readonly DateReading[],
	isTitle: boolean
): DateReading | null {
	const [reading, second] = readings.filter(({ role }) => role === 'point' || role === 'review');
	if (!reading || second || !FRAMING.test(reading.edtf)) return null;
	const before = words.slice(0, reading.start - start);
	const after = words.slice(reading.end - start);
	if (OF_DAYS.has(precisionOf(reading.edtf))) {
		const isAll = OPENING.test(before) && AFTER_DAY.test(after);
		return isAll && !(isTitle && words.includes('年')) ? reading : null;
	}
	const isAll =
		OPENING.test(before) &&
		(CLOSING.test(after) || /^[:,、]/.test(after) || (!isTitle && OF_YEAR.test(after)));
	return isAll || (CHRONICLE.test(words) && !NAMED.test(after)) ? reading : null;
}

const NAMED_YEAR =
	/(?<![0-9])((?:19|20)[0-9]{2})(?![0-9])|([一二][〇零九][〇零一二三四五六七八九]{2})/;
const HAN_DIGITS = '〇一二三四五六七八九';

/**
 * The one year that a title names in whatever way (2024:…, 外交二〇二四): too little to frame a text
 * by, enough for headings that are bare months.
 *
 * @param words the folded title
 * @returns null when there is none
 */
export function yearNamedIn(words: string): number | null {
	const [, digits, han] = NAMED_YEAR.exec(words) ?? [];
	if (digits !== undefined) return Number(digits);
	if (han === undefined) return null;
	const spelt = Array.from(han.replaceAll('零', '〇'), (sign) => HAN_DIGITS.indexOf(sign));
	return Number(spelt.join(''));
}
