import type { Query } from './query.ts';
import type { TextIndex } from './search-index.ts';

/** The texts of a long list in parts, each of the same size but the last. */
export interface TextParts {
	/** Number of parts. */
	count: number;
	/** Texts of a part. */
	size: number;
	/** Rejects when the part cannot be had. */
	part: (number: number) => Promise<TextIndex>;
}

/** What a part of a search has found. */
export interface Finding {
	/** Places among all texts, ascending. */
	places: number[];
	/** Share of the parts that have been searched, from 0 to 1. */
	done: number;
}

/**
 * Searches part by part: the next part is fetched while one is searched. Whoever stops asking ends the
 * search.
 *
 * @throws whatever a part rejects with
 */
export async function* findInParts(
	{ count, size, part }: TextParts,
	query: Query
): AsyncGenerator<Finding, void> {
	const fetched = (number: number) => {
		const coming = part(number);
		// It is told when the part's turn has come, which may be never.
		coming.catch(() => undefined);
		return coming;
	};
	let next = fetched(0);
	for (let number = 0; number < count; number++) {
		const texts = await next;
		if (number + 1 < count) next = fetched(number + 1);
		const places = texts.find(query).map((place) => number * size + place);
		yield { places, done: (number + 1) / count };
	}
}
