import type { EventList } from '../model/event-list.ts';
import { fingerprintOf } from './fingerprint.ts';

/** Why there is no event list. */
export type LoadProblem =
	/** The server has no such file. */
	| { kind: 'missing'; detail: string }
	/** No answer, or an answer that is an error. */
	| { kind: 'unreachable'; detail: string }
	/** Not JSON. */
	| { kind: 'malformed'; detail: string }
	/** JSON, but not an event list; `path` leads to the first bad value. */
	| { kind: 'invalid'; detail: string; path: string };

/** What came of fetching an event list: the list, or, where it is large, what stands in its place. */
export type LoadResult =
	| { list: EventList; large: null; problem: null }
	| { list: null; large: object; problem: null }
	| { list: null; large: null; problem: LoadProblem };

const failure = (problem: LoadProblem): LoadResult => ({ list: null, large: null, problem });
const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Whether a list is published as tiles; whoever opens it reads it against its schema. */
function isLarge(value: unknown): value is object {
	return typeof value === 'object' && value !== null && 'tiles' in value;
}

/**
 * Reads an event list out of a text.
 *
 * @param isChecked whether it was found sound before; else the schema is fetched, which is rarely needed
 */
async function readEventList(text: string, isChecked: boolean): Promise<LoadResult> {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (error) {
		return failure({ kind: 'malformed', detail: messageOf(error) });
	}
	if (isLarge(value)) return { list: null, large: value, problem: null };
	if (isChecked) return { list: value as EventList, large: null, problem: null };
	const { parseEventList } = await import('../model/event-list.ts');
	const { list, problem } = parseEventList(value);
	if (problem === null) return { list, large: null, problem };
	const colon = problem.indexOf(': ');
	return failure({
		kind: 'invalid',
		path: problem.slice(0, colon),
		detail: problem.slice(colon + 2)
	});
}

/**
 * Fetches an event list and checks it against the schema. Never throws: every failure is a problem
 * that can be shown.
 *
 * @param fetcher `fetch`, or a stand-in
 * @param checked fingerprint of a text that was checked before, and need not be again
 */
export async function loadEventList(
	url: string,
	fetcher: (url: string) => Promise<Response>,
	checked: number | null = null
): Promise<LoadResult> {
	try {
		const response = await fetcher(url);
		if (response.status === 404) return failure({ kind: 'missing', detail: url });
		if (!response.ok)
			return failure({ kind: 'unreachable', detail: `${url}: HTTP ${response.status}` });
		const text = await response.text();
		return await readEventList(text, fingerprintOf(text) === checked);
	} catch (error) {
		return failure({ kind: 'unreachable', detail: `${url}: ${messageOf(error)}` });
	}
}
