import type { Differing } from '../../model/vocabulary.ts';
import type { Phrases } from '../phrases.ts';
import { counted, number } from './numbers.ts';

const DIFFERING_NAMES: Readonly<Record<Differing, string>> = {
	date: 'date',
	type: 'type',
	status: 'status',
	countries: 'countries'
};
const MONTHS =
	'January February March April May June July August September October November December'.split(
		' '
	);

export const phrases: Phrases = {
	marks: {
		list: (items) => items.join(', '),
		clauses: (parts) => parts.filter((part) => part !== '').join(', '),
		pair: (name, value) => `${name}: ${value}`,
		aside: (words) => ` (${words})`,
		quote: (words) => `“${words}”`
	},
	languages: 'Language',
	menu: 'Pages and language',
	types: {
		summit: 'Summit',
		visit: 'Visit',
		meeting: 'Meeting',
		conference: 'Conference',
		visa: 'Visa',
		anniversary: 'Anniversary',
		agreement: 'Agreement',
		document: 'Document',
		relations: 'Relations',
		membership: 'Membership',
		project: 'Project',
		speech: 'Speech',
		conflict: 'Conflict',
		other: 'Other'
	},
	regions: {
		global: 'Global',
		'north-america': 'North America',
		eurasia: 'Eurasia',
		europe: 'Europe',
		'middle-east': 'Middle East',
		'central-asia': 'Central Asia',
		'east-asia': 'East Asia',
		'southeast-asia': 'Southeast Asia',
		'south-asia': 'South Asia',
		africa: 'Africa',
		'latin-america': 'Latin America',
		oceania: 'Oceania',
		china: 'China'
	},
	regionNotes: {
		global: 'multilateral',
		'north-america': '',
		eurasia: 'Russia, Ukraine, Caucasus',
		europe: '',
		'middle-east': 'and North Africa',
		'central-asia': '',
		'east-asia': '',
		'southeast-asia': '',
		'south-asia': '',
		africa: 'sub-Saharan',
		'latin-america': 'and Caribbean',
		oceania: '',
		china: 'no foreign party'
	},
	themes: {
		'major-powers': 'Major powers',
		neighbourhood: 'Neighbourhood',
		'global-south': 'Global South',
		'belt-and-road': 'Belt and Road',
		'shared-future': 'Shared future',
		hotspots: 'Hotspots',
		'opening-up': 'Opening up',
		multilateral: 'Multilateralism',
		sovereignty: 'Sovereignty',
		consular: 'Consular affairs',
		culture: 'Culture, exchanges',
		'science-tech': 'Science, technology',
		climate: 'Climate',
		'diplomacy-system': 'Foreign service'
	},
	statuses: { occurred: 'Occurred', ongoing: 'Ongoing', planned: 'Planned' },
	bases: {
		explicit: { mark: 'E', name: 'Explicit', meaning: 'the text writes the date out' },
		relative: {
			mark: 'R',
			name: 'Relative',
			meaning: 'worked out from words such as “last year” or “a week ago”'
		},
		inherited: {
			mark: 'C',
			name: 'From context',
			meaning: 'takes the time that the text has set before'
		}
	},
	sourceKinds: {
		speech: 'speech',
		'press-conference': 'press conference',
		dispatch: 'dispatch',
		article: 'article',
		document: 'document',
		chronology: 'chronology',
		other: 'text'
	},
	sourceName: (who, kind) => (who === '' ? kind : `${who}, ${kind}`),

	siteName: 'Jinian',
	tagline: 'China’s diplomacy, dated and cited',
	description:
		'A timeline of China’s diplomacy drawn from primary texts: every event with its quotation, its source and the ground of its date.',
	extent: (events, sources) => `${counted(events, 'event')}, ${counted(sources, 'source')}`,
	skipToList: 'Skip to the list',
	texts: 'Sources',
	method: 'Method',
	ownTexts: 'Your texts',
	takeAway: (inBasket) =>
		inBasket > 0 ? `Download (${number(inBasket)} in the basket)` : 'Download',
	putInBasket: 'Add to basket',
	takeFromBasket: 'Remove from basket',
	eventPage: 'Page and citation',
	readInText: 'Read in the source',
	themeToDark: 'Use dark colours',
	themeToLight: 'Use light colours',

	filters: 'Filters',
	conditions: {
		words: 'Search',
		dates: 'Dates',
		type: 'Type',
		region: 'Region',
		theme: 'Theme',
		country: 'Country',
		status: 'Status',
		certainty: 'Precision',
		source: 'Source',
		witnesses: 'Mentions'
	},
	certainties: {
		day: 'Day known',
		days: 'First and last day',
		month: 'Month or season',
		year: 'Year only',
		span: 'Months or years',
		open: 'No end',
		approximate: 'Approximate'
	},
	witnessCounts: { '1': '1', '2': '2', '3+': '3 or more' },
	moreFilters: 'More',
	firstDay: 'From',
	lastDay: 'To',
	clearFacet: 'All',
	clearAll: 'Clear filters',
	closeMenu: 'Done',
	activeFilters: 'Filters in use',
	filterName: (condition, value) => `${condition}: ${value}`,
	removeFilter: (condition, value) => `Remove ${condition}: ${value}`,
	matching: (shown, total) => `${number(shown)} of ${number(total)}`,

	lanes: 'Lanes',
	laneFacets: { region: 'Region', theme: 'Theme', type: 'Type', source: 'Source', none: 'None' },

	search: 'Search',
	searchHint: 'People, places, words, quotations',
	clearSearch: 'Clear the search',
	suggestions: 'Filter by these instead',

	help: 'Keys and gestures',

	timeline: 'Timeline',
	key: {
		day: 'day',
		days: 'days',
		month: 'month',
		approximate: 'about',
		open: 'open',
		plate: 'Year only',
		year: 'no order within',
		planned: 'planned',
		ongoing: 'ongoing',
		sample: 'Talks',
		mentions: 'mentions'
	},

	annals: 'Chronology',
	annalsInView: (count, total) => `${number(count)} of ${number(total)} in view`,
	earlier: (count) => `${number(count)} earlier`,
	later: (count) => `${number(count)} later`,
	goEarlier: (count) => `Go to the ${counted(count, 'earlier event')}`,
	goLater: (count) => `Go to the ${counted(count, 'later event')}`,
	position: (index, count) => `${number(index)} of ${number(count)}`,
	items: (count) => counted(count, 'event'),
	month: (month) => MONTHS[month - 1] ?? '',
	about: 'approx.',
	thisMonth: 'undated',
	thisYear: 'Year only',
	thisYearNote: 'month unknown, in no order',
	unmarkedRegion: 'No region',
	mentions: (count) => counted(count, 'mention'),
	unfold: (count) => `Show ${number(count)} more`,

	detail: 'Details of the event',
	detailHint: 'Choose an event to see its evidence',
	detailHintNote:
		'Press anything in the chart or the list: each event comes with its quotations, sources and the ground of its date.',
	close: 'Close details',
	closeDialog: 'Close',
	previous: 'Previous event',
	next: 'Next event',
	witnesses: (mentions, sources, occasions) =>
		occasions < sources
			? `${counted(mentions, 'mention')}, ${counted(occasions, 'occasion')}, ${counted(sources, 'transcript')}`
			: `${counted(mentions, 'mention')} in ${counted(sources, 'source')}`,
	oneDating: 'dated alike',
	datings: (count) => `${number(count)} datings, the finest taken`,
	datingsDisagree: (count) => `${number(count)} datings that disagree`,
	inQuestion: 'Said in a question',
	differs: (what) => `Tells otherwise: ${what.map((aspect) => DIFFERING_NAMES[aspect]).join(', ')}`,
	near: 'Approximate, close to the date taken',
	inheritedFrom: 'Time set by ',
	sameWords: (source) => `Same words in ${source}`,
	variants: 'Variants',
	otherTranscript: 'another transcript',
	reads: { instead: ' has ', lacks: 'lacks ', more: 'adds ' },
	derivation: 'How it is dated',
	reference: (day) => `Counted from ${day}:`,
	copyQuote: 'Copy quotation',
	copyLink: 'Copy link',
	copied: 'Copied',
	copyFailed: 'Could not copy; select it by hand',
	filterBy: (facet, value) => `Only ${facet}: ${value}`,

	loading: 'Loading the events…',
	withoutScript: 'The chart and the quotations need JavaScript; below is the chronology.',
	problemMissing: 'The event list is missing',
	problemUnreachable: 'The event list could not be fetched',
	problemMalformed: 'The event list is not complete JSON',
	problemInvalid: 'The event list breaks its schema',
	problemPath: 'Where',
	problemDetail: 'Details',
	remedy: 'Make it anew in the project’s folder:',
	retry: 'Try again',
	wordsMissing: 'Some of the words could not be fetched',
	searchedSoFar: (percent) => `${percent} % searched, more may follow`,
	listedFirst: (count) => `Only the first ${number(count)} are listed: narrow the view for others`,
	mostTaken: (count) => `At most ${number(count)} events at once: narrow the selection`,
	emptyList: 'The event list is empty',
	emptyListNote: 'No dated event has been read from the texts yet. Add texts, then run:',
	noMatch: 'No event matches',
	noMatchAtAll: 'Dropping one filter is not enough: clear them all.',
	noMatchNote: 'Drop one of the filters, or clear them all.',
	relax: (filter, count) => `Drop ${filter}: ${counted(count, 'event')}`,
	nothingInView: 'No events in these years',
	notFound: 'No such page',
	home: 'Back to the timeline'
};
