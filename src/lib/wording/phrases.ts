import type {
	Basis,
	Differing,
	EventType,
	Region,
	SourceKind,
	Status,
	Theme
} from '../model/vocabulary.ts';
import type { Marks } from './marks.ts';

/** Every text of the interface in one language. Quantities come in as numbers, never as prose. */
export interface Phrases {
	marks: Marks;
	/** Heading of the languages, and of a menu that has the site's parts too. */
	languages: string;
	menu: string;
	types: Readonly<Record<EventType, string>>;
	regions: Readonly<Record<Region, string>>;
	/** What a region's name leaves open, e.g. `西亚北非` for the Middle East; empty where it is plain. */
	regionNotes: Readonly<Record<Region, string>>;
	themes: Readonly<Record<Theme, string>>;
	statuses: Readonly<Record<Status, string>>;
	/** How a mention is dated: one character for the margin, a word and an explanation. */
	bases: Readonly<Record<Basis, { mark: string; name: string; meaning: string }>>;
	sourceKinds: Readonly<Record<SourceKind, string>>;
	/** A source in a few words: who speaks or publishes, and what sort of text it is. */
	sourceName: (who: string, kind: string) => string;

	siteName: string;
	tagline: string;
	description: string;
	/** Figures of the list in the masthead. */
	extent: (events: number, sources: number) => string;
	skipToList: string;
	/** The way to the texts. */
	texts: string;
	method: string;
	/** The way to the page for a reader's own texts. */
	ownTexts: string;
	/** Opens the files to take away; so many events are in the basket. */
	takeAway: (inBasket: number) => string;
	putInBasket: string;
	takeFromBasket: string;
	eventPage: string;
	readInText: string;
	themeToDark: string;
	themeToLight: string;

	filters: string;
	/** What can be asked for. */
	conditions: Readonly<
		Record<
			| 'words'
			| 'dates'
			| 'type'
			| 'region'
			| 'theme'
			| 'country'
			| 'status'
			| 'certainty'
			| 'source'
			| 'witnesses',
			string
		>
	>;
	certainties: Readonly<
		Record<'day' | 'days' | 'month' | 'year' | 'span' | 'open' | 'approximate', string>
	>;
	/** Classes of how many mentions an event rests on. */
	witnessCounts: Readonly<Record<'1' | '2' | '3+', string>>;
	moreFilters: string;
	firstDay: string;
	lastDay: string;
	clearFacet: string;
	clearAll: string;
	closeMenu: string;
	activeFilters: string;
	/** A filter with what it asks for. */
	filterName: (condition: string, value: string) => string;
	removeFilter: (condition: string, value: string) => string;
	matching: (shown: number, total: number) => string;

	/** What the chart's lanes stand for. */
	lanes: string;
	laneFacets: Readonly<Record<'region' | 'theme' | 'type' | 'source' | 'none', string>>;

	search: string;
	searchHint: string;
	clearSearch: string;
	/** Values that could be filtered by instead of the words typed. */
	suggestions: string;

	help: string;

	timeline: string;
	/** The samples of the reading key. */
	key: Readonly<
		Record<
			| 'day'
			| 'days'
			| 'month'
			| 'approximate'
			| 'open'
			| 'plate'
			| 'year'
			| 'planned'
			| 'ongoing'
			| 'sample'
			| 'mentions',
			string
		>
	>;

	annals: string;
	annalsInView: (count: number, total: number) => string;
	earlier: (count: number) => string;
	later: (count: number) => string;
	goEarlier: (count: number) => string;
	goLater: (count: number) => string;
	position: (index: number, count: number) => string;
	items: (count: number) => string;
	/** Heading of a month, from its number. */
	month: (month: number) => string;
	/** Before what is approximate, e.g. `约`. */
	about: string;
	/** 是月: known to the month, no day. */
	thisMonth: string;
	/** 是年: known to the year, no month. */
	thisYear: string;
	thisYearNote: string;
	unmarkedRegion: string;
	mentions: (count: number) => string;
	/** Brings back so many events that are folded away. */
	unfold: (count: number) => string;

	detail: string;
	detailHint: string;
	detailHintNote: string;
	close: string;
	closeDialog: string;
	previous: string;
	next: string;
	/** Occasions are fewer than sources where some are transcripts of the same one. */
	witnesses: (mentions: number, sources: number, occasions: number) => string;
	oneDating: string;
	datings: (count: number) => string;
	datingsDisagree: (count: number) => string;
	/** Of a mention that tells something otherwise than the event. */
	differs: (what: readonly Differing[]) => string;
	/** Of a mention in a reporter's question. */
	inQuestion: string;
	/** Of a mention whose approximate date misses the event's. */
	near: string;
	/** Goes before the words, which are marked up in their own script. */
	inheritedFrom: string;
	sameWords: (source: string) => string;
	/** Where transcripts of one occasion differ. */
	variants: string;
	otherTranscript: string;
	/** Between or before the words quoted: the other has these for those, lacks them, has them besides. */
	reads: Readonly<Record<'instead' | 'lacks' | 'more', string>>;
	derivation: string;
	reference: (day: string) => string;
	copyQuote: string;
	copyLink: string;
	copied: string;
	copyFailed: string;
	filterBy: (facet: string, value: string) => string;

	loading: string;
	withoutScript: string;
	problemMissing: string;
	problemUnreachable: string;
	problemMalformed: string;
	problemInvalid: string;
	problemPath: string;
	problemDetail: string;
	remedy: string;
	retry: string;
	/** Of a long list, words or quotes could not be fetched. */
	wordsMissing: string;
	/** A search of a long list has come so far. */
	searchedSoFar: (percent: number) => string;
	/** Of a long list, only so many of the events in view are listed. */
	listedFirst: (count: number) => string;
	/** More than so many events cannot be taken away at once. */
	mostTaken: (count: number) => string;
	emptyList: string;
	emptyListNote: string;
	noMatch: string;
	noMatchNote: string;
	noMatchAtAll: string;
	/** A filter whose removal would bring events back, and how many. */
	relax: (filter: string, count: number) => string;
	nothingInView: string;
	notFound: string;
	home: string;
}
