/** The texts of the chart, in one language. */
export interface ChartPhrases {
	/** The labels of the axis. Centuries and months count from 1. */
	axis: {
		century: (century: number) => string;
		/** From its first year. */
		decade: (year: number) => string;
		/** By itself in the upper row or at steps of several years. */
		year: (year: number) => string;
		month: (month: number) => string;
		monthOfYear: (year: number, month: number) => string;
		day: (day: number) => string;
	};
	/** Width in px of the column in which the names of lanes fit. */
	headWidth: number;
	/** Headings of plates: what is known to no more than this unit, after the annals' 是年. */
	plateHeads: Readonly<Record<'month' | 'season' | 'half' | 'year' | 'decade' | 'century', string>>;
	/** Before what is approximate. */
	approximate: string;
	/** What the chart is, and its keys. */
	chart: string;
	zoomIn: string;
	zoomOut: string;
	wholeExtent: string;
	/** A part of the ledger. */
	part: (name: string, count: number) => string;
	inView: string;
	named: string;
	marked: string;
	counted: string;
	earlier: string;
	later: string;
	years: (count: number) => string;
	items: (count: number) => string;
	more: (count: number, lane: string) => string;
	moreInList: string;
	close: string;
	ofAll: (count: number, total: number) => string;
	laneEarlier: (count: number, lane: string) => string;
	laneLater: (count: number, lane: string) => string;
	noRegion: string;
	noValue: string;
	oneLane: string;
	today: string;
	reading: string;
	foldedLanes: string;
	overview: string;
	rangeFrom: string;
	rangeTo: string;
	rangeWhole: string;
	showYear: (year: number) => string;
	/** How finely a time is known. */
	shades: Readonly<Record<'day' | 'month' | 'year', string>>;
	/** The length of a view. */
	length: (count: number, unit: 'year' | 'month' | 'day') => string;
}
