import type { Event } from '#lib/model/event-list.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { CommandError, PROJECT } from '../../cli.ts';
import { readEventList } from '../../read-list.ts';
import { queryOf, type Engine } from './engines.ts';

/** What a search costs; times in ms of processor time. */
export interface Measured {
	/** Making the index, the texts folded before by a first index. */
	made: number;
	/** The first search for a name in letters. */
	first: number;
	median: number;
	p95: number;
	slowest: number;
	/** Megabytes that the index keeps. */
	heap: number;
	/** Bytes of the index as it would be sent, gzipped; 0 where it is made of the list. */
	index: number;
	/** The same of the list of events. */
	list: number;
	/** How many events each query found, in their order: the same for all engines. */
	found: number[];
}

const ROUNDS = 5;
const QUERIES = join(PROJECT, 'corpus', 'cases', 'search', 'queries.txt');
const LIST = join(PROJECT, 'static', 'data', 'events.json');

function queries(): string[] {
	return readFileSync(QUERIES, 'utf8')
		.split('\n')
		.filter((line) => line.includes('=>') && !line.startsWith('#'))
		.map((line) => line.slice(0, line.indexOf('=>')).trim());
}

/** The published events, repeated under new ids until there are so many. */
function eventsFor(size: number): Event[] {
	const { events } = readEventList(LIST);
	if (events.length === 0) throw new CommandError('no events; run npm run extract first');
	return Array.from(
		{ length: size },
		(_, at) => ({ ...events[at % events.length], id: String(at) }) as Event
	);
}

/** Processor time, which other work on the machine does not lengthen. */
function timed(act: () => void): number {
	const start = process.cpuUsage();
	act();
	const { user, system } = process.cpuUsage(start);
	return (user + system) / 1000;
}

function heapInUse(): number {
	globalThis.gc?.();
	return process.memoryUsage().heapUsed / 1e6;
}

function quantile(numbers: readonly number[], share: number): number {
	const sorted = [...numbers].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

const gzipped = (text: string) => gzipSync(text, { level: 9 }).length;

/** Compiles the code and fills the table of folded characters; leaves nothing that the heap keeps. */
function warmUp(engine: Engine, events: readonly Event[]): void {
	engine(events).count(queryOf('中国'));
}

export function measure(engine: Engine, size: number): Measured {
	const events = eventsFor(size);
	warmUp(engine, events.slice(0, 1000));
	const before = heapInUse();
	let ready = engine([]);
	const made = timed(() => (ready = engine(events)));
	const heap = heapInUse() - before;
	const first = timed(() => ready.count(queryOf('wangyi')));
	const asked = queries();
	const found = asked.map((words) => ready.count(queryOf(words)));
	const times = Array.from({ length: ROUNDS }, () => asked)
		.flat()
		.map((words) => timed(() => ready.count(queryOf(words))));
	const stored = ready.stored();
	return {
		...{ made, first, heap, found },
		median: quantile(times, 0.5),
		p95: quantile(times, 0.95),
		slowest: quantile(times, 1),
		index: stored === null ? 0 : gzipped(stored),
		list: gzipped(JSON.stringify(events))
	};
}
