import { join, resolve } from 'node:path';
import { CommandError, readArguments, runCommand, shownPath } from './cli.ts';
import { DEFAULT_LIST } from './extract/extract.ts';
import { requireWritable } from './extract/write-list.ts';
import { installDuckDB, withDuckDB } from './parquet/duckdb.ts';
import { TABLES } from './parquet/tables.ts';
import { writeTables } from './parquet/write-tables.ts';
import { readEventList } from './read-list.ts';

const USAGE = `
Usage: npm run export:parquet -- [LIST] --out FOLDER

Writes an event list, by default static/data/events.json, as tables in Parquet:
${TABLES.map(({ name }) => name).join(', ')}.
DuckDB, which does it, is installed in scripts/parquet/duckdb the first time (70 MB).

  --out FOLDER  the folder for the tables
  --help        prints this

Questions to start from stand in scripts/parquet/queries; in FOLDER, duckdb -f runs them.
`;

async function exportParquet(args: string[]): Promise<number> {
	const parsed = readArguments(args, { out: { type: 'string' } }, USAGE, 1);
	if (!parsed) return 0;
	const { out } = parsed.values;
	if (out === undefined) throw new CommandError('no --out given: a folder for the tables', 2);
	const list = readEventList(resolve(parsed.positionals[0] ?? DEFAULT_LIST));
	const folder = resolve(out);
	requireWritable(join(folder, 'events.parquet'));
	installDuckDB();
	const files = await withDuckDB((connection) => writeTables(connection, list, folder));
	console.log(`${files.join(', ')} → ${shownPath(folder)}`);
	return 0;
}

await runCommand(exportParquet);
