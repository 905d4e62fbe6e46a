import { describe, expect, test } from 'vitest';
import type { Source } from '#lib/model/event-list.ts';
import { words as CHINESE } from '#lib/wording/zh-hans/index.ts';
import { filterName, valueName, type OpenNames } from './condition-names.ts';

const source = (id: string, date: string): Source => ({
	id,
	file: `${id}.txt`,
	title: '答记者问',
	speaker: '王毅',
	kind: 'press-conference',
	date,
	script: 'Hans',
	sha256: '0'.repeat(64),
	length: 1
});

const WORDS = { ...CHINESE, nameOf: (name: string) => name };
const NAMES: OpenNames = { sources: [], countryName: (code) => (code === 'FRA' ? '法国' : code) };

describe('valueName', () => {
	test('names the values of every facet', () => {
		expect([
			valueName('type', 'summit', NAMES, WORDS),
			valueName('region', 'africa', NAMES, WORDS),
			valueName('theme', 'climate', NAMES, WORDS),
			valueName('status', 'planned', NAMES, WORDS),
			valueName('country', 'FRA', NAMES, WORDS),
			valueName('certainty', 'approximate', NAMES, WORDS),
			valueName('witnesses', '3+', NAMES, WORDS)
		]).toEqual(['峰会', '非洲', '气候环境', '拟办', '法国', '约数', '3 处以上']);
	});

	test('leaves an unknown code as it is', () => {
		expect(valueName('country', 'QQQ', NAMES, WORDS)).toBe('QQQ');
		expect(valueName('source', 'gone', NAMES, WORDS)).toBe('gone');
	});

	test('tells sources of one name and day apart by their ids', () => {
		const sources = [
			source('a', '2024-03-07'),
			source('b', '2024-03-07'),
			source('c', '2025-03-07')
		];
		expect(sources.map(({ id }) => valueName('source', id, { ...NAMES, sources }, WORDS))).toEqual([
			'王毅记者会 2024-03-07 [a]',
			'王毅记者会 2024-03-07 [b]',
			'王毅记者会 2025-03-07'
		]);
	});
});

describe('filterName', () => {
	const days = (first: string | null, last: string | null) =>
		filterName({ condition: 'dates', value: { first, last } }, NAMES, WORDS);

	test('tells days in words', () => {
		expect(days('2023-01-01', '2023-06-30')).toBe('2023年1月1日至6月30日');
		expect(days('2024-03-14', null)).toBe('2024年3月14日起');
		expect(days(null, '2024-03-14')).toBe('截至2024年3月14日');
		expect(days('2024-03-14', '2024-03-14')).toBe('2024年3月14日');
	});

	test('repeats words as they were asked for', () => {
		expect(filterName({ condition: 'words', value: '上合' }, NAMES, WORDS)).toBe('上合');
	});
});
