/** Entries that share one bound. */
const FANOUT = 64;

/**
 * The latest ends of intervals that stand in some order, over ever more of them: those that end after a
 * time are found at a cost that follows how many they are, with the logarithm of all.
 */
export class LatestEnds {
	/** The latest end of every so many entries of the level beneath, from the ends up. */
	readonly #levels: Float64Array[] = [];

	constructor(ends: Float64Array) {
		let level = ends;
		do this.#levels.push((level = maximaOf(level)));
		while (level.length > FANOUT);
	}

	/**
	 * Visits the places before a limit whose interval ends after a time, in their order.
	 *
	 * @param ends by place, those that this was made of
	 */
	after(
		time: number,
		limit: number,
		ends: (place: number) => number,
		visit: (place: number) => void
	): void {
		const descend = (height: number, first: number, width: number): void => {
			const level = this.#levels[height];
			const count = level?.length ?? limit;
			const last = Math.min(first + FANOUT, count, Math.ceil(limit / width));
			for (let at = first; at < last; at++) {
				if ((level ? (level[at] ?? 0) : ends(at)) <= time) continue;
				if (level) descend(height - 1, at * FANOUT, width / FANOUT);
				else visit(at);
			}
		};
		descend(this.#levels.length - 1, 0, FANOUT ** this.#levels.length);
	}
}

/** The greatest number of every so many. */
function maximaOf(numbers: Float64Array): Float64Array {
	const maxima = new Float64Array(Math.ceil(numbers.length / FANOUT)).fill(-Infinity);
	for (let at = 0; at < numbers.length; at++) {
		const place = Math.floor(at / FANOUT);
		const number = numbers[at] ?? 0;
		if (number > (maxima[place] ?? 0)) maxima[place] = number;
	}
	return maxima;
}
