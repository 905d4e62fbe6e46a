import type { Event, Mention, Source, Wording } from '../model/event-list.ts';
import { EVENT_TYPES, REGIONS, STATUSES, THEMES } from '../model/vocabulary.ts';

/** The same pseudo-random numbers from 0 to 1 in every run (Park and Miller's generator). */
export function randomFrom(seed: number): () => number {
	let state = seed;
	return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
}

/** Years that the events lie in; later ones hold more. */
const FIRST_YEAR = 1950;
const YEARS = 76;
const SOURCES = 12;
/** Different labels; events share them, so that a million fit into memory. */
const LABELS = 400;

const PARTIES =
	'法国总统 沙特伊朗 77国集团 中亚五国 东盟 金砖 上合组织 联合国 非盟 瑞士等六国'.split(' ');
const OCCURRENCES = '会谈 复交 峰会 签署协议 扩员 通话 外长会 达成共识 互免签证 建交五十周年'.split(
	' '
);

/**
 * Made-up events for measuring, the same for the same number and seed: of all precisions and types, over
 * 76 years.
 */
export function syntheticEvents(count: number, seed = 7): Event[] {
	const random = randomFrom(seed);
	const below = (limit: number) => Math.floor(random() * limit);
	const pick = <T>(values: readonly T[]): T => values[below(values.length)] as T;
	const labels = Array.from({ length: LABELS }, (): Wording => {
		const label = `${pick(PARTIES)}·${pick(OCCURRENCES)}`;
		return { 'zh-Hans': label, 'zh-Hant': label, en: label };
	});
	const mentions = Array.from({ length: SOURCES }, (_, at) => syntheticMention(sourceId(at)));
	const mentionLists = Array.from({ length: 60 }, () =>
		Array.from({ length: 1 + below(1 + below(5)) }, () => pick(mentions))
	);
	const regionLists = REGIONS.map((region) => [region]);
	const themeLists = THEMES.map((theme) => [theme]);
	const none: never[] = [];
	return Array.from({ length: count }, (_, at) => {
		const label = pick(labels);
		return {
			id: `synthetic-${at}`,
			type: pick(EVENT_TYPES),
			status: random() < 0.9 ? 'occurred' : pick(STATUSES),
			title: label,
			label,
			...syntheticDate(random),
			countries: none,
			regions: pick(regionLists),
			themes: pick(themeLists),
			mentions: pick(mentionLists)
		};
	});
}

/** The sources that made-up events name. */
export function syntheticSources(): Source[] {
	return Array.from({ length: SOURCES }, (_, at) => ({
		id: sourceId(at),
		file: `${sourceId(at)}.txt`,
		title: `资料${at}`,
		kind: 'speech',
		date: '2024-01-09',
		script: 'Hans',
		sha256: '0'.repeat(64),
		length: 1
	}));
}

const sourceId = (at: number) => `source-${at}`;

function syntheticMention(source: string): Mention {
	const span = { exact: '会', start: 0, end: 1 };
	const date = {
		edtf: '2023',
		basis: 'explicit',
		exact: null,
		reference: '2024-01-09',
		rule: 'synthetic',
		derivation: []
	} as const;
	return {
		source,
		quote: { ...span, prefix: '', suffix: '' },
		trigger: span,
		date: { ...date, derivation: [] }
	};
}

const two = (value: number) => (value < 10 ? `0${value}` : String(value));

/** Days, runs of days, months, years and spans, most of them known to the day. */
function syntheticDate(random: () => number): Pick<Event, 'date' | 'earliest' | 'latest'> {
	const year = FIRST_YEAR + Math.floor(YEARS * Math.sqrt(random()));
	const month = `${year}-${two(1 + Math.floor(random() * 12))}`;
	const dayOfMonth = 1 + Math.floor(random() * 25);
	const day = `${month}-${two(dayOfMonth)}`;
	const kind = random();
	if (kind < 0.6) return { date: day, earliest: day, latest: day };
	if (kind < 0.68) {
		const last = `${month}-${two(dayOfMonth + 1 + Math.floor(random() * 3))}`;
		return { date: `${day}/${last}`, earliest: day, latest: last };
	}
	if (kind < 0.83) {
		const date = kind < 0.8 ? month : `${month}~`;
		return { date, earliest: `${month}-01`, latest: `${month}-28` };
	}
	if (kind < 0.97)
		return { date: String(year), earliest: `${year}-01-01`, latest: `${year}-12-31` };
	if (kind < 0.99) {
		const last = year + 1 + Math.floor(random() * 3);
		return { date: `${year}/${last}`, earliest: `${year}-01-01`, latest: `${last}-12-31` };
	}
	return { date: `${day}/..`, earliest: day, latest: null };
}
