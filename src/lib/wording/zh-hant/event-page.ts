// Made from event-page.ts in Simplified Chinese by npm run wording; do not edit.
import type { EventPagePhrases } from '../event-page-phrases.ts';

export const eventPage: EventPagePhrases = {
	onTimeline: '時間軸上看',
	facts: {
		date: '時間',
		type: '類別',
		status: '狀態',
		places: '地點',
		countries: '國家',
		regions: '地區',
		themes: '主題'
	},
	none: '未載',
	evidence: '所據原文',
	context: '上下文',
	inText: '原文中看',
	related: '相關大事',
	relations: {
		founding: '所紀念之事',
		anniversary: '周年紀念',
		series: '同一系列',
		parties: '同一當事方'
	},
	cite: '引用',
	unknown: '沒有這一件大事',
	unknownNote: '它的編號也許已隨文獻重讀而改變。可在時間軸上按年份、地區或字句查找。',
	permanent: '本頁網址不變，可供引用'
};
