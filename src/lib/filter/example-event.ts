import { boundsOf } from '../model/edtf.ts';
import type { Event } from '../model/event-list.ts';

/** A made-up event for tests: what is not given is plain; the bounds follow the date. */
export function exampleEvent(fields: Partial<Event> & { id: string }): Event {
	const date = fields.date ?? '2023-10-18';
	const bounds = boundsOf(date) ?? { earliest: null, latest: null };
	const exact = '会议在北京举行';
	return {
		type: 'conference',
		status: 'occurred',
		title: { 'zh-Hans': fields.id, 'zh-Hant': fields.id, en: fields.id },
		label: { 'zh-Hans': fields.id, 'zh-Hant': fields.id, en: fields.id },
		date,
		...bounds,
		countries: [],
		regions: ['global'],
		themes: [],
		mentions: [
			{
				source: 'a',
				quote: { exact, prefix: '', suffix: '', start: 10, end: 10 + exact.length },
				trigger: { exact: '会议', start: 10, end: 12 },
				date: {
					edtf: date,
					basis: 'inherited',
					exact: null,
					reference: '2024-01-09',
					rule: 'example',
					derivation: []
				}
			}
		],
		...fields
	};
}
