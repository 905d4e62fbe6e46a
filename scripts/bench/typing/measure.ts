import { chromium, type Browser, type Page } from '@playwright/test';
import { serveWith } from '../tiles/serve.ts';
import { mainTasks, type Task } from './tasks.ts';

/** What typing a search takes, times in ms. */
export interface Typed {
	words: string;
	/** From the last key until some events are told, and until all are. */
	first: number;
	full: number;
	/** What the search box tells then. */
	told: string;
	/** The longest of the page's main thread from the first key on until then, by either measure. */
	longest: Task;
	/** How many tasks took more than 50 ms, by either measure. */
	freezes: Task;
}

const SIZE = { width: 1440, height: 900 };
/** From key to key, in ms: a quick hand. */
const BETWEEN = 120;
const SETTLING = 3000;
const PATIENCE = 120_000;
/** A page that works longer at a time, in ms, is felt to stand still. */
const FREEZE = 50;
const SHARE = '%';

/**
 * Notes when something was typed and when the region that tells the count changed. As text: what compiles
 * this file adds to functions.
 */
const NOTE = `
	window.noted = [];
	const note = (kind, told) => window.noted.push({ kind, told, at: performance.now() });
	addEventListener('input', () => note('key', ''), true);
	addEventListener('DOMContentLoaded', () => {
		let before = '';
		new MutationObserver(() => {
			const told = document.querySelector('[role="status"]')?.textContent ?? '';
			if (told !== before) note('told', (before = told));
		}).observe(document.body, { subtree: true, childList: true, characterData: true });
	});
`;

interface Noted {
	kind: 'key' | 'told';
	told: string;
	at: number;
}
const notesOf = (page: Page) =>
	page.evaluate(() => (window as unknown as { noted: Noted[] }).noted);

/** Opens a built site with the list of a folder in Chromium, and types searches letter by letter. */
export async function measureTyping(
	site: string,
	data: string,
	searches: readonly string[]
): Promise<Typed[]> {
	const { address, server } = await serveWith(site, data);
	const browser = await chromium.launch({
		executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
		args: ['--no-sandbox']
	});
	try {
		const page = await browser.newPage({ viewport: SIZE, serviceWorkers: 'block' });
		await page.addInitScript({ content: NOTE });
		await page.goto(address);
		await page.locator('main[aria-busy="false"] .plot canvas').waitFor({ timeout: PATIENCE });
		await page.waitForTimeout(SETTLING);
		const box = page.getByRole('combobox');
		await box.focus();
		// The tables of the search have come.
		await page.waitForLoadState('networkidle');
		const typed: Typed[] = [];
		for (const words of searches) typed.push(await typedInto(browser, page, words));
		return typed;
	} finally {
		await browser.close();
		server.close();
	}
}

async function typedInto(browser: Browser, page: Page, words: string): Promise<Typed> {
	const box = page.getByRole('combobox');
	await page.evaluate(() => ((window as unknown as { noted: Noted[] }).noted.length = 0));
	await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline', '__metadata'] });
	await box.pressSequentially(words, { delay: BETWEEN, timeout: PATIENCE });
	const told = await finished(page);
	const tasks = mainTasks(await browser.stopTracing());
	const notes = await notesOf(page);
	const last = notes.findLast(({ kind }) => kind === 'key')?.at ?? NaN;
	const after = notes.filter(({ kind, at }) => kind === 'told' && at >= last);
	const isSome = ({ told }: Noted) => !/(^|\D)0\s?%/.test(told);
	await box.fill('');
	await page.waitForTimeout(SETTLING);
	return {
		words,
		first: (after.find(isSome)?.at ?? NaN) - last,
		full: (after.find(({ told }) => !told.includes(SHARE))?.at ?? NaN) - last,
		told,
		longest: byEither((measure) => Math.max(0, ...tasks.map((task) => task[measure]))),
		freezes: byEither((measure) => tasks.filter((task) => task[measure] > FREEZE).length)
	};
}

/** Waits until all is told, and the page has been quiet for a while. */
async function finished(page: Page): Promise<string> {
	const status = page.locator('[role="status"]').first();
	let quiet = 0;
	let before = '';
	const start = Date.now();
	while (quiet < 5) {
		await page.waitForTimeout(200);
		const told = (await status.textContent({ timeout: PATIENCE })) ?? '';
		quiet = told === before && told !== '' && !told.includes(SHARE) ? quiet + 1 : 0;
		before = told;
		if (Date.now() - start > PATIENCE) throw new Error(`no full result: ${told}`);
	}
	return before.trim();
}

const byEither = (of: (measure: keyof Task) => number): Task => ({
	wall: of('wall'),
	cpu: of('cpu')
});
