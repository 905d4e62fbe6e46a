import type { Event } from '#lib/model/event-list.ts';
import { sorterOn, type Desk } from './desk.ts';
import { groupsOf, type Sorter } from './sorter.ts';

/**
 * Gives events that share an id numbered ones, in chronological order, as `withUniqueIds` does for a
 * list in memory.
 *
 * @param events in chronological order
 */
export function* withNumberedIds(desk: Desk, events: Sorter<Event>): Generator<Event> {
	const file = desk.scratch.file();
	const byId = sorterOn<number>(desk);
	let place = 0;
	for (const { value } of events.sorted()) {
		file.append(Buffer.from(`${JSON.stringify(value)}\n`));
		byId.add([value.id, place], place);
		place += 1;
	}
	const repeated = sorterOn<number>(desk);
	for (const group of groupsOf(byId.sorted(), ({ key }) => String(key[0])))
		group.slice(1).forEach(({ value }, index) => {
			repeated.add([value], index + 2);
		});
	const numbers = repeated.sorted();
	let next = numbers.next();
	place = 0;
	for (const { text } of file.lines()) {
		const event = JSON.parse(text) as Event;
		if (next.done !== true && next.value.key[0] === place) {
			event.id += `-${next.value.value}`;
			next = numbers.next();
		}
		yield event;
		place += 1;
	}
	file.remove();
}
