import fc from 'fast-check';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readLines } from './read-lines.ts';

let folder = '';
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'jinian-lines-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function linesOf(content: Uint8Array, most: number, name = 'a.ndjson') {
	const path = join(folder, name);
	writeFileSync(path, name.endsWith('.gz') ? gzipSync(content) : content);
	const lines: (string | null)[] = [];
	for await (const { number, bytes } of readLines(path, most)) {
		expect(number).toBe(lines.length + 1);
		lines.push(bytes === null ? null : bytes.toString('latin1'));
	}
	return lines;
}

test.each(['a.ndjson', 'a.ndjson.gz'])(
	'%s: lines are those that its line ends part',
	async (name) => {
		const line = fc.stringMatching(/^[ -~]{0,12}$/);
		await fc.assert(
			fc.asyncProperty(fc.array(line), fc.boolean(), async (lines, isClosed) => {
				const content = lines.join('\n') + (isClosed && lines.length > 0 ? '\n' : '');
				const wanted = content === '' ? [] : content.replace(/\n$/, '').split('\n');
				expect(await linesOf(Buffer.from(content), 8, name)).toEqual(
					wanted.map((text) => (text.length > 8 ? null : text))
				);
			}),
			{ numRuns: 30 }
		);
	}
);

test('a line that is too long is given up, and the next one read', async () => {
	const content = Buffer.concat([Buffer.alloc(4 << 20, 'x'), Buffer.from('\nab')]);
	expect(await linesOf(content, 1 << 16)).toEqual([null, 'ab']);
	expect(await linesOf(content, 1 << 16, 'b.ndjson.gz')).toEqual([null, 'ab']);
});

test('a broken gzip file is an error of the system’s kind', async () => {
	const path = join(folder, 'c.ndjson.gz');
	writeFileSync(path, gzipSync('ab\ncd').subarray(0, 15));
	const readAll = async () => {
		for await (const { bytes } of readLines(path, 9)) expect(bytes).not.toBeNull();
	};
	await expect(readAll()).rejects.toMatchObject({ code: 'Z_BUF_ERROR' });
});
