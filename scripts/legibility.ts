import { chromium, type Browser, type Page } from '@playwright/test';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'vite';
import { CommandError, PROJECT, readArguments, runCommand } from './cli.ts';
import { HOST } from './start/port.ts';

const USAGE = `
Usage: npm run legibility

Opens the built site in Chromium and counts what can be read. In a chart of 1280 × 640 with 80 made-up
events, whose titles have 10 to 24 characters, over three years in four lanes: names in view, those that
are whole, those cut after 12 characters or more, and those that meet another. In the list of the site at
390 × 844: titles, and those that are cut. Wants npm run build first. The exit code is 1 when fewer than
60 of the 80 can be read, when any meet, or when a title of the list is cut.
`;

const SEEDS: readonly number[] = [1, 2, 3, 4, 5].map((seed) => seed * 7919);
const READABLE = 60;
const LEAST_CHARACTERS = 12;

interface Name {
	text: string;
	/** The whole title, by its accessible name. */
	isWhole: boolean;
	box: { x: number; y: number; width: number; height: number };
}

async function namesInChart(page: Page, seed: number, address: string): Promise<Name[]> {
	await page.goto(new URL(`lab/scale/?titles=${seed}`, address).href);
	await page.locator('svg.drawing text').first().waitFor();
	return page.locator('svg.drawing text').evaluateAll((texts) =>
		texts.map((element) => {
			const { x, y, width, height } = element.getBoundingClientRect();
			const text = element.textContent;
			const isWhole =
				element.getAttribute('aria-label')?.includes(text.replace('…', '\0')) ?? false;
			return { text, isWhole, box: { x, y, width, height } };
		})
	);
}

function meets({ box: a }: Name, { box: b }: Name): boolean {
	// Lines lie closer than their boxes are high; what meets is what shares half a line.
	const isSameLine = Math.abs(a.y - b.y) < a.height / 2;
	return isSameLine && a.x < b.x + b.width && b.x < a.x + a.width;
}

async function readChart(browser: Browser, address: string): Promise<boolean> {
	const page = await browser.newPage({ viewport: { width: 1280, height: 640 } });
	let isLegible = true;
	console.log('chart of 1280 × 640, 80 events: in view, whole, cut after 12 or more, meeting');
	for (const seed of SEEDS) {
		const names = await namesInChart(page, seed, address);
		const whole = names.filter(({ isWhole }) => isWhole).length;
		const cut = names.filter(
			({ isWhole, text }) => !isWhole && (text.split('…')[0] ?? '').length >= LEAST_CHARACTERS
		).length;
		const meeting = names.filter((name, at) =>
			names.slice(at + 1).some((other) => meets(name, other))
		).length;
		console.log(`  seed ${seed}: ${names.length}, ${whole}, ${cut}, ${meeting}`);
		isLegible &&= whole + cut >= READABLE && meeting === 0;
	}
	await page.close();
	return isLegible;
}

async function readPhoneList(browser: Browser, address: string): Promise<boolean> {
	const context = await browser.newContext({
		viewport: { width: 390, height: 844 },
		isMobile: true,
		hasTouch: true,
		javaScriptEnabled: false
	});
	const page = await context.newPage();
	await page.goto(address);
	const cut = await page
		.locator('[data-event] .title')
		.evaluateAll((titles) =>
			titles
				.filter((title) => title.scrollWidth > title.clientWidth + 1)
				.map((title) => title.textContent)
		);
	const count = await page.locator('[data-event] .title').count();
	console.log(`list at 390 × 844: ${count} titles, ${cut.length} cut`);
	await context.close();
	return count > 0 && cut.length === 0;
}

async function legibility(args: string[]): Promise<number> {
	if (!readArguments(args, {}, USAGE)) return 0;
	if (!existsSync(join(PROJECT, 'build', 'index.html')))
		throw new CommandError('no built site; run npm run build first');
	const server = await preview({
		root: PROJECT,
		logLevel: 'error',
		preview: { host: HOST, port: 0, open: false }
	});
	const address = server.resolvedUrls?.local[0] ?? '';
	const browser = await chromium.launch({
		executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
		args: ['--no-sandbox', '--disable-gpu']
	});
	try {
		const results = [await readChart(browser, address), await readPhoneList(browser, address)];
		return results.every(Boolean) ? 0 : 1;
	} finally {
		await browser.close();
		await server.close();
	}
}

await runCommand(legibility);
