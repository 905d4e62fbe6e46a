/** Goes through a build in steps to its end. */
export function finish<T>(build: Generator<void, T>): T {
	for (;;) {
		const step = build.next();
		if (step.done) return step.value;
	}
}
