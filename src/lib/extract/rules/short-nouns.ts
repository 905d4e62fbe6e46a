import type { EventType } from '../../model/vocabulary.ts';

/** What an occurrence is called in a word: `zh-Hans` of at most five characters for labels. */
export interface ShortNoun {
	'zh-Hans': string;
	/** As it stands behind a name: `France · phone call`. */
	en: string;
}

/** A noun with the words that ask for it, looked for from the trigger to the end of its clause. */
type NounRow = readonly [pattern: RegExp, zh: string, en: string];

const MEETINGS: readonly NounRow[] = [
	[/^.{0,16}(?:通(?:了|过)?电话|通话)/, '通话', 'phone call'],
	[/^.{0,16}(?:宴请|设宴|宴会)/, '宴请', 'banquet'],
	[/^.{0,16}战略对话/, '战略对话', 'strategic dialogue'],
	[/^.{0,16}(?:会见|接见)/, '会见', 'meeting'],
	[/^.{0,16}会谈/, '会谈', 'talks'],
	[/^.{0,16}会晤/, '会晤', 'meeting'],
	[/^.{0,16}磋商/, '磋商', 'consultations'],
	[/^.{0,16}谈判/, '谈判', 'negotiations'],
	[/^.{0,16}斡旋/, '斡旋', 'mediation'],
	[/^.{0,16}(?:沟通|互动)/, '沟通', 'contacts'],
	[/^.{0,16}重启/, '交流重启', 'exchanges resumed'],
	[/^.{0,16}(?:交流|对话)/, '对话', 'dialogue']
];
const VISITS: readonly NounRow[] = [
	[/^.{0,4}(?:派|特使|代表团)/, '派出特使', 'envoy'],
	[/^.{0,8}国(?:事|是)访问/, '国事访问', 'state visit'],
	[/^.{0,6}(?:访华|来华|抵华|访中)/, '访华', 'visit to China'],
	[/^.{0,6}(?:出访|走访|回访|来访|到访)/, '', 'visit'],
	[/^.{0,4}行程/, '行程', 'tour'],
	[/./, '访问', 'visit']
];
const ACCORDS: readonly NounRow[] = [
	[/停火|停战/, '停火', 'ceasefire'],
	[/生效/, '生效', 'in force'],
	[/自(?:由)?贸(?:易)?协[定议]/, '自贸协定', 'free trade agreement'],
	[/联合公报|公报/, '联合公报', 'communiqué'],
	[/联合声明/, '联合声明', 'joint statement'],
	[/宣言/, '宣言', 'declaration'],
	[/备忘录/, '备忘录', 'memorandum'],
	[/条约/, '条约', 'treaty'],
	[/公约/, '公约', 'convention'],
	[/决议/, '决议', 'resolution'],
	[/愿景/, '愿景', 'vision'],
	[/^恢复/, '恢复机制', 'mechanisms resumed'],
	[/^确认/, '确认关系', 'ties confirmed'],
	[/^.{0,4}(?:签|达成).*?文件/, '签署文件', 'documents signed'],
	[/^.{0,4}(?:签|达成).*?协[定议]/, '签署协议', 'agreement'],
	[/共识|商定/, '达成共识', 'consensus'],
	[/^.{0,2}签/, '签署文件', 'documents signed']
];
const DOCUMENTS: readonly NounRow[] = [
	[/立场文件|中国立场/, '立场文件', 'position paper'],
	[/联合声明/, '联合声明', 'joint statement'],
	[/(?:新闻)?公报/, '联合公报', 'communiqué'],
	[/新闻稿/, '新闻稿', 'press release'],
	[/宣言/, '联合宣言', 'declaration'],
	[/署名文章/, '署名文章', 'article'],
	[/行动计划/, '行动计划', 'action plan'],
	[/规划/, '合作规划', 'cooperation plan'],
	[/白皮书/, '白皮书', 'white paper'],
	[/条例/, '条例', 'regulations'],
	[/法》/, '通过法律', 'law'],
	[/倡议|主张|行动|方案/, '提出倡议', 'initiative'],
	[/列管/, '列管', 'control measures'],
	[/^.{0,2}(?:发布|发表)/, '发布文件', 'document']
];
const RELATIONS: readonly NounRow[] = [
	[/复交|恢复.{0,6}(?:外交关系|邦交)/, '复交', 'ties restored'],
	[/断交|断绝/, '断交', 'ties severed'],
	[/命运共同体/, '共同体', 'community with a shared future'],
	[/建交|建立.{0,8}(?:外交关系|邦交)/, '建交', 'diplomatic ties'],
	[/伙伴|提升|升级|升格/, '关系提升', 'ties upgraded'],
	[/和解/, '和解', 'rapprochement'],
	[/正常化|正轨|企稳|改善|回暖/, '关系改善', 'ties improved'],
	[/全覆盖/, '全覆盖', 'full coverage'],
	[/机制/, '建立机制', 'mechanism established'],
	[/开馆|揭牌/, '开馆', 'embassy opened']
];
const MEMBERSHIPS: readonly NounRow[] = [
	[/轮值主席|主席国/, '轮值主席', 'chairmanship'],
	[/申请/, '申请加入', 'application'],
	[/邀请/, '邀请加入', 'invitation'],
	[/扩员|吸纳/, '扩员', 'enlargement'],
	[/新成员|成员国|成员/, '新成员', 'accession'],
	[/当选|选举/, '当选', 'election'],
	[/重返/, '重返', 'return'],
	[/加入|入会|接收/, '加入', 'accession']
];
const SPEECHES: readonly NounRow[] = [
	[/回信|复信/, '回信', 'letter'],
	[/^.{0,6}贺信/, '贺信', 'letter of congratulations'],
	[/^.{0,6}(?:贺电|致电)/, '致电', 'message'],
	[/^.{0,6}致?(?:函|信)/, '致信', 'letter'],
	[/^.{0,12}演讲/, '演讲', 'speech'],
	[/^.{0,12}致辞/, '致辞', 'address'],
	[/^.{0,8}答.{0,4}问/, '答记者问', 'press remarks'],
	[/文章/, '署名文章', 'article'],
	[/./, '讲话', 'speech']
];
const CONFLICTS: readonly NounRow[] = [
	[/^.{0,4}(?:撤离|撤侨|撤出)/, '撤离', 'evacuation'],
	[/^.{0,6}(?:袭击|遇袭|空袭|轰炸)/, '遇袭', 'attack'],
	[/^.{0,6}(?:交火|开打|开战)/, '交火', 'fighting'],
	[/^.{0,4}戒严/, '戒严', 'martial law'],
	[/^.{0,4}(?:遭遇|困难)/, '遇困', 'difficulties'],
	[/冲突|战争|爆发/, '爆发', 'conflict']
];
const VISAS: readonly NounRow[] = [
	[/互免/, '互免签证', 'mutual visa exemption'],
	[/落地签/, '落地签', 'visa on arrival'],
	[/简化|便利/, '签证便利', 'easier visas'],
	[/生效/, '生效', 'in force'],
	[/./, '免签', 'visa waiver']
];
const OTHERS: readonly NounRow[] = [
	[/地震|强震/, '地震', 'earthquake'],
	[/飓风|台风|洪水/, '风灾', 'storm'],
	[/制裁/, '制裁', 'sanctions'],
	[/关税/, '关税', 'tariffs'],
	[/反制/, '反制', 'countermeasures'],
	[/否决/, '否决', 'veto'],
	[/选举|大选/, '选举', 'election'],
	[/就职/, '就职', 'inauguration'],
	[/航班|航线/, '航班', 'flights'],
	[/援助|物资/, '援助', 'aid'],
	[/宴会/, '欢迎宴会', 'banquet'],
	[/文化年|交流年|文化周/, '', 'cultural events'],
	[/^.{0,4}(?:成立|设立)/, '成立', 'founded'],
	[/运抵|启运|送到/, '', 'aid delivery'],
	[/义诊|医疗队/, '', 'medical team'],
	[/灾区|救援/, '', 'rescue'],
	[/戒严/, '', 'martial law'],
	[/排放|排海/, '', 'discharge'],
	[/停止|闭馆/, '', 'closure'],
	[/^恢复/, '', 'resumption']
];
const PROJECTS: readonly NounRow[] = [
	[/^.{0,6}(?:落成|竣工)/, '落成', 'completed'],
	[/^.{0,6}通车/, '通车', 'opened to traffic'],
	[/^.{0,6}(?:开工|奠基|动工)/, '开工', 'under construction'],
	[/^.{0,6}移交/, '移交', 'handed over'],
	[/^.{0,6}(?:揭牌|开馆|挂牌)/, '', 'opened'],
	[/^.{0,4}推出/, '推出', 'launched']
];
const CONFERENCES: readonly NounRow[] = [
	[/^[^、]{0,12}(?:记者会|发布会|吹风会)/, '', 'press conference'],
	[/^[^、]{0,12}外长会/, '外长会', 'foreign ministers’ meeting'],
	[/^[^、]{0,12}研讨会/, '研讨会', 'symposium'],
	[/^[^、]{0,12}论坛/, '', 'forum'],
	[/^[^、]{0,14}(?:博览会|展会|交易会)/, '', 'expo'],
	[/^[^、]{0,10}(?:仪式|典礼)/, '', 'ceremony'],
	[/^[^、]{0,8}展览/, '', 'exhibition'],
	[/^[^、]{0,12}对话/, '', 'dialogue']
];

/** By type; where no row matches, the trigger’s own words stand. */
export const SHORT_NOUNS: Readonly<Partial<Record<EventType, readonly NounRow[]>>> = {
	meeting: MEETINGS,
	visit: VISITS,
	agreement: ACCORDS,
	document: DOCUMENTS,
	relations: RELATIONS,
	membership: MEMBERSHIPS,
	speech: SPEECHES,
	conflict: CONFLICTS,
	visa: VISAS,
	other: OTHERS,
	project: PROJECTS,
	conference: CONFERENCES
};
