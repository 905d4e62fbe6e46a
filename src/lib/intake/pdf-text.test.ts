import { describe, expect, it } from 'vitest';
import { paragraphsOfPages, type PageRun } from './pdf-text.ts';
import { withoutRadicals } from './radicals.ts';

const SIZE = 10;
const LEFT = 100;
const PITCH = 16;
/** Lines on a page, letters being as wide as high; full lines have thirty. */
const page = (...lines: (readonly [indent: number, text: string, below?: number])[]) => {
	let level = 700;
	const runs = lines.map(([indent, text, below = 1]): PageRun => {
		level -= PITCH * below;
		const start = LEFT + indent * SIZE;
		return { text, start, end: start + text.length * SIZE, level, size: SIZE };
	});
	return { runs, height: 842 };
};
const full = (sign: string) => sign.repeat(30);

describe('paragraphsOfPages(pages)', () => {
	it('joins the lines of a paragraph, and parts paragraphs by indents and short lines', () => {
		const pages = [page([2, '甲'.repeat(28)], [0, full('乙')], [0, '丙。'], [2, '丁'.repeat(28)])];
		expect(paragraphsOfPages(pages)).toEqual([
			`${'甲'.repeat(28)}${full('乙')}丙。`,
			'丁'.repeat(28)
		]);
	});

	it('parts what stands further apart than lines do', () => {
		expect(
			paragraphsOfPages([
				page([0, full('甲')], [0, full('乙')], [0, full('丙'), 2], [0, full('丁')])
			])
		).toEqual([full('甲') + full('乙'), full('丙') + full('丁')]);
	});

	it('goes on over a page break in mid-sentence, and only there', () => {
		const before = [0, full('甲')] as const;
		const ends = [0, `${'乙'.repeat(29)}。`] as const;
		expect(paragraphsOfPages([page(before, before), page(before)])).toHaveLength(1);
		expect(paragraphsOfPages([page(before, ends), page(before)])).toHaveLength(2);
	});

	it('leaves out page numbers and heads that recur', () => {
		const pages = [1, 2, 3].map((number) => {
			const { runs, height } = page([0, full('甲')], [0, `${'乙'.repeat(20)}。`]);
			const head = { text: `绿洲论坛文集 ${number}`, start: 200, end: 300, level: 810, size: 8 };
			const foot = { text: `- ${number} -`, start: 290, end: 310, level: 30, size: 8 };
			return { runs: [head, ...runs, foot], height };
		});
		expect(paragraphsOfPages(pages)).toEqual(Array(3).fill(`${full('甲')}${'乙'.repeat(20)}。`));
	});

	it('puts spaces between Latin words alone, and tabs between columns', () => {
		const run = (text: string, start: number): PageRun => ({
			text,
			start,
			end: start + text.length * 5,
			level: 500,
			size: 10
		});
		const lines = (...runs: PageRun[]) => paragraphsOfPages([{ runs, height: 842 }]);
		expect(lines(run('Wang', 0), run('Yi', 23))).toEqual(['Wang Yi']);
		expect(lines(run('2023', 0), run('年', 23))).toEqual(['2023年']);
		expect(lines(run('日期', 0), run('事件', 80))).toEqual(['日期\t事件']);
	});

	it('gives nothing for pages without runs', () => {
		expect(paragraphsOfPages([{ runs: [], height: 842 }])).toEqual([]);
	});
});

describe('withoutRadicals(text)', () => {
	it('writes the ideographs that are meant, unit for unit', () => {
		expect(withoutRadicals('⼀⽉⻓⻔⻅⾯中国')).toBe('一月长门见面中国');
	});
});
