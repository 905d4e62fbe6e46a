import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonErrorPosition } from './json-position.ts';

test.each([
	['[1,\n 2,\n]', 3, 1],
	['{"a": x}', 1, 7],
	['{"a" 1}', 1, 6],
	['{a: 1}', 1, 2],
	['[1 2]', 1, 4],
	['["外\n交"]', 1, 2],
	['[1]\n]', 2, 1],
	['[{"a": [1, {"b": tru}]}]', 1, 18],
	['[1', 1, 3],
	['', 1, 1]
])('%j breaks at line %i, column %i', (text, line, column) => {
	expect(() => void JSON.parse(text)).toThrow();
	expect(jsonErrorPosition(text)).toEqual({ line, column });
});

test('what is nested beyond reason breaks where it is', () => {
	expect(jsonErrorPosition('['.repeat(100_000))).toMatchObject({ line: 1 });
});

test('a stray character is found wherever it stands between tokens', () => {
	fc.assert(
		fc.property(fc.array(fc.json(), { minLength: 1 }), fc.nat(), (parts, pick) => {
			const at = pick % parts.length;
			fc.pre(!/[\u007f-\u009f]/.test(parts.join('')));
			const before = `[${parts
				.slice(0, at)
				.map((part) => `${part},`)
				.join('')}`;
			const text = `${before}#${parts.slice(at).join(',')}]`;
			expect(jsonErrorPosition(text)).toEqual({ line: 1, column: before.length + 1 });
		})
	);
});
