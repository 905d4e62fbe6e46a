import iconv from 'iconv-lite';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Encoding } from './encodings.ts';
import { RECORDS_CASES } from './fixture-cases.ts';
import { readRecords } from './records.ts';

const TEXTS = [
	'两国外长今天在北京举行会谈，就双边关系和共同关心的国际与地区问题深入交换了意见。',
	'上午，双方签署联合声明，上述文件即日起生效。'
];
const ndjson = (...texts: string[]) =>
	texts.map((text, at) => `${JSON.stringify({ id: `r${at}`, text })}\n`).join('');

async function* chunksOf(bytes: Uint8Array, length = 7) {
	for (let at = 0; at < bytes.length; at += length)
		yield await Promise.resolve(bytes.subarray(at, at + length));
}

async function recordsOf(bytes: Uint8Array, named?: Encoding) {
	const texts: string[] = [];
	const problems: string[] = [];
	const encodings = new Set<string | null>();
	for await (const { number, record, problem } of readRecords(chunksOf(bytes), named)) {
		if (problem) problems.push(`${number} ${problem.kind}`);
		else {
			texts.push(record.intake.raw);
			encodings.add(record.intake.encoding);
		}
	}
	return { texts, problems, encodings: [...encodings] };
}

test.each<[string, Encoding, boolean]>([
	['utf8', 'utf-8', false],
	['utf8', 'utf-8', true],
	['utf16le', 'utf-16le', false],
	['utf16le', 'utf-16le', true],
	['utf16be', 'utf-16be', false],
	['gb18030', 'gb18030', false]
])('lines in %s are read, which is recognised: %s, mark %s', async (name, encoding, addBOM) => {
	const bytes = iconv.encode(ndjson(...TEXTS), name, { addBOM });
	expect(await recordsOf(bytes)).toEqual({ texts: TEXTS, problems: [], encodings: [encoding] });
});

test.each(RECORDS_CASES)('$file gives its texts', async ({ file, encoding, titles }) => {
	const stored = readFileSync(new URL(`fixtures/${file}`, import.meta.url));
	const read = await recordsOf(file.endsWith('.gz') ? gunzipSync(stored) : stored);
	expect(read).toMatchObject({ problems: [], encodings: [encoding] });
	expect(read.texts.map((text) => text.split('\n')[0])).toEqual(titles);
});

test('an encoding named by hand goes before what is supposed', async () => {
	const short = '滙嘅';
	const bytes = iconv.encode(ndjson(short), 'big5hkscs');
	expect((await recordsOf(bytes, 'big5-hkscs')).texts).toEqual([short]);
});

test('a line that is not UTF-8 among others that are is refused, and they are read', async () => {
	const lines = ndjson(...TEXTS, 'ab').split(/(?<=\n)/);
	const bytes = Buffer.concat([
		Buffer.from(lines[0] ?? ''),
		iconv.encode(lines[1] ?? '', 'gb18030'),
		Buffer.from(lines[2] ?? '')
	]);
	const late = Buffer.concat([Buffer.alloc(70_000, '\n'), bytes]);
	expect(await recordsOf(late)).toMatchObject({
		texts: [TEXTS[0], 'ab'],
		problems: ['70002 encoding']
	});
});

test('an id that stands above already is refused', async () => {
	const bytes = Buffer.from(ndjson('会谈') + ndjson('会见'));
	expect(await recordsOf(bytes)).toMatchObject({ texts: ['会谈'], problems: ['2 record'] });
});
