import type { PlateUnit } from '#lib/timeline/certainty.ts';
import { SHADES } from '#lib/timeline/columns.ts';
import { binAt, type LaneDensity } from '#lib/timeline/density.ts';
import { DAY, type View } from '#lib/timeline/scale.ts';

/** Headings of plates, after the annals' 是年, "in this year". */
export const PLATE_HEADS: Readonly<Record<PlateUnit, string>> = {
	month: '是月',
	season: '是季',
	half: '是半年',
	year: '是年',
	decade: '是十年',
	century: '是世纪'
};

/** The chart's own texts in Simplified Chinese. */
export const WORDS = {
	approximate: '约',
	chart: '时间轴：方向键移动，加减号缩放，回车选定，Esc 取消',
	zoomIn: '放大',
	zoomOut: '缩小',
	wholeExtent: '全部',
	inView: '视野',
	named: '有名',
	marked: '有形',
	counted: '计数',
	earlier: '以前',
	later: '以后',
	years: (count: number) => `${'零一二三四五六七八九十'[count] ?? count}年`,
	items: (count: number) => `${count} 项`,
	more: (count: number, lane: string) => `${lane}另有 ${count} 项`,
	moreInList: '在编年里标出',
	close: '关闭',
	ofAll: (count: number, total: number) => `筛选后 ${count} 项，共 ${total} 项`,
	laneEarlier: (count: number, lane: string) => `${lane}：更早 ${count} 项，移到那里`,
	laneLater: (count: number, lane: string) => `${lane}：更晚 ${count} 项，移到那里`,
	mentions: (count: number) => `${count} 处出处`,
	noRegion: '未标地区',
	noValue: '未标',
	oneLane: '全部',
	today: '今日',
	reading: '正在整理…',
	foldedLanes: '视野内无事',
	reference: (title: string) => `文献日期：${title}`,
	overview: '总览',
	overviewNote: '各项按期限均摊',
	rangeFrom: '视野起点',
	rangeTo: '视野终点',
	rangeWhole: '移动视野',
	showYear: (year: number) => `看 ${year} 年`,
	shades: { day: '知日', month: '知月', year: '只知年' }
} as const;

/** The length of a view in the largest unit that fits it, e.g. `3 年`, `3 个月`, `12 天`. */
export function viewLength({ from, to }: View): string {
	const days = (to - from) / DAY;
	if (days >= 350) return `${Math.round(days / 365.25)} 年`;
	if (days >= 55) return `${Math.round(days / 30.44)} 个月`;
	return `${Math.round(days)} 天`;
}

/** What a bin of a density holds, e.g. `2023-03-01 – 2023-03-10：知日 12，知月 30`. */
export function binWords({ from, to }: View, density: LaneDensity | undefined): string {
	const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
	const days = to - from <= DAY ? iso(from) : `${iso(from)} – ${iso(to - 1)}`;
	const parts = SHADES.flatMap((shade) => {
		const histogram = density?.[shade];
		const count = histogram?.counts[binAt(histogram, from)] ?? 0;
		return count > 0 ? [`${WORDS.shades[shade]} ${count}`] : [];
	});
	return `${days}：${parts.length > 0 ? parts.join('，') : WORDS.items(0)}`;
}
