import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { RICHEST } from './event-list.ts';
import { detail, openPage, searchBox } from './page.ts';

/** Judging every colour of the chart takes axe seconds, on a busy machine many. */
const TIMEOUT = 120_000;

async function expectNoViolations(page: Page) {
	// Colours are judged at rest; what moves for ever is left out.
	await page.evaluate(() =>
		Promise.all(
			document
				.getAnimations()
				.filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity)
				.map((animation) => animation.finished.catch(() => null))
		)
	);
	const { violations } = await new AxeBuilder({ page }).analyze();
	const found = violations.map(
		({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`
	);
	expect(found).toEqual([]);
}

test.beforeEach(() => {
	test.setTimeout(TIMEOUT);
});

for (const scheme of ['light', 'dark'] as const) {
	test.describe(scheme, () => {
		test.use({ colorScheme: scheme });

		test('the usual view', async ({ page }) => {
			await openPage(page);
			await expectNoViolations(page);
		});

		test('an event open', async ({ page }) => {
			await openPage(page, `?event=${RICHEST.id}`);
			await expect(detail(page)).toBeVisible();
			await detail(page).locator('button[aria-expanded]').first().click();
			await expectNoViolations(page);
		});

		test('filters in use and a menu open', async ({ page }) => {
			await openPage(page, `?type=${RICHEST.type}&status=${RICHEST.status}`);
			await page.getByRole('button', { name: '地区', exact: true }).click();
			await expectNoViolations(page);
		});

		test('the menu of the other filters open', async ({ page }) => {
			await openPage(page, '?since=2023-01-01');
			await page.getByRole('button', { name: /^更多/ }).click();
			await expect(page.getByRole('group', { name: '更多' })).toBeVisible();
			await expectNoViolations(page);
		});

		test('words being searched for', async ({ page }) => {
			await openPage(page);
			await searchBox(page).fill('會晤');
			await expect(page.locator('mark').first()).toBeVisible();
			await expectNoViolations(page);
		});

		test('the table of keys', async ({ page }) => {
			await openPage(page);
			await page.keyboard.press('?');
			await expect(page.getByRole('dialog', { name: '快捷键与手势' })).toBeVisible();
			await expectNoViolations(page);
		});

		test('nothing matches', async ({ page }) => {
			await page.goto(`/?type=${RICHEST.type}&country=TUV`);
			await expect(page.getByRole('heading', { name: '没有符合条件的事件' })).toBeVisible();
			await expectNoViolations(page);
		});

		test('broken data', async ({ page }) => {
			await page.route('**/data/events.json', (route) => route.fulfill({ body: '{}' }));
			await page.goto('/');
			await expect(page.getByRole('alert')).toBeVisible();
			await expectNoViolations(page);
		});

		test('loading', async ({ page }) => {
			await page.route('**/data/events.json', () => {});
			await page.goto('/');
			await expect(page.locator('[aria-busy="true"]')).toBeVisible();
			await expectNoViolations(page);
		});
	});
}
