import { figuresOf, type Figures, type Outcome } from './score.ts';

const percent = (part: number, all: number) =>
	all === 0 ? '–' : ((part / all) * 100).toFixed(1).replace(/\.0$/, '');

function row(name: string, { expressions, dated, span, first, both }: Figures): string[] {
	return [
		name,
		String(expressions),
		percent(span, expressions),
		percent(first, dated),
		percent(both, dated)
	];
}

/** A table of counts and percentages, one row a group. */
export function formatTable(groups: ReadonlyMap<string, readonly Outcome[]>): string {
	const rows = [
		['', 'expressions', 'span %', 'first day %', 'both ends %'],
		...[...groups].map(([name, outcomes]) => row(name, figuresOf(outcomes)))
	];
	const width = Math.max(...rows.map(([name = '']) => name.length)) + 2;
	return rows
		.map(([name = '', ...cells]) => name.padEnd(width) + cells.map((c) => c.padStart(13)).join(''))
		.join('\n');
}

/** What was wanted and what was read, in one line. */
export function formatFailure({ item, expected, found, span }: Outcome): string {
	const wanted = `${expected.start ?? '?'}..${expected.end ?? '?'}`.replace(/\.{4,}/, '…');
	const got = found
		? `${found.text} = ${found.edtf} [${found.rule}]`
		: span
			? 'wrong words'
			: 'nothing';
	const input = item.input.replace(/\s+/g, ' ').slice(0, 60);
	return `${item.id} ${item.reference_date} 「${expected.text}」 ${wanted} ← ${got} | ${input}`;
}
