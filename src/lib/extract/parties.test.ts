import { describe, expect, it } from 'vitest';
import type { EventType } from '../model/vocabulary.ts';
import { counterpartsOf, joinNames } from './parties.ts';
import { readText } from './test-document.ts';

function counterparts(type: EventType, raw: string): string[] {
	const { document, entities } = readText(raw);
	return counterpartsOf(type, entities, document.folded.text).map((name) => name['zh-Hans']);
}

describe('counterpartsOf(type, parties, text)', () => {
	it.each<[string, EventType, string, string[]]>([
		['countries in text order', 'agreement', '冰岛和挪威', ['冰岛', '挪威']],
		['each country once', 'agreement', '冰岛和挪威同冰岛', ['冰岛', '挪威']],
		['nobody where China is alone', 'agreement', '中国在北京', []],
		['countries before organisations', 'summit', '欧盟同挪威', ['挪威']],
		['an organisation alone', 'summit', '中国和欧盟', ['欧盟']],
		['the other party of a pair', 'agreement', '中法两国', ['法国']],
		['a leader where people meet', 'meeting', '习近平同美国总统拜登', ['拜登']],
		['the country elsewhere', 'agreement', '习近平同美国总统拜登', ['美国']],
		['a leader where nothing else is named', 'agreement', '习近平同拜登', ['拜登']],
		['the same names in Traditional script', 'agreement', '冰島和挪威', ['冰岛', '挪威']]
	])('gives %s', (_, type, raw, names) => {
		expect(counterparts(type, raw)).toEqual(names);
	});

	it('names the countries of many leaders, not the heads', () => {
		const raw = '会见美国总统拜登、法国总统马克龙、俄罗斯总统普京';
		expect(counterparts('meeting', raw)).toEqual(['美国', '法国', '俄罗斯']);
	});

	it('takes the word of the text where it is shorter than the full name', () => {
		expect(counterparts('agreement', '中国和印尼')).toEqual(['印尼']);
		expect(counterparts('agreement', '中国和印度尼西亚')).toEqual(['印度尼西亚']);
	});

	it('gives English names along', () => {
		const { document, entities } = readText('中国和挪威');
		expect(counterpartsOf('agreement', entities, document.folded.text)).toEqual([
			{ 'zh-Hans': '挪威', en: 'Norway' }
		]);
	});
});

describe('joinNames(names)', () => {
	const names = (count: number) =>
		['甲', '乙', '丙', '丁'].slice(0, count).map((name, index) => ({
			'zh-Hans': name,
			en: 'ABCD'[index] ?? ''
		}));

	it.each([
		[0, '', ''],
		[1, '甲', 'A'],
		[2, '甲乙', 'A, B'],
		[3, '甲等3国', 'A, B and 1 more'],
		[4, '甲等4国', 'A, B and 2 more']
	])('joins %i names', (count, chinese, english) => {
		expect(joinNames(names(count))).toEqual({ 'zh-Hans': chinese, en: english });
	});
});
