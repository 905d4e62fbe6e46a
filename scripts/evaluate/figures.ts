import { withoutQualifiers } from '#lib/model/edtf.ts';
import type { GoldMention, GoldText } from './gold.ts';
import { areNearTypes, type Matching, type Pair, type Prediction } from './match.ts';

/** One text's gold, predictions and how they meet. */
export interface TextResult {
	text: GoldText;
	predictions: Prediction[];
	matching: Matching;
}

/** Shares between 0 and 1, rounded to three decimals; null where there is nothing to count. */
export interface Figures {
	gold: number;
	predicted: number;
	/** Right among the predicted. */
	precision: number | null;
	/** Found among the sure gold mentions. */
	recall: number | null;
	f1: number;
	/** Recall of those dated in their own sentence. */
	recallCore: number | null;
	/** Recall of those dated by a frame. */
	recallInherited: number | null;
	/** Among the matched: the date without its qualifiers. */
	date: number | null;
	/** Among the matched: the date to the letter. */
	dateStrict: number | null;
	year: number | null;
	type: number | null;
	/** Types of one family count as right. */
	typeFamily: number | null;
	status: number | null;
	regionsF1: number;
	countriesF1: number;
	themesF1: number;
	/** How well mentions of one occurrence are joined (Bagga and Baldwin 1998). */
	bcubed: number | null;
	/** Quotes that are not in the text where the list says. */
	badQuotes: number;
}

type TagField = 'regions' | 'countries' | 'themes';

const round = (value: number) => Number(value.toFixed(3));
const ratio = (part: number, whole: number) => (whole === 0 ? null : round(part / whole));
/** From rounded shares, so that the printed figures agree with one another. */
const harmonic = (a: number | null, b: number | null) =>
	a && b ? round((2 * a * b) / (a + b)) : 0;

const compact = (edtf: string) => edtf.replace(/\s/g, '');
const plain = (edtf: string) => withoutQualifiers(compact(edtf));
const yearOf = (edtf: string) => /\d{4}/.exec(plain(edtf))?.[0];

const goldDates = ({ edtf, edtf_alt }: GoldMention) =>
	edtf_alt === undefined ? [edtf] : [edtf, edtf_alt];

/** Whether the date is one of the gold's, `~`, `?` and `%` aside. */
export function isDateRight({ gold, found }: Pair): boolean {
	return goldDates(gold).some((date) => plain(date) === plain(found.mention.date.edtf));
}

function isDateStrictlyRight({ gold, found }: Pair): boolean {
	return goldDates(gold).some((date) => compact(date) === compact(found.mention.date.edtf));
}

/** Whether the type is one of the gold's. */
export function isTypeRight({ gold, found }: Pair): boolean {
	return found.event.type === gold.type || found.event.type === gold.type_alt;
}

/** Values of a list that the gold lacks, and gold values that the list lacks. */
export function tagErrors({ gold, found }: Pair, field: TagField) {
	const wanted: readonly string[] = gold[field];
	const allowed: readonly string[] = gold[`${field}_alt`] ?? [];
	const given: readonly string[] = found.event[field];
	return {
		surplus: given.filter((value) => !wanted.includes(value) && !allowed.includes(value)),
		lacking: wanted.filter((value) => !given.includes(value)),
		right: given.filter((value) => wanted.includes(value)).length
	};
}

function tagF1(pairs: readonly Pair[], field: TagField): number {
	let right = 0;
	let surplus = 0;
	let lacking = 0;
	for (const pair of pairs) {
		const errors = tagErrors(pair, field);
		right += errors.right;
		surplus += errors.surplus.length;
		lacking += errors.lacking.length;
	}
	return harmonic(ratio(right, right + surplus), ratio(right, right + lacking));
}

/** B-cubed F1 over the matched mentions: are mentions of one occurrence in one event, and alone there? */
function bCubed(pairs: readonly Pair[]): number | null {
	if (pairs.length === 0) return null;
	const size = (keyOf: (pair: Pair) => string) => {
		const counts = new Map<string, number>();
		for (const pair of pairs) counts.set(keyOf(pair), (counts.get(keyOf(pair)) ?? 0) + 1);
		return (pair: Pair) => counts.get(keyOf(pair)) ?? 0;
	};
	const inEvent = size(({ found }) => found.event.id);
	const inOccurrence = size(({ gold }) => gold.same_as);
	const inBoth = size(({ gold, found }) => JSON.stringify([gold.same_as, found.event.id]));
	const mean = (value: (pair: Pair) => number) =>
		pairs.reduce((sum, pair) => sum + value(pair), 0) / pairs.length;
	return harmonic(
		mean((pair) => inBoth(pair) / inEvent(pair)),
		mean((pair) => inBoth(pair) / inOccurrence(pair))
	);
}

function countBadQuotes({ text, predictions }: TextResult): number {
	return predictions.filter(
		({ mention: { quote } }) => text.raw.slice(quote.start, quote.end) !== quote.exact
	).length;
}

/** Recall counts only what every reader would record. */
const isSure = ({ confidence }: GoldMention) => confidence === 'sure';
const isInherited = ({ basis }: GoldMention) => basis === 'inherited';

function recalls(found: readonly GoldMention[], missed: readonly GoldMention[]) {
	const recall = (counts: (mention: GoldMention) => boolean) => {
		const hits = found.filter(counts).length;
		return ratio(hits, hits + missed.filter(counts).length);
	};
	return {
		recall: recall(isSure),
		recallCore: recall((mention) => isSure(mention) && !isInherited(mention)),
		recallInherited: recall((mention) => isSure(mention) && isInherited(mention))
	};
}

/** The figures of one text or of several together. */
export function figuresOf(results: readonly TextResult[]): Figures {
	const pairs = results.flatMap(({ matching }) => matching.pairs);
	const missed = results.flatMap(({ matching }) => matching.missed);
	const falseAlarms = results.flatMap(({ matching }) => matching.falseAlarms);
	const share = (test: (pair: Pair) => boolean) => ratio(pairs.filter(test).length, pairs.length);
	const precision = ratio(pairs.length, pairs.length + falseAlarms.length);
	const found = pairs.map(({ gold }) => gold);
	const { recall, recallCore, recallInherited } = recalls(found, missed);
	return {
		gold: results.reduce((sum, { text }) => sum + text.mentions.length, 0),
		predicted: results.reduce((sum, { predictions }) => sum + predictions.length, 0),
		precision,
		recall,
		f1: harmonic(precision, recall),
		recallCore,
		recallInherited,
		date: share(isDateRight),
		dateStrict: share(isDateStrictlyRight),
		year: share(({ gold, found }) => yearOf(gold.edtf) === yearOf(found.mention.date.edtf)),
		type: share(isTypeRight),
		typeFamily: share(({ gold, found }) => areNearTypes(gold.type, found.event.type)),
		status: share(({ gold, found }) => gold.status === found.event.status),
		regionsF1: tagF1(pairs, 'regions'),
		countriesF1: tagF1(pairs, 'countries'),
		themesF1: tagF1(pairs, 'themes'),
		bcubed: bCubed(pairs),
		badQuotes: results.reduce((sum, result) => sum + countBadQuotes(result), 0)
	};
}
