import fc from 'fast-check';
import iconv from 'iconv-lite';
import { expect, test, vi } from 'vitest';
import { decodeText, decodeUtf8 } from './decode.ts';
import { byteOrderMark, type Encoding } from './encodings.ts';

// Many runs, or large libraries to load.
vi.setConfig({ testTimeout: 60_000 });

const CHINESE =
	'两国外长今天在北京举行会谈，就双边关系和共同关心的国际与地区问题深入交换了意见，达成广泛的一致。';
const HONG_KONG =
	'今日嘅會談喺北京舉行，雙方就兩地之間嘅合作交換咗意見，滙豐等公司都派人出席着這個會議。';

const textOf = async (bytes: Uint8Array, named?: Encoding) => {
	const { decoded, problem } = await decodeText(bytes, { named });
	if (!decoded) throw new Error(problem.text);
	return decoded;
};

/** Text without zeros and marks, which are refused or taken for what they are elsewhere. */
const anyText = fc
	.string({ unit: 'binary', minLength: 1 })
	.filter((text) => !/[\0\uFEFF]/.test(text) && text.trim() !== '');

test('UTF-8 comes back as it was, without its byte order mark', async () => {
	await fc.assert(
		fc.asyncProperty(anyText, fc.boolean(), async (text, isMarked) => {
			const bytes = new TextEncoder().encode((isMarked ? '\uFEFF' : '') + text);
			expect(await textOf(bytes)).toMatchObject({ text, encoding: 'utf-8', broken: [] });
			expect(decodeUtf8(bytes)).toEqual({ text, problem: null });
		})
	);
});

test('UTF-16 of either order comes back as it was', async () => {
	await fc.assert(
		fc.asyncProperty(anyText, fc.constantFrom('utf16le', 'utf16be'), async (text, order) => {
			const bytes = iconv.encode(text, order, { addBOM: true });
			expect((await textOf(bytes)).text).toBe(text);
		})
	);
});

test.each([
	['gb18030', 'gb18030'],
	['big5-hkscs', 'big5hkscs']
] as const)('%s is decoded as iconv-lite decodes it', async (encoding, name) => {
	const letters = fc.string({
		unit: fc.oneof(
			fc.constantFrom(...CHINESE, ...HONG_KONG, 'a', '1', '\n'),
			fc.integer({ min: 0x4e00, max: 0x9fff }).map((point) => String.fromCodePoint(point))
		),
		minLength: 1
	});
	await fc.assert(
		fc.asyncProperty(letters, async (text) => {
			// What the encoding lacks, iconv-lite writes as a question mark.
			const bytes = iconv.encode(text, name);
			fc.pre(byteOrderMark(bytes) === null && text.trim() !== '');
			expect((await textOf(bytes, encoding)).text).toBe(iconv.decode(bytes, name));
		})
	);
});

test.each([
	['gb18030', 'gb18030', CHINESE],
	['gb18030', 'gb18030', HONG_KONG],
	['big5hkscs', 'big5-hkscs', HONG_KONG],
	['utf16le', 'utf-16le', CHINESE],
	['utf16be', 'utf-16be', CHINESE]
])('%s without a mark is recognised by what it reads like: %s', async (name, encoding, text) => {
	const bytes = iconv.encode(text, name, { addBOM: false });
	expect(await textOf(bytes)).toMatchObject({ text, encoding });
});

test('never throws, whatever the bytes are', async () => {
	const encodings = fc.constantFrom(
		undefined,
		...(['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5-hkscs'] as const)
	);
	await fc.assert(
		fc.asyncProperty(fc.uint8Array(), encodings, async (bytes, named) => {
			const { decoded, problem } = await decodeText(bytes, { named });
			expect(decoded === null).toBe(problem !== null);
			for (const { byte } of decoded?.broken ?? []) expect(byte).toBeLessThan(bytes.length);
			if (decoded && decoded.broken.length > 0) expect(decoded.text).toContain('\uFFFD');
		})
	);
});

const joined = (...parts: (string | number[])[]) =>
	Buffer.concat(parts.map((part) => Buffer.from(part as string)));

test('broken bytes are named with their place, behind well-formed replacement characters', async () => {
	const bytes = joined('a\uFFFD外\n\uFFFD', [0x80], '\uFFFD');
	expect((await decodeText(bytes)).problem?.text).toMatch(
		/^not UTF-8 \(broken at byte 11 \(line 2\)\)/
	);
	expect(decodeUtf8(bytes).problem).toBe(
		'not UTF-8: broken at byte 11 (line 2); save it as UTF-8 text'
	);
});

test('a character cut off at the end is broken where it begins', () => {
	expect(decodeUtf8(joined('外交').subarray(0, 5)).problem).toContain('byte 3 (line 1)');
});

test('with an encoding named by hand broken bytes are read, and still named', async () => {
	const whole = iconv.encode(`${CHINESE}\n${CHINESE}`, 'gb18030');
	const bytes = Buffer.concat([whole, Buffer.from([0xff, 0x41])]);
	expect((await decodeText(bytes)).problem?.text).toMatch(
		/^not GB18030: broken at byte \d+ \(line 2\); .*"encoding": "gb18030"/
	);
	const { text, broken } = await textOf(bytes, 'gb18030');
	expect(text).toBe(`${CHINESE}\n${CHINESE}\uFFFDA`);
	expect(broken).toEqual([{ byte: whole.length, line: 2 }]);
});

test('what a page tells of its encoding holds where all bytes fit', async () => {
	const told = { encoding: 'big5-hkscs', why: 'charset big5' } as const;
	const hints = { told };
	const short = iconv.encode('滙嘅', 'big5hkscs');
	expect((await decodeText(short, hints)).decoded).toMatchObject({ text: '滙嘅', ...told });
	const utf8 = joined('外交');
	expect((await decodeText(utf8, hints)).decoded).toMatchObject({ encoding: 'utf-8' });
});

test('line ends are kept', async () => {
	expect((await textOf(joined('外交\r\n部\r'))).text).toBe('外交\r\n部\r');
});

test.each<[string, Uint8Array, string]>([
	['no bytes', new Uint8Array(), 'the file is empty'],
	['white space', joined(' \n\u3000'), 'the file holds only white space'],
	['a zero byte', joined(`${'a'.repeat(80)}\0`), 'not a text file (zero byte at character 80)'],
	['Latin of another century', iconv.encode('Déjà vu, où ça', 'latin1'), 'in no other encoding']
])('%s is refused', async (_, bytes, problem) => {
	expect((await decodeText(bytes)).problem?.text).toContain(problem);
});
