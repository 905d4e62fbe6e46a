import { expect, test } from '@playwright/test';
import { LISTED } from './event-list.ts';
import { openPage, parameter, rows, searchBox } from './page.ts';

/** An event whose title differs between the scripts, and the two characters where it does. */
const CASE = (() => {
	for (const { id, title } of LISTED) {
		const [hans, hant] = [[...title['zh-Hans']], [...title['zh-Hant']]];
		const index = hans.findIndex(
			(character, i) => /\p{sc=Han}/u.test(character) && character !== hant[i]
		);
		if (index < 0 || index + 1 >= hans.length || hans.length !== hant.length) continue;
		const pair = (text: string[]) => text.slice(index, index + 2).join('');
		if (/^\p{sc=Han}+$/u.test(pair(hans))) return { id, hans: pair(hans), hant: pair(hant) };
	}
	throw new Error('no title differs between the scripts');
})();

const ids = (all: Element[]) => all.map((row) => row.getAttribute('data-event'));

test('either script finds the same events, marked where they are named', async ({ page }) => {
	await openPage(page);
	await searchBox(page).fill(CASE.hant);
	const own = rows(page).and(page.locator(`[data-event="${CASE.id}"]`));
	await expect(own.locator('mark').first()).toHaveText(CASE.hans);
	const found = await rows(page).evaluateAll(ids);
	expect(found.length).toBeLessThan(LISTED.length);
	await searchBox(page).fill(CASE.hans);
	expect(await rows(page).evaluateAll(ids)).toEqual(found);
	await expect.poll(() => parameter(page, 'q')).toBe(CASE.hans);
});

test('a short list needs no worker', async ({ page }) => {
	await openPage(page);
	await searchBox(page).fill('zhongguo');
	await expect.poll(() => parameter(page, 'q')).toBe('zhongguo');
	await page.waitForLoadState('networkidle');
	expect(page.workers()).toEqual([]);
});

test('the slash leads to the box, and Escape empties and leaves it', async ({ page, isMobile }) => {
	test.skip(isMobile, 'phones have no keyboard');
	await openPage(page);
	await page.keyboard.press('/');
	await expect(searchBox(page)).toBeFocused();
	await page.keyboard.type('j/?');
	await expect(searchBox(page)).toHaveValue('j/?');
	await page.keyboard.press('Escape');
	await expect(searchBox(page)).toHaveValue('');
	await expect(rows(page)).toHaveCount(LISTED.length);
	await page.keyboard.press('Escape');
	await expect(searchBox(page)).not.toBeFocused();
});

test('back and forward go through searches', async ({ page }) => {
	await openPage(page);
	await searchBox(page).fill(CASE.hans);
	await expect.poll(() => rows(page).count()).toBeLessThan(LISTED.length);
	await page.goBack();
	await expect(searchBox(page)).toHaveValue('');
	await expect(rows(page)).toHaveCount(LISTED.length);
	await page.goForward();
	await expect(searchBox(page)).toHaveValue(CASE.hans);
});

test('words that occur nowhere say so, and can be dropped', async ({ page }) => {
	await page.goto('/?q=氷河期の猫');
	await expect(page.getByRole('heading', { name: '没有符合条件的事件' })).toBeVisible();
	await page.getByRole('button', { name: /^去掉检索/ }).click();
	await expect(rows(page)).toHaveCount(LISTED.length);
});
