import { fileOf, type LargeList } from '#lib/model/large-list.ts';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { CommandError, PROJECT, readArguments, runCommand } from '../cli.ts';
import { writeEventList } from '../extract/write-large.ts';
import { syntheticList } from '../synthetic/synthetic-list.ts';
import { measureOpening } from './tiles/measure.ts';

const EVENTS = 1_000_000;

const USAGE = `
Usage: npm run bench:tiles -- [--events N]

Publishes a list of N made-up events (by default ${EVENTS}) into a folder of its own, opens the built site
with it in Chromium, and drags the chart: bytes of the files, time to the first view, bytes fetched until
then and until all that is in view has its words, 95th percentile of the frames while dragging, longest
freeze, heap. Wants npm run build first. Made-up events have few words: real ones make larger tiles.
`;

const OPTIONS = { events: { type: 'string', default: String(EVENTS) } } as const;
const SITE = join(PROJECT, 'build');

const kB = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
const line = (name: string, value: string) => console.log(name.padEnd(34) + value.padStart(14));

function printSizes(folder: string): void {
	const list = JSON.parse(readFileSync(join(folder, 'events.json'), 'utf8')) as LargeList;
	const sizeOf = (sha256: string) => statSync(join(folder, 'events', fileOf(sha256))).size;
	const sum = (files: readonly string[]) => files.reduce((whole, file) => whole + sizeOf(file), 0);
	const columns = gunzipSync(readFileSync(join(folder, 'events', fileOf(list.columns))));
	line('events.json', kB(statSync(join(folder, 'events.json')).size));
	line('columns, packed', kB(sizeOf(list.columns)));
	line('columns', kB(columns.length));
	line('words of the weightiest, packed', kB(sizeOf(list.heads)));
	line(`${list.tiles.files.length} tiles, packed`, kB(sum(list.tiles.files)));
	line('largest tile, packed', kB(Math.max(...list.tiles.files.map(sizeOf))));
	line(`${list.texts.files.length} texts, packed`, kB(sum(list.texts.files)));
	line(`${list.ids.length} files of ids, packed`, kB(sum(list.ids)));
}

async function bench(args: string[]): Promise<number> {
	const parsed = readArguments(args, OPTIONS, USAGE);
	if (!parsed) return 0;
	const count = Number(parsed.values.events);
	if (!Number.isInteger(count) || count < 1)
		throw new CommandError(`--events wants a whole number, not '${parsed.values.events}'`, 2);
	if (!existsSync(join(SITE, 'index.html')))
		throw new CommandError('build: there is no site; run npm run build first');
	const folder = mkdtempSync(join(tmpdir(), 'jinian-tiles-'));
	try {
		writeEventList(join(folder, 'events.json'), syntheticList(count));
		if (existsSync(join(folder, 'events'))) printSizes(folder);
		const { firstView, bytes, drag, freeze, heap, ledger } = await measureOpening(SITE, folder);
		line('first view', `${firstView} ms`);
		line('fetched of the list until then', kB(bytes.chart));
		line('fetched until all words are there', kB(bytes.words));
		line('frame while dragging, p95', `${drag.p95.toFixed(1)} ms`);
		line('frame while dragging, longest', `${drag.longest.toFixed(1)} ms`);
		line('work for a frame while dragging', `${drag.work.toFixed(1)} ms`);
		line('longest freeze', `${freeze.toFixed(0)} ms`);
		line('heap', `${heap.toFixed(0)} MB`);
		console.log(ledger);
		return 0;
	} finally {
		rmSync(folder, { recursive: true });
	}
}

await runCommand(bench);
