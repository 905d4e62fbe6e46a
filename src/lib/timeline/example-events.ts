import type { Lettering } from './prepare.ts';
import { boundsOf } from '../model/edtf.ts';
import type { Event, Mention } from '../model/event-list.ts';
import { EVENT_TYPES, REGIONS, STATUSES } from '../model/vocabulary.ts';
import { randomFrom } from './synthetic-events.ts';

/** What a test says of an event; the rest is filled in. */
export interface ExampleOptions extends Partial<Pick<Event, 'type' | 'status' | 'regions'>> {
	id: string;
	/** EDTF. */
	date: string;
	label?: string;
	/** Number of mentions, in turn from two sources. */
	mentions?: number;
}

function exampleMention(source: string, date: string): Mention {
	const span = { exact: '会', start: 0, end: 1 };
	return {
		source,
		quote: { ...span, prefix: '', suffix: '' },
		trigger: span,
		date: {
			edtf: date,
			basis: 'explicit',
			exact: null,
			reference: '2024-01-09',
			rule: 'example',
			derivation: []
		}
	};
}

/** An event for tests, whose bounds follow from its date. */
export function exampleEvent({
	id,
	date,
	label = id,
	mentions = 1,
	...given
}: ExampleOptions): Event {
	const bounds = boundsOf(date);
	if (!bounds) throw new RangeError(`invalid EDTF date: ${date}`);
	const wording = { 'zh-Hans': label, 'zh-Hant': label, en: label };
	return {
		id,
		type: 'meeting',
		status: 'occurred',
		title: wording,
		label: wording,
		date,
		...bounds,
		countries: [],
		regions: ['europe'],
		themes: [],
		mentions: Array.from({ length: mentions }, (_, index) =>
			exampleMention(index % 2 === 0 ? 'a' : 'b', date)
		),
		...given
	};
}

const LABELS = [
	'法国总统·会谈',
	'金砖·扩员',
	'中央外事工作会议',
	'77国集团·哈瓦那峰会',
	'博鳌亚洲论坛',
	'共建一带一路十周年',
	'瑞士等6国·试行免签',
	'普京·通话'
];

/**
 * Events as a corpus has them: most known to the year 2023, the others of all precisions from 2020 to
 * 2025, a few approximate, open or of several years.
 */
export function manyEvents(count: number, seed = 7): Event[] {
	const random = randomFrom(seed);
	const pick = <T>(values: readonly T[]): T => {
		const value = values[Math.floor(random() * values.length)];
		if (value === undefined) throw new RangeError('nothing to pick from');
		return value;
	};
	const two = (value: number) => String(value).padStart(2, '0');
	const dateOf = (): string => {
		const year = 2020 + Math.floor(random() * 6);
		const month = two(1 + Math.floor(random() * 12));
		const day = two(1 + Math.floor(random() * 27));
		const kind = random();
		if (kind < 0.5) return '2023';
		if (kind < 0.6) return String(year);
		if (kind < 0.75) return `${year}-${month}`;
		if (kind < 0.85) return `${year}-${month}-${day}`;
		if (kind < 0.89) return `${year}-${month}-${day}/${year}-${month}-${two(Number(day) + 1)}`;
		if (kind < 0.92) return `${year}-${month}~`;
		if (kind < 0.94) return `${year}-${month}-${day}/..`;
		if (kind < 0.96) return `${year - 2}/${year}`;
		return pick([`${year}-40`, `${year}-33`, '1973~', '197X', `../${year}`]);
	};
	return Array.from({ length: count }, (_, index) =>
		exampleEvent({
			id: `event-${index}`,
			date: dateOf(),
			label: pick(LABELS),
			type: pick(EVENT_TYPES),
			status: pick(STATUSES),
			regions: random() < 0.05 ? [] : [pick(REGIONS)],
			mentions: 1 + Math.floor(random() ** 3 * 6)
		})
	);
}

/** For tests: the words that take room in the chart. */
export const LETTERING: Lettering = {
	language: 'zh-Hans',
	plateHeads: {
		month: '是月',
		season: '是季',
		half: '是半年',
		year: '是年',
		decade: '是十年',
		century: '是世纪'
	},
	approximate: '约'
};
