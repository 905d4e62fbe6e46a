import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { LIST, rawTextOf, RICHEST } from './event-list.ts';

const [SOURCE] = LIST.sources;
if (!SOURCE) throw new Error('no source');
const triggersIn = (source: string) =>
	LIST.events
		.flatMap((event) => event.mentions)
		.filter((mention) => mention.source === source)
		.map(({ trigger }) => trigger)
		.sort((a, b) => a.start - b.start || a.end - b.end);

const article = (page: Page) => page.getByRole('article', { name: SOURCE.title, exact: true });
const withoutSpaces = (text: string) => text.replace(/\s+/g, '');

/** What the clipboard gets of the first characters of an element. */
const copiedFrom = (element: Locator, length: number) =>
	element.evaluate((node, length) => {
		const text = document.createTreeWalker(node, NodeFilter.SHOW_TEXT).nextNode();
		if (!text) throw new Error('no text');
		getSelection()?.setBaseAndExtent(text, 0, text, length);
		const data = new DataTransfer();
		node.dispatchEvent(
			new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true })
		);
		return data.getData('text/plain');
	}, length);

test.describe('a text', () => {
	for (const { id, title } of LIST.sources)
		test(`${id} is shown whole and in its order`, async ({ page }) => {
			await page.goto(`/sources/${id}/`);
			const shown = await page
				.getByRole('article', { name: title, exact: true })
				.locator('[data-start]')
				.evaluateAll((segments) => segments.map((segment) => segment.textContent).join(''));
			expect(withoutSpaces(shown)).toBe(withoutSpaces(rawTextOf(id)));
		});

	test('can be read without JavaScript', async ({ browser }) => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto(`/sources/${SOURCE.id}/`);
		await expect(article(page)).toBeVisible();
		await expect(article(page).locator('a.number')).toHaveCount(triggersIn(SOURCE.id).length);
		await context.close();
	});

	test('goes to the place that its address names', async ({ page }) => {
		const triggers = triggersIn(SOURCE.id);
		const trigger = triggers[Math.floor(triggers.length / 2)];
		if (!trigger) throw new Error('no mention');
		await page.goto(`/sources/${SOURCE.id}/#at-${trigger.start}`);
		const number = article(page).locator(`#at-${trigger.start}`);
		await expect(number).toBeInViewport();
		await expect(number).toHaveClass(/current/);
		await expect(article(page).locator('.trigger.chosen').first()).toBeInViewport();
	});

	test('is walked from note to note by keys', async ({ page }) => {
		await page.goto(`/sources/${SOURCE.id}/`);
		const [first, second] = triggersIn(SOURCE.id);
		await expect(async () => {
			await page.keyboard.press('j');
			expect(new URL(page.url()).hash).toBe(`#at-${first?.start}`);
		}).toPass();
		await page.keyboard.press('j');
		await expect(page).toHaveURL(new RegExp(`#at-${second?.start}(-2)?$`));
		await page.keyboard.press('k');
		await expect(page).toHaveURL(new RegExp(`#at-${first?.start}$`));
	});

	test('tells how a date was read to a pointer and to the keyboard', async ({ page }) => {
		await page.goto(`/sources/${SOURCE.id}/`);
		const date = article(page).locator('.date[role="button"]').first();
		const tip = page.getByRole('tooltip');
		await expect(async () => {
			await date.blur();
			await date.focus();
			await expect(tip).toBeVisible({ timeout: 500 });
		}).toPass();
		await expect(tip).toContainText('→');
		await date.blur();
		await expect(tip).toBeHidden();
	});

	test('is shown in the other script and copied in its own', async ({ page }) => {
		await page.goto(`/sources/${SOURCE.id}/`);
		const other = SOURCE.script === 'Hant' ? '简体' : '繁体';
		await expect(async () => {
			await page.getByRole('button', { name: other, exact: true }).click();
			await expect(page.getByRole('button', { name: other, exact: true })).toHaveAttribute(
				'aria-pressed',
				'true',
				{ timeout: 1000 }
			);
		}).toPass();
		const title = article(page).getByRole('heading').first();
		await expect(title).not.toHaveText(withoutSpaces(SOURCE.title));
		const copied = await copiedFrom(page.locator('article[lang] [data-start]').first(), 4);
		expect(rawTextOf(SOURCE.id).trimStart().startsWith(copied)).toBe(true);
		expect(copied).toHaveLength(4);
	});
});

test.describe('an event’s page', () => {
	test('shows its quotes in the other script, too, and has them copied in their own', async ({
		page
	}) => {
		await page.goto(`/events/${RICHEST.id}/`);
		const [mention] = RICHEST.mentions;
		const isHant = LIST.sources.find(({ id }) => id === mention?.source)?.script === 'Hant';
		const quote = page.getByRole('main').locator('blockquote').first();
		const other = page.getByRole('button', { name: isHant ? '简体' : '繁体', exact: true });
		const written = await quote.textContent();
		await expect(async () => {
			await other.click();
			await expect(other).toHaveAttribute('aria-pressed', 'true', { timeout: 1000 });
		}).toPass();
		await expect(quote).toHaveAttribute('lang', isHant ? 'zh-Hans' : 'zh-Hant');
		await expect(quote).not.toHaveText(written ?? '');
		await expect(page.getByText('转换所得，仅供阅读；引文与复制仍用原字')).toBeVisible();
		const trigger = quote.locator('.trigger');
		expect(await copiedFrom(trigger, (mention?.trigger.exact ?? '').length)).toBe(
			mention?.trigger.exact
		);
		await page.getByRole('button', { name: '原字' }).click();
		await expect(quote).toHaveText(written ?? '');
	});

	test('shows every quote with the way to its place', async ({ page }) => {
		await page.goto(`/events/${RICHEST.id}/`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(RICHEST.title['zh-Hans']);
		const [mention] = RICHEST.mentions;
		const quote = page.getByRole('main').locator('blockquote').first();
		await expect(quote.locator('.trigger')).toHaveText(mention?.trigger.exact ?? '');
		await page
			.getByRole('link', { name: /原文中/ })
			.first()
			.click();
		await expect(page).toHaveURL(
			new RegExp(`/sources/${mention?.source}/?#at-${mention?.trigger.start}$`)
		);
	});

	test('describes the event to machines', async ({ request }) => {
		const html = await (await request.get(`/events/${RICHEST.id}/`)).text();
		const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
		const data = JSON.parse(json ?? '{}') as { '@type'?: string; subjectOf?: unknown[] };
		expect(data['@type']).toBe('Event');
		expect(data.subjectOf).toHaveLength(RICHEST.mentions.length);
		expect(html).toContain('class="Z3988"');
	});

	test('that is unknown says where to look', async ({ page }) => {
		await page.goto('/events/1999-nothing-here/');
		await expect(page.getByRole('heading', { name: '没有这一件大事' })).toBeVisible();
		await expect(page.getByRole('link', { name: '回到时间轴' })).toBeVisible();
	});
});

for (const scheme of ['light', 'dark'] as const)
	for (const path of [
		'sources/',
		`sources/${SOURCE.id}/`,
		`events/${RICHEST.id}/`,
		'method/',
		'no-such-page/'
	])
		test(`${path} is accessible, ${scheme}`, async ({ page }) => {
			test.setTimeout(120_000);
			await page.emulateMedia({ colorScheme: scheme });
			await page.goto(`/${path}`);
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
		});
