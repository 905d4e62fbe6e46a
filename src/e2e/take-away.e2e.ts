import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { expect, test, type Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { readFile } from 'node:fs/promises';
import { parseEventList } from '../lib/model/event-list.ts';
import { LIST, mostFrequent, rawTextOf, RICHEST } from './event-list.ts';
import { detail, openPage } from './page.ts';

const REGION = mostFrequent(LIST.events, ({ regions }) => regions);
const CHOSEN = LIST.events.filter(({ regions }) => regions.some((region) => region === REGION));
const MENTIONS = CHOSEN.flatMap(({ mentions }) => mentions);
const SOURCES = new Set(MENTIONS.map(({ source }) => source));
const TITLES = CHOSEN.map(({ title }) => title['zh-Hans']).sort();

const dialog = (page: Page) => page.getByRole('dialog', { name: '取用' });

async function openDialog(page: Page) {
	await page.getByRole('button', { name: /^取用/ }).click();
	await expect(dialog(page)).toBeVisible();
}

/** Presses a form’s button: the name and the text of the file that comes of it. */
async function take(page: Page, form: string) {
	const arriving = page.waitForEvent('download');
	await dialog(page).getByRole('button', { name: form }).click();
	const download = await arriving;
	return {
		name: download.suggestedFilename(),
		text: await readFile(await download.path(), 'utf8')
	};
}

test.describe('files of what is in sight', () => {
	test.beforeEach(async ({ page }) => {
		await openPage(page, `?region=${REGION}`);
		await openDialog(page);
	});

	test('the event list keeps its contract', async ({ page }) => {
		const { name, text } = await take(page, 'JSON（大事表）');
		expect(name).toBe(`jinian-${REGION}.json`);
		const { list, problem } = parseEventList(JSON.parse(text));
		expect(problem).toBeNull();
		expect(list?.events.map(({ id }) => id)).toEqual(CHOSEN.map(({ id }) => id));
		const lines = (await take(page, 'NDJSON')).text.trimEnd().split('\n');
		expect(lines.map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(
			CHOSEN.map(({ id }) => id)
		);
	});

	test('tables open in a spreadsheet', async ({ page }) => {
		const rowsIn = async (form: string) => {
			const { name, text } = await take(page, form);
			expect(name).toBe(`jinian-${REGION}.csv`);
			expect(text.startsWith('\ufeff')).toBe(true);
			return parse<Record<string, string>>(text, { columns: true, bom: true });
		};
		expect(await rowsIn('CSV，一行一事')).toHaveLength(CHOSEN.length);
		const rows = await rowsIn('CSV，一行一处');
		expect(rows.map(({ quote }) => quote)).toEqual(MENTIONS.map(({ quote }) => quote.exact));
	});

	test('a calendar program reads every event', async ({ page }) => {
		const { text } = await take(page, 'iCalendar');
		const entries = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
		// What a date leaves open is told after the title.
		const titles = entries.map((entry) =>
			new ICAL.Event(entry).summary.replace(/（[^（]*未详）$/, '')
		);
		expect(titles.sort()).toEqual(TITLES);
	});

	for (const form of ['BibLaTeX', 'BibTeX', 'RIS', 'CSL-JSON'])
		test(`a reference manager reads ${form}`, async ({ page }) => {
			const { text } = await take(page, form);
			const titles = new Cite(text).data.map(({ title }) => title);
			const expected = LIST.sources.filter(({ id }) => SOURCES.has(id)).map(({ title }) => title);
			expect(titles.sort()).toEqual(expected.sort());
		});

	test('annotations find their words in the raw texts', async ({ page }) => {
		const { text } = await take(page, 'Web Annotations');
		const { first } = JSON.parse(text) as {
			first: {
				items: {
					target: {
						source: string;
						selector: { type: string; exact?: string; start?: number; end?: number }[];
					};
				}[];
			};
		};
		expect(first.items).toHaveLength(MENTIONS.length);
		for (const { target } of first.items) {
			const raw = rawTextOf(/\/sources\/([^/]+)\/$/.exec(target.source)?.[1] ?? '');
			const position = target.selector.find(({ type }) => type === 'TextPositionSelector');
			const quote = target.selector.find(({ type }) => type === 'TextQuoteSelector');
			expect([...raw].slice(position?.start, position?.end).join('')).toBe(quote?.exact);
		}
	});

	test('TimelineJS and Markdown tell every event', async ({ page }) => {
		const { events } = JSON.parse((await take(page, 'TimelineJS')).text) as { events: unknown[] };
		const timeless = CHOSEN.filter(({ earliest, latest }) => !earliest && !latest);
		expect(events).toHaveLength(CHOSEN.length - timeless.length);
		const { name, text } = await take(page, 'Markdown');
		expect(name).toBe(`jinian-${REGION}.md`);
		expect(text.match(/^### /gm)).toHaveLength(CHOSEN.length);
	});
});

test('the basket survives a reload and is taken away by itself', async ({ page }) => {
	await openPage(page, `?event=${RICHEST.id}`);
	await detail(page).getByRole('button', { name: '放入书篮' }).click();
	await openPage(page);
	await openDialog(page);
	const { name, text } = await take(page, 'JSON（大事表）');
	expect(name).toBe('jinian-basket.json');
	const { list } = parseEventList(JSON.parse(text));
	expect(list?.events.map(({ id }) => id)).toEqual([RICHEST.id]);
	await dialog(page).getByRole('button', { name: '清空书篮' }).click();
	await expect(dialog(page).getByRole('radio', { name: /^书篮/ })).toBeDisabled();
});
