import type { ReaderPhrases } from '../reader-phrases.ts';
import { counted, number } from './numbers.ts';

export const reader: ReaderPhrases = {
	sources: 'Sources',
	sourcesNote:
		'Every event on the timeline rests on one of these texts. They are kept as published: punctuation, paragraphs and misprints are left alone.',
	method: 'Method',
	methodNote: 'How dates are read and drawn, how accurate the list is, and what it cannot do.',
	characters: (count) => counted(count, 'character'),
	mentions: (count, inherited) =>
		inherited > 0
			? `${counted(count, 'mention')}, ${number(inherited)} dated by context`
			: counted(count, 'mention'),
	outline: 'Contents',
	years: 'Years told of',
	otherSources: 'Other sources',
	note: (index, title) => `Note ${index}: ${title}`,
	place: (index, count) => `Note ${index} of ${count}`,
	noneChosen: (count) => `${counted(count, 'note')}; press a number for date and source`,
	previous: 'Previous note',
	next: 'Next note',
	frame: 'set by ',
	elsewhere: (names) => `Also in ${names}`,
	onTimeline: 'Show on the timeline',
	eventPage: 'Page of the event',
	cutHere: 'Page break in the original',
	asWritten: 'Original',
	inSimplified: 'Simplified',
	inTraditional: 'Traditional',
	converted: 'Converted for reading; quotations and copies keep the original characters',
	convertFailed: 'The converted text could not be fetched; this is the original',
	key: { occurrence: 'Event', date: 'Date', frame: 'Frame that dates', quote: 'Quotation' },
	checksum: 'SHA-256',
	rights: 'Rights remain with the publisher; kept unaltered so that quotations can be checked.',
	noMentions: 'No event in this text can be dated'
};
