import { compileEventList, readSource } from '#lib/pipeline/compile.ts';
import { toTraditional } from '#lib/text/traditional.ts';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT } from '../cli.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { isDuckDBInstalled, withDuckDB, type Connection } from './duckdb.ts';
import { TABLES } from './tables.ts';
import { writeTables } from './write-tables.ts';

const QUERIES = join(PROJECT, 'scripts', 'parquet', 'queries');

async function corpusList() {
	const { inputs } = await readCorpus(join(PROJECT, 'corpus'));
	const options = { generator: 'test', toTraditional };
	return compileEventList(inputs.map(readSource), options);
}

const ask = async (connection: Connection, sql: string) =>
	(await connection.runAndReadAll(sql)).getRowObjectsJson();

test('rows have the columns of their table and no others', async () => {
	const list = await corpusList();
	for (const { columns, rows } of TABLES)
		for (const row of rows(list))
			expect(Object.keys(columns)).toEqual(expect.arrayContaining(Object.keys(row)));
}, 60_000);

test('the tables hold the list, and the queries answer from them', async ({ skip }) => {
	skip(!isDuckDBInstalled(), 'DuckDB is not installed; npm run export:parquet installs it');
	const list = await corpusList();
	const folder = mkdtempSync(join(tmpdir(), 'jinian-parquet-'));
	try {
		await withDuckDB(async (connection) => {
			const files = await writeTables(connection, list, folder);
			expect(readdirSync(folder).sort()).toEqual([...files].sort());
			await connection.run(`SET file_search_path = '${folder}'`);
			for (const { name, rows } of TABLES)
				expect(
					await ask(connection, `SELECT count(*)::INTEGER AS n FROM '${name}.parquet'`)
				).toEqual([{ n: [...rows(list)].length }]);
			const [event] = await ask(connection, `SELECT * FROM 'events.parquet' LIMIT 1`);
			expect(event).toMatchObject({ id: list.events[0]?.id, earliest: list.events[0]?.earliest });
			const query = (name: string) =>
				ask(connection, readFileSync(join(QUERIES, `${name}.sql`), 'utf8'));
			const byMonth = await query('events-by-region-and-month');
			const inOneMonth = list.events.filter(
				({ earliest, latest }) => earliest !== null && earliest.slice(0, 7) === latest?.slice(0, 7)
			);
			expect(byMonth.reduce((sum, { events }) => sum + Number(events), 0)).toBe(
				inOneMonth.reduce((sum, { regions }) => sum + regions.length, 0)
			);
			const [most] = await query('most-witnessed-events');
			const occasionOf = new Map(list.sources.map(({ id, occasion }) => [id, occasion ?? id]));
			const witnesses = list.events.map(
				({ mentions }) => new Set(mentions.map(({ source }) => occasionOf.get(source))).size
			);
			expect(Number(most?.witnesses)).toBe(Math.max(...witnesses));
			const certainty = await query('certainty-by-source');
			expect(certainty.map(({ id }) => id)).toEqual(list.sources.map(({ id }) => id));
			for (const { explicit, relative, inherited } of certainty)
				expect(Number(explicit) + Number(relative) + Number(inherited)).toBeCloseTo(1, 1);
		});
	} finally {
		rmSync(folder, { recursive: true });
	}
}, 120_000);
