import type { EventType, Theme } from '../../model/vocabulary.ts';

/** Words to look for in a clause, with what they are called in English. */
export type WordRow = readonly [pattern: RegExp, en: string];

/** What an occurrence is that its trigger names only by its type. */
export const FINER_NOUNS: Readonly<Partial<Record<EventType, readonly WordRow[]>>> = {
	other: [
		[/谈判/, 'negotiations'],
		[/对话|接触/, 'dialogue'],
		[/演训|演习|军演|演练/, 'military exercise'],
		[/加入.{0,6}(?:一带一路|丝绸之路)/, 'Belt and Road accession'],
		[/退出|脱离/, 'withdrawal'],
		[
			/(?:同胞|公民|人员|员工|侨).*(?:撤离|撤出)|(?:撤离|撤出).*(?:同胞|公民|人员|员工|侨)/,
			'evacuation'
		],
		[/撤离|撤出/, 'withdrawal'],
		[/游.{0,6}恢复|恢复.{0,10}游/, 'group travel resumed'],
		[/(?:优化|放宽|放开|简化).{0,12}入境/, 'easier entry'],
		[/入境|出境/, 'new entry policy'],
		[/偿付|外债|债务/, 'debt moratorium'],
		[/紧急状态/, 'state of emergency'],
		[/国书|大使/, 'new ambassador'],
		[/任命|委任|到任|上任|就任/, 'appointment'],
		[/辞职|下台|卸任|弹劾|罢免/, 'resignation'],
		[/逝世|去世|遇害/, 'death'],
		[/运动会|奥运会|亚运会|奥林匹克|全运会/, 'games'],
		[/(?:杯|联|球|决|邀请|锦标)赛|马拉松|赛(?:在|收|开|$)/, 'sports event'],
		[/艺术节|图书展|合唱|演出|音乐会|电影/, 'cultural events'],
		[/欢迎仪式/, 'welcome ceremony'],
		[/设宴|晚宴|午宴|款待/, 'banquet'],
		[/仪式|典礼/, 'ceremony'],
		[/终裁|裁定|裁决|判决/, 'ruling'],
		[/改期|推迟|延期/, 'postponement'],
		[/暂停|中止|停止|中断/, 'suspension'],
		[/出动|派遣|派出|增派|部署/, 'deployment'],
		[/恢复|重启|重开/, 'resumption'],
		[/启动|开启/, 'launch'],
		[/发放/, 'issuance'],
		[/出口管制/, 'export controls'],
		[/进口(?:限制|禁令)/, 'import restrictions'],
		[/征收|费用/, 'fees'],
		[/宣布/, 'announcement'],
		[/开幕/, 'opening'],
		[/闭幕|落幕|收官/, 'closing']
	],
	document: [
		[/路线图/, 'roadmap'],
		[/提醒|警告/, 'advisory'],
		[/公告|通告|通知/, 'notice'],
		[/清单|名单/, 'list'],
		[/契约/, 'pact'],
		[/结果/, 'results'],
		[/理念|主张|构想/, 'proposal'],
		[/报告/, 'report']
	],
	conference: [
		[/党的.{1,3}大|党代会/, 'party congress'],
		[/纪念大会|纪念活动/, 'commemoration'],
		[/圆桌/, 'round table'],
		[/企业家|工商/, 'business conference'],
		[/部长.{0,2}会|外长.{0,6}会/, 'ministerial meeting'],
		[/工作组/, 'working group'],
		[/委员会|混委会|联委会/, 'commission meeting'],
		[/辩论/, 'debate'],
		[/说明会|吹风/, 'briefing'],
		[/奥会|运动会/, 'games'],
		[/座谈会/, 'symposium'],
		[/圆满|开幕式|闭幕式/, 'ceremony']
	],
	conflict: [
		[/政变/, 'coup'],
		[/易手/, 'change of power'],
		[/骚乱/, 'unrest'],
		[/击落/, 'shooting down of an aircraft'],
		[/导弹/, 'missile attack'],
		[/停止攻击/, 'halt to attacks'],
		[/遇难|丧生|身亡/, 'loss of life']
	],
	relations: [
		[/国书/, 'credentials presented'],
		[/召回/, 'ambassadors recalled'],
		[/承认/, 'recognition']
	],
	agreement: [
		[/关税/, 'tariff agreement'],
		[/制裁/, 'sanctions vote']
	],
	membership: [[/席位/, 'seat restored']]
};

/** What is built, opened or founded. */
export const WORKS: readonly WordRow[] = [
	[/高铁/, 'high-speed railway'],
	[/班列/, 'freight trains'],
	[/铁路/, 'railway'],
	[/公路/, 'motorway'],
	[/大桥/, 'bridge'],
	[/隧道/, 'tunnel'],
	[/机场/, 'airport'],
	[/港口|开港|码头|港的/, 'port'],
	[/体育场|体育馆/, 'stadium'],
	[/医院/, 'hospital'],
	[/使馆|使领馆/, 'embassy'],
	[/孔子学院/, 'Confucius Institute'],
	[/会议大厦|会议中心/, 'conference centre'],
	[/学院|大学|学校/, 'school'],
	[/电站/, 'power station'],
	[/小程序/, 'app'],
	[/交易所买卖基金/, 'exchange-traded fund'],
	[/基金/, 'fund'],
	[/秘书处/, 'secretariat'],
	[/机制/, 'mechanism'],
	[/网络/, 'network'],
	[/联盟/, 'alliance'],
	[/部队/, 'force'],
	[/中心/, 'centre']
];

/** Offices and bodies that travel, as they stand behind a country’s name. */
export const TRAVELLERS: readonly WordRow[] = [
	[/特使|特别代表/, 'envoy'],
	[/总统夫人/, 'first lady'],
	[/总统/, 'president'],
	[/副总理/, 'deputy prime minister'],
	[/总理|首相/, 'prime minister'],
	[/国王/, 'king'],
	[/外长|外交部长|外交大臣/, 'foreign minister'],
	[/防长|国防部长/, 'defence minister'],
	[/贸易部长|商务部长/, 'trade minister'],
	[/财[政经]部长|财政大臣/, 'finance minister'],
	[/议长/, 'speaker'],
	[/部长|局长/, 'minister'],
	[/行政长官/, 'chief executive'],
	[/医疗队/, 'medical team'],
	[/救援队/, 'rescue team'],
	[/医院船/, 'hospital ship'],
	[/高中生|学生|青年/, 'young people'],
	[/工人/, 'workers'],
	[/领导人|元首|首脑|政要/, 'leaders'],
	[/代表团|团组|率团/, 'delegation']
];

/** Nouns that go with a preposition before the name; others have a colon. */
export const PREPOSITIONS: Readonly<Record<string, string>> = {
	conflict: 'in',
	fighting: 'in',
	coup: 'in',
	unrest: 'in',
	'change of power': 'in',
	'loss of life': 'in',
	'state of emergency': 'in',
	'martial law': 'in',
	earthquake: 'in',
	storm: 'in',
	rescue: 'in',
	election: 'in',
	'medical team': 'in',
	aid: 'to',
	'aid delivery': 'to',
	evacuation: 'from',
	'mutual visa exemption': 'with',
	games: 'in',
	banquet: 'for',
	'welcome ceremony': 'for',
	'new ambassador': 'to'
};

/** What a gathering or a text is about that names nobody. */
export const TOPICS: Readonly<Partial<Record<Theme, string>>> = {
	'diplomacy-system': 'foreign affairs',
	consular: 'consular affairs',
	climate: 'climate change',
	'science-tech': 'science and technology',
	culture: 'culture',
	'belt-and-road': 'the Belt and Road',
	'shared-future': 'a shared future',
	hotspots: 'hotspot issues',
	sovereignty: 'sovereignty',
	'opening-up': 'opening-up',
	'global-south': 'the Global South',
	multilateral: 'multilateral cooperation',
	neighbourhood: 'neighbouring countries',
	'major-powers': 'relations with major powers'
};
