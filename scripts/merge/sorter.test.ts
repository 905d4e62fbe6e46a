import fc from 'fast-check';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { withScratch } from './scratch.ts';
import { compareKeys, groupsOf, Sorter, type Key } from './sorter.ts';

const key: fc.Arbitrary<Key> = fc.tuple(fc.string({ unit: 'binary', maxLength: 3 }), fc.nat(3));

test.each([
	[1, 2],
	[500, 2],
	[500, 3],
	[1 << 20, 64]
])('with %i code units and %i files it sorts as memory does', async (characters, files) => {
	await fc.assert(
		fc.asyncProperty(fc.array(key, { maxLength: 40 }), async (keys) => {
			const records = keys.map((key, value) => ({ key, value }));
			const sorted = await withScratch(tmpdir(), (scratch) => {
				const sorter = new Sorter<number>(scratch, { characters, files });
				for (const { key, value } of records) sorter.add(key, value);
				return Promise.resolve([...sorter.sorted()]);
			});
			expect(sorted).toEqual([...records].sort((a, b) => compareKeys(a.key, b.key)));
		}),
		{ numRuns: 30 }
	);
});

test('nothing is left of its files, even when the work fails', async () => {
	const left = () => readdirSync(tmpdir()).filter((name) => name === folder);
	let folder = '';
	const before = new Set(readdirSync(tmpdir()));
	await expect(
		withScratch(tmpdir(), (scratch) => {
			scratch.file().append(Buffer.from('a'));
			folder =
				readdirSync(tmpdir()).find(
					(name) => name.startsWith('jinian-merge-') && !before.has(name)
				) ?? '';
			return Promise.reject(new Error('broken'));
		})
	).rejects.toThrow('broken');
	expect(folder).not.toBe('');
	expect(left()).toEqual([]);
});

test('groups are neighbours of one name', () => {
	const records = [1, 1, 2, 1].map((value) => ({ key: [value], value }));
	const groups = [...groupsOf(records, ({ value }) => value)];
	expect(groups.map((group) => group.length)).toEqual([2, 1, 1]);
});
