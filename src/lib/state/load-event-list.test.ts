import { describe, expect, test } from 'vitest';
import { exampleEvent } from '../filter/example-event.ts';
import { fingerprintOf } from './fingerprint.ts';
import { loadEventList } from './load-event-list.ts';

const LIST = { version: 1, generator: 'test', sources: [], events: [exampleEvent({ id: 'a' })] };
const answering =
	(body: string, status = 200) =>
	() =>
		Promise.resolve(new Response(body, { status }));
const problemOf = async (fetcher: Parameters<typeof loadEventList>[1]) =>
	(await loadEventList('data/events.json', fetcher)).problem;

describe('loadEventList', () => {
	test('gives the list when it is sound', async () => {
		const { list, problem } = await loadEventList('x', answering(JSON.stringify(LIST)));
		expect(problem).toBeNull();
		expect(list).toEqual(LIST);
	});

	test('tells a missing file from a failing server', async () => {
		expect(await problemOf(answering('', 404))).toEqual({
			kind: 'missing',
			detail: 'data/events.json'
		});
		expect(await problemOf(answering('', 503))).toEqual({
			kind: 'unreachable',
			detail: 'data/events.json: HTTP 503'
		});
	});

	test('passes on why nothing came', async () => {
		expect(await problemOf(() => Promise.reject(new TypeError('offline')))).toEqual({
			kind: 'unreachable',
			detail: 'data/events.json: offline'
		});
	});

	test('calls a cut-off file malformed', async () => {
		expect(await problemOf(answering(JSON.stringify(LIST).slice(0, -5)))).toMatchObject({
			kind: 'malformed'
		});
	});

	test('gives the path of the first bad value', async () => {
		const events = [{ ...exampleEvent({ id: 'a' }), date: 'last year' }];
		expect(await problemOf(answering(JSON.stringify({ ...LIST, events })))).toEqual({
			kind: 'invalid',
			path: 'events.0.date',
			detail: 'not an EDTF date'
		});
	});

	test('takes a text that was checked before as it is, and no other', async () => {
		const text = JSON.stringify({ ...LIST, events: 'none' });
		const load = (checked: number) => loadEventList('x', answering(text), checked);
		expect((await load(fingerprintOf(text))).problem).toBeNull();
		expect((await load(fingerprintOf(text) + 1)).problem).toMatchObject({ kind: 'invalid' });
	});
});

describe('fingerprintOf', () => {
	test('is that of the hash for plain letters, and tells a changed digit', () => {
		expect(fingerprintOf('')).toBe(0x811c9dc5);
		expect(fingerprintOf('a')).toBe(0xe40c292c);
		expect(fingerprintOf('2023-10-18')).not.toBe(fingerprintOf('2023-10-19'));
	});
});
