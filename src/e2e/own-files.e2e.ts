import { expect, test, type Page } from '@playwright/test';
import { mkdir, mkdtemp, open, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';

const FIXTURES = fileURLToPath(new URL('../lib/intake/fixtures/', import.meta.url));
const DATED = '新闻\n\n本社北京2024年5月14日电 中法两国外长14日在北京举行会谈。\n';

interface Payload {
	name: string;
	mimeType: string;
	buffer: Buffer;
}
const file = (name: string, content: string | Buffer): Payload => ({
	name,
	mimeType: '',
	buffer: Buffer.from(content as string)
});
const fixture = async (name: string) => file(name, await readFile(join(FIXTURES, name)));

const chooser = (page: Page) => page.locator('input[type=file]').first();
const tray = (page: Page) => page.getByRole('region', { name: /^待读入/ });
const refused = (page: Page) => page.getByRole('region', { name: /未能读入$/ });
const kept = (page: Page, count: number) =>
	page.getByRole('heading', { name: `已读入 ${count} 篇` });

/** Opens the page and waits until it takes files; what the policy bars, and other hosts, are noted. */
async function openOwn(page: Page) {
	const barred: string[] = [];
	page.on('console', (message) => {
		if (/Content.Security.Policy/i.test(message.text())) barred.push(message.text());
	});
	page.on('request', (request) => {
		const { protocol, host } = new URL(request.url());
		if (protocol.startsWith('http') && host !== new URL(page.url()).host) barred.push(host);
	});
	page.on('dialog', (dialog) => {
		barred.push(dialog.message());
		void dialog.dismiss();
	});
	await page.goto('/own/', { waitUntil: 'networkidle' });
	barred.length = 0;
	return barred;
}

/** What a script of a file would have left behind. */
const traces = (page: Page) => page.evaluate(() => 'ran' in window);

test('files of all formats and encodings become events whose quotes stand in the text', async ({
	page
}) => {
	test.setTimeout(90_000);
	const barred = await openOwn(page);
	const names = (await readdir(FIXTURES)).filter((name) => name !== 'README.md');
	await chooser(page).setInputFiles(names.map((name) => join(FIXTURES, name)));
	// Those with two texts are files of records.
	const count = names.length + names.filter((name) => name.startsWith('records')).length;
	await page.getByRole('button', { name: `读入 ${count} 篇` }).click({ timeout: 60_000 });
	await expect(refused(page)).toHaveCount(0);
	const list = page.getByRole('listbox', { name: '编年' });
	await list
		.getByRole('option', { name: /会谈|會談/ })
		.first()
		.click();
	const detail = page.locator('article.detail');
	const quote = (await detail.locator('blockquote').first().textContent()) ?? '';
	await detail
		.getByRole('link', { name: /原文中/ })
		.first()
		.click();
	await expect(page).toHaveURL(/\/own\/text\/\?id=t\d+#at-\d+/);
	const trigger = page.locator('.trigger.chosen').first();
	await expect(trigger).toBeInViewport();
	expect(quote).toContain(await trigger.textContent());
	expect(barred).toEqual([]);
});

test('what a file says of itself is proposed with where it stands, and a day is asked for', async ({
	page
}) => {
	await openOwn(page);
	await chooser(page).setInputFiles([
		await fixture('page.html'),
		file('2024-03-09 会晤.txt', '去年，两国元首举行会晤。')
	]);
	const fileOf = (name: string) => page.getByRole('region', { name, exact: true });
	const told = fileOf('page.html');
	const untold = fileOf('2024-03-09 会晤.txt');
	await expect(told.getByLabel('题名')).toHaveValue('绿洲论坛在利雅得闭幕');
	await expect(told.getByLabel('发布者')).toHaveValue('绿洲网');
	await expect(told.getByLabel('基准日')).toHaveValue('2023-10-21');
	await expect(told).toContainText('网页元数据 article:published_time · 推断');
	await expect(untold.getByLabel('基准日')).toHaveValue('');
	await told.getByLabel('题名').fill('论坛');
	await page.getByRole('button', { name: '读入 1 篇' }).click();
	await expect(page.getByRole('link', { name: '论坛', exact: true })).toBeVisible();
	await untold.getByRole('button', { name: /^采用 2024-03-09/ }).click();
	await page.getByRole('button', { name: '读入 1 篇' }).click();
	await expect(kept(page, 2)).toBeVisible();
	await expect(tray(page)).toHaveCount(0);
});

test('files are dropped anywhere on the page, and folders chosen', async ({ page, isMobile }) => {
	test.skip(isMobile, 'phones have nothing to drag');
	await openOwn(page);
	const dropped = await page.evaluateHandle((text) => {
		const data = new DataTransfer();
		data.items.add(new File([text], 'a.txt'));
		data.items.add(new File([text.replace('14日在', '14日于')], 'b.md'));
		return data;
	}, DATED);
	await page.dispatchEvent('h1', 'dragover', { dataTransfer: dropped });
	await expect(page.getByText('放下即可打开')).toBeVisible();
	await page.dispatchEvent('h1', 'drop', { dataTransfer: dropped });
	await expect(tray(page).getByRole('region')).toHaveCount(2);
	await page.getByRole('button', { name: '全部不要' }).click();
	const folder = await mkdtemp(join(tmpdir(), 'jinian-folder-'));
	for (const name of ['in/deep/a.txt', 'in/README.md', 'in/.git/b.txt']) {
		await mkdir(dirname(join(folder, name)), { recursive: true });
		await writeFile(join(folder, name), DATED);
	}
	await page.locator('input[type=file]').nth(1).setInputFiles(join(folder, 'in'));
	await expect(page.getByRole('region', { name: 'in/deep/a.txt' })).toBeVisible();
	await expect(tray(page).getByRole('region')).toHaveCount(1);
	await rm(folder, { recursive: true });
});

test('sources.json describes the files of its folder, and is refused by place', async ({
	page,
	isMobile
}) => {
	test.skip(isMobile, 'phones have no folders to choose');
	await openOwn(page);
	const folder = await mkdtemp(join(tmpdir(), 'jinian-sources-'));
	const entries = [
		{ file: 'told.dat', date: '2024-05-20', title: '外长会谈', id: 'talks', encoding: 'GBK' },
		{ file: 'gone.txt' }
	];
	const put = async (name: string, content: string | Buffer) => {
		await mkdir(dirname(join(folder, name)), { recursive: true });
		await writeFile(join(folder, name), content);
	};
	// 14日会谈 in GB18030.
	await put('in/told.dat', Buffer.from('14\xc8\xd5\xbb\xe1\xcc\xb8', 'latin1'));
	await put('in/notes.txt', DATED);
	await put('in/gold/a.jsonl', '{}');
	await put('in/texts/a.txt', DATED);
	await put('in/sources.json', JSON.stringify(entries));
	const folderInput = page.locator('input[type=file]').nth(1);
	await folderInput.setInputFiles(join(folder, 'in'));
	const told = page.getByRole('region', { name: 'in/told.dat' });
	await expect(told.getByLabel('题名')).toHaveValue('外长会谈');
	await expect(told.getByLabel('基准日')).toHaveValue('2024-05-20');
	await expect(tray(page).getByRole('region')).toHaveCount(2);
	await expect(refused(page).getByRole('listitem').first()).toContainText('gone.txt');
	await page.getByRole('button', { name: '读入 2 篇' }).click();
	await expect(page.getByRole('link', { name: '外长会谈' })).toHaveAttribute('href', /\?id=talks$/);
	await page.getByRole('button', { name: /不要《in\/sources\.json》/ }).click();
	await expect(refused(page)).toHaveCount(0);
	await put('in/sources.json', '[\n{"file":"told.dat" "date"}]');
	await folderInput.setInputFiles(join(folder, 'in'));
	await expect(refused(page).getByRole('listitem').first()).toContainText('第 2 行');
	await expect(page.getByRole('region', { name: 'in/texts/a.txt' })).toBeVisible();
	await rm(folder, { recursive: true });
});

/** A PDF of one page with this content and these further objects in its trailer. */
const pdf = (content: string, trailer = '', catalog = '') =>
	Buffer.from(
		`%PDF-1.4
1 0 obj
<< /Type /Catalog /Pages 2 0 R ${catalog} >>
endobj
2 0 obj
<< /Type /Pages /Kids [3 0 R] /Count 1 >>
endobj
3 0 obj
<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F1 4 0 R >> >> >>
endobj
4 0 obj
<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>
endobj
5 0 obj
<< /Length ${content.length} >>
stream
${content}
endstream
endobj
trailer << /Root 1 0 R ${trailer} >>
%%EOF
`,
		'latin1'
	);
const WORDS = 'BT /F1 12 Tf 72 700 Td (Meeting on 3 May 2024) Tj ET';
const ENCRYPTED = `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O (${'o'.repeat(32)}) /U (${'u'.repeat(32)}) >>`;

/** A ZIP archive whose only part unpacks to so many zeros. */
function bomb(name: string, length: number): Buffer {
	const packed = deflateRawSync(Buffer.alloc(length));
	const local = Buffer.alloc(30);
	local.writeUInt32LE(0x04034b50, 0);
	local.writeUInt16LE(8, 8);
	local.writeUInt32LE(packed.length, 18);
	local.writeUInt16LE(name.length, 26);
	const entry = Buffer.alloc(46);
	entry.writeUInt32LE(0x02014b50, 0);
	entry.writeUInt16LE(8, 10);
	entry.writeUInt32LE(packed.length, 20);
	entry.writeUInt16LE(name.length, 28);
	const end = Buffer.alloc(22);
	end.writeUInt32LE(0x06054b50, 0);
	end.writeUInt16LE(1, 8);
	end.writeUInt16LE(1, 10);
	end.writeUInt32LE(entry.length + name.length, 12);
	end.writeUInt32LE(local.length + name.length + packed.length, 16);
	return Buffer.concat([local, Buffer.from(name), packed, entry, Buffer.from(name), end]);
}

test('what cannot be read is named with the remedy, and the others are read', async ({ page }) => {
	test.setTimeout(90_000);
	await openOwn(page);
	const folder = await mkdtemp(join(tmpdir(), 'jinian-large-'));
	const large = join(folder, 'long.ndjson');
	const handle = await open(large, 'w');
	for (let megabytes = 0; megabytes < 100; megabytes += 10)
		await handle.write(Buffer.alloc(10 << 20, 'x'));
	await handle.write(`\n${JSON.stringify({ id: 'a', text: DATED })}\n`);
	await handle.close();
	const faults: [Payload, RegExp][] = [
		[file('secret.pdf', pdf(WORDS, ENCRYPTED)), /已加密.*不设密码/],
		[file('scan.pdf', pdf('')), /OCR/],
		[file('bomb.docx', bomb('word/document.xml', 200 << 20)), /大得反常/],
		[file('a.png', 'x'), /不是可读的格式/],
		[file('a.doc', 'x'), /另存为 \.docx/],
		[file('word.pdf', DATED), /扩展名不符/],
		[file('half.pdf', pdf(WORDS).subarray(0, 60)), /已损坏/],
		[file('lost.txt', Buffer.from([0xff, 0x80, 0x81, 0xff, 0xfe])), /指定编码/],
		[file('none.txt', ''), /没有文字/]
	];
	await chooser(page).setInputFiles(faults.map(([one]) => one));
	for (const [{ name }, reason] of faults)
		await expect(
			refused(page).getByRole('listitem').filter({ hasText: name }).first()
		).toContainText(reason, { timeout: 30_000 });
	await expect(tray(page)).toHaveCount(0);
	await chooser(page).setInputFiles([large]);
	await expect(
		refused(page).getByRole('listitem').filter({ hasText: '第 1 行' }).first()
	).toContainText('太大', { timeout: 30_000 });
	await page.getByRole('button', { name: '读入 1 篇' }).click();
	await expect(kept(page, 1)).toBeVisible();
	await rm(folder, { recursive: true });
});

test('nothing in a file runs or becomes markup', async ({ page }) => {
	test.setTimeout(60_000);
	const barred = await openOwn(page);
	const markup = '<img src=x onerror="window.ran=1"><script>window.ran=1</script>';
	const depth = 20_000;
	const script = '/OpenAction << /S /JavaScript /JS (globalThis.ran = 1; app.alert\\(1\\)) >>';
	await chooser(page).setInputFiles([
		file(`${markup}.txt`, `${markup}\n\n${DATED}`),
		file('script.html', `<title>${markup}</title><script>window.ran=1</script><p>${DATED}</p>`),
		file('deep.html', `${'<div><b>'.repeat(depth)}${DATED}`),
		file('script.pdf', pdf(WORDS, '', script))
	]);
	for (const name of [/^<img/, 'script.pdf'])
		await page.getByRole('region', { name }).getByLabel('基准日').fill('2024-05-20');
	await page.getByRole('button', { name: '读入 4 篇' }).click({ timeout: 30_000 });
	const title = page.getByRole('link', { name: '<img src=x' });
	await expect(title.first()).toBeVisible();
	await title.first().click();
	await expect(page.getByRole('main')).toContainText('onerror="window.ran=1"');
	expect(await traces(page)).toBe(false);
	expect(barred).toEqual([]);
});

test('an encoding is chosen by hand where none is beyond doubt', async ({ page }) => {
	await openOwn(page);
	await chooser(page).setInputFiles([
		await fixture('big5-hkscs.txt'),
		file('records.jsonl', Buffer.from('{"id":1,"text":"\xbb\xe1\xcc\xb8"}\n', 'latin1'))
	]);
	const guessed = page.getByRole('region', { name: 'big5-hkscs.txt' });
	await expect(guessed.getByLabel('题名')).toHaveValue('綠洲論壇在利雅得閉幕');
	await guessed.getByLabel('编码').selectOption('GB18030');
	await expect(guessed.getByLabel('题名')).not.toHaveValue('綠洲論壇在利雅得閉幕');
	await guessed.getByLabel('编码').selectOption({ index: 0 });
	await expect(guessed.getByLabel('题名')).toHaveValue('綠洲論壇在利雅得閉幕');
	const records = page.getByLabel('编码 records.jsonl');
	if (await records.isVisible()) await records.selectOption('GB18030');
	await expect(page.getByRole('region', { name: 'records.jsonl' }).getByLabel('题名')).toHaveValue(
		'会谈'
	);
});

test('a file that comes to nothing is given up, can be stopped, and keeps no other waiting', async ({
	page
}) => {
	await page.clock.install();
	await page.route('**/character-maps/**', () => new Promise(() => undefined));
	await openOwn(page);
	const stuck = await fixture('gbk-euc-h.pdf');
	await chooser(page).setInputFiles([stuck, file('z.txt', DATED)]);
	const asked = page.waitForRequest('**/character-maps/**');
	await asked;
	await page.clock.fastForward(61_000);
	await expect(refused(page)).toContainText('一分钟没有进展');
	await expect(page.getByRole('button', { name: '读入 1 篇' })).toBeEnabled();
	await chooser(page).setInputFiles([{ ...stuck, name: 'again.pdf' }]);
	await page.getByRole('button', { name: '停止' }).click();
	await expect(page.getByRole('region', { name: 'again.pdf' })).toHaveCount(0);
	await expect(page.getByRole('button', { name: '读入 1 篇' })).toBeEnabled();
});

test.describe('with a service worker', () => {
	test.use({ serviceWorkers: 'allow' });

	test('readers that were used once are there without a network, and no others', async ({
		page,
		context,
		isMobile
	}) => {
		test.skip(isMobile, 'one browser is enough');
		test.setTimeout(60_000);
		await page.goto('/own/', { waitUntil: 'networkidle' });
		await page.mouse.click(2, 2);
		await chooser(page).setInputFiles([await fixture('gbk-euc-h.pdf')]);
		await expect(page.getByRole('button', { name: '读入 1 篇' })).toBeEnabled({ timeout: 30_000 });
		const keptPaths = () =>
			page.evaluate(async () => {
				const caches = await globalThis.caches.keys();
				const stores = await Promise.all(caches.map((name) => globalThis.caches.open(name)));
				const requests = await Promise.all(stores.map((store) => store.keys()));
				return requests.flat().map(({ url }) => new URL(url).pathname);
			});
		const late = async () =>
			(await keptPaths()).filter((path) => /\/workers\/chunks\/|\/character-maps\//.test(path));
		// The library, its worker, and one map or two; neither Word nor pages.
		await expect
			.poll(async () => (await late()).filter((path) => path.endsWith('.bcmap')).length, {
				timeout: 20_000
			})
			.toBeGreaterThan(0);
		expect((await late()).filter((path) => path.endsWith('.js'))).toHaveLength(2);
		await context.setOffline(true);
		await page.reload();
		await chooser(page).setInputFiles([
			await fixture('gbk-euc-h.pdf'),
			await fixture('pandoc.docx')
		]);
		await expect(refused(page)).toContainText('请连上网络', { timeout: 30_000 });
		await page.getByRole('button', { name: '读入 1 篇' }).click();
		await expect(kept(page, 1)).toBeVisible();
	});
});
