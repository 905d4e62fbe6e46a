/** How a language tells dates. What is not EDTF as the project writes it throws a RangeError. */
export interface DateWords {
	/** A date in words, e.g. `2023年12月27日至28日`, `27–28 December 2023`. */
	describe: (edtf: string) => string;
	/** What a date leaves open, e.g. `日未详`; empty when it is known to the day. */
	precision: (edtf: string) => string;
	/**
	 * A date as briefly as a column of dates allows, the year left out where it is the given one:
	 * `12.27–28`, `27–28 Dec`.
	 *
	 * @param year four digits, the year that stands above the column
	 */
	short: (edtf: string, year: string) => string;
	/** A mark of a small axis; the first one of an axis is complete. */
	tick: (date: Date, unit: 'day' | 'month' | 'year', isFirst: boolean) => string;
}
