import type { Event, EventList, Mention, Source } from '../model/event-list.ts';

/** A made-up source for tests: a speech of which little is known, unless more is given. */
export function exampleSource(fields: Partial<Source> = {}): Source {
	return {
		id: '000',
		file: 'texts/000.txt',
		title: '携手前行——在研讨会上的演讲',
		kind: 'speech',
		date: '2024-01-09',
		script: 'Hans',
		sha256: '0'.repeat(64),
		length: 100,
		...fields
	};
}

/** A made-up mention for tests, of a quote at the beginning of its text. */
export function exampleMention(exact: string, source = '000'): Mention {
	return {
		source,
		quote: { exact, prefix: '', suffix: '', start: 0, end: exact.length },
		trigger: { exact: exact.slice(0, 1), start: 0, end: 1 },
		date: {
			edtf: '2023-10-18',
			basis: 'explicit',
			exact: null,
			reference: '2024-01-09',
			rule: 'example',
			derivation: ['一', '二']
		}
	};
}

/** A made-up event for tests, of one day unless other fields are given. */
export function exampleEvent(fields: Partial<Event> = {}): Event {
	const title = { 'zh-Hans': '高峰论坛', 'zh-Hant': '高峰論壇', en: 'Forum' };
	return {
		id: '2023-summit',
		type: 'summit',
		status: 'occurred',
		title,
		label: title,
		date: '2023-10-18',
		earliest: '2023-10-18',
		latest: '2023-10-18',
		countries: [],
		regions: ['global'],
		themes: [],
		mentions: [exampleMention('高峰论坛在北京举行。')],
		...fields
	};
}

/** A list of made-up events and sources. */
export function exampleList(events: Event[], sources = [exampleSource()]): EventList {
	return { version: 1, generator: 'jinian test', sources, events };
}
