import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleEvent, exampleMention } from '../cite/example-list.ts';
import { toEventTable, toMentionTable } from './csv.ts';
import { exampleSelection } from './example-selection.ts';

const read = (csv: string) =>
	parse<Record<string, string>>(csv, { columns: true, bom: true, record_delimiter: '\r\n' });

const withQuote = (exact: string) =>
	exampleSelection([exampleEvent({ mentions: [exampleMention(exact)] })]);

describe.each([
	['toEventTable', toEventTable],
	['toMentionTable', toMentionTable]
])('%s(selection)', (_, write) => {
	it('begins with a byte order mark and ends every row with CR LF', () => {
		const csv = write(exampleSelection());
		expect(csv.startsWith('\ufeff')).toBe(true);
		expect(csv.endsWith('\r\n')).toBe(true);
		expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
	});

	it('reads back any quote, and no cell is a formula', () => {
		const quotes = fc.string({
			unit: fc.constantFrom(...'=+-@＝＋－＠\t\r\n",;\'王𠮷 a'),
			minLength: 1
		});
		fc.assert(
			fc.property(quotes, (quote) => {
				const [row] = read(write(withQuote(quote)));
				expect([quote, `'${quote}`]).toContain(row?.quote);
				for (const cell of Object.values(row ?? {}))
					expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
			})
		);
	});
});

describe('rows', () => {
	it('are events with the best quote', () => {
		const event = exampleEvent({
			countries: ['FRA', 'DEU'],
			latest: null,
			mentions: [exampleMention('甲'), exampleMention('乙')]
		});
		expect(read(toEventTable(exampleSelection([event])))).toMatchObject([
			{
				id: '2023-summit',
				latest: '',
				countries: 'FRA; DEU',
				mentions: '2',
				sources: '000',
				quote: '甲',
				address: 'https://example.org/events/2023-summit/'
			}
		]);
	});

	it('are mentions with their dating and their source', () => {
		const event = exampleEvent({ mentions: [exampleMention('甲'), exampleMention('乙')] });
		const rows = read(toMentionTable(exampleSelection([event])));
		expect(rows.map(({ quote }) => quote)).toEqual(['甲', '乙']);
		expect(rows[0]).toMatchObject({
			event: '2023-summit',
			basis: 'explicit',
			derivation: '一 → 二',
			start: '0',
			source: '000',
			source_speaker: '王毅',
			source_publisher: '',
			source_address: 'https://example.org/sources/000/'
		});
	});
});
