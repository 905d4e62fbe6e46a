import { describe, expect, test } from 'vitest';
import { exampleEvent } from '../filter/example-event.ts';
import type { Event } from '../model/event-list.ts';
import { CHINESE_TOOLS } from './chinese.ts';
import { excerptOf, foldEvent } from './event-text.ts';
import { occursIn, parseQuery } from './query.ts';

const { fold } = CHINESE_TOOLS;
const queryOf = (words: string) => parseQuery(words, CHINESE_TOOLS);
const isFound = (event: Event, words: string) =>
	occursIn(foldEvent(event, CHINESE_TOOLS), queryOf(words));

function quoting(exact: string): Event {
	const plain = exampleEvent({ id: 'a' });
	const mentions = plain.mentions.map((mention) => ({
		...mention,
		quote: { ...mention.quote, exact }
	}));
	return { ...plain, mentions };
}

describe('foldEvent', () => {
	test('holds titles, quotes and the names of countries in every language', () => {
		const event = exampleEvent({ id: '外长会晤', countries: ['FRA'] });
		for (const words of ['外長', '會議在北京', '法國', 'France'])
			expect(isFound(event, words)).toBe(true);
		expect(isFound(event, '德国')).toBe(false);
	});

	test('no term runs from one text into the next', () => {
		const event = { ...quoting('乙丙'), title: { 'zh-Hans': '甲', 'zh-Hant': '甲', en: 'x' } };
		expect(isFound(event, '甲乙')).toBe(false);
	});

	test('leaves a code alone that no country has', () => {
		expect(() =>
			foldEvent(exampleEvent({ id: 'a', countries: ['QQQ'] }), CHINESE_TOOLS)
		).not.toThrow();
	});
});

describe('excerptOf', () => {
	test('begins shortly before the first hit, whose runs it keeps', () => {
		const excerpt = excerptOf(
			quoting('在过去的一年里，两国元首在旧金山舉行會晤'),
			queryOf('会晤'),
			fold
		);
		expect(excerpt?.text).toBe('…元首在旧金山舉行會晤');
		expect(excerpt?.hits.map(({ start, end }) => excerpt.text.slice(start, end))).toEqual(['會晤']);
	});

	test('keeps a short beginning whole', () => {
		expect(excerptOf(quoting('两国元首会晤'), queryOf('会晤'), fold)?.text).toBe('两国元首会晤');
	});

	test('is null when the quotes do not show it', () => {
		expect(excerptOf(quoting('两国元首会晤'), queryOf('法国'), fold)).toBeNull();
	});
});
