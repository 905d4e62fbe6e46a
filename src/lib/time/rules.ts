import {
	barePartRule,
	bareQuarterRule,
	calendarRule,
	epithetMonthRule,
	monthPairRule,
	newYearRule,
	yearTurnRule
} from './rules/calendar.ts';
import { distanceRule, recentYearsRule, reviewRule, stretchRule } from './rules/durations.ts';
import { eventRule } from './rules/events.ts';
import { centuryRule, decadeRule, planPeriodRule } from './rules/fixed-years.ts';
import { holidayRule, numberedHolidayRule } from './rules/holidays.ts';
import { lunarRule } from './rules/lunar.ts';
import { lookalikeRules } from './rules/lookalikes.ts';
import {
	bareYearsRule,
	listedYearRule,
	monthDayRule,
	numericRule,
	yearLastRule
} from './rules/numeric.ts';
import { bracketedNumberRule, sameTimeRule, shortDayRule } from './rules/short-words.ts';
import { bareSeasonRule, shortSeasonRule } from './rules/seasons.ts';
import type { DateRule } from './rules/rule.ts';
import {
	anniversaryRule,
	dayGroupRule,
	halfWeekRule,
	latelyRule,
	quarterShiftRule,
	weekdayRule,
	weekRule,
	yearGroupRule
} from './rules/weeks-and-days.ts';

/**
 * Every way of writing a date that is understood. All rules read the whole text; of finds that
 * overlap the longest stays, and of equally long ones that of the rule which stands first here.
 */
export const DATE_RULES: readonly DateRule[] = [
	calendarRule,
	numericRule,
	yearLastRule,
	monthDayRule,
	bareYearsRule,
	listedYearRule,
	reviewRule,
	stretchRule,
	distanceRule,
	recentYearsRule,
	barePartRule,
	yearTurnRule,
	newYearRule,
	monthPairRule,
	bareQuarterRule,
	quarterShiftRule,
	epithetMonthRule,
	bracketedNumberRule,
	shortDayRule,
	sameTimeRule,
	shortSeasonRule,
	bareSeasonRule,
	weekRule,
	halfWeekRule,
	weekdayRule,
	dayGroupRule,
	yearGroupRule,
	centuryRule,
	decadeRule,
	planPeriodRule,
	latelyRule,
	anniversaryRule,
	holidayRule,
	numberedHolidayRule,
	lunarRule,
	eventRule,
	...lookalikeRules
];
