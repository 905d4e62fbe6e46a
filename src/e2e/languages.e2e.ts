import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { LIST, RICHEST } from './event-list.ts';
import { leftovers } from './leftovers.ts';
import { detail, openPage, waitForList } from './page.ts';

const SOURCE = LIST.sources[0]?.id ?? '';
const PATHS = ['', 'sources/', `sources/${SOURCE}/`, `events/${RICHEST.id}/`, 'method/'];

/** Languages by the part of their addresses. */
const LANGUAGES = [
	{ part: '', hreflang: 'zh-Hans', tag: 'zh-Hans', key: 'zh-Hans' },
	{ part: 'zh-Hant/', hreflang: 'zh-Hant', tag: 'zh-Hant-HK', key: 'zh-Hant' },
	{ part: 'en/', hreflang: 'en', tag: 'en', key: 'en' }
] as const;

/** No part of the page is wider than the window. */
const overflow = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** A desktop's window at twice the size of letters. */
const HALF = { width: 720, height: 450 };

/** The page says its language, and where it stands in each of them. */
function checkCounterparts(html: string, tag: string, path: string, url: string): void {
	expect(html).toContain(`<html lang="${tag}">`);
	for (const { hreflang, part } of LANGUAGES) {
		const [, href = ''] = new RegExp(`hreflang="${hreflang}" href="([^"]+)"`).exec(html) ?? [];
		expect(new URL(href, url).pathname).toBe(`/${part}${path}`);
	}
	expect(html).toContain('hreflang="x-default"');
}

for (const { part, tag, key } of LANGUAGES)
	test.describe(tag, () => {
		for (const path of PATHS)
			test(`/${part}${path} tells its counterparts, keeps to its language, has room, is accessible`, async ({
				page,
				isMobile
			}) => {
				test.setTimeout(120_000);
				const response = await page.goto(`/${part}${path}`);
				expect(response?.status()).toBe(200);
				// The counterparts are opened by the tests of their languages.
				checkCounterparts((await response?.text()) ?? '', tag, path, page.url());
				await page.waitForLoadState('networkidle');
				expect.soft(await leftovers(page, key)).toEqual([]);
				expect.soft(await overflow(page)).toBeLessThanOrEqual(0);
				const { violations } = await new AxeBuilder({ page }).analyze();
				expect
					.soft(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))
					.toEqual([]);
				if (isMobile) return;
				await page.setViewportSize(HALF);
				expect(await overflow(page), 'at twice the size').toBeLessThanOrEqual(0);
			});

		test('what is opened has no words of another language', async ({ page }) => {
			const query = `?event=${RICHEST.id}&region=${RICHEST.regions[0]}&since=2020-01-01&lanes=theme`;
			await page.goto(`/${part}${query}`);
			await waitForList(page);
			await expect(detail(page).getByRole('heading', { level: 2 })).toHaveText(RICHEST.title[key]);
			for (const dating of await detail(page).locator('button[aria-expanded]').all())
				await dating.click();
			expect(await leftovers(page, key)).toEqual([]);
			await page.keyboard.press('Escape');
			await page.keyboard.press('?');
			await expect(page.getByRole('dialog')).toBeVisible();
			expect(await leftovers(page, key)).toEqual([]);
			await page.keyboard.press('Escape');
			await page.locator('button.take').click();
			await expect(page.getByRole('dialog')).toBeVisible();
			expect(await leftovers(page, key)).toEqual([]);
		});

		test('a wrong address is answered in the language', async ({ page }) => {
			await page.goto(`/${part}nothing/here/`);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			await expect(page.locator('html')).toHaveAttribute('lang', tag);
			expect(await leftovers(page, key)).toEqual([]);
		});
	});

/** Opens the menu of languages and follows a link in it. */
async function switchTo(page: Page, name: string) {
	await page.waitForLoadState('networkidle');
	await page.getByRole('button', { name: /语言：|語言：|[Ll]anguage:/ }).click();
	await page.getByRole('link', { name, exact: true }).click();
}

test.describe('switching', () => {
	test('keeps view, filters and selection', async ({ page, isMobile }) => {
		const { id, title, regions } = RICHEST;
		// A sheet with the event would cover the menu on phones.
		const chosen = isMobile ? '' : `&event=${id}`;
		const query = `?from=2022-01-01&to=2025-06-30&region=${regions[0]}&lanes=theme${chosen}`;
		await openPage(page, query);
		await switchTo(page, 'English');
		await expect(page).toHaveURL(`/en/${query}`);
		await expect(page.getByRole('list', { name: 'Filters in use' })).toBeVisible();
		if (isMobile) return;
		await expect(page.getByRole('button', { name: 'Lanes: Theme' })).toBeVisible();
		await expect(detail(page).getByRole('heading', { level: 2 })).toHaveText(title.en);
	});

	test('keeps the place in a text', async ({ page }) => {
		const [mention] = RICHEST.mentions;
		const place = `sources/${mention?.source}/#at-${mention?.trigger.start}`;
		await page.goto(`/${place}`);
		await switchTo(page, '繁體中文');
		await expect(page).toHaveURL(`/zh-Hant/${place}`);
		await switchTo(page, '简体中文');
		await expect(page).toHaveURL(`/${place}`);
	});

	test('is possible by keyboard', async ({ page, isMobile }) => {
		test.skip(isMobile, 'no keyboard');
		await page.goto('/method/');
		await page.getByRole('button', { name: /语言：/ }).focus();
		await page.keyboard.press('Enter');
		for (let tabs = 0; tabs < 6; tabs++) {
			await page.keyboard.press('Tab');
			const focused = await page.evaluate(() => document.activeElement?.textContent?.trim());
			if (focused === 'English') break;
		}
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL('/en/method/');
	});

	test('is remembered at the front', async ({ page }) => {
		// It opens the chart four times.
		test.slow();
		await page.goto('/method/');
		await switchTo(page, 'English');
		await expect(page).toHaveURL('/en/method/');
		await page.goto('/');
		await expect(page).toHaveURL('/en/');
		await switchTo(page, '简体中文');
		await expect(page).toHaveURL('/');
		await page.goto('/');
		await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
		expect(new URL(page.url()).pathname).toBe('/');
	});
});

for (const { locale, path } of [
	{ locale: 'en-US', path: '/en/' },
	{ locale: 'zh-HK', path: '/zh-Hant/' },
	{ locale: 'zh-TW', path: '/zh-Hant/' },
	{ locale: 'zh-Hant', path: '/zh-Hant/' },
	{ locale: 'zh-SG', path: '/' },
	{ locale: 'fr-FR', path: '/' }
])
	test.describe(`a first visit with a browser in ${locale}`, () => {
		// The chart has no part in it, and takes its time.
		test.use({ locale, viewport: { width: 390, height: 844 } });

		test(`comes to ${path}`, async ({ page }) => {
			await page.goto('/');
			await page.waitForLoadState('networkidle');
			expect(new URL(page.url()).pathname).toBe(path);
		});

		test('stays where a link leads', async ({ page }) => {
			for (const address of ['/?region=africa', '/method/']) {
				await page.goto(address);
				await page.waitForLoadState('networkidle');
				expect(new URL(page.url()).pathname).toBe(new URL(address, page.url()).pathname);
			}
		});
	});

test.describe('robots', () => {
	test.use({ locale: 'en-US', userAgent: 'Mozilla/5.0 (compatible; Examplebot/2.1)' });

	test('stay at the front', async ({ page }) => {
		await page.goto('/');
		await page.waitForLoadState('networkidle');
		expect(new URL(page.url()).pathname).toBe('/');
	});
});
