import { boundsOf, isApproximate, precisionOf, withoutQualifiers } from '../model/edtf.ts';

/** Names of the sub-year groupings of ISO 8601-2. */
const GROUPS: Readonly<Record<number, string>> = {
	21: '春',
	22: '夏',
	23: '秋',
	24: '冬',
	33: '第一季度',
	34: '第二季度',
	35: '第三季度',
	36: '第四季度',
	40: '上半年',
	41: '下半年'
};

/** One end of an EDTF date, taken apart. */
interface DateParts {
	/** Four characters, `X` where unspecified. */
	years: string;
	/** Month 1–12 or a sub-year grouping. */
	group: number | null;
	day: number | null;
	approximate: boolean;
	uncertain: boolean;
}

function partsOf(date: string): DateParts {
	const [years = '', group, day] = withoutQualifiers(date).split('-');
	return {
		years,
		group: group === undefined ? null : Number(group),
		day: day === undefined ? null : Number(day),
		approximate: /[~%]/.test(date),
		uncertain: /[?%]/.test(date)
	};
}

function yearWords(years: string): string {
	if (years.endsWith('XX')) return `${Number(years.slice(0, 2)) + 1}世纪`;
	if (years.endsWith('X')) return `${years.slice(0, 3)}0年代`;
	return `${Number(years)}年`;
}

function words(parts: DateParts, omit: 'nothing' | 'year' | 'month' = 'nothing'): string {
	const year = omit === 'nothing' ? yearWords(parts.years) : '';
	if (parts.group === null) return year;
	const month = GROUPS[parts.group] ?? `${parts.group}月`;
	if (parts.day === null) return year + month;
	return omit === 'month' ? `${parts.day}日` : `${year}${month}${parts.day}日`;
}

/** What the second end of an interval need not repeat. */
function shared(from: DateParts, to: DateParts): 'nothing' | 'year' | 'month' {
	if (from.years !== to.years || from.group === null || to.group === null) return 'nothing';
	return from.group === to.group && from.day !== null && to.day !== null ? 'month' : 'year';
}

const about = (text: string, approximate: boolean) => (approximate ? `约${text}` : text);
const doubted = (text: string, uncertain: boolean) => (uncertain ? `${text}（存疑）` : text);

function describeInterval(first: string, last: string): string {
	const [from, to] = [partsOf(first), partsOf(last)];
	const doubt = (first !== '..' && from.uncertain) || (last !== '..' && to.uncertain);
	if (last === '..') return doubted(`${about(words(from), from.approximate)}起`, doubt);
	if (first === '..') return doubted(`截至${about(words(to), to.approximate)}`, doubt);
	// One 约 in front covers both ends.
	const end = about(words(to, shared(from, to)), to.approximate && !from.approximate);
	return doubted(`${about(words(from), from.approximate)}至${end}`, doubt);
}

/**
 * An EDTF date in Chinese words, e.g. `2023-12-27/2023-12-28` → 2023年12月27日至28日,
 * `2024-03-14/..` → 2024年3月14日起, `2024-01-02~` → 约2024年1月2日, `197X` → 1970年代.
 *
 * @throws RangeError when the text is not EDTF as the project writes it
 */
export function describeEdtf(edtf: string): string {
	if (!boundsOf(edtf)) throw new RangeError(`invalid EDTF date: ${edtf}`);
	const [first = '', last] = edtf.split('/');
	if (last !== undefined) return describeInterval(first, last);
	const parts = partsOf(first);
	return doubted(about(words(parts), parts.approximate), parts.uncertain);
}

/**
 * What the date leaves open, e.g. `日未详` for a month; empty when it is known to the day.
 *
 * @throws RangeError when the text is not EDTF as the project writes it
 */
export function describePrecision(edtf: string): string {
	const bounds = boundsOf(edtf);
	if (!bounds) throw new RangeError(`invalid EDTF date: ${edtf}`);
	if (bounds.earliest === null) return '起始未详';
	if (bounds.latest === null) return '止期未载';
	switch (precisionOf(edtf)) {
		case 'day':
		case 'days':
			return '';
		case 'month':
			return '日未详';
		case 'part':
		case 'year':
			return '月日未详';
		case 'span':
			return edtf.includes('X') ? '年份未详' : '';
	}
}

/** Month and day with a full stop between, as in newspapers: 12.27. */
function dotted({ group, day }: DateParts): string {
	return day === null ? `${group ?? ''}月` : `${group ?? ''}.${day}`;
}

function shortEnd(parts: DateParts, year: string): string {
	if (parts.group === null) return parts.years;
	const text = GROUPS[parts.group] ?? dotted(parts);
	return parts.years === year ? text : `${parts.years}.${text}`;
}

/**
 * A date as briefly as a column of dates allows, the year left out where it is the given one:
 * `12.27–28`, `约1.2`, `3.14起`, `上半年`, `2017–2023`.
 *
 * @param year four digits, the year that stands above the column
 * @throws RangeError when the text is not EDTF as the project writes it
 */
export function shortDate(edtf: string, year: string): string {
	if (!boundsOf(edtf)) throw new RangeError(`invalid EDTF date: ${edtf}`);
	const [first = '', last] = edtf.split('/');
	const from = partsOf(first);
	const mark = isApproximate(edtf) ? '约' : '';
	if (last === undefined) {
		if (from.years.includes('X')) return mark + yearWords(from.years);
		return mark + shortEnd(from, from.group === null ? '' : year);
	}
	if (last === '..') return `${mark}${shortEnd(from, year)}起`;
	const to = partsOf(last);
	if (first === '..') return `至${mark}${shortEnd(to, year)}`;
	const sameMonth = from.years === to.years && from.group === to.group && from.day !== null;
	const end = sameMonth && to.day !== null ? String(to.day) : shortEnd(to, from.years);
	return `${mark}${shortEnd(from, year)}–${end}`;
}

/**
 * An EDTF interval without what its second end repeats: `2023-12-27/2023-12-28` → `2023-12-27/28`;
 * other dates as they are.
 */
export function shortEdtf(edtf: string): string {
	const [first = '', last] = edtf.split('/');
	if (last === undefined || first === '..' || last === '..') return edtf;
	const [from, to] = [first.split('-'), last.split('-')];
	if (from.length !== to.length) return edtf;
	const same = to.findIndex((part, index) => part !== from[index]);
	return same <= 0 ? edtf : `${first}/${to.slice(same).join('-')}`;
}
