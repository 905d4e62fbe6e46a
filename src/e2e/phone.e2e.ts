import { expect, test } from '@playwright/test';
import { RICHEST } from './event-list.ts';
import { detail, openPage, parameter, rowOf, rows, stops } from './page.ts';

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

test('a pull at its grip closes the sheet', async ({ page }) => {
	await openPage(page);
	await rowOf(page, RICHEST.id).tap();
	const sheet = page.getByRole('dialog', { name: '大事详情' });
	await expect(sheet).toBeVisible();
	const grip = sheet.locator('.grip');
	const pull = (type: string, clientY: number) =>
		grip.dispatchEvent(type, { pointerId: 1, clientX: 195, clientY, isPrimary: true, button: 0 });
	await grip.evaluate((element) => {
		// Made-up pointers cannot be captured.
		element.setPointerCapture = () => {};
	});
	await pull('pointerdown', 100);
	await pull('pointermove', 150);
	await pull('pointerup', 150);
	await expect(sheet).toBeVisible();
	await pull('pointerdown', 100);
	await pull('pointermove', 260);
	await pull('pointerup', 260);
	await expect(sheet).toHaveCount(0);
	expect(parameter(page, 'event')).toBeNull();
});

test('a long 是年 is folded and unfolds', async ({ page }) => {
	await openPage(page);
	const folds = stops(page).filter({ hasText: /展开另外 \d+ 项/ });
	const before = await folds.count();
	expect(before).toBeGreaterThan(0);
	const hidden = rows(page).and(page.locator('[hidden]'));
	const count = Number(/\d+/.exec(await folds.first().innerText())?.[0]);
	const whole = await hidden.count();
	await folds.first().tap();
	await expect(folds).toHaveCount(before - 1);
	await expect(hidden).toHaveCount(whole - count);
});

test('the overview can be stretched with a finger', async ({ page }) => {
	await openPage(page);
	const ends = page.getByRole('slider', { name: /视野(起|终)点/ });
	for (const end of await ends.all()) {
		const box = await end.boundingBox();
		expect(box?.width).toBeGreaterThanOrEqual(44);
		expect(box?.height).toBeGreaterThanOrEqual(44);
	}
});
