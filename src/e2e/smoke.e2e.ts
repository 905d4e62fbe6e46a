import { expect, test } from '@playwright/test';
import { LIST, RICHEST } from './event-list.ts';

const PAGES = [
	'/',
	'/sources/',
	`/sources/${LIST.sources[0]?.id}/`,
	`/events/${RICHEST.id}/`,
	'/method/',
	'/lab/scale/'
];

for (const path of PAGES)
	test(`${path} opens with its title and without an error`, async ({ page }) => {
		const errors: string[] = [];
		page.on('pageerror', (error) => errors.push(error.message));
		page.on('console', (message) => {
			if (message.type() === 'error') errors.push(message.text());
		});
		await page.goto(path);
		await expect(page).toHaveTitle(/纪年|Jinian/);
		await page.waitForLoadState('networkidle');
		expect(errors).toEqual([]);
	});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	for (const path of PAGES.slice(0, -1))
		test(`${path} can be read`, async ({ page }) => {
			await page.goto(path);
			await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
			expect((await page.locator('main').innerText()).length).toBeGreaterThan(80);
		});
});
