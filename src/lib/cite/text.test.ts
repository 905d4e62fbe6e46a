import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ended, joined, oneLine } from './text.ts';

describe('oneLine(text)', () => {
	it.each([
		['外交\n部长', '外交部长'],
		['会见，\r\n\r\n双方', '会见，双方'],
		['12 月 28 日', '12 月 28 日'],
		['first\n second', 'first second'],
		['年 \n APEC', '年 APEC'],
		['標題　副題', '標題　副題'],
		[' a \t b ', 'a b'],
		['a\u2028b', 'a b']
	])('%j → %j', (text, line) => {
		expect(oneLine(text)).toBe(line);
	});

	it('has no control characters and changes nothing the second time', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				const line = oneLine(text);
				expect(line).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]| {2}/u);
				expect(oneLine(line)).toBe(line);
			})
		);
	});
});

describe('small helpers', () => {
	it('ends a sentence once', () => {
		expect(ended('Why?')).toBe('Why?');
		expect(ended('题')).toBe('题.');
	});

	it('leaves out what is not there', () => {
		expect(joined(['a', null, '', 'b'], ', ')).toBe('a, b');
	});
});
