import { readDocument } from '#lib/text/read-document.ts';
import { join } from 'node:path';
import { PROJECT } from '../../cli.ts';
import { readCorpus } from '../../corpus/read-corpus.ts';
import type { Reader } from './readers.ts';

/** How fast a reader went over the corpus. */
export interface Measured {
	/** Millions of UTF-8 bytes a second. */
	speed: number;
	/** Expressions found in one pass over the corpus. */
	found: number;
	/** Megabytes in use after the warm-up and after the last pass. */
	heap: { first: number; last: number };
}

/** Passes that are not timed go on so long, in ms, until the engine has compiled what it will. */
const WARM_UP = 2000;
/** Timed passes go on so long, in ms. */
const TIMED = 3000;

function heapInUse(): number {
	globalThis.gc?.();
	return process.memoryUsage().heapUsed / 1e6;
}

/** Times a reader on the folded texts of the corpus; folding itself is not timed. */
export async function measure(read: Reader): Promise<Measured> {
	const { inputs } = await readCorpus(join(PROJECT, 'corpus'));
	const texts = inputs.map(({ source, raw }) => ({
		document: readDocument(raw),
		reference: source.date
	}));
	const bytes = texts.reduce(
		(sum, { document }) => sum + Buffer.byteLength(document.folded.text),
		0
	);
	const pass = () =>
		texts.reduce((sum, { document, reference }) => sum + read(document, reference), 0);
	let found = 0;
	const passFor = (duration: number) => {
		const times: number[] = [];
		for (const until = performance.now() + duration; performance.now() < until;) {
			const start = performance.now();
			found = pass();
			times.push(performance.now() - start);
		}
		return times.sort((a, b) => a - b);
	};
	passFor(WARM_UP);
	// After a forced collection the engine compiles anew: the memory is not measured between timed passes.
	const first = heapInUse();
	passFor(WARM_UP);
	const times = passFor(TIMED);
	// The middle one: other work on the machine slows single passes.
	const middle = times[Math.floor(times.length / 2)] ?? NaN;
	return { speed: bytes / 1e3 / middle, found, heap: { first, last: heapInUse() } };
}
