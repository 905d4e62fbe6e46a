import { precisionOf } from '../model/edtf.ts';
import { addDays } from '../time/days.ts';
import type { DateReading } from '../time/reading.ts';
import type { Clause } from './clauses.ts';
import type { Candidate } from './mention.ts';
import { inside } from './spans.ts';

/** Which of the dates in a clause speak for what is told there. */

/** An expression like 近年來, that bounds a time too vaguely to place an event in it. */
const isVague = ({ role, edtf }: DateReading) => role === 'since' && /^\d{4}~\/\.\.$/.test(edtf);

/** Whether a reading can place an event in time. */
export const datesEvents = (reading: DateReading) =>
	(reading.role === 'point' || reading.role === 'review' || reading.role === 'since') &&
	reading.rule !== 'dateline' &&
	!isVague(reading);

/** Days from an occurrence to the day that these words, right after it, count from it. */
const DAYS_FROM: readonly (readonly [words: RegExp, by: number])[] = [
	[/^(?:的?(?:次日|翌日|第二天|隔天|隔日)|后的?(?:次日|翌日|第二天))$/, 1],
	[/^的?前(?:一天|一日|夕)$/, -1]
];

/** 「衝突爆發次日」: the words that count from an occurrence tell its own day too. */
function countedFrom({ trigger, clause }: Candidate, date: DateReading): DateReading {
	if (date.start < trigger.end || !/^\d{4}-\d{2}-\d{2}$/.test(date.edtf)) return date;
	const words = clause.text.slice(trigger.end - clause.start, date.end - clause.start);
	const by = DAYS_FROM.find(([pattern]) => pattern.test(words))?.[1];
	if (!by) return date;
	const edtf = addDays(date.edtf, -by);
	const step = `the day ${by > 0 ? 'before' : 'after'} ${date.edtf}`;
	return { ...date, edtf, derivation: [...date.derivation, step, edtf] };
}

/** 「宣布願在五年內邀請」: a time set for what is announced is not that of the announcement. */
export const isAim = ({ trigger }: Candidate, { rule, start }: DateReading) =>
	start >= trigger.end && (rule === 'stretch' || rule === 'distance');

/** A length inside an attribute (30日以內的簽證) measures a thing. */
export const isMeasure = ({ rule, start, end }: DateReading, clause: Clause) =>
	(rule === 'distance' || rule === 'stretch') &&
	(/^(?:的|免签|免办)/.test(clause.text.slice(end - clause.start)) ||
		isQuoted(clause.text.slice(0, start - clause.start)));
/** 「發表“未來十年願景”」: what is in a name. */
const isQuoted = (before: string) => before.lastIndexOf('“') > before.lastIndexOf('”');

/** 「18日下午1時(台灣時間19日凌晨1時)」: the same time by another clock. */
const isByOtherClock = ({ start }: DateReading, clause: Clause) =>
	OTHER_CLOCK.test(clause.text.slice(0, start - clause.start));
const OTHER_CLOCK = /[时点分半午晚]\([^()]{0,10}$/;

/** 「簽署協定並於次年1月生效」: between a trigger and the date of another act. */
const ANOTHER_ACT = /[并随其而][后已]?[自于]?$/;

/** 「9日出席2023年研討會」: the year of what is attended belongs to its name. */
export const isOfAttended = (date: DateReading, clause: Clause) =>
	isBareYear(date) && ATTENDED.test(clause.text.slice(0, date.start - clause.start));
const ATTENDED = /(?:出席|参加|列席|主持)了?$/;

/** Whether a date tells a day or a stretch of days. */
export const isOfDays = ({ edtf }: DateReading) => ['day', 'days'].includes(precisionOf(edtf));

/** The dates of a clause, without years of names beside which a day is told. */
const withoutNamedYears = (dates: readonly DateReading[], clause: Clause) =>
	dates.some(isOfDays) ? dates.filter((date) => !isOfAttended(date, clause)) : [...dates];

/** The date of its own clause that a candidate takes; null when none speaks for it. */
export function inClause(candidate: Candidate, dates: readonly DateReading[]): DateReading | null {
	const own = withoutNamedYears(inside(dates, candidate.clause), candidate.clause)
		.filter((date) => !isByOtherClock(date, candidate.clause))
		.filter(datesEvents)
		.filter((date) => !isMeasure(date, candidate.clause))
		.filter((date) => !isOfName(date, candidate.clause) || names(candidate, date))
		.filter((date) => !isBeginning(date, candidate))
		.filter((date) => !isOfNews(date, candidate) && !isComparison(date, candidate.clause));
	// 「中國與日本周一舉行對話」: the trigger itself may hold the date.
	const before = own.filter(
		(date) =>
			date.end <= candidate.trigger.start ||
			(inside([date], candidate.trigger).length > 0 &&
				!['year', 'span'].includes(precisionOf(date.edtf)))
	);
	const after = own.filter(
		(date) =>
			date.start >= candidate.trigger.end &&
			date.role === 'point' &&
			!ANOTHER_ACT.test(
				candidate.clause.text.slice(
					candidate.trigger.end - candidate.clause.start,
					date.start - candidate.clause.start
				)
			)
	);
	const last = lastOf(before);
	if (last) return finerThan(last, after) ?? last;
	return after[0] ? countedFrom(candidate, after[0]) : null;
}

/** A year that is written out and nothing finer. */
export const isBareYear = ({ basis, edtf }: DateReading) =>
	basis === 'explicit' && precisionOf(edtf) === 'year';

/**
 * The last of some dates that makes a bare year exact: in 「9月5日出席2024年論壇」 and 「2024年論壇今天
 * 舉行」 the year belongs to the name of the forum.
 */
export function finerThan(year: DateReading, dates: readonly DateReading[]): DateReading | null {
	if (!isBareYear(year)) return null;
	const isFiner = ({ edtf, role }: DateReading) =>
		role === 'point' && edtf.startsWith(`${year.edtf}-`);
	return dates.findLast(isFiner) ?? null;
}

/** The last of some dates, made exact where it is a bare year. */
export function lastOf(dates: readonly DateReading[]): DateReading | null {
	const last = dates[dates.length - 1] ?? null;
	return (last && finerThan(last, dates)) ?? last;
}

/** 「向2026年“人文交流年”致賀信」: the year belongs to the name behind it. */
export const isOfName = ({ edtf, end }: DateReading, clause: Clause) =>
	precisionOf(edtf) === 'year' && /^[“《]/.test(clause.text.slice(end - clause.start));

/** 「2008年上任以來第九次」: the date tells since when, not when. */
function isBeginning({ end }: DateReading, { clause, trigger }: Candidate): boolean {
	const since = /^[^,]{1,8}以来/.exec(clause.text.slice(end - clause.start));
	return since !== null && trigger.start >= end + since[0].length;
}

/** 「今天發布了總統將訪華的消息」: the date tells when it was announced. */
export const isOfNews = ({ end }: DateReading, { clause, trigger }: Candidate) =>
	/^[^,]{0,8}?(?:发布|公布)了?[^,]*?(?:将|拟|即将)/.test(
		clause.text.slice(end - clause.start, Math.max(0, trigger.start - clause.start))
	);

/** 「黨的二十大後首次拉美之行」: the first since then, not at that time. */
const isComparison = ({ rule, end }: DateReading, clause: Clause) =>
	rule === 'known-event' && /^的?[首第]/.test(clause.text.slice(end - clause.start));

const names = ({ name }: Candidate, { start, end }: DateReading) =>
	name.start === end || (name.start <= start && end <= name.end);
