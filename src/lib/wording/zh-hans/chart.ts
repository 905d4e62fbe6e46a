import type { ChartPhrases } from '../chart-phrases.ts';

const YEARS = '零一二三四五六七八九十';
const UNITS = { year: '年', month: '个月', day: '天' };

export const chart: ChartPhrases = {
	axis: {
		century: (century) => `${century}世纪`,
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
		century: '是世纪'
	},
	approximate: '约',
	chart: '时间轴：方向键移动，加减号缩放，回车选定，Esc 取消',
	zoomIn: '放大',
	zoomOut: '缩小',
	wholeExtent: '全部',
	part: (name, count) => `${name} ${count}`,
	inView: '视野',
	named: '有名',
	marked: '有形',
	counted: '计数',
	earlier: '以前',
	later: '以后',
	years: (count) => `${YEARS[count] ?? count}年`,
	items: (count) => `${count} 项`,
	more: (count, lane) => `${lane}另有 ${count} 项`,
	moreInList: '在编年里标出',
	close: '关闭',
	ofAll: (count, total) => `筛选后 ${count} 项，共 ${total} 项`,
	laneEarlier: (count, lane) => `${lane}：更早 ${count} 项，移到那里`,
	laneLater: (count, lane) => `${lane}：更晚 ${count} 项，移到那里`,
	noRegion: '未标地区',
	noValue: '未标',
	oneLane: '全部',
	today: '今日',
	reading: '正在整理…',
	foldedLanes: '视野内无事',
	overview: '总览',
	rangeFrom: '视野起点',
	rangeTo: '视野终点',
	rangeWhole: '移动视野',
	showYear: (year) => `看 ${year} 年`,
	shades: { day: '知日', month: '知月', year: '只知年' },
	length: (count, unit) => `${count} ${UNITS[unit]}`
};
