import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { exampleEvent, exampleMention, exampleSource } from '../cite/example-list.ts';
import { boundsOf } from '../model/edtf.ts';
import type { Event } from '../model/event-list.ts';
import { exampleSelection } from './example-selection.ts';
import { escapeText, folded, toCalendar } from './icalendar.ts';

function read(calendar: string) {
	return new ICAL.Component(ICAL.parse(calendar) as unknown[])
		.getAllSubcomponents('vevent')
		.map((component) => ({ component, entry: new ICAL.Event(component) }));
}

function readOne(fields: Partial<Event>) {
	const [only] = read(toCalendar(exampleSelection([exampleEvent(fields)])));
	if (!only) throw new Error('no entry');
	return only;
}

const dated = (date: string) => ({ date, ...(boundsOf(date) ?? {}) });

describe('toCalendar(selection)', () => {
	it.each<[string, string, start: string, end: string]>([
		['a day', '2023-10-18', '2023-10-18', '2023-10-19'],
		['days', '2023-12-27/2023-12-28', '2023-12-27', '2023-12-29'],
		['over the end of February', '2024-02-28/2024-02-29', '2024-02-28', '2024-03-01'],
		['every day that a month allows', '2023-10~', '2023-10-01', '2023-11-01'],
		['every day that a year allows', '2023', '2023-01-01', '2024-01-01'],
		['the known beginning of an open time', '2024-03-14/..', '2024-03-14', '2024-03-15'],
		['the known end of an open time', '../2025-12-31', '2025-12-31', '2026-01-01']
	])('has whole days, the end not counted: %s', (_, date, start, end) => {
		const { entry } = readOne(dated(date));
		expect(entry.startDate.isDate).toBe(true);
		expect([entry.startDate.toString(), entry.endDate.toString()]).toEqual([start, end]);
	});

	it('says what the date leaves open, and keeps the date', () => {
		const { component, entry } = readOne(dated('2024-03-14/..'));
		expect(entry.summary).toBe('高峰论坛（止期未载）');
		expect(entry.description).toMatch(/^2024年3月14日起（止期未载）\n\n/);
		expect(component.getFirstPropertyValue('x-edtf')).toBe('2024-03-14/..');
	});

	it('quotes with a reference', () => {
		expect(readOne({}).entry.description).toBe(
			'2023年10月18日\n\n高峰论坛在北京举行。\n——王毅. 携手前行：在研讨会上的演讲[Z]. ' +
				'[出版地不详]：[出版者不详]，2024-01-09.'
		);
	});

	it('is stamped with the day of the latest source and has a lasting id', () => {
		const sources = ['2024-01-09', '2025-03-07'].map((date, index) =>
			exampleSource({ id: String(index), date })
		);
		const mentions = [exampleMention('乙', '1'), exampleMention('甲', '0')];
		const calendar = toCalendar(exampleSelection([exampleEvent({ mentions })], sources));
		const [only] = read(calendar);
		expect(only?.entry.uid).toBe('2023-summit@jinian');
		expect(String(only?.component.getFirstPropertyValue('dtstamp'))).toBe('2025-03-07T00:00:00Z');
	});

	it('is tentative for what is planned', () => {
		const { component } = readOne({ status: 'planned' });
		expect(component.getFirstPropertyValue('status')).toBe('TENTATIVE');
	});

	it('reads back any title in lines of at most 75 octets', () => {
		const titles = fc.string({
			unit: fc.constantFrom(...'\\;,:"\n王毅𠮷峰会é·é a'),
			minLength: 1,
			maxLength: 80
		});
		fc.assert(
			fc.property(titles, (words) => {
				const title = { 'zh-Hans': words, 'zh-Hant': words, en: words };
				const calendar = toCalendar(exampleSelection([exampleEvent({ title })]));
				expect(read(calendar)[0]?.entry.summary).toBe(words);
				const lines = calendar.split('\r\n');
				for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
			})
		);
	});
});

describe('escapeText(text)', () => {
	it('escapes what has a meaning in TEXT, and drops what has no place there', () => {
		expect(escapeText('a\\b;c,d:"e"\r\nf\u0007')).toBe(String.raw`a\\b\;c\,d:"e"\nf`);
	});
});

describe('folded(line)', () => {
	it('breaks at 75 octets, the space of the next line counted, and never within a character', () => {
		const parts = folded('峰'.repeat(60)).split('\r\n');
		expect(parts.map((part) => Buffer.byteLength(part))).toEqual([75, 73, 34, 0]);
		const twoOctets = folded('é'.repeat(60)).split('\r\n');
		expect(twoOctets.map((part) => Buffer.byteLength(part))).toEqual([74, 47, 0]);
	});
});
