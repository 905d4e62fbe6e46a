import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isSystemError, statOf } from '../cli.ts';
import { unwritable } from './write-list.ts';

/** A file that a process was writing: `.events.json.123.tmp` by process 123. */
const LEFTOVER = /^\..+\.(\d+)\.tmp$/;

/** Whether a process of this machine is there. */
export function isRunning(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return isSystemError(error) && error.code === 'EPERM';
	}
}

/**
 * Removes from a folder what processes that are no more had begun to write.
 *
 * @throws CommandError when a file cannot be removed
 */
export function removeLeftovers(folder: string): void {
	if (!statOf(folder)?.isDirectory()) return;
	try {
		for (const file of readdirSync(folder)) {
			const [, pid] = LEFTOVER.exec(file) ?? [];
			if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(folder, file), { force: true });
		}
	} catch (error) {
		throw unwritable(folder, error);
	}
}
