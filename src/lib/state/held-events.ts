import type { Event, EventList } from '../model/event-list.ts';
import { inTimeOrder, readEvents, type EventColumns } from '../tiles/event-columns.ts';
import { indexIn } from '../tiles/outline.ts';
import { NOWHERE, type ManyEvents } from './many-events.ts';
import type { TextsAt } from './searched-texts.ts';

/** A long list that is at hand as a whole. Nothing of it can be missing. */
export class HeldEvents implements ManyEvents {
	readonly columns: EventColumns;
	readonly head: ManyEvents['head'];
	readonly texts: TextsAt;
	readonly problem = null;
	readonly #events: readonly Event[];
	readonly #places: ReadonlyMap<string, number>;

	constructor({ events, ...head }: EventList) {
		this.head = head;
		this.#events = inTimeOrder(events);
		this.columns = readEvents(this.#events);
		this.texts = { kind: 'held', events: this.#events };
		this.#places = new Map(this.#events.map(({ id }, at) => [id, at]));
	}

	get size(): number {
		return this.#events.length;
	}

	/** @throws RangeError when there is no such event */
	readonly eventAt = (index: number): Event => {
		const event = this.#events[index];
		if (!event) throw new RangeError(`no event ${index} of ${this.size}`);
		return event;
	};

	readonly indexOf = (id: string): number => indexIn(id) ?? this.#places.get(id) ?? -1;

	wholeAt(index: number): Event | null {
		return this.#events[index] ?? null;
	}

	fetchAt(index: number): Promise<Event | null> {
		return Promise.resolve(this.wholeAt(index));
	}

	find(id: string): Promise<number> {
		const index = this.indexOf(id);
		return Promise.resolve(this.#events[index] ? index : NOWHERE);
	}

	/** @throws the error, since nothing has to be fetched */
	note(error: unknown): never {
		throw error;
	}

	retry(): void {
		// Nothing can have failed.
	}
}
