import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleEvent } from '#lib/filter/example-event.ts';
import type { Mention } from '#lib/model/event-list.ts';
import { segmentQuote } from './quote-segments.ts';

const EXACT = '12月27日至28日在北京举行会议';

/** A mention of EXACT at offset 100 with the given marks, offsets counted in the source. */
function mention(trigger: [number, number], date?: [number, number]): Mention {
	const [base] = exampleEvent({ id: 'a' }).mentions as [Mention];
	return {
		...base,
		quote: { exact: EXACT, prefix: '', suffix: '', start: 100, end: 100 + EXACT.length },
		trigger: { exact: '会议', start: trigger[0], end: trigger[1] },
		date: { ...base.date, exact: date ? 'x' : null, start: date?.[0], end: date?.[1] }
	};
}

describe('segmentQuote', () => {
	test('marks date and trigger', () => {
		const trigger = 100 + EXACT.indexOf('会议');
		expect(segmentQuote(mention([trigger, trigger + 2], [100, 110]))).toEqual([
			{ text: '12月27日至28日', trigger: false, date: true, hit: false, variant: false },
			{ text: '在北京举行', trigger: false, date: false, hit: false, variant: false },
			{ text: '会议', trigger: true, date: false, hit: false, variant: false }
		]);
	});

	test('marks nothing for a date elsewhere in the text', () => {
		expect(segmentQuote(mention([116, 118], [20, 25])).some(({ date }) => date)).toBe(false);
	});

	test('marks what was searched for, across other marks', () => {
		const hit = { start: EXACT.indexOf('举行'), end: EXACT.length };
		const segments = segmentQuote(mention([100 + EXACT.indexOf('会议'), 100 + EXACT.length]), [
			hit
		]);
		expect(segments.filter((segment) => segment.hit)).toEqual([
			{ text: '举行', trigger: false, date: false, hit: true, variant: false },
			{ text: '会议', trigger: true, date: false, hit: true, variant: false }
		]);
	});

	test('marks what another transcript reads otherwise', () => {
		const variant = { start: 100 + EXACT.indexOf('北'), end: 100 + EXACT.indexOf('京') };
		const segments = segmentQuote(mention([116, 118]), [], [variant]);
		expect(segments.filter((segment) => segment.variant).map(({ text }) => text)).toEqual(['北']);
	});

	test('always adds up to the quotation', () => {
		const offset = fc.integer({ min: 80, max: 130 });
		const span = fc
			.tuple(offset, offset)
			.map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);
		fc.assert(
			fc.property(span, fc.option(span, { nil: undefined }), (trigger, date) => {
				const segments = segmentQuote(mention(trigger, date));
				expect(segments.map(({ text }) => text).join('')).toBe(EXACT);
			})
		);
	});
});
