import { compileEventList, readSource } from '#lib/pipeline/compile.ts';
import { toTraditional } from '#lib/text/traditional.ts';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PROJECT } from '../cli.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import type { Line } from '#lib/intake/lines.ts';
import { generatorName } from '../extract/generator.ts';
import { answerLine } from '../extract/stream/answer.ts';
import { listPieces, serializeEventList } from '../extract/write-list.ts';
import { runScript } from '../run-script.ts';
import { LIMITS, type Limits } from './desk.ts';
import { mergeStreams, type MentionStream } from './merge-streams.ts';
import { withScratch } from './scratch.ts';

let work = '';
beforeAll(() => {
	work = mkdtempSync(join(tmpdir(), 'jinian-shards-'));
});
afterAll(() => rmSync(work, { recursive: true }));

const lineOf = (json: string, index: number): Line => ({
	number: index + 1,
	bytes: Buffer.from(json)
});

// eslint-disable-next-line @typescript-eslint/require-await
async function* streaming(lines: readonly string[]): AsyncGenerator<Line> {
	yield* lines.map(lineOf);
}

/** Numbers that look thrown together and are the same on every run (a linear congruence). */
function shuffled<T>(values: readonly T[], seed: number): T[] {
	let state = seed;
	const keyed = values.map((value) => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return { value, state };
	});
	return keyed.sort((a, b) => a.state - b.state).map(({ value }) => value);
}

const sharded = (lines: readonly string[], count: number): MentionStream[] =>
	Array.from({ length: count }, (_, shard) => ({
		place: String(shard),
		lines: streaming(lines.filter((_, index) => index % count === shard))
	}));

async function merged(streams: readonly MentionStream[], limits: Limits = LIMITS) {
	const problems: string[] = [];
	const list = await withScratch(work, async (scratch) => {
		const { sources, events } = await mergeStreams(
			{ scratch, limits },
			streams,
			generatorName(),
			(problem) => problems.push(problem)
		);
		return [...listPieces({ generator: generatorName(), sources, events })].join('');
	});
	return { list, problems };
}

/** So little memory that everything goes through several files and blocks. */
const NARROW: Limits = { characters: 20_000, files: 2, wordings: 500, kinds: 7 };

describe.each(['corpus', 'corpus/regression'])('the texts of %s', (folder) => {
	let wanted = '';
	let lines: string[] = [];
	beforeAll(async () => {
		const { inputs } = await readCorpus(join(PROJECT, folder));
		const readings = inputs.map(readSource);
		wanted = serializeEventList(
			compileEventList(readings, { generator: generatorName(), toTraditional })
		);
		lines = inputs.map(
			({ source, raw }, index) =>
				answerLine(lineOf(JSON.stringify({ ...source, text: raw }), index), '').json
		);
	}, 120_000);

	test.each([
		[1, LIMITS],
		[2, LIMITS],
		[5, LIMITS],
		[5, NARROW]
	])(
		'in %i shards and any order give the bytes of one process',
		async (count, limits) => {
			for (const seed of [1, 2])
				expect(await merged(sharded(shuffled(lines, seed), count), limits)).toEqual({
					list: wanted,
					problems: []
				});
		},
		120_000
	);

	test('a line that comes twice counts once', async () => {
		const { list, problems } = await merged(sharded([...lines, ...lines], 3));
		expect({ list, problems }).toEqual({ list: wanted, problems: [] });
	}, 120_000);
});

/** Beginnings of texts, each in versions with misprints of about one day, some of them copies. */
async function manyVersions(): Promise<string[]> {
	const { inputs } = await readCorpus(join(PROJECT, 'corpus'));
	return inputs.flatMap(({ source, raw }) =>
		Array.from({ length: 8 }, (_, version) => {
			const spoilt = version % 3;
			const text = Array.from(raw.slice(0, 2500))
				.filter((_, at) => spoilt === 0 || at % (61 + version) !== 7 * spoilt)
				.join('');
			const day = String(1 + ((version * 5) % 23)).padStart(2, '0');
			const date = `${source.date.slice(0, 7)}-${version < 4 ? '09' : day}`;
			return JSON.stringify({ id: `${source.id}-${version}`, date, text });
		})
	);
}

test('versions and copies in NDJSON are those that the folder gives', async () => {
	const records = await manyVersions();
	const folder = join(work, 'folder');
	mkdirSync(folder);
	writeFileSync(join(folder, 'texts.ndjson'), `${records.join('\n')}\n`);
	const target = join(work, 'list.json');
	expect(await runScript('extract.ts', [folder, '--out', target])).toMatchObject({ code: 0 });
	const wanted = readFileSync(target, 'utf8');
	expect(wanted).toContain('"occasion"');
	const lines = shuffled(records, 3).map(
		(record, index) => answerLine(lineOf(record, index), 'texts.ndjson').json
	);
	for (const limits of [LIMITS, NARROW])
		expect(await merged(sharded(lines, 3), limits)).toEqual({ list: wanted, problems: [] });
}, 120_000);

describe('npm run merge', { timeout: 120_000 }, () => {
	const record = (id: string, text: string) =>
		answerLine(lineOf(JSON.stringify({ id, text, date: '2024-05-14' }), 0), 'x').json;
	const good = record('a', '中法两国外长14日在北京举行会谈。');

	test('reads files and stdin to the same list', async () => {
		const file = join(work, 'a.ndjson');
		writeFileSync(file, `${good}\n`);
		const target = join(work, 'merged.json');
		expect(await runScript('merge.ts', [file, '--out', target])).toMatchObject({ code: 0 });
		const { code, stdout } = await runScript('merge.ts', ['--temp', work], {}, good);
		expect({ code, stdout }).toEqual({ code: 0, stdout: readFileSync(target, 'utf8') });
	});

	test.each<[string, string, RegExp]>([
		['a line cut off', good.slice(0, 99), /line 2: not JSON: the stream was cut/],
		[
			'a refused text',
			'{"id":"b","line":7,"error":"empty"}',
			/line 2: text "b" was not read: empty/
		],
		[
			'another version',
			good.replace('"version":1', '"version":0'),
			/line 2: no line of mentions of/
		],
		[
			'another program',
			good.replace('"jinian ', '"x '),
			/line 2: made by "x [^"]*", not by jinian/
		],
		['a wrong value', good.replace('"meeting"', '"lunch"'), /line 2: mentions\.0\.type: /],
		[
			'two texts of one id',
			record('a', '中法两国外长13日在北京举行会谈。'),
			/^the id "a" stands for several/
		]
	])('%s is told', async (_, bad, why) => {
		const { problems } = await merged([{ place: 'x', lines: streaming([good, bad]) }]);
		expect(problems).toEqual([expect.stringMatching(why)]);
	});

	test('a former list stays when a line cannot be read', async () => {
		const target = join(work, 'former.json');
		writeFileSync(target, 'former');
		const { code, problems } = await runScript('merge.ts', ['--out', target], {}, `${good}\n{`);
		expect({ code, lines: problems.length }).toEqual({ code: 1, lines: 2 });
		expect(readFileSync(target, 'utf8')).toBe('former');
	});

	test.each<[string[], RegExp]>([
		[['nowhere.ndjson'], /nowhere\.ndjson: no such file/],
		[['--temp', 'nowhere'], /nowhere: no such folder/],
		[[], /no text in the streams/]
	])('%s: one line, exit code 1', async (args, line) => {
		const { code, stdout, problems } = await runScript('merge.ts', args);
		expect({ code, stdout, lines: problems.length }).toEqual({ code: 1, stdout: '', lines: 1 });
		expect(problems[0]).toMatch(line);
		expect(existsSync('nowhere')).toBe(false);
	});
});
