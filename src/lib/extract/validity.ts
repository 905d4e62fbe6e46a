import { isEdtf } from '../model/edtf.ts';
import type { DateReading } from '../time/reading.ts';
import type { Clause } from './clauses.ts';
import type { Candidate, Reading } from './mention.ts';
import { inside } from './spans.ts';

/** When what is decided takes effect, and how long it holds. */

/** A clause that says no more than when what was told before it takes effect. */
const TAKES_EFFECT =
	/^(?:并?将?)(?:自|从)?[^,]{2,16}起(?:正式|全面)?(?:执行|实施|施行|生效|试行|适用|开征|实行)?$/;
const EFFECTIVE: ReadonlySet<string> = new Set(['visa', 'document', 'other']);

/** 「對進口商品加徵關稅，自明天中午起執行」: the next clause may tell from when on. */
export function fromNextClause(
	candidate: Candidate,
	clauses: readonly Clause[],
	dates: readonly DateReading[]
): DateReading | null {
	const next = clauses[candidate.clauseIndex + 1];
	if (next?.sentence !== candidate.clause.sentence || !EFFECTIVE.has(candidate.rule.type))
		return null;
	return TAKES_EFFECT.test(next.text)
		? (inside(dates, next).find(({ role }) => role === 'point') ?? null)
		: null;
}

/** 「免簽政策開始施行，截至2025年底有效」: a policy that begins on a day may be told to end. */
export function untilItsEnd(
	candidate: Candidate,
	{ clauses, time }: Reading,
	reading: DateReading
): DateReading {
	if (candidate.rule.type !== 'visa' || !/^\d{4}-\d{2}-\d{2}(?:\/\.\.)?$/.test(reading.edtf))
		return reading;
	for (let index = candidate.clauseIndex; ; index += 1) {
		const clause = clauses[index];
		if (clause?.sentence !== candidate.clause.sentence) return reading;
		const end = inside(time.dates, clause).find(({ role }) => role === 'until');
		if (!end) continue;
		const edtf = `${reading.edtf.slice(0, 10)}/${end.edtf.slice(end.edtf.indexOf('/') + 1)}`;
		// 「截至2013年底」 is no end of what begins in 2023.
		if (isEdtf(edtf))
			return { ...reading, edtf, derivation: [...reading.derivation, end.edtf, edtf] };
	}
}

/** 「即日起恢復外交關係」: ties are restored on the day from which on they hold. */
export function onItsDay(reading: DateReading): DateReading {
	const [day = ''] = /^\d{4}-\d{2}-\d{2}(?=\/\.\.$)/.exec(reading.edtf) ?? [];
	return day === '' ? reading : { ...reading, edtf: day, derivation: [...reading.derivation, day] };
}

/** 「延長至2026年底」: where a policy has no day of its own, its end dates it. */
export function lastsUntil(
	{ clause, rule }: Candidate,
	dates: readonly DateReading[]
): DateReading | null {
	if (rule.type !== 'visa') return null;
	return inside(dates, clause).find(({ role }) => role === 'until') ?? null;
}
