import { parseEventList } from '#lib/model/event-list.ts';
import {
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { PROJECT } from './cli.ts';
import { runScript } from './run-script.ts';

const SAMPLES = join(PROJECT, 'corpus', 'samples');
const FIXTURES = join(PROJECT, 'src', 'lib', 'intake', 'fixtures');
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

	const broken = Buffer.concat([Buffer.from('外交\n'), Buffer.from([0xff])]);
	test.for<[string, Record<string, string | Buffer>, RegExp]>([
		['an empty folder', {}, /corpus: no text in this folder; put/],
		['only an undated text', { 'a.txt': UNDATED }, /^error: a\.txt: no complete date; add/],
		['an empty file', { 'a.txt': '' }, /^error: a\.txt: the file is empty; put/],
		[
			'broken bytes',
			{ 'a.txt': broken },
			/^error: a\.txt: not UTF-8 \(broken at byte 7 \(line 2\)\), and in no other/
		],
		['a picture', { 'a.png': Buffer.from([0x89, 0x50, 0]) }, /corpus: no text in this folder; put/],
		[
			'a document of another kind',
			{ 'a.odt': 'PK' },
			/^error: a\.odt: not a kind that is read; save/
		],
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

	const fixture = (name: string) => readFileSync(join(FIXTURES, name));

	test(
		'reads files of all kinds, tells of each in a line, verifies quotes',
		{ timeout: 180_000 },
		async ({ expect }) => {
			const { root, corpus } = corpusOf({
				'deep/er/gb18030.txt': fixture('gb18030.txt'),
				'deep/big5-hkscs.html': fixture('big5-hkscs.html'),
				'a.docx': fixture('pandoc.docx'),
				'b.pdf': fixture('chromium.pdf'),
				'c.ndjson.gz': fixture('records.ndjson.gz'),
				'copy.txt': fixture('utf-8.txt'),
				'photo.jpg': Buffer.from([0xff, 0xd8, 0xff, 0]),
				'sources.json': '[{ "file": "b.pdf", "title": "会刊" }]'
			});
			const target = join(root, 'out', 'events.json');
			const { code, stdout, problems } = await runScript('extract.ts', [corpus, '--out', target]);
			expect({ code, problems }).toEqual({ code: 0, problems: [] });
			const sources = readList(target).sources.map(({ id, file, date }) => [id, file, date]);
			expect(sources).toContainEqual(['r1', 'c.ndjson.gz#r1', '2023-10-20']);
			expect(sources.map(([, file]) => file).sort()).toEqual([
				'a.docx',
				'b.pdf',
				'c.ndjson.gz#r1',
				'deep/big5-hkscs.html'
			]);
			const lines = stdout.split('\n');
			for (const line of [
				/^a\.docx: read as Word; date 2023-10-20 \(certain: the text’s own dateline or head\); title 绿洲论坛在利雅得闭幕 \(likely: first line\)/,
				/^b\.pdf: read as PDF; .*title 会刊 \(sources\.json\)/,
				/^c\.ndjson\.gz: 1 text read as NDJSON; skipped: "r0": the same text as a\.docx$/,
				/^copy\.txt: skipped: the same text as a\.docx$/,
				/^deep\/big5-hkscs\.html: read as HTML, Big5-HKSCS \(charset big5\); /,
				/^deep\/er\/gb18030\.txt: skipped: the same text as a\.docx$/,
				/^photo\.jpg: skipped: not a kind that is read$/,
				/^one occasion, kept as versions of one witness: /
			])
				expect(lines).toContainEqual(expect.stringMatching(line));
			expect(await runScript('verify.ts', [corpus, '--events', target])).toMatchObject({
				code: 0,
				stderr: ''
			});
			writeFileSync(join(corpus, 'a.docx'), fixture('libreoffice.docx'));
			expect(await runScript('verify.ts', [corpus, '--events', target])).toMatchObject({ code: 1 });
		}
	);

	test('links out of the folder and lines that are too long are refused by name', async ({
		expect
	}) => {
		const long = JSON.stringify({ id: 'a', text: '外'.repeat(6 << 20), date: '2024-01-02' });
		const { root, corpus } = corpusOf({
			'a.txt': DATED,
			'b.ndjson': `${long}\n{ "id": "b", "text": "两国外长举行会谈。" }\n`
		});
		writeFileSync(join(root, 'secret.txt'), DATED);
		symlinkSync(join(root, 'secret.txt'), join(corpus, 'c.txt'));
		symlinkSync('..', join(corpus, 'up'));
		symlinkSync('.', join(corpus, 'loop'));
		symlinkSync('nowhere', join(corpus, 'lost.txt'));
		const list = join(root, 'list.json');
		const { code, problems } = await runScript('extract.ts', [corpus, '--out', list]);
		expect(code).toBe(1);
		expect(problems).toEqual([
			'error: c.txt: a link that leaves the folder; put the file itself there',
			'error: lost.txt: a link that leads nowhere; mend or remove it',
			'error: up: a link that leaves the folder; put the file itself there',
			'error: b.ndjson: line 1: longer than 16 MB; split the text',
			'error: b.ndjson: no complete date in the record "b"; add "date": "YYYY-MM-DD" to it'
		]);
		expect(readList(list).sources.map(({ file }) => file)).toEqual(['a.txt']);
	});

	test('an encoding named in sources.json holds, and broken bytes are told', async ({ expect }) => {
		const { root, corpus } = corpusOf({
			'a.txt': Buffer.concat([fixture('gb18030.txt'), Buffer.from([0xff])]),
			'sources.json': '[{ "file": "a.txt", "encoding": "gbk" }]'
		});
		const list = join(root, 'list.json');
		const { code, stdout } = await runScript('extract.ts', [corpus, '--out', list]);
		expect(code).toBe(0);
		expect(stdout).toMatch(/^a\.txt: .*not GB18030 at byte \d+ \(line \d+\): read as \uFFFD$/m);
	});

	test('--init writes what is inferred, marks what is not sure, and keeps what stands there', async ({
		expect
	}) => {
		const own = { file: 'b.txt', publisher: '某社', kind: 'speech' };
		const { corpus } = corpusOf({
			'2024-03-09 a.txt': UNDATED,
			'b.txt': DATED,
			'b (1).txt': DATED,
			'c.html': fixture('page.html'),
			'sources.json': JSON.stringify([own])
		});
		const path = join(corpus, 'sources.json');
		const first = await runScript('extract.ts', [corpus, '--init']);
		expect(first).toMatchObject({ code: 0, stderr: '' });
		expect(first.stdout).toContain('added 2024-03-09 a.txt, c.html; completed b.txt');
		expect(first.stdout).toContain('to be dated by hand, where "date" is null: 2024-03-09 a.txt');
		expect(first.stdout).toContain('b (1).txt: the same text as b.txt; without an entry');
		const written = readFileSync(path, 'utf8');
		expect(JSON.parse(written)).toMatchObject([
			{ ...own, date: '2024-05-14', title: '新闻', place: '北京' },
			{
				file: '2024-03-09 a.txt',
				date: null,
				check: expect.arrayContaining(['date: 2024-03-09? (file name)']) as string[]
			},
			{
				file: 'c.html',
				date: '2023-10-21',
				publisher: '绿洲网',
				check: expect.arrayContaining(['date: likely, by meta article:published_time']) as string[]
			}
		]);
		const second = await runScript('extract.ts', [corpus, '--init']);
		expect(second.stdout).toContain('nothing to add; left as it is');
		expect(readFileSync(path, 'utf8')).toBe(written);
		const { problems } = await runScript('extract.ts', [
			corpus,
			'--out',
			join(corpus, '.list.json')
		]);
		expect(problems).toEqual([
			expect.stringMatching(
				/^error: 2024-03-09 a\.txt: no complete date \(file name says 2024-03-09,/
			)
		]);
	});

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
