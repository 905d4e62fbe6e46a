import type { MergeItem } from './item.ts';
import { isSameEvent } from './similarity.ts';

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

/** Share of the pairs between two groups that agree. */
function agreement(a: readonly MergeItem[], b: readonly MergeItem[]): number {
	let agreeing = 0;
	for (const x of a) for (const y of b) if (isSameEvent(x, y)) agreeing += 1;
	return agreeing / (a.length * b.length);
}

/** From here on groups are one: of the pairs between them, at least half must agree. */
const ENOUGH = 0.5;

/** Adds each group to the earlier one with which most of its mentions agree, if enough do. */
function gather(groups: readonly (readonly MergeItem[])[]): MergeItem[][] {
	const clusters: MergeItem[][] = [];
	for (const group of groups) {
		let best: MergeItem[] | null = null;
		let bestShare = 0;
		for (const cluster of clusters) {
			const share = agreement(cluster, group);
			if (share >= ENOUGH && share > bestShare) [best, bestShare] = [cluster, share];
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
