import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import type { SourceEntry } from '../intake/source-entries.ts';
import { openFile } from './open-file.ts';
import { readOwn } from './read-own.ts';

// Large libraries to load.
vi.setConfig({ testTimeout: 60_000 });

const digest = () => Promise.resolve('0'.repeat(64));

describe('openFile', () => {
	const options = { digest, readCharacterMap: () => Promise.reject(new Error('not asked for')) };
	const open = (path: string, ...parts: BlobPart[]) =>
		openFile({ path, file: new File(parts, path) }, options);
	const fixture = (name: string) =>
		new Uint8Array(readFileSync(new URL(`../intake/fixtures/${name}`, import.meta.url)));

	test('gives the text of a file with what that says of itself', async () => {
		const { texts, refusals } = await open('a/b.html', fixture('gb18030.html'));
		expect(refusals).toEqual([]);
		expect(texts).toMatchObject([{ file: 'a/b.html', encoding: 'gb18030' }]);
		expect(texts[0]?.claims).toContainEqual(
			expect.objectContaining({ field: 'date', value: '2023-10-20', confidence: 'certain' })
		);
	});

	test.each(['records.ndjson', 'records.ndjson.gz'])('gives all texts of %s', async (name) => {
		const { texts, refusals } = await open(name, fixture(name));
		expect(refusals).toEqual([]);
		expect(texts.map(({ file }) => file)).toEqual([`${name}#r0`, `${name}#r1`]);
	});

	test('names the lines that hold no text, and reads the others', async () => {
		const { texts, refusals } = await open('a.jsonl', '{"id":1,"text":"会谈"}\n{\n\n{"id":2}\n');
		expect(texts).toHaveLength(1);
		expect(refusals).toEqual([
			{ kind: 'record', line: 2 },
			{ kind: 'record', line: 4 }
		]);
	});

	test('reads no more texts of one file than a page can show', async () => {
		const lines = Array.from(
			{ length: 1002 },
			(_, id) => `${JSON.stringify({ id, text: '会' })}\n`
		);
		const { texts, refusals } = await open('a.ndjson', ...lines);
		expect(texts).toHaveLength(1000);
		expect(refusals).toEqual([{ kind: 'too-many', line: 1001 }]);
	});

	test.each<[string, string, BlobPart]>([
		['a.png', 'unknown-format', 'x'],
		['a.doc', 'other-document', 'x'],
		['a.txt', 'empty', ''],
		['a.ndjson', 'empty', '\n'],
		['a.ndjson.gz', 'damaged', fixture('records.ndjson.gz').subarray(0, 300)],
		['a.pdf', 'mislabelled', '会谈']
	])('%s is refused as %s', async (name, kind, content) => {
		const { refusals } = await open(name, content);
		expect(refusals.at(-1)).toEqual({ kind, line: null });
	});
});

describe('sources.json', () => {
	const options = { digest, readCharacterMap: () => Promise.reject(new Error('not asked for')) };
	const open = (path: string, content: BlobPart, entry?: SourceEntry) =>
		openFile({ path, file: new File([content], path) }, { ...options, entry });
	const read = (value: unknown) => open('a/sources.json', JSON.stringify(value));

	test('gives what it tells of the files of its folder', async () => {
		const entries = [{ file: 'a.txt', date: '2024-05-06', encoding: 'GBK' }];
		expect(await read(entries)).toEqual({ texts: [], refusals: [], entries });
	});

	test.each<[string, BlobPart, object]>([
		['broken', '[\n{', { kind: 'sources', line: 2 }],
		[
			'wrong',
			'[{"file":"a.txt"},{"file":"b.txt","date":"x"}]',
			{ kind: 'sources', line: null, place: '[1].date' }
		],
		['no UTF-8', new Uint8Array([0xff]), { kind: 'encoding', line: null }]
	])('that is %s counts for nothing', async (_, content, refusal) => {
		const { entries, refusals } = await open('sources.json', content);
		expect(entries).toEqual([]);
		expect(refusals).toEqual([refusal]);
	});

	test('goes before what a text says of itself, its encoding and its ending', async () => {
		// 会谈 in GB18030.
		const bytes = new Uint8Array([0xbb, 0xe1, 0xcc, 0xb8]);
		const entry: SourceEntry = {
			file: 'a.dat',
			id: 'x',
			date: '2024-05-06',
			title: '题',
			encoding: 'GBK'
		};
		const { texts } = await open('a.dat', bytes, entry);
		expect(texts).toMatchObject([{ id: 'x', raw: '会谈', encoding: 'gb18030' }]);
		const why = 'sources.json';
		expect(texts[0]?.claims).toEqual(
			expect.arrayContaining([
				{ field: 'date', value: '2024-05-06', confidence: 'certain', why },
				{ field: 'title', value: '题', confidence: 'certain', why }
			])
		);
	});

	test('yields to what a record says of itself', async () => {
		const line = JSON.stringify({ id: 7, text: '会谈', date: '2024-01-01' });
		const entry: SourceEntry = { file: 'a.ndjson', date: '2023-01-01', publisher: '社' };
		const { texts } = await open('a.ndjson', line, entry);
		expect(texts).toMatchObject([{ id: '7', file: 'a.ndjson#7' }]);
		const told = Object.fromEntries(
			texts[0]?.claims.map(({ field, value }) => [field, value]) ?? []
		);
		expect(told).toMatchObject({ date: '2024-01-01', publisher: '社' });
	});
});

describe('readOwn', () => {
	const raw = '新华社北京2024年5月6日电  5月6日，中法两国元首在巴黎举行会谈。\n';

	test('finds events with quotes that stand in the text, and tells how far it is', async () => {
		const done: number[] = [];
		const text = { id: 't1', title: '会谈', date: '2024-05-06', file: '', raw };
		const { list, texts } = await readOwn([text], digest, (count) => done.push(count));
		expect(done).toEqual([1]);
		expect(texts.map((each) => each.raw)).toEqual([raw]);
		expect(list.events.length).toBeGreaterThan(0);
		for (const { quote } of list.events.flatMap(({ mentions }) => mentions))
			expect(raw.slice(quote.start, quote.end)).toBe(quote.exact);
	});
});
