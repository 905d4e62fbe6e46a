import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrangeAnnals, extentOf, inAnnalsOrder, partByRange, rangeOf } from './annals.ts';
import { exampleEvent } from './example-event.ts';

const dated = (id: string, date: string, regions: 'africa'[] = []) =>
	exampleEvent({ id, date, regions });

/** A drawing of the annals: `year: month[ids of a run|ids of the next]`. */
function draw(events: Parameters<typeof arrangeAnnals>[0]): string[] {
	return arrangeAnnals(events).map(
		({ year, sections }) =>
			`${year}: ${sections
				.map(
					({ month, runs }) =>
						`${month ?? '是年'}[${runs.map((run) => run.events.map(({ id }) => id).join(' ')).join('|')}]`
				)
				.join(' ')}`
	);
}

const EVENTS = [
	dated('year', '2023'),
	dated('half', '2023-40', ['africa']),
	dated('month', '2023-12'),
	dated('about-month', '2023-12~'),
	dated('late', '2023-12-27/2023-12-28'),
	dated('late-too', '2023-12-27/2023-12-28'),
	dated('about-early', '2023-12-02~'),
	dated('early', '2023-12-02'),
	dated('open', '2024-03-14/..'),
	dated('until', '../2024-02-01'),
	dated('decade', '197X'),
	dated('years', '2017/2023')
];

describe('arrangeAnnals', () => {
	test('puts days first, then 是月, then 是年 by region, spans at their start', () => {
		expect(draw(EVENTS)).toEqual([
			'197X: 是年[decade]',
			'2017: 是年[years]',
			'2023: 12[early|about-early|late late-too|about-month month] 是年[half|year]',
			'2024: 2[until] 3[open]'
		]);
	});

	test('keeps every event once, whatever the order given', () => {
		fc.assert(
			fc.property(fc.shuffledSubarray(EVENTS, { minLength: EVENTS.length }), (shuffled) => {
				const order = inAnnalsOrder(arrangeAnnals(shuffled)).map(({ id }) => id);
				expect(order).toEqual(inAnnalsOrder(arrangeAnnals(EVENTS)).map(({ id }) => id));
				expect([...order].sort()).toEqual(EVENTS.map(({ id }) => id).sort());
			})
		);
	});

	test('counts add up', () => {
		for (const year of arrangeAnnals(EVENTS)) {
			const sections = year.sections.reduce((sum, { count }) => sum + count, 0);
			expect(sections).toBe(year.count);
		}
	});
});

describe('partByRange', () => {
	const range = { from: Date.parse('2023-12-02'), to: Date.parse('2023-12-28') };

	test('takes what touches the range, whole days, the end not included', () => {
		const inside = partByRange(
			[
				dated('day-before', '2023-12-01'),
				dated('first-day', '2023-12-02'),
				dated('last-day', '2023-12-27'),
				dated('day-after', '2023-12-28'),
				dated('year', '2023'),
				dated('open', '2001/..')
			],
			range
		).inside.map(({ id }) => id);
		expect(inside).toEqual(['first-day', 'last-day', 'year', 'open']);
	});

	test('loses nothing', () => {
		const { before, inside, after } = partByRange(EVENTS, range);
		expect(before.length + inside.length + after.length).toBe(EVENTS.length);
	});
});

describe('rangeOf and extentOf', () => {
	test('leave open sides infinite, and leave them out of the extent', () => {
		expect(rangeOf({ earliest: '2024-03-14', latest: null }).to).toBe(Infinity);
		expect(extentOf([dated('a', '2024-03-14/..'), dated('b', '2023')])).toEqual({
			from: Date.parse('2023-01-01'),
			to: Date.parse('2024-03-15')
		});
		expect(extentOf([])).toBeNull();
	});
});
