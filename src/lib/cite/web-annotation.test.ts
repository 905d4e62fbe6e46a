import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mention } from '../model/event-list.ts';
import { addressesUnder, addressOfQuote } from './addresses.ts';
import { exampleEvent, exampleMention } from './example-list.ts';
import { webAnnotation } from './web-annotation.ts';

const addresses = addressesUnder('https://example.org/jinian/');
const event = exampleEvent();

/** A mention of the code points from one to another of a text. */
function mentionIn(raw: string, first: number, last: number): Mention {
	const points = [...raw];
	const [start, end] = [points.slice(0, first), points.slice(0, last)].map(
		(part) => part.join('').length
	) as [number, number];
	const quote = {
		exact: raw.slice(start, end),
		prefix: raw.slice(Math.max(0, start - 3), start),
		suffix: raw.slice(end, end + 3),
		start,
		end
	};
	return { ...exampleMention(quote.exact), quote };
}

const language = 'zh-Hans';

describe('webAnnotation(event, mention, addresses, options)', () => {
	it('counts code points where the contract counts code units', () => {
		const raw = '𠮷𠮷甲乙丙';
		const { target } = webAnnotation(event, mentionIn(raw, 2, 4), addresses, { raw, language });
		expect(target.selector[1]).toEqual({ type: 'TextPositionSelector', start: 2, end: 4 });
	});

	it('finds any quote again by both selectors, and cuts no character', () => {
		const texts = fc.string({ unit: fc.constantFrom('𠮷', '甲', '\r\n', 'a', '😀'), minLength: 2 });
		fc.assert(
			fc.property(texts, fc.nat(), fc.nat(), (raw, a, b) => {
				const points = [...raw];
				const [first, last] = [a % points.length, b % points.length].sort((x, y) => x - y) as [
					number,
					number
				];
				const mention = mentionIn(raw, first, last + 1);
				const [words, place] = webAnnotation(event, mention, addresses, { raw, language }).target
					.selector;
				if (words?.type !== 'TextQuoteSelector' || place?.type !== 'TextPositionSelector')
					throw new Error('selectors in another order');
				expect(points.slice(place.start, place.end).join('')).toBe(words.exact);
				expect(raw).toContain(words.prefix + words.exact + words.suffix);
				expect(`${words.prefix}${words.suffix}`.isWellFormed()).toBe(true);
			})
		);
	});

	it('has no position without the text', () => {
		const { target } = webAnnotation(event, exampleMention('甲'), addresses, {
			raw: null,
			language
		});
		expect(target.selector.map(({ type }) => type)).toEqual(['TextQuoteSelector']);
	});

	it('throws with words that do not stand in the text', () => {
		const wrong = () =>
			webAnnotation(event, exampleMention('甲'), addresses, { raw: '乙', language });
		expect(wrong).toThrow('not at 0–1 of 000: 甲');
	});
});

describe('addresses', () => {
	it('are pages under a base with or without a slash', () => {
		expect(addresses.event('2023-x')).toBe('https://example.org/jinian/events/2023-x/');
		expect(addressesUnder('https://example.org').text('讲')).toBe(
			'https://example.org/sources/%E8%AE%B2/'
		);
	});

	it.each([
		['甲-乙,丙&丁', 'https://example.org/#:~:text=%E7%94%B2%2D%E4%B9%99%2C%E4%B8%99%26%E4%B8%81'],
		['甲\n乙', 'https://example.org/#:~:text=%E7%94%B2,%E4%B9%99'],
		['12 月 a', 'https://example.org/#:~:text=12,a']
	])('tell browsers to find %j', (exact, address) => {
		expect(addressOfQuote('https://example.org/', exampleMention(exact).quote)).toBe(address);
	});

	it('tell the context of a quote up to white space, and keep a fragment', () => {
		const quote = { ...exampleMention('b').quote, prefix: 'x\na ', suffix: ' c y' };
		expect(addressOfQuote('https://example.org/#p', quote)).toBe(
			'https://example.org/#p:~:text=a-,b,-c'
		);
	});

	it('tell long quotes by their ends, never half a character', () => {
		const { quote } = exampleMention('𠮷'.repeat(70));
		const directive = decodeURIComponent(addressOfQuote('', quote));
		expect(directive).toBe(`#:~:text=${'𠮷'.repeat(12)},${'𠮷'.repeat(12)}`);
	});
});
