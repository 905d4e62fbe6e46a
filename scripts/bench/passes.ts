/** How long one pass over some texts takes, and what it gives and leaves. */
export interface Passes<T> {
	/** Milliseconds of CPU time of the middle pass, in all threads: waiting for other work does not count. */
	middle: number;
	/** What the last pass gave. */
	last: T;
	/** Megabytes in use after the last pass. */
	heap: number;
}

/** Passes before the timed ones go on at least so long, in ms, until the engine has compiled what it will. */
const WARM_UP = 2000;
const FEWEST_WARM_UPS = 150;

/** Milliseconds of CPU time that the process has taken. */
function cpuTime(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1e3;
}

function heapInUse(): number {
	globalThis.gc?.();
	return process.memoryUsage().heapUsed / 1e6;
}

/**
 * Times a pass again and again.
 *
 * @param count how often, at least once
 * @param warmUp what is repeated before; it may do less than the pass
 */
export function timePasses<T>(
	pass: () => T,
	count: number,
	warmUp: () => unknown = pass
): Passes<T> {
	const from = performance.now();
	for (let done = 0; done < FEWEST_WARM_UPS || performance.now() - from < WARM_UP; done += 1)
		warmUp();
	const times: number[] = [];
	const timed = () => {
		const start = cpuTime();
		const given = pass();
		times.push(cpuTime() - start);
		return given;
	};
	let last = timed();
	for (let index = 1; index < count; index += 1) last = timed();
	const middle = times.sort((a, b) => a - b)[times.length >> 1] ?? NaN;
	return { middle, last, heap: heapInUse() };
}
