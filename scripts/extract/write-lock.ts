import { closeSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { CommandError, isSystemError, shownPath } from '../cli.ts';
import { isRunning } from './leftovers.ts';
import { unwritable } from './write-list.ts';

/** How long another process is waited for, and how often it is asked for, in ms. */
const PATIENCE = 60_000;
const INTERVAL = 50;

/** The file that stands beside a target while a process writes it. */
export const lockOf = (target: string): string =>
	join(dirname(target), `.${basename(target)}.lock`);

/** The process that holds a lock; null when there is none, or it has not yet said its name. */
function holderOf(lock: string): number | null {
	try {
		const [pid] = /^\d+(?=\n)/.exec(readFileSync(lock, 'utf8')) ?? [];
		return pid === undefined ? null : Number(pid);
	} catch (error) {
		if (isSystemError(error) && error.code === 'ENOENT') return null;
		throw error;
	}
}

/** @returns whether the lock is held by this process now */
function tryLock(lock: string): boolean {
	let file: number;
	try {
		file = openSync(lock, 'wx');
	} catch (error) {
		if (isSystemError(error) && error.code === 'EEXIST') return false;
		throw error;
	}
	try {
		writeFileSync(file, `${process.pid}\n`);
	} catch (error) {
		rmSync(lock, { force: true });
		throw error;
	} finally {
		closeSync(file);
	}
	return true;
}

/** Nothing else is to be done meanwhile, and so the process may sleep. */
function sleep(ms: number): void {
	Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

/** @throws CommandError when another process does not finish, or the lock cannot be written */
function takeLock(target: string, lock: string): void {
	const giveUp = performance.now() + PATIENCE;
	try {
		while (!tryLock(lock)) {
			const holder = holderOf(lock);
			if (holder !== null && !isRunning(holder)) rmSync(lock, { force: true });
			else if (performance.now() < giveUp) sleep(INTERVAL);
			else
				throw new CommandError(
					`${shownPath(target)}: another process (${holder ?? 'unknown'}) is writing it; wait for it, or remove ${shownPath(lock)}`
				);
		}
	} catch (error) {
		throw unwritable(target, error);
	}
}

/**
 * Does what only one process at a time may do to a target; others wait. The lock of a process that is no
 * more does not count.
 *
 * @throws CommandError when another process does not finish, or the lock cannot be written
 */
export function withLock<T>(target: string, work: () => T): T {
	const lock = lockOf(target);
	takeLock(target, lock);
	try {
		return work();
	} finally {
		rmSync(lock, { force: true });
	}
}
