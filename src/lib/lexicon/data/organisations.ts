/**
 * Organisations, forums, recurring conferences and fairs, and parties that act in diplomacy, folded.
 * Source: their own Chinese names and the usual short forms. Countries are given only where a name
 * itself names them or belongs to one.
 */
import type { Region, Theme } from '../../model/vocabulary.ts';
import type { CountryCode } from '../country-names.ts';

/** `forms[0]` is the name shown in Chinese. */
export type ConceptRow = readonly [
	id: string,
	en: string,
	regions: readonly Region[],
	themes: readonly Theme[],
	countries: readonly CountryCode[],
	form: string,
	...forms: string[]
];

export const ORGANISATION_ROWS: readonly ConceptRow[] = [
	[
		'asean',
		'ASEAN',
		['southeast-asia'],
		['neighbourhood'],
		[],
		'东盟',
		'东南亚国家联盟',
		'东协',
		'亚细安',
		'中国—东盟',
		'中国-东盟'
	],
	[
		'asean-plus-three',
		'ASEAN Plus Three',
		['southeast-asia', 'east-asia'],
		['neighbourhood', 'multilateral'],
		[],
		'东盟与中日韩',
		'东盟—中日韩',
		'东盟-中日韩',
		'10+3',
		'东盟10+3'
	],
	[
		'asean-regional-forum',
		'ASEAN Regional Forum',
		['southeast-asia'],
		['neighbourhood', 'multilateral'],
		[],
		'东盟地区论坛',
		'东盟区域论坛'
	],
	[
		'east-asia-summit',
		'East Asia Summit',
		['southeast-asia', 'east-asia'],
		['neighbourhood', 'multilateral'],
		[],
		'东亚峰会',
		'东亚合作领导人系列会议',
		'东亚合作'
	],
	[
		'lancang-mekong',
		'Lancang-Mekong Cooperation',
		['southeast-asia'],
		['neighbourhood'],
		[],
		'澜湄合作',
		'澜沧江—湄公河合作',
		'澜沧江-湄公河合作',
		'澜湄国家',
		'澜湄'
	],
	['bimp-eaga', 'BIMP-EAGA', ['southeast-asia'], ['neighbourhood'], [], '东盟东部增长区'],
	[
		'china-japan-korea-summit',
		'China–Japan–ROK summit',
		['east-asia'],
		['neighbourhood'],
		['CHN', 'JPN', 'KOR'],
		'中日韩领导人会议',
		'中日韩合作',
		'中日韩峰会',
		'中日韩外长会'
	],
	[
		'european-union',
		'European Union',
		['europe'],
		['major-powers'],
		[],
		'欧盟',
		'欧洲联盟',
		'欧共体',
		'欧洲共同体',
		'欧盟机构'
	],
	[
		'european-commission',
		'European Commission',
		['europe'],
		['major-powers'],
		[],
		'欧盟委员会',
		'欧委会',
		'欧盟执委会'
	],
	[
		'european-council',
		'European Council',
		['europe'],
		['major-powers'],
		[],
		'欧洲理事会',
		'欧盟理事会'
	],
	['european-parliament', 'European Parliament', ['europe'], ['major-powers'], [], '欧洲议会'],
	[
		'european-central-bank',
		'European Central Bank',
		['europe'],
		[],
		[],
		'欧洲央行',
		'欧洲中央银行'
	],
	['council-of-europe', 'Council of Europe', ['europe'], [], [], '欧洲委员会'],
	['osce', 'OSCE', ['europe'], ['multilateral'], [], '欧安组织', '欧洲安全与合作组织', '欧安会'],
	['nato', 'NATO', ['europe', 'north-america'], [], [], '北约', '北大西洋公约组织', '北约组织'],
	[
		'china-ceec',
		'China–CEEC cooperation',
		['europe'],
		[],
		[],
		'中国—中东欧国家合作',
		'中国-中东欧国家合作',
		'中国—中东欧国家',
		'中国-中东欧国家',
		'中国—中东欧',
		'中国-中东欧',
		'17+1',
		'16+1'
	],
	[
		'european-political-community',
		'European Political Community',
		['europe'],
		[],
		[],
		'欧洲政治共同体'
	],
	['nordic-council', 'Nordic Council', ['europe'], [], [], '北欧理事会'],
	['visegrad-group', 'Visegrád Group', ['europe'], [], [], '维谢格拉德集团'],
	[
		'african-union',
		'African Union',
		['africa'],
		['global-south'],
		[],
		'非盟',
		'非洲联盟',
		'非统组织',
		'非洲统一组织',
		'非盟委员会'
	],
	[
		'focac',
		'Forum on China–Africa Cooperation',
		['africa'],
		['global-south'],
		[],
		'中非合作论坛',
		'中非论坛',
		'中非合作论坛北京峰会'
	],
	[
		'china-africa-dialogue',
		"China–Africa Leaders' Dialogue",
		['africa'],
		['global-south'],
		[],
		'中非领导人对话会'
	],
	['ecowas', 'ECOWAS', ['africa'], [], [], '西共体', '西非国家经济共同体', '西非经共体'],
	['sadc', 'SADC', ['africa'], [], [], '南共体', '南部非洲发展共同体', '南非洲发展共同体'],
	['east-african-community', 'East African Community', ['africa'], [], [], '东非共同体'],
	['igad', 'IGAD', ['africa'], [], [], '伊加特', '政府间发展组织'],
	['afcfta', 'AfCFTA', ['africa'], ['opening-up'], [], '非洲大陆自贸区', '非洲大陆自由贸易区'],
	[
		'alliance-of-sahel-states',
		'Alliance of Sahel States',
		['africa'],
		[],
		['BFA', 'MLI', 'NER'],
		'萨赫勒国家联盟',
		'萨赫勒联盟'
	],
	[
		'african-development-bank',
		'African Development Bank',
		['africa'],
		[],
		[],
		'非洲开发银行',
		'非开行'
	],
	[
		'arab-league',
		'Arab League',
		['middle-east'],
		['global-south'],
		[],
		'阿盟',
		'阿拉伯国家联盟',
		'阿拉伯联盟'
	],
	[
		'china-arab-forum',
		'China–Arab States Cooperation Forum',
		['middle-east'],
		['global-south'],
		[],
		'中阿合作论坛',
		'中国—阿拉伯国家合作论坛',
		'中国-阿拉伯国家合作论坛',
		'中阿论坛'
	],
	[
		'china-arab-summit',
		'China–Arab States Summit',
		['middle-east'],
		['global-south'],
		[],
		'中国—阿拉伯国家峰会',
		'中国-阿拉伯国家峰会',
		'中阿峰会'
	],
	[
		'gcc',
		'Gulf Cooperation Council',
		['middle-east'],
		[],
		[],
		'海合会',
		'海湾阿拉伯国家合作委员会',
		'海湾合作委员会',
		'中国—海合会',
		'中海峰会',
		'中国—海湾阿拉伯国家合作委员会峰会'
	],
	[
		'oic',
		'Organisation of Islamic Cooperation',
		['middle-east'],
		['global-south'],
		[],
		'伊斯兰合作组织',
		'伊斯兰会议组织',
		'伊合组织'
	],
	['opec', 'OPEC', ['middle-east'], [], [], '欧佩克', '石油输出国组织', 'OPEC'],
	['hamas', 'Hamas', ['middle-east'], ['hotspots'], ['PSE'], '哈马斯', '伊斯兰抵抗运动'],
	['fatah', 'Fatah', ['middle-east'], ['hotspots'], ['PSE'], '法塔赫'],
	[
		'plo',
		'Palestine Liberation Organization',
		['middle-east'],
		['hotspots'],
		['PSE'],
		'巴解组织',
		'巴勒斯坦解放组织'
	],
	['hezbollah', 'Hezbollah', ['middle-east'], ['hotspots'], ['LBN'], '真主党', '黎巴嫩真主党'],
	['houthis', 'Houthis', ['middle-east'], ['hotspots'], ['YEM'], '胡塞武装', '胡塞'],
	['taliban', 'Taliban', ['south-asia'], ['hotspots'], ['AFG'], '塔利班', '阿富汗临时政府'],
	['islamic-state', 'Islamic State', ['middle-east'], ['hotspots'], [], '伊斯兰国', 'ISIS'],
	[
		'sco',
		'Shanghai Cooperation Organisation',
		['global'],
		['multilateral'],
		[],
		'上合组织',
		'上海合作组织',
		'上合',
		'上合峰会',
		'上合青岛峰会',
		'上海五国'
	],
	[
		'cica',
		'CICA',
		['global'],
		['multilateral'],
		[],
		'亚信',
		'亚信峰会',
		'亚洲相互协作与信任措施会议'
	],
	[
		'cis',
		'Commonwealth of Independent States',
		['eurasia'],
		[],
		[],
		'独联体',
		'独立国家联合体',
		'独立国协'
	],
	['csto', 'CSTO', ['eurasia'], [], [], '集安组织', '集体安全条约组织'],
	['eaeu', 'Eurasian Economic Union', ['eurasia'], [], [], '欧亚经济联盟', '欧亚经济委员会'],
	[
		'organization-of-turkic-states',
		'Organization of Turkic States',
		['central-asia'],
		[],
		[],
		'突厥国家组织'
	],
	[
		'brics',
		'BRICS',
		['global'],
		['multilateral', 'global-south'],
		[],
		'金砖',
		'金砖国家',
		'金砖机制',
		'金砖五国',
		'金砖五国领导人',
		'大金砖',
		'金砖合作',
		'金砖组织',
		'BRICS'
	],
	[
		'new-development-bank',
		'New Development Bank',
		['global'],
		['multilateral', 'global-south'],
		[],
		'新开发银行',
		'金砖国家新开发银行',
		'金砖银行'
	],
	['g20', 'G20', ['global'], ['multilateral'], [], '二十国集团', '20国集团', 'G20'],
	['g7', 'G7', ['global'], [], [], '七国集团', '7国集团', 'G7', '八国集团', 'G8'],
	[
		'g77',
		'Group of 77 and China',
		['global'],
		['global-south', 'multilateral'],
		[],
		'77国集团和中国',
		'77国集团',
		'七十七国集团'
	],
	[
		'apec',
		'APEC',
		['global'],
		['multilateral'],
		[],
		'亚太经合组织',
		'亚太经济合作组织',
		'亚太经合会',
		'APEC',
		'亚太经合'
	],
	[
		'ftaap',
		'Free Trade Area of the Asia-Pacific',
		['global'],
		['opening-up'],
		[],
		'亚太自贸区',
		'亚太自由贸易区'
	],
	[
		'rcep',
		'RCEP',
		['east-asia', 'southeast-asia', 'oceania'],
		['opening-up', 'multilateral'],
		[],
		'区域全面经济伙伴关系协定',
		'RCEP',
		'区域全面经济伙伴关系'
	],
	['cptpp', 'CPTPP', ['global'], ['opening-up'], [], '全面与进步跨太平洋伙伴关系协定', 'CPTPP'],
	['depa', 'DEPA', ['global'], ['opening-up', 'science-tech'], [], '数字经济伙伴关系协定', 'DEPA'],
	['quad', 'Quad', ['global'], [], [], '四方安全对话', '美日印澳四国', '美日印澳'],
	[
		'aukus',
		'AUKUS',
		['global'],
		[],
		['USA', 'GBR', 'AUS'],
		'美英澳三边安全伙伴关系',
		'美英澳',
		'AUKUS',
		'奥库斯'
	],
	['five-eyes', 'Five Eyes', ['global'], [], [], '五眼联盟'],
	['united-nations', 'United Nations', ['global'], ['multilateral'], [], '联合国', '联合国系统'],
	[
		'un-security-council',
		'UN Security Council',
		['global'],
		['multilateral'],
		[],
		'联合国安理会',
		'安理会',
		'联合国安全理事会',
		'安全理事会'
	],
	[
		'un-general-assembly',
		'UN General Assembly',
		['global'],
		['multilateral'],
		[],
		'联合国大会',
		'联大',
		'联大一般性辩论',
		'联合国大会一般性辩论'
	],
	[
		'un-human-rights-council',
		'UN Human Rights Council',
		['global'],
		['multilateral'],
		[],
		'人权理事会',
		'联合国人权理事会'
	],
	[
		'un-economic-and-social-council',
		'UN Economic and Social Council',
		['global'],
		['multilateral'],
		[],
		'联合国经济及社会理事会',
		'经社理事会',
		'联合国经社理事会'
	],
	[
		'unctad',
		'UNCTAD',
		['global'],
		['multilateral', 'opening-up'],
		[],
		'联合国贸发会议',
		'贸发会议',
		'联合国贸易和发展会议'
	],
	[
		'unesco',
		'UNESCO',
		['global'],
		['multilateral', 'culture'],
		[],
		'联合国教科文组织',
		'教科文组织',
		'UNESCO'
	],
	['unicef', 'UNICEF', ['global'], ['multilateral'], [], '联合国儿童基金会', '儿基会'],
	['unhcr', 'UNHCR', ['global'], ['multilateral'], [], '联合国难民署', '难民署'],
	[
		'unrwa',
		'UNRWA',
		['middle-east'],
		['multilateral', 'hotspots'],
		[],
		'近东救济工程处',
		'联合国近东救济工程处'
	],
	['undp', 'UNDP', ['global'], ['multilateral'], [], '联合国开发计划署', '开发计划署'],
	['unep', 'UNEP', ['global'], ['multilateral', 'climate'], [], '联合国环境规划署', '环境规划署'],
	[
		'unido',
		'UNIDO',
		['global'],
		['multilateral'],
		[],
		'联合国工业发展组织',
		'工发组织',
		'联合国工发组织'
	],
	['fao', 'FAO', ['global'], ['multilateral'], [], '联合国粮农组织', '粮农组织'],
	['wfp', 'World Food Programme', ['global'], ['multilateral'], [], '世界粮食计划署', '粮食计划署'],
	['itu', 'ITU', ['global'], ['multilateral', 'science-tech'], [], '国际电信联盟', '国际电联'],
	['ilo', 'ILO', ['global'], ['multilateral'], [], '国际劳工组织'],
	['imo', 'IMO', ['global'], ['multilateral'], [], '国际海事组织'],
	['icao', 'ICAO', ['global'], ['multilateral'], [], '国际民航组织', '国际民用航空组织'],
	['wipo', 'WIPO', ['global'], ['multilateral', 'science-tech'], [], '世界知识产权组织'],
	[
		'un-climate-conference',
		'UN Climate Change Conference',
		['global'],
		['climate', 'multilateral'],
		[],
		'联合国气候变化大会',
		'联合国气候大会',
		'气候变化大会',
		'COP28',
		'COP29',
		'COP30',
		'COP27',
		'COP26',
		'联合国气候变化框架公约',
		'巴黎协定',
		'气候变化巴黎大会'
	],
	[
		'un-biodiversity-conference',
		'UN Biodiversity Conference',
		['global'],
		['climate', 'multilateral'],
		[],
		'联合国生物多样性大会',
		'生物多样性公约',
		'COP15'
	],
	[
		'un-ocean-conference',
		'UN Ocean Conference',
		['global'],
		['climate', 'multilateral'],
		[],
		'联合国海洋大会'
	],
	[
		'summit-of-the-future',
		'Summit of the Future',
		['global'],
		['multilateral'],
		[],
		'联合国未来峰会',
		'未来峰会'
	],
	[
		'un-peacekeeping',
		'UN peacekeeping',
		['global'],
		['multilateral', 'hotspots'],
		[],
		'联合国维和',
		'维和行动',
		'联合国维和行动'
	],
	[
		'icj',
		'International Court of Justice',
		['global'],
		['multilateral'],
		[],
		'国际法院',
		'联合国国际法院'
	],
	['icc', 'International Criminal Court', ['global'], [], [], '国际刑事法院'],
	['pca', 'Permanent Court of Arbitration', ['global'], [], [], '常设仲裁法院'],
	[
		'international-organization-for-mediation',
		'International Organization for Mediation',
		['global'],
		['multilateral'],
		[],
		'国际调解院'
	],
	[
		'who',
		'World Health Organization',
		['global'],
		['multilateral'],
		[],
		'世卫组织',
		'世界卫生组织',
		'世卫大会',
		'世界卫生大会',
		'WHO'
	],
	[
		'wto',
		'World Trade Organization',
		['global'],
		['multilateral', 'opening-up'],
		[],
		'世贸组织',
		'世界贸易组织',
		'关贸总协定',
		'WTO'
	],
	[
		'imf',
		'International Monetary Fund',
		['global'],
		['multilateral'],
		[],
		'国际货币基金组织',
		'国际货币基金',
		'IMF'
	],
	[
		'world-bank',
		'World Bank',
		['global'],
		['multilateral'],
		[],
		'世界银行',
		'世行',
		'世界银行集团'
	],
	[
		'aiib',
		'Asian Infrastructure Investment Bank',
		['global'],
		['multilateral', 'belt-and-road'],
		[],
		'亚投行',
		'亚洲基础设施投资银行'
	],
	[
		'adb',
		'Asian Development Bank',
		['global'],
		['multilateral'],
		[],
		'亚洲开发银行',
		'亚开行',
		'亚行'
	],
	['oecd', 'OECD', ['global'], ['multilateral'], [], '经合组织', '经济合作与发展组织', 'OECD'],
	['iaea', 'IAEA', ['global'], ['multilateral'], [], '国际原子能机构', 'IAEA'],
	['opcw', 'OPCW', ['global'], ['multilateral'], [], '禁化武组织', '禁止化学武器组织'],
	[
		'npt',
		'Treaty on the Non-Proliferation of Nuclear Weapons',
		['global'],
		['multilateral'],
		[],
		'不扩散核武器条约'
	],
	[
		'conference-on-disarmament',
		'Conference on Disarmament',
		['global'],
		['multilateral'],
		[],
		'裁军谈判会议',
		'裁谈会'
	],
	[
		'p5',
		'five nuclear-weapon states',
		['global'],
		['multilateral', 'major-powers'],
		[],
		'核武器五国',
		'五核国',
		'五核国领导人',
		'五个核武器国家'
	],
	[
		'red-cross',
		'International Committee of the Red Cross',
		['global'],
		[],
		[],
		'红十字国际委员会',
		'国际红十字会'
	],
	['interpol', 'INTERPOL', ['global'], ['multilateral'], [], '国际刑警组织'],
	[
		'ioc',
		'International Olympic Committee',
		['global'],
		['culture'],
		[],
		'国际奥委会',
		'国际奥林匹克委员会'
	],
	['asian-olympic-council', 'Olympic Council of Asia', ['global'], ['culture'], [], '亚奥理事会'],
	[
		'non-aligned-movement',
		'Non-Aligned Movement',
		['global'],
		['global-south', 'multilateral'],
		[],
		'不结盟运动'
	],
	['commonwealth', 'Commonwealth of Nations', ['global'], [], [], '英联邦', '大英国协'],
	['francophonie', 'La Francophonie', ['global'], [], [], '法语国家组织', '法语国家国际组织'],
	[
		'forum-macao',
		'Forum Macao',
		['global'],
		['opening-up'],
		[],
		'中葡论坛',
		'中国—葡语国家经贸合作论坛',
		'葡语国家',
		'葡语国家共同体'
	],
	[
		'celac',
		'CELAC',
		['latin-america'],
		['global-south'],
		[],
		'拉共体',
		'拉美和加勒比国家共同体',
		'拉丁美洲和加勒比国家共同体',
		'拉美和加共体'
	],
	[
		'china-celac-forum',
		'China–CELAC Forum',
		['latin-america'],
		['global-south'],
		[],
		'中拉论坛',
		'中国—拉共体论坛',
		'中国-拉共体论坛'
	],
	[
		'oas',
		'Organization of American States',
		['latin-america', 'north-america'],
		[],
		[],
		'美洲国家组织'
	],
	['mercosur', 'Mercosur', ['latin-america'], [], [], '南方共同市场', '南共市'],
	['pacific-alliance', 'Pacific Alliance', ['latin-america'], [], [], '太平洋联盟'],
	['caricom', 'CARICOM', ['latin-america'], [], [], '加勒比共同体', '加共体'],
	['sica', 'SICA', ['latin-america'], [], [], '中美洲一体化体系'],
	['andean-community', 'Andean Community', ['latin-america'], [], [], '安第斯共同体'],
	['alba', 'ALBA', ['latin-america'], [], [], '美洲玻利瓦尔联盟'],
	[
		'idb',
		'Inter-American Development Bank',
		['latin-america'],
		[],
		[],
		'美洲开发银行',
		'泛美开发银行'
	],
	[
		'summit-of-the-americas',
		'Summit of the Americas',
		['latin-america', 'north-america'],
		[],
		[],
		'美洲峰会'
	],
	['usmca', 'USMCA', ['north-america'], [], ['USA', 'CAN', 'MEX'], '美墨加协定', '美加墨协定'],
	[
		'pacific-islands-forum',
		'Pacific Islands Forum',
		['oceania'],
		['global-south'],
		[],
		'太平洋岛国论坛',
		'太平洋岛屿论坛',
		'太平洋岛国外长会',
		'中国—太平洋岛国外长会'
	],
	['saarc', 'SAARC', ['south-asia'], [], [], '南盟', '南亚区域合作联盟'],
	[
		'bimstec',
		'BIMSTEC',
		['south-asia', 'southeast-asia'],
		[],
		[],
		'环孟加拉湾多领域经济技术合作倡议',
		'环孟加拉湾倡议'
	],
	['colombo-plan', 'Colombo Plan', ['south-asia'], [], [], '科伦坡计划'],
	[
		'asia-cooperation-dialogue',
		'Asia Cooperation Dialogue',
		['global'],
		['multilateral'],
		[],
		'亚洲合作对话'
	],
	[
		'bandung-conference',
		'Asian–African Conference',
		['global'],
		['global-south'],
		['IDN'],
		'万隆会议',
		'亚非会议',
		'万隆精神'
	],
	[
		'boao-forum',
		'Boao Forum for Asia',
		['global'],
		[],
		[],
		'博鳌亚洲论坛',
		'博鳌论坛',
		'博鳌亚洲论坛年会'
	],
	[
		'world-economic-forum',
		'World Economic Forum',
		['global'],
		['opening-up'],
		[],
		'世界经济论坛',
		'达沃斯论坛',
		'夏季达沃斯',
		'夏季达沃斯论坛'
	],
	[
		'munich-security-conference',
		'Munich Security Conference',
		['europe'],
		[],
		['DEU'],
		'慕尼黑安全会议',
		'慕安会'
	],
	[
		'shangri-la-dialogue',
		'Shangri-La Dialogue',
		['southeast-asia'],
		[],
		['SGP'],
		'香格里拉对话会',
		'香格里拉对话',
		'亚洲安全会议'
	],
	[
		'xiangshan-forum',
		'Beijing Xiangshan Forum',
		['global'],
		['multilateral'],
		[],
		'香山论坛',
		'北京香山论坛'
	],
	[
		'global-public-security-forum',
		'Global Public Security Cooperation Forum',
		['global'],
		['multilateral'],
		[],
		'全球公共安全合作论坛',
		'连云港论坛'
	],
	[
		'belt-and-road-forum',
		'Belt and Road Forum for International Cooperation',
		['global'],
		['belt-and-road'],
		[],
		'“一带一路”国际合作高峰论坛',
		'一带一路国际合作高峰论坛',
		'“一带一路”高峰论坛',
		'“一带一路”国际合作高峰论坛圆桌峰会'
	],
	[
		'gda-forum',
		'Forum on Global Action for Shared Development',
		['global'],
		['global-south', 'multilateral'],
		[],
		'全球共享发展行动论坛',
		'全球共用发展行动论坛'
	],
	[
		'group-of-friends-gdi',
		'Group of Friends of the Global Development Initiative',
		['global'],
		['global-south', 'multilateral'],
		[],
		'全球发展倡议之友小组',
		'之友小组'
	],
	[
		'imperial-springs-forum',
		'Imperial Springs International Forum',
		['global'],
		[],
		[],
		'从都国际论坛',
		'从都论坛'
	],
	['world-peace-forum', 'World Peace Forum', ['global'], [], [], '世界和平论坛'],
	['liangzhu-forum', 'Liangzhu Forum', ['global'], ['culture'], [], '良渚论坛'],
	[
		'understanding-china',
		'Understanding China conference',
		['global'],
		['culture'],
		[],
		'“读懂中国”国际会议',
		'读懂中国国际会议',
		'读懂中国'
	],
	[
		'dialogue-of-asian-civilizations',
		'Conference on Dialogue of Asian Civilizations',
		['global'],
		['culture'],
		[],
		'亚洲文明对话大会'
	],
	[
		'world-internet-conference',
		'World Internet Conference',
		['global'],
		['science-tech'],
		[],
		'世界互联网大会',
		'乌镇峰会'
	],
	[
		'world-ai-conference',
		'World AI Conference',
		['global'],
		['science-tech'],
		[],
		'世界人工智能大会',
		'世界人工智能合作组织'
	],
	[
		'ciie',
		'China International Import Expo',
		['global'],
		['opening-up'],
		[],
		'中国国际进口博览会',
		'进博会'
	],
	[
		'canton-fair',
		'China Import and Export Fair',
		['global'],
		['opening-up'],
		[],
		'中国进出口商品交易会',
		'广交会',
		'中国进出口商品交易会—广州'
	],
	[
		'ciftis',
		'China International Fair for Trade in Services',
		['global'],
		['opening-up'],
		[],
		'中国国际服务贸易交易会',
		'服贸会'
	],
	[
		'consumer-expo',
		'China International Consumer Products Expo',
		['global'],
		['opening-up'],
		[],
		'中国国际消费品博览会',
		'消博会'
	],
	[
		'supply-chain-expo',
		'China International Supply Chain Expo',
		['global'],
		['opening-up'],
		[],
		'中国国际供应链促进博览会',
		'链博会'
	],
	[
		'china-asean-expo',
		'China–ASEAN Expo',
		['southeast-asia'],
		['opening-up', 'neighbourhood'],
		[],
		'中国—东盟博览会',
		'中国-东盟博览会',
		'东博会'
	],
	[
		'china-arab-expo',
		'China–Arab States Expo',
		['middle-east'],
		['opening-up'],
		[],
		'中国—阿拉伯国家博览会',
		'中国-阿拉伯国家博览会',
		'中阿博览会'
	],
	[
		'china-africa-expo',
		'China–Africa Economic and Trade Expo',
		['africa'],
		['opening-up'],
		[],
		'中非经贸博览会',
		'中国—非洲经贸博览会'
	],
	[
		'china-south-asia-expo',
		'China–South Asia Expo',
		['south-asia'],
		['opening-up'],
		[],
		'中国—南亚博览会',
		'中国-南亚博览会',
		'南博会'
	],
	[
		'china-ceec-expo',
		'China–CEEC Expo',
		['europe'],
		['opening-up'],
		[],
		'中国—中东欧国家博览会',
		'中国-中东欧国家博览会'
	],
	[
		'china-eurasia-expo',
		'China–Eurasia Expo',
		['central-asia', 'eurasia'],
		['opening-up'],
		[],
		'中国—亚欧博览会',
		'中国-亚欧博览会',
		'亚欧博览会'
	],
	[
		'global-governance-group',
		'Group of Friends in Defense of the UN Charter',
		['global'],
		['multilateral'],
		[],
		'捍卫联合国宪章之友小组'
	],
	[
		'asem',
		'Asia–Europe Meeting',
		['europe', 'east-asia', 'southeast-asia'],
		['multilateral'],
		[],
		'亚欧会议',
		'亚欧首脑会议'
	],
	['d8', 'D-8', ['global'], [], [], '发展中八国集团'],
	[
		'indian-ocean-rim',
		'Indian Ocean Rim Association',
		['global'],
		[],
		[],
		'环印度洋联盟',
		'环印联盟'
	],
	[
		'international-solar-alliance',
		'International Solar Alliance',
		['global'],
		['climate'],
		[],
		'国际太阳能联盟'
	],
	['ipef', 'Indo-Pacific Economic Framework', ['global'], [], [], '印太经济框架'],
	['paris-peace-conference', 'Paris Peace Conference', ['europe'], [], ['FRA'], '巴黎和会'],
	['yalta-conference', 'Yalta Conference', ['global'], [], [], '雅尔塔会议'],
	['geneva-conference', 'Geneva Conference', ['europe'], ['multilateral'], ['CHE'], '日内瓦会议'],
	[
		'cpc-central-committee',
		'CPC Central Committee',
		['china'],
		['diplomacy-system'],
		['CHN'],
		'中共中央',
		'中国共产党'
	],
	[
		'central-conference-on-foreign-affairs',
		'Central Conference on Work Relating to Foreign Affairs',
		['china'],
		['diplomacy-system'],
		['CHN'],
		'中央外事工作会议'
	],
	[
		'central-conference-on-neighbourhood',
		'Central Conference on Work Related to Neighbouring Countries',
		['east-asia', 'southeast-asia', 'south-asia', 'central-asia'],
		['neighbourhood', 'diplomacy-system'],
		['CHN'],
		'中央周边工作会议',
		'周边外交工作座谈会'
	],
	[
		'national-peoples-congress',
		"National People's Congress",
		['china'],
		[],
		['CHN'],
		'全国人大',
		'全国人民代表大会'
	],
	['cppcc', 'CPPCC', ['china'], [], ['CHN'], '全国政协', '中国人民政治协商会议'],
	[
		'ministry-of-foreign-affairs',
		'Ministry of Foreign Affairs of China',
		['china'],
		[],
		['CHN'],
		'中国外交部'
	],
	[
		'cpv',
		'Communist Party of Vietnam',
		['southeast-asia'],
		['neighbourhood'],
		['VNM'],
		'越共',
		'越共中央',
		'越南共产党'
	],
	[
		'lprp',
		"Lao People's Revolutionary Party",
		['southeast-asia'],
		['neighbourhood'],
		['LAO'],
		'老挝人民革命党',
		'老党中央',
		'人革党'
	],
	['wpk', "Workers' Party of Korea", ['east-asia'], ['neighbourhood'], ['PRK'], '朝鲜劳动党'],
	['united-russia', 'United Russia', ['eurasia'], [], ['RUS'], '统一俄罗斯党'],
	[
		'us-congress',
		'United States Congress',
		['north-america'],
		[],
		['USA'],
		'美国国会',
		'国会山',
		'美国参议院',
		'美国众议院'
	],
	['pentagon', 'Pentagon', ['north-america'], [], ['USA'], '五角大楼'],
	[
		'china-central-asia-summit',
		'China–Central Asia Summit',
		['central-asia'],
		['neighbourhood'],
		['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB'],
		'中国—中亚峰会',
		'中国-中亚峰会',
		'中国—中亚机制',
		'中国-中亚机制',
		'中国—中亚元首会晤机制',
		'中国—中亚合作'
	],
	['c5-plus-one', 'C5+1', ['central-asia'], [], ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB'], 'C5+1'],
	[
		'asian-games',
		'Asian Games',
		['global'],
		['culture'],
		[],
		'亚运会',
		'亚洲运动会',
		'亚冬会',
		'亚洲冬季运动会'
	],
	[
		'olympic-games',
		'Olympic Games',
		['global'],
		['culture'],
		[],
		'奥运会',
		'冬奥会',
		'残奥会',
		'冬残奥会',
		'北京奥运会'
	],
	[
		'universiade',
		'World University Games',
		['global'],
		['culture'],
		[],
		'大运会',
		'世界大学生夏季运动会',
		'世界大学生运动会'
	],
	['world-expo', 'World Expo', ['global'], ['culture'], [], '世博会', '世界博览会']
];
