import { describe, expect, it } from 'vitest';
import type { Source } from '../model/event-list.ts';
import { scriptSafe, structuredDataOf } from './structured-data.ts';
import { listOf } from './test-text.ts';

const SOURCE: Source = {
	id: 'a',
	file: 'a.txt',
	title: '演講',
	speaker: '某人',
	kind: 'speech',
	date: '2024-01-09',
	script: 'Hant',
	sha256: '0'.repeat(64),
	length: 8
};
const [EVENT] = listOf('峰會在西安\n舉行', [
	{ id: 'x', trigger: '峰會', quote: '峰會在西安\n舉行', edtf: '2024-03-14/..' }
]).events;
if (!EVENT) throw new RangeError('no event');
const data = structuredDataOf({ ...EVENT, countries: ['FRA'] }, [SOURCE], () => 'France', 'en');

describe('structuredDataOf(event, sources, countryName, language)', () => {
	it('gives the first possible day and leaves out an open end', () => {
		expect(data).toMatchObject({ startDate: '2024-03-14', temporalCoverage: '2024-03-14/..' });
		expect(JSON.parse(scriptSafe(data))).not.toHaveProperty('endDate');
	});

	it('is named in one language and alternately in the others', () => {
		const { 'zh-Hans': simplified, 'zh-Hant': traditional, en } = EVENT.title;
		expect(data).toMatchObject({ name: en, alternateName: [simplified, traditional] });
	});

	it('quotes with the work that the words stand in', () => {
		expect(data).toMatchObject({
			about: [{ '@type': 'Country', name: 'France' }],
			subjectOf: [
				{
					'@type': 'Quotation',
					text: '峰會在西安 舉行',
					inLanguage: 'zh-Hant',
					isPartOf: { name: '演講', author: { name: '某人' }, datePublished: '2024-01-09' }
				}
			]
		});
	});
});

describe('scriptSafe(data)', () => {
	it('lets nothing close the script element', () => {
		const text = scriptSafe({ name: '</script><b>' });
		expect(text).not.toContain('<');
		expect(JSON.parse(text)).toEqual({ name: '</script><b>' });
	});
});
