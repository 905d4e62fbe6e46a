import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ABBREVIATIONS } from './data/abbreviations.ts';
import { GUARDS, PASSED_WORDS } from './data/guards.ts';
import { findEntities } from './index.ts';
import type { Entity } from './index.ts';
import { LEXICON } from './lexicon.ts';

const idsIn = (text: string, context?: string) => findEntities(text, context).map(({ id }) => id);
const wordsIn = (text: string) =>
	findEntities(text).map(({ start, end }) => text.slice(start, end));

function only(text: string): Entity {
	const [entity, ...others] = findEntities(text);
	if (!entity || others.length > 0) throw new Error(`not one entity: ${wordsIn(text).join(' ')}`);
	return entity;
}

describe('findEntities(folded) on names', () => {
	it('gives the span, the country and its region', () => {
		expect(only('访问法国。')).toMatchObject({
			start: 2,
			end: 4,
			kind: 'country',
			id: 'FRA',
			countries: ['FRA'],
			regions: ['europe']
		});
	});

	it.each([
		['中瑙发表声明', ['CHN-NRU']],
		['日中外长会谈', ['JPN-CHN']],
		['中外长期往来', []],
		['英、法、德三国', ['GBR-FRA-DEU']],
		['港纽签署协定', ['CHN-NZL']]
	])('knows the abbreviations in %s', (text, ids) => {
		expect(idsIn(text)).toEqual(ids);
	});

	it.each([
		['沙特和沙乌地阿拉伯', ['SAU', 'SAU']],
		['寮国与老挝', ['LAO', 'LAO']],
		['纽西兰、新西兰', ['NZL', 'NZL']],
		['三藩市与旧金山', ['san-francisco', 'san-francisco']],
		['巴厘岛、峇里岛', ['bali', 'bali']],
		['川普与特朗普', ['donald-trump', 'donald-trump']]
	])('knows the regional styles of %s', (text, ids) => {
		expect(idsIn(text)).toEqual(ids);
	});

	it.each([
		['索马里不是马里', ['SOM', 'MLI']],
		['南苏丹与苏丹', ['SSD', 'SDN']],
		['白俄罗斯与俄罗斯', ['BLR', 'RUS']],
		['尼日利亚和尼日尔', ['NGA', 'NER']],
		['印度尼西亚和印度', ['IDN', 'IND']],
		['巴布亚新几内亚、赤道几内亚、几内亚比绍、几内亚', ['PNG', 'GNQ', 'GNB', 'GIN']],
		['刚果(金)与刚果(布)', ['COD', 'COG']],
		['多米尼加和多米尼克', ['DOM', 'DMA']],
		['罗马尼亚首都不是罗马', ['ROU', 'rome']],
		['亚美尼亚', ['ARM']],
		['阿拉伯联合酋长国与阿拉伯国家', ['ARE', 'arab-states']]
	])('takes the longest name in %s', (text, ids) => {
		expect(idsIn(text)).toEqual(ids);
	});

	it.each([
		['广大发展中国家团结自强', ['global-south']],
		['有的其中国家利益受损', []],
		['合法国家权益', []],
		['依法国际合作', []],
		['本届大美国家公园', []],
		['沿海地区发展', []],
		['3月7日本报讯', []],
		['很多哥伦比亚人', ['COL']],
		['多哈萨克斯坦人', ['KAZ']],
		['苏丹陛下', []],
		['在此基础上合作', []],
		['胜利马上到来', []],
		['如果阿里愿意', []],
		['顺利完成都市建设', []],
		['并非盟友', []],
		['他李希望', []],
		['印度洋与约旦河', []],
		['事实和道德国际标准', []],
		['G77不是G7', ['g7']]
	])('sees no name across the words of %s', (text, ids) => {
		expect(idsIn(text)).toEqual(ids);
	});

	it.each([
		'今日俄罗斯国际通讯社记者:',
		'印尼安塔拉通讯社记者:',
		'塔斯社、路透社、彭博社和法新社',
		'韩国广播公司记者:',
		'美国有线电视新闻网记者:',
		'新加坡《联合早报》记者:',
		'日本经济新闻记者:',
		'巴基斯坦联合通讯社记者:',
		'俄罗斯记者问'
	])('takes the outlet %s for no country', (text) => {
		expect(idsIn(text)).toEqual([]);
	});

	it('keeps a country in whose newspaper an article appears, and societies', () => {
		expect(idsIn('在法国《费加罗报》发表署名文章')).toEqual(['FRA']);
		expect(idsIn('美国社会与中国报告')).toEqual(['USA', 'CHN']);
	});

	it('gives the five countries of Central Asia where all are meant, else the region', () => {
		const five = ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB'];
		expect(only('同中亚五国元首').countries).toEqual(five);
		expect(only('首届中国—中亚峰会').countries).toEqual(five);
		expect(only('访问中亚')).toMatchObject({ countries: [], regions: ['central-asia'] });
	});

	it('tells the Central African Republic from China and Africa', () => {
		expect(idsIn('中非共和国与中非合作')).toEqual(['CAF', 'CHN-africa']);
	});

	it('holds Taiwan as a place of China whose theme is sovereignty', () => {
		expect(only('台湾')).toMatchObject({
			kind: 'city',
			countries: ['CHN'],
			themes: ['sovereignty']
		});
	});

	it('gives leaders with their terms and crises with their parties', () => {
		expect(only('同拜登会晤')).toMatchObject({
			kind: 'leader',
			countries: ['USA'],
			term: { from: 2021, to: 2025 }
		});
		expect(only('巴以冲突')).toMatchObject({ kind: 'crisis', countries: ['PSE', 'ISR'] });
	});

	it('asks the text which Congo is meant', () => {
		expect(idsIn('刚果总统')).toEqual(['COG']);
		expect(idsIn('刚果总统抵达金沙萨')[0]).toBe('COD');
	});
});

describe('findEntities(folded, context) on abbreviations', () => {
	it.each([
		['中俄关系', 'CHN-RUS'],
		['俄中两国', 'RUS-CHN'],
		['中日韩三国', 'CHN-JPN-KOR'],
		['中欧领导人', 'CHN-europe'],
		['沙伊复交', 'SAU-IRN'],
		['沙伊宣布', 'SAU-IRN'],
		['巴以停火', 'PSE-ISR'],
		['印巴两国', 'IND-PAK'],
		['俄乌两国', 'RUS-UKR'],
		['朝韩对话', 'PRK-KOR'],
		['中吉乌铁路', 'CHN-KGZ-UZB'],
		['中印尼关系', 'CHN-IDN'],
		['美方', 'USA'],
		['驻俄大使', 'RUS'],
		['来华', 'CHN'],
		['日首相', 'JPN']
	])('reads %s', (text, id) => {
		expect(only(text).id).toBe(id);
	});

	it('gives a pair both countries and the region of the other party', () => {
		expect(only('中俄关系')).toMatchObject({
			kind: 'country',
			countries: ['CHN', 'RUS'],
			regions: ['eurasia']
		});
		expect(only('中阿合作')).toMatchObject({
			kind: 'region',
			countries: ['CHN'],
			regions: ['middle-east']
		});
	});

	it.each([
		['中巴关系', '巴西总统访华', 'CHN-BRA'],
		['中巴关系', '巴勒斯坦', 'CHN-PSE'],
		['中巴关系', '', 'CHN-PAK'],
		['中新两国', '新西兰', 'CHN-NZL'],
		['中新两国', '', 'CHN-SGP'],
		['中阿关系', '阿根廷', 'CHN-ARG'],
		['中阿关系', '阿拉伯国家和阿富汗', 'CHN-middle-east'],
		['中南命运共同体', '南非', 'CHN-ZAF']
	])('reads %s beside «%s» as %s', (sentence, rest, id) => {
		expect(idsIn(sentence, `${rest}。${sentence}`)[0]).toBe(id);
	});

	it('prefers the name nearest to the abbreviation', () => {
		const text = `巴西。${'很'.repeat(50)}中巴关系,巴基斯坦`;
		expect(idsIn(text)).toEqual(['BRA', 'CHN-PAK', 'PAK']);
	});

	it.each([
		['谈判中俄罗斯', ['RUS']],
		['行动中美国', ['USA']],
		['过程中日益紧密', []],
		['实践中非常重要', []],
		['完美方案', []],
		['南方与西方', []],
		['新老合作', []],
		['参加方', []],
		['港澳合作', []],
		['以中俄关系为例', ['CHN-RUS']],
		['发展中越来越好', []],
		['中老年合作', []],
		['在做法中,', []],
		['中南合作', []]
	])('sees no pair in %s', (text, ids) => {
		expect(idsIn(text)).toEqual(ids);
	});

	it('does not depend on what was read before', () => {
		const first = idsIn('中巴关系', '中巴关系,巴西');
		idsIn('中巴关系', '中巴关系,巴基斯坦');
		expect(idsIn('中巴关系', '中巴关系,巴西')).toEqual(first);
	});
});

describe('findEntities on any text', () => {
	const forms = LEXICON.flatMap((entry) => entry.forms);
	const keys = Object.keys(ABBREVIATIONS);
	const known = new Set([...forms, ...keys, ...keys.map((key) => `${key}方`)]);
	const words = [
		'关系',
		'两国',
		'方',
		'记者:',
		'和',
		'的',
		'国',
		'家',
		',',
		'。',
		'\n',
		'A',
		'7',
		'通讯社'
	];
	const text = fc
		.array(
			fc.oneof(
				fc.constantFrom(...forms),
				fc.constantFrom(...keys),
				fc.constantFrom(...PASSED_WORDS),
				fc.constantFrom(...words),
				fc.string({ unit: 'binary', maxLength: 3 })
			),
			{ maxLength: 25 }
		)
		.map((parts) => parts.join(''));
	const isRun = (word: string): boolean =>
		word === '' || keys.some((key) => word.startsWith(key) && isRun(word.slice(key.length)));

	it.each([
		['中美元首两次会晤', 'USA'],
		['中韩文化年开幕', 'KOR'],
		['中英文化年开幕', 'GBR'],
		['中法人文交流机制会议', 'FRA'],
		['中法官员举行会谈', 'FRA'],
		['中德高层对话', 'DEU'],
		['中越发表联合声明', 'VNM'],
		['中印发表联合公报', 'IND'],
		['中老人文交流', 'LAO']
	])('reads the pair in %s though its end begins another word', (text, code) => {
		expect(findEntities(text).flatMap(({ countries }) => countries)).toContain(code);
	});

	it.each([
		'发行中美元债券',
		'使用中英文双语',
		'完成中法人登记',
		'水平中德高望重',
		'文件中印发通知'
	])('reads no pair in %s', (text) => {
		expect(findEntities(text)).toEqual([]);
	});

	it('ends a pair at the end of the text', () => {
		expect(findEntities('中美').map(({ start, end }) => [start, end])).toEqual([[0, 2]]);
	});

	it('gives spans in range, in order and without overlap', () => {
		fc.assert(
			fc.property(text, (folded) => {
				let last = 0;
				for (const { start, end } of findEntities(folded)) {
					expect(start).toBeGreaterThanOrEqual(last);
					expect(end).toBeGreaterThan(start);
					last = end;
				}
				expect(last).toBeLessThanOrEqual(folded.length);
			})
		);
	});

	it('finds only what the lexicon holds, or runs of its abbreviations', () => {
		fc.assert(
			fc.property(text, (folded) => {
				const strangers = findEntities(folded)
					.map(({ start, end }) => folded.slice(start, end))
					.filter((word) => !known.has(word) && !isRun(word));
				expect(strangers).toEqual([]);
			})
		);
	});

	it('gives the same for the same text', () => {
		fc.assert(
			fc.property(text, (folded) => {
				expect(findEntities(folded)).toEqual(findEntities(folded));
			})
		);
	});

	it('finds every name that stands alone, unless its guard asks for something behind it', () => {
		const missed = LEXICON.flatMap(({ concept, forms: names }) =>
			names.filter((name) => {
				const [entity] = findEntities(`${name}。`);
				const isFound = entity?.kind === concept.kind && entity.end === name.length;
				return !isFound && GUARDS[name]?.onlyBefore === undefined;
			})
		);
		expect(missed).toEqual([]);
	});
});

describe('names beside other words', () => {
	it.each([
		['外长沙伦赛', 'changsha'],
		['隆重庆祝建交', 'chongqing'],
		['派出亚洲事务特使', 'asia'],
		['哈拉议长来访', 'latin-america']
	])('%s holds no %s', (text, id) => {
		expect(idsIn(text)).not.toContain(id);
	});

	it('reads 港 in a pair, and 澳门 beside it as no country', () => {
		expect(idsIn('纽西兰代表来港,港纽签署协定')).toContain('CHN-NZL');
		expect(idsIn('港澳合作')).not.toContain('CHN-AUS');
	});

	it('reads a rare abbreviation where the text names its country', () => {
		expect(idsIn('冈比亚总统来访,中冈复交')).toContain('CHN-GMB');
		expect(idsIn('中冈复交')).not.toContain('CHN-GMB');
	});
});
