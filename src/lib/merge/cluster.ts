import type { MergeItem } from './item.ts';
import { KindRegister, WEIGHT_UNITS, type Kind } from './kind.ts';

/** Order in which mentions are read: by the day of their text, then by source, then by place. */
export function compareItems(a: MergeItem, b: MergeItem): number {
	return (
		compareText(a.sourceDate, b.sourceDate) ||
		compareText(a.mention.source, b.mention.source) ||
		a.order - b.order
	);
}

/** Orders strings by code unit, the same on every machine. */
export function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** Mentions that are taken for one occurrence. */
interface Group {
	items: MergeItem[];
	/** How many of them are of each kind. */
	kinds: Map<Kind, number>;
	/** Kinds of the mentions that one trigger tells of, by trigger. */
	split: Map<string, Kind[]>;
}

function groupOf(item: MergeItem, kind: Kind): Group {
	const { splitFrom } = item;
	return {
		items: [item],
		kinds: new Map([[kind, 1]]),
		split: new Map(splitFrom === null ? [] : [[splitFrom, [kind]]])
	};
}

/** From here on groups are one: of the pairs between them, at least half must agree … */
const ENOUGH_PAIRS = 0.5;
/** … and all of them, those that do not agree counted as 0, by this much on average. */
const ENOUGH_ON_AVERAGE = 0.3;

/** The pairs between two groups that agree, and their sameness in all. */
interface Tally {
	pairs: number;
	weight: number;
}

/** Average sameness of the pairs between two groups; 0 when they are not one. */
function agreement({ pairs, weight }: Tally, all: number): number {
	const average = weight / WEIGHT_UNITS / all;
	return pairs / all >= ENOUGH_PAIRS && average >= ENOUGH_ON_AVERAGE ? average : 0;
}

/** Several occurrences told by one trigger are never the same: their pairs do not agree. */
function withoutSplit(tally: Tally, a: Group, b: Group): Tally {
	let { pairs, weight } = tally;
	for (const [trigger, kinds] of b.split)
		for (const one of a.split.get(trigger) ?? [])
			for (const other of kinds) {
				const alike = one.alike.get(other) ?? 0;
				pairs -= alike > 0 ? 1 : 0;
				weight -= alike;
			}
	return { pairs, weight };
}

/** Groups that grow, found by the kinds that they hold. */
class Clusters {
	readonly groups: Group[] = [];
	/** For each kind, how many mentions of it each group holds, by the group's place. */
	readonly #holders = new Map<Kind, Map<number, number>>();

	/** The place of the earliest group with which one agrees most; that of a new group when it does with none. */
	placeFor(group: Group): number {
		let best = this.groups.length;
		let most = 0;
		for (const [place, tally] of this.#tally(group)) {
			const other = this.groups[place];
			if (!other) continue;
			const all = other.items.length * group.items.length;
			const agreed = agreement(withoutSplit(tally, other, group), all);
			if (agreed > most || (agreed === most && agreed > 0 && place < best))
				[best, most] = [place, agreed];
		}
		return best;
	}

	#tally(group: Group): Map<number, Tally> {
		const tallies = new Map<number, Tally>();
		for (const [kind, count] of group.kinds)
			for (const [alike, weight] of kind.alike)
				for (const [place, held] of this.#holders.get(alike) ?? []) {
					const tally = tallies.get(place) ?? { pairs: 0, weight: 0 };
					tally.pairs += count * held;
					tally.weight += weight * count * held;
					tallies.set(place, tally);
				}
		return tallies;
	}

	/** Takes a group into the one at a place. */
	add(place: number, group: Group): void {
		const { items, kinds, split } = (this.groups[place] ??= {
			items: [],
			kinds: new Map(),
			split: new Map()
		});
		for (const item of group.items) items.push(item);
		for (const [kind, count] of group.kinds) {
			const held = (kinds.get(kind) ?? 0) + count;
			kinds.set(kind, held);
			const holders = this.#holders.get(kind) ?? new Map<number, number>();
			this.#holders.set(kind, holders.set(place, held));
		}
		for (const [trigger, own] of group.split)
			split.set(trigger, [...(split.get(trigger) ?? []), ...own]);
	}
}

/** Adds each group to the earlier one with which it agrees most, if it does with any. */
function gather(groups: readonly Group[]): Group[] {
	const clusters = new Clusters();
	for (const group of groups) clusters.add(clusters.placeFor(group), group);
	return clusters.groups;
}

/**
 * Groups mentions of the same occurrence, in the order of the texts' days, not of the files: first
 * mention by mention, then once more group by group, for those that a later mention ties together.
 */
export function clusterItems(items: readonly MergeItem[]): MergeItem[][] {
	const register = new KindRegister();
	const single = [...items].sort(compareItems).map((item) => groupOf(item, register.kindOf(item)));
	return gather(gather(single)).map((group) => group.items);
}
