import { chromium, type CDPSession, type Page } from '@playwright/test';
import { serveWith } from './serve.ts';

/** What opening a site with a long list takes. */
export interface Opened {
	/** From the request of the page until the chart is painted, in ms. */
	firstView: number;
	/** Bytes of the list's files sent until then, and until everything in view had its words. */
	bytes: { chart: number; words: number };
	/**
	 * Frames while the chart is dragged: 95th percentile and longest, and what the page itself works for
	 * one, whatever else the machine does, in ms.
	 */
	drag: { p95: number; longest: number; work: number };
	/** Longest time without a frame from the first one until everything had its words, in ms. */
	freeze: number;
	/** Heap with typed arrays, in MB. */
	heap: number;
	/** What the line beneath the chart adds up. */
	ledger: string;
}

const SIZE = { width: 1440, height: 900 };
const MIDDLE = { x: 600, y: 400 };
const STEPS = 90;
const STRIDE = 6;
const SETTLING = 4000;

/** Notes when frames are drawn, from the first one on. As text: what compiles this file adds to functions. */
const NOTE_FRAMES = `
	window.noted = [];
	requestAnimationFrame(function note(now) {
		window.noted.push(now);
		requestAnimationFrame(note);
	});
`;

const framesOf = (page: Page) =>
	page.evaluate(() => (window as unknown as { noted: number[] }).noted);

/** Times between frames from a point on. */
const gaps = (frames: readonly number[]) =>
	frames.slice(1).map((time, at) => time - (frames[at] ?? time));

/** Opens a built site with the list of a folder in Chromium, and drags the chart. */
export async function measureOpening(site: string, data: string): Promise<Opened> {
	const { address, sent, server } = await serveWith(site, data);
	const listBytes = () =>
		[...sent].reduce(
			(sum, [path, size]) => (path.startsWith('/data/events') ? sum + size : sum),
			0
		);
	const browser = await chromium.launch({
		executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
		args: ['--no-sandbox']
	});
	try {
		const page = await browser.newPage({ viewport: SIZE, serviceWorkers: 'block' });
		await page.addInitScript({ content: NOTE_FRAMES });
		const start = Date.now();
		await page.goto(address);
		await page.locator('.plot canvas').waitFor({ timeout: 60_000 });
		await page.evaluate(() => new Promise(requestAnimationFrame));
		const firstView = Date.now() - start;
		const chart = listBytes();
		await page.waitForTimeout(SETTLING);
		const freeze = Math.max(...gaps(await framesOf(page)));
		const words = listBytes();
		const drag = await dragged(page, await page.context().newCDPSession(page));
		const ledger = (await page.locator('.ledger').textContent()) ?? '';
		const heap = await heapOf(await page.context().newCDPSession(page));
		return { firstView, bytes: { chart, words }, drag, freeze, heap, ledger: ledger.trim() };
	} finally {
		await browser.close();
		server.close();
	}
}

/** Drags the chart to the right and back, a step for each frame. */
async function dragged(page: Page, session: CDPSession): Promise<Opened['drag']> {
	await session.send('Performance.enable', { timeDomain: 'threadTicks' });
	const workBefore = await workOf(session);
	await page.mouse.move(MIDDLE.x, MIDDLE.y);
	await page.mouse.down();
	const before = (await framesOf(page)).length;
	for (let step = 1; step <= STEPS; step++) {
		const way = step < STEPS / 2 ? step : STEPS - step;
		await page.mouse.move(MIDDLE.x + way * STRIDE, MIDDLE.y);
		await page.evaluate(() => new Promise(requestAnimationFrame));
	}
	const times = gaps((await framesOf(page)).slice(before)).sort((a, b) => a - b);
	const work = ((await workOf(session)) - workBefore) / STEPS;
	await page.mouse.up();
	return { p95: times[Math.floor(times.length * 0.95)] ?? 0, longest: times.at(-1) ?? 0, work };
}

/** Time that the page has worked since it was opened, in ms. */
async function workOf(session: CDPSession): Promise<number> {
	const { metrics } = await session.send('Performance.getMetrics');
	return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

async function heapOf(session: CDPSession): Promise<number> {
	await session.send('HeapProfiler.collectGarbage');
	const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
	return (usedSize + backingStorageSize) / 1e6;
}
