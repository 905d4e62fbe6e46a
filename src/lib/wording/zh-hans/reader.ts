import type { ReaderPhrases } from '../reader-phrases.ts';

export const reader: ReaderPhrases = {
	sources: '原文',
	sourcesNote: '时间轴上的每一件大事都据这些文献而来。文字按原样保存，标点、分段与误植均不改动。',
	method: '方法',
	methodNote: '时间怎样读，图形怎样画，准确到什么程度，有哪些局限。',
	characters: (count) => `${count.toLocaleString('en')} 字`,
	mentions: (count, inherited) =>
		inherited > 0 ? `记事 ${count} 处，${inherited} 处承上系年` : `记事 ${count} 处`,
	outline: '篇目',
	years: '所记年份',
	otherSources: '其他文献',
	note: (number, title) => `第 ${number} 处：${title}`,
	place: (number, count) => `第 ${number} 处，共 ${count} 处`,
	noneChosen: (count) => `共 ${count} 处记事，点数字看出处与定年`,
	previous: '上一处',
	next: '下一处',
	frame: '承',
	elsewhere: (names) => `另见 ${names}`,
	onTimeline: '时间轴上看',
	eventPage: '此事专页',
	cutHere: '原文断页',
	asWritten: '原字',
	inSimplified: '简体',
	inTraditional: '繁体',
	converted: '转换所得，仅供阅读；引文与复制仍用原字',
	convertFailed: '转换用的文件没有取到，仍示原字',
	key: { occurrence: '记事', date: '时间', frame: '系年所承', quote: '所引之句' },
	checksum: 'SHA-256',
	rights: '版权属原发布者；原样收录，以便核对引文。',
	noMentions: '此文未见可系年的记事'
};
