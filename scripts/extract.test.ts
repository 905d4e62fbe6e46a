import { parseEventList } from '#lib/model/event-list.ts';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { PROJECT } from './cli.ts';
import { runScript } from './run-script.ts';

const SAMPLES = join(PROJECT, 'corpus', 'samples');
const FORMER = 'the former list\n';
const DATED = '新闻\n\n本社北京2024年5月14日电 中法两国外长14日在北京举行会谈。\n';
const UNDATED = '新闻\n\n两国外长举行会谈。\n';

let work = '';
beforeAll(() => {
	work = mkdtempSync(join(tmpdir(), 'jinian-extract-'));
});
afterAll(() => rmSync(work, { recursive: true }));

let count = 0;
/** A fresh corpus folder with these files, and a target that holds a former list. */
function corpusOf(files: Record<string, string | Buffer>) {
	const root = join(work, String(count++));
	const corpus = join(root, 'corpus');
	mkdirSync(corpus, { recursive: true });
	for (const [name, content] of Object.entries(files)) {
		mkdirSync(dirname(join(corpus, name)), { recursive: true });
		writeFileSync(join(corpus, name), content);
	}
	const target = join(root, 'events.json');
	writeFileSync(target, FORMER);
	return { root, corpus, target };
}

function readList(path: string) {
	const { list, problem } = parseEventList(JSON.parse(readFileSync(path, 'utf8')));
	if (!list) throw new Error(problem);
	return list;
}

describe.concurrent('npm run extract', { timeout: 60_000 }, () => {
	test('reads a folder of dated texts, twice to the same bytes', async ({ expect }) => {
		const targets = [join(work, 'a', 'events.json'), join(work, 'b', 'events.json')];
		const zones = ['America/Los_Angeles', 'Asia/Shanghai'];
		const runs = await Promise.all(
			targets.map((target, index) =>
				runScript('extract.ts', [SAMPLES, '--out', target], { TZ: zones[index] ?? 'UTC' })
			)
		);
		expect(runs.map(({ code, stderr }) => ({ code, stderr }))).toEqual(
			runs.map(() => ({ code: 0, stderr: '' }))
		);
		const [first = '', second = ''] = targets.map((target) => readFileSync(target, 'utf8'));
		expect(second).toBe(first);
		expect(first.endsWith('}\n')).toBe(true);
		const list = readList(join(work, 'a', 'events.json'));
		expect(list.sources.map(({ id, date, script }) => ({ id, date, script }))).toEqual([
			{ id: 'chronology', date: '2022-12-31', script: 'Hant' },
			{ id: 'riyadh-dispatch', date: '2022-12-09', script: 'Hans' }
		]);
		const cited = new Set(list.events.flatMap(({ mentions }) => mentions.map((m) => m.source)));
		expect([...cited].sort()).toEqual(['chronology', 'riyadh-dispatch']);
		expect(readdirSync(join(work, 'a'))).toEqual(['events.json']);
		expect(await runScript('verify.ts', [SAMPLES, '--events', targets[0] ?? ''])).toMatchObject({
			code: 0,
			stderr: ''
		});
	});

	test('--explain names the rule of every date', async ({ expect }) => {
		const target = join(work, 'explained', 'events.json');
		const { stdout } = await runScript('extract.ts', [SAMPLES, '--out', target, '--explain']);
		const rules = readList(target).events.flatMap(({ mentions }) =>
			mentions.map((m) => m.date.rule)
		);
		expect(rules.length).toBeGreaterThan(0);
		expect(rules.filter((rule) => !stdout.includes(`[${rule}]`))).toEqual([]);
	});

	test('with a subfolder texts/ it reads only that one, and what sources.json names', async ({
		expect
	}) => {
		const { corpus, target } = corpusOf({
			'texts/a.txt': DATED,
			'gold/g.txt': UNDATED,
			'other/b.txt': UNDATED,
			'other/c.txt': UNDATED,
			'README.md': UNDATED,
			'sources.json': '[{ "file": "other/c.txt", "date": "2024-01-02" }]'
		});
		const { code, problems } = await runScript('extract.ts', [corpus, '--out', target]);
		expect({ code, problems }).toEqual({ code: 0, problems: [] });
		expect(
			readList(target)
				.sources.map(({ file }) => file)
				.sort()
		).toEqual(['other/c.txt', 'texts/a.txt']);
	});

	test('a text without a date is named, the others are read, a former list stays', async ({
		expect
	}) => {
		const { root, corpus, target } = corpusOf({ 'a.txt': UNDATED, 'b.txt': DATED });
		const fresh = join(root, 'fresh.json');
		const first = await runScript('extract.ts', [corpus, '--out', fresh]);
		expect(first).toMatchObject({ code: 1 });
		expect(first.problems).toEqual([
			'error: a.txt: no complete date; add {"file": "a.txt", "date": "YYYY-MM-DD"} to sources.json'
		]);
		expect(readList(fresh).sources.map(({ file }) => file)).toEqual(['b.txt']);
		const second = await runScript('extract.ts', [corpus, '--out', target]);
		expect(second.code).toBe(1);
		expect(readFileSync(target, 'utf8')).toBe(FORMER);
	});

	const gb = Buffer.from([0xd6, 0xd0, 0xb9, 0xfa, 0xcd, 0xe2, 0xbd, 0xbb]);
	test.for<[string, Record<string, string | Buffer>, RegExp]>([
		['an empty folder', {}, /corpus: no text in this folder; put/],
		['only an undated text', { 'a.txt': UNDATED }, /^error: a\.txt: no complete date; add/],
		['an empty file', { 'a.txt': '' }, /^error: a\.txt: the file is empty; put/],
		[
			'another encoding',
			{ 'a.txt': gb },
			/^error: a\.txt: not UTF-8 \(malformed at byte 0\); save/
		],
		['a picture', { 'a.png': Buffer.from([0x89, 0x50, 0]) }, /^error: a\.png: not a text file/],
		[
			'malformed JSON',
			{ 'a.txt': DATED, 'sources.json': '[\n\t{ "file": "a.txt",\n\t"date": 2024-01-02 }\n]' },
			/sources\.json: line 3, column 14: not JSON; correct/
		],
		[
			'a wrong field',
			{ 'a.txt': DATED, 'sources.json': '[{ "file": "a.txt", "date": "2024-02-30" }]' },
			/sources\.json: \[0\]\.date: "2024-02-30" is no calendar day; write YYYY-MM-DD/
		],
		[
			'an entry without its file',
			{ 'a.txt': DATED, 'sources.json': '[{ "file": "b.txt", "date": "2024-01-02" }]' },
			/sources\.json: \[0\]\.file: there is no "b\.txt"; correct or remove it/
		]
	])(
		'%s: one line, exit code 1, the former list untouched',
		async ([, files, line], { expect }) => {
			const { root, corpus, target } = corpusOf(files);
			const { code, stdout, problems } = await runScript('extract.ts', [corpus, '--out', target]);
			expect({ code, stdout, lines: problems.length }).toEqual({ code: 1, stdout: '', lines: 1 });
			expect(problems[0]).toMatch(line);
			expect(readFileSync(target, 'utf8')).toBe(FORMER);
			expect(readdirSync(root).sort()).toEqual(['corpus', 'events.json']);
		}
	);

	test.for<[string, string, RegExp]>([
		['a folder', '.', /is a folder; name a file with --out/],
		['below a file', 'corpus/a.txt/events.json', /cannot be written \(E\w+\); choose/]
	])('a target that is %s: one line, exit code 1', async ([, out, line], { expect }) => {
		const { root, corpus } = corpusOf({ 'a.txt': DATED });
		const { code, problems } = await runScript('extract.ts', [corpus, '--out', join(root, out)]);
		expect({ code, lines: problems.length }).toEqual({ code: 1, lines: 1 });
		expect(problems[0]).toMatch(line);
		expect(readFileSync(join(corpus, 'a.txt'), 'utf8')).toBe(DATED);
	});

	test('no such folder: one line, exit code 1', async ({ expect }) => {
		const { code, problems } = await runScript('extract.ts', [join(work, 'nowhere')]);
		expect({ code, lines: problems.length }).toEqual({ code: 1, lines: 1 });
		expect(problems[0]).toMatch(/nowhere: no such folder; give/);
	});

	test.for<[string[], RegExp]>([
		[['--bogus'], /Unknown option '--bogus'; --help shows the usage/],
		[['--out'], /argument missing; --help shows the usage/],
		[['a', 'b'], /unexpected argument 'b'; --help shows the usage/]
	])('%s is wrong usage: one line, exit code 2', async ([args, line], { expect }) => {
		const { code, problems } = await runScript('extract.ts', args);
		expect({ code, lines: problems.length }).toEqual({ code: 2, lines: 1 });
		expect(problems[0]).toMatch(line);
	});

	test('--help prints the usage', async ({ expect }) => {
		const { code, stdout, stderr } = await runScript('extract.ts', ['--help']);
		expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
		expect(stdout).toMatch(/^Usage: npm run extract/);
	});
});
