import { describe, expect, test } from 'vitest';
import { isPassedOver, isSources, readInFolder } from './folder.ts';

test.each(['.git', 'gold', 'cases', 'README.md', 'readme.MD'])('%s is passed over', (name) => {
	expect(isPassedOver(name)).toBe(true);
});

test.each([
	['sources.json', true],
	['a/sources.json', true],
	['a/b/sources.json', false],
	['a/other-sources.json', false]
])('%s describes a folder: %s', (path, expected) => {
	expect(isSources(path)).toBe(expected);
});

describe('readInFolder', () => {
	const paths = ['a/notes.txt', 'a/told.txt', 'a/texts/x.txt', 'a/texts/deep/y.txt'];
	const read = (folder: string, given: string[], ...described: string[]) => [
		...readInFolder(folder, given, new Set(described))
	];

	test('what stands below texts/ is read, and what is described', () => {
		expect(read('a/', paths, 'a/told.txt')).toEqual(paths.slice(1));
	});

	test('everything is read where there is no texts/, or files were chosen one by one', () => {
		expect(read('a/', paths.slice(0, 2))).toEqual(paths.slice(0, 2));
		const loose = ['a.txt', 'texts/x.txt'];
		expect(read('', loose)).toEqual(loose);
	});
});
