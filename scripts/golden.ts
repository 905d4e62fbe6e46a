import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CommandError, readArguments, runCommand, shownPath } from './cli.ts';
import { writeBeside } from './extract/write-list.ts';
import { GOLDEN, goldenFiles } from './golden/golden.ts';

const USAGE = `
Usage: npm run golden -- [--write]

Compares what is read in the texts of corpus and of corpus/regression (without its untouched set) with
corpus/golden, one line a mention; --write renews the files there, so that a changed rule shows as a
difference of version control.
`;

function storedFiles(): Map<string, string> {
	mkdirSync(GOLDEN, { recursive: true });
	const names = readdirSync(GOLDEN).filter((name) => name.endsWith('.txt'));
	return new Map(names.map((name) => [name, readFileSync(join(GOLDEN, name), 'utf8')]));
}

async function golden(args: string[]): Promise<number> {
	const parsed = readArguments(args, { write: { type: 'boolean' } }, USAGE);
	if (!parsed) return 0;
	const [current, stored] = [await goldenFiles(), storedFiles()];
	const stale = [...new Set([...current.keys(), ...stored.keys()])]
		.filter((name) => current.get(name) !== stored.get(name))
		.sort();
	if (!parsed.values.write && stale.length > 0)
		throw new CommandError(
			`${shownPath(GOLDEN)}: ${stale.join(', ')} stale; renew with npm run golden -- --write and review the difference`
		);
	for (const name of stale) {
		const content = current.get(name);
		if (content === undefined) rmSync(join(GOLDEN, name));
		else writeBeside(join(GOLDEN, name), content);
	}
	console.log(
		stale.length > 0 ? `written: ${stale.join(', ')}` : `${current.size} files are up to date`
	);
	return 0;
}

await runCommand(golden);
