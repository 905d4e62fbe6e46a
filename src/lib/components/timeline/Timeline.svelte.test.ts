import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../styles/tokens.css';
import { exampleEvent, manyEvents } from '#lib/timeline/example-events.ts';
import { splitLabel } from '#lib/timeline/label.ts';
import { labelWidth } from '#lib/timeline/prepare.ts';
import { timeScale, yearsView, type View } from '#lib/timeline/scale.ts';
import Harness from './TimelineHarness.svelte';

const WIDTH = 1056;

async function show(options: {
	events?: ReturnType<typeof manyEvents>;
	view?: View;
	width?: number;
	selectedId?: string | null;
	all?: ReturnType<typeof manyEvents> | null;
}) {
	const calls = {
		onview: vi.fn<(view: View, phase: string) => void>(),
		onselect: vi.fn(),
		onlist: vi.fn<(ids: string[]) => void>()
	};
	const {
		events = manyEvents(150),
		view = yearsView(2023, 2025),
		width = WIDTH,
		selectedId = null,
		all = null
	} = options;
	const screen = await render(Harness, {
		props: { list: events, start: view, width, height: 820, selectedId, all, ...calls }
	});
	const chart = await vi.waitUntil(() =>
		screen.container.querySelector<HTMLElement>('[role=listbox]')
	);
	// The chart takes the measure of its box before it comes to rest.
	await frames(4);
	return { screen, chart, ...calls };
}

const lastView = ({ onview }: Pick<Awaited<ReturnType<typeof show>>, 'onview'>) =>
	onview.mock.lastCall?.[0];
const frames = (count: number) =>
	new Promise<void>((resolve) => {
		const step = (left: number) =>
			left === 0 ? resolve() : requestAnimationFrame(() => step(left - 1));
		step(count);
	});

describe('Timeline', () => {
	test('draws an option for each event that is named', async () => {
		const { screen, chart } = await show({});
		const text = screen.container.querySelector('.ledger')?.textContent ?? '';
		const [, named] = /有名 (\d+)/.exec(text.replace(/\s+/g, ' ')) ?? [];
		expect(chart.querySelectorAll('[role=option]')).toHaveLength(Number(named));
	});

	test('the wheel zooms in and keeps the time under the pointer', async () => {
		const shown = await show({});
		const box = shown.chart.getBoundingClientRect();
		const offset = 300;
		const scale = timeScale(yearsView(2023, 2025), box.width);
		shown.chart.dispatchEvent(
			new WheelEvent('wheel', {
				deltaY: -200,
				clientX: box.left + offset,
				clientY: box.top + 100,
				bubbles: true,
				cancelable: true
			})
		);
		await expect.poll(() => shown.onview.mock.lastCall?.[1]).toBe('end');
		const view = lastView(shown);
		if (!view) throw new Error('no view');
		expect(view.to - view.from).toBeLessThan(scale.view.to - scale.view.from);
		const after = timeScale(view, box.width).toPixel(scale.toTime(offset));
		expect(Math.abs(after - offset)).toBeLessThan(0.5);
	});

	test('a double click zooms in around the pointer, with shift it zooms out', async () => {
		const shown = await show({});
		const { left, top, width } = shown.chart.getBoundingClientRect();
		const scale = timeScale(yearsView(2023, 2025), width);
		const offset = 600;
		const at = { clientX: left + offset, clientY: top + 500, bubbles: true, cancelable: true };
		shown.chart.dispatchEvent(new MouseEvent('dblclick', at));
		await expect.poll(() => shown.onview.mock.lastCall?.[1]).toBe('end');
		const closer = lastView(shown);
		if (!closer) throw new Error('no view');
		expect(closer.to - closer.from).toBeCloseTo((scale.view.to - scale.view.from) / 2, -3);
		expect(timeScale(closer, width).toPixel(scale.toTime(offset))).toBeCloseTo(offset, 0);
		shown.onview.mockClear();
		shown.chart.dispatchEvent(new MouseEvent('dblclick', { ...at, shiftKey: true }));
		await expect.poll(() => shown.onview.mock.lastCall?.[1]).toBe('end');
		const back = lastView(shown);
		expect(back?.from).toBeCloseTo(scale.view.from, -4);
	});

	test('a view set from outside is taken over without an answer', async () => {
		const shown = await show({});
		await shown.screen.rerender({ start: yearsView(2024) });
		await frames(3);
		expect(shown.onview).not.toHaveBeenCalled();
	});

	test('a click chooses an event', async () => {
		const shown = await show({ events: [exampleEvent({ id: 'talks', date: '2023-05-06' })] });
		await userEvent.click(shown.screen.getByRole('option'));
		expect(shown.onselect).toHaveBeenLastCalledWith('talks');
	});

	test('arrow keys walk over the events, Enter chooses, Escape lets go', async () => {
		const events = [
			exampleEvent({ id: 'march', date: '2023-03-01' }),
			exampleEvent({ id: 'june', date: '2023-06-01' })
		];
		const shown = await show({ events });
		shown.chart.focus();
		await userEvent.keyboard('{Home}{ArrowRight}{Enter}');
		expect(shown.onselect).toHaveBeenLastCalledWith('june');
		const active = shown.chart.getAttribute('aria-activedescendant') ?? '';
		expect(document.getElementById(active)?.dataset.event).toBe('june');
		await userEvent.keyboard('{Escape}');
		expect(shown.onselect).toHaveBeenLastCalledWith(null);
	});

	test('the plus key zooms in', async () => {
		const shown = await show({});
		shown.chart.focus();
		await userEvent.keyboard('+');
		await expect.poll(() => shown.onview.mock.lastCall?.[1]).toBe('end');
		const view = lastView(shown);
		const years = yearsView(2023, 2025);
		expect((view?.to ?? 0) - (view?.from ?? 0)).toBeCloseTo((years.to - years.from) / 2, -2);
	});

	test('a count lists its events in place and gives one to choose', async () => {
		const shown = await show({ events: manyEvents(450) });
		const pill = shown.screen.container.querySelector<HTMLButtonElement>('.more');
		if (!pill) throw new Error('nothing is counted');
		pill.focus();
		await userEvent.keyboard('{Enter}');
		const list = shown.screen.getByRole('dialog', { name: pill.getAttribute('aria-label') ?? '' });
		await expect.element(list).toBeVisible();
		const items = list.element().querySelectorAll<HTMLElement>('li button');
		expect(items).toHaveLength(Number(pill.textContent.replace('+', '')));
		items[0]?.click();
		expect(shown.onselect).toHaveBeenCalledOnce();
		expect(list.query()).toBeNull();
	});

	test('a count asks the list for its events', async () => {
		const shown = await show({ events: manyEvents(450) });
		const pill = shown.screen.container.querySelector<HTMLElement>('.more');
		if (!pill) throw new Error('nothing is counted');
		pill.click();
		await userEvent.click(shown.screen.getByRole('button', { name: '在编年里标出' }));
		const [ids] = shown.onlist.mock.lastCall ?? [];
		expect(ids).toHaveLength(Number(pill.textContent.replace('+', '')));
	});

	test('under a filter a lane tells how many of its events are left', async () => {
		const events = [
			exampleEvent({ id: 'left', date: '2023' }),
			exampleEvent({ id: 'gone', date: '2023' }),
			exampleEvent({ id: 'long ago', date: '1980' })
		];
		const shown = await show({ events: events.slice(0, 1), all: events });
		await expect.element(shown.screen.getByTitle('筛选后 1 项，共 2 项')).toHaveTextContent('1/2');
	});

	test('after a pan of a few pixels names keep their rows, but for those that no longer fit', async () => {
		const shown = await show({});
		const rows = () =>
			new Map(
				[...shown.chart.querySelectorAll<SVGTextElement>('text[role=option]')].map((option) => [
					option.dataset.event,
					option.transform.baseVal.consolidate()?.matrix.f
				])
			);
		const before = rows();
		shown.chart.dispatchEvent(
			new WheelEvent('wheel', { deltaX: 24, bubbles: true, cancelable: true })
		);
		await expect.poll(() => shown.onview.mock.lastCall?.[1]).toBe('end');
		await frames(3);
		const after = rows();
		const kept = [...after].filter(([id]) => before.has(id));
		expect(kept.length).toBeGreaterThan(before.size * 0.8);
		const moved = kept.filter(([id, y]) => before.get(id) !== y);
		expect(moved.length).toBeLessThan(kept.length / 10);
	});

	test('a lane leads to what lies outside the view', async () => {
		const events = [
			exampleEvent({ id: 'before', date: '2020-05' }),
			exampleEvent({ id: 'now', date: '2023' })
		];
		const shown = await show({ events, view: yearsView(2023) });
		await userEvent.click(shown.screen.getByRole('button', { name: /更早 1 项/ }));
		await expect.poll(() => shown.onview.mock.lastCall?.[1]).toBe('end');
		const view = lastView(shown);
		expect(view?.from).toBeLessThan(Date.UTC(2020, 4, 16));
		expect(view?.to).toBeGreaterThan(Date.UTC(2020, 4, 16));
	});

	test('the chosen event is named and marked as chosen', async () => {
		const { chart } = await show({ selectedId: 'event-11', view: yearsView(2020, 2025) });
		const option = chart.querySelector('[data-event=event-11][role=option]');
		expect(option?.getAttribute('aria-selected')).toBe('true');
		expect(option?.querySelector('text')).not.toBeNull();
	});

	test('at 340 pixels lane names stand above their lanes and nothing sticks out', async () => {
		const { screen } = await show({ width: 340 });
		const chart = screen.container.querySelector('.timeline');
		expect(chart?.classList.contains('compact')).toBe(true);
		expect(chart?.scrollWidth).toBeLessThanOrEqual(340);
	});
});

/** The box around a name reaches so far beyond its text, in pixels. */
const MARGIN = 3;

describe('labels', () => {
	test('take no more room than the table of widths says', async () => {
		const events = manyEvents(150);
		const { chart } = await show({ events, view: yearsView(2023) });
		const names = [...chart.querySelectorAll<SVGTextElement>('text[role=option]')];
		expect(names.length).toBeGreaterThan(20);
		const tooWide = names.filter((name) => {
			const event = events.find(({ id }) => id === name.dataset.event);
			if (!event) throw new Error(`no event ${name.dataset.event}`);
			const room = labelWidth(splitLabel(event.label['zh-Hans']), event.mentions.length);
			return name.getBBox().width > room + MARGIN;
		});
		expect(tooWide.map((name) => name.textContent)).toEqual([]);
	});
});

describe('a lane with more events than it can show', () => {
	test('tells exactly how many a bin holds, and leads there', async () => {
		const events = manyEvents(3000);
		const shown = await show({ events, view: yearsView(2023, 2025) });
		expect(shown.screen.container.querySelector('.ledger')?.textContent).toContain('计数');
		const box = shown.chart.getBoundingClientRect();
		const strip = stripAt(shown.chart);
		const place = { bubbles: true, clientX: box.left + 400, clientY: box.top + strip };
		shown.chart.dispatchEvent(new PointerEvent('pointermove', place));
		await expect.element(shown.screen.getByText(/知日|知月|0 项/).first()).toBeVisible();
		shown.chart.dispatchEvent(new MouseEvent('click', place));
		await expect.poll(() => shown.onview.mock.lastCall?.[1]).toBe('end');
		const view = lastView(shown);
		expect((view?.to ?? 0) - (view?.from ?? 0)).toBeLessThan(200 * 86_400_000);
	});

	test('keeps the number of elements down, however many events there are', async () => {
		const elements = async (count: number) => {
			const { screen } = await show({ events: manyEvents(count) });
			const number = screen.container.querySelectorAll('.timeline *').length;
			await screen.unmount();
			return number;
		};
		expect(await elements(15_000)).toBeLessThan(1.3 * (await elements(1500)));
	});
});

/** The top of the chart's first density, from the foot of its first lane. */
function stripAt(chart: HTMLElement): number {
	const lane = chart.closest('.timeline')?.querySelector<HTMLElement>('.lane');
	if (!lane) throw new Error('no lane');
	return lane.getBoundingClientRect().height - 4;
}

describe('Overview', () => {
	test('arrow keys move an end of the view by a month', async () => {
		const shown = await show({});
		shown.screen.container.querySelector<HTMLElement>('[data-part=from]')?.focus();
		await userEvent.keyboard('{ArrowRight}');
		expect(lastView(shown)).toEqual({ from: Date.UTC(2023, 1, 1), to: Date.UTC(2026, 0, 1) });
	});

	test('a year shows that year', async () => {
		const shown = await show({});
		await userEvent.click(shown.screen.getByRole('button', { name: '看 2024 年' }));
		expect(lastView(shown)).toEqual(yearsView(2024));
	});
});
