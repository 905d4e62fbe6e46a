import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { describedBy } from './claims.ts';
import { readRecord } from './record.ts';

// Many runs, or large libraries to load.
vi.setConfig({ testTimeout: 60_000 });

const line = (fields: object) => JSON.stringify({ id: 'a', text: '外长举行会谈。', ...fields });

test('what a record says goes before what its text says', () => {
	const text = '会谈\n\n新华社北京2024年5月14日电 两国外长举行会谈。';
	const { record } = readRecord(
		line({ text, date: '2024-05-15', title: '题', kind: 'speech', page: 4 })
	);
	expect(record).toMatchObject({ id: 'a', intake: { raw: text, format: 'ndjson' } });
	expect(describedBy(record?.intake.claims ?? [])).toMatchObject({
		date: '2024-05-15',
		title: '题',
		kind: 'speech',
		publisher: '新华社'
	});
});

test('a number is an id, a null date none', () => {
	expect(readRecord(line({ id: 7, date: null })).record?.id).toBe('7');
});

test.each([
	['{', 'not JSON; '],
	['[]', 'no object; '],
	['null', 'no object; '],
	[line({ id: '' }), '"id" must be a string'],
	[line({ id: 'x'.repeat(201) }), '"id" must be a string'],
	[line({ text: ' ' }), '"text" must be a string'],
	[line({ text: 1 }), '"text" must be a string'],
	[line({ date: '2024-02-30' }), '"date" "2024-02-30" is no calendar day'],
	[line({ date: 20240101 }), '"date" 20240101 is no calendar day']
])('%s is refused', (text, problem) => {
	expect(readRecord(text).problem).toContain(problem);
});

test('never throws', () => {
	fc.assert(
		fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
			const { record, problem } = readRecord(text);
			expect(record === null).toBe(problem !== null);
		})
	);
});
