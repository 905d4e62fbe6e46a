import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align as alignValues, type Match } from './align.ts';

const listOf = (text: string) => Array.from(text);

const align = (...lists: [a: readonly string[], b: readonly string[]]) => {
	const [a, b] = lists.map((list) =>
		Uint32Array.from(list, (letter) => letter.codePointAt(0) ?? 0)
	);
	return alignValues(a ?? new Uint32Array(), b ?? new Uint32Array());
};

/** Length of the longest common subsequence, by the table that every textbook has. */
function longestCommon(a: readonly string[], b: readonly string[]): number {
	let row = new Array<number>(b.length + 1).fill(0);
	for (const one of a) {
		const next = [0];
		b.forEach((other, index) => {
			const either = Math.max(next[index] ?? 0, row[index + 1] ?? 0);
			next.push(one === other ? (row[index] ?? 0) + 1 : either);
		});
		row = next;
	}
	return row.at(-1) ?? 0;
}

const lengthOf = (matches: readonly Match[]) =>
	matches.reduce((sum, { length }) => sum + length, 0);

function expectInOrder(a: readonly string[], b: readonly string[], matches: readonly Match[]) {
	let [endA, endB] = [0, 0];
	for (const match of matches) {
		expect(match.length).toBeGreaterThan(0);
		expect(match.a).toBeGreaterThanOrEqual(endA);
		expect(match.b).toBeGreaterThanOrEqual(endB);
		[endA, endB] = [match.a + match.length, match.b + match.length];
		expect(a.slice(match.a, endA)).toEqual(b.slice(match.b, endB));
	}
}

describe('align(a, b)', () => {
	it.each<[string, string, Match[]]>([
		['', '', []],
		['甲', '', []],
		['甲乙丙', '甲乙丙', [{ a: 0, b: 0, length: 3 }]],
		[
			'斡旋缅北停火',
			'斡旋东北停火',
			[
				{ a: 0, b: 0, length: 2 },
				{ a: 3, b: 3, length: 3 }
			]
		],
		[
			'甲乙丙丁',
			'甲丁',
			[
				{ a: 0, b: 0, length: 1 },
				{ a: 3, b: 1, length: 1 }
			]
		],
		['甲乙', '丙丁', []]
	])('%s and %s', (a, b, matches) => {
		expect(align(listOf(a), listOf(b))).toEqual(matches);
	});

	const letters = fc.array(fc.constantFrom('甲', '乙', '丙', '丁'), { maxLength: 40 });

	it('finds as much as there is to find in short lists, in order', () => {
		fc.assert(
			fc.property(letters, letters, (a, b) => {
				const matches = align(a, b);
				expectInOrder(a, b, matches);
				expect(lengthOf(matches)).toBe(longestCommon(a, b));
			})
		);
	});

	it('finds nearly everything of a long list in spite of changes here and there', () => {
		const wide = fc.array(fc.integer({ min: 0x4e00, max: 0x4fff }), {
			minLength: 300,
			maxLength: 600
		});
		const changes = fc.array(fc.nat({ max: 599 }), { maxLength: 20 });
		fc.assert(
			fc.property(wide, changes, (codes, places) => {
				const a = codes.map((code) => String.fromCodePoint(code));
				const b = a.flatMap((letter, index) =>
					places.includes(index) ? (index % 2 === 0 ? [] : ['误']) : [letter]
				);
				const matches = align(a, b);
				expectInOrder(a, b, matches);
				expect(lengthOf(matches)).toBeGreaterThanOrEqual(a.length - 2 * places.length);
			}),
			{ numRuns: 50 }
		);
	});

	it('leaves apart what has nothing in common, however long', () => {
		const a = Array.from({ length: 2000 }, (_, index) => String.fromCodePoint(0x4e00 + index));
		const b = Array.from({ length: 2000 }, (_, index) => String.fromCodePoint(0x6e00 + index));
		expect(align(a, b)).toEqual([]);
	});
});
