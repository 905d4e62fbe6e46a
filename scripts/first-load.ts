import { chromium, type Page } from '@playwright/test';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { preview } from 'vite';
import type { ModuleSizes } from './build/module-sizes.ts';
import { CommandError, PROJECT, readArguments, runCommand } from './cli.ts';
import { HOST } from './start/port.ts';

const USAGE = `
Usage: npm run first-load

Opens the built site in Chromium in each language and adds up the scripts that the first view asks for,
gzipped file by file, in KiB; beside that what of them is there for having several languages, and for the
search, by its modules gzipped one by one, in kB, and how much the words of the language take. Wants
npm run build first. The exit code is 1 above 120 KiB, or above 10 kB for languages and search.
`;

const BUDGET = { all: 120 * 1024, extra: 10_000 };
const PATHS = ['', 'zh-Hant/', 'en/'];
const SIZES = join(PROJECT, '.svelte-kit', 'module-sizes.json');

/** Scripts that the first view of a page asks for, by path, with their contents. */
async function scriptsOf(page: Page, address: string): Promise<Map<string, Buffer>> {
	const bodies: Promise<[string, Buffer]>[] = [];
	page.on('response', (response) => {
		if (response.request().resourceType() !== 'script') return;
		const path = new URL(response.url()).pathname.slice(1);
		bodies.push(response.body().then((body) => [path, body]));
	});
	await page.goto(address);
	await page.locator('main[aria-busy="false"]').waitFor();
	await page.waitForLoadState('networkidle');
	return new Map(await Promise.all(bodies));
}

/** Prints a line, and tells whether it keeps within the bounds. */
function judge(path: string, scripts: ReadonlyMap<string, Buffer>, sizes: ModuleSizes): boolean {
	const sum = (numbers: number[]) => numbers.reduce((whole, number) => whole + number, 0);
	const all = sum([...scripts.values()].map((body) => gzipSync(body, { level: 9 }).length));
	const of = (part: keyof ModuleSizes[string]) =>
		sum([...scripts.keys()].map((file) => sizes[file]?.[part] ?? 0));
	const [languages, search, words] = [of('languages'), of('search'), of('words')];
	const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
	console.log(
		`/${path}`.padEnd(10),
		`${(all / 1024).toFixed(1)} KiB, of which languages ${kB(languages)} and search ${kB(search)},`,
		`words ${kB(words)}`
	);
	return all < BUDGET.all && languages + search <= BUDGET.extra;
}

async function firstLoad(args: string[]): Promise<number> {
	if (!readArguments(args, {}, USAGE)) return 0;
	if (!existsSync(join(PROJECT, 'build', 'index.html')) || !existsSync(SIZES))
		throw new CommandError('build: there is no site; run npm run build first');
	const sizes = JSON.parse(readFileSync(SIZES, 'utf8')) as ModuleSizes;
	const server = await preview({ root: PROJECT, preview: { host: HOST, port: 0 } });
	const browser = await chromium.launch({
		executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
		args: ['--no-sandbox']
	});
	try {
		let isWithin = true;
		for (const path of PATHS) {
			// The front page leads a visitor to the language of the browser.
			const page = await browser.newPage({ serviceWorkers: 'block', locale: 'zh-CN' });
			const address = new URL(path, server.resolvedUrls?.local[0]).href;
			isWithin = judge(path, await scriptsOf(page, address), sizes) && isWithin;
			await page.close();
		}
		return isWithin ? 0 : 1;
	} finally {
		await browser.close();
		await server.close();
	}
}

await runCommand(firstLoad);
