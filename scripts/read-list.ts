import { parseEventList, type EventList } from '#lib/model/event-list.ts';
import { readFileSync } from 'node:fs';
import { CommandError, isSystemError, shownPath } from './cli.ts';

/**
 * Loads an event list and checks it against the schema.
 *
 * @throws CommandError when it is missing, not JSON or breaks the schema
 */
export function readEventList(path: string): EventList {
	let value: unknown;
	try {
		value = JSON.parse(readFileSync(path, 'utf8'));
	} catch (error) {
		if (isSystemError(error))
			throw new CommandError(
				`${shownPath(path)}: cannot be read (${error.code}); run npm run extract first`
			);
		throw new CommandError(`${shownPath(path)}: not JSON; run npm run extract to renew it`);
	}
	const { list, problem } = parseEventList(value);
	if (!list)
		throw new CommandError(
			`${shownPath(path)}: not an event list (${problem}); run npm run extract to renew it`
		);
	return list;
}
