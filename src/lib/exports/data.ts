import { sourcesIn, type Selection } from './selection.ts';

/** A value as JSON in the manner of the published list: tabs, one line feed at the end. */
export const toJson = (value: unknown): string => `${JSON.stringify(value, null, '\t')}\n`;

/** The event list itself, valid by its schema. */
export function toEventList({ list }: Selection): string {
	return toJson(list);
}

/** An event a line, each with the sources that it cites under `sources`, so that a line stands alone. */
export function toLines({ list }: Selection): string {
	const sourceOf = sourcesIn(list);
	return list.events
		.map((event) => {
			const cited = new Set(event.mentions.map(({ source }) => source));
			return `${JSON.stringify({ ...event, sources: [...cited].map(sourceOf) })}\n`;
		})
		.join('');
}
