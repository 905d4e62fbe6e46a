import { expect, test } from 'vitest';
import {
	clampView,
	DAY,
	isSameView,
	panBy,
	timeScale,
	yearsView,
	yearStart,
	zoomAround
} from './scale.ts';

const tenDays = { from: 0, to: 10 * DAY };

test('timeScale maps the view onto the width, both ways', () => {
	const scale = timeScale(tenDays, 500);
	expect(scale.toPixel(0)).toBe(0);
	expect(scale.toPixel(3 * DAY)).toBe(150);
	expect(scale.toPixel(11 * DAY)).toBe(550);
	expect(scale.toTime(150)).toBe(3 * DAY);
});

test('timeScale refuses an empty view and a width of nothing', () => {
	expect(() => timeScale({ from: 5, to: 5 }, 100)).toThrow('empty view: 5..5');
	expect(() => timeScale(tenDays, 0)).toThrow('invalid width: 0');
});

test('zoomAround keeps the time under the pointer at its pixel', () => {
	const zoomed = zoomAround(tenDays, 3 * DAY, 2);
	expect(zoomed).toEqual({ from: 1.5 * DAY, to: 6.5 * DAY });
	expect(timeScale(zoomed, 500).toPixel(3 * DAY)).toBe(150);
});

test('panBy moves by pixels', () => {
	expect(panBy(tenDays, 50, 500)).toEqual({ from: DAY, to: 11 * DAY });
});

test('clampView shifts a view into the extent, keeping its length', () => {
	const extent = { from: 0, to: 100 * DAY };
	expect(clampView({ from: -5 * DAY, to: 5 * DAY }, extent)).toEqual(tenDays);
	expect(clampView({ from: 95 * DAY, to: 105 * DAY }, extent)).toEqual({
		from: 90 * DAY,
		to: 100 * DAY
	});
});

test('clampView stops at one day and at the extent', () => {
	const extent = { from: 0, to: 100 * DAY };
	expect(clampView({ from: 5 * DAY, to: 5 * DAY + 2 }, extent)).toEqual({
		from: 4.5 * DAY + 1,
		to: 5.5 * DAY + 1
	});
	expect(clampView({ from: -900 * DAY, to: 900 * DAY }, extent)).toEqual(extent);
});

test('isSameView forgives a hundredth of a pixel', () => {
	expect(isSameView(tenDays, { from: 1, to: 10 * DAY + 1 }, 500)).toBe(true);
	expect(isSameView(tenDays, { from: DAY / 50, to: 10 * DAY }, 500)).toBe(false);
});

test('years begin on 1 January UTC, the first century included', () => {
	expect(yearsView(2023, 2025)).toEqual({ from: Date.UTC(2023, 0, 1), to: Date.UTC(2026, 0, 1) });
	expect(new Date(yearStart(25)).toISOString()).toBe('0025-01-01T00:00:00.000Z');
});
