// Made from reader.ts in Simplified Chinese by npm run wording; do not edit.
import type { ReaderPhrases } from '../reader-phrases.ts';

export const reader: ReaderPhrases = {
	sources: '原文',
	sourcesNote: '時間軸上的每一件大事都據這些文獻而來。文字按原樣保存，標點、分段與誤植均不改動。',
	method: '方法',
	methodNote: '時間怎樣讀，圖形怎樣畫，準確到什麼程度，有哪些局限。',
	characters: (count) => `${count.toLocaleString('en')} 字`,
	mentions: (count, inherited) =>
		inherited > 0 ? `記事 ${count} 處，${inherited} 處承上繫年` : `記事 ${count} 處`,
	outline: '篇目',
	years: '所記年份',
	otherSources: '其他文獻',
	note: (number, title) => `第 ${number} 處：${title}`,
	place: (number, count) => `第 ${number} 處，共 ${count} 處`,
	noneChosen: (count) => `共 ${count} 處記事，點數字看出處與定年`,
	previous: '上一處',
	next: '下一處',
	frame: '承',
	elsewhere: (names) => `另見 ${names}`,
	onTimeline: '時間軸上看',
	eventPage: '此事專頁',
	cutHere: '原文斷頁',
	asWritten: '原字',
	inSimplified: '簡體',
	inTraditional: '繁體',
	converted: '轉換所得，僅供閱讀；引文與複製仍用原字',
	convertFailed: '轉換用的檔案沒有取到，仍示原字',
	key: { occurrence: '記事', date: '時間', frame: '繫年所承', quote: '所引之句' },
	checksum: 'SHA-256',
	rights: '版權屬原發布者；原樣收錄，以便核對引文。',
	noMentions: '此文未見可繫年的記事'
};
