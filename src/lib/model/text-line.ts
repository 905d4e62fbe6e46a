import * as z from 'zod/mini';
import { SOURCE_KINDS } from './vocabulary.ts';

const told = (description: string) =>
	z.optional(z.string().check(z.minLength(1), z.describe(description)));
const filled = z.string().check(z.regex(/\S/));

/**
 * A text, as `extract --stream` reads it, and a folder’s NDJSON likewise: a line of JSON. Further keys
 * are left alone.
 */
export const TextLine = z.looseObject({
	id: z
		.union([filled.check(z.maxLength(200)), z.number()])
		.check(z.describe('distinct among all lines that are merged')),
	text: filled.check(z.describe('the text, which quotes are taken from as it is')),
	date: z
		.optional(z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))))
		.check(z.describe('day from which the text counts; needed where the text does not tell it')),
	title: told('headline'),
	speaker: told('who speaks or signs'),
	publisher: told('who published it'),
	place: told('where it was said or written'),
	kind: z.optional(z.enum(SOURCE_KINDS)),
	url: told('where it can be read'),
	file: z
		.optional(z.nullable(z.string()))
		.check(
			z.describe(
				'path of a file of its own, relative, with forward slashes: the line then counts as an entry of sources.json'
			)
		),
	sha256: z
		.optional(z.string().check(z.regex(/^[0-9a-f]{64}$/)))
		.check(z.describe('of the bytes of that file'))
});
export type TextLine = z.infer<typeof TextLine>;
