import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { exampleEvent } from '#lib/filter/example-event.ts';
import { eventsOfTheYear, exampleExplorer } from '../example-explorer.svelte.ts';
import Annals from './Annals.svelte';

async function show(events: Parameters<typeof exampleExplorer>[0], folds = false) {
	const { explorer } = await exampleExplorer(events);
	const onopen = vi.fn<(id: string) => void>();
	const screen = await render(Annals, { props: { explorer, scrolls: false, folds, onopen } });
	const rows = () => [
		...screen.container.querySelectorAll<HTMLElement>('[data-event]:not([hidden])')
	];
	return { screen, explorer, onopen, rows };
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
		const { screen, rows } = await show(eventsOfTheYear(12), true);
		expect(rows()).toHaveLength(4);
		await userEvent.click(screen.getByRole('option', { name: '展开另外 8 项' }));
		await expect.poll(rows).toHaveLength(12);
		await expect.element(rows()[4] ?? null).toHaveFocus();
	});

	test('the chosen event is never folded away', async () => {
		const { explorer, rows } = await show(eventsOfTheYear(12), true);
		const ids = () => rows().map((row) => row.dataset.event ?? '');
		const hidden = Array.from({ length: 12 }, (_, i) => `year-${i}`).find(
			(id) => !ids().includes(id)
		);
		explorer.select(hidden ?? null);
		await expect.poll(ids).toContain(hidden);
	});

	test('a short 是年 and one beside the chart are not folded', async () => {
		expect((await show(eventsOfTheYear(6), true)).rows()).toHaveLength(6);
		expect((await show(eventsOfTheYear(12), false)).rows()).toHaveLength(12);
	});
});
