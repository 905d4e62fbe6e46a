import { readDates } from './read-time.ts';

/** A rule case of `corpus/cases`, whose README tells the format. */
export interface RuleCase {
	/** What it shows. */
	name: string;
	/** ISO day. */
	reference: string;
	/** Raw text, one line a paragraph. */
	input: string;
	/** Lines `expression → EDTF basis role` and `expression ✗ rule`. */
	expected: string[];
}

const DEFAULT_REFERENCE = '2024-03-07';

/** Parses the rule cases of a file. */
export function parseRuleCases(text: string): RuleCase[] {
	return text
		.split(/^# /m)
		.slice(1)
		.map((part) => {
			const [head = '', tail = ''] = part.split(/^==>\n?/m);
			const [name = '', ...lines] = head.trim().split('\n');
			const reference = /^reference: (\S+)/.exec(lines[0] ?? '')?.[1];
			return {
				name,
				reference: reference ?? DEFAULT_REFERENCE,
				input: lines.slice(reference === undefined ? 0 : 1).join('\n'),
				expected: tail.split('\n').filter((line) => line.trim() !== '')
			};
		});
}

const isReadingLine = (line: string) => line.includes(' → ');

/**
 * Reads a case and compares, each reading told as fully as its expected line tells it.
 *
 * @param fold folds a line as texts are folded
 * @returns expected lines that were not read, and readings that were not expected; refusals need
 * not be listed
 */
export function tellCase(
	{ input, reference, expected }: RuleCase,
	fold: (line: string) => string
): { missing: string[]; surplus: string[] } {
	const folded = input.split('\n').map(fold).join('\n');
	const { dates, refusals } = readDates(folded, reference);
	const wanted = expected.filter(isReadingLine);
	const told = dates.map(({ start, end, edtf, basis, role }, index) => {
		const line = `${folded.slice(start, end)} → ${edtf}`;
		const tellsBasis = /explicit|relative/.test(wanted[index] ?? basis);
		return [line, tellsBasis ? basis : '', role === 'point' ? '' : role]
			.filter((word) => word !== '')
			.join(' ');
	});
	const refused = refusals.map(({ start, end, rule }) => `${folded.slice(start, end)} ✗ ${rule}`);
	return {
		missing: [
			...wanted.filter((line, index) => told[index] !== line),
			...expected.filter((line) => !isReadingLine(line) && !refused.includes(line))
		],
		surplus: told.filter((line, index) => wanted[index] !== line)
	};
}
