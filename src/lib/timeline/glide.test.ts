import { describe, expect, test } from 'vitest';
import { glideAfter, Track } from './glide.ts';

describe('Track', () => {
	test('tells the speed of the last moment', () => {
		const track = new Track();
		for (const [x, time] of [
			[0, 0],
			[500, 90],
			[520, 140],
			[560, 180]
		] as const)
			track.add(x, time);
		expect(track.speed(190)).toBeCloseTo(1);
	});

	test('a finger that rested before it let go has no speed', () => {
		const track = new Track();
		track.add(0, 0);
		track.add(300, 50);
		expect(track.speed(400)).toBe(0);
	});
});

test('a glide slows down, never turns back and comes to rest', () => {
	const path = Array.from({ length: 200 }, (_, at) => glideAfter(-1.2, at * 16));
	const steps = path.slice(1).map(({ distance }, at) => (path[at]?.distance ?? 0) - distance);
	expect(Math.min(...steps)).toBeGreaterThanOrEqual(0);
	expect(steps[0]).toBeGreaterThan(steps[30] ?? Infinity);
	expect(path.at(-1)).toEqual({ distance: -360, isOver: true });
});
