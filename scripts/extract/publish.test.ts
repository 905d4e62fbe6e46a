import type { EventList } from '#lib/model/event-list.ts';
import type { SourceInput } from '#lib/pipeline/compile.ts';
import { textFileOf } from '#lib/model/source-text.ts';
import { spawnSync } from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { publish } from './publish.ts';
import { lockOf } from './write-lock.ts';

const work = mkdtempSync(join(tmpdir(), 'jinian-publish-'));
afterAll(() => rmSync(work, { recursive: true }));

/** Of a process that is no more. */
const DEAD = spawnSync(process.execPath, ['--version']).pid;

const input = (id: string, raw: string): SourceInput => ({
	source: {
		id,
		file: `${id}.txt`,
		title: id,
		kind: 'other',
		date: '2024-01-09',
		sha256: raw.padEnd(64, '0')
	},
	raw
});
const listBy = (generator: string): EventList => ({
	version: 1,
	generator,
	sources: [],
	events: []
});
const standing = () => (JSON.parse(readFileSync(target, 'utf8')) as EventList).generator;
const FORMER = [input('a', '1'), input('会', '2')];
const NEW = [input('a', '3')];
const namesOf = (inputs: readonly SourceInput[]) =>
	inputs.map(({ source }) => textFileOf(source)).sort();

let [folder, target, texts, count] = ['', '', '', 0];
beforeEach(() => {
	folder = join(work, String(count++));
	target = join(folder, 'events.json');
	texts = join(folder, 'texts');
	mkdirSync(folder);
	publish(target, listBy('former'), FORMER);
});

test('the list and its texts take the place of the former ones, and nothing else stays', () => {
	expect(readdirSync(texts).sort()).toEqual(namesOf(FORMER));
	publish(target, listBy('new'), NEW);
	expect(standing()).toBe('new');
	expect(readdirSync(texts)).toEqual(namesOf(NEW));
	expect(readdirSync(folder).sort()).toEqual(['events.json', 'texts']);
});

test('the former list stands with its texts when one of the new cannot be written', () => {
	const [blocked = ''] = namesOf(NEW);
	mkdirSync(join(texts, blocked));
	expect(() => publish(target, listBy('new'), NEW)).toThrow(/cannot be written \(EISDIR\)/);
	expect(standing()).toBe('former');
	for (const file of namesOf(FORMER)) expect(existsSync(join(texts, file))).toBe(true);
	expect(existsSync(lockOf(target))).toBe(false);
});

test('what a killed process has left is removed, and its lock does not count', () => {
	writeFileSync(join(folder, `.events.json.${DEAD}.tmp`), '{');
	writeFileSync(join(texts, `.a.json.${DEAD}.tmp`), '{');
	writeFileSync(join(folder, `.other.json.${process.pid}.tmp`), 'still written');
	writeFileSync(lockOf(target), `${DEAD}\n`);
	publish(target, listBy('new'), NEW);
	expect(standing()).toBe('new');
	expect(readdirSync(folder).sort()).toEqual([
		`.other.json.${process.pid}.tmp`,
		'events.json',
		'texts'
	]);
	expect(readdirSync(texts)).toEqual(namesOf(NEW));
});

test('files of others in the folder of texts stay', () => {
	writeFileSync(join(texts, 'mine.json'), '{}');
	publish(target, listBy('new'), NEW);
	expect(readdirSync(texts).sort()).toEqual([...namesOf(NEW), 'mine.json'].sort());
});
