import { expect, test, type Page } from '@playwright/test';
import { openPage } from './page.ts';

const DAY = 86_400_000;

test.use({ hasTouch: true });
test.beforeEach(({ isMobile }) => {
	test.skip(isMobile, 'phones show the list without the chart');
});

/** Moves fingers over the page, from their first places to the last; each a list of points. */
async function drag(page: Page, from: number[][], to: number[][]) {
	const session = await page.context().newCDPSession(page);
	const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: number[][]) =>
		session.send('Input.dispatchTouchEvent', {
			type,
			touchPoints: points.map(([x = 0, y = 0], id) => ({ x, y, id }))
		});
	const steps = 8;
	await send('touchStart', from);
	for (let step = 1; step <= steps; step++) {
		const share = step / steps;
		await send(
			'touchMove',
			from.map((point, finger) =>
				point.map((value, axis) => value + share * ((to[finger]?.[axis] ?? value) - value))
			)
		);
	}
	await send('touchEnd', []);
}

/** Length of the view that the address tells, in days; null while it tells none. */
function daysInView(page: Page): number | null {
	const query = new URL(page.url()).searchParams;
	const [from, to] = [query.get('from'), query.get('to')];
	return from && to ? (Date.parse(to) - Date.parse(from)) / DAY : null;
}

test('two fingers stretch the time between them', async ({ page }) => {
	await openPage(page, '?from=2023-01-01&to=2025-12-31');
	const before = daysInView(page);
	await drag(
		page,
		[
			[400, 650],
			[500, 650]
		],
		[
			[350, 650],
			[550, 650]
		]
	);
	await expect.poll(() => daysInView(page)).toBeLessThan((before ?? 0) / 1.9);
	expect(daysInView(page)).toBeGreaterThan((before ?? 0) / 2.1);
});

test('a finger pushes the time along and lets it glide out', async ({ page }) => {
	await openPage(page, '?from=2024-01-01&to=2024-12-31');
	await drag(page, [[700, 650]], [[500, 650]]);
	await expect
		.poll(() => new URL(page.url()).searchParams.get('from'))
		.toMatch(/^2024-(0[2-9]|1\d)/);
});
