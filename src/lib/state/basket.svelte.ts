/** Key in local storage: a JSON list of event ids. */
const KEY = 'jinian-basket';

/** Where the basket is kept between visits: local storage, or a stand-in. */
export type BasketStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

function readIds(store: BasketStore): string[] {
	try {
		const value: unknown = JSON.parse(store.getItem(KEY) ?? '[]');
		return Array.isArray(value) ? value.filter((id): id is string => typeof id === 'string') : [];
	} catch {
		// Storage may be barred, or hold what another program wrote.
		return [];
	}
}

/** Events put aside to be taken away together, kept between visits, in the order in which they came. */
export class Basket {
	#ids = $state.raw<readonly string[]>([]);
	#store: BasketStore | null = null;

	/** Takes over what was kept. For the browser only. */
	adopt(store: BasketStore): void {
		this.#store = store;
		this.#ids = [...new Set(readIds(store))];
	}

	get ids(): readonly string[] {
		return this.#ids;
	}

	has(id: string): boolean {
		return this.#ids.includes(id);
	}

	/** Puts an event in, or takes it out again. */
	toggle(id: string): void {
		this.#keep(this.has(id) ? this.#ids.filter((other) => other !== id) : [...this.#ids, id]);
	}

	clear(): void {
		this.#keep([]);
	}

	#keep(ids: readonly string[]): void {
		this.#ids = ids;
		try {
			if (ids.length === 0) this.#store?.removeItem(KEY);
			else this.#store?.setItem(KEY, JSON.stringify(ids));
		} catch {
			// Storage may be full or barred; the basket then lasts as long as the page.
		}
	}
}
