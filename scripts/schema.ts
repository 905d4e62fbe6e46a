import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { CommandError, isSystemError, readArguments, runCommand, shownPath } from './cli.ts';
import { writeBeside } from './extract/write-list.ts';
import { eventListSchema, SCHEMA_FILE } from './schema/json-schema.ts';

const USAGE = `
Usage: npm run schema -- [--check]

Writes the JSON Schema of the event list to static/schema/, or with --check says whether it is stale.
`;

function published(): string | null {
	try {
		return readFileSync(SCHEMA_FILE, 'utf8');
	} catch (error) {
		if (isSystemError(error) && error.code === 'ENOENT') return null;
		throw error;
	}
}

function schema(args: string[]): number {
	const parsed = readArguments(args, { check: { type: 'boolean' } }, USAGE);
	if (!parsed) return 0;
	const current = eventListSchema();
	const place = shownPath(SCHEMA_FILE);
	if (!parsed.values.check) {
		mkdirSync(dirname(SCHEMA_FILE), { recursive: true });
		writeBeside(SCHEMA_FILE, current);
	} else if (published() !== current)
		throw new CommandError(`${place}: stale; renew it with npm run schema`);
	console.log(`${place} ${parsed.values.check ? 'is up to date' : 'written'}`);
	return 0;
}

await runCommand(schema);
