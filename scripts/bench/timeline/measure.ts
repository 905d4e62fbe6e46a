import { chromium, type CDPSession, type Page } from '@playwright/test';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BuiltSubject } from './build-pages.ts';
import type {} from './pages/subject.ts';

/** What a timeline needs for a number of events. Times in ms. */
export interface Measured {
	/** From the call to show the events, which are in memory, to the frame that shows them. */
	first: number;
	/** To the frame after which nothing is added to it. */
	whole: number;
	zoom: Gesture;
	pan: Gesture;
	/** Megabytes in use after the gestures, without what the events take. */
	heap: number;
	/** Elements in the document. */
	nodes: number;
}

/** Frames of a gesture. */
export interface Gesture {
	median: number;
	p95: number;
	longest: number;
	/** The 95th percentile of what an input's handlers take. */
	handler: number;
	/** Script and layout of the page for each input, handlers included. */
	work: number;
}

const SIZE = { width: 1280, height: 860 };
const MIDDLE = { x: 700, y: 400 };
const SETTLING = 2500;
/** Inputs of a gesture, about one for each frame. */
const INPUTS = 60;
const WHEEL = 60;
const DRAG = 12;

/**
 * Measures one timeline with so many events in a browser of its own.
 *
 * @returns null when it takes longer than the limit in ms
 */
export async function measure(
	subject: BuiltSubject,
	count: number,
	limit: number
): Promise<Measured | null> {
	const server = await serve(subject);
	const browser = await chromium.launch({
		executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
		args: ['--no-sandbox', '--js-flags=--max-old-space-size=8000']
	});
	try {
		const page = await browser.newPage({ viewport: SIZE });
		await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
		await page.waitForFunction(() => 'bench' in window);
		await page.evaluate((count) => window.bench.load(count), count);
		// A browser is busy with itself when it starts.
		await page.waitForTimeout(SETTLING);
		return await within(limit, measureCell(page));
	} finally {
		await browser.close();
		server.close();
	}
}

/** @returns null when a promise takes longer than so many ms */
async function within<T>(limit: number, promise: Promise<T>): Promise<T | null> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<null>((resolve) => (timer = setTimeout(resolve, limit, null)));
	// When time is up the browser is closed, which refuses what is still asked of it.
	promise.catch(() => null);
	const result = await Promise.race([promise, late]);
	clearTimeout(timer);
	return result;
}

async function measureCell(page: Page): Promise<Measured> {
	const session = await page.context().newCDPSession(page);
	await session.send('Performance.enable');
	const before = await heapOf(session);
	const shown = await page.evaluate(() => window.bench.show());
	await page.waitForTimeout(300);
	await page.mouse.move(MIDDLE.x, MIDDLE.y);
	const zoom = await gesture(page, session, (step) =>
		page.mouse.wheel(0, step < INPUTS / 2 ? -WHEEL : WHEEL)
	);
	await page.waitForTimeout(400);
	await page.mouse.down();
	const pan = await gesture(page, session, (step) => {
		const way = step < INPUTS / 2 ? step : INPUTS - step;
		return page.mouse.move(MIDDLE.x + way * DRAG, MIDDLE.y);
	});
	await page.mouse.up();
	const heap = (await heapOf(session)) - before;
	const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
	return { ...shown, zoom, pan, heap: heap / 1e6, nodes };
}

async function heapOf(session: CDPSession): Promise<number> {
	await session.send('HeapProfiler.collectGarbage');
	// Typed arrays live outside the script's own heap.
	const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
	return usedSize + backingStorageSize;
}

async function metrics(session: CDPSession): Promise<Record<string, number>> {
	const { metrics } = await session.send('Performance.getMetrics');
	return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

async function gesture(
	page: Page,
	session: CDPSession,
	input: (step: number) => Promise<void>
): Promise<Gesture> {
	const before = await metrics(session);
	await page.evaluate(() => window.bench.start());
	for (let step = 0; step < INPUTS; step++) {
		await input(step);
		await page.evaluate(() => new Promise(requestAnimationFrame));
	}
	const { frames, handlers } = await page.evaluate(() => window.bench.stop());
	const after = await metrics(session);
	const spent = (name: string) => ((after[name] ?? 0) - (before[name] ?? 0)) * 1000;
	return {
		median: quantile(frames, 0.5),
		p95: quantile(frames, 0.95),
		longest: Math.max(...frames),
		handler: quantile(handlers, 0.95),
		work: (spent('ScriptDuration') + spent('LayoutDuration')) / INPUTS
	};
}

/** The value below which a share of some numbers lies; 0 for none. */
function quantile(numbers: readonly number[], share: number): number {
	const sorted = [...numbers].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function serve({ files }: BuiltSubject): Promise<Server> {
	const server = createServer((request, response) => {
		const file = files.get(request.url ?? '');
		response.writeHead(file ? 200 : 404, { 'content-type': file?.type ?? 'text/plain' });
		response.end(file?.body);
	});
	return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}
