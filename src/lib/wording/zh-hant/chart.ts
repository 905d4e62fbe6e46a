// Made from chart.ts in Simplified Chinese by npm run wording; do not edit.
import type { ChartPhrases } from '../chart-phrases.ts';

const YEARS = '零一二三四五六七八九十';
const UNITS = { year: '年', month: '個月', day: '天' };

export const chart: ChartPhrases = {
	axis: {
		century: (century) => `${century}世紀`,
		decade: (year) => `${year}年代`,
		year: (year) => `${year}年`,
		month: (month) => `${month}月`,
		monthOfYear: (year, month) => `${year}年${month}月`,
		day: (day) => `${day}日`
	},
	headWidth: 128,
	plateHeads: {
		month: '是月',
		season: '是季',
		half: '是半年',
		year: '是年',
		decade: '是十年',
		century: '是世紀'
	},
	approximate: '約',
	chart: '時間軸：方向鍵移動，加減號縮放，按 Enter 選定，Esc 取消',
	zoomIn: '放大',
	zoomOut: '縮小',
	wholeExtent: '全部',
	part: (name, count) => `${name} ${count}`,
	inView: '視野',
	named: '有名',
	marked: '有形',
	counted: '計數',
	earlier: '以前',
	later: '以後',
	years: (count) => `${YEARS[count] ?? count}年`,
	items: (count) => `${count} 項`,
	more: (count, lane) => `${lane}另有 ${count} 項`,
	moreInList: '在編年裏標出',
	close: '關閉',
	ofAll: (count, total) => `篩選後 ${count} 項，共 ${total} 項`,
	laneEarlier: (count, lane) => `${lane}：更早 ${count} 項，移到那裏`,
	laneLater: (count, lane) => `${lane}：更晚 ${count} 項，移到那裏`,
	noRegion: '未標地區',
	noValue: '未標',
	oneLane: '全部',
	today: '今日',
	reading: '正在整理…',
	foldedLanes: '視野內無事',
	overview: '總覽',
	rangeFrom: '視野起點',
	rangeTo: '視野終點',
	rangeWhole: '移動視野',
	showYear: (year) => `看 ${year} 年`,
	shades: { day: '知日', month: '知月', year: '只知年' },
	length: (count, unit) => `${count} ${UNITS[unit]}`
};
