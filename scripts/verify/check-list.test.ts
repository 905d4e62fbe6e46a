import type { Event, EventList, Mention, Source } from '#lib/model/event-list.ts';
import { expect, test } from 'vitest';
import { checkEventList } from './check-list.ts';

const RAW = '标题\n5月14日，中法两国外长举行会谈。\n今年双方还将再次会晤。\n';
const QUOTE = '5月14日，中法两国外长举行会谈';

function span(exact: string) {
	const start = RAW.indexOf(exact);
	return { exact, start, end: start + exact.length };
}

function sound(): EventList {
	const wording = { 'zh-Hans': '会谈', 'zh-Hant': '會談', en: 'talks' };
	return {
		version: 1,
		generator: 'test',
		sources: [
			{
				id: 'a',
				file: 'a.txt',
				title: '标题',
				kind: 'dispatch',
				date: '2024-05-14',
				script: 'Hans',
				sha256: '0'.repeat(64),
				length: RAW.length
			}
		],
		events: [
			{
				id: 'talks',
				type: 'meeting',
				status: 'occurred',
				title: wording,
				label: wording,
				date: '2024-05-14',
				earliest: '2024-05-14',
				latest: '2024-05-14',
				countries: ['FRA'],
				regions: ['europe'],
				themes: [],
				mentions: [
					{
						source: 'a',
						quote: { ...span(QUOTE), prefix: '标题\n', suffix: '。\n今年' },
						trigger: span('会谈'),
						date: {
							edtf: '2024-05-14',
							basis: 'explicit',
							...span('5月14日'),
							frame: span('今年'),
							reference: '2024-05-14',
							rule: 'test',
							derivation: []
						}
					}
				]
			}
		]
	};
}

const check = (list: EventList) =>
	checkEventList(list, new Map([['a', { raw: RAW, sha256: '0'.repeat(64) }]]));

interface Parts {
	list: EventList;
	event: Event;
	mention: Mention;
	source: Source;
}

/** The sound list with its one event and mention open to damage. */
function damaged(damage: (parts: Parts) => void): string[] {
	const list = sound();
	damage(parts(list));
	return check(list);
}

function parts(list: EventList): Parts {
	const [event] = list.events;
	const [mention] = event?.mentions ?? [];
	const [source] = list.sources;
	if (!event || !mention || !source) throw new Error('the list is empty');
	return { list, event, mention, source };
}

test('a sound list has no mismatch', () => {
	expect(check(sound())).toEqual([]);
});

test.each<[string, Parameters<typeof damaged>[0], string]>([
	['quote', ({ mention }) => (mention.quote.exact = '6月'), 'quote 3–19: list has "6月"'],
	['prefix', ({ mention }) => (mention.quote.prefix = '题目\n'), 'prefix: list has "题目\\n"'],
	[
		'suffix',
		({ mention }) => (mention.quote.suffix = '！'),
		'suffix: list has "！", text has "。"'
	],
	['trigger', ({ mention }) => (mention.trigger.exact = '会见'), 'trigger 17–19: list has "会见"'],
	['trigger place', ({ mention }) => (mention.trigger = span('会晤')), 'lies outside the quote'],
	['date', ({ mention }) => (mention.date.exact = '5月15日'), 'date 3–8: list has "5月15日"'],
	['date fields', ({ mention }) => delete mention.date.end, 'do not stand together'],
	[
		'frame',
		({ mention }) => (mention.date.frame = { ...span('今年'), exact: '去年' }),
		'frame 21–23'
	],
	[
		'missing frame',
		({ mention: { date } }) => Object.assign(date, { basis: 'inherited', frame: undefined }),
		'inherited without a frame'
	],
	[
		'occasion',
		({ source }) => (source.occasion = 'z'),
		'source a: there is no source z of its occasion'
	],
	[
		'bounds',
		({ event }) => (event.latest = null),
		'2024-05-14 spans 2024-05-14 to 2024-05-14, list has 2024-05-14 to ..'
	],
	['checksum', ({ source }) => (source.sha256 = '1'.repeat(64)), 'SHA-256 differs'],
	['length', ({ source }) => source.length++, 'length: list has'],
	['source', ({ mention }) => (mention.source = 'b'), 'there is no source b'],
	[
		'event id',
		({ list, event }) => list.events.push(event),
		'event talks: the id stands more than once'
	],
	[
		'source id',
		({ list, source }) => list.sources.push(source),
		'source a: the id stands more than once'
	]
])('a wrong %s is found and named with its place', (_, damage, problem) => {
	const problems = damaged(damage);
	expect(problems).toHaveLength(1);
	expect(problems[0]).toContain(problem);
	expect(problems[0]).toMatch(/^(event talks|source a)/);
});
