import { CHINESE_TOOLS } from '#lib/search/chinese.ts';
import { occursIn, parseQuery } from '#lib/search/query.ts';
import { foldEvent } from '#lib/search/event-text.ts';
import { SearchIndex } from '#lib/search/search-index.ts';
import type { Event } from '#lib/model/event-list.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommandError, PROJECT, readArguments, runCommand } from '../cli.ts';
import { readEventList } from '../read-list.ts';
import { tableRow } from './apart.ts';

const SIZES: readonly number[] = [100, 1000, 10_000];
const ROUNDS = 10;

const USAGE = `
Usage: npm run bench:search

Times the search over the published events, repeated under new ids until there are so many: ms to make
the index, ms to note who is named in it, and ms a query over the queries of corpus/cases/search/queries.txt
(median and 95th percentile), beside a scan of the same texts without an index.
`;

function queries(): string[] {
	return readFileSync(join(PROJECT, 'corpus', 'cases', 'search', 'queries.txt'), 'utf8')
		.split('\n')
		.filter((line) => line.includes('=>') && !line.startsWith('#'))
		.map((line) => line.slice(0, line.indexOf('=>')).trim());
}

function timed(act: () => void): number {
	const start = performance.now();
	act();
	return performance.now() - start;
}

function quantile(numbers: readonly number[], share: number): number {
	const sorted = [...numbers].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function measure(events: readonly Event[]): number[] {
	let index: SearchIndex | undefined;
	const made = timed(() => (index = new SearchIndex(events, CHINESE_TOOLS)));
	const find = (words: string) => index?.find(parseQuery(words, CHINESE_TOOLS));
	const noted = timed(() => find('wangyi'));
	const texts = events.map((event) => foldEvent(event, CHINESE_TOOLS));
	const scan = (words: string) => {
		const query = parseQuery(words, CHINESE_TOOLS);
		return texts.filter((text) => occursIn(text, query));
	};
	const rounds = Array.from({ length: ROUNDS }, queries).flat();
	const found = rounds.map((words) => timed(() => find(words)));
	const scanned = rounds.map((words) => timed(() => scan(words)));
	return [
		made,
		noted,
		...[found, scanned].flatMap((each) => [quantile(each, 0.5), quantile(each, 0.95)])
	];
}

function bench(args: string[]): number {
	if (!readArguments(args, {}, USAGE)) return 0;
	const { events } = readEventList(join(PROJECT, 'static', 'data', 'events.json'));
	if (events.length === 0) throw new CommandError('no events; run npm run extract first');
	console.log(tableRow(['events', 'index', 'names', 'query', 'p95', 'scan', 'p95']));
	for (const size of SIZES) {
		const list = Array.from(
			{ length: size },
			(_, at) => ({ ...events[at % events.length], id: String(at) }) as Event
		);
		console.log(tableRow([String(size), ...measure(list).map((ms) => ms.toFixed(1))]));
	}
	return 0;
}

await runCommand(bench);
