import { addDays, isoDay, yearOf } from '../days.ts';

/**
 * Days of calendars other than the Gregorian: the Chinese, Hebrew and Islamic ones from the
 * language's own `Intl` (Unicode CLDR calendars), Easter by computation.
 */

/** Calendars that `Intl` knows by these names. */
export type CalendarName = 'chinese' | 'hebrew' | 'islamic-umalqura';

/** Years for which the calendars are consulted: beyond them the tables of `Intl` are extrapolated. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

const FORMATS = new Map<CalendarName, Intl.DateTimeFormat>();
const YEARS = new Map<string, ReadonlyMap<string, readonly string[]>>();

function formatOf(calendar: CalendarName): Intl.DateTimeFormat {
	const known = FORMATS.get(calendar);
	if (known) return known;
	const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, {
		timeZone: 'UTC',
		month: calendar === 'chinese' ? 'numeric' : 'long',
		day: 'numeric'
	});
	FORMATS.set(calendar, format);
	return format;
}

/** The days of a Gregorian year by their month and day in a calendar, e.g. `4bis 15`, `Tishri 1`; a lunar year is shorter, so that some come twice. */
function daysOfYear(calendar: CalendarName, year: number): ReadonlyMap<string, readonly string[]> {
	const key = `${calendar} ${year}`;
	const known = YEARS.get(key);
	if (known) return known;
	const format = formatOf(calendar);
	const days = new Map<string, string[]>();
	for (let day = isoDay(year, 1, 1); day <= isoDay(year, 12, 31); day = addDays(day, 1)) {
		const parts = format.formatToParts(Date.parse(day));
		const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
		const name = `${part('month')} ${part('day')}`;
		days.set(name, [...(days.get(name) ?? []), day]);
	}
	YEARS.set(key, days);
	return days;
}

function daysCalled(calendar: CalendarName, year: number, name: string): readonly string[] {
	if (year < FIRST_YEAR || year > LAST_YEAR) return [];
	return daysOfYear(calendar, year).get(name) ?? [];
}

/**
 * The ISO day in a Gregorian year that a calendar calls so, e.g. (`hebrew`, 2018, `Tishri 1`); of two
 * the last.
 *
 * @returns null when the year has none or lies outside 1900–2100
 */
export function dayCalled(calendar: CalendarName, year: number, name: string): string | null {
	return daysCalled(calendar, year, name).at(-1) ?? null;
}

/** No lunar year has more days. */
const LONGEST_YEAR = 385;

/**
 * The first and last day of a month of the Chinese lunar year that begins in a Gregorian year.
 *
 * @returns null when the year has no such (leap) month or lies outside 1900–2099
 */
export function lunarMonth(
	year: number,
	month: number,
	isLeap: boolean
): { first: string; last: string } | null {
	const newYear = dayCalled('chinese', year, '1 1');
	if (newYear === null) return null;
	const next = dayCalled('chinese', year + 1, '1 1') ?? addDays(newYear, LONGEST_YEAR);
	const name = `${month}${isLeap ? 'bis' : ''}`;
	const first = [year, year + 1]
		.flatMap((each) => daysCalled('chinese', each, `${name} 1`))
		.find((day) => day >= newYear && day < next);
	if (first === undefined) return null;
	const thirtieth = addDays(first, 29);
	const isLong = daysCalled('chinese', yearOf(thirtieth), `${name} 30`).includes(thirtieth);
	return { first, last: isLong ? thirtieth : addDays(first, 28) };
}

/** Easter Sunday of the western churches (Meeus, Jones and Butcher). */
export function easter(year: number): string {
	const a = year % 19;
	const b = Math.floor(year / 100);
	const c = year % 100;
	const d = Math.floor(b / 4);
	const e = b % 4;
	const g = Math.floor((8 * b + 13) / 25);
	const h = (19 * a + b - d - g + 15) % 30;
	const i = Math.floor(c / 4);
	const k = c % 4;
	const l = (32 + 2 * e + 2 * i - h - k) % 7;
	const m = Math.floor((a + 11 * h + 19 * l) / 433);
	const month = Math.floor((h + l - 7 * m + 90) / 25);
	return isoDay(year, month, (h + l - 7 * m + 33 * month + 19) % 32);
}

/** Easter Sunday of the eastern churches (Meeus), for 1900–2099. */
export function orthodoxEaster(year: number): string {
	const d = (19 * (year % 19) + 15) % 30;
	const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
	const month = Math.floor((d + e + 114) / 31);
	return addDays(isoDay(year, month, ((d + e + 114) % 31) + 1), 13);
}
