import { expect, test } from 'vitest';
import { readSourceEntries } from './source-entries.ts';

const read = (...entries: object[]) => readSourceEntries(JSON.stringify(entries));
const entry = (fields: object = {}) => ({ file: 'a.txt', date: '2024-01-02', ...fields });

test('all fields of an entry are read', () => {
	const full = entry({
		title: '题',
		speaker: '人',
		publisher: '社',
		place: '地',
		kind: 'speech',
		url: 'https://example.org',
		id: 'x',
		encoding: 'GBK'
	});
	expect(read(entry({ file: '甲/b.md' }), full)).toEqual({
		entries: [entry({ file: '甲/b.md' }), full],
		problems: []
	});
});

test('a date may be missing or still to be found out', () => {
	const entries = [{ file: 'a.txt' }, { file: 'b.txt', date: null, check: ['date: ?'] }];
	expect(read(...entries)).toEqual({ entries, problems: [] });
});

test.each<[string, object[], string]>([
	['an unknown encoding', [entry({ encoding: 'ebcdic' })], '[0].encoding: "ebcdic" is not read'],
	[
		'a day that is none',
		[entry({ date: '2023-02-29' })],
		'[0].date: "2023-02-29" is no calendar day'
	],
	['a month for a day', [entry({ date: '2023-02' })], '[0].date: "2023-02" is no calendar day'],
	['an unknown key', [entry({ author: 'x' })], '[0]: unknown key "author"; allowed are file, date'],
	['an unknown kind', [entry({ kind: 'poem' })], '[0].kind: '],
	['an empty title', [entry({ title: '' })], '[0].title: must not be empty'],
	['a path out of the folder', [entry({ file: '../a.txt' })], '[0].file: must be relative'],
	['an absolute path', [entry({ file: '/a.txt' })], '[0].file: must be relative'],
	['backward slashes', [entry({ file: 'x\\a.txt' })], '[0].file: must be relative'],
	['a file twice', [entry(), entry()], '[1].file: "a.txt" stands at [0] already'],
	[
		'an id twice',
		[entry({ id: 'x' }), entry({ file: 'b.txt', id: 'x' })],
		'[1].id: "x" stands at [0] already'
	]
])('%s is refused with its path', (_, entries, problem) => {
	const result = read(...entries);
	expect(result.entries).toEqual([]);
	expect(result.problems).toHaveLength(1);
	const told = result.problems.map(({ place, text }) => `${place}: ${text}`);
	expect(told[0]).toContain(problem);
});

test('what is no list is refused', () => {
	expect(readSourceEntries('{}').problems[0]?.place).toBe('top level');
	expect(readSourceEntries('[').problems).toEqual([
		{ line: 1, place: 'line 1, column 2', text: 'not JSON; correct the file there' }
	]);
});
