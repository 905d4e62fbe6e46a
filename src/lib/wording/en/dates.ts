import type { DateWords } from '../date-words.ts';
import { openPartOf, readEdtf, sharedBy, type DateParts, type OpenPart } from '../edtf-parts.ts';
import { ordinal } from './ordinal.ts';

const MONTHS =
	'January February March April May June July August September October November December'.split(
		' '
	);

/** Names of the sub-year groupings of ISO 8601-2, before a year and by themselves. */
const GROUPS: Readonly<Record<number, readonly [whole: string, short: string]>> = {
	21: ['spring', 'spring'],
	22: ['summer', 'summer'],
	23: ['autumn', 'autumn'],
	24: ['winter', 'winter'],
	33: ['first quarter of', 'Q1'],
	34: ['second quarter of', 'Q2'],
	35: ['third quarter of', 'Q3'],
	36: ['fourth quarter of', 'Q4'],
	40: ['first half of', '1st half'],
	41: ['second half of', '2nd half']
};

const OPEN: Readonly<Record<OpenPart, string>> = {
	beginning: 'beginning unknown',
	end: 'no end recorded',
	day: 'day unknown',
	month: 'month and day unknown',
	year: 'year unknown',
	nothing: ''
};

const monthName = (month: number) => MONTHS[month - 1] ?? '';
const shortMonth = (month: number) => monthName(month).slice(0, 3);

function yearWords(years: string): string {
	if (years.endsWith('XX')) return `${ordinal(Number(years.slice(0, 2)) + 1)} century`;
	return years.endsWith('X') ? `${years.slice(0, 3)}0s` : String(Number(years));
}

function words({ years, group, day }: DateParts, omit: 'nothing' | 'year' | 'month' = 'nothing') {
	const month = group === null || omit === 'month' ? '' : (GROUPS[group]?.[0] ?? monthName(group));
	const year = omit === 'nothing' ? yearWords(years) : '';
	return [day ?? '', month, year].filter((part) => part !== '').join(' ');
}

const about = (text: string, { approximate }: DateParts) => (approximate ? `c. ${text}` : text);
const doubted = (text: string, ...ends: DateParts[]) =>
	ends.some(({ uncertain }) => uncertain) ? `${text} (uncertain)` : text;

/** What the ends share stands once, behind: `27–28 December 2023`, `January–March 2023`. */
function describeInterval(from: DateParts, to: DateParts): string {
	const areMonths = Math.max(from.group ?? 0, to.group ?? 0) <= 12;
	const shared = areMonths ? sharedBy(from, to) : 'nothing';
	const isLastAbout = to.approximate && !from.approximate;
	const start = about(words(from, shared), from);
	const end = isLastAbout ? about(words(to), to) : words(to);
	const isPlain = shared === 'month' || (from.day === null && (shared === 'year' || !from.group));
	return isPlain && !isLastAbout ? `${start}–${end}` : `${start} – ${end}`;
}

function describe(edtf: string): string {
	const date = readEdtf(edtf);
	if (date.kind === 'interval')
		return doubted(describeInterval(date.from, date.to), date.from, date.to);
	const told = about(words(date.at), date.at);
	if (date.kind === 'single') return doubted(told, date.at);
	return doubted(`${date.kind === 'from' ? 'from' : 'until'} ${told}`, date.at);
}

function shortEnd({ years, group, day }: DateParts, year: string): string {
	if (group === null) return yearWords(years);
	const month = GROUPS[group]?.[1] ?? shortMonth(group);
	const parts = [day ?? '', month, years === year ? '' : years];
	return parts.filter((part) => part !== '').join(' ');
}

function short(edtf: string, year: string): string {
	const date = readEdtf(edtf);
	if (date.kind === 'interval') {
		const { from, to } = date;
		const mark = from.approximate || to.approximate ? 'c. ' : '';
		if (sharedBy(from, to) === 'month') return `${mark}${from.day}–${shortEnd(to, year)}`;
		const start = shortEnd(from, from.years === to.years && from.group ? from.years : year);
		return `${mark}${start}–${shortEnd(to, year)}`;
	}
	const told = about(shortEnd(date.at, year), date.at);
	if (date.kind === 'single') return told;
	return `${date.kind === 'from' ? 'from' : 'to'} ${told}`;
}

/** Dates in English, e.g. 27–28 December 2023, from 14 March 2024, c. 2 January 2024, 1970s. */
export const dates: DateWords = {
	describe,
	precision: (edtf) => OPEN[openPartOf(edtf)],
	short,
	tick(date, unit, isFirst) {
		const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
		if (unit === 'year' || (unit === 'month' && month === 1)) return String(year);
		if (unit === 'month') return isFirst ? `${shortMonth(month)} ${year}` : shortMonth(month);
		return day === 1 || isFirst ? `${day} ${shortMonth(month)}` : String(day);
	}
};
