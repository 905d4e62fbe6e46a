import { SHADES } from '#lib/timeline/columns.ts';
import { binAt, type LaneDensity } from '#lib/timeline/density.ts';
import { DAY, type View } from '#lib/timeline/scale.ts';
import type { Words } from '#lib/wording/index.ts';

/** The length of a view in the largest unit that fits it, e.g. `3 年`, `3 个月`, `12 天`. */
export function viewLength({ from, to }: View, { chart }: Pick<Words, 'chart'>): string {
	const days = (to - from) / DAY;
	if (days >= 350) return chart.length(Math.round(days / 365.25), 'year');
	if (days >= 55) return chart.length(Math.round(days / 30.44), 'month');
	return chart.length(Math.round(days), 'day');
}

/** What a bin of a density holds, e.g. `2023-03-01 – 2023-03-10：知日 12，知月 30`. */
export function binWords(
	{ from, to }: View,
	density: LaneDensity | undefined,
	{ chart, phrases: { marks } }: Pick<Words, 'chart' | 'phrases'>
): string {
	const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
	const days = to - from <= DAY ? iso(from) : `${iso(from)} – ${iso(to - 1)}`;
	const parts = SHADES.flatMap((shade) => {
		const histogram = density?.[shade];
		const count = histogram?.counts[binAt(histogram, from)] ?? 0;
		return count > 0 ? [`${chart.shades[shade]} ${count}`] : [];
	});
	return marks.pair(days, parts.length > 0 ? marks.clauses(parts) : chart.items(0));
}
