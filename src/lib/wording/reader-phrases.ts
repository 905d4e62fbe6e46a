/** The texts of the page that shows a source, in one language. */
export interface ReaderPhrases {
	/** Names of the site's parts. */
	sources: string;
	sourcesNote: string;
	method: string;
	methodNote: string;
	/** Figures of a text. */
	characters: (count: number) => string;
	mentions: (count: number, inherited: number) => string;
	outline: string;
	years: string;
	otherSources: string;
	note: (number: number, title: string) => string;
	place: (number: number, count: number) => string;
	noneChosen: (count: number) => string;
	previous: string;
	next: string;
	/** Before the words that set a time frame. */
	frame: string;
	elsewhere: (names: string) => string;
	onTimeline: string;
	eventPage: string;
	cutHere: string;
	asWritten: string;
	inSimplified: string;
	inTraditional: string;
	converted: string;
	convertFailed: string;
	key: Readonly<Record<'occurrence' | 'date' | 'frame' | 'quote', string>>;
	checksum: string;
	/** Whose a text is, and why it stands here. */
	rights: string;
	noMentions: string;
}
