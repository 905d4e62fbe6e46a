import type { Event } from '#lib/model/event-list.ts';
import { chartColumns } from '#lib/tiles/chart-columns.ts';
import { inTimeOrder, readEvents } from '#lib/tiles/event-columns.ts';
import { outlineAt } from '#lib/tiles/outline.ts';
import { offer } from './offer.ts';
import { showOurs } from './show-ours.ts';

/** Events as the site has those of a long list in memory, once its columns are fetched. */
function inMemory(given: readonly Event[]) {
	const events = inTimeOrder(given);
	const columns = readEvents(events);
	const lookup = {
		eventAt: (index: number) => events[index] ?? outlineAt(columns, index),
		indexOf: () => -1
	};
	return { columns, indexes: Uint32Array.from(events, (_, at) => at), lookup };
}

/** Our timeline from the columns of a long list. */
offer<ReturnType<typeof inMemory>>(
	(target, { columns, indexes, lookup }, view) =>
		showOurs(target, chartColumns(columns, indexes, lookup), view),
	inMemory
);
