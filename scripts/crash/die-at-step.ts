/**
 * Loaded before an extraction: ends it by SIGKILL at a step of its writing, which no timer could meet.
 * A step is a call that changes the folder of the list: before it, and for the content of a file half
 * way through, after it has taken its place. Where no step is named, all are told, a line each.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { basename, sep } from 'node:path';

const folder = process.env.CRASH_FOLDER ?? '';
const dieAt = Number(process.env.CRASH_STEP ?? 0);
let step = 0;
/** Names of the files that are open for writing. */
const opened = new Map<number, string>();

/** What a path in the folder is, in the words of the figures. */
function partOf(path: string): string {
	const name = basename(path);
	if (name.endsWith('.lock')) return 'lock';
	if (path.includes(`${sep}texts${sep}`)) return 'text';
	if (path.includes(`${sep}events${sep}`)) return 'tile';
	return name.includes('events.json') ? 'list' : 'folder';
}

const isOurs = (path: unknown): path is string =>
	typeof path === 'string' && path.startsWith(folder + sep);

/** Ends the process when its step has come, saying in which. */
function comeTo(what: string, halfWay?: () => void): void {
	step += 1;
	if (dieAt === 0) native.writeSync(1, `${what}\n`);
	if (step !== dieAt) return;
	halfWay?.();
	native.writeSync(1, `${what}\n`);
	process.kill(process.pid, 'SIGKILL');
}

const native = { ...fs };
fs.openSync = (path, flags, mode) => {
	const writes = isOurs(path) && typeof flags === 'string' && flags.startsWith('w');
	if (writes) comeTo(`before a ${partOf(path)} is begun`);
	const file = native.openSync(path, flags, mode);
	if (writes) opened.set(file, partOf(path));
	return file;
};
fs.writeFileSync = (file, data, options) => {
	const part = typeof file === 'number' ? opened.get(file) : undefined;
	if (part !== undefined)
		comeTo(`half of a ${part} is written`, () => {
			const bytes = Buffer.from(data as string);
			native.writeSync(file as number, bytes.subarray(0, bytes.length >> 1));
		});
	native.writeFileSync(file, data, options);
};
fs.closeSync = (file) => {
	native.closeSync(file);
	opened.delete(file);
};
fs.renameSync = (from, to) => {
	if (isOurs(to)) comeTo(`before a ${partOf(to)} takes its place`);
	native.renameSync(from, to);
	if (isOurs(to)) comeTo(`after a ${partOf(to)} took its place`);
};
fs.rmSync = (path, options) => {
	if (isOurs(path)) comeTo(`before a ${partOf(path)} is removed`);
	native.rmSync(path, options);
};
fs.mkdirSync = ((path: fs.PathLike, options?: fs.MakeDirectoryOptions) => {
	if (isOurs(path)) comeTo('before a folder is made');
	return native.mkdirSync(path, options);
}) as typeof fs.mkdirSync;
syncBuiltinESMExports();
