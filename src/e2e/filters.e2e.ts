import { expect, test, type Page } from '@playwright/test';
import type { Event } from '../lib/model/event-list.ts';
import { LISTED, LIST, mostFrequent } from './event-list.ts';
import { openPage, parameter, rows } from './page.ts';

/** Opens a facet's menu and gives its boxes. */
async function openMenu(page: Page, name: string) {
	// What is chosen is counted behind the name.
	await page.getByRole('button', { name: new RegExp(`^${name}( \\d+)?$`) }).click();
	return page.getByRole('group', { name, exact: true }).getByRole('checkbox');
}

const count = (events: readonly Event[], test: (event: Event) => boolean) =>
	events.filter(test).length;

test('a region and a theme narrow list and counts', async ({ page }) => {
	await openPage(page);
	await expect(rows(page)).toHaveCount(LISTED.length);

	const region = mostFrequent(LIST.events, ({ regions }) => regions);
	const inRegion = LIST.events.filter(({ regions }) => regions.some((r) => r === region));
	const theme = mostFrequent(inRegion, ({ themes }) => themes);
	const both = (event: Event) =>
		event.regions.some((r) => r === region) && event.themes.some((t) => t === theme);

	// The boxes stand in the order of the vocabulary; the one that shows the region's count is it.
	const regionBoxes = await openMenu(page, '地区');
	const regionLabel = page.getByRole('group', { name: '地区', exact: true }).locator('label');
	const regionIndex = (await regionLabel.allInnerTexts()).findIndex((text) =>
		text.endsWith(`\n${inRegion.length}`)
	);
	await regionBoxes.nth(regionIndex).check();
	await page.keyboard.press('Escape');
	expect(parameter(page, 'region')).toBe(region);
	await expect(rows(page)).toHaveCount(
		count(LISTED, ({ regions }) => regions.some((r) => r === region))
	);
	await expect(page.getByRole('status')).toHaveText(`${inRegion.length}/${LIST.events.length} 项`);

	// The counts of the themes follow the region.
	await openPage(page, `${new URL(page.url()).search}&theme=${theme}`);
	await expect(rows(page)).toHaveCount(count(LISTED, both));
	const themeBoxes = await openMenu(page, '主题');
	const themeLabel = page.getByRole('group', { name: '主题', exact: true }).locator('label');
	await expect(themeBoxes.and(page.locator(':checked'))).toHaveCount(1);
	await expect(themeLabel.filter({ has: page.locator(':checked') })).toContainText(
		String(count(LIST.events, both))
	);
	await page.keyboard.press('Escape');

	await page.getByRole('button', { name: '清除筛选' }).click();
	await expect(rows(page)).toHaveCount(LISTED.length);
	expect(new URL(page.url()).search).toBe('');
});

test('the legend of types is a filter, several together, and switches off again', async ({
	page
}) => {
	await openPage(page);
	const chips = page.getByRole('list', { name: '类型' }).getByRole('button');
	const summit = chips.filter({ hasText: '峰会' });
	const visit = chips.filter({ hasText: '访问' });

	await summit.click();
	await visit.click();
	expect(parameter(page, 'type')).toBe('summit,visit');
	await expect(summit).toHaveAttribute('aria-pressed', 'true');
	await expect(rows(page)).toHaveCount(
		count(LISTED, ({ type }) => type === 'summit' || type === 'visit')
	);

	await page.getByRole('button', { name: '取消类型“峰会”' }).click();
	await expect(rows(page)).toHaveCount(count(LISTED, ({ type }) => type === 'visit'));
	await visit.click();
	await expect(rows(page)).toHaveCount(LISTED.length);
});

test('filters that nothing passes say so and offer a way out', async ({ page }) => {
	const types = new Set(LIST.events.map(({ type }) => type));
	const [type] = types;
	// A country that no event of that type has; Tuvalu if need be.
	await page.goto(`/?type=${type}&country=TUV`);
	await expect(page.getByRole('heading', { name: '没有符合条件的事件' })).toBeVisible();
	const ofType = count(LIST.events, (event) => event.type === type);
	await page.getByRole('button', { name: `得 ${ofType} 项` }).click();
	await expect(page.getByRole('heading', { name: '没有符合条件的事件' })).toBeHidden();
	expect(parameter(page, 'country')).toBeNull();
	expect(parameter(page, 'type')).toBe(type);
});

test('days narrow the list and turn the view to them', async ({ page }) => {
	await openPage(page);
	await page.getByRole('button', { name: '更多', exact: true }).click();
	await page.getByLabel('自', { exact: true }).fill('2024-01-01');
	await page.getByLabel('至', { exact: true }).fill('2024-06-30');
	await page.getByLabel('至', { exact: true }).blur();
	const touches = ({ earliest, latest }: Event) =>
		(earliest ?? '') <= '2024-06-30' && (latest ?? '9') >= '2024-01-01';
	await expect(rows(page)).toHaveCount(count(LIST.events, touches));
	expect(parameter(page, 'since')).toBe('2024-01-01');
	expect(parameter(page, 'to')).toBe('2024-06-30');
});

test('how well a date is known and how often it is told are filters', async ({ page }) => {
	await openPage(page);
	await page.getByRole('button', { name: '更多', exact: true }).click();
	const menu = page.getByRole('group', { name: '更多' });
	const often = ({ mentions }: Event) => mentions.length >= 3;
	await menu.getByRole('checkbox', { name: /^3 处以上/ }).check();
	await expect(rows(page)).toHaveCount(count(LISTED, often));
	await menu.getByRole('checkbox', { name: /^只知年/ }).check();
	const inYear = (event: Event) => often(event) && /^\d{4}~?$/.test(event.date);
	await expect(rows(page)).toHaveCount(count(LISTED, inYear));
	await page.goBack();
	await expect(rows(page)).toHaveCount(count(LISTED, often));
});

test('the lanes of the chart can stand for something else', async ({ page, isMobile }) => {
	test.skip(isMobile, 'phones show the list without the chart');
	await openPage(page);
	await page.getByRole('button', { name: '分行：地区' }).click();
	await page.getByRole('radio', { name: '主题' }).check();
	expect(parameter(page, 'lanes')).toBe('theme');
	const theme = page.locator('.timeline').getByText('多边治理', { exact: true });
	await expect(theme).toBeVisible();
	await page.goBack();
	await expect(theme).toHaveCount(0);
});
