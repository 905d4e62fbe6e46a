import { tick } from 'svelte';
import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { exampleEvent } from '#lib/filter/example-event.ts';
import { eventsOfTheYear, exampleExplorer } from '../example-explorer.svelte.ts';
import type { AnnalsPlace } from './annals-list.ts';
import Annals from './Annals.svelte';

async function show(events: Parameters<typeof exampleExplorer>[0], place: AnnalsPlace = 'page') {
	const { explorer, history } = await exampleExplorer(events);
	const onopen = vi.fn<(id: string) => void>();
	const screen = await render(Annals, { props: { explorer, place, onopen } });
	const rows = () => [
		...screen.container.querySelectorAll<HTMLElement>('[data-event]:not([hidden])')
	];
	return { screen, explorer, history, onopen, rows };
}

describe('Annals', () => {
	test('days come before 是月, and 是年 closes the year', async () => {
		const { rows } = await show([
			exampleEvent({ id: 'year', date: '2023' }),
			exampleEvent({ id: 'month', date: '2023-10' }),
			exampleEvent({ id: 'day', date: '2023-10-18' })
		]);
		expect(rows().map((row) => row.dataset.event)).toEqual(['day', 'month', 'year']);
	});

	test('arrow keys walk through the rows and Enter opens one', async () => {
		const { rows, onopen } = await show([
			exampleEvent({ id: 'first', date: '2023-10-18' }),
			exampleEvent({ id: 'second', date: '2023-10-19' })
		]);
		rows()[0]?.focus();
		await userEvent.keyboard('{ArrowDown}');
		await expect.element(rows()[1] ?? null).toHaveFocus();
		await userEvent.keyboard('{Enter}');
		expect(onopen).toHaveBeenCalledExactlyOnceWith('second');
	});

	test('only one row is a tab stop: the one that had the focus last', async () => {
		const { rows } = await show([
			exampleEvent({ id: 'first', date: '2023-10-18' }),
			exampleEvent({ id: 'second', date: '2023-10-19' })
		]);
		const stops = () => rows().filter((row) => row.tabIndex === 0);
		expect(stops().map((row) => row.dataset.event)).toEqual(['first']);
		rows()[1]?.focus();
		await expect.poll(() => stops().map((row) => row.dataset.event)).toEqual(['second']);
	});

	test('a long 是年 is folded with a count, and unfolds', async () => {
		const { screen, rows } = await show(eventsOfTheYear(12), 'phone');
		expect(rows()).toHaveLength(4);
		await userEvent.click(screen.getByRole('option', { name: '展开另外 8 项' }));
		await expect.poll(rows).toHaveLength(12);
		await expect.element(rows()[4] ?? null).toHaveFocus();
	});

	test('the chosen event is never folded away', async () => {
		const { explorer, rows } = await show(eventsOfTheYear(12), 'phone');
		const ids = () => rows().map((row) => row.dataset.event ?? '');
		const hidden = Array.from({ length: 12 }, (_, i) => `year-${i}`).find(
			(id) => !ids().includes(id)
		);
		explorer.select(hidden ?? null);
		await expect.poll(ids).toContain(hidden);
	});

	test('a short 是年 and one beside the chart are not folded', async () => {
		expect((await show(eventsOfTheYear(6), 'phone')).rows()).toHaveLength(6);
		expect((await show(eventsOfTheYear(12), 'rail')).rows()).toHaveLength(12);
	});

	test('what lies before the usual range is listed once the view has gone there', async () => {
		const { explorer, rows } = await show([
			exampleEvent({ id: 'old', date: '1955-04-18' }),
			exampleEvent({ id: 'new', date: '2023-10-18' })
		]);
		const ids = () => rows().map((row) => row.dataset.event);
		expect(ids()).toEqual(['new']);
		explorer.step('before');
		await expect.poll(ids).toEqual(['old', 'new']);
		expect(rows()[1]?.classList).toContain('outside');
	});

	test('marks what was searched for, and shows the quote where the title does not', async () => {
		const { explorer, rows } = await show([
			exampleEvent({ id: '北京论坛' }),
			exampleEvent({ id: '外长会晤' })
		]);
		await explorer.search.prepare();
		explorer.find('會議');
		await expect
			.poll(() => rows().map((row) => row.querySelector('.excerpt')?.textContent))
			.toEqual(['会议在北京举行', '会议在北京举行']);
		explorer.find('論壇');
		await expect
			.poll(() => rows().map((row) => row.querySelector('mark')?.textContent))
			.toEqual(['论坛']);
		expect(rows()[0]?.querySelector('.excerpt')).toBeNull();
	});
});

describe('a list beside the chart', () => {
	const MONTHS = Array.from({ length: 36 }, (_, index) => {
		const month = `${2023 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
		return exampleEvent({ id: month, date: `${month}-15` });
	});
	const quarter = { from: Date.UTC(2023, 0, 1), to: Date.UTC(2023, 3, 1) };

	async function showRail() {
		const shown = await show(MONTHS, 'rail');
		const list = shown.screen.container.querySelector<HTMLElement>('[role="listbox"]');
		if (!list) throw new Error('no list');
		Object.assign(list.style, { height: '300px', overflowY: 'auto' });
		const seen = () => {
			const { top, bottom } = list.getBoundingClientRect();
			return shown
				.rows()
				.filter((row) => {
					const own = row.getBoundingClientRect();
					return own.top >= top && own.bottom <= bottom;
				})
				.map((row) => row.dataset.event);
		};
		return { ...shown, list, seen };
	}

	test('leads to the part that the view shows', async () => {
		const { explorer, seen } = await showRail();
		explorer.moveTo({ from: Date.UTC(2025, 3, 1), to: Date.UTC(2025, 6, 1) }, 'end');
		await expect.poll(seen).toContain('2025-04');
	});

	test('reading on moves the view, which is written down at rest, and does not move the list', async () => {
		const { explorer, list, history, seen } = await showRail();
		explorer.moveTo(quarter, 'end');
		// The list goes there with the next frame.
		await tick();
		await new Promise(requestAnimationFrame);
		const toTheEnd = () => {
			list.scrollTop = list.scrollHeight;
			return seen();
		};
		// Heights are estimates until a part is seen.
		await expect.poll(toTheEnd).toContain('2025-12');
		await expect.poll(() => explorer.range.to).toBe(Date.UTC(2026, 0, 1));
		expect(explorer.range.to - explorer.range.from).toBe(quarter.to - quarter.from);
		await expect.poll(() => history.at(-1)?.query).toContain('from=2025-10-03');
		expect(seen()).toContain('2025-12');
	});

	test('an event chosen elsewhere is brought into sight', async () => {
		const { explorer, seen } = await showRail();
		explorer.select('2024-07');
		await expect.poll(seen).toContain('2024-07');
	});
});

describe('a list of thousands', () => {
	test('only makes the rows near what is seen, and reaches every one by keyboard', async () => {
		const { screen, rows } = await show(eventsOfTheYear(3000), 'rail');
		const list = screen.container.querySelector<HTMLElement>('[role="listbox"]');
		if (!list) throw new Error('no list');
		Object.assign(list.style, { height: '400px', overflowY: 'auto' });
		await expect.poll(() => rows().length).toBeLessThan(300);
		const height = list.scrollHeight;
		expect(height).toBeGreaterThan(3000 * 20);
		rows()[0]?.focus();
		await userEvent.keyboard('{End}');
		const last = () => rows().find((row) => row.getAttribute('aria-posinset') === '3000');
		await expect.poll(() => document.activeElement === last()).toBe(true);
		expect(last()?.getAttribute('aria-setsize')).toBe('3000');
		expect(rows().length).toBeLessThan(300);
		await userEvent.keyboard('{Home}');
		await expect.poll(() => document.activeElement?.getAttribute('aria-posinset')).toBe('1');
	});
});
