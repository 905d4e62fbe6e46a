import type { Bounds } from '../model/edtf.ts';

/** A time over more months than this is found from everywhere, instead of being listed under each. */
const MOST_MONTHS = 48;

const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

/** The first and last month of a time, counted from year 0; null when it is open or long. */
export function monthsOf({
	earliest,
	latest
}: Bounds): readonly [first: number, last: number] | null {
	if (earliest === null || latest === null) return null;
	const [first, last] = [monthOf(earliest), monthOf(latest)];
	return last - first >= MOST_MONTHS ? null : [first, last];
}

/** A value with the search that came upon it last: it may stand under several months. */
interface Entry<T> {
	value: T;
	metIn: number;
}

/** Values by their times: finds those whose times may share a day with another. */
export class TimeIndex<T> {
	readonly #byMonth = new Map<number, Entry<T>[]>();
	readonly #everywhere: Entry<T>[] = [];
	readonly #all: Entry<T>[] = [];
	#searches = 0;

	add(time: Bounds, value: T): void {
		const entry = { value, metIn: 0 };
		this.#all.push(entry);
		const months = monthsOf(time);
		if (!months) {
			this.#everywhere.push(entry);
			return;
		}
		const [first, last] = months;
		for (let month = first; month <= last; month += 1) {
			const entries = this.#byMonth.get(month);
			if (entries) entries.push(entry);
			else this.#byMonth.set(month, [entry]);
		}
	}

	/** Every value whose time shares a day with this one, and others whose times share a month. */
	around(time: Bounds): T[] {
		const months = monthsOf(time);
		if (!months) return this.#all.map(({ value }) => value);
		this.#searches += 1;
		const found: T[] = [];
		const take = (entry: Entry<T>) => {
			if (entry.metIn !== this.#searches) found.push(entry.value);
			entry.metIn = this.#searches;
		};
		this.#everywhere.forEach(take);
		const [first, last] = months;
		for (let month = first; month <= last; month += 1) this.#byMonth.get(month)?.forEach(take);
		return found;
	}
}
