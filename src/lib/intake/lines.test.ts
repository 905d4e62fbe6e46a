import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Encoding } from './encodings.ts';
import { cutLines } from './lines.ts';

// Many runs.
vi.setConfig({ testTimeout: 60_000 });

/** The bytes in chunks of some length. */
function* chunksOf(bytes: Uint8Array, length: number) {
	for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

async function* later(chunks: Iterable<Uint8Array>) {
	for (const chunk of chunks) yield await Promise.resolve(chunk);
}

async function linesOf(
	content: Buffer,
	most: number,
	encoding: Encoding = 'utf-8',
	chunk = 65_536
): Promise<(string | null)[]> {
	const lines: (string | null)[] = [];
	for await (const line of cutLines(later(chunksOf(content, chunk)), most, encoding)) {
		expect(line.number).toBe(lines.length + 1);
		lines.push(line.bytes && new TextDecoder(encoding).decode(line.bytes));
	}
	return lines;
}

test.each<[Encoding, (text: string) => Buffer]>([
	['utf-8', (text) => Buffer.from(text)],
	['utf-16le', (text) => Buffer.from(text, 'utf16le')],
	['utf-16be', (text) => Buffer.from(text, 'utf16le').swap16()]
])('%s: lines are those that line ends part, however the chunks fall', async (encoding, encode) => {
	// The bytes of 上 and ਊ have that of a line end.
	const line = fc.string({
		unit: fc.constantFrom('上', '\u0a00', '\u0a0a', '外', 'a'),
		maxLength: 12
	});
	await fc.assert(
		fc.asyncProperty(
			fc.array(line),
			fc.boolean(),
			fc.integer({ min: 1, max: 9 }),
			async (lines, isClosed, chunk) => {
				const content = lines.join('\n') + (isClosed && lines.length > 0 ? '\n' : '');
				const wanted = content === '' ? [] : content.replace(/\n$/, '').split('\n');
				expect(await linesOf(encode(content), 16, encoding, chunk)).toEqual(
					wanted.map((text) => (encode(text).length > 16 ? null : text))
				);
			}
		)
	);
});

test('a line that is too long is given up, and the next one read', async () => {
	const content = Buffer.concat([Buffer.alloc(4 << 20, 'x'), Buffer.from('\nab')]);
	expect(await linesOf(content, 1 << 16)).toEqual([null, 'ab']);
});
