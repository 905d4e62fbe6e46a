import { EventList } from '#lib/model/event-list.ts';
import { MentionLine, RefusedLine } from '#lib/model/mention-line.ts';
import { TextLine } from '#lib/model/text-line.ts';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { PROJECT } from '../cli.ts';

const FOLDER = join(PROJECT, 'static', 'schema');

/** A JSON Schema that is published. */
export interface PublishedSchema {
	path: string;
	json: string;
}

function published(
	name: string,
	type: z.ZodMiniType,
	title: string,
	description: string
): PublishedSchema {
	const { $schema, ...schema } = z.toJSONSchema(type, { target: 'draft-2020-12' });
	const described = { $schema, title, description, ...schema };
	return { path: join(FOLDER, name), json: `${JSON.stringify(described, null, '\t')}\n` };
}

/**
 * The JSON Schemas (draft 2020-12) of what the program publishes, reads and answers by lines. They
 * cannot say everything: that dates are EDTF and list values distinct is checked by the program alone.
 */
export const publishedSchemas = (): PublishedSchema[] => [
	published(
		'event-list.v1.json',
		EventList,
		'Event list, version 1',
		'Dated events with the verbatim quotes that they rest on. Offsets are UTF-16 code units of the decoded text, dates are EDTF (ISO 8601-2).'
	),
	published(
		'text-line.v1.json',
		TextLine,
		'Text, version 1',
		'A line that npm run extract -- --stream reads.'
	),
	published(
		'mention-line.v1.json',
		z.union([MentionLine, RefusedLine]),
		'Mentions of a text, version 1',
		'A line that npm run extract -- --stream writes and npm run merge reads: what a text tells, or why its line was not read.'
	)
];
