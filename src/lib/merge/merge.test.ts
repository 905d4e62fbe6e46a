import { describe, expect, it } from 'vitest';
import type { MergeItem } from './item.ts';
import { clusterItems } from './cluster.ts';
import { compareEvents, toEvent, withUniqueIds } from './event.ts';
import { canBeSameTime, sameness, textSimilarity } from './similarity.ts';

interface Draft extends Partial<Omit<MergeItem, 'mention'>> {
	source?: string;
	start?: number;
	basis?: MergeItem['mention']['date']['basis'];
	trigger?: string;
}

/** A mention of an invented summit; whatever a test is not about stays the same. */
function item({
	source = 'a',
	start = 0,
	basis = 'explicit',
	trigger,
	...rest
}: Draft = {}): MergeItem {
	const name = rest.name ?? '某某峰会';
	const exact = trigger ?? name;
	const date = rest.date ?? '2023';
	return {
		sourceDate: '2024-01-09',
		type: 'summit',
		status: 'occurred',
		date,
		namesParties: true,
		countries: ['FRA'],
		regions: ['europe'],
		themes: [],
		places: [],
		title: name,
		label: name,
		titleRank: 0,
		english: { title: name, label: name },
		order: start,
		name,
		years: null,
		keys: new Set(),
		splitFrom: null,
		...rest,
		mention: {
			source,
			quote: { exact, prefix: '', suffix: '', start, end: start + exact.length },
			trigger: { exact, start, end: start + exact.length },
			date: {
				edtf: date,
				basis,
				exact: null,
				reference: '2024-01-09',
				rule: 'test',
				derivation: []
			}
		}
	};
}

const asIs = (text: string) => text;

describe('canBeSameTime(a, b)', () => {
	it.each([
		['2023', '2023-10', true],
		['2023-12-27/2023-12-28', '2023-12', true],
		['2023-12-27/2023-12-28', '2024-01-02~', true],
		['2023-12-27/2023-12-28', '2024-01-02', false],
		['2023', '2024', false],
		['2024-03-14/..', '2025', true]
	])('%s and %s: %s', (a, b, same) => {
		expect(canBeSameTime(a, b)).toBe(same);
	});
});

describe('textSimilarity(a, b)', () => {
	it('is 1 for the same words, 0 for others, and falls with every difference', () => {
		expect(textSimilarity('缅北停火', '缅北停火')).toBe(1);
		expect(textSimilarity('缅北停火', '气候大会')).toBe(0);
		expect(textSimilarity('斡旋缅北停火', '斡旋东北停火')).toBeGreaterThan(
			textSimilarity('斡旋缅北停火', '斡旋中东和谈')
		);
	});
});

describe('sameness(a, b)', () => {
	it('finds the same occurrence in spite of a misprint', () => {
		const told = item({
			name: '斡旋缅北达成停火协议',
			countries: ['MMR'],
			regions: ['southeast-asia'],
			type: 'agreement'
		});
		const misprinted = { ...told, name: '斡旋东北达成停火协议', title: '斡旋东北达成停火协议' };
		expect(sameness(told, misprinted)).toBeGreaterThan(0);
	});

	it.each<[string, Draft]>([
		['another kind', { type: 'visa' }],
		['another year', { date: '2021' }],
		['other parties', { countries: ['BRA'], regions: ['latin-america'] }],
		[
			'another name',
			{ name: '气候变化大会', title: '气候变化大会', countries: [], regions: ['global'] }
		]
	])('keeps apart what has %s', (_, other) => {
		expect(sameness(item(), item(other))).toBe(0);
	});

	it('keeps apart editions with different numbers', () => {
		expect(sameness(item({ name: '首届某某峰会' }), item({ name: '第三届某某峰会' }))).toBe(0);
	});

	it('keeps apart anniversaries of different counts', () => {
		const ten = item({ type: 'anniversary', name: '建交十周年', years: 10 });
		const twenty = item({ type: 'anniversary', name: '建交二十周年', years: 20 });
		expect(sameness(ten, twenty)).toBe(0);
	});

	it('keeps apart what one trigger tells of several parties', () => {
		const join = { name: '加入', countries: [] as string[] };
		expect(sameness(item({ ...join, splitFrom: 'a:5' }), item({ ...join, splitFrom: 'a:5' }))).toBe(
			0
		);
	});
});

describe('clusterItems(items)', () => {
	it('groups the same in any order of the input', () => {
		const items = [
			item({ source: 'a' }),
			item({ source: 'b', sourceDate: '2024-03-07' }),
			item({ source: 'b', sourceDate: '2024-03-07', start: 9, type: 'visa', name: '免签' })
		];
		const sizes = (list: MergeItem[]) => clusterItems(list).map((cluster) => cluster.length);
		expect(sizes(items)).toEqual([2, 1]);
		expect(sizes([...items].reverse())).toEqual([2, 1]);
	});
});

describe('toEvent(cluster, toTraditional)', () => {
	const early = item({ source: 'a', basis: 'inherited', date: '2023' });
	const late = item({
		source: 'b',
		sourceDate: '2024-03-07',
		basis: 'relative',
		date: '2023-10',
		start: 4
	});

	it('takes the most precise date and puts the best evidence first', () => {
		const event = toEvent([early, late], asIs);
		expect(event).toMatchObject({ date: '2023-10', earliest: '2023-10-01', latest: '2023-10-31' });
		expect(event.mentions.map((mention) => mention.source)).toEqual(['b', 'a']);
	});

	it('keeps its id when a later text is added', () => {
		expect(toEvent([early, late], asIs).id).toBe(toEvent([early], asIs).id);
	});

	it('believes the latest text about the status', () => {
		const planned = { ...early, status: 'planned' as const };
		expect(toEvent([planned, late], asIs).status).toBe('occurred');
	});

	it('drops a region that only a minority of mentions gives', () => {
		const odd = item({ source: 'c', regions: ['europe', 'global'] });
		expect(toEvent([early, late, odd], asIs).regions).toEqual(['europe']);
	});

	it('throws for no mentions', () => {
		expect(() => toEvent([], asIs)).toThrow('invalid cluster: no mentions');
	});
});

describe('order and ids', () => {
	it('sorts by first day, then by last, and numbers equal ids', () => {
		const year = toEvent([item()], asIs);
		const month = toEvent([item({ date: '2023-01' })], asIs);
		const sorted = [year, month].sort(compareEvents);
		expect(sorted.map((event) => event.date)).toEqual(['2023-01', '2023']);
		expect(withUniqueIds([year, year]).map((event) => event.id)).toEqual([year.id, `${year.id}-2`]);
	});
});
