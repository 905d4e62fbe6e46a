import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPattern } from './pattern-syntax.ts';
import * as prefilter from './prefilter.ts';
import { TRIGGER_RULES } from './rules/triggers.ts';
import { sampleText } from './sample-text.ts';

/** As for a text of one part. */
function createPrefilter(patterns: readonly RegExp[]): (text: string) => readonly number[] {
	const mayMatch = prefilter.createPrefilter(patterns);
	return (text) => mayMatch(text, [{ start: 0, end: text.length, text }])[0] ?? [];
}

const choices = fc
	.infiniteStream(fc.nat())
	.map((numbers) => (count: number) => (numbers.next().value as number) % count);
const PATTERNS = TRIGGER_RULES.map(({ pattern }) => new RegExp(pattern.source, 'u'));

describe('createPrefilter(patterns)', () => {
	it('names a pattern where all that it needs stands, in any order', () => {
		const mayMatch = createPrefilter([/签署.*协定/u, /建交|复交/u, /.会/u]);
		expect(mayMatch('协定已经签署,两国复交')).toEqual([0, 1]);
		expect(mayMatch('签署会')).toEqual([2]);
		expect(mayMatch('')).toEqual([]);
	});

	it('names a pattern that needs nothing everywhere', () => {
		const mayMatch = createPrefilter([/建交/u, /[^,]*/u]);
		expect(mayMatch('')).toEqual([1]);
		expect(mayMatch('建交')).toEqual([0, 1]);
	});

	it('counts a need that two alternatives share for both, and once', () => {
		const mayMatch = createPrefilter([/会.*会|谈.*会/u, /会.*议/u]);
		expect(mayMatch('会会会')).toEqual([0]);
		expect(mayMatch('会谈')).toEqual([0]);
		expect(mayMatch('议会')).toEqual([0, 1]);
	});

	it('tells each part of a text apart, and looks for nothing across them', () => {
		const mayMatch = prefilter.createPrefilter([/建交/u, /复交.*声明/u]);
		const partOf = (start: number, end: number) => ({ start, end, text: text.slice(start, end) });
		const text = '建交,复交声明,复交,声明,建,交';
		const parts = [partOf(0, 2), partOf(3, 7), partOf(8, 10), partOf(11, 13), partOf(14, 15)];
		expect(mayMatch(text, parts)).toEqual([[0], [1], [], [], []]);
	});

	const mayMatch = createPrefilter(PATTERNS);

	it.each(TRIGGER_RULES.map(({ id }, index) => ({ id, index })))(
		'names $id for every text made of its parts',
		({ index }) => {
			const pattern = PATTERNS[index] ?? /(?!)/;
			fc.assert(
				// Whatever its lookarounds would say: the first look does not ask for them.
				fc.property(choices, (choose) => {
					expect(mayMatch(sampleText(readPattern(pattern), choose))).toContain(index);
				}),
				{ numRuns: 30 }
			);
		}
	);

	it('misses no match in texts put together from pieces of the rules', () => {
		const nodes = PATTERNS.map(readPattern);
		const pieces = fc
			.tuple(fc.constantFrom(...nodes), choices)
			.map(([node, choose]) => sampleText(node, choose));
		fc.assert(
			fc.property(fc.array(pieces, { maxLength: 4 }), (texts) => {
				const text = texts.join('');
				const matching = PATTERNS.flatMap((pattern, index) => (pattern.test(text) ? [index] : []));
				expect(mayMatch(text)).toEqual(expect.arrayContaining(matching));
			}),
			{ numRuns: 300 }
		);
	});

	it('spares most patterns: no rule is tried on a text without a character of any', () => {
		expect(mayMatch('ABC')).toEqual([]);
	});
});
