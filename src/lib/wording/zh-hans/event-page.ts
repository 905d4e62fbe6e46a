import type { EventPagePhrases } from '../event-page-phrases.ts';

export const eventPage: EventPagePhrases = {
	onTimeline: '时间轴上看',
	facts: {
		date: '时间',
		type: '类别',
		status: '状态',
		places: '地点',
		countries: '国家',
		regions: '地区',
		themes: '主题'
	},
	none: '未载',
	evidence: '所据原文',
	context: '上下文',
	inText: '原文中看',
	related: '相关大事',
	relations: {
		founding: '所纪念之事',
		anniversary: '周年纪念',
		series: '同一系列',
		parties: '同一当事方'
	},
	cite: '引用',
	unknown: '没有这一件大事',
	unknownNote: '它的编号也许已随文献重读而改变。可在时间轴上按年份、地区或字句查找。',
	permanent: '本页地址不变，可供引用'
};
