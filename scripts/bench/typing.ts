import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommandError, PROJECT, readArguments, runCommand } from '../cli.ts';
import { writeEventList } from '../extract/write-large.ts';
import { syntheticList } from '../synthetic/synthetic-list.ts';
import { tableRow } from './apart.ts';
import { measureTyping, type Typed } from './typing/measure.ts';

const SIZES = { whole: 100_000, tiles: 1_000_000 };
const SEARCHES = ['会谈', 'faguo', 'lianheguo'];
const SITE = join(PROJECT, 'build');

const USAGE = `
Usage: npm run bench:typing -- [--whole N] [--tiles N]

Opens the built site in Chromium with a list of N made-up events that comes whole (by default ${SIZES.whole}),
then with one in tiles (by default ${SIZES.tiles}), and types ${SEARCHES.join(', ')} letter by letter: ms from the
last key until the first events are told and until all are, the longest task of the page's main thread
from the first key on (on the clock, and in processor time, which other work on the machine does not
lengthen), and how many tasks took more than 50 ms of either. 0 leaves a list out. Wants npm run build first.
`;

const OPTIONS = {
	whole: { type: 'string', default: String(SIZES.whole) },
	tiles: { type: 'string', default: String(SIZES.tiles) }
} as const;

const COLUMNS = ['first', 'full', 'longest', 'its work', '> 50', 'work > 50'];

function countOf(option: string, text: string): number {
	const count = Number(text);
	if (!Number.isSafeInteger(count) || count < 0)
		throw new CommandError(`--${option} wants a whole number, not '${text}'`, 2);
	return count;
}

function print(name: string, typed: readonly Typed[]): void {
	console.log(tableRow([name, ...COLUMNS]));
	for (const { words, first, full, longest, freezes, told } of typed) {
		const times = [first, full, longest.wall, longest.cpu].map((ms) => ms.toFixed(0));
		console.log(
			`${tableRow([words, ...times, String(freezes.wall), String(freezes.cpu)])}  ${told}`
		);
	}
}

async function bench(args: string[]): Promise<number> {
	const parsed = readArguments(args, OPTIONS, USAGE);
	if (!parsed) return 0;
	const whole = countOf('whole', parsed.values.whole);
	const tiles = countOf('tiles', parsed.values.tiles);
	if (!existsSync(join(SITE, 'index.html')))
		throw new CommandError('build: there is no site; run npm run build first');
	const folder = mkdtempSync(join(tmpdir(), 'jinian-typing-'));
	const list = join(folder, 'events.json');
	try {
		if (whole > 0) {
			writeFileSync(list, JSON.stringify(syntheticList(whole)));
			print(`${whole} whole`, await measureTyping(SITE, folder, SEARCHES));
		}
		if (tiles > 0) {
			writeEventList(list, syntheticList(tiles));
			print(`${tiles} in tiles`, await measureTyping(SITE, folder, SEARCHES));
		}
		return 0;
	} finally {
		rmSync(folder, { recursive: true });
	}
}

await runCommand(bench);
