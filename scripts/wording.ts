import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CommandError, PROJECT, readArguments, runCommand, statOf } from './cli.ts';
import { writeBeside } from './extract/write-list.ts';
import { traditionalFiles } from './wording/traditional-files.ts';

const USAGE = `
Usage: npm run wording -- [--write]

Compares the interface in Traditional Chinese with what follows from the one in Simplified Chinese and
from scripts/wording/hong-kong.json; --write renews it.
`;

async function wording(args: string[]): Promise<number> {
	const parsed = readArguments(args, { write: { type: 'boolean' } }, USAGE);
	if (!parsed) return 0;
	const files = [...(await traditionalFiles())];
	const stale = files.filter(([name, content]) => {
		const path = join(PROJECT, name);
		return !statOf(path) || readFileSync(path, 'utf8') !== content;
	});
	const names = stale.map(([name]) => name).join(', ');
	if (!parsed.values.write && stale.length > 0)
		throw new CommandError(`${names}: stale; renew with npm run wording -- --write`);
	for (const [name, content] of stale) {
		mkdirSync(dirname(join(PROJECT, name)), { recursive: true });
		writeBeside(join(PROJECT, name), content);
	}
	console.log(stale.length > 0 ? `written: ${names}` : `${files.length} files are up to date`);
	return 0;
}

await runCommand(wording);
