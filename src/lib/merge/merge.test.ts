import { describe, expect, it } from 'vitest';
import { boundsOf } from '../model/edtf.ts';
import type { MergeItem } from './item.ts';
import { clusterItems } from './cluster.ts';
import { compareEvents, toEvent, withUniqueIds } from './event.ts';
import { possibleTime } from './possible-time.ts';
import { sameness, textSimilarity } from './similarity.ts';

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
		...(boundsOf(date) ?? { earliest: null, latest: null }),
		namesParties: true,
		countries: ['FRA'],
		regions: ['europe'],
		themes: [],
		places: [],
		title: name,
		label: name,
		titleRank: 0,
		english: { title: name, label: name, isNamed: true },
		order: start,
		name,
		years: null,
		keys: new Set(),
		hosts: new Set(),
		passage: null,
		splitFrom: null,
		...rest,
		mention: {
			source,
			quote: {
				exact,
				prefix: '',
				suffix: '',
				start,
				end: start + exact.length
			},
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
		const misprinted = {
			...told,
			name: '斡旋东北达成停火协议',
			title: '斡旋东北达成停火协议'
		};
		expect(sameness(told, misprinted)).toBeGreaterThan(0);
	});

	it.each<[string, Draft]>([
		['another kind', { type: 'visa' }],
		['another year', { date: '2021' }],
		['other parties', { countries: ['BRA'], regions: ['latin-america'] }],
		[
			'another name',
			{
				name: '气候变化大会',
				title: '气候变化大会',
				countries: [],
				regions: ['global']
			}
		]
	])('keeps apart what has %s', (_, other) => {
		expect(sameness(item(), item(other))).toBe(0);
	});

	it('finds the same passage of two transcripts whatever a misprint has made of it', () => {
		const told = item({ passage: 'p' });
		const misprinted = item({
			passage: 'p',
			type: 'meeting',
			date: '2021',
			countries: ['BRA'],
			name: '第二届某某会面'
		});
		expect(sameness(told, misprinted)).toBeGreaterThan(0);
		expect(sameness(told, { ...misprinted, passage: 'q' })).toBe(0);
	});

	it('keeps apart what one text plans when another tells that it is over', () => {
		const over = item({ date: '2024', ...possibleTime('2024', 'occurred', '2024-03-07') });
		const planned = item({ date: '2024', ...possibleTime('2024', 'planned', '2024-06-01') });
		expect(sameness(over, planned)).toBe(0);
	});

	it('keeps apart documents with different titles', () => {
		const titled = (name: string) => item({ type: 'document', name, title: '发布文件' });
		const security = titled('提出《全球安全倡议概念文件》');
		expect(sameness(security, titled('提出《人工智能治理方案》'))).toBe(0);
		expect(sameness(security, titled('提出《全球安全倡议》'))).toBeGreaterThan(0);
	});

	it('keeps apart what two hosts do with one guest', () => {
		const met = (host: string) =>
			item({ type: 'meeting', name: '会见', title: '会见某国首相', hosts: new Set([host]) });
		expect(sameness(met('xi-jinping'), met('li-qiang'))).toBe(0);
		expect(sameness(met('xi-jinping'), met('xi-jinping'))).toBeGreaterThan(0);
	});

	it('keeps apart papers of different kinds', () => {
		const paper = (name: string) => item({ type: 'document', name, title: `发表${name}` });
		expect(sameness(paper('立场文件'), paper('决议'))).toBe(0);
		expect(sameness(paper('立场文件'), paper('立场文件'))).toBeGreaterThan(0);
	});

	it('keeps apart gatherings of different organisations', () => {
		const summit = (key: string) =>
			item({ name: '首脑会议', countries: [], regions: ['global'], keys: new Set([key]) });
		expect(sameness(summit('organisation/eu'), summit('organisation/nato'))).toBe(0);
	});

	it('finds what two countries do once at a time, whatever it is called', () => {
		const between = (type: MergeItem['type'], name: string, countries: string[]) =>
			item({ type, name, title: name, countries, regions: ['middle-east'] });
		const parties = ['IRN', 'SAU'];
		const reconciled = between('relations', '历史性和解', parties);
		expect(sameness(reconciled, between('relations', '恢复外交关系', parties))).toBeGreaterThan(0);
		expect(sameness(reconciled, between('relations', '恢复外交关系', ['IRN']))).toBe(0);
		expect(
			sameness(between('meeting', '会谈', parties), between('meeting', '通电话', parties))
		).toBe(0);
	});

	it('keeps apart editions with different numbers', () => {
		expect(sameness(item({ name: '首届某某峰会' }), item({ name: '第三届某某峰会' }))).toBe(0);
	});

	it('keeps apart anniversaries of different counts', () => {
		const ten = item({ type: 'anniversary', name: '建交十周年', years: 10 });
		const twenty = item({
			type: 'anniversary',
			name: '建交二十周年',
			years: 20
		});
		expect(sameness(ten, twenty)).toBe(0);
	});
});

describe('clusterItems(items)', () => {
	it('groups the same in any order of the input', () => {
		const items = [
			item({ source: 'a' }),
			item({ source: 'b', sourceDate: '2024-03-07' }),
			item({
				source: 'b',
				sourceDate: '2024-03-07',
				start: 9,
				type: 'visa',
				name: '免签'
			})
		];
		const sizes = (list: MergeItem[]) => clusterItems(list).map((cluster) => cluster.length);
		expect(sizes(items)).toEqual([2, 1]);
		expect(sizes([...items].reverse())).toEqual([2, 1]);
	});

	it('keeps apart what one trigger tells of several parties', () => {
		const join = { name: '加入', countries: [] as string[] };
		const items = [item({ ...join, splitFrom: 'a:5' }), item({ ...join, splitFrom: 'a:5' })];
		expect(clusterItems(items)).toHaveLength(2);
	});
});

describe('toEvent(cluster, toTraditional)', () => {
	it('calls a gathering a summit that anybody calls one', () => {
		const forum = item({ type: 'conference', source: 'a', name: '绿洲论坛' });
		const summit = item({ type: 'summit', source: 'b', name: '绿洲论坛峰会' });
		expect(toEvent([forum, summit], asIs).type).toBe('summit');
		expect(toEvent([forum], asIs).type).toBe('conference');
	});

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
		expect(event).toMatchObject({
			date: '2023-10',
			earliest: '2023-10-01',
			latest: '2023-10-31'
		});
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

	it('takes the time that most mentions can mean where they contradict each other, and shows who differs', () => {
		const day = (source: string, date: string) => item({ source, date, basis: 'explicit' });
		const event = toEvent(
			[day('a', '2023-03-17'), day('b', '2023-03-14'), day('c', '2023-03-14'), day('d', '2023')],
			asIs
		);
		expect(event.date).toBe('2023-03-14');
		const differing = event.mentions.filter(({ differs }) => differs);
		expect(differing.map(({ source, differs }) => [source, differs])).toEqual([['a', ['date']]]);
	});

	it('takes a coarse time only where no finer one goes with it', () => {
		const dates = ['2023', '2023-10', '2023-11', '2023-11'];
		expect(
			toEvent(
				dates.map((date) => item({ date })),
				asIs
			).date
		).toBe('2023-11');
	});

	it('says which mentions tell another kind, status or other countries', () => {
		const told = item({ basis: 'explicit', date: '2023-05-18', type: 'summit' });
		const other = item({
			source: 'b',
			sourceDate: '2023-02-01',
			type: 'conference',
			status: 'planned',
			countries: ['MMR']
		});
		const [first, second] = toEvent([told, other], asIs).mentions;
		expect(first).not.toHaveProperty('differs');
		expect(second?.differs).toEqual(['type', 'status', 'countries']);
		const takenUp = toEvent([told, { ...other, namesParties: false }], asIs).mentions[1];
		expect(takenUp?.differs).toEqual(['type', 'status']);
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
