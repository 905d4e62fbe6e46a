import { describe, expect, it } from 'vitest';
import type { Event } from '../model/event-list.ts';
import { relatedTo } from './related.ts';
import { listOf } from './test-text.ts';

function event(id: string, date: string, more: Partial<Event> & { trigger?: string } = {}): Event {
	const { trigger = '峰会', ...fields } = more;
	const [drafted] = listOf(trigger, [{ id, trigger, edtf: date }]).events;
	if (!drafted) throw new RangeError('no event');
	return { ...drafted, earliest: `${date.slice(0, 4)}-01-01`, ...fields };
}
const titled = (words: string) => ({ 'zh-Hans': words, 'zh-Hant': words, en: words });
const relations = (of: Event, others: readonly Event[]) =>
	relatedTo(of, [of, ...others]).map(({ relation, event: { id } }) => [relation, id]);

describe('relatedTo(event, events)', () => {
	const ties = event('ties', '1964', { type: 'relations', countries: ['FRA'] });

	it.each(['60周年', '六十周年', '60 週年'])(
		'finds the founding of %s and the way back',
		(trigger) => {
			const sixty = event('sixty', '2024', { type: 'anniversary', countries: ['FRA'], trigger });
			expect(relations(sixty, [ties])).toEqual([['founding', 'ties']]);
			expect(relations(ties, [sixty])).toEqual([['anniversary', 'sixty']]);
		}
	);

	it('takes no other year for the founding', () => {
		const fifty = event('fifty', '2024', {
			type: 'anniversary',
			countries: ['FRA'],
			trigger: '50周年'
		});
		expect(relations(fifty, [ties])).toEqual([['parties', 'ties']]);
	});

	it('finds other editions of a series', () => {
		const first = event('first', '2023', { title: titled('首届中国—中亚峰会举行') });
		const second = event('second', '2025', { title: titled('第二届中国—中亚峰会') });
		const other = event('other', '2025', { title: titled('中国—东盟峰会') });
		expect(relations(first, [second, other])).toEqual([['series', 'second']]);
	});

	it('puts the nearest of the same parties first and at most six of them', () => {
		const own = event('own', '2023', { type: 'visit', countries: ['FRA', 'DEU'] });
		const others = ['2010', '2024', '2011', '2012', '2013', '2014', '2015'].map((year) =>
			event(year, year, { type: 'meeting', countries: ['DEU', 'FRA'] })
		);
		const found = relations(own, others);
		expect(found).toHaveLength(6);
		expect(found[0]).toEqual(['parties', '2024']);
		expect(found.map(([, id]) => id)).not.toContain('2010');
	});

	it('relates nothing to what names no parties', () => {
		expect(relations(event('a', '2023', { type: 'visit' }), [event('b', '2023')])).toEqual([]);
	});
});
