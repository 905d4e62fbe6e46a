import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { exampleEvent } from '#lib/filter/example-event.ts';
import { exampleExplorer } from './example-explorer.svelte.ts';
import FilterBar from './FilterBar.svelte';

const EVENTS = [
	exampleEvent({ id: 'a', type: 'summit', regions: ['africa'] }),
	exampleEvent({ id: 'b', type: 'summit', regions: ['europe'] }),
	exampleEvent({ id: 'c', type: 'visit', regions: ['europe'] })
];

async function show() {
	const { explorer, history } = await exampleExplorer(EVENTS);
	const screen = await render(FilterBar, { props: { explorer, ready: true } });
	const chip = (name: string) => screen.getByRole('button', { name: new RegExp(`^${name} ?\\d`) });
	return { screen, explorer, history, chip };
}

const shown = (explorer: { matching: readonly { id: string }[] }) =>
	explorer.matching.map(({ id }) => id);

test('a chip shows how many events its type has, and filters by it', async () => {
	const { explorer, history, chip } = await show();
	await expect.element(chip('峰会')).toHaveTextContent('2');
	await userEvent.click(chip('峰会'));
	await expect.element(chip('峰会')).toHaveAttribute('aria-pressed', 'true');
	expect(shown(explorer)).toEqual(['a', 'b']);
	expect(history.at(-1)?.query).toContain('type=summit');
	await userEvent.click(chip('峰会'));
	expect(shown(explorer)).toEqual(['a', 'b', 'c']);
});

test('a menu filters by what is ticked, and the chips count what is left', async () => {
	const { screen, explorer, chip } = await show();
	await userEvent.click(screen.getByRole('button', { name: '地区' }));
	const menu = screen.getByRole('group', { name: '地区' });
	await userEvent.click(menu.getByRole('checkbox', { name: /欧洲/ }));
	expect(shown(explorer)).toEqual(['b', 'c']);
	await expect.element(chip('峰会')).toHaveTextContent('1');
	await userEvent.click(menu.getByRole('checkbox', { name: /非洲/ }));
	expect(shown(explorer)).toEqual(['a', 'b', 'c']);
	await userEvent.click(menu.getByRole('button', { name: '全部' }));
	expect(explorer.filters.region).toEqual([]);
});

test('before the counts are known nothing can be pressed', async () => {
	const { explorer } = await exampleExplorer(EVENTS);
	const screen = await render(FilterBar, { props: { explorer, ready: false } });
	const buttons = [...screen.container.querySelectorAll<HTMLButtonElement>('.bar button')];
	const pressable = buttons.filter((b) => !b.disabled && !b.closest('[popover]'));
	expect(pressable).toEqual([]);
});
