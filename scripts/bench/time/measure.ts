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
	/** Megabytes in use after the first timed pass and after the last. */
	heap: { first: number; last: number };
}

/** Passes over the corpus that are timed. */
const PASSES = 20;
/** Passes before them last so long, in ms, that the engine has compiled what it will. */
const WARM_UP = 2000;

function heapInUse(): number {
	globalThis.gc?.();
	return process.memoryUsage().heapUsed / 1e6;
}

/** Times a reader on the folded texts of the corpus; folding itself is not timed. */
export function measure(read: Reader): Measured {
	const texts = readCorpus(join(PROJECT, 'corpus')).inputs.map(({ source, raw }) => ({
		document: readDocument(raw),
		reference: source.date
	}));
	const bytes = texts.reduce(
		(sum, { document }) => sum + Buffer.byteLength(document.folded.text),
		0
	);
	const pass = () =>
		texts.reduce((sum, { document, reference }) => sum + read(document, reference), 0);
	const from = performance.now();
	let found = pass();
	while (performance.now() - from < WARM_UP) found = pass();
	const times: number[] = [];
	let first = 0;
	for (let count = 0; count < PASSES; count += 1) {
		const start = performance.now();
		pass();
		times.push(performance.now() - start);
		if (count === 0) first = heapInUse();
	}
	// The middle one: other work on the machine slows single passes.
	const middle = times.sort((a, b) => a - b)[PASSES / 2] ?? NaN;
	const speed = bytes / 1e3 / middle;
	return { speed, found, heap: { first, last: heapInUse() } };
}
