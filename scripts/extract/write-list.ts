import { Event, Source, type EventList } from '#lib/model/event-list.ts';
import {
	accessSync,
	closeSync,
	constants,
	mkdirSync,
	openSync,
	renameSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import * as z from 'zod/mini';
import { CommandError, isSystemError, shownPath, statOf } from '../cli.ts';

/** What the system says of a disk without room, or of a quota that is used up. */
const FULL: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

/**
 * A failure to write, for the caller to mend.
 *
 * @throws the error itself when it is not the system's
 */
export function unwritable(target: string, error: unknown): CommandError {
	if (!isSystemError(error)) throw error;
	const remedy = FULL.has(error.code ?? '') ? 'make room there or choose' : 'choose';
	return new CommandError(
		`${shownPath(target)}: cannot be written (${error.code}); ${remedy} another file with --out`
	);
}

/** Makes a folder and those above it one by one: Node 20's recursive `mkdir` never returns for `/proc/x`. */
export function makeFolder(folder: string): void {
	if (statOf(folder)?.isDirectory()) return;
	makeFolder(dirname(folder));
	mkdirSync(folder);
}

/**
 * Makes sure before the work begins that its result can be written; the folder is made if need be.
 *
 * @throws CommandError when it cannot
 */
export function requireWritable(target: string): void {
	if (statOf(target)?.isDirectory())
		throw new CommandError(`${shownPath(target)}: is a folder; name a file with --out`);
	try {
		makeFolder(dirname(target));
		accessSync(dirname(target), constants.W_OK);
	} catch (error) {
		throw unwritable(target, error);
	}
}

/** A list in the parts that it is stored as: sources and events may be too many to be held at once. */
export interface ListParts {
	generator: string;
	sources: Iterable<Source>;
	events: Iterable<Event>;
}

/** One value of a list of the top level, two tabs deep. */
function entryText(schema: typeof Source | typeof Event, value: Source | Event): string {
	const parsed = schema.safeParse(value);
	if (!parsed.success)
		throw new Error(`the event list breaks its schema: ${z.prettifyError(parsed.error)}`);
	return JSON.stringify(parsed.data, null, '\t').replaceAll('\n', '\n\t\t');
}

function* arrayText(
	name: string,
	schema: typeof Source | typeof Event,
	values: Iterable<Source | Event>
): Generator<string> {
	let before = `\t"${name}": [\n\t\t`;
	let isEmpty = true;
	for (const value of values) {
		yield before + entryText(schema, value);
		before = ',\n\t\t';
		isEmpty = false;
	}
	yield isEmpty ? `\t"${name}": []` : '\n\t]';
}

/**
 * The list as it is stored, piece by piece: tabs, keys in the order of the schema, a line end at the end.
 *
 * @throws Error when the list breaks the schema, which is a fault of the program
 */
export function* listPieces({ generator, sources, events }: ListParts): Generator<string> {
	yield `{\n\t"version": 1,\n\t"generator": ${JSON.stringify(generator)},\n`;
	yield* arrayText('sources', Source, sources);
	yield ',\n';
	yield* arrayText('events', Event, events);
	yield '\n}\n';
}

/**
 * The list as it is stored.
 *
 * @throws Error when the list breaks the schema, which is a fault of the program
 */
export function serializeEventList(list: EventList): string {
	return [...listPieces(list)].join('');
}

/**
 * Writes beside the target and renames, so that a reader sees the former list or the new one.
 *
 * @throws CommandError when the target cannot be written; the former list then stands
 */
export function writeBeside(target: string, content: string | Uint8Array | Iterable<string>): void {
	const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
	const isWhole = typeof content === 'string' || content instanceof Uint8Array;
	try {
		const file = openSync(temporary, 'w');
		try {
			for (const piece of isWhole ? [content] : content) writeFileSync(file, piece);
		} finally {
			closeSync(file);
		}
		renameSync(temporary, target);
	} catch (error) {
		rmSync(temporary, { force: true });
		throw unwritable(target, error);
	}
}
