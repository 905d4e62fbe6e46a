const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
] as const;

/** Year, month (1–12) and day of an ISO day. */
export function partsOfDay(iso: string): [year: number, month: number, day: number] {
	const [year = NaN, month = NaN, day = NaN] = iso.split('-').map(Number);
	return [year, month, day];
}

/** Name of a month (1–12). @throws RangeError for any other number */
export function monthName(month: number): (typeof MONTHS)[number] {
	const name = MONTHS[month - 1];
	if (name === undefined) throw new RangeError(`not a month: ${month}`);
	return name;
}

/** `2024-01-09` → `2024年1月9日` */
export function chineseDay(iso: string): string {
	const [year, month, day] = partsOfDay(iso);
	return `${year}年${month}月${day}日`;
}

/** `2024-01-09` → `January 9, 2024` */
export function americanDay(iso: string): string {
	const [year, month, day] = partsOfDay(iso);
	return `${monthName(month)} ${day}, ${year}`;
}
