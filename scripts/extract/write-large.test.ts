import type { EventList } from '#lib/model/event-list.ts';
import { inTimeOrder } from '#lib/tiles/event-columns.ts';
import { syntheticEvents, syntheticSources } from '#lib/timeline/synthetic-events.ts';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { readEventList, readPublished } from '../read-list.ts';
import { checkLarge } from '../verify/check-large.ts';
import { writeEventList } from './write-large.ts';

const folder = mkdtempSync(join(tmpdir(), 'jinian-large-'));
const target = join(folder, 'events.json');
const tiles = join(folder, 'events');
afterAll(() => rmSync(folder, { recursive: true }));

const listOf = (count: number, seed = 7): EventList => ({
	version: 1,
	generator: 'test',
	sources: syntheticSources(),
	events: syntheticEvents(count, seed)
});
const LARGE = listOf(5200);

beforeEach(() => writeEventList(target, LARGE));

test('a long list is read back whole, in order of time', () => {
	expect(readEventList(target)).toEqual({ ...LARGE, events: inTimeOrder(LARGE.events) });
});

test('the same events give the same bytes', () => {
	const before = readFileSync(target, 'utf8');
	writeEventList(target, LARGE);
	expect(readFileSync(target, 'utf8')).toBe(before);
});

test('files of a former list are removed, and all of them when the list is short again', () => {
	const before = readdirSync(tiles);
	writeEventList(target, listOf(5200, 8));
	const after = readdirSync(tiles);
	expect(after).toHaveLength(before.length);
	expect(after.filter((file) => before.includes(file))).toEqual([]);
	writeEventList(target, listOf(10));
	expect(existsSync(tiles)).toBe(false);
	expect(readEventList(target).events).toHaveLength(10);
});

test('what else stands in the folder stays', () => {
	writeFileSync(join(tiles, 'notes.txt'), 'mine');
	writeEventList(target, listOf(10));
	expect(readdirSync(tiles)).toEqual(['notes.txt']);
	rmSync(tiles, { recursive: true });
});

test('verify finds a file that has changed, and one that tells of other events', () => {
	const { list, large } = readPublished(target);
	if (!large) throw new Error('not large');
	expect(checkLarge(large, list.events)).toEqual([]);
	expect(checkLarge({ ...large, columns: '0'.repeat(64) }, list.events)).toEqual([
		'columns: not what the events make of it; run npm run extract to renew it'
	]);
	const [first = ''] = large.tiles.files;
	const path = join(tiles, `${first.slice(0, 16)}.gz`);
	writeFileSync(path, 'x');
	expect(() => readEventList(target)).toThrow('not packed by gzip');
	rmSync(path);
	expect(() => readEventList(target)).toThrow('cannot be read (ENOENT)');
});
