import { describe, expect, it } from 'vitest';
import { collateTranscripts, gatherOverlapping } from './passages.ts';

const LONGEST =
	'去年十月，第三届绿洲论坛成功举行。双方斡旋缅北达成停火协议。我们将共同举办文化年，欢迎各方参加。';

/** The letters of the longest transcript (its signs left out) at the place of words of another. */
function placeOf(transcript: string, words: string): string | null {
	const [, collation] = collateTranscripts([LONGEST, transcript]);
	const start = transcript.indexOf(words);
	const passage = collation?.locate({ start, end: start + words.length }) ?? null;
	const letters = LONGEST.replace(/[，。]/g, '');
	return passage && letters.slice(passage.start, passage.end);
}

describe('Collation.locate(run)', () => {
	it.each([
		['the same words', '双方斡旋缅北达成停火协议', '停火协议', '停火协议'],
		['a misprint within', '双方斡旋缅北达成仃火协议', '仃火协议', '停火协议'],
		['a misprint at the end', '将共同举办文化节，欢迎', '文化节', '文化年'],
		['other words throughout', '我们将共同举办艺术周，欢迎各方', '艺术周', '文化年'],
		['an omission before', '斡旋达成停火协议', '停火', '停火'],
		['the other script', '雙方斡旋緬北達成停火協議', '緬北', '缅北'],
		['layout within', '双方斡旋缅\n12\n北达成停火协议', '北达成', '北达成']
	])('%s', (_, transcript, words, found) => {
		expect(placeOf(transcript, words)).toBe(found);
	});

	it.each([
		['what the longest has not', '会见了外宾。双方斡旋缅北达成停火协议', '外宾'],
		['signs alone', '双方斡旋缅北，达成停火协议', '，']
	])('does not place %s', (_, transcript, words) => {
		expect(placeOf(transcript, words)).toBeNull();
	});

	it('has nothing to collate without transcripts', () => {
		expect(collateTranscripts([])).toEqual([]);
	});
});

describe('gatherOverlapping(placed)', () => {
	it('puts together what overlaps, not what touches', () => {
		const placed = [
			{ id: 'b', passage: { start: 4, end: 8 } },
			{ id: 'a', passage: { start: 0, end: 4 } },
			{ id: 'c', passage: { start: 7, end: 9 } }
		];
		expect(gatherOverlapping(placed).map((group) => group.map(({ id }) => id))).toEqual([
			['a'],
			['b', 'c']
		]);
	});
});
