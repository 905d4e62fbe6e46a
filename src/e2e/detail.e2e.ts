import { expect, test } from '@playwright/test';
import { shortEdtf } from '../lib/wording/short-edtf.ts';
import { LIST, rawTextOf, RICHEST } from './event-list.ts';
import { detail, openPage, parameter, rowOf } from './page.ts';

test('every quote shown stands word for word in its source', async ({ page }) => {
	await openPage(page, `?event=${RICHEST.id}`);
	const quotes = detail(page).locator('blockquote');
	await expect(quotes.first()).toBeVisible();
	const shown = await quotes.evaluateAll((all) => all.map((quote) => quote.textContent));
	const languages = await quotes.evaluateAll((all) =>
		all.map((quote) => quote.getAttribute('lang'))
	);
	for (const [index, text] of shown.entries()) {
		const mention = RICHEST.mentions.find(({ quote }) => quote.exact === text);
		expect(mention, `quote ${index}: ${text}`).toBeDefined();
		if (!mention) continue;
		const { start, end } = mention.quote;
		expect(rawTextOf(mention.source).slice(start, end)).toBe(text);
		const source = LIST.sources.find(({ id }) => id === mention.source);
		expect(languages[index]).toBe(`zh-${source?.script}`);
	}
});

test('the words that name the event are marked', async ({ page }) => {
	await openPage(page, `?event=${RICHEST.id}`);
	const [mention] = RICHEST.mentions;
	await expect(detail(page).locator('blockquote').first().locator('.trigger')).toHaveText(
		mention?.trigger.exact ?? ''
	);
});

test('the way to the date can be unfolded', async ({ page }) => {
	await openPage(page, `?event=${RICHEST.id}`);
	const [mention] = RICHEST.mentions;
	const dating = detail(page).locator('button[aria-expanded]').first();
	await expect(dating).toContainText(shortEdtf(mention?.date.edtf ?? ''));
	await dating.click();
	await expect(dating).toHaveAttribute('aria-expanded', 'true');
	await expect(detail(page).getByText(`自 ${mention?.date.reference} 起算`).first()).toBeVisible();
});

test('a tag filters by its value', async ({ page }) => {
	await openPage(page, `?event=${RICHEST.id}`);
	await detail(page)
		.getByRole('button', { name: /^只看类型/ })
		.click();
	await expect.poll(() => parameter(page, 'type')).toBe(RICHEST.type);
});

test('previous and next walk along the annals and keep the focus', async ({ page }) => {
	await openPage(page, `?event=${RICHEST.id}`);
	const next = detail(page).getByRole('button', { name: '下一项' });
	const previous = detail(page).getByRole('button', { name: '上一项' });
	const [step, back] = (await next.isEnabled()) ? [next, previous] : [previous, next];
	await step.click();
	await expect.poll(() => parameter(page, 'event')).not.toBe(RICHEST.id);
	await expect(step.or(back).and(page.locator(':focus'))).toHaveCount(1);
	await back.click();
	await expect.poll(() => parameter(page, 'event')).toBe(RICHEST.id);
});

test('Escape closes the detail and gives the focus back', async ({ page }) => {
	await openPage(page);
	const row = rowOf(page, RICHEST.id);
	await row.focus();
	await page.keyboard.press('Enter');
	await expect(detail(page).getByRole('heading', { level: 2 })).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(detail(page)).toHaveCount(0);
	await expect(row).toBeFocused();
	expect(parameter(page, 'event')).toBeNull();
});
