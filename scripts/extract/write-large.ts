import { parseEventList, type Event, type EventList } from '#lib/model/event-list.ts';
import { LARGE_FROM } from '#lib/model/large-from.ts';
import { fileOf, filesOf, type LargeList } from '#lib/model/large-list.ts';
import { CHINESE_TOOLS } from '#lib/search/chinese.ts';
import { largeFilesOf } from '#lib/tiles/large-files.ts';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { statOf } from '../cli.ts';
import { serializeEventList, writeBeside } from './write-list.ts';

/** The folder beside a list in which its files stand when it is large: `events` beside `events.json`. */
export function folderOf(target: string): string {
	const folder = target.replace(/\.json$/, '');
	return folder === target ? `${target}.files` : folder;
}

export function sha256Of(content: string | Uint8Array): string {
	return createHash('sha256').update(content).digest('hex');
}

/**
 * Writes an event list, as tiles when it is long, and removes the tiles of a former one.
 *
 * @throws CommandError when the target cannot be written; the former list then stands
 */
export function writeEventList(target: string, list: EventList): void {
	if (list.events.length >= LARGE_FROM) {
		writeLarge(target, list);
	} else {
		writeBeside(target, serializeEventList(list));
		keepOnly(folderOf(target), new Set());
	}
}

/**
 * Writes a long list as tiles: first the files, then what names them in place of the list, and then
 * removes the files of a former list. Whoever reads meanwhile has the former one whole.
 *
 * @throws CommandError when a file cannot be written; the former list then stands
 */
function writeLarge(target: string, list: EventList): void {
	requireSound(list);
	const folder = folderOf(target);
	mkdirSync(folder, { recursive: true });
	const write = (content: string | Uint8Array): string => {
		const sha256 = sha256Of(content);
		writeBeside(join(folder, fileOf(sha256)), gzipSync(content));
		return sha256;
	};
	const large = packed(list.events, write);
	const { version, generator, sources } = list;
	const manifest: LargeList = { version, generator, sources, ...large };
	writeBeside(target, `${JSON.stringify(manifest, null, '\t')}\n`);
	keepOnly(folder, new Set(filesOf(manifest).map(fileOf)));
}

/** Events that are checked at once: a checked list is a copy. */
const CHECKED = 5000;

/** @throws Error when the list breaks the schema, which is a fault of the program */
function requireSound(list: EventList): void {
	for (let start = 0; start < list.events.length; start += CHECKED) {
		const events = list.events.slice(start, start + CHECKED);
		const { problem } = parseEventList({ ...list, events });
		if (problem !== null)
			throw new Error(`the event list breaks its schema: from ${start}: ${problem}`);
	}
}

type Contents = Pick<LargeList, 'count' | 'columns' | 'heads' | 'tiles' | 'texts' | 'ids'>;

/**
 * What a large list names its files by.
 *
 * @param write is given the content of each file, and returns its SHA-256
 */
export function packed(
	events: readonly Event[],
	write: (content: string | Uint8Array) => string = sha256Of
): Contents {
	const { count, columns, heads, tiles, texts, ids } = largeFilesOf(events, CHINESE_TOOLS);
	return {
		count,
		columns: write(columns),
		heads: write(heads),
		tiles: { size: tiles.size, files: Array.from(tiles.files, (file) => write(file)) },
		texts: { size: texts.size, files: Array.from(texts.files, (file) => write(file)) },
		ids: ids.map((file) => write(file))
	};
}

/** Removes the files of a former large list, and the folder when nothing is kept. */
function keepOnly(folder: string, kept: ReadonlySet<string>): void {
	if (!statOf(folder)?.isDirectory()) return;
	for (const file of readdirSync(folder))
		if (/^[0-9a-f]{16}\.gz$/.test(file) && !kept.has(file)) rmSync(join(folder, file));
	if (readdirSync(folder).length === 0) rmSync(folder, { recursive: true });
}
