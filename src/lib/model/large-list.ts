import * as z from 'zod/mini';
import { Source } from './event-list.ts';

const sha256 = (description: string) =>
	z.string().check(z.regex(/^[0-9a-f]{64}$/), z.describe(description));
const count = (description: string) => z.int().check(z.positive(), z.describe(description));

/**
 * What stands in place of an event list that is too long to be sent whole. Its files lie in a folder
 * beside it that is called as it is, packed by gzip, each named by the first 16 digits of the SHA-256 of
 * what it holds: one with columns of numbers for all events, and others with what is needed of few.
 * Events are known by their index in order of time; file `n` of a kind holds those from `n × size`.
 */
export const LargeList = z.strictObject({
	version: z.literal(1),
	generator: z.string().check(z.minLength(1), z.describe('program and version that wrote it')),
	sources: z.array(Source),
	count: count('number of events'),
	columns: sha256('of the columns of numbers'),
	heads: sha256('of the words of the weightiest events, for the widest views'),
	tiles: z.strictObject({
		size: count('events of a file'),
		files: z.array(sha256('of events as in an event list'))
	}),
	texts: z.strictObject({
		size: count('events of a file'),
		files: z.array(sha256('of the folded texts of events, for the search'))
	}),
	ids: z.array(sha256('of indexes by id, by a hash of the id'))
});
export type LargeList = z.infer<typeof LargeList>;

/** The SHA-256 of all files of a large list. */
export function filesOf({ columns, heads, tiles, texts, ids }: LargeList): string[] {
	return [columns, heads, ...tiles.files, ...texts.files, ...ids];
}

/** Whether parsed JSON is, by its looks, a list published as tiles. */
export function looksLarge(value: unknown): boolean {
	return typeof value === 'object' && value !== null && 'tiles' in value;
}

/**
 * Reads what stands in place of a long event list.
 *
 * @returns it, or the first problem as a sentence with the path of the bad value
 */
export function parseLargeList(
	value: unknown
): { list: LargeList; problem: null } | { list: null; problem: string } {
	const result = LargeList.safeParse(value);
	if (result.success) return { list: result.data, problem: null };
	const issue = result.error.issues[0];
	return { list: null, problem: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'invalid'}` };
}

/** The name of a file in the folder of a large list, from the SHA-256 of what it holds. */
export function fileOf(sha256: string): string {
	return `${sha256.slice(0, 16)}.gz`;
}
