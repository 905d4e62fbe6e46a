import { compileEventList, readSource } from '#lib/pipeline/compile.ts';
import { expect, test } from 'vitest';
import { explainList } from './explain.ts';

const LONG = '各方在海洋、气候、教育、科技诸领域合作不断加深，人员往来更加便利，地方交流日益活跃。';

const readings = [
	['a', `2024年3月，中国和瑞士举办文化年。${LONG}`],
	['b', `2024年3月，中国和瑞士举办文化节。${LONG}`]
].map(([id = '', raw = '']) =>
	readSource({
		source: {
			id,
			file: `${id}.txt`,
			title: id,
			kind: 'other',
			date: '2024-05-01',
			sha256: '0'.repeat(64)
		},
		raw
	})
);
const list = compileEventList(readings, { generator: 'test 1', toTraditional: (text) => text });
const lines = explainList(list, readings).split('\n');

test('names for each value the words that gave it, once', () => {
	const told = lines.filter((line) => /^ {4}\w/.test(line)).map((line) => line.slice(4, 12).trim());
	expect(told.slice(0, 4)).toEqual(['trigger', 'date', 'type', 'parties']);
	expect(told.filter((field) => field === 'date')).toHaveLength(2);
});

test('shows where two transcripts differ', () => {
	expect(lines).toContain('    variants 年 : 节 (b)');
	expect(lines).toContain('    variants 节 : 年 (a)');
});

test('ends with what was refused', () => {
	expect(lines.some((line) => /^\d+ notices$/.test(line))).toBe(true);
});
