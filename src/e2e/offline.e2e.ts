import { expect, test } from '@playwright/test';
import { LISTED } from './event-list.ts';
import { openPage, rows } from './page.ts';

test.use({ serviceWorkers: 'allow' });

test('after the first visit the timeline opens without a network', async ({ page, context }) => {
	await openPage(page);
	await page.mouse.click(2, 2);
	await page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		// The pages of a first visit were opened before there was a worker.
		await new Promise<void>((resolve) => {
			if (registration.active?.state === 'activated') return resolve();
			registration.active?.addEventListener('statechange', () => resolve());
		});
	});
	await context.setOffline(true);
	await openPage(page);
	await expect(rows(page)).toHaveCount(LISTED.length);
	await page.goto('/own/');
	await expect(page.getByRole('button', { name: '粘贴全文' })).toBeVisible();
});
