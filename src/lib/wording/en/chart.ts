import type { ChartPhrases } from '../chart-phrases.ts';
import { counted, number } from './numbers.ts';
import { ordinal } from './ordinal.ts';

const UNITS = { year: 'yr', month: 'mo', day: 'd' };

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const monthName = (month: number) => MONTHS[month - 1] ?? '';

export const chart: ChartPhrases = {
	axis: {
		century: (century) => `${ordinal(century)} century`,
		decade: (year) => `${year}s`,
		year: String,
		month: monthName,
		monthOfYear: (year, month) => `${monthName(month)} ${year}`,
		day: String
	},
	headWidth: 172,
	plateHeads: {
		month: 'Day unknown',
		season: 'Season only',
		half: 'Half-year only',
		year: 'Year only',
		decade: 'Decade only',
		century: 'Century only'
	},
	approximate: 'c. ',
	chart: 'Timeline: arrow keys move, plus and minus zoom, Enter selects, Esc cancels',
	zoomIn: 'Zoom in',
	zoomOut: 'Zoom out',
	wholeExtent: 'All',
	part: (name, count) => `${number(count)} ${name}`,
	inView: 'in view',
	named: 'named',
	marked: 'marked',
	counted: 'counted',
	earlier: 'earlier',
	later: 'later',
	years: (count) => counted(count, 'year'),
	items: (count) => counted(count, 'event'),
	more: (count, lane) => `${lane}: ${number(count)} more`,
	moreInList: 'Mark in the list',
	close: 'Close',
	ofAll: (count, total) => `${number(count)} of ${number(total)} after filtering`,
	laneEarlier: (count, lane) => `${lane}: ${number(count)} earlier, go there`,
	laneLater: (count, lane) => `${lane}: ${number(count)} later, go there`,
	noRegion: 'No region',
	noValue: 'None',
	oneLane: 'All events',
	today: 'Today',
	reading: 'Arranging the events…',
	foldedLanes: 'Nothing in view',
	overview: 'Overview',
	rangeFrom: 'Start of the view',
	rangeTo: 'End of the view',
	rangeWhole: 'Move the view',
	showYear: (year) => `Show ${year}`,
	shades: { day: 'day', month: 'month', year: 'year' },
	length: (count, unit) => `${count} ${UNITS[unit]}`
};
