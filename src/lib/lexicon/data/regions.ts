/**
 * Regions, groups of countries and waters, folded. Source: usage of the Chinese foreign ministry;
 * regions are those of `vocabulary.ts`.
 */
import type { Region, Theme } from '../../model/vocabulary.ts';
import type { CountryCode } from '../country-names.ts';

/** `forms[0]` is the name shown in Chinese. */
export interface RegionRow {
	id: string;
	en: string;
	forms: readonly [string, ...string[]];
	regions: readonly Region[];
	countries?: readonly CountryCode[];
	themes?: readonly Theme[];
}

const CENTRAL_ASIAN_FIVE = ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB'] as const;
const ASIA = ['east-asia', 'southeast-asia', 'south-asia', 'central-asia'] as const;

export const REGION_ROWS: readonly RegionRow[] = [
	{
		id: 'central-asian-five',
		en: 'Central Asia',
		forms: [
			'中亚五国',
			'中亚5国',
			'中亚国家元首',
			'中亚国家领导人',
			'中亚元首',
			'中国—中亚',
			'中国-中亚',
			'中国+中亚五国',
			'中国中亚'
		],
		regions: ['central-asia'],
		countries: CENTRAL_ASIAN_FIVE,
		themes: ['neighbourhood']
	},
	{
		id: 'central-asia',
		en: 'Central Asia',
		forms: ['中亚', '中亚地区', '中亚国家'],
		regions: ['central-asia'],
		themes: ['neighbourhood']
	},
	{
		id: 'africa',
		en: 'Africa',
		forms: [
			'非洲',
			'非洲国家',
			'撒哈拉以南非洲',
			'东非',
			'西非',
			'中部非洲',
			'南部非洲',
			'非洲之角',
			'萨赫勒',
			'大湖地区',
			'几内亚湾'
		],
		regions: ['africa'],
		themes: ['global-south']
	},
	{
		id: 'latin-america',
		en: 'Latin America',
		forms: [
			'拉美',
			'拉丁美洲',
			'拉美和加勒比',
			'拉美及加勒比',
			'拉丁美洲和加勒比',
			'加勒比',
			'加勒比地区',
			'南美',
			'南美洲',
			'中美洲',
			'中南美洲',
			'中南美'
		],
		regions: ['latin-america'],
		themes: ['global-south']
	},
	{
		id: 'europe',
		en: 'Europe',
		forms: [
			'欧洲',
			'西欧',
			'北欧',
			'南欧',
			'东欧',
			'中欧地区',
			'中东欧',
			'中东欧国家',
			'巴尔干',
			'西巴尔干',
			'波罗的海',
			'科索沃',
			'欧元区'
		],
		regions: ['europe']
	},
	{
		id: 'middle-east',
		en: 'Middle East',
		forms: [
			'中东',
			'西亚',
			'西亚北非',
			'北非',
			'中东地区',
			'海湾地区',
			'波斯湾',
			'霍尔木兹海峡',
			'霍尔木兹',
			'红海',
			'曼德海峡',
			'亚丁湾',
			'黎凡特',
			'马格里布'
		],
		regions: ['middle-east']
	},
	{
		id: 'arab-states',
		en: 'Arab states',
		forms: ['阿拉伯国家', '阿拉伯', '阿拉伯世界', '阿拉伯各国', '阿拉伯诸国'],
		regions: ['middle-east'],
		themes: ['global-south']
	},
	{
		id: 'gulf-states',
		en: 'Gulf states',
		forms: ['海湾国家', '海湾阿拉伯国家', '海湾各国', '海湾六国'],
		regions: ['middle-east']
	},
	{
		id: 'islamic-countries',
		en: 'Islamic countries',
		forms: ['伊斯兰国家', '阿拉伯伊斯兰国家', '阿拉伯—伊斯兰国家'],
		regions: ['middle-east'],
		themes: ['global-south']
	},
	{
		id: 'southeast-asia',
		en: 'Southeast Asia',
		forms: [
			'东南亚',
			'东南亚国家',
			'中南半岛',
			'印支半岛',
			'印度支那',
			'湄公河',
			'湄公河国家',
			'马六甲海峡',
			'南海',
			'南中国海'
		],
		regions: ['southeast-asia'],
		themes: ['neighbourhood']
	},
	{
		id: 'indian-ocean',
		en: 'Indian Ocean',
		forms: ['印度洋地区', '印度洋国家'],
		regions: ['south-asia'],
		themes: ['global-south']
	},
	{
		id: 'south-asia',
		en: 'South Asia',
		forms: ['南亚', '南亚国家', '南亚次大陆', '克什米尔'],
		regions: ['south-asia'],
		themes: ['neighbourhood']
	},
	{
		id: 'east-asia',
		en: 'East Asia',
		forms: ['东亚', '东北亚', '东亚国家'],
		regions: ['east-asia'],
		themes: ['neighbourhood']
	},
	{
		id: 'asia',
		en: 'Asia',
		forms: ['亚洲', '亚洲国家', '亚细亚', '泛亚'],
		regions: ASIA
	},
	{
		id: 'asia-pacific',
		en: 'Asia-Pacific',
		forms: ['亚太', '亚太地区', '印太', '印太地区', '亚洲太平洋'],
		regions: ['east-asia', 'southeast-asia']
	},
	{
		id: 'neighbouring-countries',
		en: 'neighbouring countries',
		forms: [
			'周边国家',
			'周边外交',
			'周边命运共同体',
			'邻国',
			'周边邻国',
			'邻邦',
			'周边地区',
			'亲诚惠容'
		],
		regions: ASIA,
		themes: ['neighbourhood']
	},
	{
		id: 'eurasia',
		en: 'Eurasia',
		forms: ['欧亚', '欧亚大陆', '欧亚地区', '高加索', '外高加索', '南高加索', '独联体国家', '黑海'],
		regions: ['eurasia']
	},
	{
		id: 'pacific-islands',
		en: 'Pacific Island countries',
		forms: ['太平洋岛国', '南太岛国', '南太平洋岛国', '太岛国', '建交岛国'],
		regions: ['oceania'],
		themes: ['global-south']
	},
	{
		id: 'oceania',
		en: 'Oceania',
		forms: ['大洋洲', '南太', '南太平洋', '南太地区'],
		regions: ['oceania']
	},
	{
		id: 'north-america',
		en: 'North America',
		forms: ['北美', '北美洲'],
		regions: ['north-america']
	},
	{
		id: 'americas',
		en: 'the Americas',
		forms: ['美洲', '美洲国家', '西半球'],
		regions: ['north-america', 'latin-america']
	},
	{
		id: 'europe-and-america',
		en: 'Europe and America',
		forms: ['欧美', '欧美国家', '美欧', '跨大西洋'],
		regions: ['north-america', 'europe'],
		themes: ['major-powers']
	},
	{
		id: 'afro-asia',
		en: 'Asia and Africa',
		forms: ['亚非', '亚非国家', '亚非拉'],
		regions: ['africa', 'east-asia', 'southeast-asia', 'south-asia'],
		themes: ['global-south']
	},
	{
		id: 'global-south',
		en: 'Global South',
		forms: [
			'全球南方',
			'南方国家',
			'发展中国家',
			'新兴市场国家',
			'新兴市场国家和发展中国家',
			'新兴市场和发展中国家',
			'第三世界',
			'最不发达国家',
			'南南合作'
		],
		regions: ['global'],
		themes: ['global-south']
	},
	{
		id: 'island-states',
		en: 'small island developing states',
		forms: ['小岛屿发展中国家', '小岛屿国家'],
		regions: ['global'],
		themes: ['global-south', 'climate']
	},
	{
		id: 'australia-new-zealand',
		en: 'Australia and New Zealand',
		forms: ['澳新'],
		regions: ['oceania'],
		countries: ['AUS', 'NZL']
	},
	{ id: 'arctic', en: 'Arctic', forms: ['北极', '北极圈', '北冰洋'], regions: ['global'] },
	{ id: 'antarctic', en: 'Antarctic', forms: ['南极', '南极洲'], regions: ['global'] }
];
