import { compileEventList, readSource, type SourceInput } from '#lib/pipeline/compile.ts';
import { readDocument } from '#lib/text/read-document.ts';
import { toTraditional } from '#lib/text/traditional.ts';
import { zh } from 'chrono-node';
import { timePasses } from '../passes.ts';

/** How a contender fared on the corpus, so many times over. */
export interface Measured {
	/** Millions of UTF-8 bytes that were read. */
	megabytes: number;
	seconds: number;
	/** Events of the list; for chrono the dates found. */
	found: number;
	/** Most megabytes of the machine's memory that the process held, and those of its heap after the last pass. */
	peak: number;
	heap: number;
}

/** A contender: reads the corpus so many times over and tells how much it found. */
type Run = (inputs: readonly SourceInput[], copies: number) => () => number;

/** The texts of the corpus again and again, one at a time, each time as sources of their own. */
function* copiesOf(inputs: readonly SourceInput[], copies: number): Generator<SourceInput> {
	for (let copy = 0; copy < copies; copy += 1)
		for (const { source, raw } of inputs)
			yield { source: { ...source, id: `${source.id}-${copy}` }, raw };
}

/** The whole way from raw texts to the merged list. Of each text only what it tells is kept. */
const extraction: Run = (inputs, copies) => () => {
	const readings = [];
	for (const input of copiesOf(inputs, copies)) readings.push(readSource(input));
	return compileEventList(readings, { generator: 'bench', toTraditional }).events.length;
};

/** Chrono's own Chinese parsers on the folded texts; folding them is not timed. */
const chrono: Run = (inputs, copies) => {
	const texts = inputs.map(({ source, raw }) => ({
		text: readDocument(raw).folded.text,
		reference: new Date(source.date)
	}));
	return () => {
		let found = 0;
		for (let copy = 0; copy < copies; copy += 1)
			for (const { text, reference } of texts) found += zh.parse(text, reference).length;
		return found;
	};
};

/** What is compared, ours first. */
export const RUNS: Readonly<Record<string, Run>> = { extraction, 'chrono.zh': chrono };

/** So many passes are timed that they read the corpus about so many times. */
const CORPORA = 100;
const FEWEST_PASSES = 3;

/** Times a contender in this process. */
export function measure(run: Run, inputs: readonly SourceInput[], copies: number): Measured {
	const bytes = inputs.reduce((sum, { raw }) => sum + Buffer.byteLength(raw), 0);
	const passes = Math.max(FEWEST_PASSES, Math.round(CORPORA / copies));
	const { middle, last, heap } = timePasses(run(inputs, copies), passes, run(inputs, 1));
	return {
		megabytes: (bytes * copies) / 1e6,
		seconds: middle / 1e3,
		found: last,
		// The system counts in kilobytes.
		peak: process.resourceUsage().maxRSS / 1e3,
		heap
	};
}
