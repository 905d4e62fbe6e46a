import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { exampleEvent } from '#lib/filter/example-event.ts';
import { exampleExplorer } from './example-explorer.svelte.ts';
import SearchBox from './SearchBox.svelte';

async function show() {
	const events = ['外长会晤', '论坛开幕'].map((id) =>
		exampleEvent({ id, regions: ['central-asia'] })
	);
	const { explorer, history } = await exampleExplorer(events);
	const screen = await render(SearchBox, { props: { explorer } });
	const box = screen.getByRole('combobox', { name: '检索' });
	const shown = () => explorer.matching.map(({ id }) => id);
	return { screen, explorer, history, box, shown };
}

test('narrows the list while one types, in either script', async () => {
	const { box, shown } = await show();
	await userEvent.fill(box, '會晤');
	await expect.poll(shown).toEqual(['外长会晤']);
});

test('what is typed in one go is one entry of the history', async () => {
	const { box, history } = await show();
	await userEvent.click(box);
	await userEvent.keyboard('abc');
	expect(history.map(({ how }) => how)).toEqual(['push', 'replace', 'replace']);
	expect(history.at(-1)?.query).toBe('?q=abc');
});

test('waits for the input method', async () => {
	const { box, explorer } = await show();
	const input = box.element() as HTMLInputElement;
	input.focus();
	input.value = 'huiwu';
	input.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
	expect(explorer.filters.words).toBe('');
	input.value = '会晤';
	input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
	expect(explorer.filters.words).toBe('会晤');
});

test('the first Escape empties the box, the second leaves it', async () => {
	const { box, explorer } = await show();
	await userEvent.fill(box, '论坛');
	await userEvent.keyboard('{Escape}');
	expect(explorer.filters.words).toBe('');
	await expect.element(box).toHaveFocus();
	await userEvent.keyboard('{Escape}');
	await expect.element(box).not.toHaveFocus();
});

test('offers what could be filtered by instead, and takes it by keyboard', async () => {
	const { screen, box, explorer } = await show();
	await userEvent.fill(box, 'zhongya');
	const option = screen.getByRole('option', { name: /中亚/ });
	await expect.element(option).toBeVisible();
	await userEvent.keyboard('{ArrowDown}');
	await expect.element(option).toHaveAttribute('aria-selected', 'true');
	await userEvent.keyboard('{Enter}');
	expect(explorer.filters).toMatchObject({ region: ['central-asia'], words: '' });
	await expect.element(option).not.toBeInTheDocument();
});

test('offers nothing while nothing is typed, or once it is left', async () => {
	const { screen, box } = await show();
	await userEvent.click(box);
	expect(screen.getByRole('option').elements()).toEqual([]);
	await userEvent.fill(box, '中亚');
	await expect.element(screen.getByRole('option', { name: /中亚/ })).toBeVisible();
	(box.element() as HTMLElement).blur();
	await expect.element(screen.getByRole('option', { name: /中亚/ })).not.toBeInTheDocument();
});
