import type { Found, Refine } from './chrono.ts';
import { isCalendarDay } from './days.ts';
import { isRangeable, type Expression } from './expression.ts';
import { joinBetween, joinRuns, joinWeekdays } from './join.ts';
import { parseNumber, NUMBER } from './numerals.ts';
import { matchAt } from './rules/rule.ts';
import { DATE_TRAPS } from './traps.ts';
import { UNITS } from './rules/calendar-terms.ts';

/** Passes over the finds of one block, in the order of `PASSES`. */

/** Of overlapping finds the longest stays, of equally long ones the first. */
const dropOverlaps: Refine = (found) => {
	const kept: Found[] = [];
	for (const one of found) {
		const last = kept.at(-1);
		if (!last || one.start >= last.end) kept.push(one);
		else if (one.end - one.start > last.end - last.start) kept[kept.length - 1] = one;
	}
	return kept;
};

/** Runs of the text in which no date is told: addresses, titles of works. */
const SILENT_RUNS: readonly { rule: string; reason: string; pattern: RegExp }[] = [
	{
		rule: 'date/web-address',
		reason: 'digits in a web address',
		pattern: /(?:[a-z]{3,5}:\/\/|www\.)[\x21-\x3b\x3d\x3f-\x7e]{1,400}/g
	},
	{
		rule: 'date/title-of-work',
		reason: 'part of a title',
		pattern: /《[^《》\n]{1,80}》/g
	}
];

const refuseSilentRuns: Refine = (found, text) => {
	let result = found;
	if (found.length === 0) return found;
	for (const { rule, reason, pattern } of SILENT_RUNS) {
		const runs = [...text.matchAll(pattern)];
		if (runs.length === 0) continue;
		let at = 0;
		result = result.map((one) => {
			while (at < runs.length && endOfRun(runs[at]) <= one.start) at += 1;
			const run = runs[at];
			const inside = run !== undefined && run.index <= one.start && one.end <= endOfRun(run);
			return inside ? refused(one, rule, reason) : one;
		});
	}
	return result;
};

const endOfRun = (run: RegExpExecArray | undefined) => (run ? run.index + run[0].length : 0);

const refused = (one: Found, rule: string, reason: string): Found => ({
	...one,
	rule,
	expression: { kind: 'refused', rule, reason }
});

/** Refuses finds whose surroundings show that they tell no time. */
const refuseTraps: Refine = (found, text) =>
	found.map((one) => {
		const trap = DATE_TRAPS.find(({ words, before, after, kinds }) => {
			if (kinds && !kinds.includes(one.expression.kind)) return false;
			if (words && !words.test(text.slice(one.start, one.end))) return false;
			if (before && !before.test(text.slice(Math.max(0, one.start - 8), one.start))) return false;
			return !after || after.test(text.slice(one.end, one.end + 16));
		});
		return trap ? refused(one, trap.rule, trap.reason) : one;
	});

const CONNECTOR = /^起?(?:至|到|直至|直到|一直到|[-–—－ー~～]{1,2})$/;
const LOOSE_CONNECTOR = /^[与和及]$/;
const RANGE_PREFIX = /(?:自从|从|自|由)$/;
const RANGE_SUFFIX =
	/(?:期间|之间|间(?!接|谍)|为?止|这段时间|的?(?:第?[一二三四五六七八九十0-9]{1,3}(?:年|天))(?:里|间))/y;
/** Any will do: it has every day that a year can have. */
const LEAP_YEAR = 2000;
const BETWEEN = /(?:之间|间(?!接|谍)|期间)/y;

/**
 * Changes finds one by one. A change that would reach into the find before or after is left out:
 * the words are theirs.
 */
function changeEach(found: readonly Found[], change: (one: Found) => Found): Found[] {
	let from = 0;
	return found.map((one, index) => {
		const changed = change(one);
		const to = found[index + 1]?.start ?? Infinity;
		const kept = changed.start >= from && changed.end <= to ? changed : one;
		from = kept.end;
		return kept;
	});
}

/** Joins 12月27日 and 28日 over 至 into one range. */
const joinRanges: Refine = (found, text) => {
	const result: Found[] = [];
	for (const one of found) {
		const last = result.at(-1);
		if (last && canJoin(last, one, text)) {
			result[result.length - 1] = {
				start: last.start,
				end: one.end,
				rule: last.rule === 'dateline' ? one.rule : last.rule,
				expression: { kind: 'range', from: last.expression, to: one.expression }
			};
		} else result.push(one);
	}
	return result;
};

function canJoin(last: Found, one: Found, text: string): boolean {
	if (!isRangeable(last.expression) || !isRangeable(one.expression)) return false;
	if (one.start - last.end > 4) return false;
	if (!isPossible(last.expression) || !isPossible(one.expression)) return false;
	const words = text.slice(last.end, one.start);
	if (words.includes('\n')) return false;
	const gap = words.replace(/\s/g, '');
	if (gap === '') return isTurnOfMonths(last.expression, one.expression);
	return (
		CONNECTOR.test(gap) ||
		(LOOSE_CONNECTOR.test(gap) &&
			(isNextDay(last.expression, one.expression) || matchAt(BETWEEN, text, one.end) !== null))
	);
}

/** 「7月28日及29日」: a day and the next one. */
function isNextDay(last: Expression, one: Expression): boolean {
	if (last.kind !== 'calendar' || one.kind !== 'calendar' || one.year || one.month) return false;
	if (last.day?.from !== 'text' || one.day?.from !== 'text') return false;
	return one.day.value === last.day.value + 1;
}

/** `8月底9月初` */
function isTurnOfMonths(last: Expression, one: Expression): boolean {
	if (last.kind !== 'calendar' || one.kind !== 'calendar' || one.year) return false;
	if (last.month?.from !== 'text' || one.month?.from !== 'text') return false;
	const isEnd = last.part === 'end' || last.part === 'last-third';
	const isStart = one.part === 'start' || one.part === 'first-third';
	return isEnd && isStart && one.month.value === (last.month.value % 12) + 1;
}

/** Whether the calendar has such a day in some year: a range does not begin or end on 2月30日. */
function isPossible(expression: Expression): boolean {
	if (expression.kind !== 'calendar') return true;
	const { year, month, day } = expression;
	if (month?.from !== 'text' || day?.from !== 'text') return true;
	return isCalendarDay(year?.from === 'text' ? year.value : LEAP_YEAR, month.value, day.value);
}

function prefixStart(text: string, start: number, prefix: RegExp): number {
	const match = prefix.exec(text.slice(Math.max(0, start - 8), start));
	return start - (match?.[0].length ?? 0);
}

/** Takes 从 before and 期间 after into a range. */
const widenRanges: Refine = (found, text) =>
	changeEach(found, (one) =>
		one.expression.kind === 'range'
			? {
					...one,
					start: prefixStart(text, one.start, RANGE_PREFIX),
					end: one.end + (matchAt(RANGE_SUFFIX, text, one.end)?.[0].length ?? 0)
				}
			: one
	);

const OPEN_PREFIX = /(?:自从|从|自)$/;
const FROM_ON = /(?:(?:或|及|以及)(?:之|以)后|起(?![义草诉源飞身因伏步来码到点])|以来|至今|以降)/y;
const STARTING = /^(?:起|开始)/;
const BEGINNING = /开始/y;
/** 「從2023年4月打到現在」 */
const UNTIL_NOW = /[^,。;]{0,10}?(?:[到至](?:现在|今天|如今|目前)|至今|迄今)/y;
const AFTER = /(?:(?:之|以)后|后(?![天来续期方勤代世者发半果]))/y;
const LIMIT_PREFIX =
	/(?:截至|截止到?|截止至|截至到|直到|直至|(?:延长|延期|延续|展期|推迟|顺延|持续|有效期?|有效期限|期限|实施|执行|试行)(?:至|到))$/;
/** 「將對法國的免簽政策延長至2026年底」, with the policy between. */
const EXTENDED = /延(?:长|续|期)[^,。;]{1,40}[至到]$/;
const EXTENSION_REACH = 44;
const PUT_OFF = /^(?:推迟|延期|顺延|延)[至到]$/;
const HELD_THEN = /[^,。;]{0,12}?(?:举行|召开|举办|进行|开幕|登场)/y;
const SO_FAR = /^(?:截|$)/;
const UP_TO = /(?:(?:或|及|以及)(?:之|以)前|为?止)/y;
const BEFORE =
	/(?:(?:之|以)前|前(?![往来后夕沿锋途瞻总首外任去景线期提所身述进列苏政一二三四五六七八九十两几半0-9]))/y;
const LASTING = new RegExp(
	`(?:(?:,|,?有效期|,?试行)?为期|试行(?=[^,。]{1,4}[年月](?![内以免的]))|(?:访问?(?:中国|华)?|停火|休战|停战|(?:访问?|出访|到访|走访)[^,。;、0-9]{1,6}?)(?=[^,。]{1,3}[天日](?:[,。;]|$)))(${NUMBER})个?(年|月|周|星期|天|日)`,
	'g'
);
/** How far behind a beginning its duration may be told. */
const LASTING_REACH = 40;

/** Reads 起, 以来, 之后 as beginnings and 截至, 之前, 止 as ends of what lasts. */
const openEnds: Refine = (found, text) =>
	changeEach(found, (one) => {
		if (!isRangeable(one.expression)) return one;
		if (one.rule === 'dateline') return one;
		return openBeginning(one, text) ?? openLimit(one, text) ?? one;
	});

function openBeginning(one: Found, text: string): Found | null {
	const start = prefixStart(text, one.start, OPEN_PREFIX);
	const hasPrefix = start < one.start;
	const inclusive =
		matchAt(FROM_ON, text, one.end) ??
		(hasPrefix || isWholeYears(one.expression) ? matchAt(BEGINNING, text, one.end) : null);
	const untilNow = hasPrefix ? matchAt(UNTIL_NOW, text, one.end) : null;
	if (untilNow)
		return {
			...one,
			start,
			expression: { kind: 'since', of: one.expression, inclusive: true, isStart: false }
		};
	const after = inclusive ?? matchAt(AFTER, text, one.end);
	if (!after) return null;
	const end = one.end + after[0].length;
	const lasting = inclusive ? lastingAfter(text, end) : null;
	return {
		...one,
		start,
		end,
		expression: {
			kind: 'since',
			of: one.expression,
			inclusive: inclusive !== null,
			isStart: STARTING.test(after[0]),
			...(lasting && { lasting })
		}
	};
}

const isWholeYears = (expression: Expression) =>
	expression.kind === 'calendar' && expression.month === undefined && expression.day === undefined;

/** The duration that closes a beginning in the same sentence: 从3月14日起…为期一年. */
function lastingAfter(text: string, offset: number) {
	const [sentence = ''] = text.slice(offset, offset + LASTING_REACH).split(/[。!?\n]/);
	const match = [...sentence.matchAll(LASTING)][0];
	const count = match && parseNumber(match[1] ?? '');
	const unit = match && UNITS[match[2] ?? ''];
	return count && unit ? { count, unit } : null;
}

function openLimit(one: Found, text: string): Found | null {
	const start = prefixStart(text, one.start, LIMIT_PREFIX);
	// 「推遲到明年在帕勞舉行」: the new time is that of the event itself.
	if (PUT_OFF.test(text.slice(start, one.start)) && matchAt(HELD_THEN, text, one.end)) return null;
	const before = text.slice(Math.max(0, one.start - EXTENSION_REACH), one.start);
	if (start === one.start && EXTENDED.test(before))
		return {
			...one,
			start: one.start - 1,
			expression: { kind: 'until', of: one.expression, inclusive: true, isSoFar: false }
		};
	const suffix = matchAt(UP_TO, text, one.end);
	if (start < one.start || suffix) {
		return {
			...one,
			start,
			end: one.end + (suffix?.[0].length ?? 0),
			expression: {
				kind: 'until',
				of: one.expression,
				inclusive: true,
				isSoFar: SO_FAR.test(text.slice(start, one.start))
			}
		};
	}
	const earlier = matchAt(BEFORE, text, one.end);
	if (!earlier) return null;
	return {
		...one,
		end: one.end + earlier[0].length,
		expression: { kind: 'until', of: one.expression, inclusive: false, isSoFar: false }
	};
}

/** The passes, in order. */
export const PASSES: readonly Refine[] = [
	dropOverlaps,
	refuseSilentRuns,
	refuseTraps,
	joinWeekdays,
	joinRuns,
	joinRanges,
	widenRanges,
	openEnds,
	joinBetween
];
