import { parseEventList, type Event, type EventList } from '#lib/model/event-list.ts';
import { fileOf, looksLarge, parseLargeList, type LargeList } from '#lib/model/large-list.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { CommandError, isSystemError, shownPath } from './cli.ts';
import { folderOf, sha256Of } from './extract/write-large.ts';

const REMEDY = 'run npm run extract to renew it';

function readJson(path: string): unknown {
	try {
		return JSON.parse(readFileSync(path, 'utf8'));
	} catch (error) {
		if (isSystemError(error))
			throw new CommandError(
				`${shownPath(path)}: cannot be read (${error.code}); run npm run extract first`
			);
		throw new CommandError(`${shownPath(path)}: not JSON; ${REMEDY}`);
	}
}

/**
 * The content of a file of a large list.
 *
 * @throws CommandError when it is missing, cut off or changed
 */
function readLargeFile(folder: string, sha256: string): Buffer {
	const path = join(folder, fileOf(sha256));
	let bytes: Buffer;
	try {
		bytes = readFileSync(path);
	} catch (error) {
		if (!isSystemError(error)) throw error;
		throw new CommandError(`${shownPath(path)}: cannot be read (${error.code}); ${REMEDY}`);
	}
	let content: Buffer;
	try {
		content = gunzipSync(bytes);
	} catch {
		throw new CommandError(`${shownPath(path)}: not packed by gzip, or cut off; ${REMEDY}`);
	}
	if (sha256Of(content) !== sha256)
		throw new CommandError(`${shownPath(path)}: has changed (SHA-256 differs); ${REMEDY}`);
	return content;
}

/**
 * Loads an event list, be it published as tiles or not, and checks it against the schema.
 *
 * @throws CommandError when it is missing, not JSON or breaks the schema
 */
export function readEventList(path: string): EventList {
	return readPublished(path).list;
}

/** An event list, and what stands in its place where it is published as tiles; else null. */
export interface Published {
	list: EventList;
	large: LargeList | null;
}

/**
 * Loads an event list in whichever form.
 *
 * @throws CommandError as `readEventList`
 */
export function readPublished(path: string): Published {
	const value = readJson(path);
	const wrong = (problem: string) =>
		new CommandError(`${shownPath(path)}: not an event list (${problem}); ${REMEDY}`);
	const large = looksLarge(value) ? parseLargeList(value) : null;
	if (large?.problem) throw wrong(large.problem);
	const { list, problem } = parseEventList(large?.list ? joined(path, large.list) : value);
	if (!list) throw wrong(problem);
	return { list, large: large?.list ?? null };
}

/** A large list in one piece, not checked. */
function joined(path: string, { version, generator, sources, tiles }: LargeList): EventList {
	const events = tiles.files.flatMap(
		(file) => JSON.parse(readLargeFile(folderOf(path), file).toString()) as Event[]
	);
	return { version, generator, sources, events };
}
