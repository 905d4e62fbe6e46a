import { expect, type Locator, type Page } from '@playwright/test';

/** Waits until the events are here and can be worked with. */
export async function waitForList(page: Page): Promise<void> {
	// The first start of a browser on a busy machine takes its time.
	await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'false', { timeout: 20_000 });
	await expect(page.locator('#annals').getByRole('heading', { level: 2 })).toBeVisible();
}

/** Opens the page with a query and waits until the list stands. */
export async function openPage(page: Page, query = ''): Promise<void> {
	await page.goto(`/${query}`);
	await waitForList(page);
}

/** The rows of the annals, those that are folded away included. */
export const rows = (page: Page): Locator =>
	page.getByRole('listbox', { name: '编年' }).locator('[role="option"][data-event]');

/** What the keyboard reaches in the annals: rows that are shown, and those that unfold others. */
export const stops = (page: Page): Locator =>
	page.getByRole('listbox', { name: '编年' }).getByRole('option');

/** The row of an event. */
export const rowOf = (page: Page, id: string): Locator =>
	rows(page).and(page.locator(`[data-event="${id}"]`));

/** The search box. */
export const searchBox = (page: Page): Locator => page.getByRole('combobox', { name: '检索' });

/** The detail of the chosen event, beside the chart or in a sheet. */
export const detail = (page: Page): Locator => page.locator('article.detail');

/** What the address says of a parameter. */
export const parameter = (page: Page, name: string): string | null =>
	new URL(page.url()).searchParams.get(name);
