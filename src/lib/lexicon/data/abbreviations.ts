/**
 * One-character abbreviations of countries and regions, as in 中俄 and 美方. Source: the Chinese
 * foreign ministry's usage. They count only in the company that `recogniser.ts` asks for.
 */
import type { Region } from '../../model/vocabulary.ts';
import type { CountryCode } from '../country-names.ts';

/** A country, or the region that a character stands for. */
export type Party = CountryCode | Region;

export interface Abbreviation {
	/** What the character may stand for, the usual first; evidence in the text decides. */
	parties: readonly [Party, ...Party[]];
	/**
	 * Whether the character stands for its first party without its full name elsewhere in the text.
	 * Only for characters that are rarely anything else in a pair.
	 */
	strong?: true;
	/** The only abbreviations beside which it counts in a pair: 新老 is no pair, 中新 is. */
	onlyBeside?: string;
	/** Unless its company settles it, it counts in a pair only right behind these: 中以, not 以中俄. */
	onlyBehind?: string;
	/** What must not stand before the character: it is the end of another word. */
	notAfter?: RegExp;
	/** What must not follow the character: it is the beginning of another word. */
	notBefore?: RegExp;
	/** Whether it counts in pairs only: 中总统, 老领导人 are read otherwise. */
	pairsOnly?: true;
}

export const ABBREVIATIONS: Readonly<Record<string, Abbreviation>> = {
	中: {
		parties: ['CHN'],
		pairsOnly: true,
		strong: true,
		notAfter: /[其集]$/,
		notBefore:
			/^(?:[东央亚等心期间国文华学医小部午介间途止断产层长共秋旬立性]|外(?!长(?![期远])|交(?!流))|和(?!平友))/
	},
	港: { parties: ['CHN'], pairsOnly: true, strong: true, onlyBeside: '纽秘卡科智' },
	华: { parties: ['CHN'], pairsOnly: true, notBefore: /^[人侨裔为盛沙东北南中约丽西]/ },
	美: {
		parties: ['USA'],
		strong: true,
		notAfter: /[完优精审健]$/,
		notBefore: /^[好丽妙学术食感容观德满味景女洲誉]|^元(?!首)|^金(?!融)/
	},
	俄: { parties: ['RUS'], strong: true, notBefore: /^[罗国亥]|^而/ },
	日: {
		parties: ['JPN'],
		strong: true,
		notAfter: /[\d〇一二三四五六七八九十今近昨明平节生每次翌当昔往]$/,
		notBefore: /^[本益常前后期夜渐子内起至晚早程报凌记光历用趋新电上下在的]/
	},
	韩: { parties: ['KOR'], strong: true, notBefore: /^[国语流]|^文(?!化)/ },
	朝: {
		parties: ['PRK'],
		strong: true,
		notAfter: /[王唐宋明清元今]$/,
		notBefore: /^[鲜着向廷阳代气夕野圣]/
	},
	英: {
		parties: ['GBR'],
		strong: true,
		notAfter: /精$/,
		notBefore: /^[国语勇雄才镑里明伦]|^文(?!化)/
	},
	法: {
		parties: ['FRA'],
		strong: true,
		notAfter: /[执立司合说做看想方办宪]$/,
		notBefore: /^[国律院规制治定庭学案令则理宝拉郎西]|^人(?!文|民|士)|^官(?!员|方)/
	},
	德: {
		parties: ['DEU'],
		strong: true,
		notAfter: /[道品]$/,
		notBefore: /^[国才行性育智意语]|^高(?!层|级)/
	},
	意: { parties: ['ITA'], onlyBeside: '中法德', notBefore: /^[大识见义味图思愿外料志向愿在]/ },
	欧: { parties: ['europe'], strong: true, notBefore: /^[洲盟亚阳姆佩]|^元(?!首)/ },
	非: {
		parties: ['africa'],
		strong: true,
		notAfter: /[并绝无若除莫是]$/,
		notBefore: /^[洲法常但凡同必典盟正官公传军物遗]|^议(?!会|员)|^政(?!党|府间)/
	},
	阿: {
		parties: ['middle-east', 'AFG', 'ARG', 'ARE', 'DZA', 'ALB', 'AZE', 'OMN'],
		strong: true,
		notBefore: /^[拉富根尔塞曼斯布盟什姆巴]|^联(?!合)/
	},
	拉: {
		onlyBeside: '中非欧亚',
		pairsOnly: true,
		parties: ['latin-america', 'LVA'],
		strong: true,
		notBefore: /^[美丁动开长近脱萨夫马格加共]/
	},
	越: {
		parties: ['VNM'],
		strong: true,
		notAfter: /[超穿优跨翻飞]$/,
		notBefore: /^[南来过级野境权冬演做走]|^发(?!表|展)|^共(?!同|建)/
	},
	老: {
		parties: ['LAO'],
		pairsOnly: true,
		strong: true,
		notAfter: /[古衰]$/,
		notBefore: /^[年百一挝师龄旧化朋板大]|^人(?!文|民)/
	},
	柬: { parties: ['KHM'], strong: true, notBefore: /^埔/ },
	缅: { parties: ['MMR'], strong: true, notBefore: /^[甸怀北]/ },
	泰: { parties: ['THA'], strong: true, notAfter: /国$/, notBefore: /^[国然山]/ },
	菲: { parties: ['PHL'], strong: true, notBefore: /^[律薄]/ },
	印尼: { parties: ['IDN'], strong: true },
	马: {
		parties: ['MYS', 'MDV', 'MLI', 'MDG', 'MLT', 'MWI', 'MKD'],
		notBefore: /^[来尔里达耳拉其上克]/
	},
	新: {
		parties: ['SGP', 'NZL'],
		onlyBeside: '中马印泰澳印尼',
		notBefore: /^[加西华的一疆闻时社网能型增兴建征形]/
	},
	印: {
		parties: ['IND'],
		strong: true,
		notAfter: /[打脚烙复]$/,
		notBefore: /^[度尼刷章象证制太花记]|^发(?!表|展)/
	},
	巴: {
		parties: ['PAK', 'PSE', 'BRA', 'PAN', 'BHR', 'PRY', 'BHS', 'BRB', 'PNG'],
		notBefore: /^[基西勒拿林黎库以]/
	},
	孟: { parties: ['BGD'], notBefore: /^[加买]/ },
	尼: { parties: ['NPL', 'NGA', 'NIC', 'NER'], notBefore: /^[泊日加克]/ },
	斯: { parties: ['LKA', 'SVN', 'SVK'], notBefore: /^[里洛坦德]/ },
	蒙: { parties: ['MNG'], strong: true, notAfter: /内$/, notBefore: /^[古受]/ },
	哈: { parties: ['KAZ'], strong: true, notBefore: /^[萨尔佛马瓦]/ },
	吉: { parties: ['KGZ', 'DJI'], notBefore: /^[尔林布利隆]/ },
	塔: { parties: ['TJK'], notBefore: /^[吉什利斯]/ },
	土: { parties: ['TUR', 'TKM'], notBefore: /^[耳库地壤]/ },
	乌: { parties: ['UZB', 'UKR', 'URY', 'UGA'], notBefore: /^[兹克拉干鲁兰镇]/ },
	白: { parties: ['BLR'], onlyBeside: '中俄', notBefore: /^[俄宫皮]/ },
	格: { parties: ['GEO'], onlyBeside: '中俄', notBefore: /^[鲁局陵林外]/ },
	亚: { parties: ['ARM'], onlyBeside: '中阿俄', notBefore: /^[美洲太欧运冬信投]/ },
	沙: { parties: ['SAU'], notBefore: /^[特乌地漠]/ },
	伊: { parties: ['IRN', 'IRQ'], strong: true, notBefore: /^[朗拉斯始核]/ },
	以: {
		parties: ['ISR'],
		onlyBehind: '中俄',
		notAfter: /[可得予加所足难是给用]$/,
		notBefore: /^[色来及上下前后为便免外内至致此期]/
	},
	埃: { parties: ['EGY', 'ETH'], notBefore: /^[及塞尔]/ },
	叙: { parties: ['SYR'], notBefore: /^[利述事]/ },
	约: { parties: ['JOR'], onlyBeside: '中', notBefore: /^[旦束定翰]/ },
	黎: { parties: ['LBN'], notBefore: /^[巴明]/ },
	卡: { parties: ['QAT'], notBefore: /^[塔拉斯尔]/ },
	科: { parties: ['KWT', 'CIV'], onlyBeside: '中塞', notBefore: /^[威特学技研]/ },
	也: { parties: ['YEM'], onlyBeside: '中沙', notBefore: /^[门]/ },
	突: { parties: ['TUN'], notBefore: /^[尼出破]/ },
	苏: { parties: ['RUS', 'SDN', 'SUR'], notBefore: /^[联丹里州格林]/ },
	希: { parties: ['GRC'], onlyBeside: '中土', notBefore: /^[腊望拉]/ },
	匈: { parties: ['HUN'], strong: true, notBefore: /^牙/ },
	塞: { parties: ['SRB', 'CYP', 'SEN'], notBefore: /^[尔浦内拉舌]/ },
	波: { parties: ['POL', 'BIH'], onlyBeside: '中', notBefore: /^[兰黑斯动罗及]/ },
	捷: { parties: ['CZE'], notBefore: /^[克径报]/ },
	罗: { parties: ['ROU'], onlyBeside: '中', notBefore: /^[马斯]/ },
	保: { parties: ['BGR'], onlyBeside: '中', notBefore: /^[加护持障证留]/ },
	瑞: { parties: ['CHE', 'SWE'], notBefore: /^[士典]/ },
	荷: { parties: ['NLD'], notBefore: /^[兰]/ },
	比: { parties: ['BEL'], onlyBeside: '中', notBefore: /^[利较如例]/ },
	西: { parties: ['ESP'], onlyBeside: '中葡', notBefore: /^[班方部亚北南欧藏安]/ },
	葡: { parties: ['PRT'], notBefore: /^[萄]/ },
	挪: { parties: ['NOR'], notBefore: /^[威]/ },
	丹: { parties: ['DNK'], notBefore: /^[麦]/ },
	芬: { parties: ['FIN'], notBefore: /^[兰太]/ },
	奥: { parties: ['AUT'], notBefore: /^[地运巴斯]/ },
	爱: { parties: ['IRL'], onlyBeside: '中', notBefore: /^[尔沙国]/ },
	梵: { parties: ['VAT'], notBefore: /^蒂/ },
	澳: { parties: ['AUS'], strong: true, notAfter: /[港]$/, notBefore: /^[大洲门新]/ },
	纽: { parties: ['NZL'], onlyBeside: '港台', notBefore: /^[约带扣]/ },
	加: {
		parties: ['CAN', 'GHA', 'GAB'],
		onlyBeside: '中美墨',
		notAfter: /[参施附追增更]$/,
		notBefore: /^[拿纳蓬强快大深入沙州勒]/
	},
	墨: { parties: ['MEX'], notBefore: /^[西尔]/ },
	古: { parties: ['CUB'], onlyBeside: '中美俄', notBefore: /^[巴代老特都丝]/ },
	秘: { parties: ['PER'], notBefore: /^[鲁书密]/ },
	智: { parties: ['CHL'], onlyBeside: '中', notBefore: /^[利慧能库]/ },
	委: { parties: ['VEN'], onlyBeside: '中美', notBefore: /^[内员托]/ },
	哥: { parties: ['COL', 'CRI'], onlyBeside: '中', notBefore: /^[伦斯]/ },
	厄: { parties: ['ECU'], notBefore: /^[瓜立]/ },
	洪: { parties: ['HND'], notBefore: /^[都水森玛]/ },
	南: { parties: ['ZAF', 'SSD'], onlyBeside: '中', notBefore: /^[非方海部半亚美北南京苏太极]/ },
	肯: { parties: ['KEN'], notBefore: /^[尼定]/ },
	坦: { parties: ['TZA'], notBefore: /^[桑诚]/ },
	赞: { parties: ['ZMB'], notBefore: /^[比赏成同]/ },
	津: { parties: ['ZWE'], onlyBeside: '中', notBefore: /^[巴]/ },
	莫: { parties: ['MOZ'], onlyBeside: '中', notBefore: /^[桑斯迪]/ },
	安: { parties: ['AGO'], onlyBeside: '中', notBefore: /^[哥全理排]/ },
	刚: { parties: ['COD', 'COG'], onlyBeside: '中', notBefore: /^[果刚才]/ },
	喀: { parties: ['CMR'], notBefore: /^[麦什]/ },
	斐: { parties: ['FJI'], notBefore: /^[济]/ },
	瑙: { parties: ['NRU'], onlyBeside: '中' },
	所: { parties: ['SLB'], onlyBeside: '中' },
	基: { parties: ['KIR'], onlyBeside: '中' },
	布: { parties: ['BFA', 'BDI'], onlyBeside: '中' },
	冈: { parties: ['GMB'], onlyBeside: '中' },
	萨: { parties: ['SLV', 'WSM'], onlyBeside: '中' },
	多: { parties: ['DOM', 'DMA', 'TGO'], onlyBeside: '中' },
	克: { parties: ['HRV'], onlyBeside: '中' },
	汤: { parties: ['TON'], onlyBeside: '中' },
	瓦: { parties: ['VUT'], onlyBeside: '中' },
	贝: { parties: ['BEN'], onlyBeside: '中' },
	毛: { parties: ['MRT', 'MUS'], onlyBeside: '中' },
	莱: { parties: ['LSO'], onlyBeside: '中' },
	卢: { parties: ['RWA', 'LUX'], onlyBeside: '中' },
	博: { parties: ['BWA'], onlyBeside: '中' },
	纳: { parties: ['NAM'], onlyBeside: '中' },
	索: { parties: ['SOM'], onlyBeside: '中' },
	冰: { parties: ['ISL'], onlyBeside: '中' },
	立: { parties: ['LTU'], onlyBeside: '中' },
	黑: { parties: ['MNE'], onlyBeside: '中' },
	摩: { parties: ['MAR', 'MDA', 'MCO'], onlyBeside: '中' },
	牙: { parties: ['JAM'], onlyBeside: '中' },
	圭: { parties: ['GUY'], onlyBeside: '中' },
	玻: { parties: ['BOL'], onlyBeside: '中' },
	危: { parties: ['GTM'], onlyBeside: '中' },
	密: { parties: ['FSM'], onlyBeside: '中' },
	库: { parties: ['COK'], onlyBeside: '中' },
	赤: { parties: ['GNQ'], onlyBeside: '中' },
	几: { parties: ['GIN', 'GNB'], onlyBeside: '中' },
	佛: { parties: ['CPV'], onlyBeside: '中' },
	乍: { parties: ['TCD'], onlyBeside: '中' },
	巴新: { parties: ['PNG'], strong: true }
};

/**
 * What a character stands for beside another one, whatever the rest of the text says: 巴 is
 * Palestine beside Israel and Pakistan beside India; 乌 is Ukraine beside Russia.
 */
export const BESIDE: Readonly<Record<string, Readonly<Partial<Record<string, Party>>>>> = {
	巴: { 以: 'PSE', 印: 'PAK', 阿: 'PAK' },
	以: { 巴: 'ISR', 伊: 'ISR', 黎: 'ISR', 美: 'ISR', 叙: 'ISR', 沙: 'ISR' },
	乌: { 俄: 'UKR', 美: 'UKR', 欧: 'UKR' },
	阿: { 巴: 'AFG', 亚: 'AZE' },
	亚: { 阿: 'ARM' },
	沙: { 伊: 'SAU', 美: 'SAU' },
	伊: { 沙: 'IRN', 以: 'IRN', 美: 'IRN', 俄: 'IRN' },
	土: { 叙: 'TUR', 希: 'TUR', 美: 'TUR', 俄: 'TUR' },
	叙: { 土: 'SYR', 以: 'SYR' },
	黎: { 以: 'LBN' },
	塞: { 科: 'SRB' },
	纽: { 港: 'NZL' },
	秘: { 港: 'PER' },
	卡: { 港: 'QAT' },
	智: { 港: 'CHL' },
	希: { 土: 'GRC' },
	苏: { 美: 'RUS' },
	古: { 美: 'CUB' },
	委: { 美: 'VEN' },
	墨: { 美: 'MEX', 加: 'MEX' },
	加: { 美: 'CAN', 墨: 'CAN' }
};

/** What a character stands for beside 中 where the text gives no full name that decides. */
export const BESIDE_CHINA: Readonly<Record<string, Party>> = {
	巴: 'PAK',
	以: 'ISR',
	乌: 'UZB',
	沙: 'SAU',
	土: 'TUR',
	希: 'GRC',
	苏: 'RUS',
	委: 'VEN',
	墨: 'MEX',
	加: 'CAN',
	马: 'MYS',
	意: 'ITA',
	孟: 'BGD',
	尼: 'NPL',
	新: 'SGP',
	葡: 'PRT',
	塔: 'TJK',
	吉: 'KGZ',
	埃: 'EGY',
	秘: 'PER',
	智: 'CHL',
	波: 'POL',
	捷: 'CZE',
	塞: 'SRB',
	瑞: 'CHE',
	荷: 'NLD',
	挪: 'NOR',
	斐: 'FJI',
	瑙: 'NRU',
	斯: 'LKA',
	奥: 'AUT',
	爱: 'IRL',
	丹: 'DNK',
	芬: 'FIN',
	卡: 'QAT',
	科: 'KWT',
	约: 'JOR',
	叙: 'SYR',
	突: 'TUN',
	黎: 'LBN',
	肯: 'KEN',
	坦: 'TZA',
	赞: 'ZMB',
	津: 'ZWE',
	莫: 'MOZ',
	纳: 'NAM',
	卢: 'RWA',
	贝: 'BEN',
	喀: 'CMR',
	厄: 'ECU',
	洪: 'HND',
	古: 'CUB',
	哥: 'COL',
	玻: 'BOL',
	圭: 'GUY',
	汤: 'TON',
	冰: 'ISL',
	罗: 'ROU',
	保: 'BGR',
	比: 'BEL',
	白: 'BLR',
	格: 'GEO'
};

/** Nouns and verbs that make two or more abbreviations before them a pair. */
export const PAIR_FOLLOWERS =
	/^(?:《|[两双三四各][国方边]|之间|官员|代表|特使|军方|邦交|睦邻|走向|首都|抗[战击]|关系|元首|领导人|首脑|高层|高级别|合作|共同|共建|携手|联合|会[晤谈见]|峰会|对话|磋商|谈判|和谈|和解|停火|冲突|战争|交战|边[境界]|接壤|建交|复交|断交|外[交长]|和平(?!解|演)|防长|防务|国防|总[统理书]|首相|主席|通话|战略|全面|伙伴|互惠|贸易|经贸|经济|投资|产能|能源|农业|金融|科技|人文|文化|教育|青年|民间|人民|友好|友谊|传统|互[信利免动]|免签|签[署证订]|协[定议商]|条约|联盟|同盟|自贸|自由贸易|铁路|高铁|班列|公路|航线|运河|走廊|港|跨境|命运共同体|构建|企业|界|地方|军[方事]|两军|海[军警]|安全|政党|议会|立法|执法|领事|旅游|直航|演习|军演|机制|委员会|论坛|智库|往来|共识|声明|公报|问题|局势|摩擦|关税|发表|达成|建立|确立|结成|脱钩|竞争|博弈|矛盾|分歧|僵局|缓和|团结|协作|务实|反恐|维和|媒体)/;

/** What may also follow a pair of strong abbreviations; 中 as a pair's end is left out: 在做法中, */
export const LIGHT_FOLLOWERS =
	/^(?:间|应|已[经互相同于]|互[免予相]|建立|确立|结成|结[为束]|缔结|达成|确认|商定|要(?!求)|将|都|均|已|是|同为|作为|在|就|等|与|和|及|以及|宣布|发表|达成|恢复|一[道致起]|相互|互为|互相|交[往流]|加强|深化|推[动进]|发展|开展|举行|启动|扩大|提升|增进|保持|坚持|围绕|共|持续|不(?!同)|需要|可以|能够|重大|新|第|[“《、,。;!—”》()-]|$)/;

/** Words by which a single strong abbreviation before them is a country: 俄总统, 美军. */
export const OFFICE_FOLLOWERS =
	/^(?:总统|副总统|总理|首相|外长|外交|防长|国防部|财长|国务卿|大使|使馆|领导人|政府|人民|国会|议会|议长|议员|军方?(?!事)|媒(?!介)|官员|代表团|当局|特使|国王|王储|商务部|前总统|海警|新任|制裁|方面|海军|空军|战机|军舰|称(?![为号赞道呼职霸雄王心之作得的])(?=[一-龥\d]))/;

/** Words by which a single strong abbreviation after them is a country: 访美, 驻俄. */
export const LEADING_WORDS = /(?:访|驻|赴|抵|援|涉|侵|亲|反|对|离)$/;

/** Words by which 华 after them is China: 访华, 来华, 对华. */
export const LEADING_WORDS_OF_CHINA = /(?:访|来|对|驻|在|涉|赴|抵|侵|反|遏|援|离|旅|亲|友)$/;

/**
 * Abbreviations that also count in 巴政府 and 访巴 where the text names their country in full; the
 * others make words of their own there: 新总统, 以总统名义.
 */
export const OFFICES_BY_EVIDENCE: ReadonlySet<string> = new Set(
	Array.from('巴乌吉塔土沙埃叙黎意希塞波捷葡荷墨智秘尼孟斯')
);

/** 方 behind an abbreviation, unless it begins another word: 美方, not 完美方案. */
export const SIDE = /^方(?![便式法向案针略程言圆形块寸正])/;

/** Abbreviations that make another word with 方: 比方, 西方, 南方. */
export const NO_SIDE: ReadonlySet<string> = new Set(['比', '西', '南', '也', '保', '安', '白']);
