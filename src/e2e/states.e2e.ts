import { expect, test, type Page } from '@playwright/test';
import { LIST } from './event-list.ts';
import { openPage, waitForList } from './page.ts';

const DATA = '**/data/events.json';
const serve = (page: Page, body: string) =>
	page.route(DATA, (route) => route.fulfill({ contentType: 'application/json', body }));

test('while the list is on its way the page says so', async ({ page }) => {
	let release = () => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route(DATA, async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('/');
	await expect(page.locator('[aria-busy="true"]')).toBeVisible();
	release();
	await waitForList(page);
	await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
});

test('a bad value is named with its path, and a retry mends it', async ({ page }) => {
	const events = LIST.events.map((event, i) => (i === 1 ? { ...event, date: '去年' } : event));
	await serve(page, JSON.stringify({ ...LIST, events }));
	await page.goto('/');
	const alert = page.getByRole('alert');
	await expect(alert).toContainText('events.1.date');
	await expect(alert).toContainText('npm run extract');
	await page.unroute(DATA);
	await page.getByRole('button', { name: '重试' }).click();
	await waitForList(page);
	await expect(alert).toHaveCount(0);
});

test('a file cut short is called malformed', async ({ page }) => {
	await serve(page, JSON.stringify(LIST).slice(0, -20));
	await page.goto('/');
	await expect(page.getByRole('alert')).toContainText('大事表不是完整的 JSON');
});

test('a missing file is called missing', async ({ page }) => {
	await page.route(DATA, (route) => route.fulfill({ status: 404 }));
	await page.goto('/');
	await expect(page.getByRole('alert')).toContainText('找不到大事表');
	await expect(page.getByRole('alert')).toContainText('npm run extract');
});

test('an empty list is no error', async ({ page }) => {
	await serve(page, JSON.stringify({ ...LIST, events: [] }));
	await page.goto('/');
	await expect(page.getByRole('heading', { name: '大事表是空的' })).toBeVisible();
	await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a chosen theme is kept and there before the page is painted', async ({ page, isMobile }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await openPage(page);
	const press = async (name: string) => {
		// On phones the button stands with the languages.
		if (isMobile) await page.getByRole('button', { name: /语言：/ }).click();
		await page.getByRole('button', { name }).click();
	};
	const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
	const light = await ground();
	await press('换成深色');
	const dark = await ground();
	expect(dark).not.toBe(light);
	await page.reload();
	expect(await ground()).toBe(dark);
	await press('换成浅色');
	expect(await ground()).toBe(light);
});
