/** A text as it is compared with others. */
export interface ComparedText {
	/** Id of the source. */
	id: string;
	/** ISO day from which it counts. */
	date: string;
	/** As `sketchOf` makes it. */
	sketch: ReadonlySet<number>;
}

/** Transcripts of one occasion appear within so many days. */
const MOST_DAYS = 7;
/** Share of the shorter text’s wordings that the longer one has, too; misprints spoil eight each. */
const ENOUGH_SHARED = 0.4;
/** Fewer common wordings than this are a formula, such as a dateline. */
const FEWEST_SHARED = 8;

const NOWHERE: readonly number[] = [];
const DAY = 86_400_000;
const areNear = (a: string, b: string) =>
	Math.abs(Date.parse(a) - Date.parse(b)) <= MOST_DAYS * DAY;

/**
 * Finds texts that are transcripts of one occasion, such as two papers’ versions of one press
 * conference: most of the shorter one’s wordings stand in the longer one, of about the same day. Each
 * text is compared with the longest of its occasion only.
 *
 * @returns groups of two or more, the longest text first
 */
export function findOccasions<T extends ComparedText>(texts: readonly T[]): T[][] {
	const byLength = [...texts].sort(
		(a, b) => b.sketch.size - a.sketch.size || (a.id < b.id ? -1 : 1)
	);
	const occasions: T[][] = [];
	/** The occasions whose longest text has a wording. */
	const holders = new Map<number, number[]>();
	for (const text of byLength) {
		const shared = new Map<number, number>();
		for (const wording of text.sketch)
			for (const place of holders.get(wording) ?? NOWHERE)
				shared.set(place, (shared.get(place) ?? 0) + 1);
		let [best, most] = [-1, Math.max(FEWEST_SHARED, text.sketch.size * ENOUGH_SHARED) - 1];
		for (const [place, count] of shared)
			if (count > most && areNear(occasions[place]?.[0]?.date ?? '', text.date))
				[best, most] = [place, count];
		const occasion = occasions[best];
		if (occasion) {
			occasion.push(text);
			continue;
		}
		for (const wording of text.sketch) {
			const places = holders.get(wording);
			if (places) places.push(occasions.length);
			else holders.set(wording, [occasions.length]);
		}
		occasions.push([text]);
	}
	return occasions.filter(({ length }) => length > 1);
}
