import { expect, test } from 'vitest';
import { exampleEvent } from './example-events.ts';
import { weightOf } from './weight.ts';

const weight = (options: Partial<Parameters<typeof exampleEvent>[0]>) =>
	weightOf(exampleEvent({ id: 'x', date: '2023', ...options }));

test('more mentions, then more sources, then the type weigh more', () => {
	expect(weight({ mentions: 1, type: 'summit' })).toBe(12);
	expect(weight({ mentions: 2, type: 'summit' })).toBe(19);
	expect(weight({ mentions: 3, type: 'summit' })).toBe(22);
	expect(weight({ type: 'summit' })).toBeGreaterThan(weight({ type: 'speech' }));
	expect(weight({ status: 'planned' })).toBe(weight({}) + 1.5);
});
