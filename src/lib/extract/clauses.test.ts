import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openingClause } from './clauses.ts';
import { readText } from './test-document.ts';

const clausesOf = (raw: string) => readText(raw).clauses.map(({ text }) => text);

describe('readClauses(document, dates)', () => {
	it.each([
		['a comma', '双方举行会谈，签署协定。'],
		['a semicolon', '双方举行会谈；签署协定。'],
		['a colon', '双方举行会谈：签署协定。'],
		['a full stop', '双方举行会谈。签署协定。'],
		['an exclamation mark', '双方举行会谈！签署协定！'],
		['a question mark', '双方举行会谈？签署协定？'],
		['an ellipsis', '双方举行会谈……签署协定。']
	])('parts clauses at %s and leaves it out', (_, raw) => {
		expect(clausesOf(raw)).toEqual(['双方举行会谈', '签署协定']);
	});

	it('parts what bullets list, not the parts of a name', () => {
		expect(clausesOf('双方会谈 • 签署协定')).toEqual(['双方会谈', '签署协定']);
		expect(clausesOf('约翰·奥尔森访华')).toEqual(['约翰·奥尔森访华']);
	});

	it('keeps a list with 、 in one clause', () => {
		expect(clausesOf('绿洲论坛、青山峰会相继举行。')).toEqual(['绿洲论坛、青山峰会相继举行']);
	});

	it.each([
		['quotation marks', '出席“共商、共建，共享”论坛。', '出席“共商、共建,共享”论坛'],
		['single quotation marks', '出席‘共商，共享’论坛。', '出席‘共商,共享’论坛'],
		['a title', '发布《和平：我们的主张》文件。', '发布《和平:我们的主张》文件'],
		['brackets', '绿洲论坛（青山，2023）闭幕。', '绿洲论坛(青山,2023)闭幕'],
		['Traditional corner marks', '出席「共商，共享」論壇。', '出席“共商,共享”论坛']
	])('does not cut inside %s', (_, raw, clause) => {
		expect(clausesOf(raw)).toEqual([clause]);
	});

	it('cuts a quotation that is too long for a name', () => {
		const speech = '“我们愿同各方一道维护多边主义，完善全球治理，推动各国共同走向现代化”';
		expect(clausesOf(`他说，${speech}。`).length).toBeGreaterThan(2);
	});

	it('cuts behind a quotation mark that never closes', () => {
		expect(clausesOf('他说“双方会谈，签署协定。')).toEqual(['他说“双方会谈', '签署协定']);
	});

	it('parts what is too long for a clause at its dates, with what leads them in', () => {
		const year = (count: number) => `于20${count}年同各方代表举行会谈`;
		const years = Array.from({ length: 20 }, (_, index) => year(10 + index));
		expect(clausesOf(years.slice(0, 5).join(''))).toHaveLength(1);
		expect(clausesOf(years.join(''))).toEqual(years);
	});

	it('keeps a long list whole, with its dates', () => {
		const list = Array.from({ length: 30 }, (_, index) => `某国总统（19${60 + index}年）`).join(
			'、'
		);
		expect(clausesOf(`${list}先后访华`)).toHaveLength(1);
	});

	it('gives each clause the index of its sentence', () => {
		const { clauses, document } = readText('双方会谈，签署协定。外长访华。\n代表团回国。');
		expect(clauses.map(({ sentence }) => sentence)).toEqual([0, 0, 1, 2]);
		expect(document.sentences).toHaveLength(3);
	});

	it('reads the same clauses in both scripts', () => {
		expect(clausesOf('雙方舉行會談，簽署「綠洲」協定。')).toEqual(
			clausesOf('双方举行会谈，签署“绿洲”协定。')
		);
	});

	it('keeps order, offsets and sentences for any text', () => {
		const text = fc
			.array(fc.constantFrom(...'双方会谈，。；：！？…“”《》（）、\n '), { maxLength: 60 })
			.map((characters) => characters.join(''));
		fc.assert(
			fc.property(text, (raw) => {
				const { clauses, document } = readText(raw);
				let position = 0;
				for (const clause of clauses) {
					const sentence = document.sentences[clause.sentence];
					expect(clause.start).toBeGreaterThanOrEqual(position);
					expect(clause.text).toBe(document.folded.text.slice(clause.start, clause.end));
					expect(clause.text).not.toBe('');
					expect(clause.start).toBeGreaterThanOrEqual(sentence?.start ?? Infinity);
					expect(clause.end).toBeLessThanOrEqual(sentence?.end ?? -1);
					position = clause.end;
				}
			})
		);
	});
});

describe('openingClause(clauses, index)', () => {
	it('is the first clause of the same sentence', () => {
		const { clauses } = readText('外长访华。双方会谈，签署协定，发表声明。');
		expect(openingClause(clauses, 3)?.text).toBe('双方会谈');
		expect(openingClause(clauses, 0)?.text).toBe('外长访华');
	});

	it('is null where there are no clauses', () => {
		expect(openingClause([], 0)).toBeNull();
	});
});
