import type { MergeItem } from './item.ts';
import { isSameEvent } from './similarity.ts';

/** Order in which mentions are read: by the day of their text, then by source, then by place. */
export function compareItems(a: MergeItem, b: MergeItem): number {
	return (
		compareText(a.sourceDate, b.sourceDate) ||
		compareText(a.mention.source, b.mention.source) ||
		a.mention.quote.start - b.mention.quote.start ||
		a.mention.trigger.start - b.mention.trigger.start ||
		compareText(a.title, b.title)
	);
}

/** Orders strings by code unit, the same on every machine. */
export function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Groups mentions of the same occurrence. A mention joins the first group in which it agrees with
 * at least half of the members; the order of the texts' days decides, not that of the files.
 */
export function clusterItems(items: readonly MergeItem[]): MergeItem[][] {
	const clusters: MergeItem[][] = [];
	for (const item of [...items].sort(compareItems)) {
		let best: MergeItem[] | null = null;
		let bestShare = 0;
		for (const cluster of clusters) {
			const agreeing = cluster.filter((other) => isSameEvent(item, other)).length;
			const share = agreeing / cluster.length;
			if (share >= 0.5 && share > bestShare) [best, bestShare] = [cluster, share];
		}
		if (best) best.push(item);
		else clusters.push([item]);
	}
	return clusters;
}
