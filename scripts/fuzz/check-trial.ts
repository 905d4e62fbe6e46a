import { boundsOf } from '#lib/model/edtf.ts';
import { parseEventList, type EventList } from '#lib/model/event-list.ts';
import { compileEventList, readSource, type SourceReading } from '#lib/pipeline/compile.ts';
import { describeText } from '#lib/pipeline/describe.ts';
import { fromMentionLine, toMentionLine } from '#lib/pipeline/mention-line.ts';
import { toSourceText } from '#lib/pipeline/source-text.ts';
import { simplify } from '#lib/text/simplify.ts';
import { toTraditional } from '#lib/text/traditional.ts';
import { checkEventList } from '../verify/check-list.ts';
import { edtfProblem } from './edtf-oracle.ts';
import { inputsOf, type Trial } from './trial.ts';

/** Longest headline and label of the contract, in UTF-16 code units. */
const TITLE_LIMIT = 20;
const LABEL_LIMIT = 10;
/** Context kept on either side of a quote. */
const CONTEXT = 32;

/** How trials are made into lists. */
export const OPTIONS = { generator: 'fuzz', toTraditional };

/** Whether no half of a surrogate pair stands alone. */
const isWellFormed = (text: string) => !/\p{Surrogate}/u.test(text);

function cutPairs(list: EventList, raws: ReadonlyMap<string, string>): string[] {
	return list.events.flatMap(({ id, title, label, mentions }) => {
		if (!mentions.every(({ source }) => isWellFormed(raws.get(source) ?? ''))) return [];
		const words = [title, label].flatMap((wording) => Object.values(wording));
		for (const { trigger, quote, date } of mentions)
			words.push(
				trigger.exact,
				quote.exact,
				quote.prefix,
				quote.suffix,
				date.exact ?? '',
				date.frame?.exact ?? ''
			);
		return words
			.filter((word) => !isWellFormed(word))
			.map((word) => `event ${id}: a surrogate pair is cut in ${JSON.stringify(word)}`);
	});
}

function contextProblems(list: EventList, raws: ReadonlyMap<string, string>): string[] {
	return list.events.flatMap(({ id, mentions }) =>
		mentions.flatMap(({ source, quote: { prefix, suffix, start, end } }) => {
			const length = raws.get(source)?.length ?? 0;
			// Half a character at the outer end is left out.
			const isWhole = (context: string, room: number) =>
				Math.min(CONTEXT, room) - context.length < 2 && context.length <= CONTEXT;
			return isWhole(prefix, start) && isWhole(suffix, length - end)
				? []
				: [`event ${id}: context ${prefix.length} and ${suffix.length} of ${start}–${end}`];
		})
	);
}

function eventProblems({ events }: EventList): string[] {
	return events.flatMap(({ id, title, label, date, mentions }) =>
		[
			encodeURIComponent(id) === id ? '' : `the id is no part of an address`,
			title['zh-Hans'].length <= TITLE_LIMIT ? '' : `title ${title['zh-Hans']} is too long`,
			label['zh-Hans'].length <= LABEL_LIMIT ? '' : `label ${label['zh-Hans']} is too long`,
			...[date, ...mentions.map((mention) => mention.date.edtf)].map(edtfProblem)
		]
			.filter((problem) => problem !== '')
			.map((problem) => `event ${id}: ${problem}`)
	);
}

function noticeProblems({ notices, raw }: SourceReading): string[] {
	return notices
		.filter(({ exact, start, end }) => raw.slice(start, end) !== exact)
		.map(({ rule, start, end }) => `notice ${rule} ${start}–${end} is not verbatim`);
}

/** What the site's reader, the reader of a folder and a stream make of a text. */
function siblingProblems(readings: readonly SourceReading[], expected: string): string[] {
	const origin = { generator: 'fuzz', isEntry: true, letters: '0'.repeat(64) };
	const lines = readings.map((reading) => toMentionLine(reading, origin));
	const parsed = JSON.parse(JSON.stringify(lines)) as typeof lines;
	const problems = readings.flatMap(({ raw, source }) => {
		const { date } = describeText(raw);
		const text = toSourceText('t', raw, source.date, { toSimplified: simplify, toTraditional });
		const { passages } = text;
		const order = passages.every(
			({ start, end }, index) =>
				start < end && end <= raw.length && (passages[index - 1]?.end ?? 0) <= start
		);
		return [
			date === undefined || boundsOf(date)?.earliest === date ? '' : `described as of ${date}`,
			order ? '' : 'passages are not in order',
			text.converted.length === raw.length ? '' : 'the converted text has another length'
		];
	});
	if (JSON.stringify(compileEventList(parsed.map(fromMentionLine), OPTIONS)) !== expected)
		problems.push('the lines of a stream give another list');
	return problems.filter((problem) => problem !== '');
}

/** What came of a trial. */
export interface Outcome {
	events: number;
	/** Wall time of one reading of its texts into a list. */
	milliseconds: number;
	/** Sentences; none when all is well. */
	problems: string[];
}

function checked(trial: Trial, withSiblings: boolean): Outcome {
	const inputs = inputsOf(trial);
	const start = performance.now();
	const readings = inputs.map(readSource);
	const list = compileEventList(readings, OPTIONS);
	const milliseconds = performance.now() - start;
	const written = JSON.stringify(list);
	const again = JSON.stringify(compileEventList(inputs.map(readSource).reverse(), OPTIONS));
	const raws = new Map(inputs.map(({ source, raw }) => [source.id, raw]));
	const stored = inputs.map(({ source: { id, sha256 }, raw }) => [id, { raw, sha256 }] as const);
	const { problem } = parseEventList(list);
	const problems = [
		...(problem === null ? [] : [`schema: ${problem}`]),
		...(again === written ? [] : ['read again, and in another order, it gives another list']),
		...checkEventList(list, new Map(stored)),
		...eventProblems(list),
		...cutPairs(list, raws),
		...contextProblems(list, raws),
		...readings.flatMap(noticeProblems),
		...(withSiblings ? siblingProblems(readings, written) : [])
	];
	return { events: list.events.length, milliseconds, problems };
}

/**
 * Reads the texts of a trial and checks what must hold of any text.
 *
 * @param withSiblings whether all else that reads texts is tried as well
 */
export function checkTrial(trial: Trial, withSiblings = true): Outcome {
	try {
		return checked(trial, withSiblings);
	} catch (error) {
		const { stack = '' } = error as Error;
		const [message = '', place = ''] = stack.split('\n').map((line) => line.trim());
		return { events: 0, milliseconds: 0, problems: [`throws ${message} ${place}`] };
	}
}
