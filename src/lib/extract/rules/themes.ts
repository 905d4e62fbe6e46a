import type { EventType, Region, Theme } from '../../model/vocabulary.ts';

/** Words of a clause that give it a theme. */
export const THEME_WORDS: readonly (readonly [Theme, RegExp])[] = [
	[
		'belt-and-road',
		/一带一路|丝绸之路经济带|海上丝绸之路|丝绸之路论坛|丝路|中欧班列|国际班列|中老铁路|中吉乌铁路|雅万高铁|匈塞铁路|蒙内铁路|亚吉铁路|高铁|经济走廊|运输走廊|陆海新通道|陆海快线|钱凯港|瓜达尔港|比雷埃夫斯港|汉班托塔港|坦赞铁路/
	],
	['shared-future', /命运共同体/],
	[
		'hotspots',
		/冲突|停火|停战|交火|斡旋|调停|劝和|促谈|危机|战事|战火|(?<!抗日|反法西斯|世界|解放|贸易|关税)战争(?!罪|胜利)|换俘|战俘|和谈|热点|人道主义|人道救援|巴勒斯坦|加沙|两国方案|无核化|半岛问题|核问题|维和|政变|恐怖袭击|空袭|俄乌|巴以|以巴|以哈|以伊|伊以|和平(?:框架)?协[议定]|和平进程|和平计划|骚乱|叛军|反政府武装|胡塞|哈马斯|真主党|停止攻击|稳定部队|维持和平|军政府|(?<!各)各派(?!出|遣|驻|人|系|生)|独立派|兵变|沦陷|失守/
	],
	[
		'opening-up',
		/免签|签证|博览会|交易会|展会|进博会|服贸会|消博会|广交会|链博会|经贸|贸易|投资|通关|口岸|对外开放|扩大开放|高水平开放|改革开放|开放合作|市场准入|航班|航线|直航|自贸|自由贸易|零关税|关税|出口管制|特区政府|行政长官|(?<!包机|平安)返港|访港|来港|企业家|工商界|商会|人员往来|旅客|入境|出境|团队游|移民管理|采购|反补贴|反倾销|贸易救济/
	],
	[
		'multilateral',
		/联合国|安理会|安全理事会|联大|多边|金砖|二十国集团|上合|上海合作组织|亚太经合|全球(?:发展|安全|文明|治理|人工智能治理)?倡议|全球(?:发展|安全|文明|治理)|五项原则|世贸|世界贸易组织|世界卫生组织|气候变化大会|缔约方会议|国际(?:经济|金融)?组织|国际调解院|轮值主席/
	],
	[
		'global-south',
		/全球南方|全球发展(?!倡议)|共享发展|共用发展|发展中国家|南南合作|77国集团|金砖|中非|中阿合作|中拉|非洲|拉丁美洲|拉美|不结盟|万隆/
	],
	['sovereignty', /台湾|台独|台海|台岛|涉台|一个中国|主权|领土|反外国制裁|南海|钓鱼岛|反分裂/],
	[
		'consular',
		/领事|领保|本馆|护照|撤侨|(?<![军兵部队]\p{Script=Han}{0,2})撤离|同胞|(?:港人|国人|游客|旅客|师生|留学生)[^,]{0,12}?(?:撤离|返港|回国|返国|包机)|海外公民|侨胞|疫情防控/u
	],
	[
		'culture',
		/文明(?!冲突|倡议)|文化|科学家|青年(?!运动”)|青少年|学者|学生|中生|儿童(?!基金)|残特奥|全运会|残奥|特奥|锦标赛|世锦赛|运动员|体育|运动会|亚运会|大运会|亚冬会|奥运|奥林匹克|世界杯|足球|艺术|音乐|电影|合唱|展览|博物馆|文物|诗|人文|教育|孔子学院|旅游(?!等)|媒体(?:合作|论坛|峰会|交流|智库)|逝世|诞辰/
	],
	[
		'science-tech',
		/人工智能|科技|科学(?!家)|航天|太空|卫星|空间站|月球|数字|网络(?:安全|空间|治理)|互联网|量子|半导体|芯片|DeepSeek/
	],
	['climate', /气候|绿色|低碳|碳排放|碳中和|环境(?:保护|治理|规划|大会|合作)|生态|生物多样性/],
	[
		'diplomacy-system',
		/外事工作|外交思想|外交工作|外交队伍|记者会|发言人|外交研讨会|中国外交(?![部官学])|全国人大|人大[一二三四五]次会议|中外记者/
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

/** Pairs at war with one another: where one of a pair acts and the other is spoken of, it is about their war. */
export const BELLIGERENTS: readonly (readonly [string, string])[] = [
	['RUS', 'UKR'],
	['ISR', 'PSE'],
	['ISR', 'LBN'],
	['ISR', 'IRN'],
	['COD', 'RWA']
];

/** Countries at war, with which events are about war and peace more often than not. */
export const HOTSPOTS: ReadonlySet<string> = new Set([
	...['UKR', 'PSE', 'ISR', 'SYR', 'YEM', 'SDN', 'LBY', 'HTI']
]);

/** Reconciliation of others: a hotspot only where China is not one of the two. */
export const RECONCILIATION = /和解|复交|恢复(?:大使级)?外交关系|关系正常化/;

/** Words of an armed conflict that the sentences around an event are about. */
export const CONFLICT =
	/停火|停战|交火|交战|和平(?:框架)?协[议定]|叛军|反政府武装|骚乱|政变|流离失所|军政府|失守|停止攻击|(?:武装|军事|边境|边界|地区|[俄乌巴以哈黎伊柬泰印])冲突|冲突(?:爆发|发生|各方|双方)|开战|战场|战俘|(?<!抗日|反法西斯|世界|解放|贸易|关税|思想)战争(?!罪|胜利)|和谈|危机(?:爆发|延宕|升级|外溢)|空袭|围困|劝和促谈|和解/;

/** Words of texts that are about one crisis from end to end. */
export const OF_ONE_CRISIS =
	/停火|停战|交火|战争|冲突|制裁|核(?:查|设施|协议|问题|活动|计划|武器)|浓缩铀|导弹|轰炸|空袭|突袭|撤军|人质|武装/;

/** High-income countries of Oceania, which are no part of the global South. */
export const NOT_GLOBAL_SOUTH: ReadonlySet<string> = new Set(['AUS', 'NZL']);

/** Themes that a region brings along. `multilateral` events of the whole world bring their own words. */
export const REGION_THEMES: Readonly<Partial<Record<Region, Theme>>> = {
	europe: 'major-powers',
	'north-america': 'major-powers',
	'central-asia': 'neighbourhood',
	'southeast-asia': 'neighbourhood',
	'south-asia': 'neighbourhood',
	'east-asia': 'neighbourhood',
	africa: 'global-south',
	'latin-america': 'global-south',
	'middle-east': 'global-south',
	oceania: 'global-south'
};

/** Events of organisations, to which a party’s region adds nothing. */
export const OF_ORGANISATIONS: ReadonlySet<EventType> = new Set([
	'membership',
	'summit',
	'conference'
]);

/** Organs of the United Nations, beside which a member’s region adds nothing to any act. */
export const UN_ORGAN = /联合国|安理会|安全理事会|联大|国际原子能机构/;
/** What they do about a conflict that the text has told of before. */
export const UN_ACTS: ReadonlySet<EventType> = new Set([
	...(['agreement', 'conference', 'conflict', 'document', 'other'] as const)
]);

/** What an event is about where nothing else tells: leaders’ trips and talks, and their summits. */
export const DEFAULT_THEMES: Readonly<Partial<Record<EventType, Theme>>> = {
	visit: 'major-powers',
	meeting: 'major-powers',
	summit: 'multilateral',
	document: 'multilateral',
	conference: 'multilateral',
	membership: 'multilateral'
};

/** With a foreign party, an event is about the apparatus only where its own words say so. */
export const APPARATUS = /记者会|外事工作|外交工作/;
