import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { foldString } from '../text/fold.ts';
import { readDates } from './index.ts';

/** The rule cases of `corpus/cases`; their README tells the format. */
const FOLDER = new URL('../../../corpus/cases/', import.meta.url);
const DEFAULT_REFERENCE = '2024-03-07';

interface RuleCase {
	name: string;
	reference: string;
	input: string;
	expected: string[];
}

function parseCases(text: string): RuleCase[] {
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

/** What was read, told as fully as the expected line tells it. */
function tell(
	input: string,
	reference: string,
	expected: readonly string[]
): { dates: string[]; refusals: string[] } {
	const folded = input.split('\n').map(foldString).join('\n');
	const { dates, refusals } = readDates(folded, reference);
	const wanted = expected.filter((line) => line.includes(' → '));
	return {
		dates: dates.map(({ start, end, edtf, basis, role }, index) => {
			const line = `${folded.slice(start, end)} → ${edtf}`;
			const tellsBasis = /explicit|relative/.test(wanted[index] ?? basis);
			return [line, tellsBasis ? basis : '', role === 'point' ? '' : role]
				.filter((word) => word !== '')
				.join(' ');
		}),
		refusals: refusals.map(({ start, end, rule }) => `${folded.slice(start, end)} ✗ ${rule}`)
	};
}

for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))) {
	describe(file, () => {
		const cases = parseCases(readFileSync(new URL(file, FOLDER), 'utf8'));
		it.each(cases)('$name', ({ input, reference, expected }) => {
			const { dates, refusals } = tell(input, reference, expected);
			expect(dates).toEqual(expected.filter((line) => line.includes(' → ')));
			expect(refusals).toEqual(
				expect.arrayContaining(expected.filter((line) => line.includes(' ✗ ')))
			);
		});
	});
}
