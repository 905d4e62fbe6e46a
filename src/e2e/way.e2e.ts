import { expect, test, type Page } from '@playwright/test';
import { LIST, LISTED } from './event-list.ts';
import { detail, openPage, parameter, rowOf, rows, stops } from './page.ts';

/** An event that the page lists at first and whose first witness is that text. */
function eventFrom(source: string) {
	const event = LISTED.find(({ mentions }) => mentions[0]?.source === source);
	if (!event) throw new Error(`no event listed rests on ${source} first`);
	return event;
}

const wayIntoText = (page: Page) =>
	detail(page)
		.getByRole('link', { name: /原文中/ })
		.first();
/** In the margin, or on a phone at the foot. */
const wayBack = (page: Page) => page.getByRole('link', { name: '时间轴上看' });

/** The words that name the event are marked, and in sight. */
async function expectMarked(page: Page, { id, mentions }: (typeof LISTED)[number]) {
	await expect(page).toHaveURL(new RegExp(`/sources/${mentions[0]?.source}/#at-\\d+`));
	const marked = page.locator('.trigger.chosen').first();
	await expect(marked).toBeInViewport();
	await expect(wayBack(page)).toHaveAttribute('href', new RegExp(`event=${id}`));
}

for (const source of LIST.sources) {
	const event = eventFrom(source.id);

	test(`${source.id}: two clicks from the timeline to the sentence, and one back`, async ({
		page
	}) => {
		await openPage(page);
		await rowOf(page, event.id).click();
		await wayIntoText(page).click();
		await expectMarked(page, event);
		await wayBack(page).click();
		await expect(page).toHaveURL(new RegExp(`event=${event.id}`));
		await expect(detail(page)).toBeVisible();
	});

	test(`${source.id}: the same by keyboard alone`, async ({ page, isMobile }) => {
		test.skip(isMobile, 'a phone has no keyboard');
		const press = (key: string) => page.keyboard.press(key);
		/** Goes on with Tab until the element has the focus. */
		const tabTo = async (target: ReturnType<typeof wayBack>) => {
			await expect(target).toBeVisible();
			for (let steps = 0; steps < 300; steps++) {
				await press('Tab');
				if (await target.evaluate((element) => element === document.activeElement)) return;
			}
			throw new Error('out of reach of the Tab key');
		};
		await openPage(page);
		// The words of the title leave few rows to walk through.
		await press('/');
		await page.keyboard.insertText(event.title['zh-Hans']);
		await expect.poll(() => parameter(page, 'q')).toBe(event.title['zh-Hans']);
		await tabTo(stops(page).and(page.locator('[tabindex="0"]')));
		await press('Home');
		const row = rowOf(page, event.id);
		await expect(row).toBeVisible();
		for (let steps = 0; steps < (await rows(page).count()); steps++) {
			if (await row.evaluate((element) => element === document.activeElement)) break;
			await press('ArrowDown');
		}
		await expect(row).toBeFocused();
		await press('Enter');
		await tabTo(wayIntoText(page));
		await press('Enter');
		await expectMarked(page, event);
		await tabTo(wayBack(page));
		await press('Enter');
		await expect(page).toHaveURL(new RegExp(`event=${event.id}`));
	});
}
