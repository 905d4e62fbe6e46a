/** How all events add up: total = named + marked + counted + earlier + later. */
export interface Ledger {
	total: number;
	/** In view: named + marked + counted. */
	inView: number;
	/** In view with a name. */
	named: number;
	/** In view as a bare figure. */
	marked: number;
	/** In view within a `+n`. */
	counted: number;
	/** Ended before the view. */
	earlier: number;
	/** Begin after the view. */
	later: number;
}

/**
 * Adds up where the events stand.
 *
 * @throws RangeError when the parts do not add up to the total, which would mean that an event got lost
 */
export function ledgerOf(parts: Omit<Ledger, 'inView'>): Ledger {
	const inView = parts.named + parts.marked + parts.counted;
	if (inView + parts.earlier + parts.later !== parts.total)
		throw new RangeError(`the ledger does not add up: ${JSON.stringify(parts)}`);
	return { ...parts, inView };
}

/** Counts that need no layout, e.g. for the list on a phone. */
export interface ViewCount {
	total: number;
	inView: number;
	earlier: number;
	later: number;
}
