import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrangeAnnals, inAnnalsOrder, spanOf } from './annals.ts';
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

describe('spanOf', () => {
	const days = (year: string, month: number | null) => {
		const { from, to } = spanOf({ year, month });
		return [from, to].map((time) => new Date(time).toISOString().slice(0, 10));
	};

	test('is the month, the year or the decade, the end not included', () => {
		expect(days('2024', 2)).toEqual(['2024-02-01', '2024-03-01']);
		expect(days('2023', null)).toEqual(['2023-01-01', '2024-01-01']);
		expect(days('197X', null)).toEqual(['1970-01-01', '1980-01-01']);
	});
});
