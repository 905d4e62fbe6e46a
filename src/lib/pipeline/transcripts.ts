import { findOccasions } from '../collate/occasions.ts';
import { collateTranscripts, gatherOverlapping, type Passage } from '../collate/passages.ts';
import { compareText } from '../merge/cluster.ts';
import type { MergeItem } from '../merge/item.ts';
import { familyOf } from '../merge/similarity.ts';
import type { SourceReading } from './compile.ts';

/** The readings of a corpus, transcripts of one occasion beside each other. */
export interface Collated {
	/** All mentions; those of one passage in several transcripts bear its name. */
	items: MergeItem[];
	/** For each transcript, the first of its occasion, both by the ids of their sources. */
	occasions: ReadonlyMap<string, string>;
}

/** A mention with its place in the longest transcript. */
interface Placed {
	passage: Passage;
	value: MergeItem;
}

function placedIn(occasion: readonly SourceReading[]): Placed[] {
	const collations = collateTranscripts(occasion.map(({ raw }) => raw));
	return occasion.flatMap(({ items }, index) =>
		items.flatMap((item) => {
			// Which of several occurrences told by one trigger is meant, its place does not tell.
			const passage =
				item.splitFrom === null ? collations[index]?.locate(item.mention.trigger) : null;
			return passage ? [{ passage, value: item }] : [];
		})
	);
}

/** Mentions of one passage: one of each transcript, whatever a misprint has made of its kind. */
function samePassages(placed: readonly Placed[]): Placed[][] {
	const groups = gatherOverlapping(placed).flatMap((group) => {
		const sources = new Set(group.map(({ value }) => value.mention.source));
		if (sources.size === group.length) return [group];
		const families = new Set(group.map(({ value }) => familyOf(value.type)));
		return [...families].flatMap((family) =>
			gatherOverlapping(group.filter(({ value }) => familyOf(value.type) === family))
		);
	});
	return groups.filter(({ length }) => length > 1);
}

/**
 * Names the passages that transcripts of one occasion have in common.
 *
 * @param members the transcripts, the longest first
 * @param name of the occasion
 * @returns the mentions of such passages, each with the name of its own
 */
export function passagesOf(
	members: readonly SourceReading[],
	name: string
): Map<MergeItem, string> {
	const groups = samePassages(placedIn(members));
	return new Map(
		groups.flatMap((group, index) => group.map(({ value }) => [value, `${name}:${index}`]))
	);
}

/** The name of an occasion: the first of its sources’ ids. */
export function occasionName(ids: readonly string[]): string {
	const [name = ''] = [...ids].sort(compareText);
	return name;
}

/** Finds transcripts of one occasion, and the passages that they have in common. */
export function collateReadings(readings: readonly SourceReading[]): Collated {
	const texts = readings.map((reading) => {
		const { id, date } = reading.source;
		return { id, date, sketch: reading.sketch, reading };
	});
	const passages = new Map<MergeItem, string>();
	const occasions = new Map<string, string>();
	for (const members of findOccasions(texts)) {
		const name = occasionName(members.map(({ id }) => id));
		for (const { id } of members) occasions.set(id, name);
		const readings = members.map(({ reading }) => reading);
		for (const [item, passage] of passagesOf(readings, name)) passages.set(item, passage);
	}
	const items = readings.flatMap((reading) => reading.items);
	return {
		items: items.map((item) => ({ ...item, passage: passages.get(item) ?? null })),
		occasions
	};
}
