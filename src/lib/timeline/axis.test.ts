import { expect, test } from 'vitest';
import { axisOf, LABEL_PITCH, type AxisLabels } from './axis.ts';
import { DAY, timeScale, yearsView } from './scale.ts';

const shown = (spans: { label: string; labelX: number | null }[]) =>
	spans.filter(({ labelX }) => labelX !== null).map(({ label }) => label);

const CHINESE: AxisLabels = {
	century: (century) => `${century}世纪`,
	decade: (year) => `${year}年代`,
	year: (year) => `${year}年`,
	month: (month) => `${month}月`,
	monthOfYear: (year, month) => `${year}年${month}月`,
	day: (day) => `${day}日`
};

test('three years show years over quarters', () => {
	const axis = axisOf(timeScale(yearsView(2023, 2025), 930), CHINESE);
	expect(axis.level).toBe('quarter');
	expect(shown(axis.upper)).toEqual(['2023年', '2024年', '2025年']);
	expect(shown(axis.lower).slice(0, 5)).toEqual(['1月', '4月', '7月', '10月', '1月']);
	expect(axis.lower.map(({ x }) => Math.round(x)).slice(0, 2)).toEqual([0, 76]);
});

test('one quarter shows months over the ten-day divisions, the year named once', () => {
	const view = { from: Date.UTC(2023, 10, 1), to: Date.UTC(2024, 1, 1) };
	const axis = axisOf(timeScale(view, 700), CHINESE);
	expect(axis.level).toBe('ten days');
	expect(shown(axis.upper)).toEqual(['2023年11月', '12月', '2024年1月']);
	expect(shown(axis.lower).slice(0, 4)).toEqual(['1日', '11日', '21日', '1日']);
});

test('one day keeps its month and day in view', () => {
	const from = Date.UTC(2023, 11, 27) + DAY / 4;
	const axis = axisOf(timeScale({ from, to: from + DAY / 2 }, 600), CHINESE);
	expect(shown(axis.upper)).toEqual(['2023年12月']);
	expect(shown(axis.lower)).toEqual(['27日']);
	expect(axis.lower[0]).toMatchObject({ labelX: 0, x: -300 });
});

test('the label of a cut unit gives way to the next one', () => {
	const view = { from: Date.UTC(2023, 11, 20), to: Date.UTC(2025, 0, 1) };
	const axis = axisOf(timeScale(view, 600), CHINESE);
	expect(shown(axis.upper)).toEqual(['2024年']);
});

test('when the first unit has no room for its label, the next one is complete', () => {
	const view = { from: Date.UTC(2024, 2, 30), to: Date.UTC(2024, 6, 20) };
	expect(shown(axisOf(timeScale(view, 900), CHINESE).upper)).toEqual([
		'2024年4月',
		'5月',
		'6月',
		'7月'
	]);
});

test('centuries begin with their year 1', () => {
	const axis = axisOf(timeScale(yearsView(1890, 2025), 930), CHINESE);
	expect(shown(axis.upper)).toEqual(['19世纪', '20世纪', '21世纪']);
	expect(axis.upper[1]?.time).toBe(Date.UTC(1901, 0, 1));
});

const monthName = (month: number) => (month === 1 ? 'Jan' : month === 11 ? 'Nov' : 'Dec');
const monthAndYear = (year: number, month: number) => `${monthName(month)} ${year}`;

test('a language may put the month first', () => {
	const ENGLISH = { ...CHINESE, month: monthName, monthOfYear: monthAndYear };
	const view = { from: Date.UTC(2023, 10, 1), to: Date.UTC(2024, 1, 1) };
	expect(shown(axisOf(timeScale(view, 700), ENGLISH).upper)).toEqual([
		'Nov 2023',
		'Dec',
		'Jan 2024'
	]);
});

test('lower labels keep their distance at every length of view', () => {
	for (let days = 1; days < 300_000; days *= 1.3) {
		const from = Date.UTC(2000, 0, 15);
		const { lower } = axisOf(timeScale({ from, to: from + days * DAY }, 930), CHINESE);
		const xs = lower.filter(({ labelX }) => labelX !== null).map(({ x }) => x);
		const gaps = xs.slice(1).map((x, index) => x - (xs[index] ?? x));
		expect(Math.min(Infinity, ...gaps), `${days} days`).toBeGreaterThanOrEqual(LABEL_PITCH - 0.01);
		expect(xs.length, `${days} days`).toBeGreaterThan(0);
	}
});
