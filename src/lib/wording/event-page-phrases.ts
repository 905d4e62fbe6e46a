/** The texts of an event's page, in one language. */
export interface EventPagePhrases {
	onTimeline: string;
	facts: Readonly<
		Record<'date' | 'type' | 'status' | 'places' | 'countries' | 'regions' | 'themes', string>
	>;
	none: string;
	evidence: string;
	context: string;
	inText: string;
	related: string;
	relations: Readonly<Record<'founding' | 'anniversary' | 'series' | 'parties', string>>;
	cite: string;
	unknown: string;
	unknownNote: string;
	permanent: string;
}
