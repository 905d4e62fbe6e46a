import type { MergeItem } from './item.ts';
import { sameness } from './similarity.ts';

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

/** From here on groups are one: of the pairs between them, at least half must agree … */
const ENOUGH_PAIRS = 0.5;
/** … and all of them, those that do not agree counted as 0, by this much on average. */
const ENOUGH_ON_AVERAGE = 0.3;

/** Average sameness of the pairs between two groups; 0 when they are not one. */
function agreement(a: readonly MergeItem[], b: readonly MergeItem[]): number {
	const weights = a.flatMap((x) => b.map((y) => sameness(x, y)));
	const agreeing = weights.filter((weight) => weight > 0).length / weights.length;
	const average = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
	return agreeing >= ENOUGH_PAIRS && average >= ENOUGH_ON_AVERAGE ? average : 0;
}

/** Adds each group to the earlier one with which it agrees most, if it does with any. */
function gather(groups: readonly (readonly MergeItem[])[]): MergeItem[][] {
	const clusters: MergeItem[][] = [];
	for (const group of groups) {
		let best: MergeItem[] | null = null;
		let most = 0;
		for (const cluster of clusters) {
			const agreed = agreement(cluster, group);
			if (agreed > most) [best, most] = [cluster, agreed];
		}
		if (best) best.push(...group);
		else clusters.push([...group]);
	}
	return clusters;
}

/**
 * Groups mentions of the same occurrence, in the order of the texts' days, not of the files: first
 * mention by mention, then once more group by group, for those that a later mention ties together.
 */
export function clusterItems(items: readonly MergeItem[]): MergeItem[][] {
	const single = [...items].sort(compareItems).map((item) => [item]);
	return gather(gather(single));
}
