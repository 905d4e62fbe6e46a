/**
 * What date words say before a calendar is consulted. The rules make expressions, `resolve.ts` turns
 * them into EDTF in their place in the text.
 */

/** Where a year, month or day comes from. */
export type Term =
	/** Written out: `2023年`. */
	| { from: 'text'; value: number }
	/** Counted from the reference day: `去年` is −1. */
	| { from: 'reference'; by: number }
	/** Counted from the last date told: `次年` is +1, `同年` 0. */
	| { from: 'discourse'; by: number }
	/** The year or month that the text is about, the reference's when it tells none: `年底`. */
	| { from: 'frame' };

/** A part of a year or month; numbers are the sub-year groupings of EDTF (21–24, 33–36, 40, 41). */
export type Part =
	'start' | 'first-third' | 'middle' | 'last-third' | 'end' | 'first-half' | 'second-half' | number;

export type Unit = 'day' | 'workday' | 'week' | 'month' | 'quarter' | 'year';

/** `前5个月`, `最后4个月`, `第二周`: smaller units picked out of a year or month. */
export interface Selection {
	pick: 'first' | 'last' | 'nth';
	count: number;
	unit: Unit;
	/** A weekday that is counted instead of whole weeks, Monday 1: `第一个星期一`. */
	weekday?: number;
}

/** A place on the calendar with as many fields as the words tell. */
export interface Calendar {
	kind: 'calendar';
	year?: Term;
	month?: Term;
	day?: Term;
	part?: Part;
	/** Edge of the quarter that `part` names: `四季度初`. */
	edge?: 'start' | 'end';
	selection?: Selection;
	/** `前后`, `左右`. */
	approximate?: boolean;
}

/** `上周三`: a week, or a day in it; Monday is 1. */
export interface Week {
	kind: 'week';
	/** Weeks from the reference's; null when only the weekday is told. */
	by: number | null;
	days: readonly [first: number, last: number];
}

/** `三天后`, `50多年前`: so much before or after another time. */
export interface Distance {
	kind: 'distance';
	count: number;
	unit: Unit;
	direction: 1 | -1;
	/** `多`, `几`, `约`: the number is not exact. */
	vague: boolean;
}

/** `近三年`, `未来10天`, `五日内`: a stretch that begins or ends at the reference. */
export interface Stretch {
	kind: 'stretch';
	count: number;
	unit: Unit;
	direction: 1 | -1;
	/** Whether it begins at the day told last: `此后三天`. */
	isAfterTold: boolean;
}

/** `十年来`: so many years up to the time of speaking, still open. */
export interface Lasting {
	kind: 'lasting';
	count: number;
	unit: Unit;
	vague: boolean;
}

/** Fixed years whatever the reference is: a decade, a century, a plan period, a reign. */
export interface Years {
	kind: 'years';
	edtf: string;
	/** The event whose date it is, for a date out of the table of known events. */
	event?: string;
}

export type Expression =
	| Calendar
	| Week
	| Distance
	| Stretch
	| Lasting
	| Years
	/** `一年来`, `过去一年`: the year under review. */
	| { kind: 'review' }
	/** `岁末年初`: the turn of the year. */
	| { kind: 'year-turn' }
	/** `新的一年`: the year that has begun, or late in a year the one to come. */
	| { kind: 'new-year' }
	/** `近期`, `日前`: lately. */
	| { kind: 'lately' }
	/** `90年代` without its century. */
	| {
			kind: 'decade';
			decade: number;
			part?: 'start' | 'middle' | 'end' | 'first-half' | 'second-half';
	  }
	/** `去年春节`: a holiday by its name. */
	| {
			kind: 'holiday';
			name: string;
			isNext: boolean;
			year?: Term;
			/** Days after its first: 春节翌日, 逾越节第三天. */
			daysAfter?: number;
	  }
	/** `旧金山会晤以来`, `访问期间`, `会后`: from, during or after an event that the text has dated. */
	| { kind: 'told-event'; name: string; scope: 'since' | 'during' | 'after' }
	/** `农历八月初八`, `正月`: a day or month of the Chinese lunar calendar. */
	| { kind: 'lunar'; month: number; isLeap: boolean; day?: number; year?: Term }
	/** `75周年`. */
	| { kind: 'anniversary'; count: number }
	/** `今明两天`: days from the reference. */
	| { kind: 'days'; first: number; last: number }
	/** `上上季度`: quarters from the reference's. */
	| { kind: 'quarter'; by: number; edge?: 'start' | 'end' }
	| { kind: 'range'; from: Expression; to: Expression }
	| {
			kind: 'since';
			of: Expression;
			/** 之后 leaves the day, month or year itself out. */
			inclusive: boolean;
			/** 起 and 开始 tell a start, 以来 and 之后 what lasts. */
			isStart: boolean;
			/** `为期一年` */
			lasting?: { count: number; unit: Unit };
	  }
	/** `截至`, `止` (isSoFar), `延长至`, `之前`. */
	| { kind: 'until'; of: Expression; inclusive: boolean; isSoFar: boolean }
	/** Words that look like a date and are none. */
	| { kind: 'refused'; rule: string; reason: string };

/** Expressions that can stand at an end of a range. */
export function isRangeable(expression: Expression): boolean {
	switch (expression.kind) {
		case 'calendar':
		case 'holiday':
		case 'lunar':
		case 'week':
		case 'decade':
		case 'years':
		case 'quarter':
			return true;
		default:
			return false;
	}
}
