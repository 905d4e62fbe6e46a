import { expect, test } from 'vitest';
import type { Source } from '../model/event-list.ts';
import { nearbySources } from './nearby-sources.ts';
import type { MarginNote } from './notes.ts';

const sources = Array.from({ length: 1000 }, (_, index) => ({ id: `s${index}` }) as Source);
const ids = (id: string, ...elsewhere: string[]) =>
	nearbySources(sources, id, [{ elsewhere } as unknown as MarginNote]).map((source) => source.id);

test('a page among thousands names those beside it and those that its notes point to', () => {
	const named = ids('s500', 's3', 's501');
	expect(named).toHaveLength(102);
	expect(named.slice(0, 2)).toEqual(['s3', 's450']);
	expect(named.at(-1)).toBe('s550');
	expect(ids('s0')).toHaveLength(51);
});

test('of few, all are named', () => {
	expect(nearbySources(sources.slice(0, 5), 's2', [])).toHaveLength(5);
});
