import type { Event, EventList, Source } from '../model/event-list.ts';
import type { Notice } from '../model/notice.ts';

/** A text to read, with what is known about it beforehand. */
export interface SourceInput {
	/** `script` and `length` are read from the text. */
	source: Omit<Source, 'script' | 'length'>;
	/** The decoded text, without a byte order mark, line ends kept. */
	raw: string;
}

/** What one text tells, before it is merged with the others. */
export interface SourceReading {
	source: Source;
	notices: Notice[];
}

/** Settings of a compilation. */
export interface CompileOptions {
	/** Program and version, written into the list. */
	generator: string;
	/** Converts Simplified to Traditional Chinese, for titles. */
	toTraditional: (simplified: string) => string;
}

/** Reads one text: folding, dates, mentions. Pure; never throws for odd text. */
export function readSource(input: SourceInput): SourceReading {
	return { source: { ...input.source, script: 'Hans', length: input.raw.length }, notices: [] };
}

/** Merges what the texts tell into one event list, in an order that does not depend on theirs. */
export function compileEventList(readings: SourceReading[], options: CompileOptions): EventList {
	const events: Event[] = [];
	return {
		version: 1,
		generator: options.generator,
		sources: readings.map((reading) => reading.source),
		events
	};
}
