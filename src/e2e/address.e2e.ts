import { expect, test } from '@playwright/test';
import { LIST, LISTED, RICHEST } from './event-list.ts';
import { detail, openPage, parameter, rowOf, rows, searchBox } from './page.ts';

test('a link restores range, filters and event', async ({ page }) => {
	const { id, type } = RICHEST;
	const shown = LIST.events.filter((event) => event.type === type);
	const inView = shown.filter(
		({ earliest, latest }) => (earliest ?? '') <= '2024-06-30' && (latest ?? '9') >= '2022-01-01'
	);
	await openPage(page, `?from=2022-01-01&to=2024-06-30&type=${type}&event=${id}`);
	await expect(rows(page)).toHaveCount(shown.length);
	await expect(rows(page).and(page.locator(':not(.outside)'))).toHaveCount(inView.length);
	await expect(detail(page).getByRole('heading', { level: 2 })).toHaveText(
		RICHEST.title['zh-Hans']
	);
	await expect(rowOf(page, id)).toHaveAttribute('aria-selected', 'true');
});

test('a wrong link opens the usual view', async ({ page }) => {
	await openPage(page, '?from=someday&to=2019-99-99&region=atlantis&event=nothing');
	await expect(rows(page)).toHaveCount(LISTED.length);
	await expect(detail(page)).toHaveCount(0);
});

test('back and forward go through choices', async ({ page }) => {
	await openPage(page);
	const { id, type } = RICHEST;
	const typed = LISTED.filter((event) => event.type === type);
	await page
		.getByRole('list', { name: '类型' })
		.getByRole('button')
		.nth(await typeIndex())
		.click();
	await expect(rows(page)).toHaveCount(typed.length);
	await rowOf(page, id).click();
	await expect(detail(page)).toBeVisible();
	expect(parameter(page, 'event')).toBe(id);

	await page.goBack();
	await expect(detail(page)).toHaveCount(0);
	await expect(rows(page)).toHaveCount(typed.length);
	await page.goBack();
	await expect(rows(page)).toHaveCount(LISTED.length);
	await page.goForward();
	await page.goForward();
	await expect(detail(page)).toBeVisible();
	await expect(rows(page)).toHaveCount(typed.length);

	/** The chips show counts; the chip whose figure is the type's is the type's. */
	async function typeIndex() {
		const figures = page.getByRole('list', { name: '类型' }).locator('[data-type]');
		const types = await figures.evaluateAll((all) => all.map((f) => f.getAttribute('data-type')));
		return types.indexOf(type);
	}
});

test('what lies outside the range is counted and can be reached', async ({ page }) => {
	const { latest } = RICHEST;
	const year = Number((latest ?? '2025').slice(0, 4)) + 1;
	await openPage(page, `?from=${year}-01-01&to=${year}-12-31`);
	const before = LIST.events.filter((event) => (event.latest ?? '9') < `${year}-01-01`);
	await page.getByRole('button', { name: `看以前的 ${before.length} 项` }).click();
	await expect
		.poll(async () => rows(page).count(), { message: 'events of earlier years' })
		.toBeGreaterThan(0);
	expect(parameter(page, 'from')).not.toBe(`${year}-01-01`);
	await page.goBack();
	await expect(page.getByRole('button', { name: `看以前的 ${before.length} 项` })).toBeVisible();
});

test('a link restores words, days and lanes', async ({ page, isMobile }) => {
	const query = '?q=會晤&since=2023-01-01&until=2024-12-31&certainty=month&lanes=theme';
	await openPage(page, query);
	await expect(searchBox(page)).toHaveValue('會晤');
	const chips = page.getByRole('list', { name: '已用的筛选' });
	await expect(chips).toContainText('2023年1月1日至2024年12月31日');
	await expect(chips).toContainText('知月或季');
	await page.getByRole('button', { name: '取消检索“會晤”' }).click();
	expect(parameter(page, 'q')).toBeNull();
	expect(parameter(page, 'lanes')).toBe('theme');
	if (!isMobile) await expect(page.getByRole('button', { name: '分行：主题' })).toBeVisible();
});
