/** Goes through a build in steps to its end. */
export function finish<T>(build: Generator<void, T>): T {
	for (;;) {
		const step = build.next();
		if (step.done) return step.value;
	}
}

/** How long steps may be taken, in ms, before whatever else waits gets its turn. */
const SLICE = 14;

/**
 * Goes through a build a few ms at a time, so that a page never stands still.
 *
 * @returns a function that ends the build where it is
 */
export function finishInSlices<T>(
	build: Generator<void, T>,
	done: (result: T) => void
): () => void {
	const { port1, port2 } = new MessageChannel();
	port1.onmessage = () => {
		const start = performance.now();
		while (performance.now() - start < SLICE) {
			const step = build.next();
			if (!step.done) continue;
			port1.close();
			return done(step.value);
		}
		port2.postMessage(null);
	};
	port2.postMessage(null);
	return () => port1.close();
}
