/**
 * Names of countries beyond CLDR's, folded. Source: usage of the Chinese foreign ministry's country
 * pages, Xinhua and Central News Agency dispatches; long names from the United Nations' list.
 */
import type { CountryCode } from '../country-names.ts';

export const EXTRA_COUNTRY_ALIASES: Readonly<Partial<Record<CountryCode, readonly string[]>>> = {
	AFG: ['阿富汗伊斯兰共和国'],
	ATG: ['安提瓜'],
	BGD: ['孟加拉人民共和国'],
	BIH: ['波士尼亚', '波斯尼亚', '波赫'],
	BRN: ['文莱达鲁萨兰国'],
	CHN: ['中华人民共和国', '新中国', '中国大陆'],
	COD: ['民主刚果', '扎伊尔'],
	COG: ['刚果'],
	CZE: ['捷克斯洛伐克'],
	DEU: ['德意志', '德意志联邦共和国', '联邦德国', '西德', '东德', '民主德国'],
	DOM: ['多米尼加', '多明尼加'],
	EGY: ['阿拉伯埃及共和国'],
	ETH: ['埃塞'],
	FLK: ['马尔维纳斯群岛', '马岛'],
	FSM: ['密克罗尼西亚联邦', '密联邦'],
	FRA: ['法兰西', '法兰西共和国'],
	GBR: ['大不列颠', '大不列颠及北爱尔兰联合王国', '英格兰', '苏格兰', '北爱尔兰'],
	GRL: ['格陵兰岛'],
	GUY: ['圭亚那合作共和国'],
	IDN: ['印度尼西亚共和国'],
	IRN: ['伊朗伊斯兰共和国'],
	KAZ: ['哈萨克斯坦共和国'],
	KGZ: ['吉尔吉斯共和国'],
	KOR: ['大韩民国', '南朝鲜'],
	LAO: ['老挝人民民主共和国'],
	LKA: ['斯里兰卡民主社会主义共和国', '锡兰'],
	MKD: ['马其顿'],
	MMR: ['缅甸联邦', '缅甸联邦共和国'],
	MNG: ['蒙古国', '蒙古人民共和国'],
	NPL: ['尼泊尔联邦民主共和国'],
	NZL: ['新西兰王国'],
	PAK: ['巴基斯坦伊斯兰共和国'],
	PNG: ['巴新', '巴纽'],
	PRK: ['朝鲜民主主义人民共和国', '北朝鲜'],
	PSE: ['巴勒斯坦国', '巴勒斯坦权力机构', '巴勒斯坦民族权力机构', '约旦河西岸', '东耶路撒冷'],
	RUS: ['俄联邦', '俄罗斯联邦', '俄国', '沙俄', '苏联', '苏俄'],
	SAU: ['沙特阿拉伯王国'],
	SDN: ['北苏丹'],
	SLB: ['所罗门'],
	SLE: ['狮子山共和国'],
	SRB: ['南斯拉夫', '南联盟'],
	STP: ['圣普'],
	SYR: ['阿拉伯叙利亚共和国'],
	TON: ['东加王国'],
	TTO: ['特多', '千里达'],
	TUR: ['土耳其共和国'],
	USA: ['美利坚', '美利坚合众国', '美帝'],
	VAT: ['教廷', '罗马教廷', '圣座'],
	VCT: ['圣文森特'],
	VEN: ['委内瑞拉玻利瓦尔共和国'],
	VNM: ['越南社会主义共和国', '越南民主共和国'],
	YEM: ['也门共和国']
};

/** CLDR names that are more often something else in running text. */
export const UNRECOGNISED_ALIASES: readonly string[] = ['东加', '狮子山', '根息', '曼岛'];

/**
 * Names that two countries share. The text decides by the nearest full name or capital; the first
 * stands where it gives none.
 */
export const AMBIGUOUS_NAMES: Readonly<Record<string, readonly CountryCode[]>> = {
	刚果: ['COG', 'COD']
};
