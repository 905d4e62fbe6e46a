import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';

test('well-formed text comes back as it is, without its byte order mark', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.boolean(), (text, marked) => {
			fc.pre(!/[\0\uFEFF]/.test(text) && text.trim() !== '');
			const bytes = Buffer.from((marked ? '\uFEFF' : '') + text);
			expect(decodeText(bytes)).toEqual({ text, problem: null });
		})
	);
});

test('line ends are kept', () => {
	expect(decodeText(Buffer.from('外交\r\n部\r'))).toMatchObject({ text: '外交\r\n部\r' });
});

test('a malformed byte is found behind well-formed replacement characters', () => {
	const bytes = Buffer.concat([
		Buffer.from('a\uFFFD外\uFFFD'),
		Buffer.from([0x80]),
		Buffer.from('\uFFFD')
	]);
	expect(decodeText(bytes)).toEqual({
		text: null,
		problem: 'not UTF-8 (malformed at byte 10); save it as UTF-8 text'
	});
});

test('a sequence cut off at the end is malformed where it begins', () => {
	const bytes = Buffer.from('外交').subarray(0, 5);
	expect(decodeText(bytes).problem).toContain('malformed at byte 3');
});

test.each([
	['no bytes', Buffer.alloc(0), 'the file is empty'],
	['white space', Buffer.from(' \n\u3000'), 'the file holds only white space'],
	['zero bytes', Buffer.from('ab\0c'), 'not a text file (zero byte at byte 2)'],
	['UTF-16', Buffer.from('\uFEFF外交', 'utf16le'), 'looks like UTF-16']
])('%s are refused', (_, bytes, problem) => {
	expect(decodeText(bytes).problem).toContain(problem);
});
