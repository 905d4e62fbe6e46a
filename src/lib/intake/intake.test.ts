import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { deflateSync } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import { describedBy } from './claims.ts';
import { FIXTURE_CASES } from './fixture-cases.ts';
import { readFile, sizeProblem } from './index.ts';
import type { RefusalKind } from './refusal.ts';

// Many runs, or large libraries to load.
vi.setConfig({ testTimeout: 60_000 });

const { resolve } = createRequire(import.meta.url);
const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}`, import.meta.url));
const options = {
	readCharacterMap: (name: string) =>
		Promise.resolve(new Uint8Array(readFileSync(resolve(`pdfjs-dist/cmaps/${name}`))))
};
const read = (bytes: Uint8Array, name: string) => readFile(bytes, name, options);

async function intakeOf(name: string, bytes: Uint8Array = fixture(name)) {
	const { intake, problem } = await read(bytes, name);
	if (!intake) throw new Error(problem.text);
	return intake;
}

test.each(FIXTURE_CASES)('$file gives its text', async ({ file, format, encoding, paragraphs }) => {
	const intake = await intakeOf(file);
	expect(intake).toMatchObject({ format, encoding });
	const text = intake.raw.replaceAll('　', ' ').split(/\n+/);
	expect(text).toEqual(expect.arrayContaining(paragraphs.map((p) => p.replaceAll('　', ' '))));
	expect(describedBy(intake.claims)).toMatchObject({ date: '2023-10-20' });
});

test('the same text comes out of every encoding', async () => {
	const [first, ...others] = await Promise.all(
		['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'gb18030'].map((name) => intakeOf(`${name}.txt`))
	);
	expect(others.map(({ raw }) => raw)).toEqual(others.map(() => first?.raw));
});

test('of a page with menus the article alone is read, with title, day and origin', async () => {
	const { raw, claims, notices } = await intakeOf('page.html');
	expect(raw.split('\n\n')).toHaveLength(4);
	expect(raw).not.toMatch(/首页|相关新闻|版权|看不见|changed/);
	expect(notices).toEqual([
		{ kind: 'article', text: 'the article was read, not the menus and links around it' }
	]);
	expect(claims).toEqual(
		expect.arrayContaining([
			// Half past ten at night in UTC is the next morning in Beijing.
			expect.objectContaining({ field: 'date', value: '2023-10-21', confidence: 'likely' }),
			expect.objectContaining({ field: 'publisher', value: '绿洲网', confidence: 'likely' }),
			expect.objectContaining({ field: 'url', value: 'https://example.org/2023/forum.html' })
		])
	);
});

test('the day on which a file was made is told, and never used', async () => {
	const undated = fixture('chromium.pdf');
	const { claims } = await intakeOf('chromium.pdf', undated);
	expect(describedBy(claims).date).toBe('2023-10-20');
	const bytes = new TextEncoder().encode('两国外长举行会谈。');
	const named = await intakeOf('2024-05-14 会谈.txt', bytes);
	expect(named.claims).toContainEqual(
		expect.objectContaining({ field: 'date', value: '2024-05-14', confidence: 'guess' })
	);
	expect(describedBy(named.claims)).not.toHaveProperty('date');
});

test.each<[string, string, Uint8Array, RefusalKind, RegExp]>([
	['an empty file', 'a.txt', new Uint8Array(), 'empty', /^the file is empty; /],
	[
		'a PDF with another ending',
		'a.txt',
		fixture('gbk-euc-h.pdf'),
		'mislabelled',
		/first bytes are those of a PDF;/
	],
	[
		'a Word document called a page',
		'a.html',
		fixture('pandoc.docx'),
		'mislabelled',
		/those of a ZIP archive/
	],
	[
		'a text called a PDF',
		'a.pdf',
		fixture('utf-8.txt'),
		'mislabelled',
		/not those of a PDF; save it anew/
	],
	[
		'a text called a Word document',
		'a.docx',
		fixture('utf-8.txt'),
		'mislabelled',
		/not those of a Word document/
	],
	['half a PDF', 'a.pdf', fixture('chromium.pdf').subarray(0, 900), 'damaged', /save it anew$/],
	[
		'half a Word document',
		'a.docx',
		fixture('pandoc.docx').subarray(0, 5000),
		'damaged',
		/damaged/
	],
	[
		'a page without text',
		'a.html',
		new TextEncoder().encode('<p><img></p>'),
		'without-text',
		/^no text in it/
	]
])('%s is refused by name', async (_, name, bytes, kind, text) => {
	expect(await read(bytes, name)).toMatchObject({
		intake: null,
		problem: { kind, text: expect.stringMatching(text) as string }
	});
});

test('what is too large to be a text is refused before it is looked into', () => {
	const size = 100 * 1024 * 1024;
	expect(sizeProblem(size, 'a.pdf')).toBeNull();
	expect(sizeProblem(size, 'a.txt')).toEqual({
		kind: 'too-large',
		text: '100 MB, where 64 MB are the most; split it'
	});
});

/**
 * A PDF of one page with this content, without a table of references: readers look for the objects
 * then.
 */
function pdfOf(content: Uint8Array | string, filter = '', catalog = ''): Uint8Array {
	const objects = [
		`<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
		'<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
		'<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F1 4 0 R >> >> >>',
		'<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'
	];
	const head = objects.map((body, at) => `${at + 1} 0 obj\n${body}\nendobj\n`).join('');
	return Buffer.concat([
		Buffer.from(`%PDF-1.4\n${head}5 0 obj\n<< ${filter} /Length ${content.length} >>\nstream\n`),
		Buffer.from(content as string),
		Buffer.from('\nendstream\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n')
	]);
}

const WORDS = 'BT /F1 12 Tf 72 700 Td (Meeting on 3 May 2024) Tj ET';

test('a script in a PDF does not run', async () => {
	const script = '/OpenAction << /S /JavaScript /JS (globalThis.ran = true) >>';
	expect((await intakeOf('a.pdf', pdfOf(WORDS, '', script))).raw).toBe('Meeting on 3 May 2024');
	expect(globalThis).not.toHaveProperty('ran');
});

const SPACES = 80 << 20;

/** So many spaces, or some more, in LZW: each code stands for one space more than the one before. */
function spacesInLzw(length: number): Uint8Array {
	const [clear, end, first, last] = [256, 257, 258, 4093];
	const bits: string[] = [];
	const put = (code: number, width: number) => bits.push(code.toString(2).padStart(width, '0'));
	for (let made = 0; made < length;) {
		put(clear, made === 0 ? 9 : 12);
		put(0x20, 9);
		made += 1;
		for (let code = first; code <= last; code += 1) {
			put(code, Math.floor(Math.log2(code + 1)) + 1);
			made += code - first + 2;
		}
	}
	put(end, 12);
	return Uint8Array.from(bits.join('').match(/.{8}/g) ?? [], (byte) => parseInt(byte, 2));
}

test.each<[string, Uint8Array]>([
	['/Filter /FlateDecode', deflateSync(Buffer.alloc(SPACES, ' '))],
	['/Filter [/Fl /Fl]', deflateSync(deflateSync(Buffer.alloc(SPACES, ' ')))],
	['/Filter /LZWDecode', spacesInLzw(SPACES)],
	['/Filter [/Fl /LZW]', deflateSync(spacesInLzw(SPACES))],
	['/Filter [/Fl /RL]', deflateSync(Buffer.alloc(SPACES / 64, Uint8Array.of(129, 0x20)))]
])('a PDF that would fill the memory is given up: %s', async (filter, content) => {
	expect(content.length).toBeLessThan(SPACES / 50);
	expect((await read(pdfOf(content, filter), 'a.pdf')).problem).toEqual({
		kind: 'unpacks-too-large',
		text: 'unpacked, it is larger than it may be; save it anew'
	});
	expect((await intakeOf('a.pdf', pdfOf(WORDS))).raw).toBe('Meeting on 3 May 2024');
});

test('a PDF of pictures is refused with the remedy', async () => {
	expect((await read(pdfOf(''), 'a.pdf')).problem).toEqual({
		kind: 'scanned',
		text: '1 page without text, such as scans have; recognise the characters (OCR) first'
	});
});

test('a PDF whose characters cannot be told for want of a map is no fault of the file', async () => {
	const readCharacterMap = () => Promise.reject(new TypeError('Failed to fetch'));
	const { problem } = await readFile(fixture('gbk-euc-h.pdf'), 'a.pdf', { readCharacterMap });
	expect(problem?.kind).toBe('unreachable');
});
