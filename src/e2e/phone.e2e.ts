import { expect, test } from '@playwright/test';
import { RICHEST } from './event-list.ts';
import { detail, openPage, rowOf, rows } from './page.ts';

test.skip(({ isMobile }) => !isMobile, 'the layout of phones');

test('nothing is wider than the screen', async ({ page }) => {
	await openPage(page);
	const width = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(width).toBe(page.viewportSize()?.width);
});

test('rows, chips and menus are tall enough for a finger', async ({ page }) => {
	await openPage(page);
	const chips = page.getByRole('search', { name: '筛选' }).getByRole('button');
	for (const target of [rows(page).first(), chips.first(), chips.last()]) {
		const box = await target.boundingBox();
		expect(box?.height).toBeGreaterThanOrEqual(44);
	}
});

test('an event opens as a sheet from below and closes with the focus given back', async ({
	page
}) => {
	await openPage(page);
	const row = rowOf(page, RICHEST.id);
	await row.tap();
	const sheet = page.getByRole('dialog', { name: '大事详情' });
	await expect(sheet).toBeVisible();
	await expect(detail(page).getByRole('heading', { level: 2 })).toHaveText(
		RICHEST.title['zh-Hans']
	);
	for (const button of await sheet.getByRole('button').all()) {
		const box = await button.boundingBox();
		expect(Math.min(box?.height ?? 0, box?.width ?? 0)).toBeGreaterThanOrEqual(44);
	}
	await sheet.getByRole('button', { name: '关闭详情' }).tap();
	await expect(sheet).toHaveCount(0);
	await expect(row).toBeInViewport();
});

test('the back button closes the sheet', async ({ page }) => {
	await openPage(page);
	await rowOf(page, RICHEST.id).tap();
	await expect(detail(page)).toBeVisible();
	await page.goBack();
	await expect(detail(page)).toHaveCount(0);
});
