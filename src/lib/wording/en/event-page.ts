import type { EventPagePhrases } from '../event-page-phrases.ts';

export const eventPage: EventPagePhrases = {
	onTimeline: 'Show on the timeline',
	facts: {
		date: 'Date',
		type: 'Type',
		status: 'Status',
		places: 'Places',
		countries: 'Countries',
		regions: 'Regions',
		themes: 'Themes'
	},
	none: 'Not recorded',
	evidence: 'Evidence',
	context: 'Context',
	inText: 'Show in the source',
	related: 'Related events',
	relations: {
		founding: 'What it commemorates',
		anniversary: 'Its anniversaries',
		series: 'Same series',
		parties: 'Same parties'
	},
	cite: 'Cite',
	unknown: 'No such event',
	unknownNote:
		'Its id may have changed when the sources were read anew. Look for it on the timeline by year, region or words.',
	permanent: 'The address of this page does not change and may be cited'
};
