import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync, watch } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PROJECT, statOf } from '../cli.ts';
import { folderOf } from '../extract/write-large.ts';
import { lockOf } from '../extract/write-lock.ts';
import { textFolderOf } from '../extract/write-texts.ts';

/** How a list is published, and from how many events on as tiles. */
export const FORMS = { whole: Infinity, tiles: 100 } as const;
export type Form = keyof typeof FORMS;

/** What is extracted, and where to. */
export interface Extraction {
	corpus: string;
	list: string;
	form: Form;
}

const SCRIPT = join(PROJECT, 'scripts', 'crash', 'child.ts');
const DIE_AT_STEP = pathToFileURL(join(PROJECT, 'scripts', 'crash', 'die-at-step.ts')).href;

/**
 * Starts an extraction in a process group of its own.
 *
 * @param step of its writing at which it ends itself, from 1; 0 for none, and it tells which there are
 */
export function startExtraction(
	{ corpus, list, form }: Extraction,
	step: number | null = null
): ChildProcess {
	const watched = step === null ? [] : ['--import', DIE_AT_STEP];
	const env = { CRASH_FOLDER: dirname(list), ...(step ? { CRASH_STEP: String(step) } : {}) };
	return spawn(
		process.execPath,
		['--import', 'tsx', ...watched, SCRIPT, corpus, list, String(FORMS[form])],
		// Whatever it starts is killed with it.
		{
			cwd: PROJECT,
			detached: true,
			env: { ...process.env, ...env },
			stdio: ['ignore', 'pipe', 'pipe']
		}
	);
}

/** Resolves when a process has ended, with its exit code; null when it was killed. */
export const ended = (child: ChildProcess): Promise<number | null> =>
	new Promise((resolve) => child.once('close', (code) => resolve(code)));

/** What a process prints, as it ends. */
export async function printed(child: ChildProcess): Promise<{ code: number | null; text: string }> {
	let text = '';
	child.stdout?.setEncoding('utf8').on('data', (piece: string) => (text += piece));
	child.stderr?.resume();
	return { code: await ended(child), text: text.trim() };
}

/** Calls back whenever the lock of a list comes or goes; returns how to stop that. */
export function onLock(list: string, changed: () => void): () => void {
	const lock = basename(lockOf(list));
	const watcher = watch(dirname(list), (_, name) => {
		if (name === lock) changed();
	});
	return () => watcher.close();
}

/** When to kill: ms after the start, or after the writing has begun; or at a step of that. */
export type Moment =
	{ after: 'start' | 'writing'; delay: number } | { after: 'step'; step: number };

/** How an extraction ended: its exit code, null when it was killed, and the step if it was at one. */
export interface Ending {
	code: number | null;
	pid: number;
	step: string;
}

async function killedAtTime(
	extraction: Extraction,
	after: 'start' | 'writing',
	delay: number
): Promise<Ending> {
	const child = startExtraction(extraction);
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
	const unwatch = after === 'start' ? null : onLock(extraction.list, killSoon);
	if (!unwatch) killSoon();
	const { code } = await printed(child);
	clearTimeout(timer);
	unwatch?.();
	return { code, pid, step: '' };
}

/** Starts an extraction and kills it at a moment. */
export async function killedAt(extraction: Extraction, moment: Moment): Promise<Ending> {
	if (moment.after !== 'step') return killedAtTime(extraction, moment.after, moment.delay);
	const child = startExtraction(extraction, moment.step);
	const { code, text } = await printed(child);
	return { code, pid: child.pid ?? 0, step: code === null ? text : '' };
}

const isWriting = (folder: string, pid: number) =>
	statOf(folder) !== null && readdirSync(folder).some((name) => name.endsWith(`.${pid}.tmp`));

/** What a killed process was doing: the step, or what is told by what it has left behind. */
export function phaseOf(list: string, { pid, code, step }: Ending, isNew: boolean): string {
	if (code !== null) return 'finished';
	if (step !== '') return `at a step: ${step}`;
	if (isNew) return 'clearing up';
	const lock = lockOf(list);
	if (!statOf(lock) || readFileSync(lock, 'utf8') !== `${pid}\n`) return 'reading';
	const written = [dirname(list), folderOf(list), textFolderOf(list)].findIndex((folder) =>
		isWriting(folder, pid)
	);
	return ['writing the list', 'writing a tile', 'writing a text'][written] ?? 'between two files';
}
