import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { exampleEvent, exampleMention, exampleSource } from '../cite/example-list.ts';
import { boundsOf } from '../model/edtf.ts';
import { toAnnotations } from './annotations.ts';
import { exampleSelection } from './example-selection.ts';
import { EXPORT_FORMATS, exportFormat } from './formats.ts';
import { escapeMarkdown, toMarkdown } from './markdown.ts';
import { toTimelineJs } from './timelinejs.ts';

const sources = [
	exampleSource({ id: 'a', speaker: '王毅' }),
	exampleSource({ id: 'b', title: '新闻', kind: 'dispatch', publisher: '新华社' })
];
const events = [
	exampleEvent({
		id: '2022-x',
		...{ date: '2022', earliest: '2022-01-01', latest: '2022-12-31' },
		mentions: [exampleMention('甲<b>&', 'a')]
	}),
	exampleEvent({
		id: '2023-y',
		mentions: [exampleMention('乙*一*', 'b'), exampleMention('丙', 'a')]
	})
];
const selection = exampleSelection(events, sources);

describe('bibliographies', () => {
	it.each(['bibtex', 'biblatex', 'ris', 'csl-json'] as const)(
		'%s: a record a source, for an independent reader',
		(id) => {
			const { data } = new Cite(exportFormat(id).write(selection));
			expect(data.map(({ title }) => title)).toEqual(['携手前行——在研讨会上的演讲', '新闻']);
		}
	);
});

describe('toMarkdown(selection)', () => {
	it('is a list by years with quotations and references', () => {
		const lines = toMarkdown(selection)
			.split('\n')
			.filter((line) => line !== '');
		expect(lines).toEqual([
			'# 中亚 2023',
			'<https://example.org/?region=central-asia>',
			'## 2022',
			'### 2022年（月日未详） [高峰论坛](https://example.org/events/2022-x/)',
			String.raw`> 甲\<b\>\&`,
			'>',
			String.raw`> —— 王毅. 携手前行：在研讨会上的演讲\[Z\]. \[出版地不详\]：\[出版者不详\]，2024-01-09.`,
			'## 2023',
			'### 2023年10月18日 [高峰论坛](https://example.org/events/2023-y/)',
			String.raw`> 乙\*一\*`,
			'>',
			String.raw`> —— 新闻\[N\]. 新华社，2024-01-09.`,
			'> 丙',
			'>',
			String.raw`> —— 王毅. 携手前行：在研讨会上的演讲\[Z\]. \[出版地不详\]：\[出版者不详\]，2024-01-09.`
		]);
	});

	it.each([
		['1. 甲', String.raw`1\. 甲`],
		['- 甲', String.raw`\- 甲`],
		['# 甲', String.raw`\# 甲`],
		['甲1.', '甲1.']
	])('marks nothing up: %s', (text, escaped) => {
		expect(escapeMarkdown(text)).toBe(escaped);
	});
});

describe('toAnnotations(selection)', () => {
	const collection = (texts = new Map<string, string>()) =>
		JSON.parse(toAnnotations({ ...selection, texts })) as {
			total: number;
			first: {
				items: { id: string; '@context'?: string; target: { selector: { type: string }[] } }[];
			};
		};

	it('is a collection of one page whose annotations have ids of their own', () => {
		const { total, first } = collection();
		expect(first.items).toHaveLength(total);
		expect(new Set(first.items.map(({ id }) => id)).size).toBe(3);
		expect(first.items[0]?.['@context']).toBeUndefined();
	});

	it('tells positions in the texts that are at hand', () => {
		const { first } = collection(new Map([['b', '乙*一*']]));
		expect(first.items.map(({ target }) => target.selector.length)).toEqual([1, 2, 1]);
	});
});

describe('toTimelineJs(selection)', () => {
	interface Slide {
		start_date: object;
		end_date?: object;
		display_date: string;
		text: { headline: string; text: string };
	}
	const slideOf = (date: string) => {
		const dated = exampleEvent({ ...events[0], date, ...(boundsOf(date) ?? {}) });
		const file = toTimelineJs(exampleSelection([dated], sources));
		return (JSON.parse(file) as { events: Slide[] }).events[0];
	};

	it.each<[string, object, object | undefined]>([
		['2023-10-18', { year: 2023, month: 10, day: 18 }, undefined],
		['2023-10~', { year: 2023, month: 10 }, undefined],
		['2023', { year: 2023 }, undefined],
		[
			'2023-12-27/2023-12-28',
			{ year: 2023, month: 12, day: 27 },
			{ year: 2023, month: 12, day: 28 }
		],
		['2024-03-14/..', { year: 2024, month: 3, day: 14 }, undefined],
		['197X', { year: 1970, month: 1, day: 1 }, { year: 1979, month: 12, day: 31 }]
	])('tells %s as finely as it is known', (date, start, end) => {
		expect([slideOf(date)?.start_date, slideOf(date)?.end_date]).toEqual([start, end]);
	});

	it('shows the date in words, and quotes as text', () => {
		expect(slideOf('2023~')?.display_date).toBe('约2023年');
		expect(slideOf('2023')?.text.text).toContain('<blockquote>甲&lt;b&gt;&amp;</blockquote>');
	});
});

describe('EXPORT_FORMATS', () => {
	it.each(EXPORT_FORMATS.map((format) => [format.id, format] as const))(
		'%s: writes a file, of no events too',
		(_, { write, extension, mimeType }) => {
			expect(write(selection)).toMatch(/高峰论坛|携手前行/);
			expect(write({ ...selection, list: { ...selection.list, sources: [], events: [] } })).toBe(
				write(exampleSelection([], []))
			);
			expect(extension).toMatch(/^[a-z]+$/);
			expect(mimeType).toMatch(/^[a-z]+\/[\w.+-]+/);
		}
	);
});
