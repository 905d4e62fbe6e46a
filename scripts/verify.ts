import { resolve } from 'node:path';
import { printProblem, readArguments, runCommand } from './cli.ts';
import { DEFAULT_CORPUS, DEFAULT_LIST } from './extract/extract.ts';
import { verifyList } from './verify/verify.ts';

const USAGE = `
Usage: npm run verify -- [corpus folder] [--events FILE]

Re-reads every quote, trigger, date and frame of an event list (by default static/data/events.json)
in the texts of a corpus folder (by default corpus), with their SHA-256, ids and date bounds. Then the
texts are read anew, and the list, its tiles where it has such, and the texts beside it are compared with
that, byte by byte; and accuracy.json beside the list with what is measured now.
`;

async function verify(args: string[]): Promise<number> {
	const parsed = readArguments(args, { events: { type: 'string' } }, USAGE, 1);
	if (!parsed) return 0;
	const corpus = resolve(parsed.positionals[0] ?? DEFAULT_CORPUS);
	const list = resolve(parsed.values.events ?? DEFAULT_LIST);
	const { problems, quotes, texts } = await verifyList(corpus, list);
	problems.forEach(printProblem);
	console.log(
		problems.length === 0
			? `${quotes} quotes in ${texts} texts verified`
			: `${problems.length} mismatches among ${quotes} quotes in ${texts} texts`
	);
	return problems.length === 0 ? 0 : 1;
}

await runCommand(verify);
