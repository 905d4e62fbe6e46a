import { parseEventList, type EventList } from '#lib/model/event-list.ts';
import { accessSync, constants, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { CommandError, isSystemError, shownPath, statOf } from '../cli.ts';

function unwritable(target: string, error: unknown): CommandError {
	if (!isSystemError(error)) throw error;
	return new CommandError(
		`${shownPath(target)}: cannot be written (${error.code}); choose another file with --out`
	);
}

/** Makes a folder and those above it one by one: Node 20's recursive `mkdir` never returns for `/proc/x`. */
function makeFolder(folder: string): void {
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

/**
 * The list as it is stored: tabs, keys in the order of the schema, a line end at the end.
 *
 * @throws Error when the list breaks the schema, which is a fault of the program
 */
export function serializeEventList(value: EventList): string {
	const { list, problem } = parseEventList(value);
	if (!list) throw new Error(`the event list breaks its schema: ${problem}`);
	return `${JSON.stringify(list, null, '\t')}\n`;
}

/**
 * Writes beside the target and renames, so that a reader sees the former list or the new one.
 *
 * @throws CommandError when the target cannot be written; the former list then stands
 */
export function writeBeside(target: string, content: string | Uint8Array): void {
	const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
	try {
		writeFileSync(temporary, content);
		renameSync(temporary, target);
	} catch (error) {
		rmSync(temporary, { force: true });
		throw unwritable(target, error);
	}
}
