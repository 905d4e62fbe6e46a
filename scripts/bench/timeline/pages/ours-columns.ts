import type { Event } from '#lib/model/event-list.ts';
import { chartColumns } from '#lib/tiles/chart-columns.ts';
import { inTimeOrder, readEvents } from '#lib/tiles/event-columns.ts';
import { outlineAt } from '#lib/tiles/outline.ts';
import { offer } from './offer.ts';
import { showOurs } from './show-ours.ts';

/**
 * Events as the site has those of a long list in memory, once its columns are fetched: in columns, and no
 * objects but those that are drawn. The words, which the site fetches for these, are here for all.
 */
function inMemory(given: readonly Event[]) {
	const events = inTimeOrder(given);
	const columns = readEvents(events);
	const labels = events.map(({ label }) => label);
	const eventAt = (index: number): Event => {
		const outline = outlineAt(columns, index);
		const label = labels[index] ?? outline.label;
		return { ...outline, label, title: label };
	};
	const indexes = Uint32Array.from(events, (_, at) => at);
	return { columns, indexes, lookup: { eventAt, indexOf: () => -1 } };
}

/** Our timeline from the columns of a long list. */
offer<ReturnType<typeof inMemory>>(
	(target, { columns, indexes, lookup }, view) =>
		showOurs(target, chartColumns(columns, indexes, lookup), view),
	inMemory
);
