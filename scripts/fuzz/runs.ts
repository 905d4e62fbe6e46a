/** Numbers of runs that follow each other; `to` is left out. */
export interface Runs {
	from: number;
	to: number;
}

/** Joins ranges that touch or overlap, in their order. */
export function joined(ranges: readonly Runs[]): Runs[] {
	const all: Runs[] = [];
	for (const { from, to } of ranges.toSorted((a, b) => a.from - b.from)) {
		const last = all.at(-1);
		if (last && from <= last.to) last.to = Math.max(last.to, to);
		else all.push({ from, to });
	}
	return all;
}

/** What is left of a range without those that are done, in portions of at most so many. */
export function portionsLeft(whole: Runs, done: readonly Runs[], most: number): Runs[] {
	const gaps: Runs[] = [];
	let { from } = whole;
	for (const range of joined(done)) {
		if (from < range.from) gaps.push({ from, to: Math.min(range.from, whole.to) });
		from = Math.max(from, range.to);
	}
	if (from < whole.to) gaps.push({ from, to: whole.to });
	return gaps
		.filter((gap) => gap.from < gap.to)
		.flatMap((gap) =>
			Array.from({ length: Math.ceil((gap.to - gap.from) / most) }, (_, index) => ({
				from: gap.from + index * most,
				to: Math.min(gap.from + (index + 1) * most, gap.to)
			}))
		);
}
