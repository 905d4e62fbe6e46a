import { isDateRight, isTypeRight, tagErrors, type Figures, type TextResult } from './figures.ts';
import type { GoldMention } from './gold.ts';
import type { Pair, Prediction } from './match.ts';

const GROUPS = [
	'missed',
	'false alarms',
	'date',
	'type',
	'status',
	'regions',
	'countries',
	'themes'
] as const;
/** Groups whose errors are told with what made them, and put together by it. */
const GROUPED: ReadonlySet<string> = new Set(['missed', 'false alarms', 'date']);

/** A departure from the gold. */
export interface EvaluationError {
	/** What made it: the rule that refused or read it; empty where that is not asked. */
	cause: string;
	/** Of the gold, or of the list for a false alarm. */
	type: string;
	line: string;
}

/** Every departure from the gold, by what is wrong. */
export type ErrorLists = Record<(typeof GROUPS)[number], EvaluationError[]>;

/** Tells what the extractor did, as far as that is known. */
export interface Causes {
	/** The rule that refused a gold mention, and its reason. */
	ofMiss: (doc: string, missed: GoldMention) => string;
	/** The rule that found a mention. */
	ofFinding: (doc: string, found: Prediction) => string;
}

const excerpt = (text: string) => text.replace(/\s+/g, '').slice(0, 70);

const isSure = ({ confidence }: GoldMention) => confidence === 'sure';

function tagErrorsOf(
	place: string,
	pair: Pair,
	field: 'regions' | 'countries' | 'themes'
): EvaluationError[] {
	const { surplus, lacking } = tagErrors(pair, field);
	if (surplus.length + lacking.length === 0) return [];
	const changes = [...lacking.map((tag) => `−${tag}`), ...surplus.map((tag) => `+${tag}`)];
	return [{ cause: '', type: pair.gold.type, line: `${place}: ${changes.join(' ')}` }];
}

/** What is wrong with the values of a mention that was found. */
function errorsOfPair(doc: string, pair: Pair): Partial<ErrorLists> {
	const { gold, found } = pair;
	const place = `${doc} ${gold.trigger.exact}`;
	const unless = (isRight: boolean, cause: string, wanted: string, given: string) =>
		isRight
			? []
			: [
					{
						cause,
						type: gold.type,
						line: `${place}: gold ${wanted}, list ${given} | ${excerpt(gold.quote.exact)}`
					}
				];
	const { edtf, rule, basis } = found.mention.date;
	return {
		date: unless(isDateRight(pair), `${basis} ${rule}`, gold.edtf, edtf),
		type: unless(isTypeRight(pair), '', gold.type, found.event.type),
		status: unless(gold.status === found.event.status, '', gold.status, found.event.status),
		regions: tagErrorsOf(place, pair, 'regions'),
		countries: tagErrorsOf(place, pair, 'countries'),
		themes: tagErrorsOf(place, pair, 'themes')
	};
}

/** Lists every miss, false alarm and wrong value. Debatable gold mentions may be missed. */
export function listErrors(results: readonly TextResult[], causes: Causes): ErrorLists {
	const errors = Object.fromEntries(GROUPS.map((group) => [group, []])) as unknown as ErrorLists;
	for (const { text, matching } of results) {
		const { doc } = text;
		for (const missed of matching.missed.filter(isSure)) {
			const { basis, type, edtf, trigger, quote } = missed;
			const line = `${doc} [${basis}] ${type} ${edtf} ${trigger.exact} | ${excerpt(quote.exact)}`;
			errors.missed.push({ cause: causes.ofMiss(doc, missed), type, line });
		}
		for (const found of matching.falseAlarms) {
			const { type } = found.event;
			const { date, trigger, quote } = found.mention;
			const line = `${doc} ${type} ${date.edtf} ${trigger.exact} | ${excerpt(quote.exact)}`;
			errors['false alarms'].push({ cause: causes.ofFinding(doc, found), type, line });
		}
		for (const pair of matching.pairs)
			for (const [group, list] of Object.entries(errorsOfPair(doc, pair)))
				errors[group as keyof ErrorLists].push(...list);
	}
	return errors;
}

/** Values with their counts, the most frequent first. */
function tally(values: readonly string[]): string {
	const counts = new Map<string, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts]
		.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
		.map(([value, count]) => `${value} ${count}`)
		.join(', ');
}

function formatGroup(group: (typeof GROUPS)[number], errors: readonly EvaluationError[]): string[] {
	const head = `${group} (${errors.length})`;
	if (!GROUPED.has(group) || errors.length === 0)
		return [head, ...errors.map(({ line }) => `  ${line}`)];
	const byCause = new Map<string, EvaluationError[]>();
	for (const error of errors)
		byCause.set(error.cause, [...(byCause.get(error.cause) ?? []), error]);
	const causes = [...byCause].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
	return [
		`${head}: ${tally(errors.map(({ type }) => type))}`,
		...causes.flatMap(([cause, list]) => [
			`  ${cause} (${list.length})`,
			...list.map(({ line }) => `    ${line}`)
		])
	];
}

/** The error lists as text, the groups in a fixed order with their counts. */
export function formatErrors(errors: ErrorLists): string {
	return GROUPS.map((group) => formatGroup(group, errors[group]).join('\n')).join('\n\n');
}

/** A table with one row a figure and one column a text, the total last. */
export function formatFigures(columns: Readonly<Record<string, Figures>>): string {
	const names = Object.keys(columns);
	const keys = Object.keys(Object.values(columns)[0] ?? {}) as (keyof Figures)[];
	const shown = (value: number | null) => (value === null ? '–' : String(value));
	const rows = [
		['', ...names],
		...keys.map((key) => [key, ...Object.values(columns).map((figures) => shown(figures[key]))])
	];
	const width = Math.max(...rows.flatMap((row) => row.slice(1).map((cell) => cell.length)), 6) + 2;
	return rows
		.map(
			([name = '', ...cells]) =>
				name.padEnd(16) + cells.map((cell) => cell.padStart(width)).join('')
		)
		.join('\n');
}
