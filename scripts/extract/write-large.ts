import { parseEventList, type EventList } from '#lib/model/event-list.ts';
import { LARGE_FROM } from '#lib/model/large-from.ts';
import { fileOf, type LargeList } from '#lib/model/large-list.ts';
import { CHINESE_TOOLS } from '#lib/search/chinese.ts';
import { largeFilesOf } from '#lib/tiles/large-files.ts';
import { createHash } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { statOf } from '../cli.ts';
import { makeFolder, serializeEventList, unwritable, writeBeside } from './write-list.ts';

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
 * @param largeFrom so many events are long
 * @throws CommandError when the target cannot be written; the former list then stands
 */
export function writeEventList(target: string, list: EventList, largeFrom = LARGE_FROM): void {
	if (list.events.length >= largeFrom) {
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
	try {
		makeFolder(folder);
	} catch (error) {
		throw unwritable(folder, error);
	}
	const kept = new Set<string>();
	const manifest = largeManifest(list, (name, packed) => {
		writeBeside(join(folder, name), packed);
		kept.add(name);
	});
	writeBeside(target, manifest);
	keepOnly(folder, kept);
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

/**
 * What stands in place of a large list, as it is stored.
 *
 * @param ready is given each file that it names, packed, one after the other
 */
export function largeManifest(
	{ version, generator, sources, events }: EventList,
	ready: (name: string, packed: Uint8Array) => void
): string {
	const put = (content: string | Uint8Array): string => {
		const sha256 = sha256Of(content);
		ready(fileOf(sha256), gzipSync(content));
		return sha256;
	};
	const { count, columns, heads, tiles, texts, ids } = largeFilesOf(events, CHINESE_TOOLS);
	const manifest: LargeList = {
		version,
		generator,
		sources,
		count,
		columns: put(columns),
		heads: put(heads),
		tiles: { size: tiles.size, files: Array.from(tiles.files, put) },
		texts: { size: texts.size, files: Array.from(texts.files, put) },
		ids: ids.map(put)
	};
	return `${JSON.stringify(manifest, null, '\t')}\n`;
}

/** Removes the files of a former large list, and the folder when nothing is kept. */
function keepOnly(folder: string, kept: ReadonlySet<string>): void {
	if (!statOf(folder)?.isDirectory()) return;
	for (const file of readdirSync(folder))
		if (/^[0-9a-f]{16}\.gz$/.test(file) && !kept.has(file)) rmSync(join(folder, file));
	if (readdirSync(folder).length === 0) rmSync(folder, { recursive: true });
}
