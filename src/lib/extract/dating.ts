import { boundsOf, precisionOf } from '../model/edtf.ts';
import { daysBetween } from '../time/days.ts';
import { withLength } from '../time/event-log.ts';
import { STATISTIC } from '../time/frames.ts';
import type { DateReading, Frame } from '../time/reading.ts';
import {
	SOON_AFTER,
	soonAfter,
	dateAfterwards,
	dateDuring,
	dateNamesake,
	dateTakenUp,
	datePlanned,
	dateWithinVisit,
	visitorsNamed
} from './antecedents.ts';
import {
	datesEvents,
	finerThan,
	inClause,
	isAim,
	isBareYear,
	isMeasure,
	isOfAttended,
	isOfDays,
	isOfName,
	isOfNews,
	lastOf
} from './clause-dates.ts';
import type { Clause } from './clauses.ts';
import { dateListed } from './date-lists.ts';
import type { Candidate, DatedCandidate, Dating, Reading } from './mention.ts';
import { inside } from './spans.ts';
import { fromNextClause, lastsUntil, onItsDay, untilItsEnd } from './validity.ts';

/** An open time (從3月14日起) goes on for its own event, not for those told after it. */
const canGovern = (frame: Frame) => boundsOf(frame.reading.edtf)?.latest !== null;

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

/** 「2024年1月9日，王毅出席2023年研討會」 */
const namesAttended = (year: DateReading, day: DateReading, clause: Clause) =>
	isOfAttended(year, clause) && isOfDays(day);

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

/** The frame that governs a candidate; the days of a visit are not those of another guest's. */
function frameFor(candidate: Candidate, { clauses, entities, time }: Reading): Frame | null {
	const frame = frameAt(time.frames, candidate.trigger.start);
	const isOfDays = frame !== null && FROM_A_DAY.test(`${frame.reading.edtf}/`);
	return isOfDays && visitorsNamed(candidate, clauses, entities).size > 0 ? null : frame;
}

/** 「不久將訪華」, of a report on a day: what lies ahead did not happen on it, and nothing tells when it will. */
function withoutPlans({ clause }: Candidate, frame: Frame | null, { reference }: Reading) {
	const isOver = frame !== null && FROM_A_DAY.test(`${frame.reading.edtf}/`);
	const latest = isOver ? boundsOf(frame.reading.edtf)?.latest : null;
	return latest && latest <= reference && UNDATED_PLAN.test(clause.text) ? null : frame;
}
const UNDATED_PLAN = /不久(?:之?后)?将|即将(?!过去)|有望/;

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
			(isAim(candidate, within) || namesAttended(within, earlierInSentence, candidate.clause)
				? earlierInSentence
				: finerThan(within, [earlierInSentence]))) ??
		within ??
		lastsUntil(candidate, time.dates) ??
		fromNextClause(candidate, clauses, time.dates) ??
		earlierInSentence ??
		fromMainClause(candidate, clauses, time.dates) ??
		inTrigger.find(({ edtf }) => precisionOf(edtf) !== 'year');
	if (own && own === earlierInSentence && SOON_AFTER.test(candidate.clause.text))
		return ownDating(soonAfter(own));
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
		dateTakenUp(candidate, reading, earlier) ??
		dateDuring(candidate, reading, earlier) ??
		datePlanned(candidate, reading, earlier) ??
		frameDating(withoutPlans(candidate, frameFor(candidate, reading), reading)) ??
		dateWithinVisit(candidate, reading, earlier) ??
		(ofSubject ? ownDating(ofSubject) : null)
	);
}
