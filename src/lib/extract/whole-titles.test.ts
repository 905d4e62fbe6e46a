import { describe, expect, it } from 'vitest';
import { candidateAt, candidatesIn, readText, wordsAt } from './test-document.ts';
import { withWholeTitle } from './whole-titles.ts';

/** The triggers of a text, titles closed. */
function triggersOf(raw: string): string[] {
	const reading = readText(raw);
	return candidatesIn(reading)
		.map(withWholeTitle)
		.map(({ trigger }) => wordsAt(reading, trigger));
}

describe('withWholeTitle(candidate)', () => {
	it('ends a trigger after the title that it ended inside', () => {
		expect(triggersOf('各国代表加入“绿洲之友小组”。')).toEqual(['加入“绿洲之友小组”']);
		expect(triggersOf('各國代表加入「綠洲之友小組」。')).toEqual(['加入“绿洲之友小组”']);
		expect(triggersOf('挪威加入《绿洲条约》体系。')).toEqual(['加入《绿洲条约》']);
	});

	it('leaves a trigger that lies within a quotation, or ends outside of it, as it is', () => {
		expect(triggersOf('总统参加“绿洲峰会”开幕式。')).toContain('峰会');
		const reading = readText('双方签署协定。');
		const candidate = candidateAt(reading, '签署协定');
		expect(withWholeTitle(candidate)).toBe(candidate);
	});

	it('leaves alone a quotation that its clause does not close', () => {
		expect(triggersOf('各国代表加入“绿洲之友小组，一')).toEqual(['加入“绿洲之友']);
	});
});
