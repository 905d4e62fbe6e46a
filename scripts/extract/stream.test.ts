import { MentionLine, RefusedLine } from '#lib/model/mention-line.ts';
import { compileEventList, readSource, type SourceReading } from '#lib/pipeline/compile.ts';
import { fromMentionLine } from '#lib/pipeline/mention-line.ts';
import { toTraditional } from '#lib/text/traditional.ts';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { describe, test } from 'vitest';
import { fromJSONSchema } from 'zod';
import { PROJECT } from '../cli.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { MOST_LINE_BYTES } from '#lib/intake/records.ts';
import { runScript } from '../run-script.ts';
import { streamMentions, type StreamOptions } from './stream/stream.ts';

const TEXT = '新闻\n\n本社北京2024年5月14日电 中法两国外长14日在北京举行会谈。\n';
const record = (fields: object) => JSON.stringify({ id: 'a', text: TEXT, ...fields });

/** Whether a value is what a published JSON Schema describes. */
function fits(schema: 'text-line' | 'mention-line', value: unknown): boolean {
	const path = join(PROJECT, 'static', 'schema', `${schema}.v1.json`);
	type Schema = Parameters<typeof fromJSONSchema>[0];
	return fromJSONSchema(JSON.parse(readFileSync(path, 'utf8')) as Schema).safeParse(value).success;
}

const linesOf = (stdout: string) =>
	stdout
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => JSON.parse(line) as unknown);

/** What a stream is answered with in this process. */
async function answersTo(input: string | Uint8Array, options: Partial<StreamOptions> = {}) {
	let stdout = '';
	const output = new Writable({
		write(chunk: Buffer, _encoding, done) {
			stdout += chunk.toString();
			done();
		}
	});
	const problems: string[] = [];
	const code = await streamMentions(Readable.from([Buffer.from(input)]), output, {
		fileName: 'x.ndjson',
		workers: 1,
		onproblem: (problem) => problems.push(problem),
		...options
	});
	return { code, lines: linesOf(stdout), problems };
}

describe('npm run extract -- --stream', { timeout: 120_000 }, () => {
	test('answers each line with all that its reading tells', async ({ expect }) => {
		const { stdout: records } = await runScript('extract.ts', ['--records']);
		const { code, lines } = await answersTo(records);
		expect(code).toBe(0);
		expect(linesOf(records).map((line) => fits('text-line', line))).not.toContain(false);
		expect(lines.map((line) => fits('mention-line', line))).not.toContain(false);
		const { inputs } = await readCorpus(join(PROJECT, 'corpus'));
		const compiled = (readings: readonly SourceReading[]) =>
			compileEventList(readings, { generator: 'test', toTraditional });
		expect(compiled(lines.map((line) => fromMentionLine(MentionLine.parse(line))))).toEqual(
			compiled(inputs.map(readSource))
		);
		const args = ['--stream', '--workers', '2'];
		const { stdout, stderr } = await runScript('extract.ts', args, {}, records);
		expect({ lines: linesOf(stdout), stderr }).toEqual({ lines, stderr: '' });
	});

	test('line ends, empty lines and a missing last line end change nothing', async ({ expect }) => {
		const [one, two] = [record({ id: 1 }), record({ id: 'b', file: 'b.txt' })];
		const { code, lines } = await answersTo(`${one}\r\n\r\n \n${two}`);
		expect(code).toBe(0);
		const read = lines.map((line) => MentionLine.parse(line));
		expect(read.map(({ id, isEntry, source }) => [id, isEntry, source.file])).toEqual([
			['1', false, 'x.ndjson#1'],
			['b', true, 'b.txt']
		]);
		expect(read.every(({ mentions }) => mentions.length > 0)).toBe(true);
	});

	test.for<[string, string | Uint8Array, string | null, RegExp]>([
		['broken JSON', '{ "id": "a"', null, /^not JSON/],
		['no text', '{ "id": "a" }', 'a', /^"text" must be/],
		['no id', '{ "text": "外交" }', null, /^"id" must be/],
		['no day', record({ text: '两国外长举行会谈。' }), 'a', /^no complete date in the record "a"/],
		['an impossible day', record({ date: '2024-02-30' }), 'a', /^"date" "2024-02-30" is no/],
		['a file elsewhere', record({ file: '../a' }), 'a', /^"file" must be relative/],
		['a wrong digest', record({ sha256: 'x' }), 'a', /^"sha256" must be 64/],
		['bytes that are no UTF-8', Buffer.from([0x7b, 0xff]), null, /^not UTF-8: broken at byte 1/],
		['a line too long', 'x'.repeat(MOST_LINE_BYTES + 1), null, /^longer than 16 MB/]
	])('%s: the line is refused, the next one read', async ([, bad, id, why], { expect }) => {
		const input = Buffer.concat([Buffer.from(bad), Buffer.from(`\n${record({ id: 'next' })}\n`)]);
		const { code, lines, problems } = await answersTo(input);
		const [refused, next, ...rest] = lines;
		expect({ code, rest, problems: problems.length }).toEqual({ code: 1, rest: [], problems: 1 });
		expect(RefusedLine.parse(refused)).toEqual({
			id,
			line: 1,
			error: expect.stringMatching(why) as string
		});
		expect(problems[0]).toMatch(/^line 1: /);
		expect(lines.map((line) => fits('mention-line', line))).toEqual([true, true]);
		expect(MentionLine.parse(next).id).toBe('next');
	});

	test.for<[string, object, boolean]>([
		['a text alone', { id: 1, text: TEXT }, true],
		['further keys', { id: 'a', text: TEXT, date: '2024-05-14', kind: 'speech', x: 1 }, true],
		['no text', { id: 'a' }, false],
		['a blank text', { id: 'a', text: ' \n' }, false],
		['a blank id', { id: ' ', text: TEXT }, false],
		['an id beyond reason', { id: 'x'.repeat(201), text: TEXT }, false],
		['a month', { id: 'a', text: TEXT, date: '2024-05' }, false],
		['a wrong digest', { id: 'a', text: TEXT, sha256: 'x', file: 'a.txt' }, false],
		['a list', [], false]
	])('%s: the schema says what is answered', async ([, line, isRead], { expect }) => {
		const { lines } = await answersTo(`${JSON.stringify(line)}\n`);
		expect(lines.map((answer) => MentionLine.safeParse(answer).success)).toEqual([isRead]);
		expect(fits('text-line', line)).toBe(isRead);
	});

	test('a reader that stops early ends it without a word', async ({ expect }) => {
		const script = join(PROJECT, 'scripts', 'extract.ts');
		const child = spawn(process.execPath, ['--import', 'tsx', script, '--stream'], {
			stdio: 'pipe'
		});
		let stderr = '';
		child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
		child.stdin.on('error', () => undefined).end(`${record({})}\n`.repeat(1000));
		child.stdout.once('data', () => child.stdout.destroy());
		const code = await new Promise((resolve) => child.once('close', resolve));
		expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
	});

	test.for<[string[], RegExp]>([
		[['--stream', 'corpus'], /--stream reads no folder/],
		[['--stream', '--out', 'x'], /--out does not go with --stream/],
		[['--workers', '2'], /--workers does not go with the reading of a folder/],
		[['--stream', '--workers', '0'], /--workers '0' is no whole number from 1 on/]
	])('%s is wrong usage: one line, exit code 2', async ([args, line], { expect }) => {
		const { code, problems } = await runScript('extract.ts', args);
		expect({ code, lines: problems.length }).toEqual({ code: 2, lines: 1 });
		expect(problems[0]).toMatch(line);
	});
});
