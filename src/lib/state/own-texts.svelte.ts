import { get, set } from 'idb-keyval';
import type { NewText, OwnReading, OwnText } from '#lib/own/own-text.ts';
import { askOwnWorker, newOwnWorker } from './own-worker.ts';

/** Where the texts are kept in the browser. */
const KEY = 'jinian-own-texts';

/** Gives each text the id that it came with, or the next number where it has none or another has it. */
function withIds(texts: readonly NewText[], kept: readonly OwnText[]): OwnText[] {
	const taken = new Set(kept.map(({ id }) => id));
	const numbers = kept.flatMap(({ id }) => /^t(\d+)$/.exec(id)?.[1] ?? []).map(Number);
	let next = numbers.reduce((most, number) => Math.max(most, number), 0) + 1;
	const nextId = () => {
		while (taken.has(`t${next}`)) next++;
		return `t${next}`;
	};
	return texts.map((text) => {
		const id = text.id === undefined || taken.has(text.id) ? nextId() : text.id;
		taken.add(id);
		return { ...text, id };
	});
}

/** The texts that a reader brought, and what was read in them. They never leave the browser. */
export class OwnTexts {
	#texts = $state.raw<readonly OwnText[]>([]);
	#reading = $state.raw<OwnReading | null>(null);
	#status = $state.raw<'idle' | 'reading' | 'ready' | 'failed'>('idle');
	#done = $state.raw(0);
	/** Whether the browser has refused to keep the texts. */
	#isForgetful = $state.raw(false);
	#copies = $state.raw(0);
	#worker: Worker | null = null;
	#adopting: Promise<void> | null = null;

	get texts() {
		return this.#texts;
	}

	/** Null until the texts have been read. */
	get reading() {
		return this.#reading;
	}

	get status() {
		return this.#status;
	}

	/** How many texts have been read. */
	get done() {
		return this.#done;
	}

	/** How many of the texts that were added last had been there already. */
	get copies() {
		return this.#copies;
	}

	get isForgetful() {
		return this.#isForgetful;
	}

	/** Takes up the texts that were kept, once. */
	adopt(): Promise<void> {
		this.#adopting ??= get<OwnText[]>(KEY).then(
			(kept) => {
				if (kept) this.#texts = kept;
				return this.read();
			},
			() => {
				this.#isForgetful = true;
			}
		);
		return this.#adopting;
	}

	/** Adds texts; one that is kept already is passed over. */
	async add(texts: readonly NewText[]): Promise<void> {
		const known = new Set(this.#texts.map(({ raw, date }) => `${date} ${raw}`));
		const fresh = texts.filter(({ raw, date }) => {
			const key = `${date} ${raw}`;
			return !known.has(key) && known.add(key);
		});
		this.#copies = texts.length - fresh.length;
		await this.#keep([...this.#texts, ...withIds(fresh, this.#texts)]);
	}

	async remove(id: string): Promise<void> {
		await this.#keep(this.#texts.filter((text) => text.id !== id));
	}

	async clear(): Promise<void> {
		await this.#keep([]);
	}

	async #keep(texts: readonly OwnText[]): Promise<void> {
		this.#texts = texts;
		try {
			await set(KEY, texts);
		} catch {
			this.#isForgetful = true;
		}
		await this.read();
	}

	/** Reads all texts anew; what is being read is dropped. */
	async read(): Promise<void> {
		this.cancel();
		if (this.#texts.length === 0) {
			this.#reading = null;
			return;
		}
		const worker = (this.#worker = newOwnWorker());
		this.#status = 'reading';
		try {
			const { reading } = await askOwnWorker(
				worker,
				{ kind: 'read', texts: [...this.#texts] },
				'reading',
				{ onprogress: (done) => (this.#done = done) }
			);
			if (this.#worker !== worker) return;
			this.#reading = reading;
			this.#status = 'ready';
		} catch {
			if (this.#worker === worker) this.#status = 'failed';
		} finally {
			worker.terminate();
		}
	}

	/** Stops reading. What was read before stays. */
	cancel(): void {
		this.#worker?.terminate();
		this.#worker = null;
		this.#done = 0;
		this.#status = this.#reading ? 'ready' : 'idle';
	}
}

/** The one store of a page's life, so that going from page to page reads nothing twice. */
export const ownTexts = new OwnTexts();
