import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { CommandError, shownPath, statOf } from '../cli.ts';

/** DuckDB (70 MB) is installed when it is asked for, never with the app. */
const MANIFEST = new URL('duckdb/package.json', import.meta.url);
const FOLDER = fileURLToPath(new URL('.', MANIFEST)).replace(/[\\/]$/, '');
// A lock would name the library for one kind of machine; the manifest names the exact version.
const ARGUMENTS = ['install', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund'];

/** What is used of DuckDB. */
interface DuckDB {
	DuckDBInstance: {
		create: (
			path: string
		) => Promise<{ connect: () => Promise<Connection>; closeSync: () => void }>;
	};
}

/** A way to ask a database. */
export interface Connection {
	run: (sql: string) => Promise<unknown>;
	runAndReadAll: (sql: string) => Promise<{ getRowObjectsJson: () => Record<string, unknown>[] }>;
	closeSync: () => void;
}

export function isDuckDBInstalled(): boolean {
	return statOf(`${FOLDER}/node_modules/@duckdb/node-api`) !== null;
}

/**
 * Installs DuckDB where it is missing, and says so.
 *
 * @throws CommandError when it cannot be installed
 */
export function installDuckDB(): void {
	if (isDuckDBInstalled()) return;
	console.log(`Installing DuckDB into ${shownPath(FOLDER)}`);
	try {
		execFileSync('npm', ARGUMENTS, { cwd: FOLDER, stdio: ['ignore', 'ignore', 'pipe'] });
	} catch {
		throw new CommandError(
			`DuckDB could not be installed; with a network at hand, run npm ${ARGUMENTS.join(' ')} in ${shownPath(FOLDER)}`
		);
	}
}

/** Lends a connection to a database in memory. DuckDB must be installed. */
export async function withDuckDB<T>(use: (connection: Connection) => Promise<T>): Promise<T> {
	const { DuckDBInstance } = createRequire(MANIFEST)('@duckdb/node-api') as DuckDB;
	const instance = await DuckDBInstance.create(':memory:');
	const connection = await instance.connect();
	try {
		return await use(connection);
	} finally {
		connection.closeSync();
		instance.closeSync();
	}
}
