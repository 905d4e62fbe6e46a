import { describe, expect, it } from 'vitest';
import { isRepeated } from './repeats.ts';
import { candidatesIn, readText, wordsAt } from './test-document.ts';

/** The words of events that say nothing again, of a text of one sentence. */
const saidOnce = (raw: string) => {
	const reading = readText(raw);
	const candidates = candidatesIn(reading);
	const { text } = reading.document.folded;
	return candidates
		.filter((_, index) => !isRepeated(candidates, index, text, 0))
		.map(({ trigger }) => wordsAt(reading, trigger));
};

describe('isRepeated(candidates, index, text, from)', () => {
	it('tells what is said word for word again', () => {
		expect(saidOnce('日前会晤日前会晤日前会晤')).toEqual(['会晤']);
		expect(saidOnce('今年访华、签署协定；'.repeat(9))).toEqual([
			...['访华', '签署协定', '访华', '签署协定']
		]);
	});

	it('leaves what differs in one character', () => {
		expect(saidOnce('6月1日会晤，6月2日会晤，6月3日会晤')).toEqual(['会晤', '会晤', '会晤']);
	});

	it('leaves what ends in the same words after others', () => {
		expect(saidOnce('先后举行会晤和会谈，又举行会晤和会谈')).toHaveLength(4);
	});

	it('does not look before the sentence', () => {
		const reading = readText('双方会晤。双方会晤。双方会晤。');
		const candidates = candidatesIn(reading);
		const { text } = reading.document.folded;
		expect(isRepeated(candidates, 2, text, 0)).toBe(true);
		expect(isRepeated(candidates, 2, text, 5)).toBe(false);
	});
});
