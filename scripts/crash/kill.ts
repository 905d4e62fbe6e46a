import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, watch } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { PROJECT, statOf } from '../cli.ts';
import { lockOf } from '../extract/write-lock.ts';

/** What an extraction was doing when it was killed. */
export const PHASES = [
	'reading',
	'writing the texts',
	'writing the list',
	'clearing up',
	'finished'
] as const;
export type Phase = (typeof PHASES)[number];

/** Starts an extraction in a process group of its own. */
export function startExtraction(corpus: string, list: string): ChildProcess {
	const script = join(PROJECT, 'scripts', 'extract.ts');
	return spawn(
		process.execPath,
		['--import', 'tsx', script, corpus, '--out', list, '--texts'],
		// Whatever it starts is killed with it.
		{ cwd: PROJECT, detached: true, stdio: ['ignore', 'ignore', 'pipe'] }
	);
}

/** Resolves when a process has ended, with its exit code; null when it was killed. */
export const ended = (child: ChildProcess): Promise<number | null> =>
	new Promise((resolve) => child.once('close', (code) => resolve(code)));

/** Calls back whenever the lock of a list comes or goes; returns how to stop that. */
export function onLock(list: string, changed: () => void): () => void {
	const lock = basename(lockOf(list));
	const watcher = watch(dirname(list), (_, name) => {
		if (name === lock) changed();
	});
	return () => watcher.close();
}

/** When to kill: ms after the start, or after the writing has begun. */
export interface Moment {
	after: 'start' | 'writing';
	delay: number;
}

/** Starts an extraction, kills its process group at a moment, and resolves to its exit code, or null. */
export async function killedAt(
	corpus: string,
	list: string,
	{ after, delay }: Moment
): Promise<{ code: number | null; pid: number }> {
	const child = startExtraction(corpus, list);
	const pid = child.pid ?? 0;
	const kill = () => {
		try {
			process.kill(-pid, 'SIGKILL');
		} catch {
			// It has ended by itself.
		}
	};
	let timer: NodeJS.Timeout | undefined;
	const killSoon = () => (timer ??= setTimeout(kill, delay));
	const unwatch = after === 'start' ? null : onLock(list, killSoon);
	if (!unwatch) killSoon();
	child.stderr?.resume();
	const code = await ended(child);
	clearTimeout(timer);
	unwatch?.();
	return { code, pid };
}

/** What a killed process was doing, told by what it has left behind. */
export function phaseOf(list: string, pid: number, code: number | null, isNew: boolean): Phase {
	if (code !== null) return 'finished';
	if (isNew) return 'clearing up';
	const lock = lockOf(list);
	if (!statOf(lock) || readFileSync(lock, 'utf8') !== `${pid}\n`) return 'reading';
	const unfinished = join(dirname(list), `.events.json.${pid}.tmp`);
	return statOf(unfinished) ? 'writing the list' : 'writing the texts';
}
