import type { Bounds } from '../model/edtf.ts';

/** A time over more months than this is found from everywhere, instead of being listed under each. */
const MOST_MONTHS = 48;

const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

/** The months of a time; none when it is open or long. */
function monthsOf({ earliest, latest }: Bounds): number[] | null {
	if (earliest === null || latest === null) return null;
	const [first, last] = [monthOf(earliest), monthOf(latest)];
	if (last - first >= MOST_MONTHS) return null;
	return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Values by their times: finds those whose times may share a day with another. */
export class TimeIndex<T> {
	readonly #byMonth = new Map<number, T[]>();
	readonly #everywhere: T[] = [];
	readonly #all: T[] = [];

	add(time: Bounds, value: T): void {
		this.#all.push(value);
		const months = monthsOf(time);
		if (!months) this.#everywhere.push(value);
		for (const month of months ?? []) {
			const values = this.#byMonth.get(month);
			if (values) values.push(value);
			else this.#byMonth.set(month, [value]);
		}
	}

	/** Every value whose time shares a day with this one, and others whose times share a month. */
	around(time: Bounds): Iterable<T> {
		const months = monthsOf(time);
		if (!months) return this.#all;
		return new Set([
			...this.#everywhere,
			...months.flatMap((month) => this.#byMonth.get(month) ?? [])
		]);
	}
}
