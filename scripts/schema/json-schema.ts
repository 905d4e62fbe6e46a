import { EventList } from '#lib/model/event-list.ts';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { PROJECT } from '../cli.ts';

/** Where the published JSON Schema of the event list stands. */
export const SCHEMA_FILE = join(PROJECT, 'static', 'schema', 'event-list.v1.json');

/**
 * The JSON Schema (draft 2020-12) of the event list as it is published. It cannot say everything:
 * that dates are EDTF and list values distinct is checked by the program alone.
 */
export function eventListSchema(): string {
	const { $schema, ...schema } = z.toJSONSchema(EventList, { target: 'draft-2020-12' });
	const described = {
		$schema,
		title: 'Event list, version 1',
		description:
			'Dated events with the verbatim quotes that they rest on. Offsets are UTF-16 code units of the decoded text, dates are EDTF (ISO 8601-2).',
		...schema
	};
	return `${JSON.stringify(described, null, '\t')}\n`;
}
