import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseSourceText, type SourceText } from '../model/source-text.ts';
import { simplify } from '../text/simplify.ts';
import { toTraditional } from '../text/traditional.ts';
import { toSourceText } from './source-text.ts';

const DAY = '2024-01-09';
const read = (raw: string) =>
	toSourceText('a', raw, DAY, { toSimplified: simplify, toTraditional });
const words = ({ raw, passages }: SourceText) =>
	passages.map(({ start, end }) => raw.slice(start, end));

/** What stands outside all passages. */
function outside({ raw, passages }: SourceText): string {
	let at = 0;
	let rest = '';
	for (const { start, end } of passages) {
		rest += raw.slice(at, start);
		at = end;
	}
	return rest + raw.slice(at);
}

function expectWhole(text: SourceText) {
	expect(outside(text).trim()).toBe('');
	for (const [index, { start }] of text.passages.entries())
		expect(start).toBeGreaterThanOrEqual(text.passages[index - 1]?.end ?? 0);
	expect(text.converted).toHaveLength(text.raw.length);
	expect(() => parseSourceText(text)).not.toThrow();
}

describe('toSourceText(id, raw, reference, converters)', () => {
	it('leaves nothing but white space outside the passages, whatever the text', () => {
		const piece = fc.constantFrom(
			'标题',
			'2023年,',
			'**重',
			'# ',
			'\n',
			'\n\n',
			'　　',
			'。',
			'𠮷',
			'-',
			'ab '
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 40 }), (pieces) =>
				expectWhole(read(pieces.join('')))
			)
		);
	});

	it('keeps every character of the texts of the corpus', () => {
		const folder = new URL('../../../corpus/texts/', import.meta.url);
		for (const file of readdirSync(folder))
			expectWhole(read(readFileSync(new URL(file, folder), 'utf8').replace(/^\uFEFF/, '')));
	});

	it('shows a cut paragraph in two passages around what cut it', () => {
		const text = read(
			'题目\n\n会议今天举行。\n\n会议开始后，与会各方代表就地区和平与安全、经济合作和人文交流等问题广泛\n\n3\n\n交换意见。\n'
		);
		expect(words(text)).toContain('交换意见。');
		const second = text.passages.find(({ start }) => text.raw.startsWith('交换', start));
		expect(second?.continues).toBe(true);
	});

	it('converts into the other script with the same offsets', () => {
		const text = read('題目\n\n中國與法國發表聯合聲明。\n');
		expect(text.converted).toBe('题目\n\n中国与法国发表联合声明。\n');
		expect(read('题目\n\n中国与法国发表联合声明。\n').converted).toContain('聯合聲明');
	});

	it('tells the dates and the frame that they set', () => {
		const text = read('题目\n\n回顾2023年，外交工作成果丰硕。\n\n双方举行了会谈。\n');
		const [date] = text.dates;
		expect(date && text.raw.slice(date.start, date.end)).toBe('2023年');
		expect(text.frames[0]).toMatchObject({ edtf: '2023', words: { exact: '2023年' } });
	});

	it('throws for a reference that is no day', () => {
		expect(() => toSourceText('a', '', '2024', { toSimplified: simplify, toTraditional })).toThrow(
			'invalid reference day: 2024'
		);
	});
});
