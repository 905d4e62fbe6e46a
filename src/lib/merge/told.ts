import type { Source } from '../model/event-list.ts';
import type { ToldMention } from '../model/mention-line.ts';
import type { MergeItem } from './item.ts';
import { possibleTime } from './possible-time.ts';

/** Where the triggers begin that tell of several occurrences. */
function splitTriggers(told: readonly ToldMention[]): ReadonlySet<number> {
	const seen = new Set<number>();
	const split = new Set<number>();
	for (const { mention } of told) {
		const { start } = mention.trigger;
		(seen.has(start) ? split : seen).add(start);
	}
	return split;
}

/** Makes a text’s mentions ready for merging: all that follows from them and their text is worked out. */
export function toMergeItems(
	{ id, date: sourceDate }: Pick<Source, 'id' | 'date'>,
	told: readonly ToldMention[]
): MergeItem[] {
	const split = splitTriggers(told);
	// Written out: an object spread with so many fields is a slow one, and merging compares them often.
	return told.map((one, order) => {
		const { mention, status } = one;
		const { edtf } = mention.date;
		const { start } = mention.trigger;
		const { earliest, latest } = possibleTime(edtf, status, sourceDate);
		return {
			mention,
			sourceDate,
			type: one.type,
			status,
			date: edtf,
			earliest,
			latest,
			namesParties: one.namesParties,
			countries: one.countries,
			regions: one.regions,
			themes: one.themes,
			places: one.places,
			title: one.title,
			label: one.label,
			english: one.english,
			titleRank: one.titleRank,
			name: one.name,
			years: one.years,
			keys: new Set(one.keys),
			hosts: new Set(one.hosts),
			passage: null,
			splitFrom: split.has(start) ? `${id}:${start}` : null,
			order
		};
	});
}

/** What a text told, without what follows from it. */
export function toldOf(item: MergeItem): ToldMention {
	const { mention, type, status, namesParties, title, label, titleRank, english } = item;
	return {
		...{ mention, type, status, namesParties },
		countries: [...item.countries],
		regions: [...item.regions],
		themes: [...item.themes],
		places: [...item.places],
		...{ title, label, titleRank, english, name: item.name, years: item.years },
		keys: [...item.keys],
		hosts: [...item.hosts]
	};
}
