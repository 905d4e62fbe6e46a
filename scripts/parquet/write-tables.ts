import type { EventList } from '#lib/model/event-list.ts';
import { closeSync, mkdtempSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Connection } from './duckdb.ts';
import { TABLES, type Table } from './tables.ts';

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;

function writeRows(path: string, { rows }: Table, list: EventList): void {
	const file = openSync(path, 'w');
	try {
		for (const row of rows(list)) writeSync(file, `${JSON.stringify(row)}\n`);
	} finally {
		closeSync(file);
	}
}

async function writeParquet(
	connection: Connection,
	rows: string,
	target: string,
	{ columns }: Table
): Promise<void> {
	const types = Object.entries(columns).map(([name, type]) => `${literal(name)}: ${literal(type)}`);
	const read = `read_json(${literal(rows)}, format = 'newline_delimited', columns = {${types.join(', ')}})`;
	await connection.run(
		`COPY (SELECT * FROM ${read}) TO ${literal(target)} (FORMAT parquet, COMPRESSION zstd)`
	);
}

/**
 * Writes the tables of a list as `NAME.parquet` into a folder. Former files are replaced when all new
 * ones are whole.
 *
 * @param folder an existing folder
 * @returns the files’ names
 */
export async function writeTables(
	connection: Connection,
	list: EventList,
	folder: string
): Promise<string[]> {
	const beside = mkdtempSync(join(folder, '.parquet-'));
	try {
		for (const table of TABLES) {
			const rows = join(beside, `${table.name}.ndjson`);
			writeRows(rows, table, list);
			await writeParquet(connection, rows, join(beside, `${table.name}.parquet`), table);
		}
		return TABLES.map(({ name }) => {
			renameSync(join(beside, `${name}.parquet`), join(folder, `${name}.parquet`));
			return `${name}.parquet`;
		});
	} finally {
		rmSync(beside, { recursive: true, force: true });
	}
}
