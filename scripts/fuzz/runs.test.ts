import { expect, test } from 'vitest';
import { joined, portionsLeft } from './runs.ts';

test('ranges are joined in whatever order they were done', () => {
	const done = [
		{ from: 20, to: 30 },
		{ from: 0, to: 10 },
		{ from: 10, to: 15 },
		{ from: 12, to: 16 }
	];
	expect(joined(done)).toEqual([
		{ from: 0, to: 16 },
		{ from: 20, to: 30 }
	]);
});

test('what is left is parted, and together with what is done it is the whole', () => {
	const whole = { from: 5, to: 40 };
	const done = [
		{ from: 0, to: 8 },
		{ from: 20, to: 21 },
		{ from: 39, to: 50 }
	];
	const left = portionsLeft(whole, done, 10);
	expect(left.every(({ from, to }) => to > from && to - from <= 10)).toBe(true);
	expect(joined([...left, ...done])).toEqual([{ from: 0, to: 50 }]);
	expect(left.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(12 + 18);
	expect(portionsLeft(whole, [{ from: 0, to: 40 }], 10)).toEqual([]);
});
