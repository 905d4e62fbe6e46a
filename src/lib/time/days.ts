import { daysInMonth } from '../model/edtf.ts';

/**
 * Day arithmetic on ISO days (`2024-03-07`), in UTC and without a clock.
 */

const DAY_MS = 86_400_000;

const pad = (value: number, width = 2) => String(value).padStart(width, '0');

/** The ISO day of a year, a month and a day, e.g. (2024, 3, 7) → `2024-03-07`. */
export function isoDay(year: number, month: number, day: number): string {
	return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

/** The EDTF month, e.g. (2024, 3) → `2024-03`; seasons, quarters and halves are written the same way. */
export function isoMonth(year: number, month: number): string {
	return `${pad(year, 4)}-${pad(month)}`;
}

/** The EDTF year, four digits. */
export function isoYear(year: number): string {
	return pad(year, 4);
}

export const yearOf = (day: string) => Number(day.slice(0, 4));
export const monthOf = (day: string) => Number(day.slice(5, 7));
export const dayOf = (day: string) => Number(day.slice(8, 10));

/** Whether the calendar has such a day. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
	return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export function addDays(day: string, count: number): string {
	return new Date(Date.parse(day) + count * DAY_MS).toISOString().slice(0, 10);
}

/** Days from `from` to `to`, negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
	return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}

/** The year and month that lie `count` months after a month. */
export function shiftMonth(
	year: number,
	month: number,
	count: number
): [year: number, month: number] {
	const months = year * 12 + month - 1 + count;
	return [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1];
}

/** The same day `count` months later, or the last day of a month that is too short for it. */
export function addMonths(day: string, count: number): string {
	const [year, month] = shiftMonth(yearOf(day), monthOf(day), count);
	return isoDay(year, month, Math.min(dayOf(day), daysInMonth(year, month)));
}

/** Monday 1 to Sunday 7. */
export function weekdayOf(day: string): number {
	return ((new Date(day).getUTCDay() + 6) % 7) + 1;
}

/** The Monday of the day's week; weeks run Monday to Sunday. */
export function mondayOf(day: string): string {
	return addDays(day, 1 - weekdayOf(day));
}

/** The day `count` working days (Monday to Friday) later. */
export function addWorkdays(day: string, count: number): string {
	const weeks = Math.floor(count / 5);
	let result = addDays(day, weeks * 7);
	for (let left = count % 5; left > 0;) {
		result = addDays(result, 1);
		if (weekdayOf(result) <= 5) left -= 1;
	}
	return result;
}
