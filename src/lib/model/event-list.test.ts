import { describe, expect, it } from 'vitest';
import { parseEventList, type EventList } from './event-list.ts';

const list = (): EventList => ({
	version: 1,
	generator: 'test 1',
	sources: [
		{
			id: 'a',
			file: 'texts/a.txt',
			title: '题',
			kind: 'speech',
			date: '2024-01-09',
			script: 'Hans',
			sha256: '0'.repeat(64),
			length: 10
		}
	],
	events: [
		{
			id: '2023-summit-x',
			type: 'summit',
			status: 'occurred',
			title: { 'zh-Hans': '峰会', 'zh-Hant': '峰會', en: 'Summit' },
			label: { 'zh-Hans': '峰会', 'zh-Hant': '峰會', en: 'Summit' },
			date: '2023',
			earliest: '2023-01-01',
			latest: '2023-12-31',
			countries: [],
			regions: ['global'],
			themes: [],
			mentions: [
				{
					source: 'a',
					quote: { exact: '峰会', prefix: '', suffix: '', start: 0, end: 2 },
					trigger: { exact: '峰会', start: 0, end: 2 },
					date: {
						edtf: '2023',
						basis: 'inherited',
						exact: null,
						reference: '2024-01-09',
						rule: 'year',
						derivation: []
					}
				}
			]
		}
	]
});

describe('parseEventList(value)', () => {
	it('accepts a list as the contract has it', () => {
		expect(parseEventList(list())).toEqual({ list: list(), problem: null });
	});

	it.each<[string, (value: EventList) => unknown]>([
		['an unknown key', (value) => ({ ...value, made: 'today' })],
		['another version', (value) => ({ ...value, version: 2 })],
		[
			'a date that is not EDTF',
			(value) => {
				for (const event of value.events) event.date = 'last year';
				return value;
			}
		],
		[
			'an event without evidence',
			(value) => {
				for (const event of value.events) event.mentions = [];
				return value;
			}
		],
		['no list at all', () => null]
	])('refuses %s and says where', (_, damage) => {
		const { list: read, problem } = parseEventList(damage(list()));
		expect(read).toBeNull();
		expect(problem).toMatch(/.+: .+|^: .+/);
	});

	it('names the path of the bad value', () => {
		const value = list();
		for (const event of value.events) event.date = '2023-13';
		expect(parseEventList(value).problem).toBe('events.0.date: not an EDTF date');
	});
});
