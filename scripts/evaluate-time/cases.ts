import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { CommandError, shownPath, statOf } from '../cli.ts';

/** First and last day, both counted; `..` is an open end. */
const Days = z.tuple([z.string(), z.string()]);

const Expected = z.object({
	text: z.string(),
	/** Code units of the input. */
	offset: z.tuple([z.number(), z.number()]),
	/** Null where the suite tells the words alone. */
	start: z.nullable(z.string()),
	end: z.nullable(z.string()),
	/** Other readings that are right. */
	accept: z.array(Days),
	tags: z.array(z.string()),
	contested: z.optional(z.boolean()),
	/** Days by which an end may be off. */
	tol_days: z.optional(z.number())
});
export type Expected = z.infer<typeof Expected>;

const Case = z.object({
	id: z.string(),
	source: z.string(),
	input: z.string(),
	reference_date: z.string(),
	expected: z.array(Expected),
	/** Whether the expression is of a kind that diplomatic texts use. */
	diplomatic: z.boolean(),
	contested: z.optional(z.boolean()),
	/** Nothing in it is a date. */
	negative: z.optional(z.boolean()),
	/** Words that may be found or not. */
	ignore: z.optional(z.array(z.string()))
});
export type Case = z.infer<typeof Case>;

function readCase(line: string, place: string): Case {
	let value: unknown;
	try {
		value = JSON.parse(line);
	} catch {
		throw new CommandError(`${place}: not JSON`);
	}
	const parsed = Case.safeParse(value);
	if (parsed.success) return parsed.data;
	const [issue] = parsed.error.issues;
	throw new CommandError(`${place}: ${issue?.path.join('.')}: ${issue?.message}`);
}

/**
 * Reads the cases of a folder's `.jsonl` files, one case a line.
 *
 * @throws CommandError when the folder has none, or a line is no case
 */
export function readCases(folder: string): Case[] {
	if (!statOf(folder)?.isDirectory())
		throw new CommandError(`${shownPath(folder)}: no such folder; give --cases a folder of .jsonl`);
	const files = readdirSync(folder)
		.filter((name) => name.endsWith('.jsonl'))
		.sort();
	if (files.length === 0)
		throw new CommandError(`${shownPath(folder)}: holds no .jsonl file with date cases`);
	return files.flatMap((name) => {
		const path = join(folder, name);
		return readFileSync(path, 'utf8')
			.split('\n')
			.map((line, index) => ({ line, place: `${shownPath(path)}:${index + 1}` }))
			.filter(({ line }) => line.trim() !== '')
			.map(({ line, place }) => readCase(line, place));
	});
}
