import { expect, test } from 'vitest';
import { createPlaceFinder } from './beginnings.ts';

test('createPlaceFinder(beginnings) tells for each rule where one of its beginnings stands', () => {
	const find = createPlaceFinder([['去年', '年'], ['年底'], ['月']]);
	expect(find('去年年底,年')).toEqual([[0, 1, 2, 5], [2], []]);
});

test('a sign alone begins a rule whatever follows, also where it is given in pairs as well', () => {
	const find = createPlaceFinder([['前后', '前'], ['前后']]);
	expect(find('前前后')).toEqual([[0, 1], [1]]);
});

test('longer beginnings are refused', () => {
	expect(() => createPlaceFinder([['上个月']])).toThrow("'上个月'");
});
