import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf } from '../model/edtf.ts';
import { createPlaceFinder } from './beginnings.ts';
import { readDates } from './index.ts';
import { DATE_RULES } from './rules.ts';

/** Fragments that dates are made of, so that random strings often hold some. */
const FRAGMENTS = [
	...'年月日号至到从自前后内来起初底末中上下本这去今明昨半第的一二三十百千〇两,。;()“”《》-/.',
	...['春节', '清明', '国庆', '十一', '农历', '闰', '腊月', '初八', '廿', '冲突', '爆发', '会晤'],
	...['改革开放', '以来', '期间', '次日', '翌日', '当天', '此后', '第一个', '盛夏', '春季', '今秋'],
	...['2023', '12', '7', '31', '02', '去年', '今年', '以来', '周年', '世纪', '90年代', '上个月'],
	...[
		'星期三',
		'过去一年',
		'近三年',
		'截至',
		'为期',
		'季度',
		'元旦',
		'电',
		'会议',
		'将',
		'\n',
		'http://a/'
	]
];

const dateLikeText = fc
	.array(fc.constantFrom(...FRAGMENTS), { maxLength: 40 })
	.map((fragments) => fragments.join(''));
const anyText = fc.oneof(dateLikeText, fc.string({ unit: 'binary', maxLength: 60 }));
const referenceDay = fc
	.date({ min: new Date('1949-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));

describe('readDates', () => {
	it('never throws, and tells spans of the text in order', () => {
		fc.assert(
			fc.property(anyText, referenceDay, (text, reference) => {
				const { dates, refusals } = readDates(text, reference);
				for (const list of [dates, refusals]) {
					let from = 0;
					for (const { start, end } of list) {
						expect(start).toBeGreaterThanOrEqual(from);
						expect(end).toBeGreaterThan(start);
						expect(end).toBeLessThanOrEqual(text.length);
						from = end;
					}
				}
			})
		);
	});

	it('tells dates as EDTF with bounds in order, and derives them from their own words', () => {
		fc.assert(
			fc.property(anyText, referenceDay, (text, reference) => {
				for (const { start, end, edtf, derivation } of readDates(text, reference).dates) {
					const bounds = boundsOf(edtf);
					expect(bounds, edtf).not.toBeNull();
					if (bounds?.earliest && bounds.latest)
						expect(bounds.earliest <= bounds.latest, edtf).toBe(true);
					expect(derivation[0]).toBe(text.slice(start, end));
					expect(derivation.at(-1)).toBe(edtf);
				}
			})
		);
	});

	it('reads a line the same way wherever it stands', () => {
		fc.assert(
			fc.property(dateLikeText, referenceDay, (text, reference) => {
				const [line = ''] = text.split('\n');
				const alone = readDates(line, reference).dates;
				const after = readDates(`\n\n${line}`, reference).dates;
				expect(after.map(({ start, edtf }) => [start - 2, edtf])).toEqual(
					alone.map(({ start, edtf }) => [start, edtf])
				);
			})
		);
	});

	it('reads any written day back', () => {
		fc.assert(
			fc.property(referenceDay, referenceDay, (day, reference) => {
				const [year, month, date] = day.split('-').map(Number);
				const { dates } = readDates(`双方于${year}年${month}月${date}日签署。`, reference);
				expect(dates.map(({ edtf }) => edtf)).toEqual([day]);
			})
		);
	});
});

describe('DATE_RULES', () => {
	const findPlaces = createPlaceFinder(DATE_RULES.map(({ begins }) => begins));

	it('begin wherever their patterns match', () => {
		fc.assert(
			fc.property(dateLikeText, (text) => {
				const places = findPlaces(text);
				for (const [index, { name, pattern }] of DATE_RULES.entries())
					for (const match of text.matchAll(new RegExp(pattern, 'g')))
						expect(places[index], `${name}: ${match[0]}`).toContain(match.index);
			}),
			{ numRuns: 1000 }
		);
	});
});
