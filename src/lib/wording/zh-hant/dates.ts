// Made from dates.ts in Simplified Chinese by npm run wording; do not edit.
import type { DateWords } from '../date-words.ts';
import { openPartOf, readEdtf, sharedBy, type DateParts, type OpenPart } from '../edtf-parts.ts';

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

const OPEN: Readonly<Record<OpenPart, string>> = {
	beginning: '起始未詳',
	end: '止期未載',
	day: '日未詳',
	month: '月日未詳',
	year: '年份未詳',
	nothing: ''
};

function yearWords(years: string): string {
	if (years.endsWith('XX')) return `${Number(years.slice(0, 2)) + 1}世紀`;
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

const about = (text: string, { approximate }: DateParts) => (approximate ? `約${text}` : text);
const doubted = (text: string, ...ends: DateParts[]) =>
	ends.some(({ uncertain }) => uncertain) ? `${text}（存疑）` : text;

function describe(edtf: string): string {
	const date = readEdtf(edtf);
	if (date.kind === 'interval') {
		const { from, to } = date;
		const end = words(to, sharedBy(from, to));
		// One 約 in front covers both ends.
		const last = from.approximate ? end : about(end, to);
		return doubted(`${about(words(from), from)}至${last}`, from, to);
	}
	const told = about(words(date.at), date.at);
	if (date.kind === 'from') return doubted(`${told}起`, date.at);
	return doubted(date.kind === 'until' ? `截至${told}` : told, date.at);
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

function short(edtf: string, year: string): string {
	const date = readEdtf(edtf);
	if (date.kind === 'interval') {
		const { from, to } = date;
		const end = sharedBy(from, to) === 'month' ? String(to.day) : shortEnd(to, from.years);
		const mark = from.approximate || to.approximate ? '約' : '';
		return `${mark}${shortEnd(from, year)}–${end}`;
	}
	const { kind, at } = date;
	const told = at.years.includes('X') ? yearWords(at.years) : shortEnd(at, year);
	if (kind === 'from') return `${about(told, at)}起`;
	return kind === 'until' ? `至${about(told, at)}` : about(told, at);
}

/** Dates in Chinese, e.g. 2023年12月27日至28日, 2024年3月14日起, 約2024年1月2日, 1970年代. */
export const dates: DateWords = {
	describe,
	precision: (edtf) => OPEN[openPartOf(edtf)],
	short,
	tick(date, unit, isFirst) {
		const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
		if (unit === 'year' || (unit === 'month' && month === 1)) return `${year}年`;
		if (unit === 'month') return isFirst ? `${year}年${month}月` : `${month}月`;
		return day === 1 || isFirst ? `${month}月${day}日` : `${day}日`;
	}
};
