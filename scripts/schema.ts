import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { CommandError, isSystemError, readArguments, runCommand, shownPath } from './cli.ts';
import { writeBeside } from './extract/write-list.ts';
import { publishedSchemas } from './schema/json-schema.ts';

const USAGE = `
Usage: npm run schema -- [--check]

Writes the JSON Schemas of the event list and of the lines of streams to static/schema/, or with --check
says which are stale.
`;

function published(path: string): string | null {
	try {
		return readFileSync(path, 'utf8');
	} catch (error) {
		if (isSystemError(error) && error.code === 'ENOENT') return null;
		throw error;
	}
}

function schema(args: string[]): number {
	const parsed = readArguments(args, { check: { type: 'boolean' } }, USAGE);
	if (!parsed) return 0;
	const stale = publishedSchemas().filter(({ path, json }) => published(path) !== json);
	const names = stale.map(({ path }) => shownPath(path)).join(', ');
	if (parsed.values.check && stale.length > 0)
		throw new CommandError(`${names}: stale; renew with npm run schema`);
	for (const { path, json } of stale) {
		mkdirSync(dirname(path), { recursive: true });
		writeBeside(path, json);
	}
	console.log(stale.length > 0 ? `${names} written` : 'the JSON Schemas are up to date');
	return 0;
}

await runCommand(schema);
