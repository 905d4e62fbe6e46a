import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Source } from '../model/event-list.ts';
import { bibtexEntry, escapeBibtex, type BibtexDialect } from './bibtex.ts';
import { cslItem } from './csl.ts';
import { exampleSource } from './example-list.ts';
import { risRecord } from './ris.ts';
import { oneLine } from './text.ts';
import { workOf } from './work.ts';

const URL = 'https://example.cn/a_b~c?x=1&y=50%25#d';

const speech = exampleSource({ speaker: '王毅', place: '北京' });
const briefing = exampleSource({ kind: 'press-conference', speaker: '王毅', publisher: '新华社' });
const dispatch = exampleSource({ kind: 'dispatch', publisher: '新华社', place: '北京', url: URL });
const article = exampleSource({ kind: 'article', speaker: '林舟', publisher: '人民日报' });
const statement = exampleSource({ kind: 'document', publisher: '外交部', url: URL });
const all = [speech, briefing, dispatch, article, statement, exampleSource({ kind: 'other' })];

const read = (text: string) => new Cite(text).data;
const readOne = (text: string) => {
	const [item, ...more] = read(text);
	expect(more).toEqual([]);
	return item;
};

/** Titles of Han and odd characters, as one line and with at least one visible character. */
const titles = fc
	.string({
		unit: fc.oneof(
			fc.constantFrom(...'王毅習峰會𠮷，。《》“”——·（）'),
			fc.constantFrom(...'\\{}~^"&%$#_@,=;:\'`<>|-+*[]() 1aZ'),
			fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 })
		),
		minLength: 1,
		maxLength: 30
	})
	.map(oneLine)
	.filter((title) => /[\p{L}\p{N}]/u.test(title));

/** Readers of BibTeX tell no kinds of space apart. */
const SPACES = /\s+/gu;

const titled = (title: string, source = dispatch): Source => ({ ...source, title });

describe.each<BibtexDialect>(['bibtex', 'biblatex'])('bibtexEntry(work, %j)', (dialect) => {
	const entry = (source: Source, quotes: string[] = []) =>
		bibtexEntry(workOf(source), dialect, quotes, '2024-05-01');

	it('keeps every field for an independent reader', () => {
		expect(readOne(entry(dispatch))).toMatchObject({
			id: 'jinian-000',
			title: dispatch.title,
			author: [{ family: '新华社' }],
			issued: { 'date-parts': [[2024, 1, 9]] },
			URL
		});
		expect(readOne(entry(article))).toMatchObject({ 'container-title': '人民日报' });
		expect(readOne(entry(speech))).toMatchObject({ author: [{ family: '王毅' }] });
	});

	it.each([
		'50% of R&D',
		'{a} \\b_c~d^e #1 $2',
		"a--b---c ''d'' ``e`` ?` <<f>>,,",
		'“引号”——·（）'
	])('reads back %s', (title) => {
		expect(readOne(entry(titled(title)))?.title).toBe(title);
	});

	it('reads back any title', () => {
		fc.assert(
			fc.property(titles, (title) => {
				const read = readOne(entry(titled(title)))?.title;
				expect(read?.replace(SPACES, ' ')).toBe(title.replace(SPACES, ' '));
			})
		);
	});

	it('has balanced braces and an ASCII key whatever the words', () => {
		fc.assert(
			fc.property(titles, titles, (title, quote) => {
				const text = entry({ ...titled(title), id: title }, [quote]);
				expect(text.split('{').length).toBe(text.split('}').length);
				expect(text.split('\n')[0]).toMatch(/^@\w+\{[\x21-\x7e]+,$/);
			})
		);
	});
});

describe('escapeBibtex(text)', () => {
	it('escapes what TeX would take for a command, a comment, a group or a formula', () => {
		expect(escapeBibtex('%&$#_')).toBe(String.raw`\%\&\$\#\_`);
		expect(escapeBibtex('{~^}')).toBe(
			String.raw`\textbraceleft{}\textasciitilde{}\textasciicircum{}\textbraceright{}`
		);
	});
});

describe('types of biblatex and of plain BibTeX', () => {
	it.each<[string, Source, biblatex: string, bibtex: string]>([
		['an unpublished speech', speech, '@unpublished', '@unpublished'],
		['a published transcript', briefing, '@misc', '@misc'],
		['a page', dispatch, '@online', '@misc'],
		['a newspaper', article, '@article', '@article']
	])('%s', (_, source, biblatex, bibtex) => {
		const type = (dialect: BibtexDialect) =>
			/^@\w+/.exec(bibtexEntry(workOf(source), dialect, [], null))?.[0];
		expect([type('biblatex'), type('bibtex')]).toEqual([biblatex, bibtex]);
	});
});

describe('risRecord(work, quotes, accessed)', () => {
	const record = (source: Source, quotes: string[] = []) =>
		risRecord(workOf(source), quotes, '2024-05-01');

	it('is lines of tags in CR LF between TY and ER', () => {
		const lines = record(dispatch, ['甲\n乙']).split('\r\n');
		expect(lines[0]).toBe('TY  - NEWS');
		expect(lines.slice(-2)).toEqual(['ER  - ', '']);
		expect(lines).toContain('N1  - 甲乙');
		expect(lines).toContain('DA  - 2024/01/09');
		for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\r\n]*$/);
	});

	it.each<[string, Source, type: string]>([
		['speeches', speech, 'SLIDE'],
		['press conferences', briefing, 'SLIDE'],
		['dispatches', dispatch, 'NEWS'],
		['newspapers', article, 'NEWS'],
		['pages', statement, 'ELEC'],
		['documents of authorities', exampleSource({ kind: 'document' }), 'GOVDOC'],
		['what fits no other type', exampleSource({ kind: 'other' }), 'GEN']
	])('gives %s a type of the specification', (_, source, type) => {
		const text = record(source);
		expect(text.slice(0, text.indexOf('\r'))).toBe(`TY  - ${type}`);
	});

	it.each<[string, Source]>([
		['article-newspaper', dispatch],
		['article-newspaper', article],
		['webpage', statement]
	])('is read as %s', (type, source) => {
		expect(readOne(record(source))).toMatchObject({ type });
	});

	it('keeps every field for an independent reader', () => {
		expect(readOne(record(dispatch))).toMatchObject({
			title: dispatch.title,
			'container-title': '新华社',
			// This reader takes the year of PY and leaves the day of DA.
			issued: { 'date-parts': [[2024]] },
			accessed: { 'date-parts': [[2024, 5, 1]] },
			URL
		});
	});

	it('reads back any title, record by record', () => {
		fc.assert(
			fc.property(fc.array(titles, { minLength: 1, maxLength: 4 }), (several) => {
				const text = several.map((title) => record(titled(title))).join('');
				expect(read(text).map(({ title }) => title)).toEqual(several);
			})
		);
	});
});

describe('cslItem(work, quotes, accessed)', () => {
	it('is read as it stands', () => {
		const items = all.map((source, index) =>
			cslItem(workOf({ ...source, id: String(index) }), ['甲'], '2024-05-01')
		);
		const back = read(JSON.stringify(items));
		expect(back).toMatchObject(JSON.parse(JSON.stringify(items)) as object[]);
	});

	it('says nothing that the source does not', () => {
		expect(cslItem(workOf(exampleSource({ kind: 'other' })), [], '2024-05-01')).toEqual({
			id: 'jinian-000',
			type: 'document',
			title: exampleSource().title,
			issued: { 'date-parts': [[2024, 1, 9]] },
			language: 'zh-Hans'
		});
	});
});
