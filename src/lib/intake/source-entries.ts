import * as z from 'zod/mini';
import { boundsOf } from '../model/edtf.ts';
import { SOURCE_KINDS } from '../model/vocabulary.ts';
import { ENCODING_NAMES, encodingOf } from './encodings.ts';
import { jsonErrorPosition } from './json-position.ts';

const filled = z.string().check(z.minLength(1, { error: 'must not be empty' }));
const isoDay = z.string().check(
	z.refine((value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && boundsOf(value) !== null, {
		error: (issue) => `${JSON.stringify(issue.input)} is no calendar day; write YYYY-MM-DD`
	})
);
const file = filled.check(
	z.refine((value) => !/^\/|\\|^[A-Za-z]:|(^|\/)\.{1,2}(\/|$)/.test(value), {
		error: 'must be relative to the corpus folder, with forward slashes and without . or ..'
	})
);

const encoding = z.string().check(
	z.refine((value) => encodingOf(value) !== null, {
		error: (issue) =>
			`${JSON.stringify(issue.input)} is not read; known are ${Object.values(ENCODING_NAMES).join(', ')}`
	})
);

/**
 * What `sources.json` tells of one text, or of all lines of an NDJSON file. `file` is relative to the
 * corpus folder. A date that is null is still to be found out. `check` holds what was inferred and is
 * not sure, for whoever corrects the file.
 */
export const SourceEntry = z.strictObject({
	file,
	date: z.optional(z.nullable(isoDay)),
	title: z.optional(filled),
	speaker: z.optional(filled),
	publisher: z.optional(filled),
	place: z.optional(filled),
	kind: z.optional(z.enum(SOURCE_KINDS)),
	url: z.optional(filled),
	id: z.optional(filled),
	encoding: z.optional(encoding),
	check: z.optional(z.array(z.string()))
});
export type SourceEntry = z.infer<typeof SourceEntry>;

/** What is wrong with a `sources.json`, with the remedy. */
export interface SourceProblem {
	/** From 1; null where the file is JSON. */
	line: number | null;
	/** Such as `line 1, column 2` or `[0].date`. */
	place: string;
	text: string;
}

function repeated(entries: readonly SourceEntry[], key: 'file' | 'id'): SourceProblem[] {
	const seen = new Map<string, number>();
	const problems: SourceProblem[] = [];
	entries.forEach((entry, index) => {
		const value = entry[key];
		if (value === undefined) return;
		const first = seen.get(value);
		if (first === undefined) seen.set(value, index);
		else
			problems.push({
				line: null,
				place: `[${index}].${key}`,
				text: `${JSON.stringify(value)} stands at [${first}] already; remove or change one`
			});
	});
	return problems;
}

function problemOf(issue: z.core.$ZodIssue): SourceProblem {
	const path = issue.path
		.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
		.join('');
	const text =
		issue.code === 'unrecognized_keys'
			? `unknown key ${issue.keys.map((key) => JSON.stringify(key)).join(', ')}; allowed are ${Object.keys(SourceEntry.shape).join(', ')}`
			: issue.message;
	return { line: null, place: path === '' ? 'top level' : path, text };
}

/** The entries of a `sources.json` in their order; none when there are problems. */
export interface SourceEntries {
	entries: SourceEntry[];
	problems: SourceProblem[];
}

/** Reads the text of a `sources.json`. */
export function readSourceEntries(json: string): SourceEntries {
	let value: unknown;
	try {
		value = JSON.parse(json);
	} catch {
		const { line, column } = jsonErrorPosition(json);
		return {
			entries: [],
			problems: [
				{
					line,
					place: `line ${line}, column ${column}`,
					text: 'not JSON; correct the file there'
				}
			]
		};
	}
	const result = z.array(SourceEntry).safeParse(value);
	if (!result.success) return { entries: [], problems: result.error.issues.map(problemOf) };
	const problems = [...repeated(result.data, 'file'), ...repeated(result.data, 'id')];
	return { entries: problems.length === 0 ? result.data : [], problems };
}
