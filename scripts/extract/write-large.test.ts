import type { EventList } from '#lib/model/event-list.ts';
import { fileOf } from '#lib/model/large-list.ts';
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

test('verify finds any file that has changed or is missing', { timeout: 60_000 }, () => {
	expect(checkLarge(target, LARGE)).toEqual([]);
	const { large } = readPublished(target);
	if (!large) throw new Error('not large');
	const kinds = [large.columns, large.heads, large.tiles.files[0], large.texts.files[0]];
	for (const sha256 of [...kinds, large.ids[0]]) {
		const name = fileOf(sha256 ?? '');
		const path = join(tiles, name);
		const whole = readFileSync(path);
		// A byte of the head that says nothing of what is packed.
		writeFileSync(path, Buffer.concat([whole.subarray(0, 9), Buffer.of(9), whole.subarray(10)]));
		expect(checkLarge(target, LARGE)).toEqual([
			expect.stringMatching(`${name}: is not what is read in the texts; run npm run extract`)
		]);
		rmSync(path);
		expect(checkLarge(target, LARGE)).toEqual([expect.stringMatching(`${name}: is missing`)]);
		writeFileSync(path, whole);
	}
	writeFileSync(target, readFileSync(target, 'utf8').replace('"test"', '"tost"'));
	expect(checkLarge(target, LARGE)).toHaveLength(1);
});

test('a tile that is cut off or missing is named as the list is read', () => {
	const [first = ''] = readPublished(target).large?.tiles.files ?? [];
	const path = join(tiles, `${first.slice(0, 16)}.gz`);
	writeFileSync(path, 'x');
	expect(() => readEventList(target)).toThrow('not packed by gzip');
	rmSync(path);
	expect(() => readEventList(target)).toThrow('cannot be read (ENOENT)');
});
