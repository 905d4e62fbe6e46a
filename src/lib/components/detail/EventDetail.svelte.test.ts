import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { exampleEvent } from '#lib/filter/example-event.ts';
import type { Event, Mention } from '#lib/model/event-list.ts';
import { exampleExplorer } from '../example-explorer.svelte.ts';
import { Basket } from '#lib/state/basket.svelte.ts';
import EventDetail from './EventDetail.svelte';

const [PLAIN] = exampleEvent({ id: 'plain' }).mentions;

function mention(fields: Partial<Omit<Mention, 'date'>>, date: Partial<Mention['date']>): Mention {
	if (!PLAIN) throw new Error('the example has no mention');
	return { ...PLAIN, ...fields, date: { ...PLAIN.date, ...date } };
}

const quoteOf = (exact: string) => ({
	exact,
	prefix: '',
	suffix: '',
	start: 10,
	end: 10 + exact.length
});

async function show(events: readonly Event[], id: string) {
	const { explorer, catalogue } = await exampleExplorer(events);
	explorer.select(id);
	const onclose = vi.fn();
	const event = catalogue.event(id);
	if (!event) throw new Error(`no event ${id}`);
	const sourceOf = (source: string) => catalogue.source(source);
	const screen = await render(EventDetail, {
		props: { event, explorer, basket: new Basket(), sourceOf, onclose }
	});
	return { screen, explorer, onclose };
}

const TWO_WITNESSES = exampleEvent({
	id: 'meeting',
	title: { 'zh-Hans': '会议召开', 'zh-Hant': '會議召開', en: 'conference' },
	date: '2023-12-27/2023-12-28',
	status: 'ongoing',
	mentions: [
		mention(
			{ quote: quoteOf('会议于27日至28日举行') },
			{ edtf: '2023-12-27/2023-12-28', derivation: ['27日至28日', '2023-12-27/2023-12-28'] }
		),
		mention(
			{ source: 'b', quote: quoteOf('會議在北京舉行') },
			{
				edtf: '2023',
				basis: 'inherited',
				frame: { exact: '剛剛過去的2023年', start: 1, end: 10 }
			}
		)
	]
});

test('shows every quotation in its own script, the best evidence first', async () => {
	const { screen } = await show([TWO_WITNESSES], 'meeting');
	const quotes = [...screen.container.querySelectorAll('blockquote')];
	expect(quotes.map((quote) => quote.textContent)).toEqual([
		'会议于27日至28日举行',
		'會議在北京舉行'
	]);
	expect(quotes.map((quote) => quote.lang)).toEqual(['zh-Hans', 'zh-Hant']);
	await expect.element(screen.getByText('剛剛過去的2023年')).toBeVisible();
});

test('tells the date in words, and the status when it has not simply occurred', async () => {
	const { screen } = await show([TWO_WITNESSES], 'meeting');
	await expect
		.element(screen.getByText('2023年12月27日至28日', { exact: true }).first())
		.toBeVisible();
	await expect.element(screen.getByRole('button', { name: /进行中/ })).toBeVisible();
});

test('the steps to the date unfold', async () => {
	const { screen } = await show([TWO_WITNESSES], 'meeting');
	const step = screen.getByRole('listitem').filter({ hasText: /^27日至28日$/ });
	await expect.element(step).not.toBeInTheDocument();
	await userEvent.click(screen.getByRole('button', { name: /2023-12-27\/28/ }));
	await expect.element(step).toBeVisible();
});

test('a name on the small axis leads to its quotation', async () => {
	const { screen } = await show([TWO_WITNESSES], 'meeting');
	await userEvent.click(screen.getByRole('button', { name: '王毅记者会' }));
	const target = document.activeElement;
	expect(target?.querySelector('blockquote')?.textContent).toBe('會議在北京舉行');
});

test('a quotation is copied with speaker, title and date', async () => {
	const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
	const { screen } = await show([TWO_WITNESSES], 'meeting');
	await userEvent.click(screen.getByRole('button', { name: '复制引文' }).first());
	expect(write).toHaveBeenCalledExactlyOnceWith(
		'「会议于27日至28日举行」——王毅《在研讨会上的演讲》，2024-01-09'
	);
	write.mockRestore();
});

test('next goes on in the annals; at the end it is off', async () => {
	const later = exampleEvent({ id: 'later', date: '2024-05-01' });
	const { screen, explorer } = await show([TWO_WITNESSES, later], 'meeting');
	await expect.element(screen.getByRole('button', { name: '上一项' })).toBeDisabled();
	await userEvent.click(screen.getByRole('button', { name: '下一项' }));
	expect(explorer.selectedId).toBe('later');
});
