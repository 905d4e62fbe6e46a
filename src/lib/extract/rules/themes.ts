import type { Region, Theme } from '../../model/vocabulary.ts';

/** Words of a clause that give it a theme. */
export const THEME_WORDS: readonly (readonly [Theme, RegExp])[] = [
	[
		'belt-and-road',
		/一带一路|丝绸之路经济带|丝路|中欧班列|中老铁路|雅万高铁|匈塞铁路|高铁|经济走廊|运输走廊/
	],
	['shared-future', /命运共同体/],
	[
		'hotspots',
		/冲突|停火|停战|斡旋|调停|劝和|促谈|危机|战事|战争(?!罪)|换俘|战俘|和谈|热点|人道主义|巴勒斯坦|加沙|两国方案|无核化|半岛问题|核问题/
	],
	[
		'opening-up',
		/免签|签证|博览会|交易会|展会|进博会|服贸会|消博会|广交会|链博会|经贸|贸易|投资|开放|航班|自贸|自由贸易|零关税|关税|人员往来/
	],
	[
		'multilateral',
		/联合国|安理会|安全理事会|多边|金砖|二十国集团|上合|上海合作组织|全球(?:发展|安全|文明|治理|人工智能治理)?倡议|全球(?:发展|安全|文明|治理)|五项原则|世贸|气候变化大会|国际组织|轮值主席/
	],
	[
		'global-south',
		/全球南方|全球发展|共享发展|共用发展|发展中国家|南南合作|77国集团|金砖|中非|中阿合作|中拉|非洲|拉丁美洲|拉美|不结盟/
	],
	['sovereignty', /台湾|台独|一个中国|主权|领土|反制|南海/],
	['consular', /领事|领保|使馆|本馆|护照|撤侨|撤离|同胞|海外公民|疫情防控/],
	[
		'culture',
		/文明|文化|青年|学者|学生|儿童|体育|亚运会|大运会|亚冬会|奥运|艺术|人文|教育|旅游|媒体/
	],
	['science-tech', /人工智能|科技|科学|航天|数字|网络|量子|DeepSeek/],
	['climate', /气候|绿色|低碳|碳排放|环境|生物多样性/],
	[
		'diplomacy-system',
		/外事工作|外交思想|记者会|外交研讨会|全国人大|人大[一二三四五]次会议|中外记者|外交工作/
	]
];

/** Countries whose ties with China are major-power diplomacy. */
export const MAJOR_POWERS: ReadonlySet<string> = new Set([
	'USA',
	'RUS',
	'FRA',
	'DEU',
	'GBR',
	'AUS'
]);

/** Countries at war, with which events are about war and peace more often than not. */
export const HOTSPOTS: ReadonlySet<string> = new Set([
	...['UKR', 'PSE', 'ISR', 'SYR', 'YEM', 'SDN', 'LBY', 'HTI']
]);

/** Reconciliation of others: a hotspot only where China is not one of the two. */
export const RECONCILIATION = /和解|复交|恢复(?:大使级)?外交关系|关系正常化/;

/** High-income countries of Oceania, which are no part of the global South. */
export const NOT_GLOBAL_SOUTH: ReadonlySet<string> = new Set(['AUS', 'NZL']);

/** Themes that a region brings along. `multilateral` events of the whole world bring their own words. */
export const REGION_THEMES: Readonly<Partial<Record<Region, Theme>>> = {
	europe: 'major-powers',
	'central-asia': 'neighbourhood',
	'southeast-asia': 'neighbourhood',
	'south-asia': 'neighbourhood',
	'east-asia': 'neighbourhood',
	africa: 'global-south',
	'latin-america': 'global-south',
	'middle-east': 'global-south',
	oceania: 'global-south'
};
