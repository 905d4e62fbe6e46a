import { addressesUnder } from '../cite/index.ts';
import { exampleEvent, exampleList, exampleSource } from '../cite/example-list.ts';
import type { Event, Source } from '../model/event-list.ts';
import { words as CHINESE } from '../wording/zh-hans/index.ts';
import type { Selection } from './selection.ts';

/** A made-up selection for tests. */
export function exampleSelection(
	events: Event[] = [exampleEvent()],
	sources: Source[] = [exampleSource({ speaker: '王毅' })],
	words = CHINESE
): Selection {
	return {
		list: exampleList(events, sources),
		words,
		title: '中亚 2023',
		address: 'https://example.org/?region=central-asia',
		addresses: addressesUnder('https://example.org'),
		accessed: null,
		texts: new Map()
	};
}
