import { isDateRight, isTypeRight, tagErrors, type Figures, type TextResult } from './figures.ts';
import type { GoldMention } from './gold.ts';
import type { Pair } from './match.ts';

const GROUPS = ['missed', 'false alarms', 'date', 'type', 'regions', 'themes'] as const;

/** Every departure from the gold, one line each, by what is wrong. */
export type ErrorLists = Record<(typeof GROUPS)[number], string[]>;

const excerpt = (text: string) => text.replace(/\s+/g, '').slice(0, 70);

const isSure = ({ confidence }: GoldMention) => confidence === 'sure';

function tagLines(place: string, pair: Pair, field: 'regions' | 'themes'): string[] {
	const { surplus, lacking } = tagErrors(pair, field);
	if (surplus.length + lacking.length === 0) return [];
	const changes = [...lacking.map((tag) => `−${tag}`), ...surplus.map((tag) => `+${tag}`)];
	return [`${place}: ${changes.join(' ')}`];
}

/** Lists every miss, false alarm and wrong value. Debatable gold mentions may be missed. */
export function listErrors(results: readonly TextResult[]): ErrorLists {
	const errors: ErrorLists = {
		missed: [],
		'false alarms': [],
		date: [],
		type: [],
		regions: [],
		themes: []
	};
	for (const { text, matching } of results) {
		for (const { basis, type, edtf, trigger, quote } of matching.missed.filter(isSure))
			errors.missed.push(
				`${text.doc} [${basis}] ${type} ${edtf} ${trigger.exact} | ${excerpt(quote.exact)}`
			);
		for (const { event, mention } of matching.falseAlarms)
			errors['false alarms'].push(
				`${text.doc} ${event.type} ${mention.date.edtf} ${mention.trigger.exact} | ${excerpt(mention.quote.exact)}`
			);
		for (const pair of matching.pairs) {
			const { gold, found } = pair;
			const place = `${text.doc} ${gold.trigger.exact}`;
			if (!isDateRight(pair))
				errors.date.push(
					`${place}: gold ${gold.edtf}, list ${found.mention.date.edtf} [${found.mention.date.rule}] | ${excerpt(gold.quote.exact)}`
				);
			if (!isTypeRight(pair))
				errors.type.push(
					`${place}: gold ${gold.type}, list ${found.event.type} | ${excerpt(gold.quote.exact)}`
				);
			errors.regions.push(...tagLines(place, pair, 'regions'));
			errors.themes.push(...tagLines(place, pair, 'themes'));
		}
	}
	return errors;
}

/** The error lists as text, the groups in a fixed order with their counts. */
export function formatErrors(errors: ErrorLists): string {
	return GROUPS.map((group) =>
		[`${group} (${errors[group].length})`, ...errors[group].map((line) => `  ${line}`)].join('\n')
	).join('\n\n');
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
