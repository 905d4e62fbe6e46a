import { expect, test } from '@playwright/test';
import { openPage, stops } from './page.ts';

test('the list is one tab stop with arrow keys inside', async ({ page }) => {
	await openPage(page);
	const tabStops = stops(page).and(page.locator('[tabindex="0"]'));
	await expect(tabStops).toHaveCount(1);
	await stops(page).first().focus();
	await page.keyboard.press('ArrowDown');
	await expect(stops(page).nth(1)).toBeFocused();
	await page.keyboard.press('End');
	await expect(stops(page).last()).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await expect(stops(page).last()).toBeFocused();
	await page.keyboard.press('Home');
	await expect(stops(page).first()).toBeFocused();
	await expect(tabStops).toHaveCount(1);
});

test('a menu opens, is chosen from and closes by keyboard', async ({ page }) => {
	await openPage(page);
	const opener = page.getByRole('button', { name: '地区', exact: true });
	await opener.focus();
	await page.keyboard.press('Enter');
	const menu = page.getByRole('group', { name: '地区', exact: true });
	await expect(menu).toBeVisible();
	const box = menu.getByRole('checkbox').first();
	await expect(async () => {
		await page.keyboard.press('Tab');
		await expect(box).toBeFocused({ timeout: 100 });
	}).toPass();
	await page.keyboard.press('Space');
	await expect(box).toBeChecked();
	await page.keyboard.press('Escape');
	await expect(menu).toBeHidden();
	await expect(page.getByRole('button', { name: /^地区/ })).toBeFocused();
});

test('the first tab stop leads to the list', async ({ page, isMobile }) => {
	test.skip(isMobile, 'phones have no Tab key');
	await openPage(page);
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: '跳到编年列表' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.locator('#annals')).toBeFocused();
});

test('the question mark opens the table of keys, and Escape closes it', async ({
	page,
	isMobile
}) => {
	test.skip(isMobile, 'phones have no keyboard');
	await openPage(page);
	await stops(page).first().focus();
	await page.keyboard.press('?');
	const help = page.getByRole('dialog', { name: '快捷键与手势' });
	await expect(help).toBeVisible();
	await page.keyboard.press('j');
	await expect(help).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(help).toBeHidden();
	await expect(stops(page).first()).toBeFocused();
	await page.getByRole('button', { name: '快捷键与手势' }).click();
	await help.getByRole('button', { name: '关闭' }).click();
	await expect(help).toBeHidden();
});

test('letters are letters in a field of a menu', async ({ page }) => {
	await openPage(page);
	await page.getByRole('button', { name: '更多', exact: true }).click();
	const first = page.getByLabel('自', { exact: true });
	await first.focus();
	await page.keyboard.press('?');
	await page.keyboard.press('j');
	await expect(first).toBeFocused();
	await expect(page.getByRole('dialog', { name: '快捷键与手势' })).toBeHidden();
});
