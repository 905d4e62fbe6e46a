import { boundsOf } from '../model/edtf.ts';
import { addDays } from './days.ts';
import { NUMBER, parseNumber } from './numerals.ts';
import type { Antecedent } from './place.ts';
import type { DateReading } from './reading.ts';

/**
 * Remembers what kinds of events the text has dated, so that later words can count from them:
 * 冲突爆发次日, 会谈结束后, 复交第二年. General nouns alone stand here; those of a row may stand for one
 * another.
 */
const MEETINGS: readonly (readonly string[])[] = [
	['会晤', '会谈', '会见', '会面', '通话', '通电话', '磋商', '谈判', '对话'],
	['峰会', '论坛', '会议', '大会', '年会', '研讨会'],
	['访问', '到访', '出访', '访华', '来访', '回访', '行程', '此访']
];
const OTHERS: readonly (readonly string[])[] = [
	['冲突', '交火', '战争', '战事', '开战', '战斗', '炮击', '军事行动'],
	['危机'],
	['疫情'],
	['地震', '强震'],
	['飓风', '台风', '洪灾', '洪水', '灾害', '海啸'],
	['政变', '兵变'],
	['袭击', '恐袭', '爆炸'],
	['停火', '停战', '休战'],
	['建交'],
	['复交', '恢复外交关系'],
	['断交'],
	['独立'],
	['回归'],
	['入世', '加入'],
	['大选', '选举', '当选', '就任', '就职', '上任'],
	['签署', '签订', '签约'],
	['演习', '军演'],
	['事件', '事故', '空难']
];
const KIND_OF = new Map(
	[...MEETINGS, ...OTHERS].flatMap((nouns, kind) => nouns.map((noun) => [noun, kind] as const))
);
const sourceOf = (nouns: Iterable<string>) =>
	[...nouns].sort((a, b) => b.length - a.length).join('|');
const NOUN = sourceOf(KIND_OF.keys());
const NOUNS = new RegExp(NOUN, 'g');
const VERB = '爆发|发生|举行|召开|开幕|闭幕|结束|达成|生效|签署|通过|发布|实施|开始';

/** Regular expression sources: an event with a verb of beginning or ending, and a meeting or visit. */
export const EVENT_NAME = `(?:${NOUN})(?:${VERB})?`;
export const MEETING_NAME = sourceOf(MEETINGS.flat());

const NAME_AT_END = new RegExp(`(?:${NOUN})(?:${VERB})?的?$`);
/** 会后: after a meeting of either kind. */
const ANY_MEETING: readonly number[] = [0, 1];

/** 「此次来华访问是今年一次重要交往」: what takes up an event told before is no other event. */
const POINTS_BACK = /(?:此次|这次|本次)[^,。;:]{0,4}$/;
const REACH_BACK = 8;

interface Entry extends Antecedent {
	/** The sentence, which may hold the words that tell this event from others of its kind. */
	sentence: string;
	/** Code unit of the sentence: later events have a greater one. */
	at: number;
}

/** Events of one kind that are kept: enough to find one by its place or partner. */
const KEPT = 8;
/** Code units before a noun that may tell the event from others: 旧金山|会晤. */
const QUALIFIER = 6;

/** The two signs before a noun, or before the office of whose visit it is. */
const WHOSE = /(\p{Script=Han}{2})(总统|总理|首相|主席|国王|外长|议长)?$/u;

/** A sentence that tells dates, not yet searched for events: few texts have words that count from one. */
interface Pending {
	sentence: string;
	start: number;
	points: readonly DateReading[];
}
/** Sentences that are kept so: an event told farther back is not what later words count from. */
const LONGEST_PENDING = 400;

/** What is told as it was has begun by then; what is told of as coming is not over. */
type When = { begunBy: string } | { notOverBy: string };

/** Where a report stands: the beginning of its paragraph, in code units, and its ISO day. */
export interface Report {
	paragraph: number;
	reference: string;
}
/** What a report is about took place at most so many days before it. */
const DAYS_OF_NEWS = 3;

export class EventLog {
	readonly #byKind = new Map<number, Entry[]>();
	#pending: Pending[] = [];

	/** Notes a sentence that has been read, with its readings. */
	note(sentence: string, start: number, readings: readonly DateReading[]): void {
		const points = readings.filter(({ role, rule }) => role === 'point' && rule !== 'dateline');
		if (points.length === 0) return;
		this.#pending.push({ sentence, start, points });
		if (this.#pending.length > 2 * LONGEST_PENDING)
			this.#pending = this.#pending.slice(-LONGEST_PENDING);
	}

	/** Forgets all that was told. */
	clear(): void {
		this.#byKind.clear();
		this.#pending = [];
	}

	/** Each event has the date that stands nearest before it in its sentence, else the first. */
	#search({ sentence, start, points }: Pending): void {
		for (const match of sentence.matchAll(NOUNS)) {
			if (POINTS_BACK.test(sentence.slice(0, match.index).slice(-REACH_BACK))) continue;
			const kind = KIND_OF.get(match[0]);
			const at = start + match.index;
			const near = points.findLast((reading) => reading.start <= at) ?? points[0];
			if (kind === undefined || !near) continue;
			const date = inYear(near, points) ?? near;
			const edtf = withLength(date, sentence.slice(Math.max(0, date.end - start)));
			const entries = this.#byKind.get(kind) ?? [];
			entries.push({ name: match[0], edtf, sentence, at });
			if (entries.length > KEPT) entries.shift();
			this.#byKind.set(kind, entries);
		}
	}

	/**
	 * The event that the end of the words names: the one told last, of several the one whose sentence
	 * has the words right before the noun too.
	 *
	 * @param needsDay whether only an event dated to a few days will do
	 * @param when ISO day by which the event has begun, or up to which it is not over, unless no other is told
	 * @param report outside a dialogue, what its paragraph or the report is about goes before older events
	 * @returns null when the words name none, or none that was dated
	 */
	find(
		words: string,
		needsDay: boolean,
		when: When | null,
		report: Report | null = null
	): Antecedent | null {
		if (words === '会') return this.#last(ANY_MEETING, '', needsDay, when, report);
		const match = NAME_AT_END.exec(words);
		const noun = match && [...match[0].matchAll(NOUNS)][0]?.[0];
		const kind = noun ? KIND_OF.get(noun) : undefined;
		return match && kind !== undefined
			? this.#last([kind], words.slice(0, match.index), needsDay, when, report)
			: null;
	}

	#last(
		kinds: readonly number[],
		before: string,
		needsDay: boolean,
		when: When | null,
		report: Report | null
	): Antecedent | null {
		this.#pending.forEach((pending) => this.#search(pending));
		this.#pending = [];
		const fit = kinds
			.flatMap((kind) => this.#byKind.get(kind) ?? [])
			.filter(({ edtf }) => !needsDay || isShort(edtf))
			.sort((a, b) => a.at - b.at);
		const [, hint, office] = WHOSE.exec(before.slice(-QUALIFIER)) ?? [];
		const named =
			hint === undefined ? null : fit.findLast((entry) => entry.sentence.includes(hint));
		// 「挪威首相访问期间」 is no time of another guest's visit.
		if (office && !named) return null;
		const timely = fit.filter(({ edtf }) => when && isTimely(edtf, when));
		const atHand = report && timely.some(({ at }) => at >= report.paragraph) ? null : report;
		const news = atHand && timely.findLast(({ edtf }) => isNews(edtf, atHand.reference));
		return named ?? news ?? timely.at(-1) ?? fit.at(-1) ?? null;
	}
}

/** The date that tells a bare year exactly: in 「9月5日出席2024年论坛」 the year belongs to a name. */
function inYear({ edtf }: DateReading, points: readonly DateReading[]): DateReading | undefined {
	return /^\d{4}$/.test(edtf)
		? points.find((other) => other.edtf.startsWith(`${edtf}-`))
		: undefined;
}

const LENGTH = new RegExp(
	`^(?<words>[^。;]{0,24}?)(?:为期|一连|历时|连续)(?<count>${NUMBER})[天日]`
);

/** The days of a visit whose first or last day is told with its length: 7日抵达,开始为期六天的访问. */
export function withLength({ edtf }: DateReading, after: string): string {
	const { words = '', count = '' } = LENGTH.exec(after)?.groups ?? {};
	const days = parseNumber(count);
	if (!days || !/^\d{4}-\d{2}-\d{2}$/.test(edtf)) return edtf;
	return /结束|返/.test(words)
		? `${addDays(edtf, 1 - days)}/${edtf}`
		: `${edtf}/${addDays(edtf, days - 1)}`;
}

/** Whether it took place on the day of a report, or a few days before. */
function isNews(edtf: string, reference: string): boolean {
	const bounds = isShort(edtf) ? boundsOf(edtf) : null;
	if (!bounds?.earliest || !bounds.latest) return false;
	return bounds.earliest <= reference && bounds.latest >= addDays(reference, -DAYS_OF_NEWS);
}

function isTimely(edtf: string, when: When): boolean {
	const bounds = boundsOf(edtf);
	return 'begunBy' in when
		? (bounds?.earliest ?? when.begunBy) <= when.begunBy
		: (bounds?.latest ?? when.notOverBy) >= when.notOverBy;
}

const LONGEST_EVENT_MS = 31 * 86_400_000;

/** Whether a date tells a day, or a few as of a visit. */
function isShort(edtf: string): boolean {
	const bounds = boundsOf(edtf);
	if (!bounds?.earliest || !bounds.latest || edtf.includes('~')) return false;
	if (bounds.earliest === bounds.latest) return true;
	return (
		edtf.includes('/') &&
		Date.parse(bounds.latest) - Date.parse(bounds.earliest) <= LONGEST_EVENT_MS
	);
}
