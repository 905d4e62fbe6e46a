import { expect, test, type Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { Event } from '../lib/model/event-list.ts';
import type { LargeList } from '../lib/model/large-list.ts';
import { openPage } from './page.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const COUNT = 6000;
let folder = '';
let list: LargeList;
let events: Event[] = [];

// With traces on, these tests ran out of time on a busy machine.
test.use({ trace: 'off' });

test.beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'jinian-long-'));
	const command = ['node_modules/tsx/dist/cli.mjs', 'scripts/synthetic.ts'];
	const asked = ['--events', String(COUNT), '--out', join(folder, 'events.json')];
	execFileSync(process.execPath, [...command, ...asked], { cwd: PROJECT });
	list = JSON.parse(readFileSync(join(folder, 'events.json'), 'utf8')) as LargeList;
	events = list.tiles.files.flatMap(
		(file) => JSON.parse(gunzipSync(readFileSync(pathOf(file))).toString()) as Event[]
	);
});

test.afterAll(() => rmSync(folder, { recursive: true }));

const pathOf = (sha256: string) => join(folder, 'events', `${sha256.slice(0, 16)}.gz`);

async function serve(page: Page): Promise<void> {
	await page.route('**/data/events.json', (route) =>
		route.fulfill({ path: join(folder, 'events.json') })
	);
	await page.route('**/data/events/*', (route) => {
		const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
		return route.fulfill({ path: join(folder, 'events', name) });
	});
}

const status = (page: Page) => page.getByRole('search').getByRole('status');
const named = (words: string) => events.filter(({ title }) => title['zh-Hans'].includes(words));
const rows = (page: Page) => page.locator('[data-event]');

test('a long list opens with exact counts, and its rows get their words', async ({ page }) => {
	await serve(page);
	await openPage(page);
	const visits = events.filter(({ type }) => type === 'visit');
	if (test.info().project.name === 'desktop') {
		await expect(page.locator('.ledger')).toContainText(`${COUNT} 项 =`);
		await expect(page.getByRole('button', { name: /^访问/ })).toContainText(String(visits.length));
	}
	await openPage(page, '?type=visit');
	await expect(status(page)).toContainText(String(visits.length));
	await expect(rows(page).first()).toBeVisible();
	await expect(rows(page).and(page.locator('[aria-busy="true"]'))).toHaveCount(0);
	const shown = await rows(page).first().getAttribute('data-event');
	expect(visits.map(({ id }) => id)).toContain(shown);
});

test('a search finds what the events say, and no more', async ({ page }) => {
	await serve(page);
	await openPage(page, '?q=復交');
	await expect(status(page)).toContainText(`${named('复交').length} `);
	await expect(status(page)).not.toContainText('%');
});

/** Scripts of workers that a page has asked for. */
function workersOf(page: Page): string[] {
	const asked: string[] = [];
	page.on('worker', (worker) => asked.push(worker.url()));
	return asked;
}

test('a long list that comes whole is searched as well, in a worker', async ({ page }) => {
	const { version, generator, sources } = list;
	const whole = JSON.stringify({ version, generator, sources, events });
	await page.route('**/data/events.json', (route) => route.fulfill({ body: whole }));
	const workers = workersOf(page);
	await openPage(page, '?q=復交');
	await expect(status(page)).toContainText(`${named('复交').length} `);
	await expect(status(page)).not.toContainText('%');
	expect(workers).toHaveLength(1);
});

test('where the worker cannot be had, the page searches, and says so', async ({ page }) => {
	await serve(page);
	await page.route('**/search.worker*', (route) => route.abort());
	await openPage(page, '?q=復交');
	await expect(status(page)).toContainText(`${named('复交').length} `);
	await expect(page.getByText('改在本页进行')).toBeVisible();
});

test('a file of texts that is missing is told, and a retry mends the search', async ({ page }) => {
	await serve(page);
	const missing = `**/data/events/${list.texts.files.at(-1)?.slice(0, 16)}.gz`;
	await page.route(missing, (route) => route.fulfill({ status: 404 }));
	await openPage(page, '?q=復交');
	await expect(page.getByRole('alert')).toBeVisible();
	await expect(status(page)).toContainText('%');
	await page.unroute(missing);
	await page.getByRole('button', { name: '重试' }).click();
	await expect(page.getByRole('alert')).toHaveCount(0);
	await expect(status(page)).toContainText(`${named('复交').length} `);
	await expect(status(page)).not.toContainText('%');
});

test.describe('beside the chart', () => {
	test.skip(({ isMobile }) => isMobile, 'a phone shows an event in a sheet of its own');

	test('an address names an event far from the view, and its neighbours are reached', async ({
		page
	}) => {
		await serve(page);
		const [first, second] = events.slice(100);
		if (!first || !second) throw new Error('too few events');
		await openPage(page, `?event=${first.id}`);
		const detail = page.locator('[data-detail-title]');
		await expect(detail).toContainText(first.title['zh-Hans']);
		await page.keyboard.press('j');
		await expect(page).toHaveURL(new RegExp(`event=${second.id}(&|$)`));
		await expect(detail).toContainText(second.title['zh-Hans']);
	});

	test('a missing tile is told, and a retry mends it', async ({ page }) => {
		await serve(page);
		const [event] = events;
		if (!event) throw new Error('no events');
		const tile = readdirSync(join(folder, 'events')).find((name) => {
			const content = gunzipSync(readFileSync(join(folder, 'events', name))).toString();
			return content.startsWith(`[{"id":"${event.id}"`);
		});
		const missing = `**/data/events/${tile}`;
		await page.route(missing, (route) => route.fulfill({ status: 404 }));
		await openPage(page, `?event=${event.id}&from=1950-01-01&to=1952-12-31`);
		await expect(page.getByRole('alert')).toBeVisible();
		await page.unroute(missing);
		await page.getByRole('button', { name: '重试' }).click();
		await expect(page.getByRole('alert')).toHaveCount(0);
	});
});
