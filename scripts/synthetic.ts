import { resolve } from 'node:path';
import { CommandError, readArguments, runCommand, shownPath } from './cli.ts';
import { writeEventList } from './extract/write-large.ts';
import { requireWritable } from './extract/write-list.ts';
import { syntheticList } from './synthetic/synthetic-list.ts';

const USAGE = `
Usage: npm run synthetic -- --events N --out FILE

Writes a list of N made-up events, the same for the same N, as npm run extract would publish it: to see
how the site does with many.
`;

const OPTIONS = { events: { type: 'string' }, out: { type: 'string' } } as const;

function synthetic(args: string[]): number {
	const parsed = readArguments(args, OPTIONS, USAGE);
	if (!parsed) return 0;
	const { events, out } = parsed.values;
	const count = Number(events);
	if (!Number.isInteger(count) || count < 1)
		throw new CommandError(`--events wants a whole number, not '${events ?? ''}'`, 2);
	if (out === undefined) throw new CommandError('--out FILE is missing; --help shows the usage', 2);
	const target = resolve(out);
	requireWritable(target);
	writeEventList(target, syntheticList(count));
	console.log(`${count} made-up events → ${shownPath(target)}`);
	return 0;
}

await runCommand(synthetic);
