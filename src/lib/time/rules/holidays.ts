import type { Expression, Term } from '../expression.ts';
import { NUMBER, parseNumber } from '../numerals.ts';
import { takeYear } from './calendar-terms.ts';
import { HOLIDAY_NAMES } from './holiday-days.ts';
import { endOf, matchAt, startOf, type DateRule, type Found } from './rule.ts';

/**
 * Names that are as often something else (五四精神, 八一路, 双十一促销): they name a day only where the
 * words after them do.
 */
const AMBIGUOUS: ReadonlySet<string> = new Set([
	'五一',
	'双十一',
	'三一五',
	'佛诞',
	'国庆',
	'新春',
	'新年'
]);
const AFTER_AMBIGUOUS =
	/(?=$|[,。;、)\s]|前夕|前后|期间|假期|长假|小长假|黄金周|放假|当天|当日|之[前后]|以[前后]|[前后](?!卫|锋)|节前|节后|到|至|去|在|来临|将至|之际|这天)/y;
/** What makes the name of a day that of something else. */
const NO_DAY =
	'招待会|阅兵|献|联欢|慰问|走基层|致辞|团拜|晚会|[周年月号点个0-9〇零一二三四五六七八九十百千]|日[^期]|内瓦|社论|口号|上河|路|街|小学|中学|广场|大道|村|镇|书院|奖|精神|运动|促销|快乐|贺|祝福|贺词|树|老人|岛';
/** Another country's national day is not 1 October; 五一 is not the end of 二十五一. */
const OTHER_COUNTRY = /(?:[国亚兰斯利尼坦加鲁西哥比马拉巴文本列联盟]|独立|胜利)的?$/;

/** Names by their last two signs: those are searched for, and the name that ends with them is looked up. */
const BY_ENDING = new Map<string, string[]>();
for (const name of HOLIDAY_NAMES) {
	const ending = name.slice(-2);
	BY_ENDING.set(ending, [...(BY_ENDING.get(ending) ?? []), name]);
}

const NO_DAY_AFTER = new RegExp(NO_DAY, 'y');
const NUMBER_BEFORE = /(?:[0-9一二三四五六七八九十百“]|周年|每年|每逢|历年)$/;
/** No day of a holiday is counted farther from its first. */
const LONGEST_HOLIDAY = 15;
const NEXT = /(?:(下一?个)|今个)$/;

const NAMES: ReadonlySet<string> = new Set(HOLIDAY_NAMES);
/** Signs by which one name goes on in another: 清明|节, 元宵|佳节, 复活节|星期一. */
const LONGEST_SEQUEL = 3;

/** Where the longest name ends that begins like a shorter one. */
function endOfName(text: string, first: number, end: number): number {
	const longest = Math.min(LONGEST_SEQUEL, text.length - end);
	for (let more = longest; more > 0; more -= 1)
		if (NAMES.has(text.slice(first, end + more))) return end + more;
	return end;
}

/** The longest holiday that ends at an offset. */
function nameBefore(text: string, end: number): string | null {
	const names = BY_ENDING.get(text.slice(end - 2, end)) ?? [];
	return names.find((name) => text.startsWith(name, end - name.length)) ?? null;
}

const DAY_AFTER = new RegExp(`的?(?:(翌日|次日|第二天)|(前一[天日])|第(${NUMBER})[天日])`, 'y');

/** A day counted from a holiday's first: 翌日, 第三天. */
function takeDaysAfter(text: string, offset: number): { days: number; end: number } | null {
	const match = matchAt(DAY_AFTER, text, offset);
	if (!match) return null;
	const [whole, next, eve, count = ''] = match;
	const days = next ? 1 : eve ? -1 : (parseNumber(count) ?? 0) - 1;
	return days === 0 || days > LONGEST_HOLIDAY ? null : { days, end: offset + whole.length };
}

/** Holidays with or without a year: 元旦, 明年国庆节, 2018年复活节. */
export const holidayRule: DateRule = {
	name: 'holiday',
	begins: [...BY_ENDING.keys()],
	pattern: new RegExp([...BY_ENDING.keys()].join('|')),
	read(match, text): Found | null {
		const ending = nameBefore(text, endOf(match));
		if (ending === null) return null;
		const first = endOf(match) - ending.length;
		const end = endOfName(text, first, endOf(match));
		const name = text.slice(first, end);
		if (matchAt(NO_DAY_AFTER, text, end)) return null;
		const before = text.slice(Math.max(0, first - 4), first);
		if (NUMBER_BEFORE.test(before)) return null;
		if (name.startsWith('国庆') && OTHER_COUNTRY.test(before)) return null;
		if (AMBIGUOUS.has(name) && !matchAt(AFTER_AMBIGUOUS, text, end)) return null;
		const next = NEXT.exec(before);
		const year = next ? null : yearBefore(text, first);
		const later = takeDaysAfter(text, end);
		const expression: Expression = {
			kind: 'holiday',
			name,
			isNext: next?.[1] !== undefined,
			...(year && { year: year.term }),
			...(later && { daysAfter: later.days })
		};
		const start = year?.start ?? first - (next?.[0].length ?? 0);
		return { expression, start, end: later?.end ?? end };
	}
};

/** Days known by their numbers: 十一长假, 七一前夕, 八一期间. */
const NUMBERED: Readonly<Record<string, string>> = {
	十一: '国庆节',
	七一: '建党节',
	八一: '建军节',
	六一: '儿童节',
	五四: '青年节'
};
const AFTER_NUMBERED =
	/(?=前夕|前后|期间|假期|长假|小长假|黄金周|放假|当天|节前|节后|节(?![日目奏约能省]))/y;

export const numberedHolidayRule: DateRule = {
	name: 'holiday',
	begins: Object.keys(NUMBERED),
	pattern: new RegExp(`(${Object.keys(NUMBERED).join('|')})节?`),
	notAfter: /[0-9一二三四五六七八九十百第“初]$/,
	read(match, text): Found | null {
		const [whole, name = ''] = match;
		const holiday = NUMBERED[name];
		const start = startOf(match);
		const end = endOf(match);
		const isAlone = (text[start - 1] ?? '\n') === '\n' && (text[end] ?? '\n') === '\n';
		if (!holiday || !(isAlone || matchAt(AFTER_NUMBERED, text, start + name.length))) return null;
		const year = yearBefore(text, start);
		return {
			expression: {
				kind: 'holiday',
				name: holiday,
				isNext: false,
				...(year && { year: year.term })
			},
			start: year?.start ?? start,
			end: start + whole.length
		};
	}
};

/** The year right before a holiday's name, with or without 的. */
function yearBefore(text: string, offset: number): { term: Term; start: number } | null {
	const stop = text[offset - 1] === '的' ? offset - 1 : offset;
	for (const length of [5, 4, 3, 2]) {
		const start = stop - length;
		const year = start < 0 ? null : takeYear(text, start);
		if (year?.end === stop) return { term: year.value, start };
	}
	return null;
}
