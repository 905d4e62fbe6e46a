import { boundsOf, precisionOf } from '../model/edtf.ts';
import { addDays, daysBetween } from '../time/days.ts';
import { withLength } from '../time/event-log.ts';
import { STATISTIC } from '../time/frames.ts';
import type { DateReading, Frame } from '../time/reading.ts';
import { dateAfterwards, dateDuring, dateNamesake, datePlanned } from './antecedents.ts';
import type { Clause } from './clauses.ts';
import { dateListed } from './date-lists.ts';
import type { Candidate, DatedCandidate, Dating, Reading } from './mention.ts';
import { inside } from './spans.ts';
import { fromNextClause, lastsUntil, onItsDay, untilItsEnd } from './validity.ts';

/** An expression like 近年來, that bounds a time too vaguely to place an event in it. */
const isVague = ({ role, edtf }: DateReading) => role === 'since' && /^\d{4}~\/\.\.$/.test(edtf);

const datesEvents = (reading: DateReading) =>
	(reading.role === 'point' || reading.role === 'review' || reading.role === 'since') &&
	reading.rule !== 'dateline' &&
	!isVague(reading);

/** An open time (從3月14日起) goes on for its own event, not for those told after it. */
const canGovern = (frame: Frame) => boundsOf(frame.reading.edtf)?.latest !== null;

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
const isAim = ({ trigger }: Candidate, { rule, start }: DateReading) =>
	start >= trigger.end && (rule === 'stretch' || rule === 'distance');

/** A length inside an attribute (30日以內的簽證) measures a thing. */
const isMeasure = ({ rule, end }: DateReading, clause: Clause) =>
	(rule === 'distance' || rule === 'stretch') &&
	/^(?:的|免签|免办)/.test(clause.text.slice(end - clause.start));

/** 「18日下午1時(台灣時間19日凌晨1時)」: the same time by another clock. */
const isByOtherClock = ({ start }: DateReading, clause: Clause) =>
	OTHER_CLOCK.test(clause.text.slice(0, start - clause.start));
const OTHER_CLOCK = /[时点分半午晚]\([^()]{0,10}$/;

/** 「簽署協定並於次年1月生效」: between a trigger and the date of another act. */
const ANOTHER_ACT = /[并随其而][后已]?[自于]?$/;

function inClause(candidate: Candidate, dates: readonly DateReading[]): DateReading | null {
	const own = inside(dates, candidate.clause)
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

const isBareYear = ({ basis, edtf }: DateReading) =>
	basis === 'explicit' && precisionOf(edtf) === 'year';

/**
 * The last of some dates that makes a bare year exact: in 「9月5日出席2024年論壇」 and 「2024年論壇今天
 * 舉行」 the year belongs to the name of the forum.
 */
function finerThan(year: DateReading, dates: readonly DateReading[]): DateReading | null {
	if (!isBareYear(year)) return null;
	const isFiner = ({ edtf, role }: DateReading) =>
		role === 'point' && edtf.startsWith(`${year.edtf}-`);
	return dates.findLast(isFiner) ?? null;
}

function lastOf(dates: readonly DateReading[]): DateReading | null {
	const last = dates[dates.length - 1] ?? null;
	return (last && finerThan(last, dates)) ?? last;
}

/** 「向2026年“人文交流年”致賀信」: the year belongs to the name behind it. */
const isOfName = ({ edtf, end }: DateReading, clause: Clause) =>
	precisionOf(edtf) === 'year' && /^[“《]/.test(clause.text.slice(end - clause.start));

/** 「2008年上任以來第九次」: the date tells since when, not when. */
function isBeginning({ end }: DateReading, { clause, trigger }: Candidate): boolean {
	const since = /^[^,]{1,8}以来/.exec(clause.text.slice(end - clause.start));
	return since !== null && trigger.start >= end + since[0].length;
}

/** 「今天發布了總統將訪華的消息」: the date tells when it was announced. */
const isOfNews = ({ end }: DateReading, { clause, trigger }: Candidate) =>
	/^[^,]{0,8}?(?:发布|公布)了?[^,]*?(?:将|拟|即将)/.test(
		clause.text.slice(end - clause.start, Math.max(0, trigger.start - clause.start))
	);

/** 「黨的二十大後首次拉美之行」: the first since then, not at that time. */
const isComparison = ({ rule, end }: DateReading, clause: Clause) =>
	rule === 'known-event' && /^的?[首第]/.test(clause.text.slice(end - clause.start));

const names = ({ name }: Candidate, { start, end }: DateReading) =>
	name.start === end || (name.start <= start && end <= name.end);

/** 「自去年10月衝突爆發以來，」: what is told after it took place since then. */
function sinceThen(clause: Clause, reading: DateReading): DateReading {
	const isSince = reading.role === 'point' && /^(?:而|但)?(?:自|从).*以来$/u.test(clause.text);
	return isSince && !reading.edtf.includes('/')
		? { ...reading, edtf: `${reading.edtf}/..`, role: 'since' }
		: reading;
}

/** A noun phrase with a clause inside (……下榻的地方) keeps its date to itself. */
const NOUN_PHRASE = /的\p{Script=Han}{1,6}$/u;

/** 「以2027年建交45周年為目標，」 looks ahead to a day that what follows does not wait for. */
const AIM = /^以.*为(?:目标|契机|起点|新起点)$/u;

/** 「在8日的閉幕式上，」 sets the scene. */
const LOCATIVE = /^在.*[上中里]$/u;

/** 「本月上旬的中東之行濃墨重彩，」: the occurrence that the date is of is what its clause tells of. */
const OF_SUBJECT =
	/^的[^,的]{1,12}(?:之行|访问|会议|峰会|论坛|会晤|会谈|大会)(?:$|[更最尤也]?(?:是|为)|取得|达成|成功|圆满|硕果|成果)/u;
const FARTHEST_OPENING = 2;

/** Whether a date in a clause speaks for the clauses after it: not one inside an attribute. */
function carriesOn(clause: Clause, reading: DateReading): boolean {
	const after = clause.text.slice(reading.end - clause.start);
	if (after === '') return true;
	if (/^[^,]{1,8}以来./u.test(after)) return false;
	if (precisionOf(reading.edtf) !== 'year' && STATISTIC.test(after)) return false;
	if (LOCATIVE.test(clause.text)) return true;
	if (OF_SUBJECT.test(after) && reading.start - clause.start <= FARTHEST_OPENING) return true;
	return (
		!NOUN_PHRASE.test(clause.text) &&
		!AIM.test(clause.text) &&
		!/^的|^(?:签署|发布|提出|达成|建立|通过)的/.test(after)
	);
}

function fromEarlierClause(
	candidate: Candidate,
	clauses: readonly Clause[],
	dates: readonly DateReading[]
): DateReading | null {
	// A bare year may be part of a name: a finer date before it tells the time.
	let found: DateReading | null = null;
	for (let index = candidate.clauseIndex - 1; index >= 0; index--) {
		const clause = clauses[index];
		if (clause?.sentence !== candidate.clause.sentence) break;
		const carried = inside(dates, clause)
			.filter(datesEvents)
			.filter((date) => carriesOn(clause, date));
		const last = lastOf(carried);
		if (!last) continue;
		if (found) return finerThan(found, [last]) ?? found;
		if (!isBareYear(last)) return sinceThen(clause, last);
		found = last;
	}
	return found;
}

/** 「除……外」 leans on the clause after it. */
function fromMainClause(
	candidate: Candidate,
	clauses: readonly Clause[],
	dates: readonly DateReading[]
): DateReading | null {
	if (!/^除[^,]+外$/.test(candidate.clause.text)) return null;
	const next = clauses[candidate.clauseIndex + 1];
	if (next?.sentence !== candidate.clause.sentence) return null;
	return inside(dates, next).find(datesEvents) ?? null;
}

/** The frame opened last among those that govern an offset. */
export function frameAt(frames: readonly Frame[], offset: number): Frame | null {
	let found: Frame | null = null;
	for (const frame of frames)
		if (
			frame.start <= offset &&
			offset < frame.end &&
			canGovern(frame) &&
			(!found || frame.start >= found.start)
		)
			found = frame;
	return found;
}

/** 「7日抵達，開始為期六天的訪問」: the days of an occurrence whose first or last one is told with its length. */
function asLongAsTold(reading: DateReading, { trigger }: Candidate, text: string): DateReading {
	const words = text.slice(reading.end, trigger.start);
	if (!/(?:为期|历时).{1,4}[天日]的[^,。;]{0,6}$/.test(words)) return reading;
	const edtf = withLength(reading, words);
	if (edtf === reading.edtf) return reading;
	const [first = '', last = ''] = edtf.split('/');
	const days = daysBetween(first, last) + 1;
	const step = reading.edtf === first ? `${days} days from ${first}` : `${days} days up to ${last}`;
	return { ...reading, edtf, derivation: [...reading.derivation, step, edtf] };
}

const ownDating = (reading: DateReading): Dating => ({ kind: 'own', reading });
const frameDating = (frame: Frame | null): Dating | null =>
	frame && { kind: 'frame', reading: frame.reading, frame };

/** An anniversary is dated by the year that the time layer counted for it. */
function dateAnniversary(candidate: Candidate, { clauses, time }: Reading): Dating | null {
	const [counted] = inside(time.dates, candidate.trigger);
	if (!counted) return null;
	const own = inClause(candidate, time.dates);
	const nearest = own ?? fromEarlierClause(candidate, clauses, time.dates);
	// 「明天迎來復交20周年」: the day is finer than the year that was counted.
	if (nearest?.edtf.startsWith(counted.edtf)) return ownDating(nearest);
	if (own) return ownDating({ ...own, edtf: counted.edtf });
	const frame = frameAt(time.frames, candidate.trigger.start);
	return frame?.reading.edtf === counted.edtf ? frameDating(frame) : ownDating(counted);
}

const FROM_A_DAY = /^\d{4}-\d{2}-\d{2}\//;

/**
 * A title is dated by a day of its own or the one under it; a year in it is part of a name more often
 * than not, and the day of the lead dates the lead.
 */
function dateTitle(candidate: Candidate, { document, time }: Reading): Dating | null {
	const own = inClause(candidate, time.dates);
	if (own && (FROM_A_DAY.test(own.edtf) || !['year', 'span'].includes(precisionOf(own.edtf))))
		return ownDating(own);
	const byline = document.blocks.find(({ kind }) => kind === 'byline');
	const [day] = byline
		? inside(time.dates, byline).filter(({ edtf }) => precisionOf(edtf) === 'day')
		: [];
	return day ? ownDating(day) : null;
}

/**
 * Finds what dates a candidate: an expression in its own clause, one in an earlier clause of its
 * sentence, an occurrence during which it took place, or the frame that governs its place; null
 * when nothing does.
 *
 * @param earlier the dated candidates before it, in text order
 */
export function dateCandidate(
	candidate: Candidate,
	reading: Reading,
	earlier: readonly DatedCandidate[]
): Dating | null {
	const { clauses, document, time } = reading;
	const block = document.sentences[candidate.clause.sentence]?.block ?? -1;
	if (document.blocks[block]?.kind === 'title') return dateTitle(candidate, reading);
	if (candidate.rule.type === 'anniversary') return dateAnniversary(candidate, reading);
	const within = inClause(candidate, time.dates);
	if (!within && inside(time.dates, candidate.clause).some((date) => isOfNews(date, candidate)))
		return null;
	const earlierInSentence = fromEarlierClause(candidate, clauses, time.dates);
	const inTrigger = inside(time.dates, candidate.trigger)
		.filter((date) => !isMeasure(date, candidate.clause))
		.filter(datesEvents);
	const own =
		(within &&
			earlierInSentence &&
			(isAim(candidate, within) ? earlierInSentence : finerThan(within, [earlierInSentence]))) ??
		within ??
		lastsUntil(candidate, time.dates) ??
		fromNextClause(candidate, clauses, time.dates) ??
		earlierInSentence ??
		fromMainClause(candidate, clauses, time.dates) ??
		inTrigger.find(({ edtf }) => precisionOf(edtf) !== 'year');
	if (own && candidate.rule.type === 'relations') return ownDating(onItsDay(own));
	if (own) {
		const asLong = asLongAsTold(own, candidate, document.folded.text);
		return ownDating(untilItsEnd(candidate, reading, asLong));
	}
	// 「通過2025年預算的決議」: the year may belong to what the act is about.
	const ofSubject =
		inTrigger[0] ??
		inside(time.dates, candidate.clause).find((date) => isOfName(date, candidate.clause));
	const listed = dateListed(candidate, reading);
	if (listed) return ownDating(listed);
	return (
		dateAfterwards(candidate, reading, earlier) ??
		dateNamesake(candidate, reading, earlier) ??
		dateDuring(candidate, reading, earlier) ??
		datePlanned(candidate, reading, earlier) ??
		frameDating(frameAt(time.frames, candidate.trigger.start)) ??
		(ofSubject ? ownDating(ofSubject) : null)
	);
}
