import { expect, test, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { parseEventList } from '../lib/model/event-list.ts';

const RAW =
	'新华社北京2024年5月6日电\n\n5月6日，中法两国元首在巴黎举行会谈。去年4月，法国总统访华。明年将举行中法文化年。\n';

/** Opens the page and waits until it takes texts. */
const openOwn = (page: Page) => page.goto('/own/', { waitUntil: 'networkidle' });

async function addText(page: Page) {
	await openOwn(page);
	await page.getByRole('button', { name: '粘贴全文' }).click();
	await page.getByRole('textbox', { name: '文本' }).fill(RAW);
	await page.getByRole('textbox', { name: '题名' }).click();
	// The text tells its own day.
	await expect(page.getByLabel('基准日')).toHaveValue('2024-05-06');
	await page.getByRole('button', { name: '读入', exact: true }).click();
	await expect(page.getByRole('heading', { name: '已读入 1 篇' })).toBeVisible();
}

const rows = (page: Page) =>
	page.getByRole('listbox', { name: '编年' }).locator('[role="option"][data-event]');

test('a pasted text becomes a timeline, is kept and can be removed', async ({ page }) => {
	const hosts = new Set<string>();
	page.on('request', (request) => {
		const { protocol, host } = new URL(request.url());
		if (protocol.startsWith('http')) hosts.add(host);
	});
	await addText(page);
	await expect(rows(page).first()).toBeVisible();
	const count = await rows(page).count();
	expect(count).toBeGreaterThan(1);
	await page.reload();
	await expect(rows(page)).toHaveCount(count);
	expect([...hosts]).toEqual([new URL(page.url()).host]);
	await page.getByRole('button', { name: '全部移除' }).click();
	await expect(page.getByRole('listbox', { name: '编年' })).toHaveCount(0);
	await page.reload();
	await expect(page.getByText('自动辨认 UTF-8')).toBeVisible();
});

test('an own event leads to its words in the own text, and can be cited', async ({ page }) => {
	await addText(page);
	await rows(page).filter({ hasText: /会谈/ }).first().click();
	const detail = page.locator('article.detail');
	const quote = (await detail.locator('blockquote').first().textContent()) ?? '';
	expect(RAW).toContain(quote);
	await detail
		.getByRole('link', { name: /原文中/ })
		.first()
		.click();
	await expect(page).toHaveURL(/\/own\/text\/\?id=t1#at-\d+/);
	await expect(page.locator('.trigger.chosen').first()).toBeInViewport();
	await page.goto('/own/');
	await rows(page).filter({ hasText: /会谈/ }).first().click();
	await detail.getByRole('link', { name: /引用/ }).click();
	await expect(page).toHaveURL(/\/own\/event\//);
	await expect(page.getByRole('heading', { name: '引用' })).toBeVisible();
});

test('own events are taken away as an event list, and their texts with them', async ({ page }) => {
	await addText(page);
	await page.getByRole('button', { name: /^取用/ }).click();
	const dialog = page.getByRole('dialog', { name: '取用' });
	const take = async (form: string) => {
		const arriving = page.waitForEvent('download');
		await dialog.getByRole('button', { name: form }).click();
		return JSON.parse(await readFile(await (await arriving).path(), 'utf8')) as unknown;
	};
	const { list, problem } = parseEventList(await take('JSON（大事表）'));
	expect(problem).toBeNull();
	for (const { source, quote } of list?.events.flatMap(({ mentions }) => mentions) ?? []) {
		expect(source).toBe('t1');
		expect(RAW.slice(quote.start, quote.end)).toBe(quote.exact);
	}
	expect(list?.events.length).toBeGreaterThan(1);
	expect(JSON.stringify(await take('Web Annotations'))).toContain('中法两国元首');
});
