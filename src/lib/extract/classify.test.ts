import { describe, expect, it } from 'vitest';
import { REGIONS, type EventType } from '../model/vocabulary.ts';
import { countriesOf, regionsOf, statusOf } from './classify.ts';
import { readText, TODAY } from './test-document.ts';

const entitiesIn = (words: string) => readText(words).entities;

describe('countriesOf(type, entities, regions, context)', () => {
	const countries = (type: EventType, words: string) => {
		const entities = entitiesIn(words);
		return countriesOf(type, entities, regionsOf(entities, words), words);
	};

	it('are the codes of the parties in order, each once, China left out', () => {
		expect(countries('meeting', '挪威、中国、冰岛和挪威')).toEqual(['ISL', 'NOR']);
		expect(countries('meeting', '中挪两国')).toEqual(['NOR']);
	});

	it('are those of the members where a name gives them', () => {
		expect(countries('summit', '中亚五国')).toEqual(['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB']);
	});

	it('are none where organisations alone take part', () => {
		expect(countries('summit', '欧盟')).toEqual([]);
		expect(countries('document', '中国')).toEqual([]);
	});

	it('are China for home affairs, its offices and its anniversaries', () => {
		expect(countries('conference', '全国人大在北京举行会议')).toEqual(['CHN']);
		expect(countries('membership', '中国担任轮值主席')).toEqual(['CHN']);
		expect(countries('anniversary', '中国提出周边外交理念十周年')).toEqual(['CHN']);
		expect(countries('anniversary', '中国同欧盟建立关系十周年')).toEqual([]);
	});

	it('are China where its citizens were in danger and nobody else is named', () => {
		expect(countries('conflict', '我们撤离同胞')).toEqual(['CHN']);
		expect(countries('conflict', '武装冲突爆发')).toEqual([]);
	});
});

describe('regionsOf(entities, text)', () => {
	const regions = (words: string) => regionsOf(entitiesIn(words), words);

	it('are those of the parties in lane order', () => {
		expect(regions('挪威和日本')).toEqual(['europe', 'east-asia']);
		expect(regions('日本和挪威')).toEqual(['europe', 'east-asia']);
	});

	it('leave China out beside a foreign party', () => {
		expect(regions('中国和挪威')).toEqual(['europe']);
	});

	it('are global where nobody is named, or China alone without home affairs', () => {
		expect(regions('各方达成协议')).toEqual(['global']);
		expect(regions('中国发布文件')).toEqual(['global']);
	});

	it('stand in the order of the vocabulary, each once', () => {
		const found = regions('挪威、日本、巴西、埃及、冰岛');
		expect(found).toEqual(REGIONS.filter((region) => found.includes(region)));
	});

	it('are China for home affairs', () => {
		expect(regions('国务院发布条例')).toEqual(['china']);
	});
});

describe('statusOf(text, type, edtf, reference, isReview)', () => {
	const status = (text: string, edtf: string, type: EventType = 'visit', isReview = false) =>
		statusOf(text, type, edtf, TODAY, isReview);

	it.each([
		['双方会谈', '2023-03', 'occurred'],
		['双方将会谈', '2023-03', 'occurred'],
		['双方会谈', '2024-03', 'planned'],
		['双方会谈', '2024-01-09', 'occurred'],
		['双方将会谈', '2024', 'planned'],
		['双方即将会谈', '2024-01', 'planned'],
		['双方正在会谈', '2024-01', 'ongoing'],
		['双方会谈', '2024-01', 'occurred'],
		['試行免簽', '2023-12-01/..', 'ongoing'],
		['双方会谈', '../2023-12-31', 'occurred']
	])('of %s on %s is %s', (text, edtf, expected) => {
		expect(status(text, edtf)).toBe(expected);
	});

	it('calls relations occurred that hold from a day on', () => {
		expect(status('两国建立外交关系', '2023-12-01/..', 'relations')).toBe('occurred');
	});

	it.each([
		['双方将进一步提升关系', 'planned'],
		['双方将两国关系提升为伙伴关系', 'occurred']
	])('tells a future from an object in %s', (text, expected) => {
		expect(status(text, '2024-01')).toBe(expected);
	});

	it('calls the anniversary of the current year ongoing', () => {
		expect(status('中挪建交50周年', '2024', 'anniversary')).toBe('ongoing');
		expect(status('中挪建交50周年', '2023', 'anniversary')).toBe('occurred');
	});

	it('calls what runs past the day of the text ongoing', () => {
		expect(status('外长访问挪威', '2024-01-08/2024-01-12')).toBe('ongoing');
	});

	it('takes nothing under review for a plan', () => {
		expect(status('将继续签署', '2024', 'agreement', true)).toBe('occurred');
	});

	it.each(['将军会见外宾', '将士们会谈', '拟定方案后会谈'])('finds no future in %s', (text) => {
		expect(status(text, '2024-01')).toBe('occurred');
	});
});
