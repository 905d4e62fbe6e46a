import { describe, expect, it } from 'vitest';
import { exampleEvent } from '#lib/filter/example-event.ts';
import type { Mention } from '#lib/model/event-list.ts';
import { collationOf } from './collations.ts';

function mention(source: string, exact: string, start: number): Mention {
	const [base] = exampleEvent({ id: 'a' }).mentions as [Mention];
	const span = { exact, start, end: start + exact.length };
	return { ...base, source, quote: { ...base.quote, ...span }, trigger: span };
}

const occasionOf = (source: string) => (source === 'x' ? undefined : 'a');
const PRINTED = mention('a', '斡旋缅北达成停火协议', 100);

describe('collationOf(mention, others, occasionOf)', () => {
	it('names what the other transcript has in place of some words', () => {
		const misprint = mention('b', '斡旋东 北达成停火协议', 40);
		expect(collationOf(PRINTED, [PRINTED, misprint], occasionOf)).toEqual({
			source: 'b',
			trigger: 40,
			variants: [{ start: 102, end: 103, own: '缅', other: '东' }]
		});
	});

	it('tells what either lacks', () => {
		const shorter = mention('b', '斡旋缅北停火协议', 40);
		expect(collationOf(PRINTED, [shorter], occasionOf)?.variants).toEqual([
			{ start: 104, end: 106, own: '达成', other: '' }
		]);
		expect(collationOf(shorter, [PRINTED], occasionOf)?.variants).toEqual([
			{ start: 44, end: 44, own: '', other: '达成' }
		]);
	});

	it('takes no notice of where the quotes begin and end', () => {
		const longer = mention('b', '去年，斡旋缅北达成停火协议。', 40);
		expect(collationOf(PRINTED, [longer], occasionOf)?.variants).toEqual([]);
	});

	it('is null where there is nothing to collate', () => {
		expect(collationOf(PRINTED, [mention('x', PRINTED.quote.exact, 0)], occasionOf)).toBeNull();
	});
});
