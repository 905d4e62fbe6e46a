/** Milliseconds of CPU time that some work takes: others' work does not count. */
export function cpuTimeOf(work: () => unknown): number {
	const before = process.cpuUsage();
	work();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1e3;
}
