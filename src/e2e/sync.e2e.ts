import { expect, test, type Page } from '@playwright/test';
import { LISTED } from './event-list.ts';
import { detail, openPage, parameter, rows } from './page.ts';

const listbox = (page: Page) => page.getByRole('listbox', { name: '编年' });

/** The last month of the list that an event is dated to, and the quarter before the list begins there. */
const LAST_MONTH = LISTED.map(({ date }) => date.slice(0, 7))
	.filter((month) => /^\d{4}-(0\d|1[0-2])$/.test(month))
	.sort()
	.at(-1);

test('reading on in the list moves the view', async ({ page, isMobile }) => {
	await openPage(page, '?from=2023-01-01&to=2023-03-31');
	const scroll = isMobile
		? page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
		: listbox(page).evaluate((list) => list.scrollTo(0, list.scrollHeight));
	await scroll;
	await expect.poll(() => parameter(page, 'from') ?? '').not.toBe('2023-01-01');
	expect((parameter(page, 'to') ?? '') >= (LAST_MONTH ?? '').slice(0, 4)).toBe(true);
});

test('a view of a later time leads to its place in the list', async ({ page }) => {
	await openPage(page, `?from=${LAST_MONTH}-01&to=${LAST_MONTH}-28`);
	const first = rows(page).and(page.locator(':not(.outside)'));
	await expect
		.poll(async () => {
			const seen = await first.evaluateAll((all) =>
				all.some((row) => {
					const { top, bottom } = row.getBoundingClientRect();
					return top >= 0 && bottom <= innerHeight && row.clientHeight > 0;
				})
			);
			return seen;
		})
		.toBe(true);
});

test.describe('beside the chart', () => {
	test.skip(({ isMobile }) => isMobile, 'phones show the list without the chart');

	test('hovering either marks both', async ({ page }) => {
		await openPage(page);
		const row = rows(page).first();
		const id = await row.getAttribute('data-event');
		await row.hover();
		const inChart = page.locator(`.timeline [data-event="${id}"]`).first();
		await expect(inChart).toBeVisible();
		await expect(row).toHaveClass(/hovered/);
		await page.mouse.move(5, 5);
		await expect(row).not.toHaveClass(/hovered/);
		const box = await inChart.boundingBox();
		await page.mouse.move(
			(box?.x ?? 0) + (box?.width ?? 0) / 2,
			(box?.y ?? 0) + (box?.height ?? 0) / 2
		);
		await expect(row).toHaveClass(/hovered/);
	});

	test('j and k walk along the list, and through the details once one is open', async ({
		page
	}) => {
		await openPage(page);
		const idOf = (index: number) => rows(page).nth(index).getAttribute('data-event');
		await page.keyboard.press('j');
		await expect(rows(page).nth(0)).toBeFocused();
		await page.keyboard.press('j');
		await expect(rows(page).nth(1)).toBeFocused();
		await page.keyboard.press('k');
		await expect(rows(page).nth(0)).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(detail(page)).toBeVisible();
		await page.keyboard.press('j');
		await expect.poll(() => parameter(page, 'event')).toBe(await idOf(1));
		await page.keyboard.press('j');
		await expect.poll(() => parameter(page, 'event')).toBe(await idOf(2));
		await page.keyboard.press('Escape');
		await expect(detail(page)).toHaveCount(0);
		// Walking is one step of the history.
		await page.goBack();
		await expect.poll(() => parameter(page, 'event')).toBe(await idOf(2));
		await page.goBack();
		await expect.poll(() => parameter(page, 'event')).toBeNull();
	});
});
