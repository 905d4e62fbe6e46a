import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { LIST, LISTED } from './event-list.ts';
import { openPage, waitForList } from './page.ts';

/** Kilobytes, compressed, of all scripts that the first view may ask for, in whatever language. */
const SCRIPT_BUDGET = 120;
/** Bytes of these that having several languages and a search may add to them. */
const EXTRA_BUDGET = 10_000;

/** By file of scripts, the compressed bytes of its modules by what they are for, as the build noted them. */
const SIZES = JSON.parse(
	readFileSync(new URL('../../.svelte-kit/module-sizes.json', import.meta.url), 'utf8')
) as Record<string, { languages?: number; search?: number }>;

for (const path of ['/', '/zh-Hant/', '/en/'])
	test(`the scripts of the first view at ${path} keep within their budget`, async ({ page }) => {
		const sizes: Promise<number>[] = [];
		page.on('response', (response) => {
			if (response.request().resourceType() === 'script')
				sizes.push(response.body().then((body) => gzipSync(body, { level: 9 }).length));
		});
		await page.goto(path);
		await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'false');
		await page.waitForLoadState('networkidle');
		const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
		expect(sizes.length).toBeGreaterThan(0);
		expect(total / 1024).toBeLessThan(SCRIPT_BUDGET);
	});

test('languages and search add little to the scripts of the first view', async ({ page }) => {
	const files: string[] = [];
	page.on('response', (response) => {
		if (response.request().resourceType() === 'script')
			files.push(new URL(response.url()).pathname.slice(1));
	});
	await openPage(page);
	await page.waitForLoadState('networkidle');
	const sum = (part: 'languages' | 'search') =>
		files.reduce((whole, file) => whole + (SIZES[file]?.[part] ?? 0), 0);
	expect(sum('languages')).toBeGreaterThan(1000);
	expect(sum('search')).toBeGreaterThan(1000);
	expect(sum('languages') + sum('search')).toBeLessThanOrEqual(EXTRA_BUDGET);
});

test('the event list is asked for once', async ({ page }) => {
	let asked = 0;
	page.on('request', (request) => {
		if (request.url().endsWith('/data/events.json')) asked += 1;
	});
	await openPage(page);
	await page.waitForLoadState('networkidle');
	expect(asked).toBe(1);
});

test('nothing shifts while the page comes to life', async ({ page }) => {
	await page.addInitScript(() => {
		const shifts: number[] = [];
		Object.assign(window, { shifts });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries())
				shifts.push((entry as PerformanceEntry & { value: number }).value);
		}).observe({ type: 'layout-shift', buffered: true });
	});
	await page.goto('/');
	await waitForList(page);
	await page.waitForLoadState('networkidle');
	const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
	expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.02);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the list can be read', async ({ page }) => {
		await page.goto('/');
		await expect(page.locator('noscript .notice')).toBeVisible();
		await expect(page.getByRole('option')).toHaveCount(LISTED.length);
		const [event] = LISTED;
		await expect(page.locator(`[data-event="${event?.id}"]`)).toContainText(
			event?.title['zh-Hans'] ?? ''
		);
		await expect(page.getByText(`${LIST.events.length} 项大事`)).toBeAttached();
		await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', /.{20,}/);
		await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
	});

	test('a row leads to the page of its event', async ({ page }) => {
		await page.goto('/');
		const [event] = LISTED;
		await page.locator(`[data-event="${event?.id}"]`).click();
		await expect(page).toHaveURL(new RegExp(`/events/${event?.id}/$`));
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(event?.title['zh-Hans'] ?? '');
	});
});

test('with less motion asked for, nothing moves for long', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await openPage(page, `?event=${LISTED[0]?.id}`);
	const durations = await page.evaluate(() =>
		document.getAnimations().map(({ effect }) => Number(effect?.getComputedTiming().duration ?? 0))
	);
	expect(Math.max(0, ...durations)).toBeLessThanOrEqual(1);
});
