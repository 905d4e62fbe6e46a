import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { readApart } from './read-apart.ts';

// Threads to start, and libraries to load in each.
vi.setConfig({ testTimeout: 120_000 });

/** A PDF whose page draws a form that draws another ten times, and so on: 10 to this power of words. */
function multiplyingPdf(power: number): Uint8Array {
	const stream = (told: string, content: string) =>
		`<< ${told} /Length ${content.length} >>\nstream\n${content}\nendstream`;
	const fonts = '/Font << /F1 4 0 R >>';
	const form = (index: number) =>
		index === power
			? stream(
					`/Type /XObject /Subtype /Form /BBox [0 0 600 900] /Resources << ${fonts} >>`,
					'BT /F1 12 Tf 72 700 Td (A) Tj ET'
				)
			: stream(
					`/Type /XObject /Subtype /Form /BBox [0 0 600 900] /Resources << /XObject << /X ${index + 7} 0 R >> >>`,
					'/X Do '.repeat(10)
				);
	const objects = [
		'<< /Type /Catalog /Pages 2 0 R >>',
		'<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
		`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /XObject << /X 6 0 R >> >> >>`,
		'<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
		stream('', '/X Do'),
		...Array.from({ length: power + 1 }, (_, index) => form(index))
	];
	const body = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join('');
	return Buffer.from(`%PDF-1.4\n${body}trailer << /Root 1 0 R >>\n%%EOF\n`);
}

const MOST = { patience: 60, inAll: 60, heap: 2048 };
const read = (bytes: Uint8Array, most = MOST) => readApart(bytes, 'a.pdf', undefined, most);

async function expectNextIsRead() {
	expect((await read(multiplyingPdf(1))).intake?.raw).toBe('A'.repeat(10));
}

test('a PDF whose reading would never end is given up, and the next is read', async () => {
	const endless = multiplyingPdf(12);
	expect(endless.length).toBeLessThan(4000);
	expect((await read(endless, { ...MOST, patience: 2 })).problem).toEqual({
		kind: 'slow',
		text: 'given up after 2 s of computing; split it or save it anew'
	});
	await expectNextIsRead();
	expect((await read(endless, { ...MOST, inAll: 3 })).problem?.kind).toBe('slow');
	await expectNextIsRead();
});

test('a file that would fill the memory is given up, and the next is read', async () => {
	// A thread that has the least memory is started after one was ended.
	await read(multiplyingPdf(12), { ...MOST, inAll: 0, heap: 64 });
	expect((await read(multiplyingPdf(5), { ...MOST, heap: 64 })).problem).toEqual({
		kind: 'unpacks-too-large',
		text: 'given up before it fills the memory; split it or save it anew'
	});
	await expectNextIsRead();
});

test('files are read as in this thread', async () => {
	const fixture = new URL('../../src/lib/intake/fixtures/gb18030.html', import.meta.url);
	const { intake } = await readApart(readFileSync(fixture), 'gb18030.html', 'gb18030', MOST);
	expect(intake).toMatchObject({ format: 'html', encoding: 'gb18030', encodingWhy: 'named' });
});
