import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { exampleEvent } from '#lib/filter/example-event.ts';
import { exampleExplorer } from './example-explorer.svelte.ts';
import SearchBox from './SearchBox.svelte';

async function show() {
	const events = ['外长会晤', '论坛开幕'].map((id) => exampleEvent({ id }));
	const { explorer, history } = await exampleExplorer(events);
	const screen = await render(SearchBox, { props: { explorer } });
	const box = screen.getByRole('searchbox', { name: '检索' });
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
