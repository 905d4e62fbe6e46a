import { readFileSync } from 'node:fs';

/** Clock ticks of `/proc/PID/stat` in a second: fixed on Linux. */
const TICKS = 100;

/** What a process and those that it started use, in all. */
export interface Usage {
	/** Megabytes of the machine’s memory held now, and the most that each ever held. */
	rss: number;
	peak: number;
	/** Seconds of CPU time, in all threads. */
	cpu: number;
}

const NOTHING: Usage = { rss: 0, peak: 0, cpu: 0 };

function readProcess(pid: number, file: string): string | null {
	try {
		return readFileSync(`/proc/${pid}/${file}`, 'utf8');
	} catch {
		// It has ended, or this is no Linux.
		return null;
	}
}

/**
 * What a process uses, with its children, as Linux tells it.
 *
 * @returns zeros where it has ended
 */
export function usageOf(pid: number): Usage {
	const [status, stat] = [readProcess(pid, 'status'), readProcess(pid, 'stat')];
	if (status === null || stat === null) return NOTHING;
	const megabytes = (name: string) =>
		Number(new RegExp(`^${name}:\\s*(\\d+) kB`, 'm').exec(status)?.[1] ?? 0) / 1e3;
	// Behind the name in brackets, which may hold anything: user and system time are the 12th and 13th.
	const times = stat
		.slice(stat.lastIndexOf(')') + 2)
		.split(' ')
		.slice(11, 13);
	const children = (readProcess(pid, `task/${pid}/children`) ?? '').split(' ').filter(Boolean);
	return children
		.map(Number)
		.map(usageOf)
		.reduce(
			(sum, { rss, peak, cpu }) => ({
				rss: sum.rss + rss,
				peak: sum.peak + peak,
				cpu: sum.cpu + cpu
			}),
			{
				rss: megabytes('VmRSS'),
				peak: megabytes('VmHWM'),
				cpu: times.reduce((sum, ticks) => sum + Number(ticks), 0) / TICKS
			}
		);
}
