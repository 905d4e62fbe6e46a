import { expect, test } from '@playwright/test';
import { IN_VIEW, LIST } from './event-list.ts';
import { detail, openPage, parameter, rows } from './page.ts';

test.skip(({ isMobile }) => isMobile, 'phones show the list without the chart');

test('zooming the chart leads to its place in the list, and the address follows at the end', async ({
	page
}) => {
	await openPage(page);
	await page.getByRole('button', { name: '放大' }).click();
	await expect.poll(() => parameter(page, 'from')).not.toBeNull();
	const [from, to] = [parameter(page, 'from') ?? '', parameter(page, 'to') ?? '9'];
	const shown = LIST.events.filter(
		({ earliest, latest }) => (earliest ?? '') <= to && (latest ?? '9') >= from
	);
	await expect(page.getByText(`视野内 ${shown.length} 项`)).toBeVisible();
	await expect(rows(page).and(page.locator(':not(.outside)'))).toHaveCount(shown.length);
});

test('chart, list and ledger tell the same numbers', async ({ page }) => {
	await openPage(page);
	const ledger = page.locator('.ledger');
	await expect(ledger).toContainText(`${LIST.events.length} 项 = 视野 ${IN_VIEW.length}`);
	await expect(page.getByText(`视野内 ${IN_VIEW.length} 项`)).toBeVisible();
});

test('an event chosen by keyboard in the chart is chosen in the list', async ({ page }) => {
	await openPage(page);
	const chart = page
		.getByRole('application')
		.or(page.getByLabel(/^时间轴：/))
		.first();
	await chart.focus();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Enter');
	await expect(detail(page)).toBeVisible();
	const chosen = rows(page).and(page.locator('[aria-selected="true"]'));
	await expect(chosen).toHaveCount(1);
	await expect(chosen).toHaveAttribute('data-event', parameter(page, 'event') ?? '');
	await expect(chosen).toBeInViewport();
});
