import { describe, expect, it } from 'vitest';
import { listItemOf } from './list-item.ts';
import { candidateAt, candidatesIn, readText, wordsAt } from './test-document.ts';

function itemOf(raw: string, trigger: string): string | null {
	const reading = readText(raw);
	const item = listItemOf(candidateAt(reading, trigger), candidatesIn(reading));
	return item && wordsAt(reading, item);
}

describe('listItemOf(candidate, siblings)', () => {
	it.each([
		['first', '峰会', '举办青山峰会'],
		['middle', '论坛', '绿洲论坛'],
		['last', '博览会', '长河博览会等活动']
	])('is the %s item of the list that names the candidate', (_, trigger, item) => {
		expect(itemOf('举办青山峰会、绿洲论坛、长河博览会等活动。', trigger)).toBe(item);
	});

	it('is null for a candidate that stands alone', () => {
		expect(itemOf('举办绿洲论坛。', '论坛')).toBeNull();
		expect(itemOf('教育、科技、文化各界出席绿洲论坛。', '论坛')).toBeNull();
	});

	it('is null where its neighbours stand in other clauses', () => {
		expect(itemOf('举办青山峰会，教育、科技界出席绿洲论坛。', '论坛')).toBeNull();
	});

	it('parts 从……到…… at 到', () => {
		expect(itemOf('从青山峰会到绿洲论坛。', '论坛')).toBe('绿洲论坛');
		expect(itemOf('從青山峰會到綠洲論壇。', '峰会')).toBe('从青山峰会');
		expect(itemOf('青山峰会开到绿洲论坛。', '论坛')).toBeNull();
	});

	it('holds its trigger', () => {
		const reading = readText('举办青山峰会、绿洲论坛。');
		const siblings = candidatesIn(reading);
		for (const candidate of siblings) {
			const item = listItemOf(candidate, siblings);
			expect(item?.start).toBeLessThanOrEqual(candidate.trigger.start);
			expect(item?.end).toBeGreaterThanOrEqual(candidate.trigger.end);
		}
		expect(siblings).toHaveLength(2);
	});
});
