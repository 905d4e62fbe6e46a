import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deriveSourceIds } from './source-ids.ts';

const idsOf = (files: string[], reserved: string[] = []) =>
	Object.fromEntries(deriveSourceIds(files, new Set(reserved)));

test('the id is what stands before the first underscore', () => {
	expect(idsOf(['texts/000_f83c.txt', 'texts/wang.md'])).toEqual({
		'texts/000_f83c.txt': '000',
		'texts/wang.md': 'wang'
	});
});

test('all files that would share an id get a longer one', () => {
	expect(idsOf(['a_1.txt', 'a_2.txt', 'x/b.txt', 'y/b.txt', 'c.md', 'c.txt'])).toEqual({
		'a_1.txt': 'a_1',
		'a_2.txt': 'a_2',
		'x/b.txt': 'x/b',
		'y/b.txt': 'y/b',
		'c.md': 'c.md',
		'c.txt': 'c.txt'
	});
});

test('an id that sources.json gives is not taken again', () => {
	expect(idsOf(['a_1.txt'], ['a'])).toEqual({ 'a_1.txt': 'a_1' });
});

test('ids are unique and do not depend on the order of the files', () => {
	const file = fc
		.tuple(
			fc.constantFrom('', 'texts/', 'a/'),
			fc.constantFrom('a', 'b', 'a_b', '_a'),
			fc.constantFrom('.txt', '.md')
		)
		.map((parts) => parts.join(''));
	fc.assert(
		fc.property(fc.uniqueArray(file), (files) => {
			const ids = idsOf(files);
			expect(new Set(Object.values(ids)).size).toBe(files.length);
			expect(idsOf(files.toReversed())).toEqual(ids);
		})
	);
});
