import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromJSONSchema } from 'zod';
import { exampleEvent, exampleList, exampleMention, exampleSource } from '../cite/example-list.ts';
import { Event, parseEventList } from '../model/event-list.ts';
import { toEventList, toLines } from './data.ts';
import { exampleSelection } from './example-selection.ts';
import { partOf, quotedWorks, witnessesOf } from './selection.ts';

const [a, b, c] = ['a', 'b', 'c'].map((id) => exampleSource({ id })) as [
	ReturnType<typeof exampleSource>,
	ReturnType<typeof exampleSource>,
	ReturnType<typeof exampleSource>
];
const first = exampleEvent({
	id: '1',
	mentions: [exampleMention('乙', 'b'), exampleMention('甲', 'a')]
});
const second = exampleEvent({ id: '2', mentions: [exampleMention('丙', 'c')] });
const list = exampleList([first, second], [a, b, c]);

describe('partOf(list, events)', () => {
	it('keeps the sources that are cited, in their order, and changes nothing else', () => {
		const part = partOf(list, [first]);
		expect(part).toEqual({ ...list, sources: [a, b], events: [first] });
		expect(list.sources).toHaveLength(3);
	});

	it('may be empty', () => {
		expect(partOf(list, [])).toMatchObject({ sources: [], events: [] });
	});
});

describe('toEventList(selection)', () => {
	it('is valid by the contract and by the published schema', () => {
		const value: unknown = JSON.parse(toEventList({ ...exampleSelection(), list }));
		expect(parseEventList(value)).toEqual({ list, problem: null });
		const schema = JSON.parse(
			readFileSync(new URL('../../../static/schema/event-list.v1.json', import.meta.url), 'utf8')
		) as Parameters<typeof fromJSONSchema>[0];
		expect(fromJSONSchema(schema).parse(value)).toEqual(list);
		expect(fromJSONSchema(schema).safeParse({ ...list, events: [{}] }).success).toBe(false);
	});
});

describe('toLines(selection)', () => {
	it('is an event of the contract a line, with its sources', () => {
		const lines = toLines({ ...exampleSelection(), list }).split('\n');
		expect(lines.pop()).toBe('');
		const values = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
		expect(values.map(({ sources }) => sources)).toEqual([[b, a], [c]]);
		const events = values.map(({ sources: _, ...event }) => Event.parse(event));
		expect(events).toEqual([first, second]);
	});
});

describe('witnesses', () => {
	it('are the mentions with event and source', () => {
		expect(witnessesOf(list).map(({ event, source }) => event.id + source.id)).toEqual([
			'1b',
			'1a',
			'2c'
		]);
	});

	it('throw with a source that the list has not', () => {
		expect(() => witnessesOf({ ...list, sources: [] })).toThrow('unknown source: b');
	});

	it('give every work its quotes once, in text order', () => {
		const later = exampleMention('后', 'a');
		later.quote = { ...later.quote, start: 5, end: 6 };
		const early = exampleMention('先', 'a');
		const event = exampleEvent({ mentions: [later, early, early] });
		expect(quotedWorks(exampleList([event], [a]))).toMatchObject([{ quotes: ['先', '后'] }]);
	});
});
