// Written by scripts/lexicon/countries.ts from the Unicode CLDR 48.2 (cldr-localenames-full); do not edit.
import type { Region } from '../../model/vocabulary.ts';

/** Region and names of a country. */
export interface CountryNames {
	region: Region;
	'zh-Hans': string;
	'zh-Hant': string;
	/** As in Hong Kong. */
	'zh-Hant-HK': string;
	en: string;
}

/** By ISO 3166-1 alpha-3 code. */
export const COUNTRY_NAMES = {
	ABW: {
		region: 'latin-america',
		'zh-Hans': '阿鲁巴',
		'zh-Hant': '荷屬阿魯巴',
		'zh-Hant-HK': '阿魯巴',
		en: 'Aruba'
	},
	AFG: {
		region: 'south-asia',
		'zh-Hans': '阿富汗',
		'zh-Hant': '阿富汗',
		'zh-Hant-HK': '阿富汗',
		en: 'Afghanistan'
	},
	AGO: {
		region: 'africa',
		'zh-Hans': '安哥拉',
		'zh-Hant': '安哥拉',
		'zh-Hant-HK': '安哥拉',
		en: 'Angola'
	},
	AIA: {
		region: 'latin-america',
		'zh-Hans': '安圭拉',
		'zh-Hant': '安奎拉',
		'zh-Hant-HK': '安奎拉',
		en: 'Anguilla'
	},
	ALA: {
		region: 'europe',
		'zh-Hans': '奥兰群岛',
		'zh-Hant': '奧蘭群島',
		'zh-Hant-HK': '奧蘭群島',
		en: 'Åland Islands'
	},
	ALB: {
		region: 'europe',
		'zh-Hans': '阿尔巴尼亚',
		'zh-Hant': '阿爾巴尼亞',
		'zh-Hant-HK': '阿爾巴尼亞',
		en: 'Albania'
	},
	AND: {
		region: 'europe',
		'zh-Hans': '安道尔',
		'zh-Hant': '安道爾',
		'zh-Hant-HK': '安道爾',
		en: 'Andorra'
	},
	ARE: {
		region: 'middle-east',
		'zh-Hans': '阿联酋',
		'zh-Hant': '阿聯酋',
		'zh-Hant-HK': '阿聯酋',
		en: 'United Arab Emirates'
	},
	ARG: {
		region: 'latin-america',
		'zh-Hans': '阿根廷',
		'zh-Hant': '阿根廷',
		'zh-Hant-HK': '阿根廷',
		en: 'Argentina'
	},
	ARM: {
		region: 'eurasia',
		'zh-Hans': '亚美尼亚',
		'zh-Hant': '亞美尼亞',
		'zh-Hant-HK': '亞美尼亞',
		en: 'Armenia'
	},
	ASM: {
		region: 'oceania',
		'zh-Hans': '美属萨摩亚',
		'zh-Hant': '美屬薩摩亞',
		'zh-Hant-HK': '美屬薩摩亞',
		en: 'American Samoa'
	},
	ATG: {
		region: 'latin-america',
		'zh-Hans': '安提瓜和巴布达',
		'zh-Hant': '安地卡及巴布達',
		'zh-Hant-HK': '安提瓜和巴布達',
		en: 'Antigua and Barbuda'
	},
	AUS: {
		region: 'oceania',
		'zh-Hans': '澳大利亚',
		'zh-Hant': '澳洲',
		'zh-Hant-HK': '澳洲',
		en: 'Australia'
	},
	AUT: {
		region: 'europe',
		'zh-Hans': '奥地利',
		'zh-Hant': '奧地利',
		'zh-Hant-HK': '奧地利',
		en: 'Austria'
	},
	AZE: {
		region: 'eurasia',
		'zh-Hans': '阿塞拜疆',
		'zh-Hant': '亞塞拜然',
		'zh-Hant-HK': '亞塞拜疆',
		en: 'Azerbaijan'
	},
	BDI: {
		region: 'africa',
		'zh-Hans': '布隆迪',
		'zh-Hant': '蒲隆地',
		'zh-Hant-HK': '布隆迪',
		en: 'Burundi'
	},
	BEL: {
		region: 'europe',
		'zh-Hans': '比利时',
		'zh-Hant': '比利時',
		'zh-Hant-HK': '比利時',
		en: 'Belgium'
	},
	BEN: {
		region: 'africa',
		'zh-Hans': '贝宁',
		'zh-Hant': '貝南',
		'zh-Hant-HK': '貝寧',
		en: 'Benin'
	},
	BES: {
		region: 'latin-america',
		'zh-Hans': '荷属加勒比区',
		'zh-Hant': '荷蘭加勒比區',
		'zh-Hant-HK': '荷蘭加勒比區',
		en: 'Caribbean Netherlands'
	},
	BFA: {
		region: 'africa',
		'zh-Hans': '布基纳法索',
		'zh-Hant': '布吉納法索',
		'zh-Hant-HK': '布基納法索',
		en: 'Burkina Faso'
	},
	BGD: {
		region: 'south-asia',
		'zh-Hans': '孟加拉国',
		'zh-Hant': '孟加拉',
		'zh-Hant-HK': '孟加拉',
		en: 'Bangladesh'
	},
	BGR: {
		region: 'europe',
		'zh-Hans': '保加利亚',
		'zh-Hant': '保加利亞',
		'zh-Hant-HK': '保加利亞',
		en: 'Bulgaria'
	},
	BHR: {
		region: 'middle-east',
		'zh-Hans': '巴林',
		'zh-Hant': '巴林',
		'zh-Hant-HK': '巴林',
		en: 'Bahrain'
	},
	BHS: {
		region: 'latin-america',
		'zh-Hans': '巴哈马',
		'zh-Hant': '巴哈馬',
		'zh-Hant-HK': '巴哈馬',
		en: 'Bahamas'
	},
	BIH: {
		region: 'europe',
		'zh-Hans': '波黑',
		'zh-Hant': '波士尼亞與赫塞哥維納',
		'zh-Hant-HK': '波斯尼亞和黑塞哥維那',
		en: 'Bosnia and Herzegovina'
	},
	BLM: {
		region: 'latin-america',
		'zh-Hans': '圣巴泰勒米',
		'zh-Hant': '聖巴瑟米',
		'zh-Hant-HK': '聖巴泰勒米',
		en: 'Saint Barthélemy'
	},
	BLR: {
		region: 'eurasia',
		'zh-Hans': '白俄罗斯',
		'zh-Hant': '白俄羅斯',
		'zh-Hant-HK': '白俄羅斯',
		en: 'Belarus'
	},
	BLZ: {
		region: 'latin-america',
		'zh-Hans': '伯利兹',
		'zh-Hant': '貝里斯',
		'zh-Hant-HK': '伯利茲',
		en: 'Belize'
	},
	BMU: {
		region: 'north-america',
		'zh-Hans': '百慕大',
		'zh-Hant': '百慕達',
		'zh-Hant-HK': '百慕達',
		en: 'Bermuda'
	},
	BOL: {
		region: 'latin-america',
		'zh-Hans': '玻利维亚',
		'zh-Hant': '玻利維亞',
		'zh-Hant-HK': '玻利維亞',
		en: 'Bolivia'
	},
	BRA: {
		region: 'latin-america',
		'zh-Hans': '巴西',
		'zh-Hant': '巴西',
		'zh-Hant-HK': '巴西',
		en: 'Brazil'
	},
	BRB: {
		region: 'latin-america',
		'zh-Hans': '巴巴多斯',
		'zh-Hant': '巴貝多',
		'zh-Hant-HK': '巴巴多斯',
		en: 'Barbados'
	},
	BRN: {
		region: 'southeast-asia',
		'zh-Hans': '文莱',
		'zh-Hant': '汶萊',
		'zh-Hant-HK': '汶萊',
		en: 'Brunei'
	},
	BTN: {
		region: 'south-asia',
		'zh-Hans': '不丹',
		'zh-Hant': '不丹',
		'zh-Hant-HK': '不丹',
		en: 'Bhutan'
	},
	BWA: {
		region: 'africa',
		'zh-Hans': '博茨瓦纳',
		'zh-Hant': '波札那',
		'zh-Hant-HK': '博茨瓦納',
		en: 'Botswana'
	},
	CAF: {
		region: 'africa',
		'zh-Hans': '中非共和国',
		'zh-Hant': '中非共和國',
		'zh-Hant-HK': '中非共和國',
		en: 'Central African Republic'
	},
	CAN: {
		region: 'north-america',
		'zh-Hans': '加拿大',
		'zh-Hant': '加拿大',
		'zh-Hant-HK': '加拿大',
		en: 'Canada'
	},
	CCK: {
		region: 'oceania',
		'zh-Hans': '科科斯（基林）群岛',
		'zh-Hant': '科克斯（基靈）群島',
		'zh-Hant-HK': '科科斯 (基林) 群島',
		en: 'Cocos (Keeling) Islands'
	},
	CHE: {
		region: 'europe',
		'zh-Hans': '瑞士',
		'zh-Hant': '瑞士',
		'zh-Hant-HK': '瑞士',
		en: 'Switzerland'
	},
	CHL: {
		region: 'latin-america',
		'zh-Hans': '智利',
		'zh-Hant': '智利',
		'zh-Hant-HK': '智利',
		en: 'Chile'
	},
	CHN: { region: 'china', 'zh-Hans': '中国', 'zh-Hant': '中國', 'zh-Hant-HK': '中國', en: 'China' },
	CIV: {
		region: 'africa',
		'zh-Hans': '科特迪瓦',
		'zh-Hant': '象牙海岸',
		'zh-Hant-HK': '科特迪瓦',
		en: 'Côte d’Ivoire'
	},
	CMR: {
		region: 'africa',
		'zh-Hans': '喀麦隆',
		'zh-Hant': '喀麥隆',
		'zh-Hant-HK': '喀麥隆',
		en: 'Cameroon'
	},
	COD: {
		region: 'africa',
		'zh-Hans': '刚果（金）',
		'zh-Hant': '剛果（金夏沙）',
		'zh-Hant-HK': '剛果（金夏沙）',
		en: 'DR Congo'
	},
	COG: {
		region: 'africa',
		'zh-Hans': '刚果（布）',
		'zh-Hant': '剛果（布拉薩）',
		'zh-Hant-HK': '剛果（布拉薩）',
		en: 'Republic of the Congo'
	},
	COK: {
		region: 'oceania',
		'zh-Hans': '库克群岛',
		'zh-Hant': '庫克群島',
		'zh-Hant-HK': '庫克群島',
		en: 'Cook Islands'
	},
	COL: {
		region: 'latin-america',
		'zh-Hans': '哥伦比亚',
		'zh-Hant': '哥倫比亞',
		'zh-Hant-HK': '哥倫比亞',
		en: 'Colombia'
	},
	COM: {
		region: 'africa',
		'zh-Hans': '科摩罗',
		'zh-Hant': '葛摩',
		'zh-Hant-HK': '科摩羅',
		en: 'Comoros'
	},
	CPV: {
		region: 'africa',
		'zh-Hans': '佛得角',
		'zh-Hant': '維德角',
		'zh-Hant-HK': '佛得角',
		en: 'Cape Verde'
	},
	CRI: {
		region: 'latin-america',
		'zh-Hans': '哥斯达黎加',
		'zh-Hant': '哥斯大黎加',
		'zh-Hant-HK': '哥斯達黎加',
		en: 'Costa Rica'
	},
	CUB: {
		region: 'latin-america',
		'zh-Hans': '古巴',
		'zh-Hant': '古巴',
		'zh-Hant-HK': '古巴',
		en: 'Cuba'
	},
	CUW: {
		region: 'latin-america',
		'zh-Hans': '库拉索',
		'zh-Hant': '庫拉索',
		'zh-Hant-HK': '庫拉索',
		en: 'Curaçao'
	},
	CXR: {
		region: 'oceania',
		'zh-Hans': '圣诞岛',
		'zh-Hant': '聖誕島',
		'zh-Hant-HK': '聖誕島',
		en: 'Christmas Island'
	},
	CYM: {
		region: 'latin-america',
		'zh-Hans': '开曼群岛',
		'zh-Hant': '開曼群島',
		'zh-Hant-HK': '開曼群島',
		en: 'Cayman Islands'
	},
	CYP: {
		region: 'europe',
		'zh-Hans': '塞浦路斯',
		'zh-Hant': '賽普勒斯',
		'zh-Hant-HK': '塞浦路斯',
		en: 'Cyprus'
	},
	CZE: {
		region: 'europe',
		'zh-Hans': '捷克',
		'zh-Hant': '捷克',
		'zh-Hant-HK': '捷克',
		en: 'Czechia'
	},
	DEU: {
		region: 'europe',
		'zh-Hans': '德国',
		'zh-Hant': '德國',
		'zh-Hant-HK': '德國',
		en: 'Germany'
	},
	DJI: {
		region: 'africa',
		'zh-Hans': '吉布提',
		'zh-Hant': '吉布地',
		'zh-Hant-HK': '吉布提',
		en: 'Djibouti'
	},
	DMA: {
		region: 'latin-america',
		'zh-Hans': '多米尼克',
		'zh-Hant': '多米尼克',
		'zh-Hant-HK': '多米尼克',
		en: 'Dominica'
	},
	DNK: {
		region: 'europe',
		'zh-Hans': '丹麦',
		'zh-Hant': '丹麥',
		'zh-Hant-HK': '丹麥',
		en: 'Denmark'
	},
	DOM: {
		region: 'latin-america',
		'zh-Hans': '多米尼加共和国',
		'zh-Hant': '多明尼加共和國',
		'zh-Hant-HK': '多米尼加共和國',
		en: 'Dominican Republic'
	},
	DZA: {
		region: 'middle-east',
		'zh-Hans': '阿尔及利亚',
		'zh-Hant': '阿爾及利亞',
		'zh-Hant-HK': '阿爾及利亞',
		en: 'Algeria'
	},
	ECU: {
		region: 'latin-america',
		'zh-Hans': '厄瓜多尔',
		'zh-Hant': '厄瓜多',
		'zh-Hant-HK': '厄瓜多爾',
		en: 'Ecuador'
	},
	EGY: {
		region: 'middle-east',
		'zh-Hans': '埃及',
		'zh-Hant': '埃及',
		'zh-Hant-HK': '埃及',
		en: 'Egypt'
	},
	ERI: {
		region: 'africa',
		'zh-Hans': '厄立特里亚',
		'zh-Hant': '厄利垂亞',
		'zh-Hant-HK': '厄立特里亞',
		en: 'Eritrea'
	},
	ESH: {
		region: 'middle-east',
		'zh-Hans': '西撒哈拉',
		'zh-Hant': '西撒哈拉',
		'zh-Hant-HK': '西撒哈拉',
		en: 'Western Sahara'
	},
	ESP: {
		region: 'europe',
		'zh-Hans': '西班牙',
		'zh-Hant': '西班牙',
		'zh-Hant-HK': '西班牙',
		en: 'Spain'
	},
	EST: {
		region: 'europe',
		'zh-Hans': '爱沙尼亚',
		'zh-Hant': '愛沙尼亞',
		'zh-Hant-HK': '愛沙尼亞',
		en: 'Estonia'
	},
	ETH: {
		region: 'africa',
		'zh-Hans': '埃塞俄比亚',
		'zh-Hant': '衣索比亞',
		'zh-Hant-HK': '埃塞俄比亞',
		en: 'Ethiopia'
	},
	FIN: {
		region: 'europe',
		'zh-Hans': '芬兰',
		'zh-Hant': '芬蘭',
		'zh-Hant-HK': '芬蘭',
		en: 'Finland'
	},
	FJI: {
		region: 'oceania',
		'zh-Hans': '斐济',
		'zh-Hant': '斐濟',
		'zh-Hant-HK': '斐濟',
		en: 'Fiji'
	},
	FLK: {
		region: 'latin-america',
		'zh-Hans': '福克兰群岛',
		'zh-Hant': '福克蘭群島',
		'zh-Hant-HK': '福克蘭群島',
		en: 'Falkland Islands'
	},
	FRA: {
		region: 'europe',
		'zh-Hans': '法国',
		'zh-Hant': '法國',
		'zh-Hant-HK': '法國',
		en: 'France'
	},
	FRO: {
		region: 'europe',
		'zh-Hans': '法罗群岛',
		'zh-Hant': '法羅群島',
		'zh-Hant-HK': '法羅群島',
		en: 'Faroe Islands'
	},
	FSM: {
		region: 'oceania',
		'zh-Hans': '密克罗尼西亚',
		'zh-Hant': '密克羅尼西亞',
		'zh-Hant-HK': '密克羅尼西亞',
		en: 'Micronesia'
	},
	GAB: {
		region: 'africa',
		'zh-Hans': '加蓬',
		'zh-Hant': '加彭',
		'zh-Hant-HK': '加蓬',
		en: 'Gabon'
	},
	GBR: {
		region: 'europe',
		'zh-Hans': '英国',
		'zh-Hant': '英國',
		'zh-Hant-HK': '英國',
		en: 'United Kingdom'
	},
	GEO: {
		region: 'eurasia',
		'zh-Hans': '格鲁吉亚',
		'zh-Hant': '喬治亞',
		'zh-Hant-HK': '格魯吉亞',
		en: 'Georgia'
	},
	GGY: {
		region: 'europe',
		'zh-Hans': '根西岛',
		'zh-Hant': '根息',
		'zh-Hant-HK': '根息',
		en: 'Guernsey'
	},
	GHA: {
		region: 'africa',
		'zh-Hans': '加纳',
		'zh-Hant': '迦納',
		'zh-Hant-HK': '加納',
		en: 'Ghana'
	},
	GIB: {
		region: 'europe',
		'zh-Hans': '直布罗陀',
		'zh-Hant': '直布羅陀',
		'zh-Hant-HK': '直布羅陀',
		en: 'Gibraltar'
	},
	GIN: {
		region: 'africa',
		'zh-Hans': '几内亚',
		'zh-Hant': '幾內亞',
		'zh-Hant-HK': '幾內亞',
		en: 'Guinea'
	},
	GLP: {
		region: 'latin-america',
		'zh-Hans': '瓜德罗普',
		'zh-Hant': '瓜地洛普',
		'zh-Hant-HK': '瓜地洛普',
		en: 'Guadeloupe'
	},
	GMB: {
		region: 'africa',
		'zh-Hans': '冈比亚',
		'zh-Hant': '甘比亞',
		'zh-Hant-HK': '岡比亞',
		en: 'Gambia'
	},
	GNB: {
		region: 'africa',
		'zh-Hans': '几内亚比绍',
		'zh-Hant': '幾內亞比索',
		'zh-Hant-HK': '幾內亞比紹',
		en: 'Guinea-Bissau'
	},
	GNQ: {
		region: 'africa',
		'zh-Hans': '赤道几内亚',
		'zh-Hant': '赤道幾內亞',
		'zh-Hant-HK': '赤道幾內亞',
		en: 'Equatorial Guinea'
	},
	GRC: {
		region: 'europe',
		'zh-Hans': '希腊',
		'zh-Hant': '希臘',
		'zh-Hant-HK': '希臘',
		en: 'Greece'
	},
	GRD: {
		region: 'latin-america',
		'zh-Hans': '格林纳达',
		'zh-Hant': '格瑞那達',
		'zh-Hant-HK': '格林納達',
		en: 'Grenada'
	},
	GRL: {
		region: 'north-america',
		'zh-Hans': '格陵兰',
		'zh-Hant': '格陵蘭',
		'zh-Hant-HK': '格陵蘭',
		en: 'Greenland'
	},
	GTM: {
		region: 'latin-america',
		'zh-Hans': '危地马拉',
		'zh-Hant': '瓜地馬拉',
		'zh-Hant-HK': '危地馬拉',
		en: 'Guatemala'
	},
	GUF: {
		region: 'latin-america',
		'zh-Hans': '法属圭亚那',
		'zh-Hant': '法屬圭亞那',
		'zh-Hant-HK': '法屬圭亞那',
		en: 'French Guiana'
	},
	GUM: {
		region: 'oceania',
		'zh-Hans': '关岛',
		'zh-Hant': '關島',
		'zh-Hant-HK': '關島',
		en: 'Guam'
	},
	GUY: {
		region: 'latin-america',
		'zh-Hans': '圭亚那',
		'zh-Hant': '蓋亞那',
		'zh-Hant-HK': '圭亞那',
		en: 'Guyana'
	},
	HND: {
		region: 'latin-america',
		'zh-Hans': '洪都拉斯',
		'zh-Hant': '宏都拉斯',
		'zh-Hant-HK': '洪都拉斯',
		en: 'Honduras'
	},
	HRV: {
		region: 'europe',
		'zh-Hans': '克罗地亚',
		'zh-Hant': '克羅埃西亞',
		'zh-Hant-HK': '克羅地亞',
		en: 'Croatia'
	},
	HTI: {
		region: 'latin-america',
		'zh-Hans': '海地',
		'zh-Hant': '海地',
		'zh-Hant-HK': '海地',
		en: 'Haiti'
	},
	HUN: {
		region: 'europe',
		'zh-Hans': '匈牙利',
		'zh-Hant': '匈牙利',
		'zh-Hant-HK': '匈牙利',
		en: 'Hungary'
	},
	IDN: {
		region: 'southeast-asia',
		'zh-Hans': '印度尼西亚',
		'zh-Hant': '印尼',
		'zh-Hant-HK': '印尼',
		en: 'Indonesia'
	},
	IMN: {
		region: 'europe',
		'zh-Hans': '马恩岛',
		'zh-Hant': '曼島',
		'zh-Hant-HK': '馬恩島',
		en: 'Isle of Man'
	},
	IND: {
		region: 'south-asia',
		'zh-Hans': '印度',
		'zh-Hant': '印度',
		'zh-Hant-HK': '印度',
		en: 'India'
	},
	IOT: {
		region: 'africa',
		'zh-Hans': '英属印度洋领地',
		'zh-Hant': '英屬印度洋領地',
		'zh-Hant-HK': '英屬印度洋領地',
		en: 'British Indian Ocean Territory'
	},
	IRL: {
		region: 'europe',
		'zh-Hans': '爱尔兰',
		'zh-Hant': '愛爾蘭',
		'zh-Hant-HK': '愛爾蘭',
		en: 'Ireland'
	},
	IRN: {
		region: 'middle-east',
		'zh-Hans': '伊朗',
		'zh-Hant': '伊朗',
		'zh-Hant-HK': '伊朗',
		en: 'Iran'
	},
	IRQ: {
		region: 'middle-east',
		'zh-Hans': '伊拉克',
		'zh-Hant': '伊拉克',
		'zh-Hant-HK': '伊拉克',
		en: 'Iraq'
	},
	ISL: {
		region: 'europe',
		'zh-Hans': '冰岛',
		'zh-Hant': '冰島',
		'zh-Hant-HK': '冰島',
		en: 'Iceland'
	},
	ISR: {
		region: 'middle-east',
		'zh-Hans': '以色列',
		'zh-Hant': '以色列',
		'zh-Hant-HK': '以色列',
		en: 'Israel'
	},
	ITA: {
		region: 'europe',
		'zh-Hans': '意大利',
		'zh-Hant': '義大利',
		'zh-Hant-HK': '意大利',
		en: 'Italy'
	},
	JAM: {
		region: 'latin-america',
		'zh-Hans': '牙买加',
		'zh-Hant': '牙買加',
		'zh-Hant-HK': '牙買加',
		en: 'Jamaica'
	},
	JEY: {
		region: 'europe',
		'zh-Hans': '泽西岛',
		'zh-Hant': '澤西島',
		'zh-Hant-HK': '澤西島',
		en: 'Jersey'
	},
	JOR: {
		region: 'middle-east',
		'zh-Hans': '约旦',
		'zh-Hant': '約旦',
		'zh-Hant-HK': '約旦',
		en: 'Jordan'
	},
	JPN: {
		region: 'east-asia',
		'zh-Hans': '日本',
		'zh-Hant': '日本',
		'zh-Hant-HK': '日本',
		en: 'Japan'
	},
	KAZ: {
		region: 'central-asia',
		'zh-Hans': '哈萨克斯坦',
		'zh-Hant': '哈薩克',
		'zh-Hant-HK': '哈薩克',
		en: 'Kazakhstan'
	},
	KEN: {
		region: 'africa',
		'zh-Hans': '肯尼亚',
		'zh-Hant': '肯亞',
		'zh-Hant-HK': '肯尼亞',
		en: 'Kenya'
	},
	KGZ: {
		region: 'central-asia',
		'zh-Hans': '吉尔吉斯斯坦',
		'zh-Hant': '吉爾吉斯',
		'zh-Hant-HK': '吉爾吉斯',
		en: 'Kyrgyzstan'
	},
	KHM: {
		region: 'southeast-asia',
		'zh-Hans': '柬埔寨',
		'zh-Hant': '柬埔寨',
		'zh-Hant-HK': '柬埔寨',
		en: 'Cambodia'
	},
	KIR: {
		region: 'oceania',
		'zh-Hans': '基里巴斯',
		'zh-Hant': '吉里巴斯',
		'zh-Hant-HK': '吉里巴斯',
		en: 'Kiribati'
	},
	KNA: {
		region: 'latin-america',
		'zh-Hans': '圣基茨和尼维斯',
		'zh-Hant': '聖克里斯多福及尼維斯',
		'zh-Hant-HK': '聖基茨和尼維斯',
		en: 'Saint Kitts and Nevis'
	},
	KOR: {
		region: 'east-asia',
		'zh-Hans': '韩国',
		'zh-Hant': '南韓',
		'zh-Hant-HK': '南韓',
		en: 'South Korea'
	},
	KWT: {
		region: 'middle-east',
		'zh-Hans': '科威特',
		'zh-Hant': '科威特',
		'zh-Hant-HK': '科威特',
		en: 'Kuwait'
	},
	LAO: {
		region: 'southeast-asia',
		'zh-Hans': '老挝',
		'zh-Hant': '寮國',
		'zh-Hant-HK': '老撾',
		en: 'Laos'
	},
	LBN: {
		region: 'middle-east',
		'zh-Hans': '黎巴嫩',
		'zh-Hant': '黎巴嫩',
		'zh-Hant-HK': '黎巴嫩',
		en: 'Lebanon'
	},
	LBR: {
		region: 'africa',
		'zh-Hans': '利比里亚',
		'zh-Hant': '賴比瑞亞',
		'zh-Hant-HK': '利比里亞',
		en: 'Liberia'
	},
	LBY: {
		region: 'middle-east',
		'zh-Hans': '利比亚',
		'zh-Hant': '利比亞',
		'zh-Hant-HK': '利比亞',
		en: 'Libya'
	},
	LCA: {
		region: 'latin-america',
		'zh-Hans': '圣卢西亚',
		'zh-Hant': '聖露西亞',
		'zh-Hant-HK': '聖盧西亞',
		en: 'Saint Lucia'
	},
	LIE: {
		region: 'europe',
		'zh-Hans': '列支敦士登',
		'zh-Hant': '列支敦斯登',
		'zh-Hant-HK': '列支敦士登',
		en: 'Liechtenstein'
	},
	LKA: {
		region: 'south-asia',
		'zh-Hans': '斯里兰卡',
		'zh-Hant': '斯里蘭卡',
		'zh-Hant-HK': '斯里蘭卡',
		en: 'Sri Lanka'
	},
	LSO: {
		region: 'africa',
		'zh-Hans': '莱索托',
		'zh-Hant': '賴索托',
		'zh-Hant-HK': '萊索托',
		en: 'Lesotho'
	},
	LTU: {
		region: 'europe',
		'zh-Hans': '立陶宛',
		'zh-Hant': '立陶宛',
		'zh-Hant-HK': '立陶宛',
		en: 'Lithuania'
	},
	LUX: {
		region: 'europe',
		'zh-Hans': '卢森堡',
		'zh-Hant': '盧森堡',
		'zh-Hant-HK': '盧森堡',
		en: 'Luxembourg'
	},
	LVA: {
		region: 'europe',
		'zh-Hans': '拉脱维亚',
		'zh-Hant': '拉脫維亞',
		'zh-Hant-HK': '拉脫維亞',
		en: 'Latvia'
	},
	MAF: {
		region: 'latin-america',
		'zh-Hans': '法属圣马丁',
		'zh-Hant': '法屬聖馬丁',
		'zh-Hant-HK': '法屬聖馬丁',
		en: 'Saint Martin'
	},
	MAR: {
		region: 'middle-east',
		'zh-Hans': '摩洛哥',
		'zh-Hant': '摩洛哥',
		'zh-Hant-HK': '摩洛哥',
		en: 'Morocco'
	},
	MCO: {
		region: 'europe',
		'zh-Hans': '摩纳哥',
		'zh-Hant': '摩納哥',
		'zh-Hant-HK': '摩納哥',
		en: 'Monaco'
	},
	MDA: {
		region: 'europe',
		'zh-Hans': '摩尔多瓦',
		'zh-Hant': '摩爾多瓦',
		'zh-Hant-HK': '摩爾多瓦',
		en: 'Moldova'
	},
	MDG: {
		region: 'africa',
		'zh-Hans': '马达加斯加',
		'zh-Hant': '馬達加斯加',
		'zh-Hant-HK': '馬達加斯加',
		en: 'Madagascar'
	},
	MDV: {
		region: 'south-asia',
		'zh-Hans': '马尔代夫',
		'zh-Hant': '馬爾地夫',
		'zh-Hant-HK': '馬爾代夫',
		en: 'Maldives'
	},
	MEX: {
		region: 'latin-america',
		'zh-Hans': '墨西哥',
		'zh-Hant': '墨西哥',
		'zh-Hant-HK': '墨西哥',
		en: 'Mexico'
	},
	MHL: {
		region: 'oceania',
		'zh-Hans': '马绍尔群岛',
		'zh-Hant': '馬紹爾群島',
		'zh-Hant-HK': '馬紹爾群島',
		en: 'Marshall Islands'
	},
	MKD: {
		region: 'europe',
		'zh-Hans': '北马其顿',
		'zh-Hant': '北馬其頓',
		'zh-Hant-HK': '北馬其頓',
		en: 'North Macedonia'
	},
	MLI: { region: 'africa', 'zh-Hans': '马里', 'zh-Hant': '馬利', 'zh-Hant-HK': '馬里', en: 'Mali' },
	MLT: {
		region: 'europe',
		'zh-Hans': '马耳他',
		'zh-Hant': '馬爾他',
		'zh-Hant-HK': '馬耳他',
		en: 'Malta'
	},
	MMR: {
		region: 'southeast-asia',
		'zh-Hans': '缅甸',
		'zh-Hant': '緬甸',
		'zh-Hant-HK': '緬甸',
		en: 'Myanmar'
	},
	MNE: {
		region: 'europe',
		'zh-Hans': '黑山',
		'zh-Hant': '蒙特內哥羅',
		'zh-Hant-HK': '黑山',
		en: 'Montenegro'
	},
	MNG: {
		region: 'east-asia',
		'zh-Hans': '蒙古',
		'zh-Hant': '蒙古',
		'zh-Hant-HK': '蒙古',
		en: 'Mongolia'
	},
	MNP: {
		region: 'oceania',
		'zh-Hans': '北马里亚纳群岛',
		'zh-Hant': '北馬利安納群島',
		'zh-Hant-HK': '北馬利安納群島',
		en: 'Northern Mariana Islands'
	},
	MOZ: {
		region: 'africa',
		'zh-Hans': '莫桑比克',
		'zh-Hant': '莫三比克',
		'zh-Hant-HK': '莫桑比克',
		en: 'Mozambique'
	},
	MRT: {
		region: 'africa',
		'zh-Hans': '毛里塔尼亚',
		'zh-Hant': '茅利塔尼亞',
		'zh-Hant-HK': '毛里塔尼亞',
		en: 'Mauritania'
	},
	MSR: {
		region: 'latin-america',
		'zh-Hans': '蒙特塞拉特',
		'zh-Hant': '蒙哲臘',
		'zh-Hant-HK': '蒙特塞拉特',
		en: 'Montserrat'
	},
	MTQ: {
		region: 'latin-america',
		'zh-Hans': '马提尼克',
		'zh-Hant': '馬丁尼克',
		'zh-Hant-HK': '馬丁尼克',
		en: 'Martinique'
	},
	MUS: {
		region: 'africa',
		'zh-Hans': '毛里求斯',
		'zh-Hant': '模里西斯',
		'zh-Hant-HK': '毛里裘斯',
		en: 'Mauritius'
	},
	MWI: {
		region: 'africa',
		'zh-Hans': '马拉维',
		'zh-Hant': '馬拉威',
		'zh-Hant-HK': '馬拉維',
		en: 'Malawi'
	},
	MYS: {
		region: 'southeast-asia',
		'zh-Hans': '马来西亚',
		'zh-Hant': '馬來西亞',
		'zh-Hant-HK': '馬來西亞',
		en: 'Malaysia'
	},
	MYT: {
		region: 'africa',
		'zh-Hans': '马约特',
		'zh-Hant': '馬約特島',
		'zh-Hant-HK': '馬約特',
		en: 'Mayotte'
	},
	NAM: {
		region: 'africa',
		'zh-Hans': '纳米比亚',
		'zh-Hant': '納米比亞',
		'zh-Hant-HK': '納米比亞',
		en: 'Namibia'
	},
	NCL: {
		region: 'oceania',
		'zh-Hans': '新喀里多尼亚',
		'zh-Hant': '新喀里多尼亞',
		'zh-Hant-HK': '新喀里多尼亞',
		en: 'New Caledonia'
	},
	NER: {
		region: 'africa',
		'zh-Hans': '尼日尔',
		'zh-Hant': '尼日',
		'zh-Hant-HK': '尼日爾',
		en: 'Niger'
	},
	NFK: {
		region: 'oceania',
		'zh-Hans': '诺福克岛',
		'zh-Hant': '諾福克島',
		'zh-Hant-HK': '諾福克島',
		en: 'Norfolk Island'
	},
	NGA: {
		region: 'africa',
		'zh-Hans': '尼日利亚',
		'zh-Hant': '奈及利亞',
		'zh-Hant-HK': '尼日利亞',
		en: 'Nigeria'
	},
	NIC: {
		region: 'latin-america',
		'zh-Hans': '尼加拉瓜',
		'zh-Hant': '尼加拉瓜',
		'zh-Hant-HK': '尼加拉瓜',
		en: 'Nicaragua'
	},
	NIU: {
		region: 'oceania',
		'zh-Hans': '纽埃',
		'zh-Hant': '紐埃島',
		'zh-Hant-HK': '紐埃島',
		en: 'Niue'
	},
	NLD: {
		region: 'europe',
		'zh-Hans': '荷兰',
		'zh-Hant': '荷蘭',
		'zh-Hant-HK': '荷蘭',
		en: 'Netherlands'
	},
	NOR: {
		region: 'europe',
		'zh-Hans': '挪威',
		'zh-Hant': '挪威',
		'zh-Hant-HK': '挪威',
		en: 'Norway'
	},
	NPL: {
		region: 'south-asia',
		'zh-Hans': '尼泊尔',
		'zh-Hant': '尼泊爾',
		'zh-Hant-HK': '尼泊爾',
		en: 'Nepal'
	},
	NRU: {
		region: 'oceania',
		'zh-Hans': '瑙鲁',
		'zh-Hant': '諾魯',
		'zh-Hant-HK': '瑙魯',
		en: 'Nauru'
	},
	NZL: {
		region: 'oceania',
		'zh-Hans': '新西兰',
		'zh-Hant': '紐西蘭',
		'zh-Hant-HK': '紐西蘭',
		en: 'New Zealand'
	},
	OMN: {
		region: 'middle-east',
		'zh-Hans': '阿曼',
		'zh-Hant': '阿曼',
		'zh-Hant-HK': '阿曼',
		en: 'Oman'
	},
	PAK: {
		region: 'south-asia',
		'zh-Hans': '巴基斯坦',
		'zh-Hant': '巴基斯坦',
		'zh-Hant-HK': '巴基斯坦',
		en: 'Pakistan'
	},
	PAN: {
		region: 'latin-america',
		'zh-Hans': '巴拿马',
		'zh-Hant': '巴拿馬',
		'zh-Hant-HK': '巴拿馬',
		en: 'Panama'
	},
	PCN: {
		region: 'oceania',
		'zh-Hans': '皮特凯恩群岛',
		'zh-Hant': '皮特肯群島',
		'zh-Hant-HK': '皮特凱恩島',
		en: 'Pitcairn Islands'
	},
	PER: {
		region: 'latin-america',
		'zh-Hans': '秘鲁',
		'zh-Hant': '秘魯',
		'zh-Hant-HK': '秘魯',
		en: 'Peru'
	},
	PHL: {
		region: 'southeast-asia',
		'zh-Hans': '菲律宾',
		'zh-Hant': '菲律賓',
		'zh-Hant-HK': '菲律賓',
		en: 'Philippines'
	},
	PLW: {
		region: 'oceania',
		'zh-Hans': '帕劳',
		'zh-Hant': '帛琉',
		'zh-Hant-HK': '帛琉',
		en: 'Palau'
	},
	PNG: {
		region: 'oceania',
		'zh-Hans': '巴布亚新几内亚',
		'zh-Hant': '巴布亞紐幾內亞',
		'zh-Hant-HK': '巴布亞新畿內亞',
		en: 'Papua New Guinea'
	},
	POL: {
		region: 'europe',
		'zh-Hans': '波兰',
		'zh-Hant': '波蘭',
		'zh-Hant-HK': '波蘭',
		en: 'Poland'
	},
	PRI: {
		region: 'latin-america',
		'zh-Hans': '波多黎各',
		'zh-Hant': '波多黎各',
		'zh-Hant-HK': '波多黎各',
		en: 'Puerto Rico'
	},
	PRK: {
		region: 'east-asia',
		'zh-Hans': '朝鲜',
		'zh-Hant': '北韓',
		'zh-Hant-HK': '北韓',
		en: 'North Korea'
	},
	PRT: {
		region: 'europe',
		'zh-Hans': '葡萄牙',
		'zh-Hant': '葡萄牙',
		'zh-Hant-HK': '葡萄牙',
		en: 'Portugal'
	},
	PRY: {
		region: 'latin-america',
		'zh-Hans': '巴拉圭',
		'zh-Hant': '巴拉圭',
		'zh-Hant-HK': '巴拉圭',
		en: 'Paraguay'
	},
	PSE: {
		region: 'middle-east',
		'zh-Hans': '巴勒斯坦',
		'zh-Hant': '巴勒斯坦',
		'zh-Hant-HK': '巴勒斯坦',
		en: 'Palestine'
	},
	PYF: {
		region: 'oceania',
		'zh-Hans': '法属波利尼西亚',
		'zh-Hant': '法屬玻里尼西亞',
		'zh-Hant-HK': '法屬波利尼西亞',
		en: 'French Polynesia'
	},
	QAT: {
		region: 'middle-east',
		'zh-Hans': '卡塔尔',
		'zh-Hant': '卡達',
		'zh-Hant-HK': '卡塔爾',
		en: 'Qatar'
	},
	REU: {
		region: 'africa',
		'zh-Hans': '留尼汪',
		'zh-Hant': '留尼旺',
		'zh-Hant-HK': '留尼旺',
		en: 'Réunion'
	},
	ROU: {
		region: 'europe',
		'zh-Hans': '罗马尼亚',
		'zh-Hant': '羅馬尼亞',
		'zh-Hant-HK': '羅馬尼亞',
		en: 'Romania'
	},
	RUS: {
		region: 'eurasia',
		'zh-Hans': '俄罗斯',
		'zh-Hant': '俄羅斯',
		'zh-Hant-HK': '俄羅斯',
		en: 'Russia'
	},
	RWA: {
		region: 'africa',
		'zh-Hans': '卢旺达',
		'zh-Hant': '盧安達',
		'zh-Hant-HK': '盧旺達',
		en: 'Rwanda'
	},
	SAU: {
		region: 'middle-east',
		'zh-Hans': '沙特',
		'zh-Hant': '沙烏地阿拉伯',
		'zh-Hant-HK': '沙地阿拉伯',
		en: 'Saudi Arabia'
	},
	SDN: {
		region: 'africa',
		'zh-Hans': '苏丹',
		'zh-Hant': '蘇丹',
		'zh-Hant-HK': '蘇丹',
		en: 'Sudan'
	},
	SEN: {
		region: 'africa',
		'zh-Hans': '塞内加尔',
		'zh-Hant': '塞內加爾',
		'zh-Hant-HK': '塞內加爾',
		en: 'Senegal'
	},
	SGP: {
		region: 'southeast-asia',
		'zh-Hans': '新加坡',
		'zh-Hant': '新加坡',
		'zh-Hant-HK': '新加坡',
		en: 'Singapore'
	},
	SHN: {
		region: 'africa',
		'zh-Hans': '圣赫勒拿',
		'zh-Hant': '聖赫勒拿島',
		'zh-Hant-HK': '聖赫勒拿島',
		en: 'Saint Helena'
	},
	SJM: {
		region: 'europe',
		'zh-Hans': '斯瓦尔巴和扬马延',
		'zh-Hant': '挪威屬斯瓦巴及尖棉',
		'zh-Hant-HK': '斯瓦爾巴特群島及揚馬延島',
		en: 'Svalbard and Jan Mayen'
	},
	SLB: {
		region: 'oceania',
		'zh-Hans': '所罗门群岛',
		'zh-Hant': '索羅門群島',
		'zh-Hant-HK': '所羅門群島',
		en: 'Solomon Islands'
	},
	SLE: {
		region: 'africa',
		'zh-Hans': '塞拉利昂',
		'zh-Hant': '獅子山',
		'zh-Hant-HK': '塞拉利昂',
		en: 'Sierra Leone'
	},
	SLV: {
		region: 'latin-america',
		'zh-Hans': '萨尔瓦多',
		'zh-Hant': '薩爾瓦多',
		'zh-Hant-HK': '薩爾瓦多',
		en: 'El Salvador'
	},
	SMR: {
		region: 'europe',
		'zh-Hans': '圣马力诺',
		'zh-Hant': '聖馬利諾',
		'zh-Hant-HK': '聖馬力諾',
		en: 'San Marino'
	},
	SOM: {
		region: 'africa',
		'zh-Hans': '索马里',
		'zh-Hant': '索馬利亞',
		'zh-Hant-HK': '索馬里',
		en: 'Somalia'
	},
	SPM: {
		region: 'north-america',
		'zh-Hans': '圣皮埃尔和密克隆群岛',
		'zh-Hant': '聖皮埃與密克隆群島',
		'zh-Hant-HK': '聖皮埃與密克隆群島',
		en: 'Saint Pierre and Miquelon'
	},
	SRB: {
		region: 'europe',
		'zh-Hans': '塞尔维亚',
		'zh-Hant': '塞爾維亞',
		'zh-Hant-HK': '塞爾維亞',
		en: 'Serbia'
	},
	SSD: {
		region: 'africa',
		'zh-Hans': '南苏丹',
		'zh-Hant': '南蘇丹',
		'zh-Hant-HK': '南蘇丹',
		en: 'South Sudan'
	},
	STP: {
		region: 'africa',
		'zh-Hans': '圣多美和普林西比',
		'zh-Hant': '聖多美普林西比',
		'zh-Hant-HK': '聖多美和普林西比',
		en: 'São Tomé and Príncipe'
	},
	SUR: {
		region: 'latin-america',
		'zh-Hans': '苏里南',
		'zh-Hant': '蘇利南',
		'zh-Hant-HK': '蘇里南',
		en: 'Suriname'
	},
	SVK: {
		region: 'europe',
		'zh-Hans': '斯洛伐克',
		'zh-Hant': '斯洛伐克',
		'zh-Hant-HK': '斯洛伐克',
		en: 'Slovakia'
	},
	SVN: {
		region: 'europe',
		'zh-Hans': '斯洛文尼亚',
		'zh-Hant': '斯洛維尼亞',
		'zh-Hant-HK': '斯洛文尼亞',
		en: 'Slovenia'
	},
	SWE: {
		region: 'europe',
		'zh-Hans': '瑞典',
		'zh-Hant': '瑞典',
		'zh-Hant-HK': '瑞典',
		en: 'Sweden'
	},
	SWZ: {
		region: 'africa',
		'zh-Hans': '斯威士兰',
		'zh-Hant': '史瓦帝尼',
		'zh-Hant-HK': '斯威士蘭',
		en: 'Eswatini'
	},
	SXM: {
		region: 'latin-america',
		'zh-Hans': '荷属圣马丁',
		'zh-Hant': '荷屬聖馬丁',
		'zh-Hant-HK': '荷屬聖馬丁',
		en: 'Sint Maarten'
	},
	SYC: {
		region: 'africa',
		'zh-Hans': '塞舌尔',
		'zh-Hant': '塞席爾',
		'zh-Hant-HK': '塞舌爾',
		en: 'Seychelles'
	},
	SYR: {
		region: 'middle-east',
		'zh-Hans': '叙利亚',
		'zh-Hant': '敘利亞',
		'zh-Hant-HK': '敘利亞',
		en: 'Syria'
	},
	TCA: {
		region: 'latin-america',
		'zh-Hans': '特克斯和凯科斯群岛',
		'zh-Hant': '土克斯及開科斯群島',
		'zh-Hant-HK': '特克斯和凱科斯群島',
		en: 'Turks and Caicos Islands'
	},
	TCD: { region: 'africa', 'zh-Hans': '乍得', 'zh-Hant': '查德', 'zh-Hant-HK': '乍得', en: 'Chad' },
	TGO: { region: 'africa', 'zh-Hans': '多哥', 'zh-Hant': '多哥', 'zh-Hant-HK': '多哥', en: 'Togo' },
	THA: {
		region: 'southeast-asia',
		'zh-Hans': '泰国',
		'zh-Hant': '泰國',
		'zh-Hant-HK': '泰國',
		en: 'Thailand'
	},
	TJK: {
		region: 'central-asia',
		'zh-Hans': '塔吉克斯坦',
		'zh-Hant': '塔吉克',
		'zh-Hant-HK': '塔吉克',
		en: 'Tajikistan'
	},
	TKL: {
		region: 'oceania',
		'zh-Hans': '托克劳',
		'zh-Hant': '托克勞群島',
		'zh-Hant-HK': '托克勞群島',
		en: 'Tokelau'
	},
	TKM: {
		region: 'central-asia',
		'zh-Hans': '土库曼斯坦',
		'zh-Hant': '土庫曼',
		'zh-Hant-HK': '土庫曼',
		en: 'Turkmenistan'
	},
	TLS: {
		region: 'southeast-asia',
		'zh-Hans': '东帝汶',
		'zh-Hant': '東帝汶',
		'zh-Hant-HK': '東帝汶',
		en: 'Timor-Leste'
	},
	TON: {
		region: 'oceania',
		'zh-Hans': '汤加',
		'zh-Hant': '東加',
		'zh-Hant-HK': '湯加',
		en: 'Tonga'
	},
	TTO: {
		region: 'latin-america',
		'zh-Hans': '特立尼达和多巴哥',
		'zh-Hant': '千里達及托巴哥',
		'zh-Hant-HK': '千里達和多巴哥',
		en: 'Trinidad and Tobago'
	},
	TUN: {
		region: 'middle-east',
		'zh-Hans': '突尼斯',
		'zh-Hant': '突尼西亞',
		'zh-Hant-HK': '突尼西亞',
		en: 'Tunisia'
	},
	TUR: {
		region: 'middle-east',
		'zh-Hans': '土耳其',
		'zh-Hant': '土耳其',
		'zh-Hant-HK': '土耳其',
		en: 'Türkiye'
	},
	TUV: {
		region: 'oceania',
		'zh-Hans': '图瓦卢',
		'zh-Hant': '吐瓦魯',
		'zh-Hant-HK': '圖瓦盧',
		en: 'Tuvalu'
	},
	TZA: {
		region: 'africa',
		'zh-Hans': '坦桑尼亚',
		'zh-Hant': '坦尚尼亞',
		'zh-Hant-HK': '坦桑尼亞',
		en: 'Tanzania'
	},
	UGA: {
		region: 'africa',
		'zh-Hans': '乌干达',
		'zh-Hant': '烏干達',
		'zh-Hant-HK': '烏干達',
		en: 'Uganda'
	},
	UKR: {
		region: 'eurasia',
		'zh-Hans': '乌克兰',
		'zh-Hant': '烏克蘭',
		'zh-Hant-HK': '烏克蘭',
		en: 'Ukraine'
	},
	URY: {
		region: 'latin-america',
		'zh-Hans': '乌拉圭',
		'zh-Hant': '烏拉圭',
		'zh-Hant-HK': '烏拉圭',
		en: 'Uruguay'
	},
	USA: {
		region: 'north-america',
		'zh-Hans': '美国',
		'zh-Hant': '美國',
		'zh-Hant-HK': '美國',
		en: 'United States'
	},
	UZB: {
		region: 'central-asia',
		'zh-Hans': '乌兹别克斯坦',
		'zh-Hant': '烏茲別克',
		'zh-Hant-HK': '烏茲別克',
		en: 'Uzbekistan'
	},
	VAT: {
		region: 'europe',
		'zh-Hans': '梵蒂冈',
		'zh-Hant': '梵蒂岡',
		'zh-Hant-HK': '梵蒂岡',
		en: 'Holy See'
	},
	VCT: {
		region: 'latin-america',
		'zh-Hans': '圣文森特和格林纳丁斯',
		'zh-Hant': '聖文森及格瑞那丁',
		'zh-Hant-HK': '聖文森特和格林納丁斯',
		en: 'Saint Vincent and Grenadines'
	},
	VEN: {
		region: 'latin-america',
		'zh-Hans': '委内瑞拉',
		'zh-Hant': '委內瑞拉',
		'zh-Hant-HK': '委內瑞拉',
		en: 'Venezuela'
	},
	VGB: {
		region: 'latin-america',
		'zh-Hans': '英属维尔京群岛',
		'zh-Hant': '英屬維京群島',
		'zh-Hant-HK': '英屬維爾京群島',
		en: 'British Virgin Islands'
	},
	VIR: {
		region: 'latin-america',
		'zh-Hans': '美属维尔京群岛',
		'zh-Hant': '美屬維京群島',
		'zh-Hant-HK': '美屬維爾京群島',
		en: 'U.S. Virgin Islands'
	},
	VNM: {
		region: 'southeast-asia',
		'zh-Hans': '越南',
		'zh-Hant': '越南',
		'zh-Hant-HK': '越南',
		en: 'Vietnam'
	},
	VUT: {
		region: 'oceania',
		'zh-Hans': '瓦努阿图',
		'zh-Hant': '萬那杜',
		'zh-Hant-HK': '瓦努阿圖',
		en: 'Vanuatu'
	},
	WLF: {
		region: 'oceania',
		'zh-Hans': '瓦利斯和富图纳',
		'zh-Hant': '瓦利斯群島和富圖那群島',
		'zh-Hant-HK': '瓦利斯群島和富圖那群島',
		en: 'Wallis and Futuna'
	},
	WSM: {
		region: 'oceania',
		'zh-Hans': '萨摩亚',
		'zh-Hant': '薩摩亞',
		'zh-Hant-HK': '薩摩亞',
		en: 'Samoa'
	},
	YEM: {
		region: 'middle-east',
		'zh-Hans': '也门',
		'zh-Hant': '葉門',
		'zh-Hant-HK': '也門',
		en: 'Yemen'
	},
	ZAF: {
		region: 'africa',
		'zh-Hans': '南非',
		'zh-Hant': '南非',
		'zh-Hant-HK': '南非',
		en: 'South Africa'
	},
	ZMB: {
		region: 'africa',
		'zh-Hans': '赞比亚',
		'zh-Hant': '尚比亞',
		'zh-Hant-HK': '贊比亞',
		en: 'Zambia'
	},
	ZWE: {
		region: 'africa',
		'zh-Hans': '津巴布韦',
		'zh-Hant': '辛巴威',
		'zh-Hant-HK': '津巴布韋',
		en: 'Zimbabwe'
	}
} as const satisfies Record<string, CountryNames>;
