import { addressesUnder, CITATION_FORMATS } from '#lib/cite/index.ts';
import type { EventList } from '#lib/model/event-list.ts';

const HEAD = `# The first mention of each source in every form of citation. Renewed by: npm run golden -- --write
# Addresses and the day of the visit are examples.
`;
const SITE = 'https://example.org/jinian';
const ACCESSED = '2026-11-21';

/**
 * Sample citations, to be checked against the standards' rules and reviewed when a form changes.
 *
 * @param rawOf gives the decoded text of a source
 */
export function citationSamples(
	{ sources, events }: EventList,
	rawOf: (source: string) => string
): string {
	const samples = sources.flatMap((source) => {
		const event = events.find(({ mentions }) => mentions.some((each) => each.source === source.id));
		const mention = event?.mentions.find((each) => each.source === source.id);
		if (!event || !mention) return [];
		const cited = {
			...{ event, mention, source, accessed: ACCESSED, language: 'zh-Hans' as const },
			addresses: addressesUnder(SITE),
			raw: rawOf(source.id)
		};
		const forms = CITATION_FORMATS.map(
			({ id, cite }) => `-- ${id}\n${cite(cited).replaceAll('\r\n', '\n').trimEnd()}\n`
		);
		return [`\n==== ${source.id}: ${source.kind}\n\n${forms.join('\n')}`];
	});
	return HEAD + samples.join('');
}
