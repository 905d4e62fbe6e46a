import { describe, expect, test } from 'vitest';
import { decodeFile } from './decode-file.ts';
import { proposeFor, readOwn } from './read-own.ts';

const octets = (...values: number[]) => new Uint8Array(values);

describe('decodeFile', () => {
	test.each<[string, Uint8Array, string | null]>([
		['UTF-8', new TextEncoder().encode('會談'), '會談'],
		['UTF-8 with its mark', octets(0xef, 0xbb, 0xbf, 0xe4, 0xbc, 0x9a), '会'],
		['UTF-16, little end first', octets(0xff, 0xfe, 0x1a, 0x4f), '会'],
		['UTF-16, big end first', octets(0xfe, 0xff, 0x4f, 0x1a), '会'],
		['GB18030', octets(0xbb, 0xe1, 0xcc, 0xb8), '会谈'],
		['something else', octets(0x25, 0x50, 0x44, 0x46, 0x00, 0x01, 0x02), null]
	])('%s', (_, file, text) => {
		expect(decodeFile(file)).toBe(text);
	});
});

describe('readOwn', () => {
	const raw = '新华社北京2024年5月6日电  5月6日，中法两国元首在巴黎举行会谈。\n';

	test('proposes the day of the dateline', () => {
		expect(proposeFor(raw).date).toBe('2024-05-06');
		expect(proposeFor('没有日期').date).toBeNull();
	});

	test('finds events with quotes that stand in the text, and tells how far it is', async () => {
		const done: number[] = [];
		const digest = () => Promise.resolve('0'.repeat(64));
		const text = { id: 't1', title: '会谈', date: '2024-05-06', file: '', raw };
		const { list, texts } = await readOwn([text], digest, (count) => done.push(count));
		expect(done).toEqual([1]);
		expect(texts.map((each) => each.raw)).toEqual([raw]);
		expect(list.events.length).toBeGreaterThan(0);
		for (const { quote } of list.events.flatMap(({ mentions }) => mentions))
			expect(raw.slice(quote.start, quote.end)).toBe(quote.exact);
	});
});
