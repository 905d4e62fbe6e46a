import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clusterItems, compareItems } from './cluster.ts';
import type { MergeItem } from './item.ts';
import { WEIGHT_UNITS } from './kind.ts';
import { possibleTime } from './possible-time.ts';
import { sameness } from './similarity.ts';

/** Every pair compared, without kinds, blocks or counts. */
function clusterPlainly(items: readonly MergeItem[]): MergeItem[][] {
	const weightOf = (a: MergeItem, b: MergeItem) =>
		a.splitFrom !== null && a.splitFrom === b.splitFrom
			? 0
			: Math.round(sameness(a, b) * WEIGHT_UNITS) / WEIGHT_UNITS;
	const agreement = (a: readonly MergeItem[], b: readonly MergeItem[]) => {
		const weights = a.flatMap((x) => b.map((y) => weightOf(x, y)));
		const agreeing = weights.filter((weight) => weight > 0).length / weights.length;
		const average = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
		return agreeing >= 0.5 && average >= 0.3 ? average : 0;
	};
	const gather = (groups: readonly (readonly MergeItem[])[]) => {
		const clusters: MergeItem[][] = [];
		for (const group of groups) {
			const agreed = clusters.map((cluster) => agreement(cluster, group));
			const most = Math.max(0, ...agreed);
			if (most > 0) clusters[agreed.indexOf(most)]?.push(...group);
			else clusters.push([...group]);
		}
		return clusters;
	};
	return gather(gather([...items].sort(compareItems).map((item) => [item])));
}

const some = <T>(...values: T[]) => fc.subarray(values);

const drafts = fc.record({
	type: fc.constantFrom('summit', 'conference', 'visit', 'document', 'agreement'),
	date: fc.constantFrom(
		...['2023', '2023-10', '2023-10-17/2023-10-18', '2023-12~', '2024-01', '2021~', '2023~'],
		...['2022-12-31', '2023-01-01', '../2023', '2023-05/..', '2013/2022']
	),
	namesParties: fc.boolean(),
	countries: some('CHN', 'FRA', 'DEU'),
	regions: some<MergeItem['regions'][number]>('europe', 'global'),
	places: some('北京', '巴黎'),
	name: fc.constantFrom('高峰论坛', '第三届高峰论坛', '首届高峰论坛', '国事访问', '会谈'),
	title: fc.constantFrom('某国举行高峰论坛', '对某国进行国事访问', '双方会谈'),
	keys: some('eu', 'un').map((keys) => new Set(keys)),
	hosts: some('xi', 'li').map((keys) => new Set(keys)),
	passage: fc.constantFrom(null, null, null, 'p', 'q'),
	splitFrom: fc.constantFrom(null, null, 'a:1', 'b:2'),
	source: fc.constantFrom('a', 'b', 'c'),
	sourceDate: fc.constantFrom('2023-12-01', '2024-01-09')
});

const items = fc.array(drafts, { maxLength: 24 }).map((list) =>
	list.map(({ source, ...facts }, order): MergeItem => {
		const span = {
			exact: facts.name,
			start: order,
			end: order + facts.name.length
		};
		return {
			...(facts as Omit<typeof facts, 'type'> & Pick<MergeItem, 'type'>),
			...possibleTime(facts.date, 'occurred', facts.sourceDate),
			status: 'occurred',
			themes: [],
			label: facts.name,
			english: { title: '', label: '', isNamed: false },
			titleRank: 0,
			years: null,
			order,
			mention: {
				source,
				quote: { ...span, prefix: '', suffix: '' },
				trigger: span,
				date: {
					edtf: facts.date,
					basis: 'explicit',
					exact: null,
					reference: '2024-01-09',
					rule: 'test',
					derivation: []
				}
			}
		};
	})
);

it('groups as comparing every pair does', () => {
	fc.assert(
		fc.property(items, (list) => {
			expect(clusterItems(list)).toEqual(clusterPlainly(list));
		}),
		{ numRuns: 400 }
	);
});

it('groups texts that repeat each other as it groups one of them', () => {
	fc.assert(
		fc.property(items, fc.integer({ min: 2, max: 5 }), (list, times) => {
			const whole = list.map((item) => ({ ...item, splitFrom: null }));
			const copies = Array.from({ length: times }, () => whole).flat();
			expect(clusterItems(copies)).toEqual(clusterPlainly(copies));
		}),
		{ numRuns: 60 }
	);
});
