import type { ChartPhrases } from './chart-phrases.ts';
import type { CitePhrases } from './cite-phrases.ts';
import type { DateWords } from './date-words.ts';
import type { EventPagePhrases } from './event-page-phrases.ts';
import type { HelpGroup } from './help-group.ts';
import type { Language } from './language.ts';
import type { OwnPhrases } from './own-phrases.ts';
import type { Phrases } from './phrases.ts';
import type { ReaderPhrases } from './reader-phrases.ts';

/** The words of the interface that every page needs. A language that lacks one fails the type check. */
export interface Words {
	language: Language;
	phrases: Phrases;
	chart: ChartPhrases;
	dates: DateWords;
}

/** Those that some pages need, or that are needed when something is opened. */
export interface FurtherWords {
	reader: ReaderPhrases;
	eventPage: EventPagePhrases;
	cite: CitePhrases;
	own: OwnPhrases;
	help: readonly HelpGroup[];
	/** A long list could not be searched in a worker. */
	searchInPage: string;
	/** A step of a derivation, which stands in the list in English. */
	tellStep: (step: string) => string;
}
