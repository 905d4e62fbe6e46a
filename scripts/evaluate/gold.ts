import { decodeUtf8 } from '#lib/intake/decode.ts';
import { BASES, EVENT_TYPES, REGIONS, STATUSES, THEMES } from '#lib/model/vocabulary.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as z from 'zod/mini';
import { CommandError, isSystemError, shownPath } from '../cli.ts';
import { listFolder } from '../corpus/list-texts.ts';

/** One line of a gold file: a mention as a careful reader records it. `…_alt` values are equally right. */
const GoldLine = z.object({
	quote: z.string(),
	trigger: z.string(),
	edtf: z.string(),
	edtf_alt: z.optional(z.string()),
	basis: z.enum(BASES),
	type: z.enum(EVENT_TYPES),
	type_alt: z.optional(z.enum(EVENT_TYPES)),
	status: z.enum(STATUSES),
	countries: z.array(z.string()),
	countries_alt: z.optional(z.array(z.string())),
	regions: z.array(z.enum(REGIONS)),
	regions_alt: z.optional(z.array(z.enum(REGIONS))),
	themes: z.array(z.enum(THEMES)),
	themes_alt: z.optional(z.array(z.enum(THEMES))),
	same_as: z.string(),
	confidence: z.enum(['sure', 'debatable'])
});
type GoldLine = z.infer<typeof GoldLine>;

/** A half-open run of raw text, in UTF-16 code units. */
export interface Span {
	start: number;
	end: number;
}

/** A gold mention with its place in the text. */
export interface GoldMention extends Omit<GoldLine, 'quote' | 'trigger'> {
	quote: Span & { exact: string };
	trigger: Span & { exact: string };
}

/** The annotated mentions of one text, in text order. */
export interface GoldText {
	/** Name of the gold file without its ending; the text's file name begins with it. */
	doc: string;
	raw: string;
	mentions: GoldMention[];
}

function parseLine(json: string, place: string): GoldLine {
	let value: unknown;
	try {
		value = JSON.parse(json);
	} catch {
		throw new CommandError(`${place}: not JSON; correct the line`);
	}
	const result = GoldLine.safeParse(value);
	if (result.success) return result.data;
	const issue = result.error.issues[0];
	throw new CommandError(
		`${place}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'invalid'}`
	);
}

/**
 * Finds the quotes of a gold file in its text. The lines stand in text order, so each is looked for
 * from the start of the one before, and then anywhere.
 *
 * @throws CommandError when a quote is not in the text
 */
export function locateGold(lines: readonly GoldLine[], raw: string, place: string): GoldMention[] {
	let from = 0;
	return lines.map((line, index) => {
		const forward = raw.indexOf(line.quote, from);
		const start = forward >= 0 ? forward : raw.indexOf(line.quote);
		if (start < 0)
			throw new CommandError(
				`${place}:${index + 1}: the quote is not in the text: ${line.quote.slice(0, 40)}`
			);
		from = start;
		const triggerStart = start + Math.max(0, line.quote.indexOf(line.trigger));
		return {
			...line,
			quote: { exact: line.quote, start, end: start + line.quote.length },
			trigger: {
				exact: line.trigger,
				start: triggerStart,
				end: triggerStart + line.trigger.length
			}
		};
	});
}

/**
 * Reads the gold files (`*.jsonl`, one mention a line) of a folder, with the texts that they annotate.
 *
 * @throws CommandError when a folder, a text or a field is missing
 */
export function readGold(folder: string, corpus: string): GoldText[] {
	let names: string[];
	let files: string[];
	try {
		names = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
		files = listFolder(corpus).files;
	} catch (error) {
		if (!isSystemError(error)) throw error;
		throw new CommandError(
			`${shownPath(error.path ?? folder)}: no such folder (${error.code}); see --help for --gold and --corpus`
		);
	}
	if (names.length === 0)
		throw new CommandError(`${shownPath(folder)}: no gold file; put *.jsonl files into it`);
	return names.sort().map((name) => {
		const doc = name.slice(0, -'.jsonl'.length);
		const place = shownPath(join(folder, name));
		const file = files.find((path) => basename(path).startsWith(doc));
		if (file === undefined)
			throw new CommandError(`${place}: no text in ${shownPath(corpus)} begins with ${doc}`);
		const { text: raw, problem } = decodeUtf8(readFileSync(join(corpus, file)));
		if (raw === null) throw new CommandError(`${file}: ${problem}`);
		const lines = readFileSync(join(folder, name), 'utf8')
			.split('\n')
			.filter((line) => line !== '')
			.map((line, index) => parseLine(line, `${place}:${index + 1}`));
		return { doc, raw, mentions: locateGold(lines, raw, place) };
	});
}
